export const id = 8449;
export const ids = [8449];
export const modules = {

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
;// CONCATENATED MODULE: ./build/previous.js


const MOST_LOOKS = 10;
async function findPrevious(run, service) {
    const { log, record } = run;
    const { deploy } = record.facts;
    if (deploy === undefined)
        throw new Error('No environment was looked up.');
    const older = listOlder(run, service.sid, deploy);
    const { value: sid } = await older.next();
    if (sid === undefined)
        throw explainNone(deploy);
    const build = await findBuild(run, service, sid);
    if (build === undefined)
        throw await explainGone(run, service, deploy, sid, older);
    log.line(deploy.live
        ? `Before Build ${deploy.live}, Build ${sid} was live in ${deploy.name}.`
        : `Nothing is live in ${deploy.name} now; the last that was is Build ${sid}.`);
    return build;
}
async function* listOlder({ serverless, limits }, serviceSid, { environmentSid, live }) {
    if (environmentSid === undefined)
        return undefined;
    const seen = new Set();
    const first = await serverless.noteDeployments(serviceSid, environmentSid, limits);
    const whole = first.next === undefined;
    if (whole || isNewestFirst(first.items))
        yield* findOlder(first.items, live ?? undefined, seen);
    if (whole)
        return undefined;
    const all = await Array.fromAsync(serverless.listDeployments(serviceSid, environmentSid, limits));
    return yield* findOlder(all, live ?? undefined, seen);
}
const isNewestFirst = (page) => sortNewest(page).every((one, index) => one === page[index]);
function* findOlder(history, live, seen) {
    let reached = live === undefined;
    for (const { buildSid } of sortNewest(history)) {
        reached ||= buildSid === live;
        if (!reached || buildSid === undefined || buildSid === live || seen.has(buildSid))
            continue;
        seen.add(buildSid);
        yield buildSid;
    }
    return undefined;
}
function sortNewest(history) {
    if (history.some(({ createdAt }) => createdAt === undefined))
        return history;
    return history.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
}
const findBuild = ({ serverless, limits }, service, sid) => (0,request/* unlessMissing */.F2)(serverless.fetchBuild(service.sid, sid, limits));
const TITLE = 'No Build to go back to';
function explainNone({ name, live, environmentSid }) {
    const what = environmentSid === undefined
        ? `There is no environment ${name} yet, so nothing was live in it.`
        : `The history of ${name} names no Build before ${live ?? 'now'}.`;
    return new errors/* ActionFailure */.dR('error', {
        title: TITLE,
        what,
        why: '“build-sid: previous” is the Build that was live there before the one that is live now, and Twilio’s list of Deployments has none. Nothing was deployed.',
        next: 'Give the SID of the Build that should be live, e.g. “build-sid: ZB…”, or build the versions again.',
    });
}
async function explainGone(run, service, { name }, gone, older) {
    let left;
    for (let looks = 0; left === undefined && looks < MOST_LOOKS; looks++) {
        const { value: sid } = await older.next();
        if (sid === undefined)
            break;
        if ((await findBuild(run, service, sid)) !== undefined)
            left = sid;
    }
    const explanation = {
        title: TITLE,
        what: `Build ${gone}, which was live in ${name} before, is gone.`,
        why: 'It was removed by retention or by prune: Twilio does not keep every Build that is live nowhere. Nothing was deployed.',
        next: left === undefined
            ? 'None of those before it is left either: build the versions again.'
            : `The next older one that is left is ${left}; to make it live, give “build-sid: ${left}”.`,
    };
    return new errors/* ActionFailure */.dR('error', explanation);
}

// EXTERNAL MODULE: ./build/status-polling.js + 1 modules
var status_polling = __webpack_require__(1100);
;// CONCATENATED MODULE: ./build/resume.js





async function resume(run, service, request) {
    const { log, inputs } = run;
    const found = request.kind === 'resume' ? await fetchGiven(run, service, request.buildSid) : await findPrevious(run, service);
    const { sid } = found;
    const build = (0,status_polling/* recordBuild */._)(run, found, 'given');
    const { functionVersions: functions, assetVersions: assets } = found;
    const parts = [
        ...(build.runtime === undefined ? [] : [`on ${build.runtime}`]),
        ...(functions === undefined ? [] : [(0,quantities/* count */.U9)(functions.length, 'function')]),
        ...(assets === undefined ? [] : [(0,quantities/* count */.U9)(assets.length, 'asset')]),
    ];
    log.line(`Build ${sid} is ${[build.status, ...parts].join(', ')}.`);
    if (inputs.dryRun && build.status !== 'failed')
        return { verdict: 'planned', subject: sid };
    await (0,status_polling/* waitForBuild */.n)(run, build, service.sid);
    return { verdict: 'completed', buildSid: sid };
}
function fetchGiven({ serverless, limits }, service, sid) {
    return serverless.fetchBuild(service.sid, sid, limits).catch((error) => {
        throw (0,request/* isMissing */.b2)(error) ? resume_explainGone(sid, service.sid, error) : error;
    });
}
function resume_explainGone(sid, serviceSid, cause) {
    const { requestId } = cause.facts;
    const explanation = {
        title: 'The Build is gone',
        what: `Service ${serviceSid} has no Build ${sid}.`,
        why: 'If it was there once, it was removed by retention or by prune: Twilio does not keep every Build that is live nowhere.',
        next: 'Check “build-sid”, or build the same versions again.',
        ...(requestId === undefined ? {} : { requestId }),
    };
    return new errors/* ActionFailure */.dR('error', explanation, { cause });
}


/***/ })

};
