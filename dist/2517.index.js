export const id = 2517;
export const ids = [2517,7958,3188];
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3120);


const SHOWN = 10;
function correctLabels({ record, log }, { functionVersions = [], assetVersions = [] }) {
    const { contents, changes, inherited } = record.facts;
    if (contents === undefined)
        return;
    const paths = new Map([...functionVersions, ...assetVersions].map(({ sid, path }) => [sid, path]));
    const pathOf = ({ sid, path }) => paths.get(sid) ?? path;
    const wrong = [...contents.functionVersions, ...contents.assetVersions].flatMap((version) => {
        const { sid, path } = version;
        const real = pathOf(version);
        return path === undefined || real === undefined || real === path ? [] : [{ sid, said: path, real }];
    });
    const correct = (versions) => versions.map((version) => ({ sid: version.sid, path: pathOf(version) }));
    record.note('contents', {
        ...contents,
        functionVersions: correct(contents.functionVersions),
        assetVersions: correct(contents.assetVersions),
    });
    if (wrong.length === 0)
        return;
    if (inherited !== undefined && changes !== undefined)
        record.note('changes', {
            ...changes,
            words: `${changes.words}; ${wrong.map(({ said, real }) => `${said} is ${real}`).join(', ')}`,
        });
    log.warning(describe(wrong), { title: 'Another path' });
}
function describe(wrong) {
    const shown = wrong.slice(0, SHOWN);
    const facts = wrong.map(({ sid, said, real }) => `Version ${sid} answers on ${real}, not on ${said}`);
    const lines = shown.map(({ sid, real }) => `“${real}=${sid}”`);
    return `${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(facts, SHOWN, '; ')}. This is what Twilio says, and what is shown from here on. Correct the ${wrong.length === 1 ? 'line' : 'lines'}: ${lines.join(', ')}, or give the ${wrong.length === 1 ? 'version' : 'versions'} you meant.`;
}
function refuseSharedPaths(versions) {
    const taken = new Map();
    for (const { sid, path } of versions) {
        if (path === undefined)
            continue;
        const other = taken.get(path);
        if (other !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _model_removals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4742);
/* harmony import */ var _text_capitals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4932);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3120);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9318);
/* harmony import */ var _twilio_calls_version_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6229);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5331);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9290);









