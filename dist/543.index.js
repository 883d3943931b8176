export const id = 543;
export const ids = [543,315];
export const modules = {

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ DEPLOY_MS),
/* harmony export */   H5: () => (/* binding */ RECORD_MS),
/* harmony export */   MD: () => (/* binding */ CONFIRM_MS),
/* harmony export */   Mu: () => (/* binding */ PREDEPLOY_PROBES_MS),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   yF: () => (/* binding */ ROLLBACK_MS)
/* harmony export */ });
/* harmony import */ var _health_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);

/** A deploy may take this long, beyond `timeout`, in ms: the checks, the request and the looks for a lost answer. */
const DEPLOY_MS = 120_000;
/** A rollback has the same to do and gets as much, in ms. */
const ROLLBACK_MS = 120_000;
/** The last read of what is live may take this long, in ms: it only confirms. */
const CONFIRM_MS = 15_000;
/** Recording the deploy at GitHub may take this long, in ms, its beginning and its end together. */
const RECORD_MS = 25_000;
/** The longest that a run may take, in ms: each part has a budget of its own, so that a slow Build cuts no rollback short. */
function longestRun(timeoutMs, { healthPaths, rollback, githubToken }) {
    const deployMs = timeoutMs + DEPLOY_MS + CONFIRM_MS + (githubToken === undefined ? 0 : RECORD_MS);
    if (healthPaths.length === 0)
        return deployMs;
    const healthMs = PREDEPLOY_PROBES_MS + _health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTH_POLICY */ .oy.withinMs + _health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTH_POLICY */ .oy.timeLimitMs;
    return deployMs + healthMs + (rollback ? ROLLBACK_MS : 0);
}
/** The longest that the probes before a deploy may take, in ms. */
const PREDEPLOY_PROBES_MS = _health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBES_BEFORE */ .YV * (_health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTH_POLICY */ .oy.timeLimitMs + _health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_PAUSE_MS */ .pm);


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployBuild: () => (/* binding */ deployBuild),
  dryRunDeploy: () => (/* binding */ dryRunDeploy)
});

// EXTERNAL MODULE: ./explain/create-events.js
var create_events = __webpack_require__(8555);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./report/outcome.js
var report_outcome = __webpack_require__(5860);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./twilio/request.js
var twilio_request = __webpack_require__(5331);
// EXTERNAL MODULE: ./twilio/serverless.js
var serverless = __webpack_require__(66);
// EXTERNAL MODULE: ./deploy/budgets.js
var budgets = __webpack_require__(9667);
// EXTERNAL MODULE: ./async/create-once.js
var create_once = __webpack_require__(5696);
// EXTERNAL MODULE: ./model/environments.js
var environments = __webpack_require__(5133);
// EXTERNAL MODULE: ./deploy/environment.js + 1 modules
var deploy_environment = __webpack_require__(3315);
;// CONCATENATED MODULE: ./deploy/create-environment.js





/** Creates the environment; somebody else may have been faster, which is as good. Throws what {@link createOnce} throws. */
async function createMissing(run, target, names, limits) {
    const { serverless, clock, random, cancellation, log } = run;
    const { serviceSid } = target;
    const find = async (p) => (await serverless.listEnvironments(serviceSid, p)).find(({ uniqueName }) => uniqueName === names.uniqueName);
    let refused = false;
    const send = async (p) => {
        try {
            return await serverless.createEnvironment(serviceSid, names, p);
        }
        catch (error) {
            if (!(error instanceof twilio_request/* RequestFailure */.e6) || error.facts.status !== 409)
                throw error;
            const environment = await find(limits);
            if (environment === undefined)
                throw error;
            refused = true;
            return environment;
        }
    };
    const created = await (0,create_once/* createOnce */.U)({
        send,
        find: async (p) => {
            const environment = await find(p);
            return environment === undefined ? { found: 'none' } : { found: 'one', value: environment };
        },
        judge: twilio_request/* classifyCreation */.w2,
    }, clock, limits, {
        graceSignal: cancellation.graceSignal,
        random,
        onEvent: (event) => log.line((0,create_events/* describeCreateEvent */.A)('environment', event)),
    });
    (0,deploy_environment.recordEnvironment)(run, target, created.value);
    const environment = (0,environments/* describeEnvironment */.NE)(created.value);
    log.line(
    // After a lost answer or a 409 it may be ours or somebody else's: Twilio does not tell.
    created.answered && !refused
        ? `Created environment ${environment}. It has no variables yet: add what the functions need.`
        : `Environment ${environment} is there now. If it is new, it has no variables yet: add what the functions need.`);
}

// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
;// CONCATENATED MODULE: ./deploy/deployment.js
/** Making a Build live, exactly once, and never over something that was not seen before. */



/**
 * Makes the Build live. Throws {@link Superseded} when what is live is not what was to be replaced, and what
 * {@link createOnce} throws.
 */
async function goLive({ serverless, clock, random, cancellation }, plan, limits, onEvent) {
    const { serviceSid, environmentSid } = plan;
    const note = await serverless.noteDeployments(serviceSid, environmentSid, limits);
    const noted = new Set(note.items.map(({ sid }) => sid));
    const creation = {
        send: (p) => sendUnlessChanged(serverless, plan, { signal: limits.signal, deadline: p.deadline }, p),
        find: (p) => findDeployment(serverless, plan, noted, p),
        judge: classifyDeployment,
    };
    const created = await (0,create_once/* createOnce */.U)(creation, clock, limits, {
        graceSignal: cancellation.graceSignal,
        random,
        onEvent,
    });
    return created.value;
}
/**
 * Every request is preceded by its own look at what is live, a request that is sent again as well: minutes may
 * have passed. The look stops at once on a cancel; the request, whose answer tells what is live, may go on.
 */
async function sendUnlessChanged(serverless, { serviceSid, environmentSid, buildSid, replaces }, looking, sending) {
    const { buildSid: live } = await serverless.fetchEnvironment(serviceSid, environmentSid, looking);
    if (live === buildSid)
        return { deploymentSid: undefined };
    if (live !== replaces)
        throw new live_build/* Superseded */.bb(live, replaces);
    looking.signal.throwIfAborted();
    try {
        const { sid } = await serverless.createDeployment(serviceSid, environmentSid, buildSid, sending);
        return { deploymentSid: sid };
    }
    catch (error) {
        // “Environment already has requested deployment” (Serverless toolkit): known by what is live, not by its words.
        if (!(error instanceof twilio_request/* RequestFailure */.e6) || error.facts.status !== 400)
            throw error;
        const now = await serverless.fetchEnvironment(serviceSid, environmentSid, looking);
        if (now.buildSid !== buildSid)
            throw error;
        return { deploymentSid: undefined };
    }
}
/** What went wrong with a GET says nothing about a Deployment: only a failed POST can have been processed. */
function classifyDeployment(error) {
    if (error instanceof twilio_request/* RequestFailure */.e6 && error.request.method === 'GET')
        return { fate: 'final' };
    return (0,twilio_request/* classifyCreation */.w2)(error);
}
/**
 * A Deployment of this Build that was not there before. When a newer one of another Build came on top, this
 * still is ours; that something else is live now is found out when what is live is read again.
 */
