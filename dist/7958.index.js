export const id = 7958;
export const ids = [7958,3188];
export const modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
async function mapPool(items, limit, work) {
    const results = [];
    const stop = new AbortController();
    let next = 0;
    const worker = async () => {
        while (next < items.length && !stop.signal.aborted) {
            const index = next++;
            try {
                results[index] = await work(items[index], stop.signal);
            }
            catch (error) {
                stop.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    stop.signal.throwIfAborted();
    return results;
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseSharedPaths),
/* harmony export */   correctLabels: () => (/* binding */ correctLabels)
/* harmony export */ });
/* harmony import */ var _model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);
/* harmony import */ var _model_build_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3524);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(360);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3120);




const SHOWN = 10;
function correctLabels({ record, log }, listed) {
    const { contents, changes } = record.facts;
    if (contents === undefined)
        return;
    const paths = new Map((0,_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .allVersions */ .x6)(listed).map(({ sid, path }) => [sid, path]));
    const pathOf = ({ sid, path }) => paths.get(sid) ?? path;
    const wrong = (0,_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .allVersions */ .x6)(contents).flatMap((version) => {
        const { sid, path } = version;
        const real = pathOf(version);
        return path === undefined || real === undefined || real === path ? [] : [{ sid, said: path, real }];
    });
    const correct = (versions) => versions.map((version) => ({ ...version, path: pathOf(version) }));
    record.note('contents', {
        ...contents,
        functionVersions: correct(contents.functionVersions),
        assetVersions: correct(contents.assetVersions),
    });
    if (wrong.length === 0)
        return;
    if (changes !== undefined) {
        const difference = (0,_model_build_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .correctPaths */ .TM)(changes.difference, paths);
        record.note('changes', { words: (0,_model_build_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(difference), difference });
    }
    log.warning(describe(wrong), { title: 'Another path' });
}
function describe(wrong) {
    const shown = wrong.slice(0, SHOWN);
    const facts = wrong.map(({ sid, said, real }) => `Version ${sid} answers on ${real}, not on ${said}`);
    const lines = shown.map(({ sid, real }) => `“${real}=${sid}”`);
    return `${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .rL)(facts, SHOWN, '; ')}. This is what Twilio says, and what is shown from here on. Correct the ${wrong.length === 1 ? 'line' : 'lines'}: ${lines.join(', ')}, or give the ${wrong.length === 1 ? 'version' : 'versions'} you meant.`;
}
function refuseSharedPaths(versions) {
    const taken = new Map();
    for (const { sid, path } of versions) {
        if (path === undefined)
            continue;
        const other = taken.get(path);
        if (other !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionFailure */ .dR('error', {
                title: 'Two versions of one path',
                what: `Versions ${other} and ${sid} both answer on ${path}.`,
                why: 'A path is one route, so a Build serves one version on it.',
                next: 'Keep the one you mean.',
            });
        taken.set(path, sid);
    }
}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addBuildPaths: () => (/* binding */ addBuildPaths),
/* harmony export */   checkBeforehand: () => (/* binding */ checkBeforehand),
/* harmony export */   explainLost: () => (/* binding */ explainLost),
/* harmony export */   findLost: () => (/* binding */ findLost),
/* harmony export */   listPaths: () => (/* binding */ listPaths),
/* harmony export */   lookUpLabels: () => (/* binding */ lookUpLabels),
/* harmony export */   readLivePaths: () => (/* binding */ readLivePaths)
/* harmony export */ });
/* harmony import */ var _build_version_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3188);
/* harmony import */ var _model_build_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7358);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(360);
/* harmony import */ var _model_removals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4742);
/* harmony import */ var _text_capitals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4932);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3120);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9318);
/* harmony import */ var _twilio_calls_version_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6229);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5331);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9290);










