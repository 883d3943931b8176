export const id = 7958;
export const ids = [7958,9290,3188];
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
/* harmony import */ var _model_build_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3120);



const SHOWN = 10;
function correctLabels({ record, log }, { functionVersions = [], assetVersions = [] }) {
    const { contents, changes } = record.facts;
    if (contents === undefined)
        return;
    const paths = new Map([...functionVersions, ...assetVersions].map(({ sid, path }) => [sid, path]));
    const pathOf = ({ sid, path }) => paths.get(sid) ?? path;
    const wrong = [...contents.functionVersions, ...contents.assetVersions].flatMap((version) => {
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
        const difference = (0,_model_build_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .correctPaths */ .TM)(changes.difference, paths);
        record.note('changes', { words: (0,_model_build_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference), difference });
    }
    log.warning(describe(wrong), { title: 'Another path' });
}
function describe(wrong) {
    const shown = wrong.slice(0, SHOWN);
    const facts = wrong.map(({ sid, said, real }) => `Version ${sid} answers on ${real}, not on ${said}`);
    const lines = shown.map(({ sid, real }) => `“${real}=${sid}”`);
    return `${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listFirst */ .rL)(facts, SHOWN, '; ')}. This is what Twilio says, and what is shown from here on. Correct the ${wrong.length === 1 ? 'line' : 'lines'}: ${lines.join(', ')}, or give the ${wrong.length === 1 ? 'version' : 'versions'} you meant.`;
}
function refuseSharedPaths(versions) {
    const taken = new Map();
    for (const { sid, path } of versions) {
        if (path === undefined)
            continue;
        const other = taken.get(path);
        if (other !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionFailure */ .dR('error', {
                title: 'Two versions of one path',
                what: `Versions ${other} and ${sid} both answer on ${path}.`,
                why: 'A path is one route, so a Build serves one version on it.',
                next: 'Keep the one you mean.',
            });
        taken.set(path, sid);
    }
}


/***/ }),

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findReason),
/* harmony export */   a: () => (/* binding */ findLoggedReason)
/* harmony export */ });
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9850);

