export const id = 9290;
export const ids = [9290];
export const modules = {

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
    const deployMs = timeoutMs + DEPLOY_MS + 2 * CONFIRM_MS + sideMs;
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
/* harmony export */   fetchLive: () => (/* binding */ fetchLive),
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
        update(run, { readAt: run.clock.now() });
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
        const listed = await (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(run.serverless.listEnvironments(serviceSid, limits));
        const environment = listed?.find(({ sid }) => sid === environmentSid);
        if (environment !== undefined)
            return environment.buildSid;
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


/***/ })

};
