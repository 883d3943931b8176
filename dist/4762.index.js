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

// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
;// CONCATENATED MODULE: ./build/debugger.js



const LOOKS_MS = [0, 1_500, 4_000];
const BUDGET_MS = 6_000;
const MARGIN_MS = 30_000;
const LONGEST_BUILD_MS = 15 * 60_000;
async function findCause(run, build, serviceSid, watched) {
    const { log, clock } = run;
    const start = clock.now();
    const limits = (0,context/* within */.u)(run, BUDGET_MS);
    const looks = watched ? LOOKS_MS : LOOKS_MS.slice(0, 1);
    let cause;
    try {
        for (const afterMs of looks) {
            await clock.sleep(Math.max(0, start + afterMs - clock.now()), limits.signal);
            const failed = describe(run, build, serviceSid, watched);
            if (failed === undefined)
                break;
            const alerts = await run.monitor.listErrors(failed.from, limits);
            cause = findReason(alerts, failed) ?? cause;
            if (isCertain(cause))
                break;
        }
    }
    catch (error) {
        log.line(`Twilio’s Debugger could not be asked for the reason (${limits.signal.aborted ? 'cancelled' : (0,request/* wordsOf */.Z9)(error)}).`);
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
    return { buildSid: build.sid, serviceSid, from: from - MARGIN_MS, to: to + MARGIN_MS };
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


/***/ })

};
