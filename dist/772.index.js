export const id = 772;
export const ids = [772,296];
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

/***/ 772:
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
            return { deploymentSid, previousBuildSid: other };
    }
    return { deploymentSid, previousBuildSid: undefined };
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
    const { live, name, rolledBack, environmentSid } = (0,live_build/* deployFacts */.lo)(run);
    const sid = run.record.facts.build?.sid;
    if (sid === undefined || sid === live || rolledBack)
        return '';
    const lines = [`“build-sid: ${sid}”`, `“${(0,yaml/* yamlLine */.u)('environment', name)}”`];
    if (environmentSid === undefined)
        lines.push('“create-environment: true”');
    return `To make this run’s Build live, run the step with ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}.`;
}
/** What ended a deploy, with what is live and how to go on. Errors it does not know come back as they are. */
async function explainDeploy(run, error) {
    if (error instanceof live_build/* Superseded */.bb)
        return explainSuperseded(run, error);
    if (error instanceof create_once/* MayExist */.d)
        return explainUnknown(run, error);
    const target = (0,live_build/* deployFacts */.lo)(run);
    const advice = () => [(0,live_build/* adviseBack */.UY)(target), adviseForward(run)].filter((text) => text !== '').join(' ');
    if (error instanceof cancellation/* Cancelled */.c) {
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
function explainSuperseded(run, { live, expected }) {
    (0,live_build/* recordLive */.en)(run, live ?? null);
    const target = (0,live_build/* deployFacts */.lo)(run);
    const what = live === undefined
        ? `${target.name} was taken down meanwhile; nothing is live there now.`
        : `Something else went live in ${target.name} meanwhile: ${(0,live_build/* describeLive */.IY)(target)}`;
    const before = expected === undefined
        ? 'Nothing was live there when this run began, so nothing may be replaced.'
        : `Build ${expected} was live when this run began, and only that may be replaced.`;
    const why = target.wasLive
        ? 'This run’s Build had gone live there; what replaced it was left alone.'
        : `${before} Nothing was deployed.`;
    // As the workflow writes the service: the recipes have the same expression in the group.
    const group = (0,yaml/* yamlLine */.u)('concurrency', `twilio-${run.inputs.service}-${target.name}`);
    const next = `Let deploys to one environment wait for each other with “${group}”. ${adviseForward(run)}`;
    return new errors/* ActionFailure */.dR('superseded', { title: 'Superseded', what, why, next: next.trim() });
}
async function explainUnknown(run, error) {
    const before = (0,live_build/* deployFacts */.lo)(run);
    (0,live_build/* recordPrevious */.v1)(run, before.wasLive ? before.previous : before.live);
    const words = error.cause instanceof twilio_request/* RequestFailure */.e6 ? ` (${error.cause.facts.words})` : '';
    await (0,live_build/* learnLive */.H6)(run);
    const target = (0,live_build/* deployFacts */.lo)(run);
    const cancelled = run.cancellation.signal.aborted;
    const unborn = target.environmentSid === undefined;
    return new errors/* ActionFailure */.dR(cancelled ? 'cancelled' : 'error', {
        title: unborn ? 'An environment may exist' : 'A deploy may have happened',
        what: `The request that ${unborn ? 'creates the environment' : 'makes the Build live'} was sent and its answer was lost${words}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${(0,live_build/* describeLive */.IY)(target)}`,
        next: [adviseForward(run), (0,live_build/* adviseBack */.UY)(target)].filter((text) => text !== '').join(' ') || 'Run the job again.',
    }, { cause: error });
}

// EXTERNAL MODULE: ./deploy/github-deployment.js
var github_deployment = __webpack_require__(2844);
// EXTERNAL MODULE: ./deploy/health-check.js
var health_check = __webpack_require__(9150);
// EXTERNAL MODULE: ./model/build-changes.js
var build_changes = __webpack_require__(8795);
// EXTERNAL MODULE: ./model/removals.js
var model_removals = __webpack_require__(4742);
// EXTERNAL MODULE: ./twilio/version-paths.js
var version_paths = __webpack_require__(1587);
;// CONCATENATED MODULE: ./deploy/preflight.js






/** A message with more paths than these is read by nobody. */
const SHOWN = 50;
/**
 * Stops when paths would disappear that nobody asked to remove, and warns of what is odd. Sets `changed`. Without a
 * `sid` it is about the contents of a dry run, of which no Build exists yet.
 */
async function checkReplacement(run, subject, request, limits) {
    const { serverless, log, inputs } = run;
    const target = (0,live_build/* deployFacts */.lo)(run);
    const name = typeof subject === 'string' ? `Build ${subject}` : 'the new Build';
    const next = typeof subject === 'string' ? await serverless.fetchBuild(target.serviceSid, subject, limits) : planned(subject);
    if (target.live === null || target.live === undefined || next === undefined)
        return;
    const live = await fetchLive(run, target.serviceSid, target.live, limits);
    recordChanges(run, live, next);
    if (isOlder(next, live) && inputs.build.kind !== 'previous')
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
    log.line(`Compared with Build ${live.sid}, which is live in ${(0,live_build/* deployFacts */.lo)(run).name}: ${changes}.`);
}
function listVersions({ functionVersions, assetVersions }) {
    return functionVersions === undefined || assetVersions === undefined
        ? undefined
        : { functionVersions, assetVersions };
}

;// CONCATENATED MODULE: ./deploy/rollback.js
/** Putting the Build back that was live before, and seeing it live. */










/** What a failed health check leads to. Always throws; {@link Superseded} and a cancel as they are. */
async function handleUnhealthy(run, ours, bad) {
    const { log, inputs } = run;
    const found = bad.failing.map(({ path, words }) => `${path}: ${words}`).join('; ');
    const target = (0,live_build/* deployFacts */.lo)(run);
    if (bad.health === 'unverified')
        throw explainUnverified(target, found, true);
    log.line(`The health check failed (${found}).`);
    if (inputs.deploy?.rollback === false)
        throw explainUnhealthy(target, found, '“rollback” is false, so it stays live.');
    const { previous } = target;
    if (previous === null || previous === undefined)
        throw explainUnhealthy(target, found, `${previous === null ? 'There is no previous Build to put back' : 'Which Build was live before is not known'}, so it stays live.`);
    const seen = await rollBack(run, ours, previous, found);
    const proof = seen ? ' and was seen live' : '; whether it is live by now, Twilio did not answer';
    throw explainUnhealthy((0,live_build/* deployFacts */.lo)(run), found, `It was rolled back: Build ${previous} was put back${proof}.`);
}
/** Whether the previous Build was seen live, too, and not only put back. */
async function rollBack(run, ours, previous, found) {
    const { log, record } = run;
    record.beginPhase('Rollback');
    log.line(`Putting Build ${previous} back.`);
    const limits = (0,context/* within */.u)(run, budgets/* ROLLBACK_MS */.yF);
    try {
        const plan = { ...(0,live_build/* destinationOf */.My)(run), buildSid: (0,serverless/* asBuildSid */.Pz)(previous), replaces: ours };
        await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
        (0,live_build/* recordRolledBack */.jD)(run, previous);
        await (0,live_build/* seeLive */.IE)(run, previous, ours, limits);
        log.line(`Build ${previous} is live in ${(0,live_build/* deployFacts */.lo)(run).name} again.`);
        return true;
    }
    catch (error) {
        if (error instanceof live_build/* Superseded */.bb)
            throw error;
        // Any other failure says that nothing was processed, so what was live still is.
        if (error instanceof create_once/* MayExist */.d)
            await (0,live_build/* learnLive */.H6)(run);
        const back = (0,live_build/* deployFacts */.lo)(run).live === previous;
        if (back)
            (0,live_build/* recordRolledBack */.jD)(run, previous);
        const { signal } = run.cancellation;
        if (signal.aborted)
            throw back ? signal.reason : error;
        if (back)
            return error instanceof create_once/* MayExist */.d;
        throw explainFailedRollback((0,live_build/* deployFacts */.lo)(run), found, error);
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














/** Takes the completed Build live in the environment that was found for it, and proves it. Throws when that fails. */
async function deployBuild(run, sid, request) {
    if (sid === undefined)
        throw new Error('There is no Build to deploy.');
    const github = await (0,github_deployment/* startRecord */.q)(run, sid);
    try {
        await bringLive(run, sid, request);
        await verify(run, sid, request);
    }
    catch (error) {
        const explained = await explainDeploy(run, error);
        await github.end('failure', explained instanceof errors/* ActionFailure */.dR ? explained.explanation.title : 'Error');
        throw explained;
    }
    await github.end('success', (0,live_build/* describeLive */.IY)((0,live_build/* deployFacts */.lo)(run)));
}
/**
 * What a dry run can say of the Build it would use (`sid`), or of the contents of one that does not exist yet:
 * whether it may replace what is live. Throws when it may not.
 */
async function dryRunDeploy(run, sid, contents, request) {
    const { limits, log } = run;
    const { live, name } = (0,live_build/* deployFacts */.lo)(run);
    if (sid !== undefined && sid === live) {
        recordUnchanged(run);
        log.line(`Dry run: Build ${sid} is live in ${name} already.`);
        return;
    }
    await checkReplacement(run, sid ?? contents, request, limits);
    log.line(`Dry run: ${sid === undefined ? 'the Build' : `Build ${sid}`} would go live in ${name}.`);
}
async function bringLive(run, sid, request) {
    const { log, cancellation, record } = run;
    record.beginPhase('Deploy');
    const limits = (0,context/* within */.u)(run, budgets/* DEPLOY_MS */.$s + (request.healthPaths.length === 0 ? 0 : budgets/* PREDEPLOY_PROBES_MS */.Mu));
    const { missing, name } = (0,live_build/* deployFacts */.lo)(run);
    if (missing !== undefined)
        await (0,environment.createMissing)(run, missing, limits);
    const { live, url } = (0,live_build/* deployFacts */.lo)(run);
    requireDomain((0,live_build/* deployFacts */.lo)(run), request);
    // It did not exist when this run began, so whatever is live in it was put there unseen.
    if (missing !== undefined && live !== null && live !== sid)
        throw new live_build/* Superseded */.bb(live, undefined);
    if (live === sid) {
        log.line(`Build ${sid} is already live in ${name}.`);
        recordUnchanged(run);
        return recordAlreadyLive(run, sid, limits);
    }
    await checkReplacement(run, sid, request, limits);
    // A domain that was made a moment ago is not in every DNS yet; that is no reason not to deploy.
    if (missing === undefined)
        await probeFirst(run, request);
    const plan = { ...(0,live_build/* destinationOf */.My)(run), buildSid: (0,serverless/* asBuildSid */.Pz)(sid), replaces: live ?? undefined };
    const { deploymentSid } = await goLive(run, plan, limits, (event) => log.line((0,create_events/* describeCreateEvent */.A)('Deployment', event)));
    (0,live_build/* recordPrevious */.v1)(run, live ?? null);
    (0,live_build/* recordDeployed */.se)(run, sid, deploymentSid);
    log.line(`Build ${sid} is live in ${name}${url === undefined ? '' : `: ${url}`}.`);
    // Somebody else may have made the same Build live between our look and our request: Twilio's history knows the SID.
    if (deploymentSid === undefined)
        await recordAlreadyLive(run, sid, limits);
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
 * way, so a history that cannot be read costs two outputs and the way back, and not the step.
 */
async function recordAlreadyLive(run, sid, limits) {
    const { serviceSid, environmentSid } = (0,live_build/* destinationOf */.My)(run);
    try {
        const history = await readHistory(run.serverless.listDeployments(serviceSid, environmentSid, limits), sid);
        (0,live_build/* recordPrevious */.v1)(run, history.previousBuildSid ?? null);
        (0,live_build/* recordDeployed */.se)(run, sid, history.deploymentSid);
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        (0,live_build/* recordDeployed */.se)(run, sid, undefined);
        run.log.warning(`Which Build was live in ${(0,live_build/* deployFacts */.lo)(run).name} before could not be learnt: ${error.message}. Without it there is nothing to roll back to.`, { title: 'History not readable' });
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
        throw explainUnverified((0,live_build/* deployFacts */.lo)(run), found, false);
}
/** Checks the health of what is live, and that it still is live as the step ends. */
async function verify(run, sid, request) {
    const { log, record } = run;
    const check = describeCheck(run, request, '');
    if (check !== undefined) {
        record.beginPhase('Health check');
        const health = await (0,health_check/* checkHealth */.Ns)(check);
        if (health.health !== 'healthy')
            await handleUnhealthy(run, sid, health);
        log.line(`Healthy: ${request.healthPaths.map(({ path }) => path).join(', ')} passed ${health_check/* HEALTH_POLICY */.oy.passes} times in a row.`);
    }
    try {
        await (0,live_build/* seeLive */.IE)(run, sid, (0,live_build/* deployFacts */.lo)(run).previous, (0,context/* within */.u)(run, budgets/* CONFIRM_MS */.MD));
    }
    catch (error) {
        if (!(error instanceof twilio_request/* RequestFailure */.e6))
            throw error;
        log.warning(`Whether Build ${sid} is still live in ${(0,live_build/* deployFacts */.lo)(run).name} could not be confirmed: ${error.facts.words}.`);
    }
}
/** The health check to run, or undefined when none was asked for. */
function describeCheck(run, request, when) {
    const { probe, clock, log, cancellation } = run;
    const { url } = (0,live_build/* deployFacts */.lo)(run);
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

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMissing: () => (/* binding */ createMissing),
/* harmony export */   findTarget: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _async_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _explain_create_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8555);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _model_environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5133);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(360);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5331);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9667);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9290);










/** Finds the environment that the inputs name, and records what is live there. Throws when there is none to go to. */
async function findTarget(run, deploy, { sid: serviceSid }) {
    const { inputs, serverless, limits, log } = run;
    const longest = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)((0,_budgets_js__WEBPACK_IMPORTED_MODULE_7__/* .longestRun */ .Q_)(inputs.timeoutMs, deploy));
    const advice = inputs.dryRun ? ': give the job a longer “timeout-minutes” than that' : '';
    log.line(`With the deploy this step takes ${longest} at most${advice}.`);
    const environments = await serverless.listEnvironments(serviceSid, limits);
    const found = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .findEnvironment */ .jY)(deploy.environment, environments);
    if (found.found === 'several')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionFailure */ .dR('error', (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSeveral */ .mc)('environment', deploy.environment, found.environments));
    if (found.found === 'none') {
        const missing = planEnvironment(deploy, environments);
        const { suffix, uniqueName } = missing;
        (0,_live_build_js__WEBPACK_IMPORTED_MODULE_8__/* .recordTarget */ .RU)(run, { serviceSid, name: suffix ?? uniqueName, production: suffix === undefined, missing });
        log.line(`There is no environment “${deploy.environment}” yet; ${inputs.dryRun ? 'a run without dry-run creates it' : 'it is created'} once the Build has completed.`);
        return;
    }
    const { environment } = found;
    const { domainSuffix, uniqueName, buildSid } = environment;
    const production = domainSuffix === undefined;
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_8__/* .recordTarget */ .RU)(run, { serviceSid, name: domainSuffix ?? uniqueName, production, missing: undefined });
    const live = buildSid === undefined ? 'nothing is live there' : `Build ${buildSid} is live there`;
    log.line(`Environment ${(0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnvironment */ .NE)(environment)}: ${live} now.`);
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_8__/* .recordEnvironment */ .lk)(run, environment);
}
/** The names of the environment to create; throws when none may be created, or not under this name. */
function planEnvironment({ environment, create }, others) {
    const none = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .explainNone */ .wE)('environment', environment, others);
    const refuse = (why, next) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionFailure */ .dR('error', { ...none, why, next });
    if (!create)
        throw refuse(none.why, `${none.next} With “create-environment: true” a missing one is created.`);
    const near = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .findNearNames */ .A7)(environment, others);
    if (near.length > 0)
        throw refuse(`It was not created, because ${near.map(_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnvironment */ .NE).join(', ')} has nearly the same name.`, `Write “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_9__/* .yamlLine */ .u)('environment', near[0]?.uniqueName ?? '')}” if you mean that one, or choose a name that is not so close.`);
    const naming = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .nameEnvironment */ .Nd)(environment);
    if ('problem' in naming)
        throw refuse(`It cannot be created: ${naming.problem}.`, 'Choose another name, e.g. “environment: staging”.');
    return naming.names;
}
/** Creates the environment; somebody else may have been faster, which is as good. Throws what {@link createOnce} throws. */
async function createMissing(run, names, limits) {
    const { serverless, clock, random, cancellation, log } = run;
    const { serviceSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_8__/* .deployFacts */ .lo)(run);
    const find = async (p) => (await serverless.listEnvironments(serviceSid, p)).find(({ uniqueName }) => uniqueName === names.uniqueName);
    let refused = false;
    const send = async (p) => {
        try {
            return await serverless.createEnvironment(serviceSid, names, p);
        }
        catch (error) {
            if (!(error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_6__/* .RequestFailure */ .e6) || (error.facts.status !== 409 && error.facts.status !== 400))
                throw error;
            const there = await serverless.listEnvironments(serviceSid, limits);
            const environment = there.find(({ uniqueName }) => uniqueName === names.uniqueName);
            if (environment === undefined || error.facts.status !== 409)
                throw await explainRefusal(run, error, there);
            refused = true;
            return environment;
        }
    };
    const created = await (0,_async_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        send,
        find: async (p) => {
            const environment = await find(p);
            return environment === undefined ? { found: 'none' } : { found: 'one', value: environment };
        },
        judge: _twilio_request_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyCreation */ .w2,
    }, clock, limits, {
        graceSignal: cancellation.graceSignal,
        random,
        onEvent: (event) => log.line((0,_explain_create_events_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCreateEvent */ .A)('environment', event)),
    });
    (0,_live_build_js__WEBPACK_IMPORTED_MODULE_8__/* .recordEnvironment */ .lk)(run, created.value);
    const environment = (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnvironment */ .NE)(created.value);
    log.line(
    // After a lost answer or a 409 it may be ours or somebody else's: Twilio does not tell.
    created.answered && !refused
        ? `Created environment ${environment}. It has no variables yet: add what the functions need.`
        : `Environment ${environment} is there now. If it is new, it has no variables yet: add what the functions need.`);
}
/** Twilio does not create it: perhaps there are too many. Any other reason comes back as it is. */
async function explainRefusal({ record }, refusal, environments) {
    const { explainTooMany } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 1838));
    const { build, deploy } = record.facts;
    const explanation = explainTooMany(refusal, deploy?.name ?? '', environments);
    if (explanation === undefined)
        return refusal;
    const resume = build === undefined ? '' : ` ${(0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeAdvice */ .yB)(build.sid, record.facts)}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionFailure */ .dR('error', { ...explanation, next: `${explanation.next}${resume}` }, { cause: refusal });
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


/** All requests at the beginning of a deploy together, and those at its end, may take so long, in ms. */
const START_MS = 15_000;
const END_MS = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_MS */ .H5 - START_MS;
/** After a cancel there is no time to lose: the process should be gone within a second. */
const END_CANCELLED_MS = 700;
/** What a run without a token has: nothing is recorded. */
const NO_RECORD = { end: async () => undefined };
/** Records that the deploy begins. Never throws; what has begun at GitHub is ended, even if it could not be called in progress. */
async function startRecord(run, buildSid) {
    const { inputs, record: { facts }, cancellation, } = run;
    const target = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__/* .deployFacts */ .lo)(run);
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
            end: (state, words) => endRecord(run, github, id, { state, description: words, url: (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__/* .deployFacts */ .lo)(run).url }),
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
    log.warning(`The deploy could not be recorded as a GitHub Deployment: ${whyRefused(error)} It goes on all the same.`, { title: 'No GitHub Deployment' });
}
/** Why GitHub did not do it, in a sentence or two. */
function whyRefused(error) {
    const { status, message } = (error ?? {});
    // GitHub hides what a token may not see behind a 404.
    const forbidden = status === 401 || status === 403 || status === 404;
    return forbidden
        ? `GitHub answered ${status}. Give the job “permissions: { deployments: write }”, or leave “github-token” out.`
        : `${String(message ?? error).replace(/[.\s]+$/, '')}.`;
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