async function checkBeforehand(run, contents, { allowRemovals }, inherited) {
    if (allowRemovals || (0,_model_build_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .allVersions */ .x6)(contents).some(({ path }) => path === undefined))
        return;
    const live = await readLivePaths(run, run.limits, inherited);
    if (live === undefined)
        return;
    const lost = await findLost(run, live, contents, run.limits);
    if (lost.paths.length > 0 && lost.unclear === undefined)
        throw explainLost(run, { build: 'the new Build', exists: false }, lost);
}
async function readLivePaths(run, limits, known) {
    const live = await (0,_live_build_js__WEBPACK_IMPORTED_MODULE_5__.readLiveBuild)(run, limits, known);
    if (live === undefined)
        return undefined;
    const whole = await addBuildPaths(run, live, limits);
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_5__.recordLiveBuild)(run, whole);
    return whole;
}
async function addBuildPaths(run, build, limits) {
    const { serviceSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_5__.deployFacts)(run);
    const resolve = async (kind, versions) => versions && (await (0,_twilio_calls_version_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .addPaths */ .y)(run.serverless, serviceSid, kind, versions, limits));
    return {
        ...build,
        functionVersions: await resolve('function', build.functionVersions),
        assetVersions: await resolve('asset', build.assetVersions),
    };
}
async function findLost(run, live, next, limits) {
    const { build } = run.inputs;
    const excluded = await (0,_model_removals_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatterns */ .c)(build.kind === 'create' ? (build.inherit?.excludePaths ?? []) : []);
    const lost = (0,_model_removals_js__WEBPACK_IMPORTED_MODULE_3__/* .findRemovals */ .J)(live, next, excluded);
    if ('sid' in next || lost.paths.length === 0 || (build.kind === 'create' && build.project !== undefined))
        return lost;
    return (0,_model_removals_js__WEBPACK_IMPORTED_MODULE_3__/* .findRemovals */ .J)(live, await lookUpLabels(run, live, next, limits), excluded);
}
async function lookUpLabels(run, live, contents, limits) {
    const { serviceSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_5__.deployFacts)(run);
    const known = [...(live?.functionVersions ?? []), ...(live?.assetVersions ?? [])];
    const sure = new Set(known.map(({ sid }) => sid));
    const find = async (kind, versions) => {
        const sids = versions.map(({ sid }) => sid).filter((sid) => !sure.has(sid));
        const found = await (0,_twilio_calls_version_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .findPaths */ .E)(run.serverless, serviceSid, kind, sids, limits);
        return versions.map((version) => ({ ...version, path: found.get(version.sid) ?? version.path }));
    };
    try {
        const functionVersions = await find('function', contents.functionVersions);
        const corrected = { ...contents, functionVersions, assetVersions: await find('asset', contents.assetVersions) };
        (0,_build_version_labels_js__WEBPACK_IMPORTED_MODULE_0__.correctLabels)(run, corrected);
        return corrected;
    }
    catch (error) {
        if (!(error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_4__/* .RequestFailure */ .e6))
            throw error;
        run.log.debug(`The paths of the given versions could not be read: ${error.message}`);
        return contents;
    }
}
const SHOWN = 50;
const listPaths = (paths) => (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .listFirst */ .rL)(paths, SHOWN);
function explainLost(run, { build, exists }, lost) {
    const { name } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_5__.deployFacts)(run);
    const { paths, functions, assets, unclear } = lost;
    const what = paths.length > 0
        ? `${(0,_text_capitals_js__WEBPACK_IMPORTED_MODULE_8__/* .capitalise */ .s)(build)} is without paths that are live in ${name}: ${listPaths(paths)}.`
        : `Whether ${build} keeps all paths that are live in ${name} cannot be told.`;
    const write = (input, versions) => versions.length === 0
        ? []
        : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_9__/* .yamlList */ .gm)(input, versions.map(({ sid, path }) => `${path}=${sid}`), 'add').split('\n');
    const request = run.inputs.build;
    const isProject = request.kind === 'create' && request.project !== undefined;
    const lines = request.kind === 'create' && !isProject
        ? [...write('function-versions', functions), ...write('asset-versions', assets)]
        : [];
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionFailure */ .dR('error', {
        title: 'Paths would disappear',
        what,
        why: `${unclear ?? 'The live Build serves them'}. Nothing was ${exists ? 'deployed' : 'created'}.`,
        next: `Add ${isProject ? 'their files to the project' : lines.length > 0 ? 'these lines' : 'the missing versions'}, or, if they are to go, set “allow-removals: true” for this run; take it out again, for it lets every path go.`,
        ...(lines.length > 0 ? { lines } : {}),
    });
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ correctPaths),
  hF: () => (/* binding */ describeDifference),
  ai: () => (/* binding */ diffContents)
});

// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./model/build-contents.js
var build_contents = __webpack_require__(7358);
// EXTERNAL MODULE: ./model/build-equality.js
var build_equality = __webpack_require__(9652);
;// CONCATENATED MODULE: ./model/dependency-difference.js


async function diffDependencies(before, after, sent) {
    const relate = await openRelation([...before, ...after]);
    const old = new Map(before.map(({ name, version }) => [name, version]));
    const changes = [];
    let kept = 0;
    let identical = true;
    for (const { name, version } of after) {
        const was = old.get(name);
        old.delete(name);
        if (was === undefined) {
            changes.push({ name, before: undefined, now: version, unsure: build_contents/* PLATFORM_DEFAULTS */.h_.has(name) });
            continue;
        }
        const relation = relate(version, was, sent.has(name));
        if (relation !== 'equal')
            identical = false;
        if (relation === 'equal' || relation === 'kept')
            kept++;
        else
            changes.push({ name, before: was, now: version, unsure: relation === 'unknown' });
    }
    for (const [name, version] of old)
        changes.push({ name, before: version, now: undefined, unsure: build_contents/* PLATFORM_DEFAULTS */.h_.has(name) });
    const sameness = (0,build_equality/* worst */.QZ)(changes.map(({ unsure }) => (unsure ? 'unknown' : 'different')));
    return { changes, kept, sameness, identical: identical && changes.length === 0 };
}
function describeDependencyChange({ name, before, now, unsure }) {
    if (before === undefined)
        return `${name} ${now} ${unsure ? 'not listed before' : 'added'}`;
    if (now === undefined)
        return `${name} ${before} ${unsure ? 'left to the platform' : 'removed'}`;
    return `${name} ${before} → ${now}${unsure ? ' (may be the same)' : ''}`;
}
async function openRelation(dependencies) {
    if (dependencies.every(({ version }) => (0,build_equality/* isExact */.u0)(version)))
        return (asked, there) => (asked === there ? 'equal' : 'different');
    const { default: semver } = await __webpack_require__.e(/* import() */ 4978).then(__webpack_require__.t.bind(__webpack_require__, 4978, 19));
    return (asked, there, sent) => {
        if (asked === there)
            return 'equal';
        if ((0,build_equality/* isExact */.u0)(asked) && (0,build_equality/* isExact */.u0)(there))
            return 'different';
        if (semver.validRange(asked) === null || semver.validRange(there) === null)
            return 'unknown';
        if (!semver.intersects(asked, there))
            return 'different';
        return sent && (0,build_equality/* isExact */.u0)(there) && semver.satisfies(there, asked) ? 'kept' : 'unknown';
    };
}

;// CONCATENATED MODULE: ./model/build-difference.js




