export const id = 6986;
export const ids = [6986,5895,8276,3188];
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

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveContents: () => (/* binding */ resolveContents),
  useExisting: () => (/* binding */ useExisting)
});

// EXTERNAL MODULE: ./inputs/inputs.js + 4 modules
var inputs = __webpack_require__(1645);
// EXTERNAL MODULE: ./model/build-equality.js
var build_equality = __webpack_require__(9652);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
// EXTERNAL MODULE: ./model/build-contents.js
var build_contents = __webpack_require__(7358);
// EXTERNAL MODULE: ./run/heap.js
var heap = __webpack_require__(6177);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
;// CONCATENATED MODULE: ./build/identical-build.js





const USABLE = new Set(['completed', 'building']);
const MOST_FETCHES = 20;
async function findIdentical(run, contents, serviceSid, rerun) {
    const { identical, likely } = await searchBuilds(run, contents, serviceSid);
    if (identical !== undefined)
        return { build: identical, why: 'it has the same versions, dependencies and runtime' };
    const newest = findNewest(likely);
    if (newest === undefined) {
        run.log.line('No Build of the service has the same contents; a new one is created.');
        return undefined;
    }
    const build = rerun ? await takeOwn(run, contents, newest, serviceSid) : undefined;
    if (build !== undefined)
        return {
            build,
            why: `the job is a re-run, and it is the newest Build of these contents (${listUnsent(newest)} in it: added by the platform)`,
        };
    run.log.line(explainUnsent(`Build ${newest.sid}`, newest));
    return undefined;
}
const listUnsent = ({ unsent }) => (0,lists/* joinWithAnd */.Ol)(unsent.map(({ name, version }) => `${name} ${version}`));
function explainUnsent(build, comparison) {
    return `${build} is the same but for ${listUnsent(comparison)}, which this run leaves to the platform and somebody may have asked for; a new one is created. With both packages among the dependencies it could be used again.`;
}
async function takeOwn(run, contents, { sid }, serviceSid) {
    const { inherited, deploy } = run.record.facts;
    if (sid === inherited?.buildSid || sid === deploy?.live)
        return undefined;
    const build = await (0,request/* unlessMissing */.F2)(run.serverless.fetchBuild(serviceSid, sid, run.limits));
    if (build === undefined || !USABLE.has(build.status))
        return undefined;
    return (0,build_equality/* compareContents */.Y)(contents, build).otherwise === 'different' ? undefined : build;
}
function findNewest(candidates) {
    if (candidates.length > 1 && candidates.some(({ createdAt }) => createdAt === undefined))
        return undefined;
    return candidates.toSorted((one, other) => Number(other.createdAt) - Number(one.createdAt))[0];
}
async function searchBuilds(run, contents, serviceSid) {
    await (0,heap/* limitHeap */.A)();
    const likely = [];
    let looks = 0;
    const judge = (listed) => ({
        sid: listed.sid,
        status: listed.status,
        createdAt: listed.createdAt,
        ...(0,build_equality/* compareContents */.Y)(contents, listed),
    });
    for await (const listed of run.serverless.pickBuilds(serviceSid, (0,build_contents/* allVersions */.x6)(contents).length, judge, run.limits)) {
        if (isLikely(listed)) {
            likely.push(listed);
            continue;
        }
        if (listed.sameness === 'different' || !USABLE.has(listed.status))
            continue;
        if (++looks > MOST_FETCHES) {
            run.log.line(`Twilio’s list of Builds says too little, and ${MOST_FETCHES} fetched one by one are others.`);
            return { likely };
        }
        const build = await (0,request/* unlessMissing */.F2)(run.serverless.fetchBuild(serviceSid, listed.sid, run.limits));
        if (build === undefined)
            continue;
        const seen = judge(build);
        if (isLikely(seen))
            likely.push(seen);
        else if (USABLE.has(build.status) && isIdentical(seen, listed))
            return { identical: build, likely };
    }
    return { likely };
}
const isLikely = ({ sameness, otherwise }) => sameness === 'unknown' && otherwise === 'same';
const isIdentical = (seen, listed) => seen.sameness === 'same' || (listed.sameness === 'same' && seen.sameness === 'unknown' && seen.unsent.length === 0);

// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __webpack_require__(7314);
;// CONCATENATED MODULE: ./model/build-changes.js


function merge(base, given, excluded) {
    const inherited = (0,build_contents/* joinKinds */.ob)(base.functionVersions, base.assetVersions);
    const overlay = (0,build_contents/* joinKinds */.ob)(given.functionVersions, given.assetVersions);
    const known = new Set(inherited.map(({ sid }) => sid));
    const fresh = overlay.filter(({ sid }) => !known.has(sid));
    const named = new Set(overlay.map(({ sid }) => sid));
    const taken = new Set(fresh.map(({ path }) => path));
    const kept = inherited.filter(({ sid, path }) => named.has(sid) || !(excluded.has(sid) || taken.has(path)));
    const all = [...kept, ...fresh];
    const { dependencies, droppedHandler } = mergeDependencies(base, given);
    const runtime = given.runtime ?? base.runtime;
    return {
        contents: { functionVersions: pick(all, 'function'), assetVersions: pick(all, 'asset'), dependencies, runtime },
        droppedHandler,
    };
}
function pick(versions, wanted) {
    return versions.filter(({ kind }) => kind === wanted).map(({ kind: _, ...version }) => version);
}
function mergeDependencies(base, given) {
    if (given.dependencies !== undefined)
        return { dependencies: given.dependencies, droppedHandler: undefined };
    const tooOld = ({ name, version }) => name === runtimes/* HANDLER */.z && given.runtime !== base.runtime && (0,runtimes/* isHandlerTooOld */.C)(given.runtime, version);
    return {
        dependencies: base.dependencies?.filter((dependency) => !tooOld(dependency)),
        droppedHandler: base.dependencies?.find(tooOld)?.version,
    };
}

// EXTERNAL MODULE: ./model/build-difference.js + 1 modules
var build_difference = __webpack_require__(3524);
// EXTERNAL MODULE: ./run/difference.js
var run_difference = __webpack_require__(5032);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/calls/version-paths.js
var version_paths = __webpack_require__(6229);
// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
// EXTERNAL MODULE: ./model/removals.js
var removals = __webpack_require__(4742);
;// CONCATENATED MODULE: ./build/exclude-paths.js