async function findDeployment(serverless, { serviceSid, environmentSid, buildSid }, noted, limits) {
    for await (const deployment of serverless.listDeployments(serviceSid, environmentSid, limits)) {
        if (noted.has(deployment.sid))
            break;
        if (deployment.buildSid === buildSid)
            return { found: 'one', value: { deploymentSid: deployment.sid } };
    }
    return { found: 'none' };
}
/** Reads the history of the Build that is live, newest first, back to the Deployment that brought it. */
async function readHistory(deployments, buildSid) {
    let deploymentSid;
    for await (const { sid, buildSid: other } of deployments) {
        if (other === buildSid)
            deploymentSid ??= sid;
        else if (deploymentSid !== undefined)
            return { deploymentSid, previousBuildSid: other };
    }
    return { deploymentSid, previousBuildSid: undefined };
}

// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __webpack_require__(8387);
// EXTERNAL MODULE: ./explain/error.js + 2 modules
var explain_error = __webpack_require__(9573);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./deploy/explain.js
/** What is live, in words: every ending of a deploy says it, and how to change it. */







/** How to make this run's Build live, for a deploy that did not come to it. */
function adviseForward({ outcome }, { live, name, rolledBack, environmentSid }) {
    const sid = outcome.build?.sid;
    if (sid === undefined || sid === live || rolledBack)
        return '';
    const lines = [`“build-sid: ${sid}”`, `“${(0,yaml/* yamlLine */.u)('environment', name)}”`];
    if (environmentSid === undefined)
        lines.push('“create-environment: true”');
    return `To make this run’s Build live, run the step with ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}.`;
}
/** What ended a deploy, with what is live and how to go on. Errors it does not know come back as they are. */
async function explainDeploy(run, target, error) {
    if (error instanceof live_build/* Superseded */.bb)
        return explainSuperseded(run, target, error);
    if (error instanceof create_once/* MayExist */.d)
        return explainUnknown(run, target, error);
    const advice = () => [(0,live_build/* adviseBack */.UY)(target), adviseForward(run, target)].filter((text) => text !== '').join(' ');
    if (error instanceof cancellation/* Cancelled */.cJ) {
        return new errors/* ActionFailure */.dR('cancelled', {
            title: 'Cancelled',
            what: error.message,
            why: (0,live_build/* describeLive */.IY)(target),
            next: advice() || 'Run the job again.',
        }, { cause: error });
    }
    if (error instanceof twilio_request/* RequestFailure */.e6) {
        const explanation = (0,explain_error/* explainRequest */.jP)(error);
        const next = [explanation.next, (0,live_build/* describeLive */.IY)(target), advice()].filter((text) => text !== '').join(' ');
        return new errors/* ActionFailure */.dR('error', { ...explanation, next }, { cause: error });
    }
    return error;
}
function explainSuperseded(run, target, { live, expected }) {
    (0,live_build/* noteLive */.J7)(run, target, live ?? null);
    const what = live === undefined
        ? `${target.name} was taken down meanwhile; nothing is live there now.`
        : `Something else went live in ${target.name} meanwhile: ${(0,live_build/* describeLive */.IY)(target)}`;
    const before = expected === undefined
        ? 'Nothing was live there when this run began, so nothing may be replaced.'
        : `Build ${expected} was live when this run began, and only that may be replaced.`;
    const why = target.wasLive
        ? 'This run’s Build had gone live there; what replaced it was left alone.'
        : `${before} Nothing was deployed.`;
    const next = `Let deploys to one environment wait for each other with “${(0,yaml/* yamlLine */.u)('concurrency', `deploy-${target.name}`)}”. ${adviseForward(run, target)}`;
    return new errors/* ActionFailure */.dR('superseded', { title: 'Superseded', what, why, next: next.trim() });
}
async function explainUnknown(run, target, error) {
    if (target.wasLive !== true)
        target.previous = target.live;
    if (target.previous !== undefined)
        run.outputs.set('previous-build-sid', target.previous ?? '');
    const words = error.cause instanceof twilio_request/* RequestFailure */.e6 ? ` (${error.cause.facts.words})` : '';
    await (0,live_build/* learnLive */.H6)(run, target);
    const cancelled = run.cancellation.signal.aborted;
    const unborn = target.environmentSid === undefined;
    return new errors/* ActionFailure */.dR(cancelled ? 'cancelled' : 'error', {
        title: unborn ? 'An environment may exist' : 'A deploy may have happened',
        what: `The request that ${unborn ? 'creates the environment' : 'makes the Build live'} was sent and its answer was lost${words}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${(0,live_build/* describeLive */.IY)(target)}`,
        next: [adviseForward(run, target), (0,live_build/* adviseBack */.UY)(target)].filter((text) => text !== '').join(' ') ||
            'Run the job again.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./deploy/github-deployment.js

/** All requests at the beginning of a deploy together, and those at its end, may take so long, in ms. */
const START_MS = 15_000;
const END_MS = budgets/* RECORD_MS */.H5 - START_MS;
/** After a cancel there is no time to lose: the process should be gone within a second. */
const END_CANCELLED_MS = 700;
/** What a run without a token has: nothing is recorded. */
const NO_RECORD = { end: async () => undefined };
/** Records that the deploy begins. Never throws; what has begun at GitHub is ended, even if it could not be called in progress. */
async function startRecord(run, target) {
    const { inputs, outcome, cancellation } = run;
    const token = inputs.deploy?.githubToken;
    if (token === undefined || cancellation.signal.aborted)
        return NO_RECORD;
    const environment = `${outcome.service?.uniqueName ?? target.serviceSid}/${target.name}`;
    let record = NO_RECORD;
    try {
        const signal = AbortSignal.any([cancellation.signal, AbortSignal.timeout(START_MS)]);
        const github = await run.connectGitHub(token);
        await hintAtNative(run, github, environment, signal);
        const description = `Build ${outcome.build?.sid} to ${target.name}`;
        const production = target.production;
        const id = await github.createDeployment({ environment, description, production }, signal);
        record = { end: (state, words) => endRecord(run, github, id, { state, description: words, url: target.url }) };
        await github.setStatus(id, { state: 'in_progress', description, url: target.url }, signal);
        run.log.line(`Recorded as a GitHub Deployment to ${environment}.`);
    }
    catch (error) {
        if (!cancellation.signal.aborted)
            warn(run, error);
    }
    return record;
}
async function endRecord(run, github, id, status) {
    const { signal } = run.cancellation;
    try {
        await github.setStatus(id, status, timeToEnd(signal));
    }
    catch (error) {
        if (!signal.aborted)
            warn(run, error);
    }
}
/** A cancel may come while the request is under way: the outputs are yet to be written, and the runner kills in seconds. */
function timeToEnd(cancel) {
    const hurry = new AbortController();
    const hasten = () => setTimeout(() => hurry.abort(cancel.reason), END_CANCELLED_MS).unref();
    if (cancel.aborted)
        hasten();
    else
        cancel.addEventListener('abort', hasten, { once: true });
    return AbortSignal.any([hurry.signal, AbortSignal.timeout(END_MS)]);
}
/** A job with `environment:` gets a Deployment from GitHub itself; two of them confuse more than they tell. */
async function hintAtNative(run, github, environment, signal) {
    const native = await github.findOwnEnvironment(signal);
    if (native !== undefined && native !== environment)
        run.log.line(`This run already has a GitHub Deployment to ${native}, from a job with “environment:”. If it is this job, “environment: { name, url }” there does without “github-token”.`);
}
function warn({ log }, error) {
    const { status, message } = (error ?? {});
    // GitHub hides what a token may not see behind a 404.
    const forbidden = status === 401 || status === 403 || status === 404;
    const why = forbidden
        ? `GitHub answered ${status}. Give the job “permissions: { deployments: write }”, or leave “github-token” out.`
        : `${String(message ?? error).replace(/[.\s]+$/, '')}.`;
    log.warning(`The deploy could not be recorded as a GitHub Deployment: ${why} It goes on all the same.`, {
        title: 'No GitHub Deployment',
    });
}

// EXTERNAL MODULE: ./deploy/health-check.js
var health_check = __webpack_require__(9150);
// EXTERNAL MODULE: ./model/build-changes.js
var build_changes = __webpack_require__(8795);
// EXTERNAL MODULE: ./model/removals.js
var model_removals = __webpack_require__(4742);
// EXTERNAL MODULE: ./twilio/version-paths.js + 1 modules
var version_paths = __webpack_require__(3479);
;// CONCATENATED MODULE: ./deploy/preflight.js





/** A message with more paths than these is read by nobody. */
const SHOWN = 50;
/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. Without a
 * `sid` it is about the contents of a dry run, of which no Build exists yet.
 */
async function checkReplacement(run, target, sid, request, limits) {
    const { serverless, log, outcome, inputs } = run;
    const name = sid === undefined ? 'the new Build' : `Build ${sid}`;
    const next = sid === undefined ? planned(outcome.contents) : await serverless.fetchBuild(target.serviceSid, sid, limits);
    if (target.live === null || target.live === undefined || next === undefined)
        return;
    const live = await fetchLive(run, target.serviceSid, target.live, limits);
    noteDrift(run, target, live, next);
    if (isOlder(next, live))
        log.warning(`${name} is older than ${live.sid}, which is live in ${target.name}.`, {
            title: 'An older Build',
        });
    // What they name may go wherever it is live, and not only what the inherited Build had of it.
    const excluded = inputs.build.kind === 'create' ? (inputs.build.inherit?.excludePaths ?? []) : [];
    const removals = (0,model_removals/* findRemovals */.J)(await withPaths(run, target.serviceSid, live, limits), await withPaths(run, target.serviceSid, next, limits), await (0,model_removals/* readPatterns */.c)(excluded));
    if (removals.dependencies.length > 0)
        log.warning(`${capitalise(name)} is without dependencies that the live Build has: ${removals.dependencies.join(', ')}.`, {
            title: 'Dependencies vanish',
        });
    const { paths, unclear } = removals;
    if (paths.length === 0 && unclear === undefined)
        return;
    if (!request.allowRemovals)
        throw explainRemovals(name, live.sid, target.name, removals);
    if (paths.length > 0)
        log.line(`Removed from ${target.name}, as “allow-removals” allows: ${list(paths)}.`);
}
/** Of contents that are yet to be sent, no list of dependencies means that there are none; of a Build, that it is not known. */
const planned = (contents) => contents && { ...contents, dependencies: contents.dependencies ?? [] };
const list = (paths) => paths.slice(0, SHOWN).join(', ') + (paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '');
function explainRemovals(build, live, name, { paths, unclear }) {
    const what = paths.length > 0
        ? `${capitalise(build)} is without paths that are live in ${name}: ${list(paths)}.`
        : `Whether ${build} keeps all paths that are live in ${name} cannot be told.`;
    return new errors/* ActionFailure */.dR('error', {
        title: 'Paths would disappear',
        what,
        why: `${unclear ?? `Build ${live} serves them`}. Nothing was deployed; Build ${live} stays live.`,
        next: 'Add the missing versions, or set “allow-removals: true” if they are to go.',
    });
}
const capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** By Twilio's own dates, which are comparable with each other only. */
function isOlder(next, live) {
    return next.createdAt !== undefined && live.createdAt !== undefined && next.createdAt < live.createdAt;
}
/** The live Build in full. One that Twilio no longer has says nothing, and nothing is risked then. */
async function fetchLive({ serverless }, serviceSid, sid, limits) {
    try {
        return await serverless.fetchBuild(serviceSid, sid, limits);
    }
    catch (error) {
        if (!(0,twilio_request/* isMissing */.b2)(error))
            throw error;
        const unknown = { functionVersions: undefined, assetVersions: undefined, dependencies: undefined };
        return { sid, status: 'unknown', runtime: undefined, createdAt: undefined, ...unknown };
    }
}
/** Answers may list versions as bare SIDs; the paths are under the service's Functions and Assets then. */
async function withPaths({ serverless }, serviceSid, build, limits) {
    const resolve = async (kind, versions) => versions && (await (0,version_paths/* addPaths */.y)(serverless, serviceSid, kind, versions, limits));
    return {
        ...build,
        functionVersions: await resolve('function', build.functionVersions),
        assetVersions: await resolve('asset', build.assetVersions),
    };
}
/**
 * Notes the difference, unless a comparison with what was inherited has said it already. Where Twilio does not
 * list the versions of the live Build, nothing is said: a guess would be worse than an empty output.
 */
function noteDrift({ outputs, outcome, log }, { name }, live, next) {
    const before = listVersions(live);
    const after = listVersions(next);
    if (outcome.inherited !== undefined || before === undefined || after === undefined)
        return;
    const difference = (0,build_changes/* diffContents */.ai)({ ...live, ...before }, { ...next, ...after });
    outcome.drift = (0,build_changes/* describeDifference */.hF)(difference);
    outputs.set('changed', String((0,build_changes/* differs */.Ag)(difference)));
    log.line(`Compared with Build ${live.sid}, which is live in ${name}: ${outcome.drift}.`);
}
function listVersions({ functionVersions, assetVersions }) {
    return functionVersions === undefined || assetVersions === undefined
        ? undefined
        : { functionVersions, assetVersions };
}

;// CONCATENATED MODULE: ./deploy/rollback.js
/** Putting the Build back that was live before, and seeing it live. */











/** What a failed health check leads to. Always throws; {@link Superseded} and a cancel as they are. */
async function handleUnhealthy(run, target, ours, bad) {
    const { log, inputs } = run;
    const found = bad.failing.map(({ path, words }) => `${path}: ${words}`).join('; ');
    if (bad.health === 'unverified')
        throw explainUnverified(target, found, true);
    log.line(`The health check failed (${found}).`);
    if (inputs.deploy?.rollback === false)
        throw explainUnhealthy(target, found, '“rollback” is false, so it stays live.');
    const { previous } = target;
    if (previous === null || previous === undefined)
        throw explainUnhealthy(target, found, `${previous === null ? 'There is no previous Build to put back' : 'Which Build was live before is not known'}, so it stays live.`);
    const seen = await rollBack(run, target, ours, previous, found);
    const proof = seen ? ' and was seen live' : '; whether it is live by now, Twilio did not answer';
    throw explainUnhealthy(target, found, `It was rolled back: Build ${previous} was put back${proof}.`);
}
/** Whether the previous Build was seen live, too, and not only put back. */
async function rollBack(run, target, ours, previous, found) {
    const { clock, log, outcome, outputs } = run;
    (0,report_outcome/* beginPhase */.t)(outcome, clock.now(), 'Rollback');
    log.line(`Putting Build ${previous} back.`);
    const limits = (0,context/* within */.u)(run, budgets/* ROLLBACK_MS */.yF);
    const noteBack = () => {
        (0,live_build/* noteLive */.J7)(run, target, previous);
        target.rolledBack = true;
        outputs.set('rolled-back', 'true');
    };
    try {
        const { serviceSid, environmentSid = '' } = target;
        const plan = { serviceSid, environmentSid, buildSid: (0,serverless/* asBuildSid */.Pz)(previous), replaces: ours };
        await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
        noteBack();
        await (0,live_build/* seeLive */.IE)(run, target, previous, ours, limits);
        log.line(`Build ${previous} is live in ${target.name} again.`);
        return true;
    }
    catch (error) {
        if (error instanceof live_build/* Superseded */.bb)
            throw error;
        // Any other failure says that nothing was processed, so what was live still is.
        if (error instanceof create_once/* MayExist */.d)
            await (0,live_build/* learnLive */.H6)(run, target);
        const back = target.live === previous;
        if (back)
            noteBack();
        const { signal } = run.cancellation;
        if (signal.aborted)
            throw back ? signal.reason : error;
        if (back)
            return error instanceof create_once/* MayExist */.d;
        throw explainFailedRollback(target, found, error);
    }
}
/** An unhealthy Build is live and stays live: nothing a step can say is more urgent. */
function explainFailedRollback(target, found, error) {
    const request = error instanceof twilio_request/* RequestFailure */.e6 ? (0,explain_error/* explainRequest */.jP)(error) : undefined;
    const gone = (0,twilio_request/* isMissing */.b2)(error);
    const why = gone
        ? 'Twilio no longer has that Build: it was removed by retention or by prune.'
        : (request?.what ?? (0,errors/* messageOf */.bD)(error));
    const next = gone ? 'Deploy an older Build that works, or a corrected one, now.' : (0,live_build/* adviseBack */.UY)(target);
    return new errors/* ActionFailure */.dR('unhealthy', {
        ...request,
        title: 'ROLLBACK FAILED: an unhealthy Build may be live',
        what: `The health check of ${target.name} failed (${found}), and Build ${target.previous} could not be put back. ${(0,live_build/* describeLive */.IY)(target)}`,
        why,
        next: `Act now. ${next}`.trim(),
    }, { cause: error });
}
function explainUnhealthy(target, found, done) {
    return new errors/* ActionFailure */.dR('unhealthy', {
        title: target.rolledBack ? 'Unhealthy, rolled back' : 'Unhealthy',
        what: `The health check of ${target.url} failed: ${found}.`,
        why: `The paths did not pass three times in a row within a minute. ${done}`,
        next: `${(0,live_build/* describeLive */.IY)(target)} Look at the functions’ logs in the Twilio Console. ${target.rolledBack ? '' : (0,live_build/* adviseBack */.UY)(target)}`.trim(),
    });
}
/** The domain cannot be reached from here, before (`deployed` false) or after the deploy. */
function explainUnverified(target, found, deployed) {
    return new errors/* ActionFailure */.dR('unverified', {
        title: 'Unverified',
        what: `${target.url} could not be reached from this runner: ${found}.`,
        why: deployed
            ? `That says something about the network and nothing about the Build, so nothing was rolled back. ${(0,live_build/* describeLive */.IY)(target)}`
            : `A health check from here would prove nothing, so nothing was deployed. ${(0,live_build/* describeLive */.IY)(target)}`,
        next: `Check the runner’s DNS, proxy and firewall for this host, or run without “health-check”. ${deployed ? (0,live_build/* adviseBack */.UY)(target) : ''}`.trim(),
    });
}

;// CONCATENATED MODULE: ./deploy/deploy.js
/** Make the completed Build live, prove it, and put the old one back when it must be. */















/** Takes the run's completed Build live in the environment that was found for it. */
async function deployBuild(run, request) {
    const { target, build } = run.outcome;
    if (target === undefined || build === undefined)
        throw new Error('There is no environment or no Build to deploy.');
    const record = await startRecord(run, target);
    try {
        await bringLive(run, target, build.sid, request);
        await verify(run, target, build.sid, request);
    }
    catch (error) {
        const explained = await explainDeploy(run, target, error);
        await record.end('failure', explained instanceof errors/* ActionFailure */.dR ? explained.explanation.title : 'Error');
        throw explained;
    }
    await record.end('success', (0,live_build/* describeLive */.IY)(target));
    return 'completed';
}
/** What a dry run can say of a Build that exists: whether it may replace what is live. Throws when it may not. */
async function dryRunDeploy(run, request) {
    const { outcome, limits, log } = run;
    const { target } = outcome;
    if (target === undefined)
        throw new Error('There is no environment to deploy to.');
    const sid = outcome.build?.sid ?? outcome.wouldUse;
    if (sid !== undefined && sid === target.live) {
        noteUnchanged(run);
        log.line(`Dry run: Build ${sid} is live in ${target.name} already.`);
        return 'planned';
    }
    await checkReplacement(run, target, sid, request, limits);
    log.line(`Dry run: ${sid === undefined ? 'the Build' : `Build ${sid}`} would go live in ${target.name}.`);
    return 'planned';
}
async function bringLive(run, target, sid, request) {
    const { clock, log, outcome, cancellation } = run;
    (0,report_outcome/* beginPhase */.t)(outcome, clock.now(), 'Deploy');
    const limits = (0,context/* within */.u)(run, budgets/* DEPLOY_MS */.$s + (request.healthPaths.length === 0 ? 0 : budgets/* PREDEPLOY_PROBES_MS */.Mu));
    const created = target.missing !== undefined;
    if (target.missing !== undefined)
        await createMissing(run, target, target.missing, limits);
    requireDomain(target, request);
    const { serviceSid, environmentSid = '', live } = target;
    // It did not exist when this run began, so whatever is live in it was put there unseen.
    if (created && live !== null && live !== sid)
        throw new live_build/* Superseded */.bb(live, undefined);
    if (live === sid) {
        log.line(`Build ${sid} is already live in ${target.name}.`);
        noteUnchanged(run);
        return noteAlreadyLive(run, target, sid, limits);
    }
    await checkReplacement(run, target, sid, request, limits);
    // A domain that was made a moment ago is not in every DNS yet; that is no reason not to deploy.
    if (!created)
        await probeFirst(run, target, request);
    const plan = { serviceSid, environmentSid, buildSid: (0,serverless/* asBuildSid */.Pz)(sid), replaces: live ?? undefined };
    const { deploymentSid } = await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
    noteDeployed(run, target, sid, live ?? null, deploymentSid);
    log.line(`Build ${sid} is live in ${target.name}${target.url === undefined ? '' : `: ${target.url}`}.`);
    // Somebody else may have made the same Build live between our look and our request: Twilio's history knows the SID.
    if (deploymentSid === undefined)
        await noteAlreadyLive(run, target, sid, limits);
    cancellation.signal.throwIfAborted();
}
/** The very Build is live; what was inherited, if anything was, has been compared already. */
function noteUnchanged({ outcome, outputs }) {
    if (outcome.inherited === undefined)
        outputs.set('changed', 'false');
}
function noteDeployed(run, target, sid, previous, deploymentSid) {
    target.wasLive = true;
    target.previous = previous;
    run.outputs.set('previous-build-sid', previous ?? '');
    if (deploymentSid !== undefined) {
        target.deploymentSid = deploymentSid;
        run.outputs.set('deployment-sid', deploymentSid);
    }
    (0,live_build/* noteLive */.J7)(run, target, sid);
}
/** A health check needs an address, and better before the deploy than after it. */
function requireDomain({ url, name }, { healthPaths }) {
    if (url !== undefined || healthPaths.length === 0)
        return;
    throw new errors/* ActionFailure */.dR('unverified', {
        title: 'Unverified',
        what: `The environment ${name} has no domain name that can be used.`,
        why: 'Without one there is nothing to check the health of, so nothing was deployed.',
        next: 'Look at the environment in the Twilio Console, or run without “health-check”.',
    });
}
/**
 * Which Deployment made it live, and what it replaced, is in the environment's history. The Build is live either
 * way, so a history that cannot be read costs two outputs and the way back, and not the step.
 */
async function noteAlreadyLive(run, target, sid, limits) {
    const { serviceSid, environmentSid = '' } = target;
    try {
        const history = await readHistory(run.serverless.listDeployments(serviceSid, environmentSid, limits), sid);
        noteDeployed(run, target, sid, history.previousBuildSid ?? null, history.deploymentSid);
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        target.wasLive = true;
        (0,live_build/* noteLive */.J7)(run, target, sid);
        run.log.warning(`Which Build was live in ${target.name} before could not be learnt: ${error.message}. Without it there is nothing to roll back to.`, { title: 'History not readable' });
    }
}
/** When the domain cannot be reached now, a health check after the deploy would prove nothing: better not to deploy. */
async function probeFirst(run, target, request) {
    const check = describeCheck(run, target, request, 'Before the deploy, ');
    if (check === undefined)
        return;
    const unreachable = await (0,health_check/* probeBefore */._F)(check);
    const found = unreachable.map(({ path, words }) => `${path}: ${words}`).join('; ');
    if (unreachable.length > 0)
        throw explainUnverified(target, found, false);
}
/** Checks the health of what is live, and that it still is live as the step ends. */
async function verify(run, target, sid, request) {
    const { clock, log, outcome } = run;
    const check = describeCheck(run, target, request, '');
    if (check !== undefined) {
        (0,report_outcome/* beginPhase */.t)(outcome, clock.now(), 'Health check');
        const health = await (0,health_check/* checkHealth */.Ns)(check);
        if (health.health !== 'healthy')
            await handleUnhealthy(run, target, sid, health);
        log.line(`Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${health_check/* HEALTH_POLICY */.oy.passes} times in a row.`);
    }
    try {
        await (0,live_build/* seeLive */.IE)(run, target, sid, target.previous, (0,context/* within */.u)(run, budgets/* CONFIRM_MS */.MD));
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        log.warning(`Whether Build ${sid} is still live in ${target.name} could not be confirmed: ${error.facts.words}.`);
    }
}
/** The health check to run, or undefined when none was asked for. */
function describeCheck(run, target, request, when) {
    const { probe, clock, log, cancellation } = run;
    if (request.healthPaths.length === 0 || target.url === undefined)
        return undefined;
    const said = new Map();
    return {
        origin: target.url,
        paths: request.healthPaths,
        probe,
        clock,
        signal: cancellation.signal,
        policy: health_check/* HEALTH_POLICY */.oy,
        // One line when an answer changes, not one for each of a hundred probes.
        onFinding: ({ path, words, result }) => {
            const line = `${when}${path} answers ${words}${result === 'pass' ? '' : ` (${result === 'wrong' ? 'not healthy' : 'not reachable'})`}`;
            if (said.get(path) === line)
                return;
            said.set(path, line);
            log.line(`${line}.`);
        },
    };
}


/***/ }),

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findTarget: () => (/* binding */ findTarget),
  recordEnvironment: () => (/* binding */ recordEnvironment)
});

