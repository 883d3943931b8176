export const id = 296;
export const ids = [296];
export const modules = {

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


/***/ })

};
