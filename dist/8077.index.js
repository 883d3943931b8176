export const id = 8077;
export const ids = [8077,1296];
export const modules = {

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ readDeployments),
/* harmony export */   PJ: () => (/* binding */ retrace),
/* harmony export */   ve: () => (/* binding */ findPrevious)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5331);



const MOST_LOOKS = 10;
async function findPrevious(run, service) {
    const { log, record } = run;
    const { deploy } = record.facts;
    if (deploy === undefined)
        throw new Error('No environment was looked up.');
    const { older: [sid, ...older], takenBack, } = await findOlder(run, service.sid, deploy);
    if (sid === undefined)
        throw explainNone(deploy, takenBack);
    const build = await findBuild(run, service, sid);
    if (build === undefined)
        throw await explainGone(run, service, deploy, sid, older);
    log.line(deploy.live
        ? `Before Build ${deploy.live}, Build ${sid} was live in ${deploy.name}.`
        : `Nothing is live in ${deploy.name} now; the last that was is Build ${sid}.`);
    if (takenBack !== undefined)
        log.line(`Build ${takenBack}, live in between, ${TAKEN_BACK}. If you mean that one, give “build-sid: ${takenBack}”.`);
    return build;
}
const TAKEN_BACK = 'was replaced by the very Build before it, as a rollback does, and is passed over';
async function readDeployments(serverless, { serviceSid, environmentSid }, live, limits) {
    const first = await serverless.noteDeployments(serviceSid, environmentSid, limits);
    const page = sortNewest(first.items);
    const isNewest = page.every((one, index) => one === first.items[index]);
    if (first.next === undefined || (isNewest && retrace(page, live).length > MOST_LOOKS))
        return page;
    return sortNewest(await Array.fromAsync(serverless.listDeployments(serviceSid, environmentSid, limits)));
}
function retrace(newestFirst, live) {
    const way = [];
    for (const { buildSid } of newestFirst) {
        const isReached = way.length > 0 || live === null || buildSid === live;
        if (!isReached || (way.length > 0 && buildSid === way.at(-1)))
            continue;
        if (way.length > 1 && buildSid === way.at(-2))
            way.pop();
        else
            way.push(buildSid);
    }
    return way;
}
function sortNewest(history) {
    if (history.some(({ createdAt }) => createdAt === undefined))
        return history;
    return history.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
}
async function findOlder({ serverless, limits }, serviceSid, { environmentSid, live = null }) {
    if (environmentSid === undefined)
        return { older: [], takenBack: undefined };
    const history = await readDeployments(serverless, { serviceSid, environmentSid }, live, limits);
    const deployments = history.filter(({ buildSid }) => buildSid !== undefined);
    const older = [...new Set(retrace(deployments, live))].flatMap((sid) => sid === undefined || sid === live ? [] : [sid]);
    const at = deployments.findIndex(({ buildSid }) => buildSid === live);
    const replaced = at < 0 ? undefined : deployments.slice(at).find(({ buildSid }) => buildSid !== live)?.buildSid;
    return { older, takenBack: replaced === older[0] ? undefined : replaced };
}
const findBuild = ({ serverless, limits }, service, sid) => (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessMissing */ .F2)(serverless.fetchBuild(service.sid, sid, limits));
const TITLE = 'No Build to go back to';
function explainNone({ name, live, environmentSid }, takenBack) {
    const what = environmentSid === undefined
        ? `There is no environment ${name} yet, so nothing was live in it.`
        : `The history of ${name} names no Build before ${live ?? 'now'}.${takenBack === undefined ? '' : ` Build ${takenBack} ${TAKEN_BACK}.`}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: TITLE,
        what,
        why: '“build-sid: previous” is the Build that was live there before the one that is live now, and Twilio’s list of Deployments has none. Nothing was deployed.',
        ...(takenBack === undefined
            ? { next: 'Give the SID of the Build that should be live, e.g. “build-sid: ZB…”, or build the versions again.' }
            : {
                next: `If you mean Build ${takenBack}, run the step with the line below; else build the versions again.`,
                lines: [(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('build-sid', takenBack)],
            }),
    });
}
async function explainGone(run, service, { name }, gone, older) {
    let left;
    for (const sid of older.slice(0, MOST_LOOKS)) {
        if ((await findBuild(run, service, sid)) === undefined)
            continue;
        left = sid;
        break;
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: TITLE,
        what: `Build ${gone}, which was live in ${name} before, is gone.`,
        why: 'It was removed by retention or by prune: Twilio does not keep every Build that is live nowhere. Nothing was deployed.',
        ...(left === undefined
            ? { next: 'None of those before it is left either: build the versions again.' }
            : {
                next: `The next older one that is left is ${left}; to make it live, run the step with the line below.`,
                lines: [(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('build-sid', left)],
            }),
    });
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployBuild: () => (/* binding */ deployBuild),
  dryRunDeploy: () => (/* binding */ dryRunDeploy)
});

// EXTERNAL MODULE: ./explain/create-events.js
var create_events = __webpack_require__(8555);
// EXTERNAL MODULE: ./explain/unhealthy.js
var explain_unhealthy = __webpack_require__(1069);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./model/variables.js
var variables = __webpack_require__(4734);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./twilio/calls/serverless.js
var serverless = __webpack_require__(9120);
// EXTERNAL MODULE: ./twilio/request.js
var twilio_request = __webpack_require__(5331);
// EXTERNAL MODULE: ./deploy/budgets.js
var budgets = __webpack_require__(9667);
// EXTERNAL MODULE: ./async/create-once.js
var create_once = __webpack_require__(5696);
// EXTERNAL MODULE: ./build/previous.js
var build_previous = __webpack_require__(2609);
// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
;// CONCATENATED MODULE: ./deploy/deployment.js




async function goLive({ serverless, clock, random, cancellation }, plan, limits, onEvent) {
    const { serviceSid, environmentSid } = plan;
    const note = await serverless.noteDeployments(serviceSid, environmentSid, limits);
    const noted = new Set(note.items.map(({ sid }) => sid));
    const creation = {
        send: (p) => sendUnlessChanged(serverless, plan, { signal: limits.signal, deadline: p.deadline }, p),
        find: (p) => findDeployment(serverless, plan, noted, p),
        judge: classifyDeployment,
    };
    const { value: deploymentSid, mayHaveDuplicate } = await (0,create_once/* createOnce */.U)(creation, clock, limits, {
        graceSignal: cancellation.graceSignal,
        random,
        onEvent,
    });
    return { deploymentSid, deployed: deploymentSid !== undefined || mayHaveDuplicate };
}
async function sendUnlessChanged(serverless, { serviceSid, environmentSid, buildSid, replaces }, looking, sending) {
    const { buildSid: live } = await serverless.fetchEnvironment(serviceSid, environmentSid, looking);
    if (live === buildSid)
        return undefined;
    if (live !== replaces)
        throw new live_build.Superseded(live, replaces);
    looking.signal.throwIfAborted();
    try {
        const { sid } = await serverless.createDeployment(serviceSid, environmentSid, buildSid, sending);
        return sid;
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6) || error.facts.status !== 400)
            throw error;
        const now = await serverless.fetchEnvironment(serviceSid, environmentSid, looking);
        if (now.buildSid !== buildSid)
            throw error;
        return undefined;
    }
}
function classifyDeployment(error) {
    if (error instanceof twilio_request/* RequestFailure */.e6 && error.request.method === 'GET')
        return { outcome: 'final' };
    return (0,twilio_request/* classifyCreation */.w2)(error);
}
async function findDeployment(serverless, { serviceSid, environmentSid, buildSid }, noted, limits) {
    for await (const deployment of serverless.listDeployments(serviceSid, environmentSid, limits)) {
        if (noted.has(deployment.sid))
            break;
        if (deployment.buildSid === buildSid)
            return { found: 'one', value: deployment.sid };
    }
    return { found: 'none' };
}
async function readHistory(serverless, environment, buildSid, limits) {
    const deployments = await (0,build_previous/* readDeployments */.Fz)(serverless, environment, buildSid, limits);
    const [own, previous = null] = (0,build_previous/* retrace */.PJ)(deployments, buildSid);
    if (own === undefined)
        return { deploymentSid: undefined, previousBuildSid: undefined };
    return { deploymentSid: deployments.find((one) => one.buildSid === own)?.sid, previousBuildSid: previous };
}

// EXTERNAL MODULE: ./deploy/environment.js
var environment = __webpack_require__(1296);
// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __webpack_require__(8387);
// EXTERNAL MODULE: ./explain/error.js + 3 modules
var explain_error = __webpack_require__(6562);
// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __webpack_require__(9481);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./deploy/explain.js










function adviseBack({ record: { facts } }) {
    const lines = (0,next_steps/* wayBackLines */.o)(facts).map((line) => `“${line}”`);
    if (lines.length === 0)
        return '';
    return `To put the Build back that was live before, run the step with ${(0,lists/* joinWithAnd */.Ol)(lines)} in place of the inputs that describe contents.`;
}
function joinAdvice(run, sentences) {
    const back = adviseBack(run);
    return { next: (0,lists/* joinSentences */.DP)(...sentences), ...(back !== '' && sentences.includes(back) ? { wayBack: 'said' } : {}) };
}
function forwardLines(run) {
    if (run.record.facts.unhealthy !== undefined)
        return [];
    const { live, name, rolledBack, environmentSid, removed } = (0,live_build.deployFacts)(run);
    const sid = run.record.facts.build?.sid;
    if (sid === undefined || sid === live || rolledBack)
        return [];
    const create = environmentSid === undefined || removed ? ['create-environment: true'] : [];
    return [(0,yaml/* yamlLine */.ue)('build-sid', sid), (0,yaml/* yamlLine */.ue)('environment', name), ...create];
}
function adviseForward(run, sentences) {
    const lines = forwardLines(run);
    if (lines.length === 0)
        return joinAdvice(run, sentences);
    const forward = 'To make this run’s Build live, run the step with the lines below.';
    return { ...joinAdvice(run, [...sentences, forward]), lines };
}
function adviseAfter(run) {
    const { facts } = run.record;
    const advice = adviseForward(run, [adviseBack(run)]);
    if (advice.next !== '')
        return advice;
    return { next: facts.unhealthy === undefined ? 'Run the job again.' : (0,explain_unhealthy/* adviseOnHealth */.GL)(facts.unhealthy, facts).next };
}
function describeHealth(run) {
    const { unhealthy, unchecked } = run.record.facts;
    if (unhealthy !== undefined)
        return ` This run’s Build had failed its health check: ${(0,explain_unhealthy/* describeUnhealthy */.sR)(unhealthy)}`;
    if (unchecked === undefined || !(0,live_build.deployFacts)(run).wasLive)
        return '';
    return ` Its health check had not ended${unchecked.length === 0 ? '.' : `: ${(0,explain_unhealthy/* describeUnhealthy */.sR)(unchecked)}`}`;
}
async function explainDeploy(run, failure) {
    if (failure instanceof create_once/* MayExist */.d)
        return explainUnknown(run, failure);
    const error = failure instanceof live_build.Superseded ? failure : ((await (0,live_build.lookAgain)(run, failure)) ?? failure);
    if (error instanceof live_build.Superseded)
        return explainSuperseded(run, error);
    const target = (0,live_build.deployFacts)(run);
    if (error instanceof cancellation/* Cancelled */.c) {
        return new errors/* ActionFailure */.dR('cancelled', {
            title: 'Cancelled',
            what: error.message,
            why: `${(0,live_build.describeLive)(target)}${describeHealth(run)}`,
            ...adviseAfter(run),
        }, { cause: error });
    }
    if (error instanceof twilio_request/* RequestFailure */.e6) {
        const explanation = (0,explain_error/* explainRequest */.jP)(error);
        const next = adviseForward(run, [explanation.next, (0,live_build.describeLive)(target), adviseBack(run)]);
        return new errors/* ActionFailure */.dR('error', { ...explanation, ...next }, { cause: error });
    }
    return error;
}
function explainSuperseded(run, { live, expected }) {
    (0,live_build.recordLive)(run, live ?? null);
    const target = (0,live_build.deployFacts)(run);
    if (target.removed)
        return explainRemoved(run, target);
    const what = live === undefined
        ? `${target.name} was taken down meanwhile; nothing is live there now.`
        : `Something else went live in ${target.name} meanwhile: ${(0,live_build.describeLive)(target)}`;
    const before = expected === undefined
        ? 'Nothing was live there when this run began, so nothing may be replaced.'
        : `Build ${expected} was live when this run began, and only that may be replaced.`;
    const why = target.wasLive
        ? `This run’s Build had gone live there; what replaced it was left alone.${describeHealth(run)}`
        : `${before} Nothing was deployed.`;
    const group = (0,yaml/* yamlLine */.ue)('concurrency', `twilio-${run.inputs.service}-${target.name}`);
    const wait = `Let no two deploys to one environment run at once: “${group}” in every workflow that deploys there.`;
    const advice = adviseForward(run, [wait]);
    const replaces = advice.lines !== undefined && live !== undefined;
    const over = replaces ? ` That replaces Build ${live}, which somebody else made live.` : '';
    const next = `${advice.next}${over}`;
    return new errors/* ActionFailure */.dR('superseded', { title: 'Superseded', what, why, ...advice, next });
}
function explainRemoved(run, { name, wasLive, missing }) {
    const before = missing === undefined ? 'It was there when this run began' : 'This run had created it';
    const done = wasLive ? `This run’s Build had gone live there.${describeHealth(run)}` : 'Nothing was deployed.';
    return new errors/* ActionFailure */.dR('superseded', {
        title: 'The environment was removed',
        what: `${name} was removed meanwhile, with all that was live in it.`,
        why: `${before}, and Twilio has no such environment any more. ${done}`,
        ...adviseForward(run, ['If that was meant, nothing is left to do.']),
    });
}
async function explainUnknown(run, error) {
    const before = (0,live_build.deployFacts)(run);
    (0,live_build.recordPrevious)(run, before.wasLive ? before.previous : before.live);
    const words = error.cause instanceof twilio_request/* RequestFailure */.e6 ? ` (${error.cause.facts.words})` : '';
    await (0,live_build.learnLive)(run);
    const target = (0,live_build.deployFacts)(run);
    const cancelled = run.cancellation.signal.aborted;
    const missing = target.environmentSid === undefined;
    return new errors/* ActionFailure */.dR(cancelled ? 'cancelled' : 'error', {
        title: missing ? 'An environment may exist' : 'A deploy may have happened',
        what: `The request that ${missing ? 'creates the environment' : 'makes the Build live'} was sent and its answer was lost${words}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${(0,live_build.describeLive)(target)}${describeHealth(run)}`,
        ...adviseAfter(run),
    }, { cause: error });
}

// EXTERNAL MODULE: ./deploy/github-deployment.js
var github_deployment = __webpack_require__(2844);
// EXTERNAL MODULE: ./deploy/health-check.js
var health_check = __webpack_require__(9150);
// EXTERNAL MODULE: ./deploy/preflight.js + 2 modules
var preflight = __webpack_require__(2517);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
;// CONCATENATED MODULE: ./deploy/rollback.js














async function handleUnhealthy(run, ours, bad, variables) {
    const { log, inputs } = run;
    const found = (0,explain_unhealthy/* describeFailed */.hi)(bad.failing);
    const target = (0,live_build.deployFacts)(run);
    if (bad.failing.every(({ result }) => result === 'pass'))
        throw (await (0,live_build.lookAgain)(run)) ?? explainSlow(run, found);
    if (bad.health === 'unverified')
        throw (await (0,live_build.lookAgain)(run)) ?? explainUnverified(run, found, true);
    run.record.note('unhealthy', bad.failing);
    log.line(`The health check failed: ${found}`);
    const rollback = inputs.deploy?.rollback !== false;
    if (!target.deployed && variables?.changed()) {
        const superseded = await (0,live_build.lookAgain)(run);
        if (superseded !== undefined)
            throw superseded;
        if (rollback)
            throw await rollBackVariables(run, variables);
        throw explainUnhealthy(run, '“rollback” is false, so the variables that this run has set stay.');
    }
    const choice = choose(target, rollback);
    if ('stays' in choice)
        throw (await (0,live_build.lookAgain)(run)) ?? explainUnhealthy(run, choice.stays);
    const { previous } = choice;
    const seen = await rollBack(run, ours, previous);
    const proof = seen ? ' and was seen live' : '; whether it is live by now, Twilio did not answer';
    throw explainUnhealthy(run, `The deploy was rolled back: Build ${previous} was put back${proof}.`);
}
async function rollBackVariables(run, variables) {
    run.record.beginPhase('rollback');
    const { sentence, whole } = await variables.putBack();
    if (whole)
        (0,live_build.recordVariablesBack)(run);
    const { signal } = run.cancellation;
    return signal.aborted ? signal.reason : explainUnhealthy(run, sentence);
}
function choose({ deployed, previous }, rollback) {
    const none = previous === undefined ? 'Which Build was live before is not known' : 'There is no previous Build to put back';
    if (!deployed) {
        const before = typeof previous === 'string' ? '' : ` ${none}.`;
        return { stays: `This run did not make the Build live, it was live already; so nothing was changed.${before}` };
    }
    if (!rollback)
        return { stays: '“rollback” is false, so it stays live.' };
    return typeof previous === 'string' ? { previous } : { stays: `${none}, so it stays live.` };
}
async function rollBack(run, ours, previous) {
    const { log, record } = run;
    record.beginPhase('rollback');
    log.line(`Putting Build ${previous} back.`);
    const limits = (0,context/* within */.u)(run, budgets/* ROLLBACK_MS */.yF);
    try {
        const plan = { ...(0,live_build.destinationOf)(run), buildSid: (0,serverless/* asBuildSid */.Pz)(previous), replaces: ours };
        await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
        (0,live_build.recordRolledBack)(run, previous);
        await (0,live_build.seeLive)(run, previous, ours, limits);
        log.line(`Build ${previous} is live in ${(0,live_build.deployFacts)(run).name} again.`);
        return true;
    }
    catch (error) {
        if (error instanceof live_build.Superseded)
            throw error;
        if (error instanceof create_once/* MayExist */.d)
            await (0,live_build.learnLive)(run);
        const { live } = (0,live_build.deployFacts)(run);
        const back = live === previous;
        if (back)
            (0,live_build.recordRolledBack)(run, previous);
        const { signal } = run.cancellation;
        if (signal.aborted)
            throw back ? signal.reason : error;
        if (back)
            return error instanceof create_once/* MayExist */.d;
        if (live !== undefined && live !== ours)
            throw new live_build.Superseded(live ?? undefined, ours);
        const superseded = await (0,live_build.lookAgain)(run, error);
        if (superseded !== undefined)
            throw superseded;
        throw explainFailedRollback(run, error);
    }
}
const failedPaths = ({ record }) => record.facts.unhealthy ?? [];
function explainFailedRollback(run, error) {
    const target = (0,live_build.deployFacts)(run);
    const unhealthy = failedPaths(run);
    const request = error instanceof twilio_request/* RequestFailure */.e6 ? (0,explain_error/* explainRequest */.jP)(error) : undefined;
    const gone = (0,twilio_request/* isMissing */.b2)(error) && error.request.method === 'POST';
    const why = gone
        ? 'Twilio no longer has that Build: it was removed by retention or by prune.'
        : (request?.what ?? (0,errors/* messageOf */.bD)(error));
    const next = gone
        ? { next: 'Act now. Deploy an older Build that works, or a corrected one, now.', wayBack: 'none' }
        : joinAdvice(run, ['Act now.', adviseBack(run)]);
    return new errors/* ActionFailure */.dR('unhealthy', {
        ...request,
        title: 'ROLLBACK FAILED: an unhealthy Build may be live',
        what: `${(0,explain_unhealthy/* describeUnhealthy */.sR)(unhealthy)} Build ${target.previous} could not be put back.`,
        why,
        ...next,
    }, { cause: error, evidence: (0,explain_unhealthy/* findHealthCause */.xV)(unhealthy) });
}
function explainUnhealthy(run, done) {
    const target = (0,live_build.deployFacts)(run);
    const unhealthy = failedPaths(run);
    const { next, ...place } = (0,explain_unhealthy/* adviseOnHealth */.GL)(unhealthy, run.record.facts);
    return new errors/* ActionFailure */.dR('unhealthy', {
        title: target.rolledBack ? 'Unhealthy, rolled back' : 'Unhealthy',
        what: (0,explain_unhealthy/* describeUnhealthy */.sR)(unhealthy),
        why: (0,lists/* joinSentences */.DP)((0,explain_unhealthy/* describeBefore */.hB)(run.record.facts), whyFailed(run), done),
        ...joinAdvice(run, [next, target.rolledBack ? '' : adviseBack(run)]),
        ...place,
    }, { evidence: (0,explain_unhealthy/* findHealthCause */.xV)(unhealthy) });
}
function whyFailed(run) {
    const unhealthy = failedPaths(run);
    for (const { path, steadyMs } of unhealthy)
        if (steadyMs !== undefined)
            return `${path} gave no other answer for ${(0,quantities/* formatDuration */.a3)(steadyMs)}, so waiting longer would change nothing.`;
    const within = (0,quantities/* writeDuration */.MP)(run.inputs.deploy?.healthTimeoutMs ?? 0);
    return `The paths of ${(0,live_build.deployFacts)(run).url} did not pass three times in a row within ${within}.`;
}
function explainUnverified(run, found, deployed) {
    return new errors/* ActionFailure */.dR('unverified', {
        title: 'Unverified',
        what: `${(0,live_build.deployFacts)(run).url} could not be reached from this runner: ${found}.`,
        why: deployed
            ? `That says something about the network and nothing about the Build, so nothing was rolled back.`
            : `A health check from here would prove nothing, so nothing was deployed.`,
        ...joinAdvice(run, [
            'Check the runner’s DNS, proxy and firewall for this host, or run without “health-check”.',
            deployed ? adviseBack(run) : '',
        ]),
    });
}
function explainSlow(run, found) {
    return new errors/* ActionFailure */.dR('unverified', {
        title: 'Unverified',
        what: `${(0,live_build.deployFacts)(run).url} answers too slowly to be checked in the time: ${found}.`,
        why: 'No answer was wrong, so nothing was rolled back.',
        ...joinAdvice(run, [
            'Give it more time with “health-check-timeout” (10m at most), or check a path that answers faster.',
            adviseBack(run),
        ]),
    });
}

;// CONCATENATED MODULE: ./deploy/deploy.js
















async function deployBuild(run, sid, request) {
    const github = await (0,github_deployment/* startRecord */.q)(run, sid);
    if (request.healthPaths.length > 0)
        run.record.note('unchecked', []);
    let variables;
    try {
        const limits = await prepareEnvironment(run, request);
        variables = await openVariables(run, request);
        await bringLive(run, sid, request, variables, limits);
        await verify(run, sid, request, variables);
        await variables?.remove();
    }
    catch (error) {
        const failure = await explainDeploy(run, error);
        const explained = variables === undefined ? failure : await variables.settle(sid, failure);
        await github.end('failure', explained instanceof errors/* ActionFailure */.dR ? explained.explanation.title : 'Error');
        throw await completeFailure(run, explained);
    }
    await github.end('success', (0,live_build.describeLive)((0,live_build.deployFacts)(run)));
}
async function completeFailure(run, error) {
    if (!(error instanceof errors/* ActionFailure */.dR) || error.verdict !== 'unhealthy')
        return error;
    return (await __webpack_require__.e(/* import() */ 9215).then(__webpack_require__.bind(__webpack_require__, 9215))).addRequestLog(run, error);
}
async function dryRunDeploy(run, subject, request) {
    const { limits, log } = run;
    const { live, name } = (0,live_build.deployFacts)(run);
    const contents = typeof subject === 'string' ? run.record.facts.contents : subject;
    if (contents !== undefined)
        await (0,preflight.checkHealthPaths)(run, contents, request);
    if (subject === live) {
        recordUnchanged(run);
        log.line(`Dry run: Build ${live} is live in ${name} already.`);
    }
    else {
        await (0,preflight.checkReplacement)(run, subject, request, limits);
        log.line(`Dry run: ${typeof subject === 'string' ? `Build ${subject}` : 'the Build'} would go live in ${name}.`);
    }
    const { variables } = run.record.facts;
    if (variables !== undefined && [variables.set, variables.changed, variables.removed].flat().length > 0)
        run.outputs.set('changed', 'true');
}
async function prepareEnvironment(run, request) {
    run.record.beginPhase('deploy');
    const variablesMs = request.variables === undefined ? 0 : budgets/* VARIABLES_MS */.l3;
    const limits = (0,context/* within */.u)(run, budgets/* DEPLOY_MS */.$s + variablesMs + (request.healthPaths.length === 0 ? 0 : budgets/* PREDEPLOY_PROBES_MS */.Mu));
    const { missing } = (0,live_build.deployFacts)(run);
    if (missing !== undefined)
        await (0,environment/* createMissing */.P)(run, missing, limits);
    (0,environment/* requireDomain */.c)(run, request);
    return limits;
}
async function openVariables(run, { variables }) {
    return variables && (await __webpack_require__.e(/* import() */ 7988).then(__webpack_require__.bind(__webpack_require__, 7988))).openVariables(run, variables);
}
async function bringLive(run, sid, request, variables, limits) {
    const { log, cancellation } = run;
    const { live, url, missing, name } = (0,live_build.deployFacts)(run);
    if (missing !== undefined && live !== null && live !== sid)
        throw new live_build.Superseded(live, undefined);
    if (live === sid) {
        log.line(`Build ${sid} is already live in ${name}.`);
        recordUnchanged(run);
        (0,live_build.recordBuildLive)(run, { buildSid: sid, deploymentSid: undefined, deployed: false });
        await recordHistory(run, sid, limits);
        if (variables !== undefined)
            await probeFirst(run, request);
        return variables?.set(sid);
    }
    await (0,preflight.checkReplacement)(run, sid, request, limits);
    if (missing === undefined)
        await probeFirst(run, request);
    await variables?.set(live ?? undefined);
    const plan = { ...(0,live_build.destinationOf)(run), buildSid: (0,serverless/* asBuildSid */.Pz)(sid), replaces: live ?? undefined };
    const { deploymentSid, deployed } = await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
    if (deployed)
        (0,live_build.recordPrevious)(run, live ?? null);
    (0,live_build.recordBuildLive)(run, { buildSid: sid, deploymentSid, deployed });
    log.line(`Build ${sid} is live in ${name}${url === undefined ? '' : `: ${url}`}.`);
    if (deploymentSid === undefined)
        await recordHistory(run, sid, limits);
    cancellation.signal.throwIfAborted();
}
function recordUnchanged({ record, outputs }) {
    if (record.facts.inherited === undefined)
        outputs.set('changed', 'false');
}
async function recordHistory(run, sid, limits) {
    const { deployed, name } = (0,live_build.deployFacts)(run);
    try {
        const history = await readHistory(run.serverless, (0,live_build.destinationOf)(run), sid, limits);
        if (!deployed)
            (0,live_build.recordPrevious)(run, history.previousBuildSid);
        (0,live_build.recordBuildLive)(run, { buildSid: sid, deploymentSid: history.deploymentSid, deployed });
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        if (deployed)
            return run.log.debug(`The history of ${name} could not be read: ${error.message}`);
        run.log.warning(`Which Build was live in ${name} before could not be learnt: ${error.message}. So no message can say how to put it back.`, { title: 'History not readable' });
    }
}
async function probeFirst(run, request) {
    const check = describeCheck(run, request, 'Before the deploy, ');
    if (check === undefined)
        return;
    const failing = await (0,health_check/* probeBefore */._F)(check);
    run.record.note('failedBefore', failing);
    const unreachable = failing.filter(({ result }) => result === 'unreachable');
    if (unreachable.length > 0)
        throw explainUnverified(run, (0,explain_unhealthy/* describeFailed */.hi)(unreachable), false);
}
async function verify(run, sid, request, variables) {
    const { log, record } = run;
    const check = describeCheck(run, request, '');
    if (check !== undefined) {
        record.beginPhase('health check');
        const health = await (0,health_check/* checkHealth */.Ns)(noteFindings(run, check));
        record.forget('unchecked');
        if (health.health !== 'healthy')
            return handleUnhealthy(run, sid, health, variables);
        record.note('healthy', health.passed);
        log.line(`Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${health_check/* HEALTH_POLICY */.oy.passes} times in a row.`);
    }
    try {
        await (0,live_build.seeLive)(run, sid, (0,live_build.deployFacts)(run).previous, (0,context/* within */.u)(run, budgets/* CONFIRM_MS */.MD));
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        variables?.leaveAll(error);
        log.warning(`Whether Build ${sid} is still live in ${(0,live_build.deployFacts)(run).name} could not be confirmed: ${error.facts.words}.`);
    }
}
function noteFindings({ record }, check) {
    const failing = new Map();
    return {
        ...check,
        onFinding(finding) {
            check.onFinding(finding);
            if (finding.result === 'pass')
                failing.delete(finding.path);
            else
                failing.set(finding.path, finding);
            record.note('unchecked', [...failing.values()]);
        },
    };
}
function describeCheck(run, request, when) {
    const { probe, clock, log, cancellation } = run;
    const { url } = (0,live_build.deployFacts)(run);
    if (request.healthPaths.length === 0 || url === undefined)
        return undefined;
    const said = new Map();
    return {
        origin: url,
        paths: request.healthPaths,
        probe,
        clock,
        signal: cancellation.signal,
        policy: health_check/* HEALTH_POLICY */.oy,
        withinMs: request.healthTimeoutMs,
        hide: (0,variables/* hiderOf */.S2)(request.variables?.values),
        onFinding: ({ path, words, result, text }) => {
            const line = `${when}${path} answers ${words}${result === 'pass' ? '' : ` (${result === 'wrong' ? 'not healthy' : 'not reachable'})`}`;
            if (said.get(path) === line)
                return;
            said.set(path, line);
            log.line(text === undefined ? `${line}.` : `${line}: ${text}`);
        },
    };
}


/***/ }),

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMissing),
/* harmony export */   c: () => (/* binding */ requireDomain),
/* harmony export */   findTarget: () => (/* binding */ findTarget),
/* harmony export */   planEnvironment: () => (/* binding */ planEnvironment)
/* harmony export */ });
/* harmony import */ var _async_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _explain_create_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8555);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6562);
/* harmony import */ var _inputs_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5842);
/* harmony import */ var _model_environment_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8679);
/* harmony import */ var _model_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5133);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(360);
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5135);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5331);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9667);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9290);













async function findTarget(run, deploy, service) {
    await findEnvironmentOf(run, deploy, service);
    if (deploy.variables === undefined)
        return;
    const { lookUpVariables } = await __webpack_require__.e(/* import() */ 5948).then(__webpack_require__.bind(__webpack_require__, 5948));
    await lookUpVariables(run, deploy.variables, run.limits);
}
async function findEnvironmentOf(run, deploy, { sid: serviceSid, isNew }) {
    const { inputs, serverless, limits, log } = run;
    const longest = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)((0,_budgets_js__WEBPACK_IMPORTED_MODULE_8__/* .longestRun */ .Q_)(inputs.timeoutMs, deploy));
    const advice = inputs.dryRun ? ': give the job a longer “timeout-minutes” than that' : '';
    log.line(`With the deploy this step takes ${longest} at most${advice}.`);
    const environments = isNew ? [] : await serverless.listEnvironments(serviceSid, limits);
    const found = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .findEnvironment */ .jY)(deploy.environment, environments);
    if (found.found === 'several')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionFailure */ .dR('error', (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSeveral */ .mc)('environment', deploy.environment, found.environments));
    if (found.found === 'none') {
        const missing = planEnvironment(deploy, environments);
        const planned = { sid: '', uniqueName: missing.uniqueName, domainSuffix: missing.suffix };
        const production = missing.suffix === undefined;
        (0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.recordTarget)(run, { serviceSid, name: (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .nameFor */ .Fe)(planned, [planned]), production, missing });
        log.line(`There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`);
        return;
    }
    const { environment } = found;
    const { domainSuffix, buildSid } = environment;
    const production = domainSuffix === undefined;
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.recordTarget)(run, { serviceSid, name: (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .nameFor */ .Fe)(environment, environments), production, missing: undefined });
    const live = buildSid === undefined ? 'nothing is live there' : `Build ${buildSid} is live there`;
    log.line(`Environment ${(0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnvironment */ .NE)(environment)}: ${live} now.`);
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.recordEnvironment)(run, environment);
    requireDomain(run, deploy);
}
function requireDomain(run, { healthPaths }) {
    const { url, name } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.deployFacts)(run);
    if (url !== undefined || healthPaths.length === 0)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionFailure */ .dR('unverified', {
        title: 'Unverified',
        what: `The environment ${name} has no domain name that can be used.`,
        why: 'Without one there is nothing to check the health of, so nothing was deployed.',
        next: 'Look at the environment in the Twilio Console, or run without “health-check”.',
    });
}
const NEW_NAME = `A SID names an environment that exists: give the one to create a name, e.g. “${(0,_inputs_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)('environment')}”.`;
function planEnvironment({ environment, create, implied }, others) {
    const none = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .explainNone */ .wE)('environment', environment, others);
    const refuse = (why, next) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionFailure */ .dR('error', { ...none, why, next });
    if ((0,_model_sid_js__WEBPACK_IMPORTED_MODULE_10__/* .isSid */ .R7)(environment, 'ZE'))
        throw refuse(none.why, others.length === 0 && create ? NEW_NAME : none.next);
    const naming = (0,_model_environment_names_js__WEBPACK_IMPORTED_MODULE_11__/* .nameEnvironment */ .Nd)(environment);
    const line = 'problem' in naming ? offerName(environment, others) : undefined;
    const also = line === undefined ? '' : ` and “${line}”`;
    const slipped = implied && (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .findSlipped */ .xS)(environment, others) !== undefined;
    if (!create || slipped)
        throw refuse(none.why, `${none.next} With “create-environment: true”${also} a missing one is created.`);
    const near = findTwins(environment, others, 'problem' in naming);
    if (near.length > 0)
        throw refuse(`It was not created, because ${near.map(_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnvironment */ .NE).join(', ')} has nearly the same name.`, `Write “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_12__/* .yamlLine */ .ue)('environment', near[0]?.uniqueName ?? '')}” if you mean that one, or choose a name that is not so close.`);
    if ('problem' in naming)
        throw refuse(`It cannot be created: ${naming.problem}.`, `Choose another name, e.g. “${line}”.`);
    return naming.names;
}
function findTwins(reference, others, mended) {
    const isProduction = mended && _model_environment_names_js__WEBPACK_IMPORTED_MODULE_11__/* .MAY_BE_PRODUCTION */ ._Y.test((0,_model_environment_names_js__WEBPACK_IMPORTED_MODULE_11__/* .deriveName */ .HT)(reference) ?? '');
    const production = isProduction ? others.filter((one) => (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .whyProduction */ .MU)(one) !== undefined) : [];
    const near = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .findNearNames */ .A7)(reference, others);
    return near.length > 0 ? near : production;
}
function offerName(reference, others) {
    const name = (0,_model_environment_names_js__WEBPACK_IMPORTED_MODULE_11__/* .deriveName */ .HT)(reference);
    const isFree = name !== undefined && findTwins(name, others, true).length === 0;
    return isFree ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_12__/* .yamlLine */ .ue)('environment', name) : (0,_inputs_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)('environment');
}
async function createMissing(run, names, limits) {
    const { clock, random, cancellation, log } = run;
    let refused = false;
    const created = await (0,_async_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        send: async (p) => {
            const { environment, isOld } = await sendOrFind(run, names, p, limits);
            refused = isOld;
            return environment;
        },
        find: async (p) => {
            const environment = (await listEnvironments(run, p)).find(isNamed(names));
            return environment === undefined ? { found: 'none' } : { found: 'one', value: environment };
        },
        judge: _twilio_request_js__WEBPACK_IMPORTED_MODULE_7__/* .classifyCreation */ .w2,
    }, clock, limits, {
        graceSignal: cancellation.graceSignal,
        random,
        onEvent: (event) => log.line((0,_explain_create_events_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCreateEvent */ .A)('environment', event)),
    });
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.recordEnvironment)(run, created.value);
    log.line(describeCreated(created.value, created.answered && !refused, run.inputs.deploy?.variables !== undefined));
}
const isNamed = (names) => ({ uniqueName }) => uniqueName === names.uniqueName;
const listEnvironments = (run, limits) => run.serverless.listEnvironments((0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.deployFacts)(run).serviceSid, limits);
async function sendOrFind(run, names, sending, reading) {
    try {
        const { serviceSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_9__.deployFacts)(run);
        return { environment: await run.serverless.createEnvironment(serviceSid, names, sending), isOld: false };
    }
    catch (error) {
        if (!(error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_7__/* .RequestFailure */ .e6) || (error.facts.status !== 409 && error.facts.status !== 400))
            throw error;
        const isTaken = error.facts.status === 409;
        const there = await listEnvironments(run, reading);
        const environment = there.find(isNamed(names));
        if (environment !== undefined && isTaken)
            return { environment, isOld: true };
        throw (await explainRefusal(run, error, there)) ?? (isTaken ? explainTaken(run, names, error, there) : error);
    }
}
function describeCreated(created, ours, filled) {
    const environment = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnvironment */ .NE)(created);
    const hint = (it) => (filled ? '' : ` ${it} has no variables yet: add what the functions need.`);
    if (ours)
        return `Created environment ${environment}.${hint('It')}`;
    return `Environment ${environment} is there now.${hint('If it is new, it')}`;
}
function explainTaken(run, { uniqueName, suffix }, refusal, others) {
    const holder = others.find(({ domainSuffix }) => domainSuffix === suffix);
    const { what, code, requestId, link } = (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRequest */ .jP)(refusal);
    const sid = run.record.facts.build?.sid;
    const other = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_12__/* .yamlLine */ .ue)('environment', holder?.uniqueName ?? 'another-name');
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionFailure */ .dR('error', {
        title: 'The environment’s name is taken',
        what,
        why: holder === undefined
            ? `No environment of the service is called “${uniqueName}”, so something else of the new one is taken. Nothing was deployed.`
            : `Another environment has the domain suffix “${suffix ?? ''}” since this run began: ${(0,_model_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnvironment */ .NE)(holder)}. Nothing was deployed.`,
        next: `Run the step with ${sid === undefined ? '' : `“build-sid: ${sid}” and `}“${other}”.`,
        ...(code === undefined ? {} : { code }),
        ...(requestId === undefined ? {} : { requestId }),
        ...(link === undefined ? {} : { link }),
    }, { cause: refusal });
}
async function explainRefusal({ record }, refusal, environments) {
    const { explainTooMany } = await __webpack_require__.e(/* import() */ 1838).then(__webpack_require__.bind(__webpack_require__, 1838));
    const { build, deploy } = record.facts;
    const explanation = explainTooMany(refusal, deploy?.name ?? '', environments);
    if (explanation === undefined)
        return undefined;
    const advice = build === undefined ? '' : ` ${(0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeAdvice */ .yB)(build, record.facts)}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionFailure */ .dR('error', { ...explanation, next: `${explanation.next}${advice}` }, { cause: refusal });
}


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyRefused),
/* harmony export */   q: () => (/* binding */ startRecord)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9667);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);