;// CONCATENATED MODULE: ./model/environment-names.js
/** The ending that the command-line tools give to the unique name of every environment but production. */
const ENDING = '-environment';
/** Longest domain suffix (Environment resource page). */
const LONGEST_SUFFIX = 16;
/** Names an environment as the command-line tools would: `production`, or `<suffix>-environment`. */
function nameEnvironment(reference) {
    if (reference === 'production')
        return { names: { uniqueName: 'production', suffix: undefined } };
    const suffix = reference.endsWith(ENDING) ? reference.slice(0, -ENDING.length) : reference;
    if (suffix.length > LONGEST_SUFFIX)
        return {
            problem: `its domain suffix would be “${suffix}”, ${suffix.length} characters; Twilio allows ${LONGEST_SUFFIX}`,
        };
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(suffix))
        return {
            problem: `its domain suffix would be “${suffix}”, and a part of a host name is lower-case letters, digits and hyphens`,
        };
    return { names: { uniqueName: `${suffix}${ENDING}`, suffix } };
}
/**
 * Existing environments whose name differs only in case, in `-` and `_`, or in the `-environment` ending: the
 * likeliest reason that a name is missing is that it was written in another way.
 */
function findNearNames(reference, environments) {
    const wanted = simplify(reference);
    return environments.filter(({ uniqueName, domainSuffix }) => [uniqueName, domainSuffix ?? 'production'].some((name) => simplify(name) === wanted));
}
function simplify(name) {
    const bare = name.toLowerCase().replace(/[-_]/g, '');
    return bare.length > 'environment'.length ? bare.replace(/environment$/, '') : bare;
}

