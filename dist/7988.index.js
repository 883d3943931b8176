export const id = 7988;
export const ids = [7988];
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

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openVariables: () => (/* binding */ openVariables)
});

// EXTERNAL MODULE: ./async/create-once.js
var create_once = __webpack_require__(5696);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./model/variables.js
var variables = __webpack_require__(4734);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./twilio/calls/variables.js
var calls_variables = __webpack_require__(5005);
// EXTERNAL MODULE: ./deploy/budgets.js
var budgets = __webpack_require__(9667);
// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
// EXTERNAL MODULE: ./explain/error.js + 3 modules
var explain_error = __webpack_require__(6562);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
;// CONCATENATED MODULE: ./deploy/variables/explain.js






function explainNotSet(run, name, error) {
    const target = (0,live_build.deployFacts)(run);
    if (error instanceof create_once/* MayExist */.d)
        return new errors/* ActionFailure */.dR(run.cancellation.signal.aborted ? 'cancelled' : 'error', {
            title: 'A variable may have been set',
            what: `The request that sets ${name} in ${target.name} was sent and its answer was lost.`,
            why: `It may have been processed, but ${error.why}. Nothing was deployed; ${(0,live_build.describeLive)(target)}`,
            next: 'Run the job again.',
        }, { cause: error });
    if (!(error instanceof request/* RequestFailure */.e6))
        return error;
    const explanation = (0,explain_error/* explainRequest */.jP)(error);
    return new errors/* ActionFailure */.dR('error', {
        ...explanation,
        title: 'A variable could not be set',
        what: `${name} could not be set in ${target.name}: ${explanation.what}`,
        next: `${explanation.next} Nothing was deployed; ${(0,live_build.describeLive)(target)}`,
    }, { cause: error });
}
function explainNotRemoved(run, name, error, remark = '') {
    if (!(error instanceof request/* RequestFailure */.e6))
        return error;
    const target = (0,live_build.deployFacts)(run);
    const explanation = (0,explain_error/* explainRequest */.jP)(error);
    return new errors/* ActionFailure */.dR('error', {
        ...explanation,
        title: 'A variable could not be removed',
        what: `${name} could not be removed from ${target.name}: ${explanation.what}`,
        why: (0,lists/* joinSentences */.DP)(explanation.why, remark),
        next: 'Run the job again to remove what is left, or do it in the Twilio Console.',
    }, { cause: error });
}
function describePutBack({ environment, back, left, differing, failure }) {
    const words = failure instanceof request/* RequestFailure */.e6 ? ` (${failure.facts.words})` : '';
    return (0,lists/* joinSentences */.DP)(back.length > 0 && `The variables that this run had changed in ${environment} were put back: ${back.join(', ')}.`, left.length > 0 && `Somebody else has changed these since, so they were left alone: ${left.join(', ')}.`, differing.length > 0 && `Not all could be put back${words}. ${describeDiffering(environment, differing)}`);
}
function describeDiffering(environment, changes) {
    return `Variables of ${environment} that differ from before: ${listChanges(changes)}. Run the deploy again to have them as this run wanted them, or deploy the release of before with its own variables.`;
}
function describeLeft(environment, changes) {
    return `What is live in ${environment} now may need the variables that this run had changed, so they were left as they are: ${listChanges(changes)}.`;
}
function listChanges(changes) {
    const what = ({ before, after }) => after === undefined ? 'removed' : before === undefined ? 'new' : 'changed';
    return changes.map((change) => `${change.name} (${what(change)})`).join(', ');
}
function addNote(error, sentence, log) {
    if (!(error instanceof errors/* ActionFailure */.dR)) {
        log.warning(sentence, { title: 'Variables' });
        return error;
    }
    const { verdict, explanation, evidence, cause } = error;
    const why = `${explanation.why} ${sentence}`;
    return new errors/* ActionFailure */.dR(verdict, { ...explanation, why }, { cause, evidence });
}

// EXTERNAL MODULE: ./deploy/variables/plan.js
var variables_plan = __webpack_require__(5948);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
// EXTERNAL MODULE: ./explain/create-events.js
var create_events = __webpack_require__(8555);
// EXTERNAL MODULE: ./twilio/read.js
var read = __webpack_require__(8060);
;// CONCATENATED MODULE: ./deploy/variables/write.js