const MOST_CHARACTERS = 300;
function findReason({ bytes, type }, hide) {
    const body = new TextDecoder().decode(bytes, { stream: true }).trim();
    if (/[\0\ufffd]/.test(body))
        return undefined;
    if (body.startsWith('{')) {
        const error = readError(body, hide);
        if (error !== undefined)
            return error;
    }
    if (/html/i.test(type) || /^<(?:!doctype|html)\b/i.test(body))
        return cut(hide(titleOf(body)));
    const shown = hide(body);
    return cut(/^[{[]/.test(body) ? shown.replace(/\s+/g, ' ') : shown);
}
function cut(text) {
    const line = text
        .split(/[\r\n]/)
        .map((part) => (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(part, MOST_CHARACTERS))
        .find((part) => part !== '');
    return line === undefined ? undefined : { text: line };
}
function findLoggedReason(message) {
    const place = ownFrame(message);
    const said = cut(message.replace(/^\s*Error: /, ''));
    return said && { ...said, ...(place === undefined ? {} : { place }) };
}
function readError(body, hide) {
    const { message, name, stack } = parse(body, hide);
    const said = cut(message ?? '');
    if (said === undefined)
        return undefined;
    const named = name === undefined || name === 'Error' || said.text.startsWith(name) ? said : cut(`${name}: ${said.text}`);
    const place = ownFrame(stack ?? '');
    return { ...(named ?? said), ...(place === undefined ? {} : { place }) };
}
function parse(body, hide) {
    const fields = Object.entries(parseFields(body)).filter((field) => ['message', 'name', 'stack'].includes(field[0]) && typeof field[1] === 'string');
    return Object.fromEntries(fields.map(([name, text]) => [name, hide(text)]));
}
function parseFields(body) {
    try {
        return JSON.parse(body) ?? {};
    }
    catch {
        const fields = body.matchAll(/"(message|name|stack)"\s*:\s*("(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")/g);
        return Object.fromEntries([...fields].map(([, name = '', text = '""']) => [name, unquote(text)]));
    }
}
function unquote(text) {
    try {
        return String(JSON.parse(text));
    }
    catch {
        return '';
    }
}
function ownFrame(stack) {
    const frames = stack
        .split('\n')
        .flatMap((line) => /^\s*at (?:async |.*\()?([^()\s]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? []);
    const own = frames.find((frame) => !/^node:|node_modules|^internal\//.test(frame));
    return own === undefined ? undefined : (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(own, 150);
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
function titleOf(html) {
    const title = /<title[^>]{0,200}>([^<]{0,2000})<\/title/i.exec(html)?.[1] ?? '';
    return title.replace(/&(amp|lt|gt|quot|#39|apos);/g, (whole, name) => ENTITIES[name] ?? whole);
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ DEPLOY_MS),
/* harmony export */   H5: () => (/* binding */ RECORD_MS),
/* harmony export */   MD: () => (/* binding */ CONFIRM_MS),
/* harmony export */   Mu: () => (/* binding */ PREDEPLOY_PROBES_MS),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   l3: () => (/* binding */ VARIABLES_MS),
/* harmony export */   yF: () => (/* binding */ ROLLBACK_MS)
/* harmony export */ });
/* harmony import */ var _run_reason_polling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _health_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);


const DEPLOY_MS = 120_000;
const ROLLBACK_MS = 120_000;
const VARIABLES_MS = 60_000;
const CONFIRM_MS = 15_000;
const RECORD_MS = 25_000;
function longestRun(timeoutMs, request) {
    const { healthPaths, healthTimeoutMs, rollback, githubToken, variables } = request;
    const sideMs = (githubToken === undefined ? 0 : RECORD_MS) + (variables === undefined ? 0 : 2 * VARIABLES_MS);
    const deployMs = timeoutMs + DEPLOY_MS + CONFIRM_MS + sideMs;
    if (healthPaths.length === 0)
        return deployMs;
    const healthMs = PREDEPLOY_PROBES_MS + healthTimeoutMs + _health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTH_POLICY */ .oy.timeLimitMs;
    return deployMs + healthMs + (rollback ? ROLLBACK_MS : 0) + _run_reason_polling_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_MS */ .y5;
}
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
/* harmony import */ var _answer_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7639);

const HEALTH_POLICY = {
    passes: 3,
    intervalMs: 2_000,
    timeLimitMs: 10_000,
    steadyTimes: 10,
    steadyMs: 15_000,
};
const MAX_REDIRECTS = 5;
const PROBES_BEFORE = 3;
const PROBE_PAUSE_MS = 1_000;
async function probeBefore(check) {
    const { clock, signal } = check;
    for (let tries = 1;; tries++) {
        const findings = await Promise.all(check.paths.map((path) => lookAt(check, path, false)));
        const unreachable = findings.filter(({ result }) => result === 'unreachable');
        if (unreachable.length > 0 && tries < PROBES_BEFORE) {
            await clock.sleep(PROBE_PAUSE_MS, signal);
            continue;
        }
        for (const finding of findings)
            check.onFinding(finding);
        return findings.filter(({ result }) => result !== 'pass');
    }
}
async function checkHealth(check) {
    const { clock, signal, policy } = check;
    const states = check.paths.map((path) => ({
        path,
        requestIds: [],
        passes: 0,
        misses: 0,
        failure: undefined,
        same: undefined,
        pass: undefined,
    }));
    const deadline = clock.now() + check.withinMs;
    for (;;) {
        const next = clock.now() + policy.intervalMs;
        await Promise.all(states.map((state) => probeOnce(check, state)));
        if (states.every(({ passes }) => passes >= policy.passes))
            return { health: 'healthy', passed: states.flatMap(({ pass }) => pass ?? []) };
        if (states.some(({ failure }) => failure?.steadyMs !== undefined))
            break;
        if (Math.max(next, clock.now()) > deadline)
            break;
        await clock.sleep(Math.max(0, next - clock.now()), signal);
    }
    const failing = states
        .filter(({ passes }) => passes < policy.passes)
        .map(({ path: { path }, passes, failure, requestIds }) => {
        const words = `healthy, but only ${passes} of ${policy.passes} times before the time was up`;
        return failure === undefined ? { path, result: 'pass', words } : withIds(failure, requestIds);
    });
    return { health: failing.some(({ result }) => result === 'wrong') ? 'unhealthy' : 'unverified', failing };
}
async function probeOnce(check, state) {
    const { policy, clock } = check;
    const asked = clock.now();
    const { requestIds = [], ...finding } = await lookAt(check, state.path, true);
    const { path, status, result } = finding;
    if (result === 'pass' && status !== undefined)
        state.pass = { path, status, ms: clock.now() - asked };
    state.requestIds.push(...requestIds);
    state.passes = finding.result === 'pass' ? state.passes + 1 : 0;
    state.misses = finding.result === 'unreachable' ? state.misses + 1 : 0;
    const steadyMs = followSame(state, finding, clock.now(), policy);
    const outweighs = state.failure === undefined || state.misses === 0 || state.misses >= policy.passes;
    if (finding.result !== 'pass' && outweighs)
        state.failure = { ...keepReason(finding, state.failure), ...(steadyMs === undefined ? {} : { steadyMs }) };
    check.onFinding(finding);
}
function followSame(state, { result, status }, now, policy) {
    if (result !== 'wrong' || status === undefined || status < 500) {
        state.same = undefined;
        return undefined;
    }
    const { since, times } = state.same?.status === status ? state.same : { since: now, times: 0 };
    state.same = { status, since, times: times + 1 };
    return times + 1 >= policy.steadyTimes && now - since >= policy.steadyMs ? now - since : undefined;
}
function keepReason(finding, before) {
    const same = finding.text === undefined && before?.text !== undefined && before.status === finding.status;
    return same ? { ...before, words: finding.words } : finding;
}
const withIds = (finding, requestIds) => requestIds.length === 0 ? finding : { ...finding, requestIds };
async function lookAt(check, expected, explains) {
    const { origin, probe, clock, signal, policy, hide } = check;
    const deadline = clock.now() + policy.timeLimitMs;
    let url = origin + expected.path;
    const requestIds = [];
    for (let redirects = 0;; redirects++) {
        const follow = (answer) => redirects < MAX_REDIRECTS && clock.now() < deadline ? redirectOf(answer, expected, url) : undefined;
        const wantsBody = (answer) => explains && follow(answer) === undefined && judgeAnswer(answer, expected, url, hide).result === 'wrong';
        const answer = await probe(url, { signal, timeLimitMs: Math.max(1, deadline - clock.now()), wantsBody });
        if (answer.kind === 'answer')
            requestIds.push(...(answer.requestIds ?? []));
        const target = follow(answer);
        if (target === undefined) {
            const finding = judgeAnswer(answer, expected, url, hide);
            return finding.result === 'wrong' ? withIds(finding, requestIds) : finding;
        }
        url = target;
    }
}
function redirectOf(answer, expected, from) {
    if (answer.kind !== 'answer' || answer.location === undefined || !isRedirect(answer.status))
        return undefined;
    if (expected.statuses.some((status) => status === '3xx' || isRedirect(Number(status))))
        return undefined;
    const target = URL.parse(answer.location, from);
    return target !== null && target.origin === new URL(from).origin ? target.href : undefined;
}
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
function judgeAnswer(answer, { path, statuses }, url, hide) {
    if (answer.kind === 'unreachable')
        return { path, result: 'unreachable', words: answer.words };
    if (answer.kind === 'silence')
        return { path, result: 'wrong', words: answer.words };
    const { status, location, body } = answer;
    const expected = statuses.length === 0 ? ['2xx'] : statuses;
    if (expected.some((one) => String(status).startsWith(one.replace('xx', ''))))
        return { path, result: 'pass', words: String(status), status };
    const where = isRedirect(status) && location !== undefined ? ` (${hide(describeRedirect(location, url))})` : '';
    const instead = statuses.length === 0 && status >= 400 ? '' : ` instead of ${expected.join(' or ')}`;
    return { path, result: 'wrong', words: `${status}${where}${instead}`, status, ...(body && (0,_answer_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findReason */ .U)(body, hide)) };
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
/* harmony export */   deployFacts: () => (/* binding */ deployFacts),
/* harmony export */   describeLive: () => (/* binding */ describeLive),
/* harmony export */   destinationOf: () => (/* binding */ destinationOf),
/* harmony export */   learnLive: () => (/* binding */ learnLive),
/* harmony export */   lookAgain: () => (/* binding */ lookAgain),
/* harmony export */   readLiveBuild: () => (/* binding */ readLiveBuild),
/* harmony export */   recordBuildLive: () => (/* binding */ recordBuildLive),
/* harmony export */   recordEnvironment: () => (/* binding */ recordEnvironment),
/* harmony export */   recordLive: () => (/* binding */ recordLive),
/* harmony export */   recordLiveBuild: () => (/* binding */ recordLiveBuild),
/* harmony export */   recordPrevious: () => (/* binding */ recordPrevious),
/* harmony export */   recordRolledBack: () => (/* binding */ recordRolledBack),
/* harmony export */   recordTarget: () => (/* binding */ recordTarget),
/* harmony export */   recordVariablesBack: () => (/* binding */ recordVariablesBack),
/* harmony export */   seeLive: () => (/* binding */ seeLive)
/* harmony export */ });
/* harmony import */ var _async_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _model_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5133);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(360);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2208);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5331);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9667);






function deployFacts({ record }) {
    const { deploy } = record.facts;
    if (deploy === undefined)
        throw new Error('No environment was looked up.');
    return deploy;
}
function destinationOf(run) {
    const { serviceSid, environmentSid } = deployFacts(run);
    if (environmentSid === undefined)
        throw new Error('The environment does not exist yet.');
    return { serviceSid, environmentSid };
}
function update(run, news) {
    run.record.note('deploy', { ...deployFacts(run), ...news });
}
function recordTarget({ record }, target) {
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
function recordEnvironment(run, environment) {
    const url = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .urlOf */ .rs)(environment.domainName, run.inputs.loopback);
    update(run, { environmentSid: environment.sid, url });
    run.outputs.set('environment-sid', environment.sid);
    if (url !== undefined)
        run.outputs.set('url', url);
    recordLive(run, environment.buildSid ?? null);
}
function recordLive(run, live) {
    const { liveBuild } = deployFacts(run);
    update(run, { live, readAt: run.clock.now(), liveBuild: liveBuild?.sid === live ? liveBuild : undefined });
    run.outputs.set('live-build-sid', live ?? '');
}
async function readLiveBuild(run, limits, known) {
    const { live, liveBuild, serviceSid } = deployFacts(run);
    if (live === null || live === undefined || liveBuild !== undefined)
        return liveBuild;
    if (known?.sid === live)
        return known;
    const read = (await (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(run.serverless.fetchBuild(serviceSid, live, limits))) ?? describeNothing(live);
    recordLiveBuild(run, read);
    return read;
}
const describeNothing = (sid) => ({
    sid,
    status: 'unknown',
    runtime: undefined,
    createdAt: undefined,
    functionVersions: undefined,
    assetVersions: undefined,
    dependencies: undefined,
});
function recordLiveBuild(run, liveBuild) {
    if (liveBuild.sid === deployFacts(run).live)
        update(run, { liveBuild });
}
function recordPrevious(run, previous) {
    update(run, { previous });
    if (previous !== undefined)
        run.outputs.set('previous-build-sid', previous ?? '');
}
function recordBuildLive(run, { buildSid, deploymentSid, deployed }) {
    const { liveSince = run.clock.now() } = deployFacts(run);
    update(run, { wasLive: true, deployed, liveSince });
    if (deploymentSid !== undefined) {
        update(run, { deploymentSid });
        run.outputs.set('deployment-sid', deploymentSid);
    }
    recordLive(run, buildSid);
}
function recordRolledBack(run, buildSid) {
    recordLive(run, buildSid);
    const { liveSince } = deployFacts(run);
    update(run, { rolledBack: true, ...(liveSince === undefined ? {} : { brokenMs: run.clock.now() - liveSince }) });
    run.outputs.set('rolled-back', 'true');
}
function recordVariablesBack(run) {
    update(run, { rolledBack: true });
    run.outputs.set('rolled-back', 'true');
}
const LAG_LOOKS = 5;
async function seeLive(run, buildSid, stale, limits) {
    for (let looks = 1;; looks++) {
        const live = await fetchLive(run, limits);
        if (live === buildSid)
            return;
        if ((live ?? null) !== stale || looks === LAG_LOOKS)
            throw new Superseded(live, buildSid);
        await run.clock.sleep(1_000, limits.signal);
    }
}
async function learnLive(run) {
    if (deployFacts(run).environmentSid === undefined)
        return;
    try {
        recordLive(run, (await fetchLive(run, lastLimits(run))) ?? null);
    }
    catch (error) {
        if (error instanceof Superseded)
            return;
        run.log.debug(`Reading what is live failed: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        recordLive(run, undefined);
    }
}
const STALE_MS = 1_000;
async function lookAgain(run, failure) {
    const { deploy } = run.record.facts;
    if (deploy?.environmentSid === undefined || deploy.rolledBack)
        return undefined;
    const { live, previous, wasLive, readAt = 0 } = deploy;
    if (run.clock.now() < readAt + STALE_MS && !(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(failure))
        return undefined;
    try {
        if (wasLive && typeof live === 'string' && !run.cancellation.signal.aborted) {
            await seeLive(run, live, previous, lastLimits(run));
            recordLive(run, live);
        }
        else {
            const now = (await fetchLive(run, lastLimits(run))) ?? null;
            if (now !== live && !wasLive)
                update(run, { previous: live });
            recordLive(run, now);
        }
    }
    catch (error) {
        if (error instanceof Superseded)
            return run.cancellation.signal.aborted ? undefined : error;
        run.log.line(`${describeLive(deploy)} So it was when last seen; it could not be read again: ${(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error)}.`);
    }
    return undefined;
}
async function fetchLive(run, limits) {
    const { serviceSid, environmentSid } = destinationOf(run);
    try {
        return (await run.serverless.fetchEnvironment(serviceSid, environmentSid, limits)).buildSid;
    }
    catch (error) {
        if (!(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            throw error;
        const { live } = deployFacts(run);
        recordLive(run, null);
        update(run, { removed: true });
        throw new Superseded(undefined, live ?? undefined);
    }
}
function lastLimits(run) {
    if (!run.cancellation.signal.aborted)
        return (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(run, _budgets_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIRM_MS */ .MD);
    return { signal: new AbortController().signal, deadline: run.clock.now() + _async_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK_MS */ .WP };
}
function describeLive({ live, name }) {
    if (live === undefined)
        return `What is live in ${name} could not be learnt.`;
    return live === null ? `Nothing is live in ${name}.` : `Build ${live} is live in ${name}.`;
}
class Superseded extends Error {
    name = 'Superseded';
    live;
    expected;
    constructor(live, expected) {
        super(`Meanwhile ${live ?? 'nothing'} is live.`);
        this.live = live;
        this.expected = expected;
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
        throw explainLost(run, { build: 'the new Build', exists: false, name }, lost);
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
        return versions.map((version) => ({ ...version, path: found.get(version.sid) ?? version.path }));
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
function explainLost(run, { build, exists, name }, lost) {
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
    const runtime = compareRuntimes(before.runtime, after.runtime);
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
function compareRuntimes(before, after) {
    if (before === undefined || after === undefined)
        return 'unknown';
    return before.toLowerCase() === after.toLowerCase() ? 'same' : 'different';
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   li: () => (/* binding */ CLOCK_MARGIN_MS),
/* harmony export */   ns: () => (/* binding */ pollForReason),
/* harmony export */   y5: () => (/* binding */ REASON_MS)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);

const LOOKS_MS = [0, 1_500, 4_000];
const REASON_MS = 6_000;
const CLOCK_MARGIN_MS = 30_000;
async function pollForReason(run, waits, look) {
    const { clock } = run;
    const start = clock.now();
    const limits = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(run, REASON_MS);
    for (const afterMs of waits ? LOOKS_MS : LOOKS_MS.slice(0, 1)) {
        await clock.sleep(Math.max(0, start + afterMs - clock.now()), limits.signal);
        if (clock.now() >= limits.deadline || (await look(limits)))
            return;
    }
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