async function checkBeforehand(run, contents, { allowRemovals }, inherited) {
    const versions = [...contents.functionVersions, ...contents.assetVersions];
    if (allowRemovals || versions.some(({ path }) => path === undefined))
        return;
    const live = await readLivePaths(run, run.limits, inherited);
    if (live === undefined)
        return;
    const { name } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_4__.deployFacts)(run);
    const lost = await findLost(run, live, contents, run.limits);
    if (lost.paths.length > 0 && lost.unclear === undefined)
        throw explainLost(run, { build: 'the new Build', exists: false, live: live.sid, name }, lost);
}
async function readLivePaths(run, limits, known) {
    const live = await (0,_live_build_js__WEBPACK_IMPORTED_MODULE_4__.readLiveBuild)(run, limits, known);
    if (live === undefined)
        return undefined;
    const whole = await addBuildPaths(run, live, limits);
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_4__.recordLiveBuild)(run, whole);
    return whole;
}
async function addBuildPaths(run, build, limits) {
    const { serviceSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_4__.deployFacts)(run);
    const resolve = async (kind, versions) => versions && (await (0,_twilio_calls_version_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .addPaths */ .y)(run.serverless, serviceSid, kind, versions, limits));
    return {
        ...build,
        functionVersions: await resolve('function', build.functionVersions),
        assetVersions: await resolve('asset', build.assetVersions),
    };
}
async function findLost(run, live, next, limits) {
    const { build } = run.inputs;
    const excluded = await (0,_model_removals_js__WEBPACK_IMPORTED_MODULE_2__/* .readPatterns */ .c)(build.kind === 'create' ? (build.inherit?.excludePaths ?? []) : []);
    const lost = (0,_model_removals_js__WEBPACK_IMPORTED_MODULE_2__/* .findRemovals */ .J)(live, next, excluded);
    if ('sid' in next || lost.paths.length === 0 || (build.kind === 'create' && build.project !== undefined))
        return lost;
    return (0,_model_removals_js__WEBPACK_IMPORTED_MODULE_2__/* .findRemovals */ .J)(live, await lookUpLabels(run, live, next, limits), excluded);
}
async function lookUpLabels(run, live, contents, limits) {
    const { serviceSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_4__.deployFacts)(run);
    const known = [...(live?.functionVersions ?? []), ...(live?.assetVersions ?? [])];
    const sure = new Set(known.map(({ sid }) => sid));
    const find = async (kind, versions) => {
        const sids = versions.map(({ sid }) => sid).filter((sid) => !sure.has(sid));
        const found = await (0,_twilio_calls_version_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .findPaths */ .E)(run.serverless, serviceSid, kind, sids, limits);
        return versions.map(({ sid, path }) => ({ sid, path: found.get(sid) ?? path }));
    };
    try {
        const functionVersions = await find('function', contents.functionVersions);
        const corrected = { ...contents, functionVersions, assetVersions: await find('asset', contents.assetVersions) };
        (0,_build_version_labels_js__WEBPACK_IMPORTED_MODULE_0__.correctLabels)(run, corrected);
        return corrected;
    }
    catch (error) {
        if (!(error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestFailure */ .e6))
            throw error;
        run.log.debug(`The paths of the given versions could not be read: ${error.message}`);
        return contents;
    }
}
const SHOWN = 50;
const listPaths = (paths) => (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listFirst */ .rL)(paths, SHOWN);
function explainLost(run, { build, exists, live, name }, lost) {
    const { paths, functions, assets, unclear } = lost;
    const what = paths.length > 0
        ? `${(0,_text_capitals_js__WEBPACK_IMPORTED_MODULE_7__/* .capitalise */ .s)(build)} is without paths that are live in ${name}: ${listPaths(paths)}.`
        : `Whether ${build} keeps all paths that are live in ${name} cannot be told.`;
    const write = (input, versions) => versions.length === 0
        ? []
        : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .yamlList */ .gm)(input, versions.map(({ sid, path }) => `${path}=${sid}`), 'add').split('\n');
    const request = run.inputs.build;
    const isProject = request.kind === 'create' && request.project !== undefined;
    const lines = request.kind === 'create' && !isProject
        ? [...write('function-versions', functions), ...write('asset-versions', assets)]
        : [];
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionFailure */ .dR('error', {
        title: 'Paths would disappear',
        what,
        why: `${unclear ?? `Build ${live} serves them`}. Nothing was ${exists ? 'deployed' : 'created'}; Build ${live} stays live.`,
        next: `Add ${isProject ? 'their files to the project' : lines.length > 0 ? 'these lines' : 'the missing versions'}, or set “allow-removals: true” if they are to go.`,
        ...(lines.length > 0 ? { lines } : {}),
    });
}


/***/ }),

/***/ 2517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkHealthPaths: () => (/* binding */ checkHealthPaths),
  checkReplacement: () => (/* binding */ checkReplacement)
});

// EXTERNAL MODULE: ./build/version-labels.js
var version_labels = __webpack_require__(3188);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./explain/unanswered-paths.js



const SHOWN = 5;
function explainUnanswered(paths, given, uploads) {
    const [first] = paths;
    const meant = new Map(paths.map(({ path, nearest }) => [path, nearest[0] ?? path]));
    const lines = given.map(({ path, statuses }) => [meant.get(path) ?? path, statuses.join(',')].join(' ').trim());
    return new errors/* ActionFailure */.dR('error', {
        title: 'No such path',
        what: `Nothing in the new Build answers on ${(0,lists/* joinWithAnd */.Ol)(paths.map(({ path }) => path))}, which “health-check” asks.`,
        why: `It has ${(0,lists/* listFirst */.rL)(first?.nearest ?? [], SHOWN)}. ${uploads ? 'Nothing was uploaded, and no' : 'No'} Build was created.`,
        next: `Name ${paths.length === 1 ? 'a path that is' : 'paths that are'} there; the nearest ${paths.length === 1 ? 'is in the line below' : 'are in the lines below'}.`,
        lines: (0,yaml/* yamlList */.gm)('health-check', [...new Set(lines)]).split('\n'),
    });
}
const describeDoubtful = ({ path, nearest }) => `No file or version is on ${path}, which “health-check” asks, so the new Build may not answer there. It has ${(0,lists/* listFirst */.rL)(nearest, SHOWN)}.`;

// EXTERNAL MODULE: ./model/build-difference.js + 1 modules
var build_difference = __webpack_require__(3524);
// EXTERNAL MODULE: ./text/nearest.js
var nearest = __webpack_require__(5895);
;// CONCATENATED MODULE: ./model/unanswered-paths.js

