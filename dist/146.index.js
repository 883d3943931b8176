export const id = 146;
export const ids = [146];
export const modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
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


/***/ }),

/***/ 7146:
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
// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
;// CONCATENATED MODULE: ./deploy/deployment.js



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
    const { deploymentSid } = created.value;
    // Found live after an answer was lost: that lost request is the likeliest to have made it so.
    return { deploymentSid, deployed: deploymentSid !== undefined || created.mayHaveDuplicate };
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
        throw new live_build.Superseded(live, replaces);
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
        return { outcome: 'final' };
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
            return { deploymentSid, previousBuildSid: other ?? null };
    }
    return { deploymentSid, previousBuildSid: deploymentSid === undefined ? undefined : null };
}

// EXTERNAL MODULE: ./deploy/environment.js
var environment = __webpack_require__(1296);
// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __webpack_require__(8387);
// EXTERNAL MODULE: ./explain/error.js + 2 modules
var explain_error = __webpack_require__(9573);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./deploy/explain.js
/** What is live, in words: every ending of a deploy says it, and how to change it. */







/** How to make this run's Build live, for a deploy that did not come to it. */
function adviseForward(run) {
    const { live, name, rolledBack, environmentSid } = (0,live_build.deployFacts)(run);
    const sid = run.record.facts.build?.sid;
    if (sid === undefined || sid === live || rolledBack)
        return '';
    const lines = [`“build-sid: ${sid}”`, `“${(0,yaml/* yamlLine */.ue)('environment', name)}”`];
    if (environmentSid === undefined)
        lines.push('“create-environment: true”');
    return `To make this run’s Build live, run the step with ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}.`;
}
/** What ended a deploy, with what is live and how to go on. Errors it does not know come back as they are. */
async function explainDeploy(run, error) {
    if (error instanceof live_build.Superseded)
        return explainSuperseded(run, error);
    if (error instanceof create_once/* MayExist */.d)
        return explainUnknown(run, error);
    const target = (0,live_build.deployFacts)(run);
    const advice = () => [(0,live_build.adviseBack)(target), adviseForward(run)].filter((text) => text !== '').join(' ');
    if (error instanceof cancellation/* Cancelled */.c) {
        return new errors/* ActionFailure */.dR('cancelled', {
            title: 'Cancelled',
            what: error.message,
            why: (0,live_build.describeLive)(target),
            next: advice() || 'Run the job again.',
        }, { cause: error });
    }
    if (error instanceof twilio_request/* RequestFailure */.e6) {
        const explanation = (0,explain_error/* explainRequest */.jP)(error);
        const next = [explanation.next, (0,live_build.describeLive)(target), advice()].filter((text) => text !== '').join(' ');
        return new errors/* ActionFailure */.dR('error', { ...explanation, next }, { cause: error });
    }
    return error;
}
function explainSuperseded(run, { live, expected }) {
    (0,live_build.recordLive)(run, live ?? null);
    const target = (0,live_build.deployFacts)(run);
    const what = live === undefined
        ? `${target.name} was taken down meanwhile; nothing is live there now.`
        : `Something else went live in ${target.name} meanwhile: ${(0,live_build.describeLive)(target)}`;
    const before = expected === undefined
        ? 'Nothing was live there when this run began, so nothing may be replaced.'
        : `Build ${expected} was live when this run began, and only that may be replaced.`;
    const why = target.wasLive
        ? 'This run’s Build had gone live there; what replaced it was left alone.'
        : `${before} Nothing was deployed.`;
    const next = `Let deploys to one environment wait for each other with “${(0,yaml/* yamlLine */.ue)('concurrency', `deploy-${target.name}`)}”. ${adviseForward(run)}`;
    return new errors/* ActionFailure */.dR('superseded', { title: 'Superseded', what, why, next: next.trim() });
}
async function explainUnknown(run, error) {
    const before = (0,live_build.deployFacts)(run);
    (0,live_build.recordPrevious)(run, before.wasLive ? before.previous : before.live);
    const words = error.cause instanceof twilio_request/* RequestFailure */.e6 ? ` (${error.cause.facts.words})` : '';
    await (0,live_build.learnLive)(run);
    const target = (0,live_build.deployFacts)(run);
    const cancelled = run.cancellation.signal.aborted;
    const unborn = target.environmentSid === undefined;
    return new errors/* ActionFailure */.dR(cancelled ? 'cancelled' : 'error', {
        title: unborn ? 'An environment may exist' : 'A deploy may have happened',
        what: `The request that ${unborn ? 'creates the environment' : 'makes the Build live'} was sent and its answer was lost${words}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${(0,live_build.describeLive)(target)}`,
        next: [adviseForward(run), (0,live_build.adviseBack)(target)].filter((text) => text !== '').join(' ') || 'Run the job again.',
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
async function startRecord(run, buildSid) {
    const { inputs, record: { facts }, cancellation, } = run;
    const target = (0,live_build.deployFacts)(run);
    const token = inputs.deploy?.githubToken;
    if (token === undefined || cancellation.signal.aborted)
        return NO_RECORD;
    const environment = `${facts.service?.uniqueName ?? target.serviceSid}/${target.name}`;
    let record = NO_RECORD;
    try {
        const signal = AbortSignal.any([cancellation.signal, AbortSignal.timeout(START_MS)]);
        const github = await run.connectGitHub(token);
        await hintAtNative(run, github, environment, signal);
        const description = `Build ${buildSid} to ${target.name}`;
        const production = target.production;
        const id = await github.createDeployment({ environment, description, production }, signal);
        record = {
            end: (state, words) => endRecord(run, github, id, { state, description: words, url: (0,live_build.deployFacts)(run).url }),
        };
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
// EXTERNAL MODULE: ./twilio/version-paths.js
var version_paths = __webpack_require__(1587);
;// CONCATENATED MODULE: ./deploy/preflight.js
/** May a Build replace the one that is live? Read-only. */





/** A message with more paths than these is read by nobody. */
const SHOWN = 50;
/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. Without a
 * `sid` it is about the contents of a dry run, of which no Build exists yet.
 */
async function checkReplacement(run, subject, request, limits) {
    const { serverless, log, inputs } = run;
    const target = (0,live_build.deployFacts)(run);
    const name = typeof subject === 'string' ? `Build ${subject}` : 'the new Build';
    const next = typeof subject === 'string' ? await serverless.fetchBuild(target.serviceSid, subject, limits) : planned(subject);
    const live = next && (await (0,live_build.readLiveBuild)(run, limits));
    if (live === undefined || next === undefined)
        return;
    recordChanges(run, live, next);
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
function recordChanges(run, live, next) {
    const before = listVersions(live);
    const after = listVersions(next);
    const { outputs, record, log } = run;
    if (record.facts.inherited !== undefined || before === undefined || after === undefined)
        return;
    const difference = (0,build_changes/* diffContents */.ai)({ ...live, ...before }, { ...next, ...after });
    const changes = (0,build_changes/* describeDifference */.hF)(difference);
    record.note('changes', changes);
    outputs.set('changed', String((0,build_changes/* differs */.Ag)(difference)));
    log.line(`Compared with Build ${live.sid}, which is live in ${(0,live_build.deployFacts)(run).name}: ${changes}.`);
}
function listVersions({ functionVersions, assetVersions }) {
    return functionVersions === undefined || assetVersions === undefined
        ? undefined
        : { functionVersions, assetVersions };
}

;// CONCATENATED MODULE: ./deploy/rollback.js
/** Putting the Build back that was live before, and seeing it live. */










/** What a failed health check leads to. Always throws; {@link Superseded} and a cancel as they are. */
async function handleUnhealthy(run, ours, bad, variables) {
    const { log, inputs } = run;
    const found = bad.failing.map(({ path, words }) => `${path}: ${words}`).join('; ');
    const target = (0,live_build.deployFacts)(run);
    if (bad.health === 'unverified')
        throw explainUnverified(target, found, true);
    log.line(`The health check failed (${found}).`);
    const rollback = inputs.deploy?.rollback !== false;
    if (!target.deployed && variables?.changed()) {
        if (rollback)
            throw await rollBackVariables(run, found, variables);
        throw explainUnhealthy(target, found, '“rollback” is false, so the variables that this run has set stay.');
    }
    const choice = choose(target, rollback);
    if ('stays' in choice)
        throw explainUnhealthy(target, found, choice.stays);
    const { previous } = choice;
    const seen = await rollBack(run, ours, previous, found);
    const proof = seen ? ' and was seen live' : '; whether it is live by now, Twilio did not answer';
    throw explainUnhealthy((0,live_build.deployFacts)(run), found, `It was rolled back: Build ${previous} was put back${proof}.`);
}
/** The Build was live already, and only its variables were changed: they are what is rolled back. */
async function rollBackVariables(run, found, variables) {
    run.record.beginPhase('Rollback');
    const done = await variables.putBack();
    if (!variables.changed())
        (0,live_build.recordVariablesBack)(run);
    const { signal } = run.cancellation;
    return signal.aborted ? signal.reason : explainUnhealthy((0,live_build.deployFacts)(run), found, done);
}
/** Only what this run made live is rolled back: a Build that was live for months may be right, and its backend down. */
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
/** Whether the previous Build was seen live, too, and not only put back. */
async function rollBack(run, ours, previous, found) {
    const { log, record } = run;
    record.beginPhase('Rollback');
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
        // Any other failure says that nothing was processed, so what was live still is.
        if (error instanceof create_once/* MayExist */.d)
            await (0,live_build.learnLive)(run);
        const back = (0,live_build.deployFacts)(run).live === previous;
        if (back)
            (0,live_build.recordRolledBack)(run, previous);
        const { signal } = run.cancellation;
        if (signal.aborted)
            throw back ? signal.reason : error;
        if (back)
            return error instanceof create_once/* MayExist */.d;
        throw explainFailedRollback((0,live_build.deployFacts)(run), found, error);
    }
}
/** An unhealthy Build is live and stays live: nothing a step can say is more urgent. */
function explainFailedRollback(target, found, error) {
    const request = error instanceof twilio_request/* RequestFailure */.e6 ? (0,explain_error/* explainRequest */.jP)(error) : undefined;
    const gone = (0,twilio_request/* isMissing */.b2)(error);
    const why = gone
        ? 'Twilio no longer has that Build: it was removed by retention or by prune.'
        : (request?.what ?? (0,errors/* messageOf */.bD)(error));
    const next = gone ? 'Deploy an older Build that works, or a corrected one, now.' : (0,live_build.adviseBack)(target);
    return new errors/* ActionFailure */.dR('unhealthy', {
        ...request,
        title: 'ROLLBACK FAILED: an unhealthy Build may be live',
        what: `The health check of ${target.name} failed (${found}), and Build ${target.previous} could not be put back. ${(0,live_build.describeLive)(target)}`,
        why,
        next: `Act now. ${next}`.trim(),
    }, { cause: error });
}
function explainUnhealthy(target, found, done) {
    return new errors/* ActionFailure */.dR('unhealthy', {
        title: target.rolledBack ? 'Unhealthy, rolled back' : 'Unhealthy',
        what: `The health check of ${target.url} failed: ${found}.`,
        why: `The paths did not pass three times in a row within a minute. ${done}`,
        next: `${(0,live_build.describeLive)(target)} Look at the functions’ logs in the Twilio Console. ${target.rolledBack ? '' : (0,live_build.adviseBack)(target)}`.trim(),
    });
}
/** The domain cannot be reached from here, before (`deployed` false) or after the deploy. */
function explainUnverified(target, found, deployed) {
    return new errors/* ActionFailure */.dR('unverified', {
        title: 'Unverified',
        what: `${target.url} could not be reached from this runner: ${found}.`,
        why: deployed
            ? `That says something about the network and nothing about the Build, so nothing was rolled back. ${(0,live_build.describeLive)(target)}`
            : `A health check from here would prove nothing, so nothing was deployed. ${(0,live_build.describeLive)(target)}`,
        next: `Check the runner’s DNS, proxy and firewall for this host, or run without “health-check”. ${deployed ? (0,live_build.adviseBack)(target) : ''}`.trim(),
    });
}

;// CONCATENATED MODULE: ./deploy/deploy.js














/** Takes the completed Build live in the environment that was found for it, and proves it. Throws when that fails. */
async function deployBuild(run, sid, request) {
    if (sid === undefined)
        throw new Error('There is no Build to deploy.');
    const github = await startRecord(run, sid);
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
        throw explained;
    }
    await github.end('success', (0,live_build.describeLive)((0,live_build.deployFacts)(run)));
}
/**
 * What a dry run can say of the Build it would use (`sid`), or of the contents of one that does not exist yet:
 * whether it may replace what is live. Throws when it may not.
 */
async function dryRunDeploy(run, sid, contents, request) {
    const { limits, log } = run;
    const { live, name } = (0,live_build.deployFacts)(run);
    if (sid !== undefined && sid === live) {
        recordUnchanged(run);
        log.line(`Dry run: Build ${sid} is live in ${name} already.`);
        return;
    }
    await checkReplacement(run, sid ?? contents, request, limits);
    log.line(`Dry run: ${sid === undefined ? 'the Build' : `Build ${sid}`} would go live in ${name}.`);
}
/** The environment exists, and its domain can be checked if that is asked for. Returns the limits of the deploy. */
async function prepareEnvironment(run, request) {
    run.record.beginPhase('Deploy');
    const variablesMs = request.variables === undefined ? 0 : budgets/* VARIABLES_MS */.l3;
    const limits = (0,context/* within */.u)(run, budgets/* DEPLOY_MS */.$s + variablesMs + (request.healthPaths.length === 0 ? 0 : budgets/* PREDEPLOY_PROBES_MS */.Mu));
    const { missing } = (0,live_build.deployFacts)(run);
    if (missing !== undefined)
        await (0,environment.createMissing)(run, missing, limits);
    requireDomain((0,live_build.deployFacts)(run), request);
    return limits;
}
/** What sets the environment's variables, loaded only where some are given. */
async function openVariables(run, { variables }) {
    return variables && (await __webpack_require__.e(/* import() */ 988).then(__webpack_require__.bind(__webpack_require__, 7988))).openVariables(run, variables);
}
async function bringLive(run, sid, request, variables, limits) {
    const { log, cancellation } = run;
    const { live, url, missing, name } = (0,live_build.deployFacts)(run);
    // It did not exist when this run began, so whatever is live in it was put there unseen.
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
    await checkReplacement(run, sid, request, limits);
    // A domain that was made a moment ago is not in every DNS yet; that is no reason not to deploy.
    if (missing === undefined)
        await probeFirst(run, request);
    await variables?.set(live ?? undefined);
    const plan = { ...(0,live_build.destinationOf)(run), buildSid: (0,serverless/* asBuildSid */.Pz)(sid), replaces: live ?? undefined };
    const { deploymentSid, deployed } = await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
    if (deployed)
        (0,live_build.recordPrevious)(run, live ?? null);
    (0,live_build.recordBuildLive)(run, { buildSid: sid, deploymentSid, deployed });
    log.line(`Build ${sid} is live in ${name}${url === undefined ? '' : `: ${url}`}.`);
    // Found live, by whichever Deployment: Twilio's history knows its SID.
    if (deploymentSid === undefined)
        await recordHistory(run, sid, limits);
    cancellation.signal.throwIfAborted();
}
/** The very Build is live; what was inherited, if anything was, has been compared already. */
function recordUnchanged({ record, outputs }) {
    if (record.facts.inherited === undefined)
        outputs.set('changed', 'false');
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
 * way, so a history that cannot be read costs two outputs and not the step.
 */
async function recordHistory(run, sid, limits) {
    const { serviceSid, environmentSid } = (0,live_build.destinationOf)(run);
    const { deployed, name } = (0,live_build.deployFacts)(run);
    try {
        const history = await readHistory(run.serverless.listDeployments(serviceSid, environmentSid, limits), sid);
        // What this run replaced it saw itself, and a history may lag.
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
/** When the domain cannot be reached now, a health check after the deploy would prove nothing: better not to deploy. */
async function probeFirst(run, request) {
    const check = describeCheck(run, request, 'Before the deploy, ');
    if (check === undefined)
        return;
    const unreachable = await (0,health_check/* probeBefore */._F)(check);
    const found = unreachable.map(({ path, words }) => `${path}: ${words}`).join('; ');
    if (unreachable.length > 0)
        throw explainUnverified((0,live_build.deployFacts)(run), found, false);
}
/** Checks the health of what is live, and that it still is live as the step ends. */
async function verify(run, sid, request, variables) {
    const { log, record } = run;
    const check = describeCheck(run, request, '');
    if (check !== undefined) {
        record.beginPhase('Health check');
        const health = await (0,health_check/* checkHealth */.Ns)(check);
        if (health.health !== 'healthy')
            await handleUnhealthy(run, sid, health, variables);
        log.line(`Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${health_check/* HEALTH_POLICY */.oy.passes} times in a row.`);
    }
    try {
        await (0,live_build.seeLive)(run, sid, (0,live_build.deployFacts)(run).previous, (0,context/* within */.u)(run, budgets/* CONFIRM_MS */.MD));
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        log.warning(`Whether Build ${sid} is still live in ${(0,live_build.deployFacts)(run).name} could not be confirmed: ${error.facts.words}.`);
    }
}
/** The health check to run, or undefined when none was asked for. */
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** The parts of one run, handed from step to step. */
/** From now on for `ms`, unless the run is cancelled. */
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findPaths),
/* harmony export */   y: () => (/* binding */ addPaths)
/* harmony export */ });
/* harmony import */ var _async_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);

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
        const older = await (0,_async_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .mapPool */ .P)(pages, AT_ONCE, async ({ sid: resource, next }, stop) => {
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
