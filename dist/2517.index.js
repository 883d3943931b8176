export const id = 2517;
export const ids = [2517,5895,8276];
export const modules = {

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
function explainBadPaths(paths, given, done) {
    const { missing, closed } = paths;
    const [first] = missing;
    const names = (0,lists/* joinWithAnd */.Ol)(missing.map(({ path }) => path));
    const evidence = first === undefined
        ? 'The health check has no signature to send, so it would fail.'
        : `It has ${(0,lists/* listFirst */.rL)(first.nearest, SHOWN)}.`;
    const lines = correctLines(paths, given);
    return new errors/* ActionFailure */.dR('error', {
        title: first === undefined ? 'Path not public' : 'No such path',
        what: (0,lists/* joinSentences */.DP)(first && `Nothing in the Build answers on ${names}, which “health-check” asks.`, ...closed.map(describeClosed)),
        why: `${evidence} ${done}`,
        next: adviseOn(paths, lines.length),
        ...(lines.length === 0 ? {} : { lines: (0,yaml/* yamlList */.gm)('health-check', lines).split('\n') }),
    });
}
function describeClosed({ path, visibility, file }) {
    const where = file === undefined ? '' : ` (${file})`;
    return visibility === 'private'
        ? `${path} is private${where} and has no address that “health-check” could ask.`
        : `${path} is protected${where}: without Twilio’s signature it answers 400 or 403, which “health-check” does not take.`;
}
function correctLines({ missing, closed }, given) {
    const meant = new Map(missing.map((one) => [one.path, one.meant]));
    const refusing = new Map(closed.map(({ path, visibility }) => [path, visibility]));
    const lines = new Map();
    const isGiven = (wanted) => given.some(({ path }) => path === wanted);
    for (const { path, statuses } of given) {
        const asked = meant.has(path) ? meant.get(path) : path;
        if (asked === undefined || refusing.get(path) === 'private')
            continue;
        if (lines.has(asked) || (asked !== path && isGiven(asked)))
            continue;
        lines.set(asked, [asked, refusing.has(path) ? '400,403' : statuses.join(',')].join(' ').trim());
    }
    return [...lines.values()];
}
function adviseOn({ missing, closed }, lines) {
    if (lines === 0)
        return 'Name a public path in “health-check”, or take the line out.';
    const below = lines === 1 ? 'in the line below' : 'in the lines below';
    const namesOf = (wanted) => (0,lists/* joinWithAnd */.Ol)(closed.filter(({ visibility }) => visibility === wanted).map(({ path }) => path));
    const [refusing, hidden] = [namesOf('protected'), namesOf('private')];
    const near = missing.filter(({ meant }) => meant !== undefined);
    const unlike = (0,lists/* joinWithAnd */.Ol)(missing.filter(({ meant }) => meant === undefined).map(({ path }) => path));
    return (0,lists/* joinSentences */.DP)(near.length > 0 &&
        `Name ${near.length === 1 ? 'a path that is' : 'paths that are'} there; the nearest ${near.length === 1 ? 'is' : 'are'} ${below}.`, unlike !== '' && `Name a public path that is there in place of ${unlike}, or leave it out, as ${below}.`, refusing !== '' && `Let ${refusing} refuse, as ${below}.`, hidden !== '' && `Take ${hidden} out of “health-check”.`);
}
const describeDoubtful = ({ path, nearest }) => `No file or version is on ${path}, which “health-check” asks, so the new Build may not answer there. It has ${(0,lists/* listFirst */.rL)(nearest, SHOWN)}.`;

// EXTERNAL MODULE: ./model/build-contents.js
var build_contents = __webpack_require__(7358);
// EXTERNAL MODULE: ./model/build-difference.js + 1 modules
var build_difference = __webpack_require__(3524);
// EXTERNAL MODULE: ./text/nearest.js
var nearest = __webpack_require__(5895);
;// CONCATENATED MODULE: ./model/unanswered-paths.js

function findUnanswered(asked, versions) {
    const served = versions.flatMap(({ path }) => path ?? []);
    if (served.length < versions.length || served.some((path) => /[*{}[\]:]/.test(path)))
        return [];
    const open = versions.flatMap(({ path, visibility }) => (isClosed(visibility) ? [] : (path ?? [])));
    const alike = new Set(served.flatMap(readLoosely));
    return asked
        .filter(({ path, statuses }) => !served.includes(routeOf(path)) && !statuses.some((status) => /^3|^404|^4xx/.test(status)))
        .filter(({ path }) => routeOf(path) !== '/' || !served.includes('/index.html'))
        .map(({ path }) => ({
        path,
        certain: routeOf(path) !== '/' && !readLoosely(routeOf(path)).some((one) => alike.has(one)),
        nearest: (0,nearest/* sortByNearness */.ps)(routeOf(path), served, (one) => [one]),
        meant: (0,nearest/* findNearest */.qg)(routeOf(path), open, (one) => [one]),
    }));
}
function findClosed(asked, versions) {
    return asked.flatMap(({ path, statuses }) => {
        const { visibility, file } = versions.find((version) => version.path === routeOf(path)) ?? {};
        return isClosed(visibility) && !statuses.some((status) => /^[34]/.test(status)) ? [{ path, visibility, file }] : [];
    });
}
const isClosed = (visibility) => visibility === 'protected' || visibility === 'private';
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









async function checkHealthPaths(run, contents, request) {
    const { build } = run.inputs;
    const find = (looked) => findUnanswered(request.healthPaths, (0,build_contents/* allVersions */.x6)(looked));
    let unanswered = find(contents);
    const uploads = build.kind === 'create' && build.project !== undefined;
    if (unanswered.length > 0 && !uploads)
        unanswered = find(await (0,lost_paths.lookUpLabels)(run, undefined, contents, run.limits));
    const done = `${uploads ? 'Nothing was uploaded, and no' : 'No'} Build was created.`;
    judgePaths(run, request, unanswered, contents, done);
}
function checkBuildPaths(run, build, request) {
    const isListed = build.functionVersions !== undefined && build.assetVersions !== undefined;
    const unanswered = isListed ? findUnanswered(request.healthPaths, (0,build_contents/* allVersions */.x6)(build)) : [];
    const isGiven = run.inputs.build.kind !== 'create';
    const open = unanswered.filter(({ certain }) => certain || isGiven);
    judgePaths(run, request, open, build, 'Nothing was deployed.');
}
function judgePaths({ log }, { healthPaths }, unanswered, versions, done) {
    const missing = unanswered.filter(({ certain }) => certain);
    const closed = findClosed(healthPaths, (0,build_contents/* allVersions */.x6)(versions));
    if (missing.length + closed.length > 0)
        throw explainBadPaths({ missing, closed }, healthPaths, done);
    for (const path of unanswered)
        log.warning(describeDoubtful(path), { title: 'Health check' });
}
async function checkReplacement(run, subject, request, limits) {
    const { serverless, log } = run;
    const target = (0,live_build.deployFacts)(run);
    const exists = typeof subject === 'string';
    const name = exists ? `Build ${subject}` : 'the new Build';
    const next = exists ? await serverless.fetchBuild(target.serviceSid, subject, limits) : plan(subject);
    checkLabels(run, next);
    if ('sid' in next)
        checkBuildPaths(run, next, request);
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
        throw (0,lost_paths.explainLost)(run, { build: name, exists }, removals);
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
        (0,version_labels/* refuseSharedPaths */.Y)((0,build_contents/* allVersions */.x6)(contents));
}
const plan = (contents) => ({ ...contents, dependencies: contents.dependencies ?? [] });
const isOlder = (next, live) => Number(next.createdAt) < Number(live.createdAt);
async function recordChanges(run, before, after) {
    const { contents, inherited } = run.record.facts;
    if (inherited !== undefined)
        return;
    const difference = await (0,build_difference/* diffContents */.ai)(before, { asked: contents, listed: after });
    const changes = (0,run_difference/* recordDifference */.d)(run, difference);
    run.log.line(`Compared with Build ${before.sid}, which is live in ${(0,live_build.deployFacts)(run).name}: ${changes}.`);
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


/***/ })

};