// EXTERNAL MODULE: ./model/environments.js
var model_environments = __webpack_require__(5133);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./deploy/budgets.js
var budgets = __webpack_require__(9667);
// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
;// CONCATENATED MODULE: ./deploy/environment.js
/** Where the Build goes live: found, or planned, before anything is created. */







/** Finds the environment that the inputs name, and says what is live there. Throws when there is none to go to. */
async function findTarget(run, service) {
    const { inputs, serverless, limits, log, outcome } = run;
    const { deploy } = inputs;
    if (deploy === undefined)
        return;
    const longest = (0,quantities/* formatDuration */.a3)((0,budgets/* longestRun */.Q_)(inputs.timeoutMs, deploy));
    log.line(`With the deploy this step takes ${longest} at most: give the job a longer “timeout-minutes” than that.`);
    const environments = await serverless.listEnvironments(service.sid, limits);
    const found = (0,model_environments/* findEnvironment */.jY)(deploy.environment, environments);
    if (found.found === 'several')
        throw new errors/* ActionFailure */.dR('error', (0,model_environments/* explainSeveral */.mc)('environment', deploy.environment, found.environments));
    if (found.found === 'none') {
        outcome.target = planEnvironment(deploy, service.sid, environments);
        log.line(`There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`);
        return;
    }
    const { environment } = found;
    outcome.target = {
        serviceSid: service.sid,
        name: environment.domainSuffix ?? environment.uniqueName,
        production: environment.domainSuffix === undefined,
        missing: undefined,
        environmentSid: undefined,
        url: undefined,
        live: undefined,
        previous: undefined,
    };
    const live = environment.buildSid === undefined ? 'nothing is live there' : `Build ${environment.buildSid} is live there`;
    log.line(`Environment ${(0,model_environments/* describeEnvironment */.NE)(environment)}: ${live} now.`);
    recordEnvironment(run, outcome.target, environment);
}
/** Notes what is known of the environment, in the outputs too. */
function recordEnvironment(run, target, environment) {
    target.environmentSid = environment.sid;
    run.outputs.set('environment-sid', environment.sid);
    target.url = urlOf(environment, run.inputs.loopback);
    if (target.url !== undefined)
        run.outputs.set('url', target.url);
    (0,live_build/* noteLive */.J7)(run, target, environment.buildSid ?? null);
}
/** A domain name is text from outside and becomes the host of a URL: nothing but a host and a port may be in it. */
function urlOf({ domainName }, loopback) {
    if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName))
        return undefined;
    return `${loopback ? 'http' : 'https'}://${domainName}`;
}
function planEnvironment({ environment, create }, serviceSid, others) {
    const none = (0,model_environments/* explainNone */.wE)('environment', environment, others);
    const refuse = (why, next) => new errors/* ActionFailure */.dR('error', { ...none, why, next });
    if (!create)
        throw refuse(none.why, `${none.next} With “create-environment: true” a missing one is created.`);
    const near = findNearNames(environment, others);
    if (near.length > 0)
        throw refuse(`It was not created, because ${near.map(model_environments/* describeEnvironment */.NE).join(', ')} has nearly the same name.`, `Write “${(0,yaml/* yamlLine */.u)('environment', near[0]?.uniqueName ?? '')}” if you mean that one, or choose a name that is not so close.`);
    const naming = nameEnvironment(environment);
    if ('problem' in naming)
        throw refuse(`It cannot be created: ${naming.problem}.`, 'Choose another name, e.g. “environment: staging”.');
    return {
        serviceSid,
        name: naming.names.suffix ?? naming.names.uniqueName,
        production: naming.names.suffix === undefined,
        missing: naming.names,
        environmentSid: undefined,
        url: undefined,
        live: null,
        previous: null,
    };
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ checkHealth),
/* harmony export */   YV: () => (/* binding */ PROBES_BEFORE),
/* harmony export */   _F: () => (/* binding */ probeBefore),
/* harmony export */   oy: () => (/* binding */ HEALTH_POLICY),
/* harmony export */   pm: () => (/* binding */ PROBE_PAUSE_MS)
/* harmony export */ });
/** Three passes in a row, two seconds apart, within a minute. */
const HEALTH_POLICY = { passes: 3, intervalMs: 2_000, withinMs: 60_000, timeLimitMs: 10_000 };
/** More redirects than any working path has. */
const MAX_REDIRECTS = 5;
/** How often an unreachable domain is tried before the deploy, and how far apart, in ms. */
const PROBES_BEFORE = 3;
const PROBE_PAUSE_MS = 1_000;
/** Looks at every path once, before anything is changed. Says which could not be reached; wrong answers are no news. */
async function probeBefore(check) {
    const { clock, signal } = check;
    for (let tries = 1;; tries++) {
        const findings = await Promise.all(check.paths.map((path) => lookAt(check, path)));
        const unreachable = findings.filter(({ result }) => result === 'unreachable');
        if (unreachable.length > 0 && tries < PROBES_BEFORE) {
            await clock.sleep(PROBE_PAUSE_MS, signal);
            continue;
        }
        for (const finding of findings)
            check.onFinding(finding);
        return unreachable;
    }
}
/** Probes in rounds until every path has passed often enough in a row, or the time is up. */
async function checkHealth(check) {
    const { clock, signal, policy } = check;
    const states = check.paths.map((path) => ({
        path,
        passes: 0,
        misses: 0,
        failure: undefined,
    }));
    const deadline = clock.now() + policy.withinMs;
    for (;;) {
        const next = clock.now() + policy.intervalMs;
        await Promise.all(states.map(async (state) => {
            const finding = await lookAt(check, state.path);
            state.passes = finding.result === 'pass' ? state.passes + 1 : 0;
            state.misses = finding.result === 'unreachable' ? state.misses + 1 : 0;
            // One lost connection at the end must not hide that the domain answered wrongly for a minute.
            const outweighs = state.failure === undefined || state.misses === 0 || state.misses >= policy.passes;
            if (finding.result !== 'pass' && outweighs)
                state.failure = finding;
            check.onFinding(finding);
        }));
        if (states.every(({ passes }) => passes >= policy.passes))
            return { health: 'healthy' };
        if (Math.max(next, clock.now()) > deadline)
            break;
        await clock.sleep(Math.max(0, next - clock.now()), signal);
    }
    const failing = states.filter(({ passes }) => passes < policy.passes).flatMap(({ failure }) => failure ?? []);
    return { health: failing.some(({ result }) => result === 'wrong') ? 'unhealthy' : 'unverified', failing };
}
/** One path: GET, redirects on the same host followed, judged. */
async function lookAt(check, expected) {
    const { origin, probe, clock, signal, policy } = check;
    const deadline = clock.now() + policy.timeLimitMs;
    // By hand and not by new URL(path, origin), which would take `//elsewhere/` for another host.
    let url = origin + expected.path;
    for (let redirects = 0;; redirects++) {
        const answer = await probe(url, { signal, timeLimitMs: Math.max(1, deadline - clock.now()) });
        const target = redirects < MAX_REDIRECTS && clock.now() < deadline ? redirectOf(answer, expected, url) : undefined;
        if (target === undefined)
            return { path: expected.path, ...judgeAnswer(answer, expected, url) };
        url = target;
    }
}
/** Where a redirect leads, if it is to be followed: on the same origin, and not when a redirect is what is expected. */
function redirectOf(answer, expected, from) {
    if (answer.kind !== 'answer' || answer.location === undefined || !isRedirect(answer.status))
        return undefined;
    if (expected.status !== undefined && isRedirect(expected.status))
        return undefined;
    const target = URL.parse(answer.location, from);
    return target !== null && target.origin === new URL(from).origin ? target.href : undefined;
}
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
/** Whether an answer is the expected one. */
function judgeAnswer(answer, { status: expected }, url) {
    if (answer.kind === 'unreachable')
        return { result: 'unreachable', words: answer.words };
    if (answer.kind === 'silence')
        return { result: 'wrong', words: answer.words };
    const { status, location } = answer;
    const passes = expected === undefined ? status >= 200 && status < 300 : status === expected;
    if (passes)
        return { result: 'pass', words: String(status) };
    const where = isRedirect(status) && location !== undefined ? ` (${describeRedirect(location, url)})` : '';
    return { result: 'wrong', words: `${status}${where} instead of ${expected ?? '2xx'}` };
}
function describeRedirect(location, from) {
    const target = URL.parse(location, from);
    if (target === null)
        return 'a redirect to something that is no address';
    return target.origin === new URL(from).origin ? 'one redirect after the other' : `a redirect to ${target.origin}`;
}


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ learnLive),
/* harmony export */   IE: () => (/* binding */ seeLive),
/* harmony export */   IY: () => (/* binding */ describeLive),
/* harmony export */   J7: () => (/* binding */ noteLive),
/* harmony export */   UY: () => (/* binding */ adviseBack),
/* harmony export */   bb: () => (/* binding */ Superseded)
/* harmony export */ });
/* harmony import */ var _async_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9667);




