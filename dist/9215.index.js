export const id = 9215;
export const ids = [9215];
export const modules = {

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRequestLog: () => (/* binding */ addRequestLog)
});

// EXTERNAL MODULE: ./explain/unhealthy.js
var unhealthy = __webpack_require__(1069);
// EXTERNAL MODULE: ./model/causes/failed-requests.js
var failed_requests = __webpack_require__(6866);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./model/variables.js
var variables = __webpack_require__(4734);
// EXTERNAL MODULE: ./run/reason-polling.js
var reason_polling = __webpack_require__(153);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/fields.js
var twilio_fields = __webpack_require__(1621);
// EXTERNAL MODULE: ./twilio/page.js
var page = __webpack_require__(6159);
// EXTERNAL MODULE: ./twilio/read.js
var twilio_read = __webpack_require__(8060);
// EXTERNAL MODULE: ./twilio/calls/paths-and-limits.js
var paths_and_limits = __webpack_require__(3213);
;// CONCATENATED MODULE: ./twilio/calls/logs.js





const LINES = 500;
const MOST_PAGES = 4;
const MOST_CHARACTERS = 4_000;
const READ_MS = 4_000;
async function listLines(client, environment, requestIds, since, limits) {
    const start = new Date(since).toISOString().replace(/\.\d{3}Z$/, 'Z');
    const first = `${(0,paths_and_limits/* servicePath */.VF)(environment.serviceSid)}/Environments/${environment.environmentSid}/Logs?StartDate=${encodeURIComponent(start)}&PageSize=${LINES}`;
    const reduce = (0,page/* wrapItem */._v)((item) => {
        const line = decodeLine(item);
        return line.requestId !== undefined && requestIds.has(line.requestId) ? line : null;
    });
    const decode = (0,page/* decodePage */.Ci)('logs', page/* unwrapItem */.d_);
    const pages = (0,twilio_read/* readPages */.n4)(first, (path) => client.send({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: 8 * paths_and_limits.MB, reduce }, decode, limits));
    const lines = [];
    let [others, read, more] = [0, 0, false];
    for await (const { items, next } of pages) {
        lines.push(...items.filter((item) => item !== null));
        others += items.filter((item) => item === null).length;
        read++;
        more = next !== undefined;
        if (read === MOST_PAGES || lines.some(failed_requests/* isComplaint */.w0))
            break;
    }
    return { lines, others, more };
}
function decodeLine(body) {
    const fields = (0,twilio_fields/* fieldsOf */.Pf)(body, 'a line of the log');
    return {
        requestId: (0,twilio_fields/* anySid */.PQ)(fields, 'request_sid'),
        level: (0,twilio_fields/* wordOf */.aG)(fields, 'level'),
        message: ((0,twilio_fields/* text */.Qq)(fields, 'message') ?? '').slice(0, MOST_CHARACTERS),
        createdAt: (0,twilio_fields/* timeOf */.nR)(fields, 'date_created'),
    };
}

// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
// EXTERNAL MODULE: ./deploy/answer-text.js
var answer_text = __webpack_require__(7639);
// EXTERNAL MODULE: ./deploy/live-build.js
var live_build = __webpack_require__(9290);
;// CONCATENATED MODULE: ./deploy/request-log.js











