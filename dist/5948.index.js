export const id = 5948;
export const ids = [5948];
export const modules = {

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUpVariables: () => (/* binding */ lookUpVariables),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4734);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4348);
/* harmony import */ var _twilio_calls_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9290);




async function lookUpVariables(run, request, limits) {
    const { log, inputs, record } = run;
    const plan = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .planVariables */ .LK)(await list(run, limits), request);
    const facts = factsOf(plan);
    log.group(`Variables of ${(0,_live_build_js__WEBPACK_IMPORTED_MODULE_2__.deployFacts)(run).name}: ${describePlan(facts)}`);
    for (const [words, names] of PARTS.map(([part, words]) => [words, facts[part]]))
        if (names.length > 0)
            log.line(`${inputs.dryRun ? `${words} (dry run)` : words}: ${names.join(', ')}`);
    log.endGroup();
    if (inputs.dryRun)
        record.note('variables', facts);
}
async function list(run, limits) {
    const { serviceSid, environmentSid } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_2__.deployFacts)(run);
    if (environmentSid === undefined)
        return [];
    return (0,_twilio_calls_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .createVariableCalls */ .Y)(run.api, serviceSid, environmentSid).list(limits);
}
const PARTS = [
    ['set', 'To set'],
    ['changed', 'To change'],
    ['removed', 'To remove once the Build is live and healthy'],
    ['unchanged', 'As they should be'],
];
function factsOf({ created, updated, unchanged, removed }) {
    const names = (variables) => variables.map(({ key }) => key);
    return { set: created, changed: names(updated), unchanged, removed: names(removed), putBack: [] };
}
function describePlan({ set, changed, removed, unchanged }) {
    const parts = [
        set.length > 0 && `${set.length} to set`,
        changed.length > 0 && `${changed.length} to change`,
        removed.length > 0 && `${removed.length} to remove`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(', ') : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unchanged.length, 'variable')} as they should be`;
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

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ decodeNothing),
/* harmony export */   _: () => (/* binding */ sendDelete),
/* harmony export */   qk: () => (/* binding */ createRemovalCalls),
/* harmony export */   xu: () => (/* binding */ asSuffixed)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5331);
/* harmony import */ var _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);




function decodeNothing(body) {
    if (body !== undefined)
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('a deletion has none');
}
function sendDelete(client, path, limits) {
    return sendOnce(client, { method: 'DELETE', path, timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_MS */ .oo, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__.MB }, decodeNothing, limits);
}
async function sendOnce(client, request, decode, limits) {
    try {
        await client.send(request, decode, limits);
        return { end: 'deleted' };
    }
    catch (error) {
        if (!(error instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestFailure */ .e6))
            throw error;
        const { class: kind, status, detail, words } = error.facts;
        if (kind !== 'final')
            return { end: 'again', error };
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error))
            return { end: 'gone' };
        if (status === 400 || status === 409)
            return { end: 'refused', words: detail ?? words };
        throw error;
    }
}
function asSuffixed({ sid, domainSuffix }) {
    if (!(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R7)(sid, 'ZE') || !domainSuffix)
        throw new TypeError(`“${sid}” is not an environment with a domain suffix.`);
    return sid;
}
function createRemovalCalls(client, serviceSid) {
    const pathOf = (sid) => `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePath */ .VF)(serviceSid)}/Environments/${sid}`;
    return {
        remove: (sid, limits) => sendDelete(client, pathOf(sid), limits),
        takeDown(sid, limits) {
            const path = `${pathOf(sid)}/Deployments`;
            const request = { method: 'POST', path, form: [], timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_MS */ .oo, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL */ .o5 };
            return sendOnce(client, request, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCreatedDeployment */ .M, limits);
        },
    };
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createVariableCalls)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1621);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5331);
/* harmony import */ var _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3213);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2556);





function createVariableCalls(options, serviceSid, environmentSid) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .createReader */ .WF)(options);
    const path = `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(serviceSid)}/Environments/${environmentSid}/Variables`;
    const send = (request, decode, limits) => withoutWords(options.client.send({ ...request, timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_MS */ .oo, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL */ .o5 }, decode, limits));
    return {
        list: (p) => withoutWords((0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .readList */ .LD)(read, path, 'variables', decodeVariable, p)),
        create: (key, value, p) => send({
            method: 'POST',
            path,
            form: [
                ['Key', key],
                ['Value', value],
            ],
        }, decodeCreated(key), p),
        update: (sid, value, p) => send({ method: 'POST', path: `${path}/${sid}`, form: [['Value', value]] }, decodeVariable, p),
        remove: (sid, p) => send({ method: 'DELETE', path: `${path}/${sid}` }, _removal_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeNothing */ .UB, p),
    };
}
async function withoutWords(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (!(error instanceof _request_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6))
            throw error;
        const { detail: _, ...facts } = error.facts;
        throw new _request_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6(error.request, facts, { cause: error.cause });
    }
}
function decodeCreated(name) {
    return (body) => {
        const variable = decodeVariable(body);
        if (variable.key !== name)
            throw new _request_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO('another “key” than the one that was sent');
        return variable;
    };
}
function decodeVariable(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the variable');
    const key = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'key');
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'value') ?? '';
    if (key === undefined || typeof value !== 'string')
        throw new _request_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO('no “key”, or no text in “value”');
    return { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZV'), key, value };
}


/***/ })

};
