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
    return versions.map(({ sid, path }) => ({ sid, path: path ?? found.get(sid) }));
}


/***/ })

};