async function setVariable({ calls, clock, random, cancellation, log }, { name, value }, seen, limits, onSending) {
    let before = seen;
    let lost = false;
    const look = async (p) => findByName(await calls.list(p), name);
    const write = (p) => {
        onSending({ name, before: before?.value, after: { sid: before?.sid, value } });
        return before === undefined ? calls.create(name, value, p) : calls.update(before.sid, value, p);
    };
    const send = async (p) => {
        try {
            return await write(p);
        }
        catch (error) {
            if (!meansOtherState(error))
                throw error;
            const now = await look({ signal: limits.signal, deadline: p.deadline });
            if (now?.sid === before?.sid)
                throw error;
            if (now?.value === value)
                return lost ? now : undefined;
            before = now;
            limits.signal.throwIfAborted();
            return write(p);
        }
    };
    const find = async (p) => {
        const now = await look(p);
        if (now?.value === value)
            return { found: 'one', value: now };
        before = now;
        return { found: 'none' };
    };
    const onEvent = (event) => {
        if (event.event === 'lost')
            lost = true;
        log.line((0,create_events/* describeCreateEvent */.A)('variable', event));
    };
    const creation = { send, find, judge: classifyWrite };
    const { graceSignal } = cancellation;
    const created = await (0,create_once/* createOnce */.U)(creation, clock, limits, { graceSignal, random, onEvent });
    if (created.value === undefined)
        return undefined;
    return { name, before: before?.value, after: created.value };
}
function classifyWrite(error) {
    if (error instanceof request/* RequestFailure */.e6 && error.request.method === 'GET')
        return { outcome: 'final' };
    return (0,request/* classifyCreation */.w2)(error);
}
function meansOtherState(error) {
    const status = error instanceof request/* RequestFailure */.e6 && error.request.method !== 'GET' ? error.facts.status : undefined;
    return status !== undefined && [400, 404, 409, 410].includes(status);
}
const findByName = (listed, name) => listed.find(({ key }) => key === name);
function putBack(writer, change, limits) {
    const { name, before, after } = change;
    return repeat(writer, limits, async (p) => {
        const now = findByName(await writer.calls.list(p), name);
        if (now?.value === before)
            return 'back';
        const ours = after === undefined
            ? now === undefined
            : now?.value === after.value && (after.sid === undefined || now.sid === after.sid);
        if (!ours)
            return 'left';
        if (now === undefined)
            await writer.calls.create(name, before ?? '', p);
        else if (before === undefined)
            await writer.calls.remove(now.sid, p);
        else
            await writer.calls.update(now.sid, before, p);
        return 'back';
    });
}
function removeVariable(writer, seen, limits, onSending) {
    let lost = false;
    return repeat(writer, limits, async (p) => {
        const now = findByName(await writer.calls.list(p), seen.key);
        if (now === undefined)
            return lost ? 'removed' : 'gone';
        if (now.sid !== seen.sid || now.value !== seen.value)
            return 'left';
        onSending();
        try {
            await writer.calls.remove(now.sid, p);
        }
        catch (error) {
            lost ||= error instanceof request/* RequestFailure */.e6 && error.facts.class === 'unknown';
            throw error;
        }
        return 'removed';
    });
}
function repeat({ clock, random, onRetry }, limits, attempt) {
    let refusals = 0;
    const judge = (error) => meansOtherState(error) && ++refusals < 3 ? { again: true } : (0,read/* classifyRead */.NB)(error);
    return (0,retry/* retry */.L)(attempt, limits, { clock, random, judge, budgetMs: () => Number.POSITIVE_INFINITY, onFailure: onRetry });
}

;// CONCATENATED MODULE: ./deploy/variables/variables.js










