export const id = 290;
export const ids = [290];
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
/** How often an unreachable domain is tried before the deploy. */
const PROBES_BEFORE = 3;
/** How far apart these tries are, in ms. */
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Superseded: () => (/* binding */ Superseded),
/* harmony export */   adviseBack: () => (/* binding */ adviseBack),
/* harmony export */   deployFacts: () => (/* binding */ deployFacts),
/* harmony export */   describeLive: () => (/* binding */ describeLive),
/* harmony export */   destinationOf: () => (/* binding */ destinationOf),
/* harmony export */   learnLive: () => (/* binding */ learnLive),
/* harmony export */   readLiveBuild: () => (/* binding */ readLiveBuild),
/* harmony export */   recordBuildLive: () => (/* binding */ recordBuildLive),
/* harmony export */   recordEnvironment: () => (/* binding */ recordEnvironment),
/* harmony export */   recordLive: () => (/* binding */ recordLive),
/* harmony export */   recordPrevious: () => (/* binding */ recordPrevious),
/* harmony export */   recordRolledBack: () => (/* binding */ recordRolledBack),
/* harmony export */   recordTarget: () => (/* binding */ recordTarget),
/* harmony export */   seeLive: () => (/* binding */ seeLive)
/* harmony export */ });
/* harmony import */ var _async_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5331);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9667);
/** What is live in the environment: recorded for every report, seen live, told in words. */





/** What is known of the deploy at this moment; {@link DeployFacts} says what each field means. */
function deployFacts({ record }) {
    const { deploy } = record.facts;
    if (deploy === undefined)
        throw new Error('No environment was looked up.');
    return deploy;
}
/** The environment's SIDs, once it exists. */
function destinationOf(run) {
    const { serviceSid, environmentSid } = deployFacts(run);
    if (environmentSid === undefined)
        throw new Error('The environment does not exist yet.');
    return { serviceSid, environmentSid };
}
function update(run, news) {
    run.record.note('deploy', { ...deployFacts(run), ...news });
}
/** Records where the Build is to go, before anything is known of what is live there. */
function recordTarget({ record }, target) {
    // In an environment that does not exist nothing is live.
    const live = target.missing === undefined ? undefined : null;
    const open = {
        environmentSid: undefined,
        url: undefined,
        liveBuild: undefined,
        deploymentSid: undefined,
        wasLive: false,
        deployed: false,
        rolledBack: false,
    };
    record.note('deploy', { ...target, ...open, live, previous: live });
}
/** Records the environment as it was read or created, in the outputs too. */
function recordEnvironment(run, environment) {
    const url = urlOf(environment, run.inputs.loopback);
    update(run, { environmentSid: environment.sid, url });
    run.outputs.set('environment-sid', environment.sid);
    if (url !== undefined)
        run.outputs.set('url', url);
    recordLive(run, environment.buildSid ?? null);
}
/** A domain name is text from outside and becomes the host of a URL: nothing but a host and a port may be in it. */
function urlOf({ domainName }, loopback) {
    if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName))
        return undefined;
    return `${loopback ? 'http' : 'https'}://${domainName}`;
}
/** Records what is live: as a fact for every report, and in the output that is true whenever the step ends. */
function recordLive(run, live) {
    const { liveBuild } = deployFacts(run);
    update(run, { live, liveBuild: liveBuild?.sid === live ? liveBuild : undefined });
    run.outputs.set('live-build-sid', live ?? '');
}
/**
 * The live Build in full, read once; undefined when nothing is live, or it is not known what. One that Twilio no longer
 * has says nothing, and nothing is risked then.
 */
async function readLiveBuild(run, limits) {
    const { live, liveBuild, serviceSid } = deployFacts(run);
    if (live === null || live === undefined || liveBuild !== undefined)
        return liveBuild;
    const read = await run.serverless.fetchBuild(serviceSid, live, limits).catch((error) => {
        if (!(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error))
            throw error;
        const unknown = { functionVersions: undefined, assetVersions: undefined, dependencies: undefined };
        return { sid: live, status: 'unknown', runtime: undefined, createdAt: undefined, ...unknown };
    });
    update(run, { liveBuild: read });
    return read;
}
/** Records what was live before, in the output too; undefined: not known. */
function recordPrevious(run, previous) {
    update(run, { previous });
    if (previous !== undefined)
        run.outputs.set('previous-build-sid', previous ?? '');
}
/** Records that this run's Build is live, and how that came. */
function recordBuildLive(run, { buildSid, deploymentSid, deployed }) {
    update(run, { wasLive: true, deployed });
    if (deploymentSid !== undefined) {
        update(run, { deploymentSid });
        run.outputs.set('deployment-sid', deploymentSid);
    }
    recordLive(run, buildSid);
}
/** Records that the Build of before is live again. */
function recordRolledBack(run, buildSid) {
    recordLive(run, buildSid);
    update(run, { rolledBack: true });
    run.outputs.set('rolled-back', 'true');
}
/** Twilio shows a Deployment at once, as far as is known; should it lag, so many looks are taken, a second apart. */
const LAG_LOOKS = 5;
/**
 * Sees the Build live. `stale` is what was live before it, which a list that lags may still show. Throws
 * {@link Superseded} when something else is live.
 */
async function seeLive(run, buildSid, stale, limits) {
    const { serviceSid, environmentSid } = destinationOf(run);
    for (let looks = 1;; looks++) {
        const { buildSid: live } = await run.serverless.fetchEnvironment(serviceSid, environmentSid, limits);
        if (live === buildSid)
            return;
        if ((live ?? null) !== stale || looks === LAG_LOOKS)
            throw new Superseded(live, buildSid);
        await run.clock.sleep(1_000, limits.signal);
    }
}
/** Asks once more what is live, after a request whose answer is not known. The truth may stay unknown. */
async function learnLive(run) {
    const { serverless, cancellation, clock, log } = run;
    const { environmentSid, serviceSid } = deployFacts(run);
    if (environmentSid === undefined)
        return;
    try {
        const limitMs = cancellation.signal.aborted ? _async_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK_MS */ .WP : _budgets_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_MS */ .MD;
        // No signal ends it: after a cancel it is the last thing to do, and the request before may have used up the grace period.
        const limits = { signal: new AbortController().signal, deadline: clock.now() + limitMs };
        const { buildSid } = await serverless.fetchEnvironment(serviceSid, environmentSid, limits);
        recordLive(run, buildSid ?? null);
    }
    catch (error) {
        log.debug(`Reading what is live failed: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        recordLive(run, undefined);
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
    return `To put the Build back that was live before, run the step with “build-sid: ${previous}”, “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlLine */ .ue)('environment', name)}” and “allow-removals: true” in place of the inputs that describe contents.`;
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


/***/ })

};
