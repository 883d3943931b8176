export const id = 694;
export const ids = [694,5895,8276];
export const modules = {

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportUnset: () => (/* binding */ reportUnset)
/* harmony export */ });
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2208);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3120);
/* harmony import */ var _twilio_calls_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5005);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5331);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9290);





const LIMIT_MS = 15_000;
const MOST_LINES = 10;
async function reportUnset(run, readers) {
    if (readers.length === 0)
        return;
    const set = await listSet(run);
    if (set === undefined)
        return;
    const unset = readers
        .map(({ path, names }) => ({ path, names: names.filter((name) => !set.has(name)) }))
        .filter(({ names }) => names.length > 0);
    if (unset.length === 0)
        return;
    run.record.note('unset', unset);
    const { name } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_2__.deployFacts)(run);
    for (const { path, names } of unset.slice(0, MOST_LINES))
        run.log.line(`${path} reads ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWithAnd */ .Ol)(names)}, which ${name} does not have.`);
    const more = unset.length - MOST_LINES;
    if (more > 0)
        run.log.line(`So do ${more} more: they read variables which ${name} does not have.`);
}
async function listSet(run) {
    const { serviceSid, environmentSid, name } = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_2__.deployFacts)(run);
    const request = run.inputs.deploy?.variables;
    const given = request?.values.keys() ?? [];
    const stays = (key) => request?.replace !== true || request.kept.includes(key);
    if (environmentSid === undefined)
        return new Set(given);
    try {
        const listed = await (0,_twilio_calls_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariableCalls */ .Y)(run.api, serviceSid, environmentSid).list((0,_run_context_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(run, LIMIT_MS));
        return new Set([...given, ...listed.map(({ key }) => key).filter(stays)]);
    }
    catch (error) {
        if (!(error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestFailure */ .e6))
            throw error;
        run.log.debug(`Which variables ${name} has could not be read: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ findSlip),
/* harmony export */   ps: () => (/* binding */ sortByNearness),
/* harmony export */   qg: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);

const COMPARED = 60;
const LEAST = 3;
const lettersOf = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);
function sortByNearness(wanted, things, namesOf) {
    const ranked = things.map((thing) => ({ thing, away: awayFrom(wanted, namesOf(thing)) }));
    return ranked.sort((one, other) => one.away - other.away).map(({ thing }) => thing);
}
function findNearest(wanted, things, namesOf) {
    const [nearest] = sortByNearness(wanted, things, namesOf);
    return nearest !== undefined && awayFrom(wanted, namesOf(nearest)) < UNLIKE ? nearest : undefined;
}
function findSlip(wanted, things, nameOf) {
    const most = wanted.length > LEAST ? 1 : 0;
    const slips = things.flatMap((thing) => {
        const name = nameOf(thing) ?? wanted;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        return name === wanted || away > most ? [] : [{ thing, away }];
    });
    return slips.sort((one, other) => one.away - other.away)[0]?.thing;
}
const UNLIKE = 100;
function awayFrom(wanted, names) {
    return Math.min(...names.map((name) => measure(lettersOf(wanted), lettersOf(name))), Number.POSITIVE_INFINITY);
}
function measure(wanted, name) {
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name);
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (slips === 0 || (short.length > LEAST && slips <= Math.max(1, Math.floor(short.length / 4))))
        return slips;
    if (short.length < LEAST)
        return UNLIKE + slips;
    if (long.startsWith(short.slice(0, Math.max(LEAST, short.length - 1))))
        return 20 + slips;
    return isShortened(short, long) ? 40 + slips : UNLIKE + slips;
}
function isShortened(short, long) {
    if (short[0] !== long[0])
        return false;
    let found = 0;
    for (const letter of long)
        if (letter === short[found])
            found++;
    return found === short.length;
}


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