const START_MS = 15_000;
const END_MS = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_MS */ .H5 - START_MS;
const PHASE = 'record at GitHub';
const END_CANCELLED_MS = 700;
const NO_RECORD = { end: async () => undefined };
async function startRecord(run, buildSid) {
    const { inputs, record: { facts }, cancellation, } = run;
    const target = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__.deployFacts)(run);
    const token = inputs.deploy?.githubToken;
    if (token === undefined || cancellation.signal.aborted)
        return NO_RECORD;
    run.record.beginPhase(PHASE);
    const environment = `${facts.service?.uniqueName ?? target.serviceSid}/${target.name}`;
    let record = NO_RECORD;
    try {
        const signal = AbortSignal.any([cancellation.signal, AbortSignal.timeout(START_MS)]);
        const github = await run.connectGitHub(token);
        const { commit, runUrl } = facts.trigger ?? {};
        if (commit === undefined)
            throw new Error('The runner does not say which commit started the run');
        if (runUrl !== undefined)
            hintAtNative(run, environment, await github.findOwnEnvironment(commit, runUrl, signal));
        const description = `Build ${buildSid} to ${target.name}`;
        const production = target.production;
        const id = await github.createDeployment({ commit, environment, description, production }, signal);
        record = {
            end: (state, words) => endRecord(run, github, id, { state, description: words, url: (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__.deployFacts)(run).url, runUrl }),
        };
        await github.setStatus(id, { state: 'in_progress', description, url: target.url, runUrl }, signal);
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
    run.record.beginPhase(PHASE);
    try {
        await github.setStatus(id, status, timeToEnd(signal));
    }
    catch (error) {
        if (!signal.aborted)
            warn(run, error);
    }
}
function timeToEnd(cancel) {
    const afterCancel = new AbortController();
    const startCountdown = () => setTimeout(() => afterCancel.abort(cancel.reason), END_CANCELLED_MS).unref();
    if (cancel.aborted)
        startCountdown();
    else
        cancel.addEventListener('abort', startCountdown, { once: true });
    return AbortSignal.any([afterCancel.signal, AbortSignal.timeout(END_MS)]);
}
function hintAtNative(run, environment, native) {
    if (native !== undefined && native !== environment)
        run.log.line(`This run already has a GitHub Deployment to ${native}, from a job with “environment:”. If it is this job, “environment: { name, url }” there does without “github-token”.`);
}
function warn({ log }, error) {
    log.warning(`The deploy could not be recorded as a GitHub Deployment: ${whyRefused(error)} It goes on all the same.`, { title: 'No GitHub Deployment' });
}
function whyRefused(error) {
    const { status, message } = (error ?? {});
    const forbidden = status === 401 || status === 403 || status === 404;
    return forbidden
        ? `GitHub answered ${status}. Give the job “permissions: { deployments: write }”, or leave “github-token” out.`
        : `${String(message ?? error).replace(/[.\s]+$/, '')}.`;
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

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   LK: () => (/* binding */ planVariables),
/* harmony export */   Pw: () => (/* binding */ MAX_VALUE_BYTES),
/* harmony export */   S2: () => (/* binding */ hiderOf),
/* harmony export */   UB: () => (/* binding */ CONTEXT_BYTES),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
const MAX_NAME = 128;
function isVariableName(text) {
    return /^[A-Za-z_]\w*$/.test(text) && text.length <= MAX_NAME && text !== '__proto__';
}
const MAX_VALUE_BYTES = 450;
const CONTEXT_BYTES = 3_000;
function planVariables(listed, request) {
    const names = [...request.values.keys()];
    const there = new Map(listed.map((variable) => [variable.key, variable]));
    const known = names.flatMap((name) => there.get(name) ?? []);
    const isAsked = ({ key, value }) => request.values.get(key) === value;
    const named = new Set([...names, ...request.kept]);
    return {
        created: names.filter((name) => !there.has(name)),
        updated: known.filter((variable) => !isAsked(variable)),
        unchanged: known.filter(isAsked).map(({ key }) => key),
        removed: request.replace ? listed.filter(({ key }) => !named.has(key)) : [],
    };
}
const SHORTEST_HIDDEN = 8;
function hiderOf(values = new Map()) {
    const forms = [...values].flatMap(([name, value]) => listForms(value).map((form) => ({ form, name })));
    const sorted = forms.toSorted((one, other) => other.form.length - one.form.length);
    return (text) => sorted.reduce((left, { form, name }) => left.replaceAll(form, () => `(${name})`), text);
}
function listForms(value) {
    const lines = value.split(/[\r\n]|\\[rn]/).map((line) => line.trim());
    const parts = [value, ...lines].filter((part) => part.length >= SHORTEST_HIDDEN);
    return [...new Set(parts.flatMap((part) => [part, escapeQuoted(part), escapeQuoted(escapeQuoted(part))]))];
}
const escapeQuoted = (text) => JSON.stringify(text).slice(1, -1);


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ wayBackLines),
/* harmony export */   z: () => (/* binding */ resumeLines)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9318);

function resumeLines({ facts: { build }, ending: { verdict }, }) {
    const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
    return over || verdict === 'planned' || verdict === 'completed' ? [] : [`build-sid: ${build.sid}`];
}
function wayBackLines({ deploy, build }) {
    if (deploy === undefined)
        return [];
    const { previous, live, name } = deploy;
    if (previous === undefined || previous === null || previous === live)
        return [];
    if (live !== undefined && live !== build?.sid)
        return [];
    return [`build-sid: ${previous}`, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLine */ .ue)('environment', name), 'allow-removals: true'];
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


/***/ })

};
