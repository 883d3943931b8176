export const id = 4762;
export const ids = [4762];
export const modules = {

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCause: () => (/* binding */ findCause)
});

;// CONCATENATED MODULE: ./model/causes/failed-build.js
const BUILD_CODES = new Set([82003, 82007]);
function findReason(alerts, build) {
    const ranked = alerts
        .flatMap((alert) => {
        const evidence = weigh(alert, build);
        return evidence === undefined ? [] : [{ alert, evidence }];
    })
        .toSorted((one, other) => STRENGTH.indexOf(one.evidence) - STRENGTH.indexOf(other.evidence) ||
        Number(isBuildCode(other.alert)) - Number(isBuildCode(one.alert)) ||
        (other.alert.generatedAt ?? 0) - (one.alert.generatedAt ?? 0));
    const [best] = ranked;
    return best && { evidence: best.evidence, code: best.alert.code, text: best.alert.text };
}
const STRENGTH = ['build', 'service', 'code'];
const isBuildCode = ({ code }) => code !== undefined && BUILD_CODES.has(code);
function weigh(alert, { buildSid, serviceSid, from, to }) {
    const sids = [alert.resourceSid, alert.serviceSid].filter((sid) => sid !== undefined);
    if (sids.includes(buildSid))
        return 'build';
    if (sids.some((sid) => sid.startsWith('ZB')))
        return undefined;
    if (alert.generatedAt === undefined || alert.generatedAt < from || alert.generatedAt > to)
        return undefined;
    const bare = alert.resourceSid === undefined || alert.resourceSid === serviceSid;
    if (sids.includes(serviceSid))
        return isBuildCode(alert) || bare ? 'service' : undefined;
    return isBuildCode(alert) && !sids.some((sid) => sid.startsWith('ZS')) ? 'code' : undefined;
}
function isCertain(cause) {
    return cause !== undefined && cause.evidence !== 'code';
}

// EXTERNAL MODULE: ./run/reason-polling.js
var reason_polling = __webpack_require__(153);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
;// CONCATENATED MODULE: ./build/debugger.js



const LONGEST_BUILD_MS = 15 * 60_000;
async function findCause(run, build, serviceSid, watched) {
    const { log } = run;
    const { signal } = run.cancellation;
    let cause;
    try {
        await (0,reason_polling/* pollForReason */.ns)(run, watched, async (limits) => {
            const failed = describe(run, build, serviceSid, watched);
            if (failed === undefined)
                return true;
            const alerts = await run.monitor.listErrors(failed.from, limits);
            cause = findReason(alerts, failed) ?? cause;
            return isCertain(cause);
        });
    }
    catch (error) {
        log.line(`Twilio’s Debugger could not be asked for the reason (${signal.aborted ? 'cancelled' : (0,request/* wordsOf */.Z9)(error)}).`);
        if (!(error instanceof request/* RequestFailure */.e6) && error instanceof Error)
            log.debug(error.stack ?? error.message);
    }
    return cause;
}
function describe({ clock, serverNow }, build, serviceSid, watched) {
    const now = serverNow();
    if (now === undefined)
        return undefined;
    const from = build.createdAt ?? now - (clock.now() - build.since);
    const to = watched ? now : Math.min(now, from + LONGEST_BUILD_MS);
    return { buildSid: build.sid, serviceSid, from: from - reason_polling/* CLOCK_MARGIN_MS */.li, to: to + reason_polling/* CLOCK_MARGIN_MS */.li };
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   li: () => (/* binding */ CLOCK_MARGIN_MS),
/* harmony export */   ns: () => (/* binding */ pollForReason),
/* harmony export */   y5: () => (/* binding */ REASON_MS)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);

const LOOKS_MS = [0, 1_500, 4_000];
const REASON_MS = 6_000;
const CLOCK_MARGIN_MS = 30_000;
async function pollForReason(run, waits, look) {
    const { clock } = run;
    const start = clock.now();
    const limits = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(run, REASON_MS);
    for (const afterMs of waits ? LOOKS_MS : LOOKS_MS.slice(0, 1)) {
        await clock.sleep(Math.max(0, start + afterMs - clock.now()), limits.signal);
        if (clock.now() >= limits.deadline || (await look(limits)))
            return;
    }
}


/***/ })

};