/** Notes what is live: as a fact for every report, and in the output that is true whenever the step ends. */
function noteLive({ outputs }, target, live) {
    target.live = live;
    outputs.set('live-build-sid', live ?? '');
}
/** Twilio shows a Deployment at once, as far as is known; should it lag, so many looks are taken, a second apart. */
const LAG_LOOKS = 5;
/**
 * Sees the Build live. `stale` is what was live before it, which a list that lags may still show. Throws
 * {@link Superseded} when something else is live.
 */
async function seeLive(run, target, buildSid, stale, limits) {
    const { serviceSid, environmentSid = '' } = target;
    for (let looks = 1;; looks++) {
        const { buildSid: live } = await run.serverless.fetchEnvironment(serviceSid, environmentSid, limits);
        if (live === buildSid)
            return;
        if ((live ?? null) !== stale || looks === LAG_LOOKS)
            throw new Superseded(live, buildSid);
        await run.clock.sleep(1_000, limits.signal);
    }
}
/** `Build ZB… is live in production.` */
function describeLive({ live, name }) {
    if (live === undefined)
        return `What is live in ${name} could not be learnt.`;
    return live === null ? `Nothing is live in ${name}.` : `Build ${live} is live in ${name}.`;
}
/** How to put the Build back that was live before; '' when there is none, or when it is live. */
function adviseBack({ previous, live, name }) {
    if (previous === undefined || previous === null || previous === live)
        return '';
    return `To put the Build back that was live before, run the step with “build-sid: ${previous}”, “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .u)('environment', name)}” and “allow-removals: true” in place of the inputs that describe contents.`;
}
/** Asks once more what is live, after a request whose answer is not known. The truth may stay unknown. */
async function learnLive(run, target) {
    const { serverless, cancellation, clock, log } = run;
    const { environmentSid, serviceSid } = target;
    if (environmentSid === undefined)
        return;
    try {
        const limitMs = cancellation.signal.aborted ? _async_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK_MS */ .W : _budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIRM_MS */ .MD;
        // No signal ends it: after a cancel it is the last thing to do, and the request before may have used up the grace period.
        const limits = { signal: new AbortController().signal, deadline: clock.now() + limitMs };
        const { buildSid } = await serverless.fetchEnvironment(serviceSid, environmentSid, limits);
        noteLive(run, target, buildSid ?? null);
    }
    catch (error) {
        log.debug(`Reading what is live failed: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        noteLive(run, target, undefined);
    }
}
/** Something else went live meanwhile. Nothing was sent, or it was sent before that and has been replaced. */
class Superseded extends Error {
    name = 'Superseded';
    /** What is live instead; undefined: nothing, the environment was taken down. */
    live;
    /** What might have been replaced; undefined: nothing was live. */
    expected;
    constructor(live, expected) {
        super(`Meanwhile ${live ?? 'nothing'} is live.`);
        this.live = live;
        this.expected = expected;
    }
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   ai: () => (/* binding */ diffContents),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7314);
/** An inherited Build and what this run gives → the contents of the new Build, and the difference in words. Pure. */


/**
 * The base with what is given laid over it. Functions and assets share one path space, because a path is one
 * route: a given asset replaces an inherited function of its path. `excluded` holds the SIDs of inherited
 * versions to leave out; what is given stays in. Given versions need a path unless the base holds them.
 */
function merge(base, given, excluded) {
    const inherited = place(base.functionVersions, base.assetVersions);
    const overlay = place(given.functionVersions, given.assetVersions);
    const known = new Map(inherited.map((version) => [version.sid.toLowerCase(), version]));
    const fresh = overlay.filter(({ sid }) => !known.has(sid.toLowerCase()));
    const named = new Set(overlay.map(({ sid }) => sid.toLowerCase()));
    const taken = new Set(fresh.map(({ path }) => path).filter((path) => path !== undefined));
    const stays = (version) => named.has(version.sid.toLowerCase()) ||
        !(excluded.has(version.sid) || (version.path !== undefined && taken.has(version.path)));
    const kept = inherited.filter(stays);
    const gone = inherited.filter((version) => !stays(version));
    const all = [...kept, ...fresh];
    const { dependencies, words, droppedHandler } = mergeDependencies(base, given);
    const runtime = given.runtime ?? base.runtime;
    return {
        contents: { functionVersions: pick(all, 'function'), assetVersions: pick(all, 'asset'), dependencies, runtime },
        difference: {
            kept: kept.length,
            ...groupChanges(fresh, gone),
            dependencies: words,
            runtime: runtime === base.runtime ? undefined : `${base.runtime ?? '(not known)'} → ${runtime}`,
        },
        droppedHandler,
    };
}
/** How contents that stand for themselves differ from those of a Build. */
function diffContents(base, next) {
    const named = new Set([...next.functionVersions, ...next.assetVersions].map(({ sid }) => sid.toLowerCase()));
    const gone = [...base.functionVersions, ...base.assetVersions].filter(({ sid }) => !named.has(sid.toLowerCase()));
    return merge(base, next, new Set(gone.map(({ sid }) => sid))).difference;
}
function place(functions, assets) {
    return [
        ...functions.map((version) => ({ ...version, kind: 'function' })),
        ...assets.map((version) => ({ ...version, kind: 'asset' })),
    ];
}
function pick(versions, wanted) {
    return versions.filter(({ kind }) => kind === wanted).map(({ sid, path }) => ({ sid, path }));
}
function groupChanges(fresh, gone) {
    const before = new Map(gone.map((version) => [version.path, version]));
    const taken = new Set(fresh.map(({ path }) => path));
    const replaced = [];
    const added = [];
    for (const { sid, path, kind } of fresh) {
        const old = path === undefined ? undefined : before.get(path);
        const name = path ?? sid;
        if (old === undefined)
            added.push(name);
        else
            replaced.push(old.kind === kind ? name : `${name}, ${old.kind} before and ${kind} now`);
    }
    const removed = gone.filter(({ path }) => path === undefined || !taken.has(path)).map(({ path, sid }) => path ?? sid);
    return { replaced, added, removed };
}
/** A given list replaces the inherited one as a whole. */
function mergeDependencies(base, given) {
    if (given.dependencies !== undefined) {
        const words = base.dependencies === undefined
            ? ['of the inherited Build not known']
            : diffDependencies(base.dependencies, given.dependencies);
        return { dependencies: given.dependencies, words, droppedHandler: undefined };
    }
    const { dependencies } = base;
    const old = dependencies?.find(({ name }) => name === _runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLER */ .z);
    const moves = given.runtime !== undefined && given.runtime !== base.runtime;
    if (dependencies === undefined || old === undefined || !moves || !(0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .isHandlerTooOld */ .C)(given.runtime, old.version))
        return { dependencies, words: [], droppedHandler: undefined };
    return {
        dependencies: dependencies.filter((dependency) => dependency !== old),
        words: [`${_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLER */ .z} ${old.version} left to the platform`],
        droppedHandler: old.version,
    };
}
function diffDependencies(before, after) {
    const old = new Map(before.map(({ name, version }) => [name, version]));
    const words = [];
    for (const { name, version } of after) {
        const was = old.get(name);
        if (was === undefined)
            words.push(`${name} ${version} added`);
        else if (was !== version)
            words.push(`${name} ${was} → ${version}`);
        old.delete(name);
    }
    // What the platform added by itself is added again.
    for (const [name, version] of old)
        if (!_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name))
            words.push(`${name} ${version} removed`);
    return words;
}
/** Whether the new contents are anything but the inherited ones. */
function differs({ replaced, added, removed, dependencies, runtime }) {
    return replaced.length + added.length + removed.length + dependencies.length > 0 || runtime !== undefined;
}
/** In words: `3 kept, 1 replaced (/greet), 1 removed (/old), runtime node22 → node24`. */
function describeDifference(difference) {
    const { kept, replaced, added, removed, dependencies, runtime } = difference;
    if (!differs(difference))
        return `${kept} kept, nothing differs`;
    return [
        `${kept} kept`,
        ...describeSome(replaced, 'replaced'),
        ...describeSome(added, 'added'),
        ...describeSome(removed, 'removed'),
        ...(dependencies.length === 0
            ? []
            : [`${dependencies.length === 1 ? 'dependency' : 'dependencies'} ${list(dependencies)}`]),
        ...(runtime === undefined ? [] : [`runtime ${runtime}`]),
    ].join(', ');
}
function describeSome(names, word) {
    return names.length === 0 ? [] : [`${names.length} ${word} (${list(names)})`];
}
/** As many as a line holds. */
function list(names) {
    const shown = names.slice(0, 10).join(', ');
    return names.length <= 10 ? shown : `${shown} and ${names.length - 10} more`;
}


/***/ }),

/***/ 5133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   mc: () => (/* binding */ explainSeveral),
/* harmony export */   wE: () => (/* binding */ explainNone)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
/* harmony import */ var _sid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5135);
/**
 * Which environment a name means. People write its SID, its unique name or its domain suffix, because the
 * command-line tools call it `production` or `<suffix>-environment`. Pure.
 */


/** The name of the environment without a domain suffix. */
const PRODUCTION = 'production';
/** The environment that a SID, unique name or domain suffix means; `production` is the one without a suffix. */
function findEnvironment(reference, environments) {
    const [first, ...others] = environments.filter((environment) => fits(reference, environment));
    if (first === undefined)
        return { found: 'none' };
    return others.length === 0
        ? { found: 'one', environment: first }
        : { found: 'several', environments: [first, ...others] };
}
function fits(reference, { sid, uniqueName, domainSuffix }) {
    // A SID fits nothing else; any other text is a unique name or a suffix, as it is written.
    if ((0,_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .isSid */ .R)(reference, 'ZE'))
        return sid.toLowerCase() === reference.toLowerCase();
    return (uniqueName === reference || (domainSuffix === undefined ? reference === PRODUCTION : domainSuffix === reference));
}
/** `production (ZE…)`, `“dev-environment” (suffix “dev”, ZE…)`. */
function describeEnvironment({ sid, uniqueName, domainSuffix }) {
    if (domainSuffix === undefined)
        return uniqueName === PRODUCTION ? `production (${sid})` : `“${uniqueName}” (no suffix, so production; ${sid})`;
    return `“${uniqueName}” (suffix “${domainSuffix}”, ${sid})`;
}
/** A name that fits more than one environment. `input` is the input that holds it. */
function explainSeveral(input, reference, environments) {
    return {
        title: 'Which environment?',
        what: `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .u)(input, reference)}” fits ${environments.length} environments: ${environments.map(describeEnvironment).join(', ')}.`,
        why: 'A name is looked for among unique names and domain suffixes, and “production” is the environment without a suffix.',
        next: `Give the SID of the one you mean, e.g. “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .u)(input, environments[0]?.sid ?? 'ZE…')}”.`,
    };
}
/** A name that fits no environment. `input` is the input that holds it. */
function explainNone(input, reference, environments) {
    const there = environments.length === 0
        ? 'The service has no environment yet.'
        : `The service has ${environments.slice(0, 25).map(describeEnvironment).join(', ')}.`;
    return {
        title: 'No such environment',
        what: `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .u)(input, reference)}” fits no environment of the service.`,
        why: there,
        next: `Give “${input}” the SID, the unique name or the domain suffix of one that exists.`,
    };
}


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findRemovals),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);

/**
 * Compares the live Build with the one that is to replace it. A version that is in both is served by both,
 * whatever else is known of it; `excluded` tell the paths that may go on purpose.
 */
function findRemovals(live, next, excluded) {
    const dependencies = vanished(live, next);
    const before = versionsOf(live);
    const after = versionsOf(next);
    if (before === undefined || after === undefined) {
        const which = before === undefined ? 'the live Build' : 'the new Build';
        return { paths: [], dependencies, unclear: `Twilio does not list the versions of ${which}` };
    }
    const kept = new Set(after.map(({ sid }) => sid.toLowerCase()));
    const served = new Set(after.flatMap(({ path }) => path ?? []));
    const mayGo = (path) => path !== undefined && excluded.some((fits) => fits(path));
    const isServed = (path) => path !== undefined && served.has(path);
    const gone = before.filter(({ sid, path }) => !kept.has(sid.toLowerCase()) && !isServed(path) && !mayGo(path));
    const paths = [...new Set(gone.flatMap(({ path }) => path ?? []))].sort();
    // A version without a path may be the one that serves a path in question, on either side.
    const nameless = gone.some(({ path }) => path === undefined) || (gone.length > 0 && after.some(({ path }) => path === undefined));
    return { paths, dependencies, ...(nameless ? { unclear: 'Twilio does not tell the paths of all versions' } : {}) };
}
function versionsOf({ functionVersions, assetVersions }) {
    if (functionVersions === undefined || assetVersions === undefined)
        return undefined;
    return [...functionVersions, ...assetVersions];
}
/** Platform defaults come and go by themselves; a list that cannot be read says nothing. */
function vanished({ dependencies: before }, { dependencies: after }) {
    if (before === undefined || after === undefined)
        return [];
    const kept = new Set(after.map(({ name }) => name));
    return before
        .map(({ name }) => name)
        .filter((name) => !kept.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name))
        .sort();
}
/** For each pattern, whether a path fits it. “*” stays within one folder, “**” goes through all. */
async function readPatterns(patterns) {
    if (patterns.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 180).then(__webpack_require__.t.bind(__webpack_require__, 5180, 19));
    return patterns.map((pattern) => picomatch(pattern, { dot: true, nonegate: true }));
}


/***/ }),

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ addPaths),
  E: () => (/* binding */ findPaths)
});

;// CONCATENATED MODULE: ./async/pool.js
/** Many things at once, but not too many. */
/**
 * Calls `work` for every item, at most `limit` at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun and `stop` ends what runs, as far as `work` listens; the first error is thrown.
 */
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

;// CONCATENATED MODULE: ./twilio/version-paths.js

/** Twilio answers 429 to more than about ten requests at a time. */
const AT_ONCE = 8;
/**
 * SID (lower case) → path, for as many of the versions as exist. Resources that changed last are looked at
 * first, and of each its newest versions; it stops when all are found.
 */
async function findPaths(serverless, serviceSid, kind, sids, limits) {
    const missing = new Set(sids.map((sid) => sid.toLowerCase()));
    const found = new Map();
    if (missing.size === 0)
        return found;
    const resources = await serverless.listResources(serviceSid, kind, limits);
    const newestFirst = resources.toSorted((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0));
    // Older versions come after the newest ones of every other resource.
    let pages = newestFirst;
    while (pages.length > 0 && missing.size > 0) {
        const older = await mapPool(pages, AT_ONCE, async ({ sid: resource, next }, stop) => {
            if (missing.size === 0)
                return [];
            // After one failure the others have nothing to work for.
            const together = { ...limits, signal: AbortSignal.any([limits.signal, stop]) };
            const page = await serverless.readVersions(serviceSid, kind, resource, next, together);
            for (const { sid, path } of page.items) {
                if (path !== undefined && missing.delete(sid.toLowerCase()))
                    found.set(sid.toLowerCase(), path);
            }
            return page.next === undefined ? [] : [{ sid: resource, next: page.next }];
        });
        pages = older.flat();
    }
    return found;
}
/** The versions, each with its path; `onMissing` hears how many have to be looked up. One that is not found stays without. */
async function addPaths(serverless, serviceSid, kind, versions, limits, onMissing = () => undefined) {
    const bare = versions.filter(({ path }) => path === undefined).map(({ sid }) => sid);
    if (bare.length === 0)
        return versions;
    onMissing(bare.length);
    const found = await findPaths(serverless, serviceSid, kind, bare, limits);
    return versions.map(({ sid, path }) => ({ sid, path: path ?? found.get(sid.toLowerCase()) }));
}


/***/ })

};