async function excludeVersions(run, source, texts) {
    if (texts.length === 0)
        return new Set();
    const matchers = await (0,removals/* readPatterns */.c)(texts);
    const patterns = texts.map((text, index) => ({ text, fits: matchers[index] ?? (() => false) }));
    const versions = (0,build_contents/* allVersions */.x6)(source.base);
    const fitting = ({ fits }) => versions.filter(({ path }) => path !== undefined && fits(path));
    const idle = patterns.filter((pattern) => fitting(pattern).length === 0);
    const paths = versions.flatMap(({ path }) => path ?? []);
    if (idle.length > 0)
        await judgeIdle(run, source, idle, paths);
    return new Set(patterns.flatMap((pattern) => fitting(pattern).map(({ sid }) => sid)));
}
async function judgeIdle(run, source, patterns, paths) {
    const live = await listLivePaths(run, source);
    const absent = patterns.filter(({ fits }) => !live.some(fits));
    const doubtful = absent.filter(({ text }) => findNearest(text, paths).length > 0);
    const known = doubtful.length === 0 ? [] : await listKnownPaths(run, source.serviceSid);
    const wrong = doubtful.filter(({ fits }) => !known.some(fits));
    if (wrong.length > 0)
        throw explainWrong(wrong, paths);
    if (absent.length > 0)
        run.log.warning(`Nothing fits ${quote(absent)} of “exclude-paths” any more: no path that is inherited, and none that is live. Once the paths are gone, the lines can go, too.`, { title: 'Nothing to leave out' });
}
const quote = (patterns) => patterns.map(({ text }) => `“${text}”`).join(', ');
async function listLivePaths(run, { serviceSid, buildSid }) {
    const live = run.record.facts.deploy?.live;
    if (live === undefined || live === null || live === buildSid)
        return [];
    const build = await (0,request/* unlessMissing */.F2)(run.serverless.fetchBuild(serviceSid, live, run.limits));
    return [...(build?.functionVersions ?? []), ...(build?.assetVersions ?? [])].flatMap(({ path }) => path ?? []);
}
async function listKnownPaths({ serverless, limits }, serviceSid) {
    const functions = await serverless.listResources(serviceSid, 'function', limits);
    const assets = await serverless.listResources(serviceSid, 'asset', limits);
    return [...functions, ...assets].map(({ friendlyName }) => friendlyName);
}
function findNearest(pattern, paths) {
    const literal = literalStart(pattern);
    const tolerance = literal.length >= 6 ? 2 : literal.length >= 4 ? 1 : 0;
    if (literal.length > 200 || tolerance === 0)
        return [];
    const depth = literal.split('/').length;
    return paths
        .map((path) => ({
        path,
        start: path
            .split('/')
            .slice(0, literal === pattern ? undefined : depth)
            .join('/'),
    }))
        .filter(({ start }) => Math.abs(start.length - literal.length) <= tolerance)
        .map(({ path, start }) => ({ path, away: (0,mod/* distance */.Io)(start.toLowerCase(), literal.toLowerCase()) }))
        .filter(({ away }) => away <= tolerance)
        .sort((one, other) => one.away - other.away)
        .map(({ path }) => path);
}
function literalStart(pattern) {
    const glob = pattern.search(/[*?[\]{}()!+@\\]/);
    return glob === -1 ? pattern : pattern.slice(0, Math.max(0, pattern.lastIndexOf('/', glob)));
}
function explainWrong(wrong, paths) {
    const nearest = [...new Set(wrong.flatMap(({ text }) => findNearest(text, paths).slice(0, 3)))];
    return new errors/* ActionFailure */.dR('error', {
        title: 'Nothing to leave out',
        what: `“exclude-paths” names ${quote(wrong)}, which ${wrong.length === 1 ? 'fits' : 'fit'} no inherited version.`,
        why: `The service has no such Function or Asset. Near to it ${nearest.length === 1 ? 'is' : 'are'} ${nearest.slice(0, 10).join(', ')}; the inherited paths are ${(0,lists/* listFirst */.rL)(paths, 20)}.`,
        next: 'Correct the pattern (“*” stays within one folder, “**” goes through all), or remove it when the path is gone already.',
    });
}

// EXTERNAL MODULE: ./model/environments.js
var model_environments = __webpack_require__(5133);
// EXTERNAL MODULE: ./model/sid.js
var sid = __webpack_require__(5135);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/inherit-source.js