function findUnanswered(asked, versions) {
    const served = versions.flatMap(({ path }) => path ?? []);
    if (served.length < versions.length || served.some((path) => /[*{}[\]:]/.test(path)))
        return [];
    const alike = new Set(served.flatMap(readLoosely));
    return asked
        .filter(({ path, statuses }) => !served.includes(routeOf(path)) && !statuses.some((status) => /^3|^404|^4xx/.test(status)))
        .filter(({ path }) => routeOf(path) !== '/' || !served.includes('/index.html'))
        .map(({ path }) => ({
        path,
        certain: routeOf(path) !== '/' && !readLoosely(routeOf(path)).some((one) => alike.has(one)),
        nearest: (0,nearest/* sortByNearness */.p)(routeOf(path), served, (one) => [one]),
    }));
}
function routeOf(path) {
    const route = path.replace(/[?#].*$/s, '');
    try {
        return decodeURIComponent(route);
    }
    catch {
        return route;
    }
}
const readLoosely = (path) => {
    const plain = path.toLowerCase().replace(/\/+$/, '');
    const short = plain.replace(/\.\w+$/, '');
    return [plain, short, short.replace(/\/index$/, '')];
};

// EXTERNAL MODULE: ./run/difference.js
var run_difference = __webpack_require__(5032);
// EXTERNAL MODULE: ./text/capitals.js
var capitals = __webpack_require__(4932);
// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
// EXTERNAL MODULE: ./deploy/lost-paths.js
var lost_paths = __webpack_require__(7958);
;// CONCATENATED MODULE: ./deploy/preflight.js








async function checkHealthPaths(run, contents, { healthPaths }) {
    const { build } = run.inputs;
    const find = ({ functionVersions, assetVersions }) => findUnanswered(healthPaths, [...functionVersions, ...assetVersions]);
    let missing = find(contents);
    if (missing.length === 0)
        return;
    const uploads = build.kind === 'create' && build.project !== undefined;
    if (!uploads)
        missing = find(await (0,lost_paths.lookUpLabels)(run, undefined, contents, run.limits));
    const certain = missing.filter((path) => path.certain);
    if (certain.length > 0)
        throw explainUnanswered(certain, healthPaths, uploads);
    for (const path of missing)
        run.log.warning(describeDoubtful(path), { title: 'Health check' });
}
async function checkReplacement(run, subject, request, limits) {
    const { serverless, log } = run;
    const target = (0,live_build.deployFacts)(run);
    const exists = typeof subject === 'string';
    const name = exists ? `Build ${subject}` : 'the new Build';
    const next = exists ? await serverless.fetchBuild(target.serviceSid, subject, limits) : plan(subject);
    checkLabels(run, next);
    const live = await (0,lost_paths.readLivePaths)(run, limits, undefined);
    if (live === undefined)
        return;
    const after = await (0,lost_paths.addBuildPaths)(run, next, limits);
    const removals = await (0,lost_paths.findLost)(run, live, after, limits);
    await recordChanges(run, live, exists ? after : undefined);
    if (isOlder(next, live) && run.inputs.build.kind !== 'previous')
        log.warning(`${name} is older than ${live.sid}, which is live in ${target.name}.`, {
            title: 'An older Build',
        });
    warnOfDependencies(run, name, removals.dependencies);
    const { paths, unclear } = removals;
    if (paths.length === 0 && unclear === undefined)
        return;
    if (!request.allowRemovals)
        throw (0,lost_paths.explainLost)(run, { build: name, exists, live: live.sid, name: target.name }, removals);
    const verb = run.inputs.dryRun ? 'Would be removed' : 'Removed';
    if (paths.length > 0)
        log.line(`${verb} from ${target.name}, as “allow-removals” allows: ${(0,lost_paths.listPaths)(paths)}.`);
}
function warnOfDependencies({ log, record }, build, names) {
    if (names.length === 0)
        return;
    const message = `${(0,capitals/* capitalise */.s)(build)} is without dependencies that the live Build has: ${names.join(', ')}.`;
    if (record.facts.request?.forgotten)
        log.line(message);
    else
        log.warning(message, { title: 'Dependencies vanish' });
}
function checkLabels(run, next) {
    (0,version_labels.correctLabels)(run, next);
    const { contents } = run.record.facts;
    if (contents !== undefined)
        (0,version_labels/* refuseSharedPaths */.Y)([...contents.functionVersions, ...contents.assetVersions]);
}
const plan = (contents) => ({ ...contents, dependencies: contents.dependencies ?? [] });
const isOlder = (next, live) => Number(next.createdAt) < Number(live.createdAt);
async function recordChanges(run, before, after) {
    const { contents, inherited } = run.record.facts;
    if (inherited !== undefined)
        return;
    const difference = await (0,build_difference/* diffContents */.a)(before, { asked: contents, listed: after });
    const changes = (0,run_difference/* recordDifference */.d)(run, difference);
    run.log.line(`Compared with Build ${before.sid}, which is live in ${(0,live_build.deployFacts)(run).name}: ${changes}.`);
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ describeDifference),
  a: () => (/* binding */ diffContents)
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
    const runtime = diffRuntimes(before.runtime, after.runtime);
    const sameness = (0,build_equality/* worst */.QZ)([versions.sameness, dependencies?.sameness ?? 'unknown', runtime.sameness]);
    const changed = dependencies?.changes ?? [];
    return {
        kept: versions.kept,
        keptDependencies: dependencies?.kept ?? 0,
        changes: [
            ...versions.changes,
            ...changed.map((change) => ({ kind: 'dependency', ...change })),
            ...(runtime.words === undefined
                ? []
                : [{ kind: 'runtime', name: 'runtime', before: before.runtime, now: after.runtime }]),
        ],
        replaced: versions.replaced,
        added: versions.added,
        removed: versions.removed,
        dependencies: changed.map(describeDependencyChange),
        runtime: runtime.words,
        unknown: [
            ...versions.unknown,
            ...(dependencies === undefined ? ['dependencies'] : []),
            ...(runtime.sameness === 'unknown' ? ['runtime'] : []),
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
function diffRuntimes(before, after) {
    if (before === undefined || after === undefined)
        return { sameness: 'unknown', words: undefined };
    return before.toLowerCase() === after.toLowerCase()
        ? { sameness: 'same', words: undefined }
        : { sameness: 'different', words: `${before} → ${after}` };
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
    return { kept: old.length - gone.length, ...groupChanges(fresh, gone), unknown, sameness };
}
const sidsOf = (versions) => new Set(versions.map(({ sid }) => sid));
function groupChanges(fresh, gone) {
    const before = new Map(gone.map((version) => [version.path, version]));
    const taken = new Set(fresh.map(({ path }) => path));
    const replaced = [];
    const added = [];
    const changes = [];
    for (const { sid, path, kind } of fresh) {
        const old = path === undefined ? undefined : before.get(path);
        const name = path ?? sid;
        const otherKind = old !== undefined && old.kind !== kind;
        changes.push({ kind, name, before: old?.sid, now: sid, otherKind });
        if (old === undefined)
            added.push(name);
        else
            replaced.push(otherKind ? `${name}, ${old.kind} before and ${kind} now` : name);
    }
    const lost = gone.filter(({ path }) => path === undefined || !taken.has(path));
    for (const { sid, path, kind } of lost)
        changes.push({ kind, name: path ?? sid, before: sid, now: undefined });
    return { changes, replaced, added, removed: lost.map(({ path, sid }) => path ?? sid) };
}
function describeDifference(difference) {
    const { kept, replaced, added, removed, dependencies, runtime, unknown, sameness } = difference;
    if (sameness === 'same')
        return `${kept} kept, nothing differs`;
    return [
        ...(unknown.includes('functions') && unknown.includes('assets') ? [] : [`${kept} kept`]),
        ...describeSome(replaced, 'replaced'),
        ...describeSome(added, 'added'),
        ...describeSome(removed, 'removed'),
        ...(dependencies.length === 0
            ? []
            : [`${dependencies.length === 1 ? 'dependency' : 'dependencies'} ${(0,lists/* listFirst */.rL)(dependencies, 10)}`]),
        ...(runtime === undefined ? [] : [`runtime ${runtime}`]),
        ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`]),
    ].join(', ');
}
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

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ recordDifference)
/* harmony export */ });
/* harmony import */ var _model_build_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);

function recordDifference({ record, outputs }, difference) {
    const changes = (0,_model_build_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .h)(difference);
    record.note('changes', { words: changes, difference });
    if (difference.sameness !== 'unknown')
        outputs.set('changed', String(difference.sameness === 'different'));
    return changes;
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
    return versions.map(({ sid, path }) => ({ sid, path: path ?? found.get(sid) }));
}


/***/ })

};
