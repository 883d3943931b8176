export const id = 2119;
export const ids = [2119];
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

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4348);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5331);
/* harmony import */ var _previous_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2609);
/* harmony import */ var _status_polling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1100);





async function resume(run, service, request) {
    const { log, inputs } = run;
    const found = request.kind === 'resume' ? await fetchGiven(run, service, request.buildSid) : await (0,_previous_js__WEBPACK_IMPORTED_MODULE_3__/* .findPrevious */ .ve)(run, service);
    const { sid } = found;
    const build = (0,_status_polling_js__WEBPACK_IMPORTED_MODULE_4__/* .recordBuild */ ._)(run, found, 'given');
    const { functionVersions: functions, assetVersions: assets } = found;
    const parts = [
        ...(build.runtime === undefined ? [] : [`on ${build.runtime}`]),
        ...(functions === undefined ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(functions.length, 'function')]),
        ...(assets === undefined ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(assets.length, 'asset')]),
    ];
    log.line(`Build ${sid} is ${[build.status, ...parts].join(', ')}.`);
    if (inputs.dryRun && build.status !== 'failed')
        return { verdict: 'planned', subject: sid };
    await (0,_status_polling_js__WEBPACK_IMPORTED_MODULE_4__/* .waitForBuild */ .n)(run, build, service.sid);
    return { verdict: 'completed', buildSid: sid };
}
function fetchGiven({ serverless, limits }, service, sid) {
    return serverless.fetchBuild(service.sid, sid, limits).catch((error) => {
        throw (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error) ? explainGone(sid, service.sid, error) : error;
    });
}
function explainGone(sid, serviceSid, cause) {
    const { requestId } = cause.facts;
    const explanation = {
        title: 'The Build is gone',
        what: `Service ${serviceSid} has no Build ${sid}.`,
        why: 'If it was there once, it was removed by retention or by prune: Twilio does not keep every Build that is live nowhere.',
        next: 'Check “build-sid”, or build the same versions again.',
        ...(requestId === undefined ? {} : { requestId }),
    };
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', explanation, { cause });
}


/***/ })

};