async function findBase(run, reference, serviceSid) {
    if ((0,sid/* isSid */.R7)(reference, 'ZB')) {
        const build = await fetchBase(run, serviceSid, reference, `“${(0,yaml/* yamlLine */.ue)('inherit-from', reference)}” names a Build`);
        return { build, environment: undefined };
    }
    const environment = (0,sid/* isSid */.R7)(reference, 'ZE')
        ? await fetchEnvironment(run, serviceSid, reference)
        : await findNamed(run, serviceSid, reference);
    const name = (0,model_environments/* describeEnvironment */.NE)(environment);
    const { buildSid } = environment;
    if (buildSid === undefined)
        throw new errors/* ActionFailure */.dR('error', {
            title: 'Nothing to inherit',
            what: `No Build is live in ${name}.`,
            why: 'Nothing was ever deployed there, or it was taken down.',
            next: 'Give all versions in “function-versions” and “asset-versions”, or inherit from another environment or a Build (ZB…).',
        });
    const build = await fetchBase(run, serviceSid, buildSid, `${name} says that Build ${buildSid} is live`);
    return { build, environment: name };
}
async function findNamed({ serverless, limits }, serviceSid, reference) {
    const environments = await serverless.listEnvironments(serviceSid, limits);
    const result = (0,model_environments/* findEnvironment */.jY)(reference, environments);
    if (result.found === 'one')
        return result.environment;
    throw new errors/* ActionFailure */.dR('error', result.found === 'several'
        ? (0,model_environments/* explainSeveral */.mc)('inherit-from', reference, result.environments)
        : (0,model_environments/* explainNone */.wE)('inherit-from', reference, environments));
}
async function fetchEnvironment(run, serviceSid, sid) {
    try {
        return await run.serverless.fetchEnvironment(serviceSid, sid, run.limits);
    }
    catch (error) {
        if (!(0,request/* isMissing */.b2)(error))
            throw error;
        const environments = await run.serverless.listEnvironments(serviceSid, run.limits);
        throw new errors/* ActionFailure */.dR('error', (0,model_environments/* explainNone */.wE)('inherit-from', sid, environments), { cause: error });
    }
}
async function fetchBase(run, serviceSid, sid, because) {
    try {
        return await run.serverless.fetchBuild(serviceSid, sid, run.limits);
    }
    catch (error) {
        if (!(0,request/* isMissing */.b2)(error))
            throw error;
        throw new errors/* ActionFailure */.dR('error', {
            title: 'The Build is gone',
            what: `There is no Build ${sid} in service ${serviceSid}.`,
            why: `${because}, and Twilio does not find it: it was removed by Twilio’s retention or by a clean-up such as prune, or it belongs to another service.`,
            next: 'Inherit from an environment with a live Build (“inherit-from: production”), or give all versions.',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/version-labels.js
var version_labels = __webpack_require__(3188);
;// CONCATENATED MODULE: ./build/inherit.js











async function inherit(run, { from, excludePaths }, given, serviceSid) {
    const { log, outputs, record } = run;
    record.beginPhase('compare');
    const { build, environment } = await findBase(run, from, serviceSid);
    outputs.set('inherited-build-sid', build.sid);
    record.note('inherited', { buildSid: build.sid, from: environment === undefined ? `Build ${build.sid}` : from });
    log.line(`Inheriting from Build ${build.sid} (${build.status}${build.runtime === undefined ? '' : `, ${build.runtime}`})${environment === undefined ? '' : `, live in ${environment}`}.`);
    const listed = requireContents(build, given);
    const pathsMatter = excludePaths.length > 0 || (0,build_contents/* allVersions */.x6)(given).length > 0;
    const base = pathsMatter ? await withPaths(run, serviceSid, listed) : listed;
    const overlay = await withGivenPaths(run, serviceSid, given, base);
    const excluded = await excludeVersions(run, { serviceSid, buildSid: build.sid, base }, excludePaths);
    const { contents, droppedHandler } = merge(base, overlay, excluded);
    if ((0,build_contents/* allVersions */.x6)(contents).length === 0)
        throw explainEmpty(build.sid);
    const difference = await (0,build_difference/* diffContents */.ai)(base, { asked: contents });
    const changes = (0,run_difference/* recordDifference */.d)(run, difference);
    log.line(`The new Build: ${(0,build_contents/* describeContents */.an)(contents)}; compared with Build ${build.sid}: ${changes}.`);
    if (droppedHandler !== undefined)
        log.line(`Its @twilio/runtime-handler ${droppedHandler} is too old for ${contents.runtime} (below ${runtimes/* LEAST_HANDLER */.zn} the Build fails), so it is left out and Twilio adds its own.`);
    return { base: build, contents, difference };
}
function requireContents(build, given) {
    const { functionVersions, assetVersions, dependencies, runtime } = build;
    const missing = [
        functionVersions === undefined && 'functions',
        assetVersions === undefined && 'assets',
        dependencies === undefined && given.dependencies === undefined && 'dependencies',
        runtime === undefined && given.runtime === undefined && 'runtime',
    ].filter((name) => name !== false);
    if (missing.length === 0 && functionVersions !== undefined && assetVersions !== undefined)
        return { functionVersions, assetVersions, dependencies, runtime };
    const lists = missing.includes('functions') || missing.includes('assets');
    throw new errors/* ActionFailure */.dR('error', {
        title: 'Cannot inherit',
        what: `Twilio does not say what Build ${build.sid} is made of: its answer is without ${missing.join(', ')}.`,
        why: 'A list that is left out may hold something, and a Build without it would drop it in silence.',
        next: lists
            ? 'Run the job again; if it stays so, give all versions in “function-versions” and “asset-versions”.'
            : `Give ${missing.map((name) => (name === 'runtime' ? '“runtime”' : '“dependencies-file”')).join(' and ')} beside “inherit-from”.`,
    });
}
async function withPaths(run, serviceSid, base) {
    const resolve = async (kind, versions) => {
        const say = (bare) => run.log.line(`Twilio lists ${(0,quantities/* count */.U9)(bare, kind)} of the Build without a path; looking the paths up.`);
        const found = await (0,version_paths/* addPaths */.y)(run.serverless, serviceSid, kind, versions, run.limits, say);
        return label(kind, found, new Map());
    };
    return {
        ...base,
        functionVersions: await resolve('function', base.functionVersions),
        assetVersions: await resolve('asset', base.assetVersions),
    };
}
async function withGivenPaths(run, serviceSid, given, base) {
    const known = new Map((0,build_contents/* allVersions */.x6)(base).map(({ sid, path }) => [sid, path]));
    const resolve = async (kind, versions) => {
        const bare = versions.filter(({ sid, path }) => path === undefined && !known.has(sid));
        if (bare.length > 0)
            run.log.line(`Looking up the path of ${(0,quantities/* count */.U9)(bare.length, `${kind} version`)} under the service’s ${kind}s. Written as “/path=ZN…”, as the upload action puts them out, versions need no look-up.`);
        const sids = bare.map(({ sid }) => sid);
        const found = await (0,version_paths/* findPaths */.E)(run.serverless, serviceSid, kind, sids, run.limits);
        return label(kind, versions, new Map([...known, ...found]));
    };
    const resolved = {
        ...given,
        functionVersions: await resolve('function', given.functionVersions),
        assetVersions: await resolve('asset', given.assetVersions),
    };
    (0,version_labels/* refuseSharedPaths */.Y)((0,build_contents/* allVersions */.x6)(resolved));
    return resolved;
}
function label(kind, versions, paths) {
    return versions.map((version) => {
        const { sid, path } = version;
        const real = paths.get(sid);
        if (path !== undefined && real !== undefined && path !== real)
            throw new errors/* ActionFailure */.dR('error', {
                title: 'Another path',
                what: `Version ${sid} answers on ${real}, not on ${path}.`,
                why: 'The Build that is inherited from holds this very version, and Twilio gives its path.',
                next: `Correct the line: “${real}=${sid}”, or give the version that belongs to ${path}.`,
            });
        if (path === undefined && real === undefined)
            throw new errors/* ActionFailure */.dR('error', {
                title: 'No such version',
                what: `Version ${sid} is not among the versions of the service’s ${kind}s.`,
                why: `It belongs to another service, was removed (Twilio removes versions that are in no Build after 7 days), or is a version of ${kind === 'function' ? 'an asset' : 'a function'}.`,
                next: 'Upload it again and give the new version.',
            });
        return { ...version, path: real ?? path };
    });
}
function explainEmpty(sid) {
    return new errors/* ActionFailure */.dR('error', {
        title: 'Nothing is left',
        what: `Without what “exclude-paths” leaves out, nothing of Build ${sid} is left.`,
        why: 'Twilio builds at least one Function or Asset version.',
        next: 'Leave out less, or give versions of your own.',
    });
}

// EXTERNAL MODULE: ./build/status-polling.js + 1 modules
var status_polling = __webpack_require__(1100);
;// CONCATENATED MODULE: ./build/reuse.js








function findLive({ log }, contents, live) {
    if (live === undefined || live.status !== 'completed' || (0,build_equality/* whyUnrecognisable */.g3)(contents) !== undefined)
        return undefined;
    const comparison = (0,build_equality/* compareContents */.Y)(contents, live);
    if (comparison.sameness === 'same')
        return { build: live, why: 'it is live and made of the same' };
    if (comparison.otherwise === 'same')
        log.line(explainUnsent(`Build ${live.sid}, which is live,`, comparison));
    return undefined;
}
async function findMatch(run, request, contents, serviceSid, inherited, readLive) {
    if (request.reuse === 'never')
        return undefined;
    if (inherited?.difference.identical)
        return { build: requireUsable(inherited.base), why: 'nothing differs from it' };
    const onLive = findLive(run, contents, await readLive(inherited?.base));
    if (onLive !== undefined)
        return onLive;
    const obstacle = (0,build_equality/* whyUnrecognisable */.g3)(contents);
    const same = inherited?.difference.sameness === 'same';
    if (obstacle !== undefined && (same || (0,inputs/* wantsReuse */.sF)(request)))
        run.log.line(`No Build is looked for to use again: ${obstacle}.`);
    if (obstacle !== undefined || !(0,inputs/* wantsReuse */.sF)(request))
        return undefined;
    run.record.beginPhase('compare');
    return findIdentical(run, contents, serviceSid, request.rerun);
}
function requireUsable(base) {
    if (base.status !== 'failed')
        return base;
    throw new errors/* ActionFailure */.dR('error', {
        title: 'The inherited Build failed',
        what: `Build ${base.sid} has failed, and this run changes nothing about it.`,
        why: 'The same versions, dependencies and runtime would most likely fail again.',
        next: 'Give what should change, inherit from a Build that completed, or try the same once more with “reuse: never”.',
    });
}
async function useExisting(run, { build: found, why }, serviceSid) {
    const { log, inputs } = run;
    const build = (0,status_polling/* recordBuild */._)(run, found, 'reused');
    log.line(`Using Build ${build.sid} (${build.status}), since ${why}; none is created.`);
    (0,version_labels.correctLabels)(run, found);
    const resolved = { buildSid: build.sid };
    if (!inputs.wait && build.status !== 'completed')
        return { ...resolved, verdict: 'building' };
    try {
        await (0,status_polling/* waitForBuild */.n)(run, build, serviceSid);
        return { ...resolved, verdict: 'completed' };
    }
    catch (error) {
        if (!(0,request/* isMissing */.b2)(error))
            throw error;
        log.line(`Build ${build.sid} has vanished meanwhile; a new one is created.`);
        run.record.forget('build');
        for (const name of ['build-sid', 'status', 'runtime'])
            run.outputs.clear(name);
        return undefined;
    }
}
async function resolveContents(run, request, given, serviceSid, readLive) {
    const inherited = request.inherit && (await inherit(run, request.inherit, given, serviceSid));
    const contents = inherited?.contents ?? given;
    const match = await findMatch(run, request, contents, serviceSid, inherited, readLive);
    return { contents, match, inherited: inherited?.base };
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

/***/ 5133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ findNearNames),
/* harmony export */   Fe: () => (/* binding */ nameFor),
/* harmony export */   MU: () => (/* binding */ whyProduction),
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   mc: () => (/* binding */ explainSeveral),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   wE: () => (/* binding */ explainNone),
/* harmony export */   xS: () => (/* binding */ findSlipped)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3120);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5895);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8679);
/* harmony import */ var _sid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5135);