const MOST_LINES = 5;
async function addRequestLog(run, failure) {
    const { log, record } = run;
    const { unhealthy: before = [] } = record.facts;
    const { signal } = run.cancellation;
    try {
        const paths = (0,failed_requests/* assignIds */.QC)(before);
        const now = run.serverNow();
        if (paths.size === 0 || now === undefined || signal.aborted)
            return failure;
        record.beginPhase('look for the reason');
        const { liveSince = record.startedAt } = (0,live_build.deployFacts)(run);
        const since = now - (run.clock.now() - liveSince) - reason_polling/* CLOCK_MARGIN_MS */.li;
        const waits = before.every(({ text }) => text === undefined);
        const seen = await look(run, paths, since, waits);
        const hide = (0,variables/* hiderOf */.S2)(run.inputs.deploy?.variables?.values);
        const lines = pickLines(seen, hide);
        const found = before.map((path) => addOwn(path, lines, seen, hide));
        reportFindings(run, seen, found);
        record.note('unhealthy', found);
        return rephrase(failure, run, before, found);
    }
    catch (error) {
        log.line(`The look at the log ${signal.aborted ? 'was cancelled.' : `failed: ${(0,errors/* messageOf */.bD)(error)}.`}`);
        if (!signal.aborted && error instanceof Error)
            log.debug(error.stack ?? error.message);
        return failure;
    }
}
const LOG = 'The log';
const DEBUGGER = 'Twilio’s Debugger';
async function look(run, paths, since, waits) {
    const { api, monitor } = run;
    const ids = new Set(paths.keys());
    const seen = { log: undefined, alerts: [], paths, failures: new Map() };
    const answered = new Set();
    const refused = new Set();
    const ask = async (whom, question) => {
        if (refused.has(whom))
            return;
        try {
            await question();
            answered.add(whom);
            seen.failures.delete(whom);
        }
        catch (error) {
            if (!(error instanceof request/* RequestFailure */.e6))
                throw error;
            if (!answered.has(whom))
                seen.failures.set(whom, (0,request/* wordsOf */.Z9)(error));
            if (error.facts.class === 'final')
                refused.add(whom);
        }
    };
    await (0,reason_polling/* pollForReason */.ns)(run, waits, async (limits) => {
        await Promise.all([
            ask(LOG, async () => {
                seen.log = await listLines(api.client, (0,live_build.destinationOf)(run), ids, since, limits);
            }),
            ask(DEBUGGER, async () => {
                seen.alerts = (await monitor.listErrors(since, limits)).filter((alert) => (0,failed_requests/* findRequestOf */.IY)(alert, ids));
            }),
        ]);
        return seen.log?.lines.some(failed_requests/* isComplaint */.w0) === true || seen.alerts.length > 0 || refused.size === 2;
    });
    return seen;
}
function pickLines({ log, paths }, hide) {
    const picked = new Map();
    for (const { requestId = '', level = 'no level', message } of (0,failed_requests/* rankLines */.EC)(log?.lines ?? [])) {
        const path = paths.get(requestId);
        const said = (0,answer_text/* findLoggedReason */.a)(hide(message));
        if (path === undefined || said === undefined)
            continue;
        const key = JSON.stringify([path, level, said.text]);
        if (!picked.has(key))
            picked.set(key, { path, level, ...said });
    }
    return [...picked.values()].slice(0, MOST_LINES);
}
function addOwn(failed, lines, { alerts, paths }, hide) {
    const log = lines.filter(({ path }) => path === failed.path).map(({ path: _, ...line }) => line);
    const alert = alerts.find((one) => paths.get((0,failed_requests/* findRequestOf */.IY)(one, paths.keys()) ?? '') === failed.path);
    return { ...failed, ...(log.length === 0 ? {} : { log }), ...(alert && { alert: describeAlert(alert, hide) }) };
}
function describeAlert({ code, text = '' }, hide) {
    const said = (0,answer_text/* findLoggedReason */.a)(hide(text))?.text ?? 'an error without words';
    return { text: said, ...(code === undefined ? {} : { code }) };
}
function reportFindings({ log, record }, seen, found) {
    const { failures } = seen;
    const isSilent = seen.log?.lines.length === 0 && seen.alerts.length === 0 && failures.size === 0;
    if (isSilent && record.facts.unhealthy?.some(({ text }) => text !== undefined))
        return;
    const silent = [LOG, DEBUGGER].filter((whom) => failures.has(whom)).map((whom) => `${whom} (${failures.get(whom)})`);
    const unasked = silent.length === 0 ? [] : [`${(0,lists/* joinWithAnd */.Ol)(silent)} could not be asked.`];
    log.line([...describeLook(seen.log), ...unasked].join(' '));
    for (const { path, log: lines = [], alert } of found) {
        for (const { level, text } of lines)
            log.line(`${path} logged (${level}): ${text}`);
        if (alert !== undefined)
            log.line(`Twilio’s Debugger on ${path}: ${[alert.code, alert.text].join(' ').trim()}`);
    }
}
function describeLook(look) {
    if (look === undefined)
        return [];
    const { lines, others, more } = look;
    const own = lines.length === 0 ? 'no line of the failed requests yet' : `${(0,quantities/* count */.U9)(lines.length, 'line')} of the failed requests`;
    const left = others === 0 ? '' : `, and ${more ? 'more than ' : ''}${(0,quantities/* count */.U9)(others, 'line')} of others, which are not shown`;
    return [`The log has ${own}${left}.`];
}
function rephrase({ verdict, explanation, cause }, { record }, before, found) {
    const advice = (0,unhealthy/* adviseOnHealth */.GL)(found, record.facts);
    const what = explanation.what.replace((0,unhealthy/* describeUnhealthy */.sR)(before), () => (0,unhealthy/* describeUnhealthy */.sR)(found));
    const next = explanation.next.replace((0,unhealthy/* adviseOnHealth */.GL)(before, record.facts).next, () => advice.next);
    const { file: said, ...rest } = explanation;
    const file = next === explanation.next ? said : advice.file;
    return new errors/* ActionFailure */.dR(verdict, { ...rest, what, next, ...(file === undefined ? {} : { file }) }, { cause, evidence: (0,unhealthy/* findHealthCause */.xV)(found) });
}


/***/ })

};