const MAY_BE_NEEDED = 'So whether something newer is live, which may need what was to be removed, is not known.';
function openVariables(run, request) {
    const { clock, random, cancellation, log, api } = run;
    const { serviceSid, environmentSid } = (0,live_build.destinationOf)(run);
    const calls = (0,calls_variables/* createVariableCalls */.Y)(api, serviceSid, environmentSid);
    let latest = [];
    const list = async (limits) => {
        latest = await calls.list(limits);
        return latest;
    };
    const writer = { calls: { ...calls, list }, clock, random, cancellation, log, onRetry: api.onRetry };
    const state = {
        ...writer,
        latest: () => latest,
        run,
        request,
        changes: new Map(),
        complete: false,
        began: undefined,
        removable: [],
    };
    return {
        changed: () => state.changes.size > 0,
        set: (live) => setAll(state, live),
        leaveAll(failure) {
            const names = state.removable.map(({ key }) => key);
            if (names.length > 0)
                throw explainNotRemoved(run, names.join(', '), failure, MAY_BE_NEEDED);
        },
        remove: () => removeAll(state),
        putBack: () => putAllBack(state),
        settle: (sid, error) => settle(state, sid, error),
    };
}
async function setAll(state, expected) {
    const { run, request, calls, log, changes } = state;
    const limits = (0,context/* within */.u)(run, budgets/* VARIABLES_MS */.l3);
    const live = await (0,live_build.fetchLive)(run, limits);
    if (live !== expected)
        throw new live_build.Superseded(live, expected);
    state.began = expected;
    const listed = await calls.list(limits);
    const plan = (0,variables/* planVariables */.LK)(listed, request);
    state.removable = plan.removed;
    const open = { ...(0,variables_plan/* factsOf */.x)(plan), set: [], changed: [], removed: [] };
    run.record.note('variables', open);
    const differing = [...plan.created, ...plan.updated.map(({ key }) => key)];
    for (const name of differing) {
        limits.signal.throwIfAborted();
        const value = request.values.get(name) ?? '';
        const seen = state.latest().find(({ key }) => key === name);
        if (seen?.value === value)
            continue;
        try {
            const change = await setVariable(state, { name, value }, seen, limits, (sent) => changes.set(name, sent));
            if (change === undefined)
                changes.delete(name);
            else
                changes.set(name, change);
        }
        catch (error) {
            if (!(error instanceof create_once/* MayExist */.d))
                changes.delete(name);
            throw (await (0,live_build.lookAgain)(run, error)) ?? explainNotSet(run, name, error);
        }
        finally {
            recordChanges(state);
        }
    }
    state.complete = true;
    const { set, changed } = run.record.facts.variables ?? open;
    const unchanged = [...request.values.keys()].filter((name) => !changes.has(name));
    run.record.note('variables', { ...open, set, changed, unchanged });
    if (changes.size === 0)
        return;
    const parts = [set.length > 0 && `new: ${set.join(', ')}`, changed.length > 0 && `changed: ${changed.join(', ')}`];
    log.line(`Variables set in ${(0,live_build.deployFacts)(run).name}: ${parts.filter((part) => part !== false).join('; ')}.`);
    limits.signal.throwIfAborted();
}
function recordChanges({ run, changes }) {
    const before = run.record.facts.variables;
    if (before === undefined)
        return;
    const all = [...changes.values()].filter(({ after }) => after !== undefined);
    const set = all.filter((change) => change.before === undefined).map(({ name }) => name);
    const changed = all.filter((change) => change.before !== undefined).map(({ name }) => name);
    run.record.note('variables', { ...before, set, changed });
    if (all.length > 0)
        run.outputs.set('changed', 'true');
}
function note({ run }, part, name) {
    const facts = run.record.facts.variables;
    if (part === 'removed')
        run.outputs.set('changed', 'true');
    if (facts !== undefined)
        run.record.note('variables', { ...facts, [part]: [...facts[part], name] });
}
async function removeAll(state) {
    const { run, removable, log, changes } = state;
    if (removable.length === 0)
        return;
    const limits = (0,context/* within */.u)(run, budgets/* VARIABLES_MS */.l3);
    const { name: environment } = (0,live_build.deployFacts)(run);
    const left = [];
    for (const variable of removable) {
        const { key: name, value: before } = variable;
        const onSending = () => changes.set(name, { name, before, after: undefined });
        try {
            const end = await removeVariable(state, variable, limits, onSending);
            if (end === 'removed')
                note(state, 'removed', name);
            else
                changes.delete(name);
            if (end === 'left')
                left.push(name);
        }
        catch (error) {
            throw (await (0,live_build.lookAgain)(run, error)) ?? explainNotRemoved(run, name, error);
        }
    }
    const removed = run.record.facts.variables?.removed ?? [];
    if (removed.length > 0)
        log.line(`Variables removed from ${environment}: ${removed.join(', ')}.`);
    if (left.length > 0)
        log.line(`Not removed from ${environment}, because somebody changed them meanwhile: ${left.join(', ')}.`);
}
async function putAllBack(state) {
    const { run, changes, log } = state;
    const { name: environment } = (0,live_build.deployFacts)(run);
    const limits = (0,context/* within */.u)(run, budgets/* VARIABLES_MS */.l3);
    const back = [];
    const left = [];
    let failure;
    for (const change of [...changes.values()].toReversed()) {
        try {
            const end = await putBack(state, change, limits);
            changes.delete(change.name);
            if (end === 'left')
                left.push(change.name);
            else {
                back.push(change.name);
                note(state, 'putBack', change.name);
            }
        }
        catch (error) {
            log.debug(`Putting ${change.name} back failed: ${(0,errors/* messageOf */.bD)(error)}`);
            failure = error;
            if (limits.signal.aborted)
                break;
        }
    }
    if (back.length > 0)
        log.line(`Variables put back in ${environment}: ${back.toSorted().join(', ')}.`);
    const differing = [...changes.values()];
    const sentence = describePutBack({ environment, back: back.toSorted(), left, differing, failure });
    return { sentence, whole: left.length === 0 && differing.length === 0 };
}
async function settle(state, sid, error) {
    const { run, changes, complete, began, log } = state;
    const { live, name, removed } = (0,live_build.deployFacts)(run);
    if (changes.size === 0 || removed)
        return error;
    const changed = [...changes.values()];
    if (run.cancellation.signal.aborted || live === undefined)
        return addNote(error, describeDiffering(name, changed), log);
    if (live === sid && complete)
        return error;
    if ((live ?? undefined) !== began)
        return addNote(error, describeLeft(name, changed), log);
    return addNote(error, (await putAllBack(state)).sentence, log);
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