function findEnvironment(reference, environments) {
    const [first, ...others] = environments.filter((environment) => fits(reference, environment));
    if (first === undefined)
        return { found: 'none' };
    return others.length === 0
        ? { found: 'one', environment: first }
        : { found: 'several', environments: [first, ...others] };
}
function fits(reference, environment) {
    return (0,_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .isSid */ .R7)(reference, 'ZE') ? environment.sid === reference : namesOf(environment).includes(reference);
}
const namesOf = ({ uniqueName, domainSuffix }) => [domainSuffix ?? _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3, uniqueName];
function describeEnvironment({ sid, uniqueName, domainSuffix }) {
    if (domainSuffix === undefined)
        return uniqueName === _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3 ? `production (${sid})` : `“${uniqueName}” (no suffix, so production; ${sid})`;
    return `“${uniqueName}” (suffix “${domainSuffix}”, ${sid})`;
}
function explainSeveral(input, reference, environments) {
    return {
        title: 'Which environment?',
        what: `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, reference)}” fits ${environments.length} environments: ${environments.map(describeEnvironment).join(', ')}.`,
        why: 'A name is looked for among unique names and domain suffixes, and “production” is the environment without a suffix.',
        next: `Give the SID of the one you mean, e.g. “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, environments[0]?.sid ?? 'ZE…')}”.`,
    };
}
function explainNone(input, reference, environments) {
    const there = environments.length === 0
        ? 'The service has no environment yet.'
        : `The service has ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .rL)(environments.map(describeEnvironment), 25)}.`;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(reference, environments, namesOf);
    const rule = `Give “${input}” the SID, the unique name or the domain suffix of one that exists.`;
    return {
        title: 'No such environment',
        what: `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, reference)}” fits no environment of the service.`,
        why: there,
        next: meant === undefined ? rule : `Did you mean “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, nameFor(meant, environments))}”? ${rule}`,
    };
}
function nameFor(environment, environments) {
    const names = namesOf(environment).filter((name) => environment.domainSuffix === undefined || name !== _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3);
    return names.find((name) => findEnvironment(name, environments).found === 'one') ?? environment.sid;
}
function findNearNames(reference, environments) {
    const wanted = simplify(reference);
    return environments.filter((one) => namesOf(one).some((name) => simplify(name) === wanted));
}
function findSlipped(reference, environments) {
    const wordsIn = (name) => name.replace(/\d+/g, '');
    const named = environments.flatMap((environment) => namesOf(environment).map((name) => ({ environment, name })));
    const others = named.filter(({ name }) => wordsIn(name) !== wordsIn(reference));
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findSlip */ .IJ)(reference, others, ({ name }) => name)?.environment;
}
function simplify(name) {
    const bare = name.toLowerCase().replace(/[-_]/g, '');
    return bare.length > 'environment'.length ? bare.replace(/environment$/, '') : bare;
}
function whyProduction({ uniqueName, domainSuffix }) {
    if (!domainSuffix)
        return 'unsuffixed';
    return [uniqueName, domainSuffix].some((name) => _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_PRODUCTION */ ._Y.test(name)) ? 'named' : undefined;
}
function urlOf(domainName, loopback) {
    if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName))
        return undefined;
    return `${loopback ? 'http' : 'https'}://${domainName}`;
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
    const changes = (0,_model_build_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference);
    record.note('changes', { words: changes, difference });
    if (difference.sameness !== 'unknown')
        outputs.set('changed', String(difference.sameness === 'different'));
    return changes;
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ findSlip),
/* harmony export */   ps: () => (/* binding */ sortByNearness),
/* harmony export */   qg: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);

