export const id = 1296;
export const ids = [1296];
export const modules = {

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


/***/ })

};