async function diffContents(before, { asked, listed }) {
    const after = {
        functionVersions: listed?.functionVersions ?? asked?.functionVersions,
        assetVersions: listed?.assetVersions ?? asked?.assetVersions,
        dependencies: joinDependencies(asked, listed),
        runtime: asked?.runtime ?? listed?.runtime,
    };
    const versions = diffVersions(before, after);
    const sent = new Set(asked?.dependencies?.map(({ name }) => name));
    const dependencies = before.dependencies === undefined || after.dependencies === undefined
        ? undefined
        : await diffDependencies(before.dependencies, after.dependencies, sent);
    const runtime = (0,build_equality/* compareRuntimes */.Dz)(before.runtime, after.runtime);
    const sameness = (0,build_equality/* worst */.QZ)([versions.sameness, dependencies?.sameness ?? 'unknown', runtime]);
    return {
        kept: versions.kept,
        keptDependencies: dependencies?.kept ?? 0,
        changes: [
            ...versions.changes,
            ...(dependencies?.changes ?? []).map((change) => ({ kind: 'dependency', ...change })),
            ...(runtime === 'different'
                ? [{ kind: 'runtime', name: 'runtime', before: before.runtime, now: after.runtime }]
                : []),
        ],
        unknown: [
            ...versions.unknown,
            ...(dependencies === undefined ? ['dependencies'] : []),
            ...(runtime === 'unknown' ? ['runtime'] : []),
        ],
        sameness,
        identical: sameness === 'same' && dependencies?.identical === true,
    };
}
function joinDependencies(asked, listed) {
    if (asked === undefined)
        return listed?.dependencies;
    const sent = asked.dependencies ?? [];
    const names = new Set(sent.map(({ name }) => name));
    return [...sent, ...(listed?.dependencies ?? []).filter(({ name }) => !names.has(name))];
}
function diffVersions(before, after) {
    const known = (kind) => before[kind] !== undefined && after[kind] !== undefined;
    const compared = ({ functionVersions, assetVersions }) => (0,build_contents/* joinKinds */.ob)(known('functionVersions') ? functionVersions : [], known('assetVersions') ? assetVersions : []);
    const [old, all] = [compared(before), compared(after)];
    const [oldSids, sids] = [sidsOf(old), sidsOf(all)];
    const fresh = all.filter(({ sid }) => !oldSids.has(sid));
    const gone = old.filter(({ sid }) => !sids.has(sid));
    const unknown = [...(known('functionVersions') ? [] : ['functions']), ...(known('assetVersions') ? [] : ['assets'])];
    const sameness = fresh.length + gone.length > 0 ? 'different' : unknown.length > 0 ? 'unknown' : 'same';
    return { kept: old.length - gone.length, changes: pairVersions(fresh, gone), unknown, sameness };
}
const sidsOf = (versions) => new Set(versions.map(({ sid }) => sid));
function pairVersions(fresh, gone) {
    const before = new Map(gone.map((version) => [version.path, version]));
    const taken = new Set(fresh.map(({ path }) => path));
    const lost = gone.filter(({ path }) => path === undefined || !taken.has(path));
    return [
        ...fresh.map(({ sid, path, kind }) => {
            const old = path === undefined ? undefined : before.get(path);
            const otherKind = old !== undefined && old.kind !== kind;
            return { kind, name: path ?? sid, before: old?.sid, now: sid, otherKind };
        }),
        ...lost.map(({ sid, path, kind }) => ({ kind, name: path ?? sid, before: sid, now: undefined })),
    ];
}
function correctPaths(difference, paths) {
    const versions = difference.changes.filter(isOfVersion);
    const pathOf = (sid, name) => paths.get(sid) ?? (name === sid ? undefined : name);
    const fresh = versions.flatMap(({ kind, name, now }) => now === undefined ? [] : [{ kind, sid: now, path: pathOf(now, name) }]);
    const gone = versions.flatMap((change) => {
        const { name, before } = change;
        return before === undefined ? [] : [{ kind: kindBefore(change), sid: before, path: pathOf(before, name) }];
    });
    const others = difference.changes.filter((change) => !isOfVersion(change));
    return { ...difference, changes: [...pairVersions(fresh, gone), ...others] };
}
const isOfVersion = (change) => change.kind === 'function' || change.kind === 'asset';
const kindBefore = ({ kind, otherKind }) => otherKind ? (kind === 'asset' ? 'function' : 'asset') : kind;
function describeDifference({ kept, changes, unknown, sameness }) {
    if (sameness === 'same')
        return `${kept} kept, nothing differs`;
    const versions = changes.filter(isOfVersion);
    const replaced = versions.filter(({ before, now }) => before !== undefined && now !== undefined);
    const added = versions.filter(({ before }) => before === undefined);
    const removed = versions.filter(({ now }) => now === undefined);
    const dependencies = changes.filter(({ kind }) => kind === 'dependency').map(describeDependencyChange);
    const runtime = changes.find(({ kind }) => kind === 'runtime');
    return [
        ...(unknown.includes('functions') && unknown.includes('assets') ? [] : [`${kept} kept`]),
        ...describeSome(replaced.map(describeReplaced), 'replaced'),
        ...describeSome(added.map(nameOf), 'added'),
        ...describeSome(removed.map(nameOf), 'removed'),
        ...(dependencies.length === 0
            ? []
            : [`${dependencies.length === 1 ? 'dependency' : 'dependencies'} ${(0,lists/* listFirst */.rL)(dependencies, 10)}`]),
        ...(runtime === undefined ? [] : [`runtime ${runtime.before} → ${runtime.now}`]),
        ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`]),
    ].join(', ');
}
const nameOf = ({ name }) => name;
const describeReplaced = (change) => change.otherKind ? `${change.name}, ${kindBefore(change)} before and ${change.kind} now` : change.name;
function describeSome(names, word) {
    return names.length === 0 ? [] : [`${names.length} ${word} (${(0,lists/* listFirst */.rL)(names, 10)})`];
}


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findRemovals),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);

function findRemovals(live, next, excluded) {
    const dependencies = vanished(live, next);
    const before = versionsOf(live);
    const after = versionsOf(next);
    if (before === undefined || after === undefined) {
        const which = before === undefined ? 'the live Build' : 'the new Build';
        return {
            paths: [],
            functions: [],
            assets: [],
            dependencies,
            unclear: `Twilio does not list the versions of ${which}`,
        };
    }
    const kept = new Set(after.map(({ sid }) => sid));
    const served = new Set(after.map(({ path }) => path));
    const staysOrMayGo = (path) => served.has(path) || excluded.some((fits) => fits(path));
    const gone = before.filter(({ sid, path }) => !kept.has(sid) && (path === undefined || !staysOrMayGo(path)));
    const paths = [...new Set(gone.flatMap(({ path }) => path ?? []))].sort();
    const lost = (versions = []) => paths.flatMap((path) => versions.filter((version) => version.path === path && gone.includes(version)));
    const nameless = gone.some(({ path }) => path === undefined) || (gone.length > 0 && after.some(({ path }) => path === undefined));
    const versions = { functions: lost(live.functionVersions), assets: lost(live.assetVersions) };
    return {
        paths,
        ...versions,
        dependencies,
        ...(nameless ? { unclear: 'Twilio does not list the paths of all versions' } : {}),
    };
}
function versionsOf({ functionVersions, assetVersions }) {
    if (functionVersions === undefined || assetVersions === undefined)
        return undefined;
    return [...functionVersions, ...assetVersions];
}
function vanished({ dependencies: before }, { dependencies: after }) {
    if (before === undefined || after === undefined)
        return [];
    const kept = new Set(after.map(({ name }) => name));
    return before
        .map(({ name }) => name)
        .filter((name) => !kept.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name))
        .sort();
}
async function readPatterns(patterns) {
    if (patterns.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 5180).then(__webpack_require__.t.bind(__webpack_require__, 5180, 19));
    return patterns.map((pattern) => {
        const matches = picomatch(pattern, { dot: true, nonegate: true, strictSlashes: true });
        return (path) => matches(path);
    });
}


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findPaths),
/* harmony export */   y: () => (/* binding */ addPaths)
/* harmony export */ });
/* harmony import */ var _async_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);

const AT_ONCE = 8;
async function findPaths(serverless, serviceSid, kind, sids, limits) {
    const missing = new Set(sids);
    const found = new Map();
    if (missing.size === 0)
        return found;
    const resources = await serverless.listResources(serviceSid, kind, limits);
    const newestFirst = resources.toSorted((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0));
    const stop = new AbortController();
    const together = { ...limits, signal: AbortSignal.any([limits.signal, stop.signal]) };
    const fail = (error) => {
        stop.abort(error);
        throw error;
    };
    let lists = newestFirst.map(({ sid }) => serverless.readVersions(serviceSid, kind, sid, together));
    while (lists.length > 0 && missing.size > 0) {
        const older = await (0,_async_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .mapPool */ .P)(lists, AT_ONCE, async (pages) => {
            const page = missing.size === 0 ? undefined : await pages.next().catch(fail);
            if (page === undefined || page.done)
                return [];
            for (const { sid, path } of page.value.items)
                if (path !== undefined && missing.delete(sid))
                    found.set(sid, path);
            return [pages];
        });
        lists = older.flat();
    }
    return found;
}
async function addPaths(serverless, serviceSid, kind, versions, limits, onMissing = () => undefined) {
    const bare = versions.filter(({ path }) => path === undefined).map(({ sid }) => sid);
    if (bare.length === 0)
        return versions;
    onMissing(bare.length);
    const found = await findPaths(serverless, serviceSid, kind, bare, limits);
    return versions.map((version) => ({ ...version, path: version.path ?? found.get(version.sid) }));
}


/***/ })

};