const COMPARED = 60;
const LEAST = 3;
const lettersOf = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);
function sortByNearness(wanted, things, namesOf) {
    const ranked = things.map((thing) => ({ thing, away: awayFrom(wanted, namesOf(thing)) }));
    return ranked.sort((one, other) => one.away - other.away).map(({ thing }) => thing);
}
function findNearest(wanted, things, namesOf) {
    const [nearest] = sortByNearness(wanted, things, namesOf);
    return nearest !== undefined && awayFrom(wanted, namesOf(nearest)) < UNLIKE ? nearest : undefined;
}
function findSlip(wanted, things, nameOf) {
    const most = wanted.length > LEAST ? 1 : 0;
    const slips = things.flatMap((thing) => {
        const name = nameOf(thing) ?? wanted;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        return name === wanted || away > most ? [] : [{ thing, away }];
    });
    return slips.sort((one, other) => one.away - other.away)[0]?.thing;
}
const UNLIKE = 100;
function awayFrom(wanted, names) {
    return Math.min(...names.map((name) => measure(lettersOf(wanted), lettersOf(name))), Number.POSITIVE_INFINITY);
}
function measure(wanted, name) {
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name);
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (slips === 0 || (short.length > LEAST && slips <= Math.max(1, Math.floor(short.length / 4))))
        return slips;
    if (short.length < LEAST)
        return UNLIKE + slips;
    if (long.startsWith(short.slice(0, Math.max(LEAST, short.length - 1))))
        return 20 + slips;
    return isShortened(short, long) ? 40 + slips : UNLIKE + slips;
}
function isShortened(short, long) {
    if (short[0] !== long[0])
        return false;
    let found = 0;
    for (const letter of long)
        if (letter === short[found])
            found++;
    return found === short.length;
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
