import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 9778:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3444:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("web-streams-polyfill/dist/ponyfill.es2018.js");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createCancellation),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
const GRACE_MS = 4_000;
class Cancelled extends Error {
    name = 'Cancelled';
    constructor(cause) {
        super(`The run was cancelled (${cause}).`);
    }
}
function createCancellation(graceMs = GRACE_MS) {
    const now = new AbortController();
    const later = new AbortController();
    return {
        signal: now.signal,
        graceSignal: later.signal,
        cancel(cause) {
            if (now.signal.aborted)
                return;
            const reason = new Cancelled(cause);
            now.abort(reason);
            setTimeout(() => later.abort(reason), graceMs).unref();
        },
    };
}


/***/ }),

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ LAST_LOOK_MS),
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   hT: () => (/* binding */ pauseUntil)
/* harmony export */ });
const realClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};
const LAST_LOOK_MS = 700;
async function pauseUntil(time, clock, signal) {
    try {
        await clock.sleep(Math.max(0, time - clock.now()), signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce),
/* harmony export */   d: () => (/* binding */ MayExist)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5896);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8068);


const LOOKS_MS = [1_000, 3_000, 7_000];
const RESENDS = 2;
class MayExist extends Error {
    name = 'MayExist';
    why;
    candidates;
    constructor(why, candidates, cause) {
        super(`The request may have been processed, but ${why}.`, { cause });
        this.why = why;
        this.candidates = candidates;
    }
}
async function createOnce(creation, clock, limits, policy) {
    const task = { creation, clock, limits, policy };
    let lostError;
    let unverifiedError;
    for (let losses = 0, refusals = 0;;) {
        const attempt = await trySending(task, unverifiedError);
        if ('value' in attempt) {
            const answered = attempt.outcome === 'created';
            return { value: attempt.value, answered, mayHaveDuplicate: !answered || losses > 0 };
        }
        const { error } = attempt;
        if (attempt.outcome === 'unknown') {
            lostError = error;
            unverifiedError = undefined;
            losses++;
            policy.onEvent({ event: 'lost', error });
            const found = await findLost(task, error);
            if (found !== undefined)
                return { value: found.value, answered: false, mayHaveDuplicate: true };
            if (losses > RESENDS)
                throw new MayExist(`it was not found after ${losses} lost answers`, [], error);
            policy.onEvent({ event: 'resent' });
            continue;
        }
        if (attempt.outcome === 'unsent' && (await holdBack(task, attempt, ++refusals))) {
            unverifiedError = lostError;
            continue;
        }
        if (losses === 0 || attempt.outcome === 'unexpected')
            throw error;
        throw new MayExist('an earlier answer was lost and what it asked for was not found', [], lostError);
    }
}
async function trySending(task, unverifiedError) {
    const { creation, limits, policy } = task;
    const late = unverifiedError === undefined ? undefined : await findAgain(task, unverifiedError);
    if (late !== undefined)
        return late;
    if (limits.signal.aborted)
        return { outcome: 'final', error: limits.signal.reason };
    try {
        return {
            outcome: 'created',
            value: await creation.send({ signal: policy.graceSignal, deadline: limits.deadline }),
        };
    }
    catch (error) {
        if (policy.graceSignal.aborted)
            return findAfterGrace(task, error);
        if (limits.signal.aborted && error === limits.signal.reason)
            return { outcome: 'final', error };
        return { ...creation.judge(error), error };
    }
}
async function findAfterGrace({ creation, clock, policy }, cause) {
    const unending = new AbortController().signal;
    const seen = await find(creation, cause, { signal: unending, deadline: clock.now() + _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK_MS */ .WP });
    if (seen.found === 'one') {
        policy.onEvent({ event: 'found' });
        return { outcome: 'found', value: seen.value };
    }
    const candidates = seen.found === 'unclear' ? seen.candidates : [];
    throw new MayExist('the run was cancelled before the answer came', candidates, cause);
}
async function holdBack({ clock, limits, policy }, { error, ...spacing }, refusals) {
    const waitMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseFor */ .Q)(spacing, refusals, policy.random);
    if (clock.now() + waitMs >= limits.deadline)
        return false;
    policy.onEvent({ event: 'held-back', error, waitMs });
    await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseUntil */ .hT)(clock.now() + waitMs, clock, limits.signal);
    return clock.now() < limits.deadline;
}
async function findLost(task, cause) {
    const { creation, clock, limits, policy } = task;
    const start = clock.now();
    let seen = CUT_SHORT;
    let candidates = [];
    for (const afterMs of LOOKS_MS) {
        const due = start + afterMs;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseUntil */ .hT)(Math.min(due, limits.deadline), clock, limits.signal);
        const inTime = !limits.signal.aborted && due <= limits.deadline;
        seen = inTime ? await find(creation, cause, limits, candidates) : CUT_SHORT;
        const last = seen.found === 'cut short';
        if (last)
            seen = await find(creation, cause, { signal: policy.graceSignal, deadline: clock.now() + _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK_MS */ .WP }, candidates);
        if (seen.found === 'unclear')
            candidates = seen.candidates;
        if (seen.found === 'one') {
            policy.onEvent({ event: 'found' });
            return { value: seen.value };
        }
        if (last && seen.found !== 'unclear') {
            const end = limits.signal.aborted ? 'the run was cancelled' : 'the time was up';
            throw new MayExist(`${end} before it was found`, candidates, cause);
        }
        if (last)
            break;
    }
    if (seen.found === 'unclear')
        throw new MayExist(seen.why, seen.candidates, cause);
    return undefined;
}
async function findAgain({ creation, limits, policy }, lostError) {
    const seen = await find(creation, lostError, limits);
    if (seen.found === 'unclear')
        throw new MayExist(seen.why, seen.candidates, lostError);
    if (seen.found !== 'one')
        return undefined;
    policy.onEvent({ event: 'found' });
    return { outcome: 'found', value: seen.value };
}
const CUT_SHORT = { found: 'cut short' };
async function find(creation, cause, limits, candidates = []) {
    try {
        return await creation.find(limits);
    }
    catch (error) {
        if (limits.signal.aborted)
            return CUT_SHORT;
        if (creation.judge(error).outcome === 'unexpected')
            throw error;
        throw new MayExist('the list that would show it could not be read', candidates, cause);
    }
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   Q: () => (/* binding */ pauseFor)
/* harmony export */ });
const BASE_MS = 500;
const CAP_MS = 10_000;
function backOff(failures, random) {
    return random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 30));
}
function pauseFor({ retryAfterMs, paceMs = 0 }, failures, random) {
    return (retryAfterMs ?? paceMs) + backOff(failures, random);
}
async function retry(operation, limits, { clock, random, judge, budgetMs, onFailure, late = (error) => error }) {
    const start = clock.now();
    for (let failures = 1;; failures++) {
        try {
            return await operation(limits);
        }
        catch (error) {
            const verdict = judge(error);
            limits.signal.throwIfAborted();
            if (!verdict.again)
                throw error;
            const waitMs = pauseFor(verdict, failures, random);
            const next = clock.now() + waitMs;
            if (next >= limits.deadline)
                throw late(error);
            if (verdict.retryAfterMs === undefined && next > start + budgetMs())
                throw error;
            onFailure?.(error, waitMs);
            await clock.sleep(waitMs, limits.signal);
            if (clock.now() >= limits.deadline)
                throw late(error);
        }
    }
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ recordBuild),
  n: () => (/* binding */ waitForBuild)
});

// EXTERNAL MODULE: ./async/clock.js
var async_clock = __nccwpck_require__(5896);
// EXTERNAL MODULE: ./async/retry.js
var retry = __nccwpck_require__(8068);
;// CONCATENATED MODULE: ./async/poll.js

async function wait(check, clock, signal, policy) {
    const { intervalMs, deadline, judge } = policy;
    const pulse = createPulse(clock, signal, policy);
    const nextTick = () => {
        const passed = Math.max(0, Math.floor((clock.now() - policy.firstLookAt) / intervalMs) + 1);
        return policy.firstLookAt + passed * intervalMs;
    };
    let due = policy.firstLookAt;
    let streak = 0;
    for (;;) {
        await pulse.sleepUntil(Math.min(due, deadline));
        const last = clock.now() >= deadline;
        let lastFailure;
        try {
            const look = await check({ signal, deadline: deadline + policy.lastLookMs });
            if (look.done)
                return { ended: 'done', value: look.value };
            pulse.count();
            streak = 0;
            due = nextTick();
        }
        catch (error) {
            const verdict = judge(error);
            signal.throwIfAborted();
            if (!verdict.again)
                throw error;
            pulse.count(error);
            lastFailure = error;
            streak++;
            const { retryAfterMs } = verdict;
            if (!last && retryAfterMs !== undefined && clock.now() + retryAfterMs > deadline)
                return { ended: 'held-back', lastFailure, retryAfterMs };
            due = Math.max(nextTick(), clock.now() + (0,retry/* pauseFor */.Q)(verdict, streak, policy.random));
        }
        if (last || clock.now() >= deadline)
            return { ended: 'late', lastFailure };
    }
}
function createPulse(clock, signal, policy) {
    let next = clock.now() + policy.heartbeatMs;
    let looks = 0;
    let failures = 0;
    let lastFailure;
    const beat = () => {
        policy.heartbeat({ remainingMs: Math.max(0, policy.deadline - clock.now()), looks, failures, lastFailure });
        next = clock.now() + policy.heartbeatMs;
        looks = failures = 0;
        lastFailure = undefined;
    };
    return {
        count(failure) {
            looks++;
            if (failure === undefined)
                return;
            failures++;
            lastFailure = failure;
        },
        async sleepUntil(time) {
            for (;;) {
                signal.throwIfAborted();
                if (clock.now() >= next)
                    beat();
                const left = Math.min(time, next) - clock.now();
                if (left > 0)
                    await clock.sleep(left, signal);
                if (clock.now() >= time)
                    return;
            }
        },
    };
}

// EXTERNAL MODULE: ./model/errors.js
var errors = __nccwpck_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
// EXTERNAL MODULE: ./twilio/read.js
var read = __nccwpck_require__(8060);
// EXTERNAL MODULE: ./twilio/request.js
var request = __nccwpck_require__(5331);
;// CONCATENATED MODULE: ./build/status-polling.js






const HEARTBEAT_MS = 30_000;
const APPEARS_MS = 10_000;
const KNOWN_STATUSES = new Set(['building', 'completed', 'failed']);
function recordBuild({ record, outputs, clock }, { sid, status, runtime, createdAt }, origin, since = clock.now()) {
    const build = { sid, status, runtime, createdAt, origin, since, seen: false, gone: false, ended: undefined };
    record.note('build', build);
    outputs.set('build-sid', sid);
    outputs.set('created', String(isOurs(origin)));
    outputs.set('status', status);
    if (runtime !== undefined)
        outputs.set('runtime', runtime);
    return build;
}
const isOurs = (origin) => origin === 'created' || origin === 'recovered';
function watch({ record }, build) {
    let known = build;
    return {
        now: () => known,
        update(news) {
            known = { ...known, ...news };
            record.note('build', known);
        },
    };
}
async function waitForBuild(run, build, serviceSid) {
    const { clock, inputs, limits, record } = run;
    record.beginPhase('Build');
    const fresh = isOurs(build.origin);
    const watched = watch(run, build);
    const wasOver = isOver(build.status);
    if (!wasOver) {
        const report = createStatusReport(run, watched);
        const result = await wait((p) => lookAt(run, watched, serviceSid, p, report), clock, limits.signal, {
            intervalMs: inputs.pollIntervalMs,
            deadline: limits.deadline,
            lastLookMs: async_clock/* LAST_LOOK_MS */.WP,
            firstLookAt: fresh ? build.since + inputs.pollIntervalMs : clock.now(),
            heartbeatMs: HEARTBEAT_MS,
            judge: (error) => classifyLook(error, watched, fresh && clock.now() < build.since + APPEARS_MS),
            random: run.random,
            heartbeat: (beat) => run.log.line(describeHeartbeat(watched.now(), beat, clock.now() - record.startedAt)),
        });
        if (result.ended !== 'done')
            throw (await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(8148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8148))).explainLate(run, watched.now(), result);
    }
    const tookMs = measureBuild(run, build, fresh, !wasOver);
    watched.update({ ended: { tookMs } });
    const { sid, status } = watched.now();
    if (tookMs !== undefined)
        run.outputs.set('duration-seconds', (tookMs / 1000).toFixed(1));
    run.log.line(`Build ${sid} ${status}${tookMs === undefined ? '' : ` after ${(0,quantities/* formatDuration */.a3)(tookMs)}`}.`);
    if (status !== 'completed')
        await fail(run, watched.now(), serviceSid, !wasOver);
}
function measureBuild({ clock, serverNow }, { since, createdAt }, fresh, watched) {
    if (fresh)
        return clock.now() - since;
    const now = serverNow();
    return watched && createdAt !== undefined && now !== undefined ? Math.max(0, now - createdAt) : undefined;
}
async function fail(run, build, serviceSid, watched) {
    run.log.line('Asking Twilio’s Debugger why.');
    run.record.beginPhase('look for the cause');
    const { findCause } = await __nccwpck_require__.e(/* import() */ 4762).then(__nccwpck_require__.bind(__nccwpck_require__, 4762));
    const cause = await findCause(run, build, serviceSid, watched);
    const { dependencies } = run.record.facts.request ?? {};
    const { explainFailed } = await __nccwpck_require__.e(/* import() */ 6562).then(__nccwpck_require__.bind(__nccwpck_require__, 6562));
    throw new errors/* ActionFailure */.dR('failed', explainFailed(build, cause, dependencies), { evidence: cause });
}
const isOver = (status) => status === 'completed' || status === 'failed';
async function lookAt(run, watched, serviceSid, limits, report) {
    const status = await run.serverless.fetchStatus(serviceSid, watched.now().sid, limits);
    watched.update({ seen: true });
    report(status);
    return isOver(status) ? { done: true, value: status } : { done: false };
}
function classifyLook(error, watched, young) {
    if (!(0,request/* isMissing */.b2)(error))
        return (0,read/* classifyRead */.NB)(error);
    if (young && !watched.now().seen)
        return { again: true };
    watched.update({ gone: true });
    return { again: false };
}
function createStatusReport({ outputs, log }, watched) {
    let warned = false;
    return (status) => {
        const build = watched.now();
        outputs.set('status', status);
        if (!KNOWN_STATUSES.has(status) && !warned) {
            warned = true;
            log.warning(`Twilio gives Build ${build.sid} the status “${status}”, which this action does not know. It goes on waiting.`, { title: 'Unknown status' });
        }
        if (status !== build.status)
            log.line(`Build ${build.sid}: ${build.status} → ${status}`);
        watched.update({ status });
    };
}
function describeHeartbeat(build, beat, elapsedMs) {
    const left = `${(0,quantities/* formatDuration */.a3)(elapsedMs)} so far, ${(0,quantities/* formatDuration */.a3)(beat.remainingMs)} left`;
    if (beat.failures === 0)
        return `Build ${build.sid} is ${build.status}; ${left}.`;
    return `${beat.failures} of the last ${beat.looks} checks failed (${(0,request/* wordsOf */.Z9)(beat.lastFailure)}); still waiting for Build ${build.sid}; ${left}.`;
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeCreateEvent),
/* harmony export */   d: () => (/* binding */ describeBuildLimit)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4348);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5331);


function describeBuildLimit(error, refusedMs, waitMs) {
    const since = refusedMs < 1_000 ? '' : `, for ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(refusedMs)} by now`;
    return `Twilio takes no new Build (${(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(error)}${since}): most likely the account has made its Builds of this hour. The request will be sent again in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(waitMs)}.`;
}
function describeCreateEvent(thing, event) {
    const words = (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)('error' in event && event.error);
    switch (event.event) {
        case 'held-back':
            return `Twilio did not take the request for the ${thing} (${words}); it will be sent again in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(event.waitMs)}.`;
        case 'lost':
            return `The answer to the request that creates the ${thing} was lost (${words}). Looking for the ${thing} before anything is sent again.`;
        case 'found':
            return `Found: the lost request did create the ${thing}.`;
        case 'resent':
            return `No such ${thing} appeared; the request is sent again.`;
    }
}


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ describeKinds),
/* harmony export */   VB: () => (/* binding */ describeResume),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7358);
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5135);
/* harmony import */ var _text_capitals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4932);



function describeKinds(files) {
    const ofKind = (wanted) => files.filter(({ kind }) => kind === wanted).length;
    return (0,_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)(ofKind('function'), ofKind('asset'));
}
function describeRun(inputs, { inherit }, given, { dependencies: list, project, }) {
    const what = project !== undefined
        ? `upload what changed of ${describeKinds(project.project.files)} in ${describeFolder(project.project.folder)}, build it on ${given.runtime}`
        : inherit === undefined
            ? `build ${(0,_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .describeContents */ .an)(given)}`
            : describeInheritance(inherit.from, inherit.excludePaths, given, list);
    const whole = `${inputs.dryRun ? `Dry run: ${what}` : what}${inputs.wait ? '' : ', without waiting for it'}${describeGoal(inputs)}`;
    return (0,_text_capitals_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .s)(whole);
}
const describeFolder = (folder) => (folder === '.' ? 'the repository' : folder);
function describeResume(inputs, build) {
    const { dryRun, deploy } = inputs;
    if (build.kind === 'resume')
        return `${dryRun ? 'Dry run: look at' : 'Wait for'} Build ${build.buildSid}${describeGoal(inputs)}`;
    return `${dryRun ? 'Dry run: make' : 'Make'} the Build live in ${deploy?.environment} again that was live there before`;
}
function describeGoal({ deploy }) {
    return deploy === undefined ? '' : `, then make it live in ${deploy.environment}`;
}
function describeInheritance(from, excludePaths, { functionVersions, assetVersions, runtime }, list) {
    const given = (0,_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)(functionVersions.length, assetVersions.length);
    return [
        `build ${(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_2__/* .isSid */ .R7)(from, 'ZB') ? from : `what is live in ${from}`} again`,
        ...(given === '' ? [] : [`with ${given} of this run`]),
        ...(excludePaths.length === 0 ? [] : [`without ${excludePaths.join(', ')}`]),
        ...(list === undefined ? [] : [`with the dependencies of ${list.file}`]),
        ...(runtime === undefined ? [] : [`on ${runtime}`]),
    ].join(', ');
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ getExecOutput),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   kT: () => (/* binding */ ProxyAgent),
/* harmony export */   w: () => (/* binding */ loadHttpClient)
/* harmony export */ });
class ProxyAgent {
}
function fetch() {
    throw new Error('Requests to GitHub go by another fetch.');
}
let HttpClient;
async function loadHttpClient() {
    ({ HttpClient } = await __nccwpck_require__.e(/* import() */ 8564).then(__nccwpck_require__.bind(__nccwpck_require__, 8564)));
}
async function getExecOutput(command, args, options) {
    const real = await __nccwpck_require__.e(/* import() */ 6318).then(__nccwpck_require__.bind(__nccwpck_require__, 6318));
    return real.getExecOutput(command, args, options);
}


/***/ }),

/***/ 1357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5135);
/* harmony import */ var _text_pasted_list_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5613);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5842);
/* harmony import */ var _sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4081);





const PARTS = ['account-sid', 'auth-token', 'api-key', 'api-secret'];
function readCredentials(given, env, report) {
    const hint = whySecretsAreEmpty(env);
    if (PARTS.some((part) => given[part] !== ''))
        return fromInputs(given, env, hint, report);
    const source = environment(env, hint);
    const has = (part) => source.value(part) !== '';
    if (PARTS.every((part) => !has(part))) {
        const rule = `There are no credentials, neither as inputs nor in the environment (TWILIO_API_KEY and TWILIO_API_SECRET). ${hint}`;
        report({ input: 'api-key', rule, fix: `${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleLine */ .jS)('api-key')}\n${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleLine */ .jS)('api-secret')}` });
        return undefined;
    }
    const token = has('account-sid') && has('auth-token');
    const key = has('api-key') && has('api-secret');
    return key || (!token && (has('api-key') || has('api-secret')))
        ? withKey(source, token ? ', which win over TWILIO_AUTH_TOKEN' : '', report)
        : withToken(source, report);
}
function fromInputs(given, env, hint, report) {
    const elsewhere = PARTS.some((part) => variable(env, part) !== '')
        ? ' The TWILIO_… environment variables are not mixed in.'
        : '';
    const source = {
        words: 'inputs',
        value: (part) => given[part],
        called: (part) => part,
        line: (part, meant) => (meant === undefined ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleLine */ .jS)(part) : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)(part, meant)),
        note: `${elsewhere} ${hint}`,
    };
    const key = given['api-key'] !== '' || given['api-secret'] !== '';
    if (key && given['auth-token'] !== '') {
        report({
            input: 'auth-token',
            rule: 'An Auth Token and an API key are both given. Keep one of them; an API key can be revoked by itself.',
            fix: `${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleLine */ .jS)('api-secret')} # and remove auth-token`,
        });
    }
    return key ? withKey(source, '', report) : withToken(source, report);
}
function withKey(source, remark, report) {
    if (![isPair(source, 'api-key', report), sid(source, 'account-sid', report)].every(Boolean))
        return undefined;
    return {
        username: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('api-key')),
        password: source.value('api-secret'),
        accountSid: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('account-sid')) || undefined,
        source: `the ${source.words} ${source.called('api-key')} and ${source.called('api-secret')}${remark}`,
    };
}
function withToken(source, report) {
    if (!isPair(source, 'account-sid', report))
        return undefined;
    return {
        username: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('account-sid')),
        password: source.value('auth-token'),
        accountSid: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('account-sid')),
        source: `the ${source.words} ${source.called('account-sid')} and ${source.called('auth-token')}`,
    };
}
function present(source, part, partner, report) {
    if (source.value(part) !== '')
        return true;
    report({
        input: source.called(part),
        rule: `It is missing or empty; it goes with ${source.called(partner)}.${source.note}`,
        fix: source.line(part),
    });
    return false;
}
const PAIRS = {
    'api-key': { prefix: 'SK', secret: 'api-secret', other: 'account-sid' },
    'account-sid': { prefix: 'AC', secret: 'auth-token', other: 'api-key' },
};
function isPair(source, part, report) {
    const { secret } = PAIRS[part];
    const complete = [present(source, part, secret, report), present(source, secret, part, report)];
    return [...complete, isInPlace(source, part, report)].every(Boolean);
}
function isInPlace(source, part, report) {
    const { prefix, secret: secretPart, other } = PAIRS[part];
    const [text, secret] = [source.value(part), source.value(secretPart)];
    const found = kindOf(secret);
    const name = source.called(secretPart);
    if (found === prefix && text !== '' && kindOf(text) === undefined) {
        report({
            input: source.called(part),
            rule: `\`${name}\` holds ${(0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .kindInWords */ .bh)(found)} (${found}…): the two are swapped. Neither is shown. ${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOnStored */ .VR)(part, secretPart)}`,
            fix: `${source.line(part)}\n${source.line(secretPart)}`,
        });
        return false;
    }
    if (found !== undefined)
        report({
            input: name,
            rule: `This is ${(0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .kindInWords */ .bh)(found)} (${found}…) and no secret. The value is not shown. ${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOnStored */ .VR)(secretPart)}`,
            fix: source.line(secretPart),
        });
    const isToken = AUTH_TOKEN.test(secret);
    const belongs = secret !== '' && found === undefined && kindOf(text) === PAIRS[other].prefix;
    if (!belongs || isToken !== (other === 'account-sid'))
        return sid(source, part, report) && found === undefined;
    const home = PAIRS[other].secret;
    report({
        input: source.called(part),
        seen: text,
        rule: `This is ${(0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .kindInWords */ .bh)(PAIRS[other].prefix)}, and beside it stands what looks like ${isToken ? 'the Auth Token' : 'the secret of an API key'}: write \`${source.called(other)}\` and \`${source.called(home)}\`.`,
        fix: `${source.line(other, (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(text))}\n${source.line(home)}`,
    });
    return false;
}
const AUTH_TOKEN = /^[0-9a-f]{32}$/;
function kindOf(text) {
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R7)(text, 'AC') ? 'AC' : (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R7)(text, 'SK') ? 'SK' : undefined;
}
function sid(source, part, report) {
    const text = source.value(part);
    const mistake = text === '' ? undefined : (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .sidMistake */ .l0)(text, PAIRS[part].prefix);
    if (mistake === undefined)
        return true;
    const hidden = mayBeSecret(text);
    const remark = hidden
        ? ' The value is not shown: it may be a secret in the wrong place.'
        : part === 'api-key' && kindOf(text) === 'AC'
            ? ` If what stands beside it is the Auth Token, write \`${source.called('account-sid')}\` and \`${source.called('auth-token')}\`.`
            : '';
    report({
        input: source.called(part),
        ...(hidden ? {} : { seen: text }),
        rule: `${mistake.rule}${remark} ${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOnStored */ .VR)(part)}`,
        fix: source.line(part, mistake.corrected),
    });
    return false;
}
function mayBeSecret(text) {
    return AUTH_TOKEN.test((0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutQuotes */ .Y)(text)) || !/^["']?(?:[A-Z]{2}|ac|sk|zs)[0-9a-fA-F]*["']?$/.test(text);
}
function environment(env, hint) {
    const called = (part) => _declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[part].variable;
    return {
        words: 'environment variables',
        value: (part) => variable(env, part),
        called,
        line: (part, meant) => meant === undefined ? `${called(part)}: ${_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[part].example}` : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)(called(part), meant),
        note: ` ${hint}`,
    };
}
function variable(env, part) {
    return env[_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[part].variable]?.trim() ?? '';
}
const UNKNOWN_SECRET = 'the secret or variable does not exist, is misspelt, is kept in a GitHub environment that the job does not name (`environment:`), or is not passed on by the workflow that calls this one (`secrets: inherit`)';
function whySecretsAreEmpty(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
        return `Dependabot’s runs get Dependabot’s secrets only: add them there, or skip the step with \`if: github.actor != 'dependabot[bot]'\`. Else ${UNKNOWN_SECRET}.`;
    }
    return `If the line is there, its value is empty: ${UNKNOWN_SECRET}.`;
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ ACCESS),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   VR: () => (/* binding */ adviceOnStored),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   jS: () => (/* binding */ exampleLine),
/* harmony export */   kY: () => (/* binding */ exampleIn),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _model_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7314);

const optional = {
    required: false,
    default: undefined,
    secret: false,
    variable: undefined,
};
const ENVIRONMENT = {
    input: 'environment',
    why: 'It says what to do with an environment, and none is named',
};
const fixed = { ...optional, excludedBy: 'build-sid' };
function expression(path) {
    return `\${{ ${path} }}`;
}
const ACCESS = {
    'account-sid': { ...optional, variable: 'TWILIO_ACCOUNT_SID', example: expression('vars.TWILIO_ACCOUNT_SID') },
    'auth-token': {
        ...optional,
        secret: true,
        variable: 'TWILIO_AUTH_TOKEN',
        example: expression('secrets.TWILIO_AUTH_TOKEN'),
    },
    'api-key': { ...optional, variable: 'TWILIO_API_KEY', example: expression('secrets.TWILIO_API_KEY') },
    'api-secret': {
        ...optional,
        secret: true,
        variable: 'TWILIO_API_SECRET',
        example: expression('secrets.TWILIO_API_SECRET'),
    },
    region: { ...optional, variable: 'TWILIO_REGION', example: 'ie1' },
    'api-url': { ...optional, example: 'https://twilio-gateway.example.com' },
};
const INPUTS = {
    'service-sid': { ...optional, required: true, example: expression('vars.TWILIO_SERVICE_SID') },
    'function-versions': { ...fixed, example: 'ZN0123456789abcdef0123456789abcdef' },
    'asset-versions': { ...fixed, example: 'ZN0123456789abcdef0123456789abcdef' },
    project: { ...fixed, example: '.' },
    'create-service': {
        ...fixed,
        default: 'false',
        example: 'true',
        needs: { input: 'project', why: 'It creates the service of a project, and none is given' },
    },
    'dependencies-file': { ...fixed, example: 'package.json' },
    runtime: { ...fixed, example: _model_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_RUNTIME */ .s1 },
    'inherit-from': { ...fixed, example: 'production' },
    'exclude-paths': {
        ...fixed,
        example: '/old/**',
        needs: { input: 'inherit-from', why: 'It leaves out inherited versions, and nothing is inherited' },
    },
    reuse: { ...fixed, default: 'on-rerun', example: 'on-rerun' },
    'build-sid': { ...optional, example: 'ZB0123456789abcdef0123456789abcdef' },
    wait: { ...optional, default: 'true', example: 'true' },
    timeout: { ...optional, default: '10m', example: '10m' },
    'poll-interval': { ...optional, default: '1s', example: '1s' },
    environment: { ...optional, example: `pr-${expression('github.event.number')}` },
    'create-environment': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
    'allow-removals': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
    variables: { ...optional, unprinted: true, example: expression('secrets.TWILIO_VARIABLES'), needs: ENVIRONMENT },
    'variables-file': { ...optional, unprinted: true, example: '.env.production', needs: ENVIRONMENT },
    'optional-variables': { ...optional, unprinted: true, example: 'SHOP_NAME', needs: ENVIRONMENT },
    'replace-variables': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
    'health-check': { ...optional, example: '/health', needs: ENVIRONMENT },
    'health-check-timeout': {
        ...optional,
        default: '1m',
        example: '1m',
        needs: { input: 'health-check', why: 'It limits the health check, and there is none' },
    },
    rollback: {
        ...optional,
        default: 'true',
        example: 'true',
        needs: { input: 'health-check', why: 'It says what follows a health check that fails, and there is none' },
    },
    'github-token': { ...optional, secret: true, example: expression('github.token'), needs: ENVIRONMENT },
    'dry-run': { ...optional, default: 'false', example: 'false' },
    summary: { ...optional, default: 'true', example: 'true' },
    ...ACCESS,
};
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function exampleLine(name) {
    return exampleIn(INPUTS, name);
}
function exampleIn(table, name) {
    return `${name}: ${table[name].example}`;
}
function adviceOnStored(...names) {
    const stored = names.map((name) => /(?:vars|secrets)\.(\w+)/.exec(INPUTS[name].example)?.[1]).join(' and ');
    return `If the line takes it from GitHub, correct ${stored} there: Settings → Secrets and variables → Actions, or the GitHub environment of the job.`;
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readHosts)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5842);


const EDGES = new Map([
    ['us1', 'ashburn'],
    ['ie1', 'dublin'],
    ['au1', 'sydney'],
    ['jp1', 'tokyo'],
]);
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
function readHosts(given, env, report) {
    const variable = given.region === '' ? 'TWILIO_REGION' : 'region';
    const region = (given.region || env['TWILIO_REGION']?.trim() || '').toLowerCase();
    const edge = env['TWILIO_EDGE']?.trim().toLowerCase() ?? '';
    const url = given['api-url'];
    const host = url === '' ? readRegion(variable, region, edge, report) : undefined;
    const base = url === '' ? undefined : readApiUrl(url, report);
    if (base !== undefined) {
        const { origin, loopback } = base;
        const origins = { serverless: origin, upload: origin, monitor: origin };
        return { origins, loopback, region: LABEL.test(region) ? region : undefined };
    }
    if (host === undefined)
        return undefined;
    const at = (service) => `https://${service}${host}.twilio.com`;
    return {
        origins: { serverless: at('serverless'), upload: at('serverless-upload'), monitor: at('monitor') },
        loopback: false,
        region: region || (edge === '' ? undefined : 'us1'),
    };
}
function readRegion(input, region, edge, report) {
    const problem = (name, seen, rule, meant) => {
        report({ input: name, seen, rule, fix: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)(name, meant) });
        return undefined;
    };
    const edgeIsLabel = edge === '' || LABEL.test(edge);
    if (!edgeIsLabel) {
        problem('TWILIO_EDGE', edge, 'It is the name of one of Twilio’s edges, e.g. dublin.', EDGES.get(region) ?? 'dublin');
    }
    if (region === '')
        return edgeIsLabel ? (edge === '' ? '' : `.${edge}.us1`) : undefined;
    const likely = likelyRegion(region);
    if (likely !== undefined) {
        return problem(input, region, `Twilio’s regions are ${[...EDGES.keys()].join(', ')}; this is not one.`, likely);
    }
    if (!LABEL.test(region))
        return problem(input, region, 'It is the name of a Twilio region, in one word.', 'ie1');
    const host = edge === '' ? EDGES.get(region) : edge;
    if (host === undefined) {
        const rule = `The edge of this region is not known here. Correct the region (${[...EDGES.keys()].join(', ')}), or give its edge in TWILIO_EDGE.`;
        const near = `${region.replace(/\d+$/, '')}1`;
        return problem(input, region, rule, EDGES.has(near) ? near : 'ie1');
    }
    return edgeIsLabel ? `.${host}.${region}` : undefined;
}
function likelyRegion(region) {
    if (EDGES.has(region))
        return undefined;
    for (const [known, edge] of EDGES) {
        if (region === edge || region.replace(/[-_ ]/g, '') === known || `${region}1` === known)
            return known;
    }
    return undefined;
}
function readApiUrl(text, report) {
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const url = parseUrl(withScheme ? text : `https://${text}`);
    const seen = withoutUserInfo(text);
    const hostname = url?.hostname ?? '';
    if (url === undefined || hostname === '') {
        const rule = 'It is the base of a URL: https:// and a host.';
        report({ input: 'api-url', seen, rule, fix: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleLine */ .jS)('api-url') });
        return undefined;
    }
    const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
    const http = loopback && (url.protocol === 'http:' || !withScheme);
    const origin = `${http ? 'http' : 'https'}://${url.host}`;
    const rules = [
        !withScheme && 'It starts with https:// (or http:// on this machine).',
        withScheme && url.protocol === 'http:' && !loopback && 'Plain http would send the credentials in the clear.',
        withScheme && !/^https?:$/.test(url.protocol) && 'Its scheme is https.',
        (url.username !== '' || url.password !== '') &&
            'It holds a user name or password: give credentials as inputs of their own.',
        url.pathname !== '/' && url.pathname !== '' && 'It holds a path: it is scheme, host and port only.',
        url.search !== '' && 'It holds a query: it is scheme, host and port only.',
        url.hash !== '' && 'It holds a fragment (#…): it is scheme, host and port only.',
    ].filter((rule) => rule !== false);
    if (rules.length > 0)
        report({ input: 'api-url', seen, rule: rules.join(' '), fix: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)('api-url', origin) });
    return rules.length === 0 ? { origin, loopback } : undefined;
}
function parseUrl(text) {
    return URL.parse(text) ?? undefined;
}
function withoutUserInfo(text) {
    return text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/is, '$1***@');
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  sF: () => (/* binding */ wantsReuse),
  ui: () => (/* binding */ wantsSummary)
});

// EXTERNAL MODULE: ./text/yaml.js
var yaml = __nccwpck_require__(9318);
// EXTERNAL MODULE: ./inputs/credentials.js
var inputs_credentials = __nccwpck_require__(1357);
// EXTERNAL MODULE: ./inputs/declarations.js
var declarations = __nccwpck_require__(5842);
// EXTERNAL MODULE: ./model/environment-names.js
var environment_names = __nccwpck_require__(8679);
// EXTERNAL MODULE: ./model/sid.js
var model_sid = __nccwpck_require__(5135);
// EXTERNAL MODULE: ./text/pasted-list.js
var pasted_list = __nccwpck_require__(5613);
// EXTERNAL MODULE: ./inputs/parse.js
var parse = __nccwpck_require__(4472);
// EXTERNAL MODULE: ./inputs/sid-mistakes.js
var sid_mistakes = __nccwpck_require__(4081);
// EXTERNAL MODULE: ./inputs/words.js
var words = __nccwpck_require__(7454);
;// CONCATENATED MODULE: ./inputs/deploy.js








function readDeploy(given, wait, report) {
    const environment = given.environment;
    const create = (0,words/* readBoolean */.Vf)('create-environment', given['create-environment'], report);
    const allowRemovals = (0,words/* readBoolean */.Vf)('allow-removals', given['allow-removals'], report);
    const rollback = (0,words/* readBoolean */.Vf)('rollback', given.rollback, report);
    const healthPaths = readHealthPaths(given['health-check'], report);
    const healthTimeoutMs = (0,parse/* readDuration */.$7)('health-check-timeout', given['health-check-timeout'], report);
    const githubToken = given['github-token'] || undefined;
    if (environment === '')
        return undefined;
    reportEnvironment(environment, create, report);
    const createService = (0,words/* readBoolean */.Vf)('create-service', given['create-service'], () => undefined);
    if (!wait) {
        const rule = 'A Build goes live once it has completed, and `wait: false` says not to wait for that. Keep one or the other.';
        const fix = `${(0,yaml/* yamlLine */.ue)('environment', environment)} # and remove wait: false`;
        report({ input: 'environment', seen: environment, rule, fix });
    }
    return {
        environment: (0,model_sid/* normalizeSid */.Qv)(environment),
        create: create || createService,
        implied: !create && createService,
        allowRemovals,
        healthPaths,
        healthTimeoutMs,
        rollback,
        githubToken,
        variables: undefined,
    };
}
const BRANCH = /^refs\/heads\/([\w.-]{1,100})$/;
function reportEnvironment(text, create, report) {
    const problem = (rule, fix) => report({ input: 'environment', seen: text, rule, fix });
    const line = (meant) => meant === undefined ? (0,declarations/* exampleLine */.jS)('environment') : (0,yaml/* yamlLine */.ue)('environment', meant);
    if ((0,sid_mistakes/* resemblesSid */.lD)(text)) {
        const mistake = (0,sid_mistakes/* sidMistake */.l0)(text, 'ZE');
        if (mistake !== undefined)
            problem(mistake.rule, line(mistake.corrected));
        else if (create && (0,model_sid/* isSid */.R7)(text, 'ZE'))
            problem('A SID names an environment that exists; `create-environment` needs the name of a new one.', `${line(text)} # and remove create-environment`);
    }
    else if (/\.twil\.io$/i.test(text)) {
        problem('This is a domain. `environment` takes the suffix in it, after the number, or `production` where there is none.', line((0,environment_names/* deriveName */.HT)(text)));
    }
    else if (BRANCH.test(text)) {
        const fits = 'names' in (0,environment_names/* nameEnvironment */.Nd)(text.replace(BRANCH, '$1'));
        problem('This is `github.ref`, and no environment has a name with `/`.', fits ? `environment: ${(0,declarations/* expression */.dn)('github.ref_name')}` : (0,declarations/* exampleLine */.jS)('environment'));
    }
    else if (/[\s/]|^["'`“‘]|["'`”’]$/.test(text) || text.length > 100) {
        problem('It is the SID (ZE…), unique name or domain suffix of an environment, in one word, without `/` and quotes.', line((0,environment_names/* deriveName */.HT)(text)));
    }
}
function readHealthPaths(text, report) {
    const list = text.replace(/(^|\s)#.*$/gm, '$1');
    const lines = list.split('\n').map((line) => line.trim());
    const paths = new Map();
    const mistakes = new Map();
    for (const line of lines.filter((line) => line !== '')) {
        const read = readHealthLine(line);
        const rule = typeof read === 'string' ? read : paths.has(read.path) ? 'The path is named twice. Name it once.' : '';
        if (rule !== '')
            mistakes
                .set(rule, mistakes.get(rule) ?? [])
                .get(rule)
                ?.push(line);
        else if (typeof read !== 'string')
            paths.set(read.path, read);
    }
    if (mistakes.size > 0) {
        const problem = (0,parse/* inEntries */._z)([...mistakes.keys()].join(' '), [...mistakes.values()].flat());
        report({ input: 'health-check', ...problem, fix: mendHealthPaths(list) });
    }
    else if (text !== '' && paths.size === 0) {
        const rule = 'It is given but names no path. Leave the line out for no health check.';
        report({ input: 'health-check', rule, fix: (0,declarations/* exampleLine */.jS)('health-check') });
    }
    return [...paths.values()];
}
function readHealthLine(line) {
    const [path = '', status, ...rest] = line.split(/\s+/);
    if (!/^\/[\x21-\x7e]*$/.test(path) || /["'`]|[;,:]$|[;,]\/|^[^?]*[=:]\d{3}$/.test(path))
        return 'A path starts with `/` and has only characters that a URL can hold; the domain is that of the environment.';
    if (rest.length > 0 || (status !== undefined && !/^[2-5](?:\d\d|xx)(?:,[2-5](?:\d\d|xx))*$/.test(status)))
        return 'Each line is a path, optionally followed by the statuses that it may answer with, from 200 to 599: `403`, `400,403` or `4xx`, without spaces.';
    return { path, statuses: [...new Set(status?.split(',') ?? [])] };
}
const LONGEST_OFFERED = 300;
function mendHealthPaths(list) {
    const read = (0,pasted_list/* pastedEntries */.S)(joinStatuses(list)).map((entry) => readHealthLine(mendHealthLine(entry)));
    const paths = read.filter((line) => typeof line !== 'string');
    const once = new Map();
    for (const line of paths)
        if (!once.has(line.path))
            once.set(line.path, line);
    const lines = [...once.values()].map(({ path, statuses }) => [path, statuses.join(',')].join(' ').trim());
    return read.length === paths.length && paths.length > 0 && lines.every(({ length }) => length <= LONGEST_OFFERED)
        ? (0,yaml/* yamlList */.gm)('health-check', lines)
        : (0,declarations/* exampleLine */.jS)('health-check');
}
function joinStatuses(list) {
    return list
        .replace(/(?<=[\s:=>,;|]["'`]?)([2-5])(?:XX|\*\*)(?![\w*])/g, '$1xx')
        .replace(/(?<=[\s:=>,;|]["'`]?)[2-5](?:\d\d|xx)(?:(?:[ \t]*[,;|&+/][ \t]*|[ \t]+(?:(?:or|and)[ \t]+)?)[2-5](?:\d\d|xx)(?!\w))+/g, (statuses) => statuses.split(/[^\dx]+/).join(','));
}
function mendHealthLine(entry) {
    const { groups } = /^(?<path>\S+?)\s*(?:[:=→]|[-=]>|\s)\s*["'`]?(?<status>[2-5](?:\d\d|xx)(?:,[2-5](?:\d\d|xx))*)\b.*$/.exec(entry.replace(/\s+/g, ' ')) ?? {};
    const written = groups?.['path'] ?? entry.split(/\s/)[0] ?? '';
    const url = /^https?:/.test(written) ? URL.parse(written) : null;
    const path = url === null
        ? written.replace(/[^\x21-\x7e]|(?<!["'`:,;])["'`:,;]+$/g, '').replace(/^\/*/, '/')
        : `${url.pathname}${url.search}`;
    return [path, groups?.['status']].filter((part) => part !== undefined).join(' ');
}

// EXTERNAL MODULE: ./inputs/hosts.js
var inputs_hosts = __nccwpck_require__(164);
// EXTERNAL MODULE: ./inputs/misspelt.js
var misspelt = __nccwpck_require__(7464);
// EXTERNAL MODULE: ./inputs/project.js
var inputs_project = __nccwpck_require__(4754);
// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(2818);
;// CONCATENATED MODULE: ./inputs/reuse.js








const MEANT_PREVIOUS = /^(?:last|prev|before|back|roll-?back|previous[\s_-]?build)$/i;
function readBuildSid(text, report) {
    const word = text.toLowerCase();
    if (word === 'previous')
        return { kind: 'previous' };
    if (MEANT_PREVIOUS.test(word) || (word.length < 12 && (0,mod/* distance */.Io)(word, 'previous') <= 2)) {
        const rule = 'It is the SID of a Build (ZB…), or `previous`: the Build that was live before the one that is live now.';
        report({ input: 'build-sid', seen: text, rule, fix: 'build-sid: previous' });
        return undefined;
    }
    const buildSid = (0,parse/* readSid */.BB)('build-sid', 'ZB', text, report);
    return buildSid === undefined ? undefined : { kind: 'resume', buildSid };
}
const REUSE = {
    words: ['on-rerun', 'always', 'never'],
    fallback: declarations/* INPUTS */.mc.reuse.default,
    guess: (text) => (/^(?:true|yes)$/i.test(text) ? 'always' : /^(?:false|no|off)$/i.test(text) ? 'never' : 'on-rerun'),
};
const readReuse = (text, report) => (0,words/* readWord */.pS)('reuse', REUSE, text, report);
function readInheritFrom(text, report) {
    const problem = (rule, meant) => report({
        input: 'inherit-from',
        seen: text,
        rule,
        fix: meant === undefined ? (0,declarations/* exampleLine */.jS)('inherit-from') : (0,yaml/* yamlLine */.ue)('inherit-from', meant),
    });
    if ((0,sid_mistakes/* resemblesSid */.lD)(text)) {
        const kind = /^ZE/i.test(text) ? 'ZE' : 'ZB';
        const mistake = (0,sid_mistakes/* sidMistake */.l0)(text, kind);
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
    }
    else if (/\s/.test(text) || text.length > 200) {
        problem('It is one Build (ZB…) or one environment: its SID (ZE…), its unique name or its domain suffix.');
    }
    return (0,model_sid/* normalizeSid */.Qv)(text);
}
const LONGEST_PATTERN = 1_000;
function readPatterns(text, report) {
    if (text === '')
        return [];
    const list = text.replace(/(^|\s)#.*$/gm, '$1').trim();
    const patterns = splitPatterns(list);
    if (patterns.every((pattern) => pattern === '-')) {
        const rule = 'The list is given but has no path in it. Leave the line out.';
        report({ input: 'exclude-paths', seen: text, rule, fix: (0,declarations/* exampleLine */.jS)('exclude-paths') });
        return [];
    }
    const mistaken = patterns.filter((pattern) => pattern !== '-' && patternMistake(pattern) !== undefined);
    const rules = new Set(mistaken.map((pattern) => patternMistake(pattern) ?? ''));
    const whole = listMistake(list, patterns);
    if (whole !== undefined || rules.size > 0) {
        const meant = mendPatterns(list);
        const fix = meant === undefined ? (0,declarations/* exampleLine */.jS)('exclude-paths') : (0,yaml/* yamlList */.gm)('exclude-paths', meant);
        const problem = whole === undefined ? (0,parse/* inEntries */._z)([...rules].join(' '), mistaken) : { seen: text, rule: whole };
        report({ input: 'exclude-paths', ...problem, fix });
    }
    return patterns;
}
function listMistake(list, patterns) {
    if (/^\[\s*["']/.test(list) && patterns.some((pattern) => /["']/.test(pattern)))
        return 'It starts with `[` but is not a JSON array of strings.';
    return /^[ \t]*[-*•][ \t]+\S/m.test(list) ? 'The dashes of a YAML list are not needed.' : undefined;
}
function patternMistake(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        return `A pattern has at most ${LONGEST_PATTERN} characters.`;
    if (pattern.startsWith('!'))
        return 'It lists what to leave out; there is no “everything but”.';
    if (/[;"'`]/.test(pattern))
        return 'A path has no `;` and no quotes in it.';
    return /^[/*]/.test(pattern) ? undefined : 'The path of a version starts with `/`.';
}
function mendPatterns(list) {
    const entries = (0,pasted_list/* pastedEntries */.S)(list).flatMap(splitPatterns);
    const meant = entries
        .filter((entry) => !entry.startsWith('!'))
        .map((entry) => (/^[/*]/.test(entry) ? entry : `/${entry}`));
    const read = splitPatterns(meant.join('\n'));
    const same = read.length === meant.length && read.every((pattern, at) => pattern === meant[at]);
    const right = meant.length > 0 && meant.every((entry) => entry.length <= 300 && patternMistake(entry) === undefined);
    return same && right && !/(?:^|\s)#/m.test(meant.join('\n')) ? [...new Set(meant)] : undefined;
}
function splitPatterns(list) {
    if (list.startsWith('[')) {
        try {
            const parsed = JSON.parse(list);
            if (Array.isArray(parsed) && parsed.every((entry) => typeof entry === 'string'))
                return parsed.map((entry) => entry.trim());
        }
        catch {
        }
    }
    const separator = /[{}()[\]]/.test(list) ? /\s+/ : /[\s,]+/;
    return list.split(separator).filter((entry) => entry !== '');
}

// EXTERNAL MODULE: ./inputs/table.js
var table = __nccwpck_require__(3879);
// EXTERNAL MODULE: ./inputs/versions/version-ref.js
var version_ref = __nccwpck_require__(5649);
;// CONCATENATED MODULE: ./inputs/versions/pasted-versions.js

const SID = /(?<![A-Za-z0-9])ZN[0-9a-f]{32}(?![A-Za-z0-9])/gi;
const NOISE = /^(?:[-–—\d.)]*|-*(?:function|asset)s?[-_]?versions?|versions?|functions?|assets?|sids?|paths?|visibility|public|protected|private)$/i;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}_./~%-]+/u;
const JOINT = /^[\s"'`]*(?:=>|->|[=:→])[\s"'`]*$/;
function recogniseVersions(text) {
    const visible = text.replace(/\p{Cf}/gu, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    const json = parseJson(visible);
    const versions = json === undefined ? fromWords(visible) : fromValue(json);
    if (versions === undefined || versions.length === 0)
        return undefined;
    return versions.some(({ path }) => path !== undefined && (0,version_ref/* pathMistake */.q)(path) !== undefined)
        ? undefined
        : withoutRepeats(versions);
}
function withoutRepeats(versions) {
    const once = [...new Map(versions.map((version) => [`${version.path}=${version.sid}`, version])).values()];
    const paths = once.flatMap(({ path }) => path ?? []);
    const unlike = new Set(once.map(({ sid }) => sid)).size === once.length && new Set(paths).size === paths.length;
    return unlike ? once : undefined;
}
function toRef(sid, path) {
    return { sid: `ZN${sid.slice(2)}`, path };
}
function parseJson(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text.replace(/,(?=\s*(?:,|[\]}]))/g, ''));
    }
    catch {
        return undefined;
    }
}
function fromValue(value) {
    if (typeof value === 'string')
        return fromWords(value);
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Array.isArray(value))
        return pasted_versions_all(value.map(fromValue));
    const { sid, path } = value;
    if (typeof sid === 'string' && isVersion(sid))
        return [toRef(sid, typeof path === 'string' ? path : undefined)];
    return pasted_versions_all(Object.entries(value).map(([key, entry]) => fromEntry(key, entry)));
}
function fromEntry(key, value) {
    if (typeof value !== 'string')
        return fromValue(value);
    if (isVersion(value))
        return [toRef(value, NOISE.test(key) ? undefined : withSlash(key))];
    return isVersion(key) && value.startsWith('/') ? [toRef(key, value)] : undefined;
}
function pasted_versions_all(lists) {
    return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}
function isVersion(text) {
    return text.replace(SID, '') === '' && text !== '';
}
function withSlash(word) {
    return word.startsWith('/') ? word : `/${word}`;
}
function fromWords(text) {
    const plain = text.replace(/https?:\/\/\S{1,300}\/(?=ZN)/gi, '');
    const sids = plain.match(SID) ?? [];
    const gaps = plain.split(SID).map(readGap);
    const before = gaps.slice(0, -1);
    const behind = gaps.slice(1);
    const lengths = (list) => new Set(list.map(({ words }) => words.length));
    const only = (list) => lengths(list).size === 1 && lengths(list).has(1);
    if (behind.at(-1)?.words.length === 0) {
        const clear = only(before) || before.every(({ words, joined }) => words.length === 0 || joined);
        return clear ? pair(sids, before) : undefined;
    }
    return gaps[0]?.words.length === 0 && only(behind) ? pair(sids, behind) : undefined;
}
function pair(sids, gaps) {
    const versions = sids.map((sid, at) => {
        const { words: [word] = [], joined = false } = gaps[at] ?? {};
        if (word === undefined)
            return toRef(sid, undefined);
        return word.startsWith('/') || (joined && !/^[A-Z]{2}[0-9A-Za-z]{3,}$/.test(word))
            ? toRef(sid, withSlash(word))
            : undefined;
    });
    return versions.includes(undefined) ? undefined : versions.filter((version) => version !== undefined);
}
function readGap(gap) {
    const words = gap.split(BETWEEN_WORDS).filter((word) => !NOISE.test(word));
    const [word = ''] = words;
    return { words, joined: words.length === 1 && JOINT.test(gap.slice(gap.lastIndexOf(word) + word.length)) };
}

;// CONCATENATED MODULE: ./inputs/versions/versions.js








const FORM = 'Versions, `ZN…` or `/path=ZN…`, are separated by new lines, commas or spaces, or are a JSON array of strings.';
function readVersions(name, text, report) {
    if (text === '')
        return [];
    const list = withoutComments(text);
    const entries = split(list);
    const read = entries.map((entry) => readVersion(entry));
    const versions = read.filter(versions_isVersion);
    if (versions.length === entries.length && entries.length > 0)
        return reportRepeats(name, versions, report);
    const meant = recogniseVersions(list);
    if (meant !== undefined) {
        report({ input: name, seen: text, rule: describe(list), fix: writeList(name, meant) });
        return meant;
    }
    if (entries.every((entry) => /^-?$/.test(entry))) {
        const rule = 'The list is given but has no version in it. Leave the line out if there are none.';
        report({ input: name, seen: text, rule, fix: (0,declarations/* exampleLine */.jS)(name) });
    }
    else if (/^[[{]/.test(list) && parseStrings(list) === undefined) {
        report({ input: name, seen: text, rule: describe(list), fix: (0,declarations/* exampleLine */.jS)(name) });
    }
    else {
        reportMistakes(name, entries, read, report);
    }
    return versions;
}
function withoutComments(text) {
    return text.replace(/(^|\s)#.*$/gm, '$1').trim();
}
function split(list) {
    const entries = parseStrings(list) ?? list.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.map((entry) => (0,pasted_list/* withoutQuotes */.Y)(entry));
}
function parseStrings(list) {
    if (!list.startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(list);
        const strings = Array.isArray(parsed) && parsed.every((entry) => typeof entry === 'string');
        return strings ? parsed.map((entry) => entry.trim()) : undefined;
    }
    catch {
        return undefined;
    }
}
function versions_isVersion(read) {
    return 'sid' in read;
}
function writeList(name, versions, remark) {
    return (0,yaml/* yamlList */.gm)(name, versions.map(version_ref/* writeVersion */.g), remark);
}
const HINTS = [
    [/;/, 'A `;` separates nothing.'],
    [/^[ \t]*[-*•]\s/m, 'The dashes of a YAML list are not needed.'],
    [/[:→|]|[-=]>|\s=|=\s/, 'A path and its version are joined by `=` alone.'],
    [/(?<![A-Za-z0-9])(?:zn|Zn|zN)[0-9a-fA-F]{32}/, 'The letters ZN are upper-case.'],
    [/(?:^|[\s,;"'])[\w.-][\w/.-]*["']?\s*[=:]\s*["']?ZN/, 'A path starts with `/`.'],
    [/\p{Cf}/u, 'There are invisible characters in it.'],
];
function describe(list) {
    if (list.startsWith('{'))
        return `This is a JSON object. ${FORM}`;
    if (list.startsWith('['))
        return `It starts with \`[\` but is not a JSON array of strings. ${FORM}`;
    return [...HINTS.flatMap(([pattern, words]) => (pattern.test(list) ? words : [])), FORM].join(' ');
}
function readVersion(entry) {
    const equals = entry.lastIndexOf('=');
    const given = equals === -1 ? undefined : entry.slice(0, equals);
    const sid = entry.slice(equals + 1);
    const wrongPath = given === undefined ? undefined : (0,version_ref/* pathMistake */.q)(given);
    const path = wrongPath === undefined ? given : undefined;
    if (equals === -1 && entry.startsWith('/')) {
        const mayBePath = (0,version_ref/* pathMistake */.q)(entry) === undefined;
        const rule = 'A path is followed by `=` and the version.';
        return { rule, corrected: undefined, path: mayBePath ? entry : undefined };
    }
    if (sid === '') {
        const place = given === undefined ? 'An entry is empty' : 'No version follows the `=`';
        return { rule: `${place}: the expression there is empty.`, corrected: undefined, path };
    }
    const mistake = (0,sid_mistakes/* sidMistake */.l0)(sid, 'ZN');
    if (mistake !== undefined) {
        const { rule, corrected } = mistake;
        return { rule, corrected: corrected === undefined ? undefined : { sid: corrected, path }, path };
    }
    return wrongPath === undefined
        ? { sid: (0,model_sid/* normalizeSid */.Qv)(sid), path }
        : { rule: wrongPath, corrected: { sid: (0,model_sid/* normalizeSid */.Qv)(sid), path: undefined }, path: undefined };
}
function reportMistakes(name, entries, read, report) {
    const kinds = new Map();
    for (const [at, mistake] of read.entries()) {
        if (versions_isVersion(mistake))
            continue;
        const kind = kinds.get(mistake.rule) ?? { seen: [], first: mistake };
        kinds.set(mistake.rule, kind);
        kind.seen.push(entries[at] ?? '');
    }
    const mended = mend(read);
    for (const [rule, { seen, first }] of kinds) {
        const fix = mended ?? [{ sid: declarations/* INPUTS */.mc[name].example, path: first.path }];
        report({ input: name, ...(0,parse/* inEntries */._z)(rule, seen), fix: writeList(name, fix) });
    }
}
function mend(read) {
    const versions = read.map((entry) => (versions_isVersion(entry) ? entry : entry.corrected));
    const known = versions.filter((version) => version !== undefined);
    return known.length === versions.length ? findRepeats(known).kept : undefined;
}
function findRepeats(versions, earlier = []) {
    const seen = new Set(earlier.flatMap(keysOf));
    const [kept, sids, paths] = [[], [], []];
    for (const version of versions) {
        const { sid, path } = version;
        if (seen.has(sid))
            sids.push(version);
        else if (path !== undefined && seen.has(path))
            paths.push(version);
        else {
            kept.push(version);
            for (const key of keysOf(version))
                seen.add(key);
        }
    }
    return { kept, sids, paths };
}
function keysOf({ sid, path }) {
    return path === undefined ? [sid] : [sid, path];
}
function reportRepeats(name, versions, report) {
    const repeats = findRepeats(versions);
    reportAs(name, repeats, 'twice in this list', writeList(name, repeats.kept), report);
    return repeats.kept;
}
function reportShared(functions, assets, report) {
    const repeats = findRepeats(assets, functions);
    const fix = repeats.kept.length === 0
        ? writeList('function-versions', functions, 'and remove asset-versions')
        : writeList('asset-versions', repeats.kept);
    reportAs('asset-versions', repeats, 'in `function-versions`, too', fix, report);
}
function reportAs(name, { sids, paths }, where, fix, report) {
    const rules = [
        sids.length > 0 && `The version is ${where}. Name it once.`,
        paths.length > 0 &&
            `The path is ${where}. A path is one route, so one version answers on it: keep the one you mean.`,
    ].filter((rule) => rule !== false);
    const repeats = [...sids, ...paths].map(version_ref/* writeVersion */.g);
    if (rules.length > 0)
        report({ input: name, ...(0,parse/* inEntries */._z)(rules.join(' '), repeats), fix });
}

;// CONCATENATED MODULE: ./inputs/inputs.js












function wantsReuse({ reuse, rerun }) {
    return reuse === 'always' || (reuse === 'on-rerun' && rerun);
}
function readInputs(env) {
    return (0,table/* readTable */.x)(declarations/* INPUTS */.mc, env, (given, report) => inputs_parse(given, env, report));
}
function wantsSummary(env) {
    return (0,words/* readBoolean */.Vf)('summary', (0,misspelt/* collect */.Fo)(declarations/* INPUTS */.mc, env).summary, () => { });
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const wait = (0,words/* readBoolean */.Vf)('wait', given.wait, report);
    const build = readBuild(given, env, wait, report);
    const timeoutMs = (0,parse/* readDuration */.$7)('timeout', given.timeout, report);
    const pollIntervalMs = (0,parse/* readDuration */.$7)('poll-interval', given['poll-interval'], report);
    const deploy = readDeploy(given, wait || given['build-sid'] !== '', report);
    const dryRun = (0,words/* readBoolean */.Vf)('dry-run', given['dry-run'], report);
    (0,words/* readBoolean */.Vf)('summary', given.summary, report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (build === undefined || credentials === undefined || hosts === undefined)
        return undefined;
    return { service, build, wait, timeoutMs, pollIntervalMs, deploy, dryRun, credentials, ...hosts };
}
function readBuild(given, env, wait, report) {
    const functionVersions = readVersions('function-versions', given['function-versions'], report);
    const assetVersions = readVersions('asset-versions', given['asset-versions'], report);
    reportShared(functionVersions, assetVersions, report);
    const runtime = (0,parse/* readRuntime */.Ft)(given.runtime, report);
    const project = (0,inputs_project/* readProjectRequest */.T)(given, report);
    const inherit = readInheritance(given, report);
    const reuse = readReuse(given.reuse, report);
    const existing = readBuildSid(given['build-sid'], report);
    if (given['build-sid'] !== '') {
        reportContradictions(given, wait, report);
        return existing;
    }
    if (given['function-versions'] === '' &&
        given['asset-versions'] === '' &&
        given.project === '' &&
        inherit === undefined) {
        report({
            input: 'project',
            rule: 'There is nothing to build: give `project` (a folder; `.` is the workspace itself), or else `function-versions`, `asset-versions`, `inherit-from` or `build-sid`. If the line is there, the expression in it is empty.',
            fix: (0,declarations/* exampleLine */.jS)('project'),
        });
    }
    const rerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1;
    return { kind: 'create', functionVersions, assetVersions, runtime, project, inherit, reuse, rerun };
}
function readInheritance(given, report) {
    const from = given['inherit-from'];
    const excludePaths = readPatterns(given['exclude-paths'], report);
    return from === '' ? undefined : { from: readInheritFrom(from, report), excludePaths };
}
function reportContradictions(given, wait, report) {
    const contents = (0,table/* findExcluded */.W)(declarations/* INPUTS */.mc, given, 'build-sid');
    const names = contents.map((name) => `\`${name}\``).join(', ');
    const rules = [
        contents.length > 0 &&
            `It waits for a Build that exists, whose contents are fixed; beside it stands ${names}. Keep one or the other.`,
        !wait && 'It waits for a Build, and `wait: false` says not to: nothing is left to do.',
    ].filter((rule) => rule !== false);
    if (rules.length > 0) {
        const remove = wait ? contents : [...contents, 'wait: false'];
        const fix = `${(0,yaml/* yamlLine */.ue)('build-sid', given['build-sid'])} # and remove ${remove.join(', ')}`;
        report({ input: 'build-sid', seen: given['build-sid'], rule: rules.join(' '), fix });
    }
    if (given['build-sid'].toLowerCase() === 'previous' && given.environment === '')
        report({
            input: 'environment',
            rule: '`build-sid: previous` is the Build that was live in an environment before, and none is named: add `environment`.',
            fix: (0,declarations/* exampleLine */.jS)('environment'),
        });
}


/***/ }),

/***/ 4774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   u: () => (/* binding */ masksOfHeader)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1357);
/* harmony import */ var _misspelt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7464);


const SHORTEST_MISPLACED = 16;
const SIDS_OF_SECRETS = ['account-sid', 'api-key'];
function secretsOf(table, env) {
    const nearMisses = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearMisses */ .ER)(table, env);
    const given = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(table, env, nearMisses);
    const valuesOf = (name) => [given[name], env[table[name].variable ?? '']?.trim() ?? ''];
    const secrets = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(table)
        .filter((name) => table[name].secret)
        .flatMap(valuesOf);
    const misplaced = SIDS_OF_SECRETS.flatMap(valuesOf).filter((text) => text.length >= SHORTEST_MISPLACED && (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSecret */ .l)(text));
    const misspelt = nearMisses.filter(({ meant }) => table[meant].secret).map(({ value }) => value);
    return [...new Set([...secrets, ...misplaced, ...misspelt])].filter((text) => text !== '');
}
function masksOfHeader(authorization) {
    return [authorization, authorization.slice(authorization.indexOf(' ') + 1)];
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ findNearMisses),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   k_: () => (/* binding */ nearMissProblem)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5842);



function findNearMisses(table, env) {
    const names = namesOf(table);
    const declared = new Set(names.map(_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn));
    return Object.entries(env).flatMap(([variable, value]) => {
        if (!variable.startsWith('INPUT_') || declared.has(variable))
            return [];
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const written = value?.trim() ?? '';
        const foreign = names.find((known) => isSame(name, table[known].elsewhere?.name));
        if (foreign !== undefined)
            return [{ name, meant: foreign, value: translate(table[foreign], written) }];
        const meant = closest(name, names);
        return meant === undefined ? [] : [{ name, meant, value: written }];
    });
}
const isSame = (name, other) => other !== undefined && bare(name) === bare(other);
function translate({ elsewhere }, value) {
    if (elsewhere?.opposite === undefined)
        return value;
    return value === 'true' ? 'false' : value === 'false' ? 'true' : elsewhere.opposite;
}
function closest(name, names) {
    if (name.length > 60)
        return undefined;
    const letters = bare(name);
    const ranked = names
        .map((declared) => ({ declared, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, bare(declared)) }))
        .filter(({ declared, away }) => away <= tolerance(declared))
        .sort((one, other) => one.away - other.away);
    return ranked[0]?.declared;
}
function tolerance(declared) {
    const { length } = bare(declared);
    return length >= 8 ? 2 : length >= 6 ? 1 : 0;
}
function bare(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replace(/^twilio/, '');
}
const LONGEST_SHOWN = 300;
function nearMissProblem(table, { name, meant, value }) {
    const lines = value.split(/\r?\n/).flatMap((line) => line.trim() || []);
    const short = lines.length > 0 && lines.every((line) => line.length <= LONGEST_SHOWN);
    const flag = value === 'true' || value === 'false';
    const mask = table[meant].unprinted || (table[meant].variable !== undefined && meant !== 'region');
    return {
        input: name,
        rule: `There is no input of this name: did you mean \`${meant}\`?`,
        fix: short && !mask && meant !== 'api-url'
            ? flag
                ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)(meant, value === 'true')
                : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlList */ .gm)(meant, lines)
            : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleIn */ .kY)(table, meant),
    };
}
function collect(table, env, nearMisses = findNearMisses(table, env)) {
    const value = (name) => env[(0,_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(name)]?.trim() || nearMisses.find(({ meant }) => meant === name)?.value || '';
    return Object.fromEntries(namesOf(table).map((name) => [name, value(name)]));
}
function namesOf(table) {
    return Object.keys(table);
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   BB: () => (/* binding */ readSid),
/* harmony export */   F2: () => (/* binding */ readSpan),
/* harmony export */   Ft: () => (/* binding */ readRuntime),
/* harmony export */   _z: () => (/* binding */ inEntries),
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   ux: () => (/* binding */ LONGEST_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9778);
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5135);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3120);
/* harmony import */ var _text_pasted_list_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5613);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5842);
/* harmony import */ var _sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4081);









function inEntries(rule, entries) {
    const more = entries.length === 1 ? '' : ` There are ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries.length, 'such entry', 'such entries')}.`;
    return { seen: entries.slice(0, 3).join(', '), rule: `${rule}${more}` };
}
const LONGEST_TIMEOUT_MS = ms__WEBPACK_IMPORTED_MODULE_1__('24h');
const DURATIONS = {
    timeout: {
        min: ms__WEBPACK_IMPORTED_MODULE_1__('1s'),
        max: LONGEST_TIMEOUT_MS,
        guess: (bare) => (bare < 60 ? 'm' : bare < 36_000 ? 's' : 'ms'),
    },
    'poll-interval': { min: ms__WEBPACK_IMPORTED_MODULE_1__('100ms'), max: ms__WEBPACK_IMPORTED_MODULE_1__('1m'), guess: (bare) => (bare < 100 ? 's' : 'ms') },
    'health-check-timeout': { min: ms__WEBPACK_IMPORTED_MODULE_1__('5s'), max: ms__WEBPACK_IMPORTED_MODULE_1__('10m'), guess: (bare) => (bare < 5 ? 'm' : 's') },
};
function readDuration(name, text, report) {
    return readSpan(name, { fallback: _declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name].default, ...DURATIONS[name] }, text, report);
}
function readSpan(name, rules, text, report) {
    const { min, max, units = _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .DURATION_UNITS */ .Z8 } = rules;
    const value = text === '' ? rules.fallback : text;
    const problem = (rule) => report({ input: name, seen: value, rule, fix: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)(name, correctedDuration(rules, value)) });
    const unit = /^\d{1,9}(?:\.\d{1,9})?([a-z]+)$/.exec(value)?.[1];
    if (unit === undefined || !units.includes(unit)) {
        const bare = /^\d+(?:\.\d+)?$/.test(value);
        const list = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .joinWithOr */ .uy)(units);
        problem(bare
            ? `The unit is missing: it is a number followed by ${list}.`
            : `It is a number followed by its unit: ${list}.`);
        return min;
    }
    const duration = Math.round(ms__WEBPACK_IMPORTED_MODULE_1__(value));
    if (duration < min || duration > max) {
        problem(`It lies between ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(min, units)} and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(max, units)}.`);
        return min;
    }
    return duration;
}
function correctedDuration(rules, text) {
    const { fallback, min, max, units = _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .DURATION_UNITS */ .Z8, guess } = rules;
    const written = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutQuotes */ .Y)(text.toLowerCase());
    const known = durationOf(written);
    const bare = Number(/^(\d{1,40}(?:\.\d{1,40})?)\s*[a-z]*$/.exec(written)?.[1]);
    const meant = Number.isNaN(known) ? ms__WEBPACK_IMPORTED_MODULE_1__(`${bare.toFixed(9)}${guess(bare)}`) : known;
    if (!(meant > 0))
        return fallback;
    return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(Math.round(Math.min(max, Math.max(min, meant))), units);
}
function durationOf(text) {
    const [, hours = '0', minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(text) ?? [];
    if (minutes !== undefined && seconds !== undefined)
        return 1_000 * (3_600 * Number(hours) + 60 * Number(minutes) + Number(seconds));
    const parts = [...text.replace(/^pt/, '').matchAll(/(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]+)(?:[\s,]|and)*/gy)];
    const whole = parts.map(([part]) => part).join('') === text.replace(/^pt/, '');
    const spans = parts.map(([, n, unit]) => ms__WEBPACK_IMPORTED_MODULE_1__(`${n}${unit}`) ?? Number.NaN);
    return whole && spans.length > 0 ? spans.reduce((sum, span) => sum + span) : Number.NaN;
}
const NODE = /^(?:(n[a-z]*)(?:\.?js)?[\s@:_=-]*)?(?:v|[\^~]|>=?\s*)?(\d{1,3})(?:\.(?:\d+|x|\*))*(?:-(?:alpine|slim|lts))?$/i;
const CODE_NAMES = new Map([
    ['jod', '22'],
    ['krypton', '24'],
]);
function nearestRuntime(text) {
    const bare = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutQuotes */ .Y)(text);
    const code = CODE_NAMES.get(bare.toLowerCase().replace(/^lts\//, ''));
    const [, letters = 'node', version = code] = NODE.exec(bare) ?? [];
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters.toLowerCase().replace(/js$/, ''), 'node') <= 2;
    return version !== undefined && near ? `node${version}` : undefined;
}
function readRuntime(text, report) {
    if (text === '')
        return undefined;
    const meant = nearestRuntime(text);
    if (meant === undefined ? /^[a-z]+\d+(?:\.\d+)*$/.test(text) && text.length <= 50 : meant === text)
        return text;
    report({
        input: 'runtime',
        seen: text,
        rule: 'It is a runtime as Twilio names it: lower-case letters and a version, in one word.',
        fix: meant === undefined ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)('runtime') : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('runtime', meant),
    });
    return undefined;
}
const SERVICE_NAME = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,254}$/;
function readService(text, report) {
    const problem = (rule, meant) => report({
        input: 'service-sid',
        ...(text === '' ? {} : { seen: text }),
        rule: text === '' ? rule : `${rule} ${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOnStored */ .VR)('service-sid')}`,
        fix: meant === undefined ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)('service-sid') : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('service-sid', meant),
    });
    if (text === '') {
        problem('It is required: the SID (ZS…) or unique name of the service. If the line is there, the variable in it is empty.');
    }
    else if ((0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .resemblesSid */ .lD)(text)) {
        const mistake = (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .sidMistake */ .l0)(text, 'ZS');
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
    }
    else if (!SERVICE_NAME.test(text)) {
        problem('It is the SID (ZS…) of a service or its unique name: letters, digits, `-` and `_`, no spaces and no quotes.', findService(text));
    }
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeSid */ .Qv)(text);
}
function findService(text) {
    const [sid, ...others] = new Set(text.match(/(?<![A-Za-z0-9])ZS[0-9a-f]{32}(?![A-Za-z0-9])/g));
    const bare = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutQuotes */ .Y)(text);
    if (sid === undefined)
        return bare !== text && !(0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .resemblesSid */ .lD)(bare) && SERVICE_NAME.test(bare) ? bare : undefined;
    return others.length === 0 ? sid : undefined;
}
function readSid(name, prefix, text, report) {
    if (text === '')
        return undefined;
    const mistake = (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .sidMistake */ .l0)(text, prefix);
    if (mistake === undefined)
        return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeSid */ .Qv)(text);
    const fix = mistake.corrected === undefined ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)(name) : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)(name, mistake.corrected);
    report({ input: name, seen: text, rule: mistake.rule, fix });
    return undefined;
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ folderIn),
/* harmony export */   T: () => (/* binding */ readProjectRequest)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9318);
/* harmony import */ var _sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4081);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7454);



const OTHERS = ['function-versions', 'asset-versions', 'inherit-from', 'build-sid'];
function readProjectRequest(given, report) {
    const createService = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)('create-service', given['create-service'], report);
    const text = given.project;
    if (text === '')
        return undefined;
    if (createService)
        checkName(given['service-sid'], report);
    const others = OTHERS.filter((name) => given[name] !== '');
    if (others.length > 0)
        report({
            input: 'project',
            seen: text,
            rule: `It says what the Build is made of, and so does ${others.map((name) => `\`${name}\``).join(', ')}. Keep one or the other.`,
            fix: `${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('project', text)} # and remove ${others.join(', ')}`,
        });
    const folder = folderIn(text);
    if (/^(?:[/\\]|[A-Za-z]:)/.test(text) || folder.split('/').includes('..'))
        report({
            input: 'project',
            seen: text,
            rule: 'It is a folder inside the workspace, written relative to it; `.` is the workspace itself.',
            fix: 'project: .',
        });
    return { folder, createService };
}
function folderIn(text) {
    const folder = text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
    return folder.replace(/\/+$/, '') || '.';
}
function checkName(name, report) {
    if (name === '' || (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .resemblesSid */ .lD)(name) || /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,48}[A-Za-z0-9])?$/.test(name))
        return;
    report({
        input: 'service-sid',
        seen: name,
        rule: 'A service of this name cannot be created: it becomes part of a domain, so it has at most 50 letters, digits and `-`, and begins and ends with a letter or digit.',
        fix: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('service-sid', correctName(name)),
    });
}
const correctName = (name) => name
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^[_-]+|[_-]+$/g, '') || 'my-service';


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   l0: () => (/* binding */ sidMistake),
/* harmony export */   lD: () => (/* binding */ resemblesSid)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5135);
/* harmony import */ var _text_capitals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4932);
/* harmony import */ var _text_pasted_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5613);



const KINDS = {
    AC: { words: 'an Account SID', home: 'account-sid' },
    SK: { words: 'an API key SID', home: 'api-key' },
    ZS: { words: 'a service SID', home: 'service-sid' },
    ZE: { words: 'an environment SID', home: 'environment' },
    ZB: { words: 'a Build SID', home: 'build-sid' },
    ZD: { words: 'a Deployment SID' },
    ZH: { words: 'the SID of a Function or Asset itself, not of one of its versions' },
    ZN: { words: 'a version SID', home: 'function-versions` or `asset-versions' },
    ZV: { words: 'the SID of a variable' },
};
const kindInWords = (prefix) => KINDS[prefix]?.words ?? 'a SID';
function resemblesSid(text) {
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSid */ .pu)(text) !== undefined || /^(?:AC|SK|Z[SEBDHNV])[0-9A-Za-z]{24,40}$/.test(text);
}
function sidMistake(text, prefix) {
    if ((0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .isSid */ .R7)(text, prefix))
        return undefined;
    const form = `${(0,_text_capitals_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .s)(kindInWords(prefix))} is ${prefix} and 32 hexadecimal digits`;
    const written = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutQuotes */ .Y)(text);
    if (written.slice(0, 2).toUpperCase() === prefix && (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSid */ .pu)(written) !== undefined) {
        return { rule: `${form}, the letters upper-case and without quotes.`, corrected: prefix + written.slice(2) };
    }
    const visible = text.replace(/\p{Cf}/gu, '');
    if (visible !== text && (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .isSid */ .R7)(visible, prefix)) {
        return { rule: `${form}; this has invisible characters in it.`, corrected: visible };
    }
    const kind = KINDS[(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSid */ .pu)(text)?.prefix.toUpperCase() ?? ''];
    if (kind !== undefined) {
        const home = kind.home === undefined ? '' : `, which goes into \`${kind.home}\``;
        return { rule: `This is ${kind.words}${home}. ${form}.`, corrected: undefined };
    }
    return { rule: `${form}; ${difference(text, prefix)}.`, corrected: undefined };
}
function difference(text, prefix) {
    if (!text.startsWith(prefix))
        return `this does not start with ${prefix}`;
    const rest = text.slice(2);
    if (/[^0-9a-fA-F]/.test(rest))
        return 'this has other characters in it';
    return `this has ${rest.length} digits`;
}


/***/ }),

/***/ 3879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findExcluded),
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5842);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4774);
/* harmony import */ var _misspelt_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7464);




function readTable(table, env, parse) {
    const nearMisses = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .findNearMisses */ .ER)(table, env);
    const given = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)(table, env, nearMisses);
    const found = [];
    const inputs = parse(given, (problem) => found.push(problem));
    const literal = findUnreplaced(table, given);
    const others = found.filter(({ input }) => !literal.some((problem) => problem.input === input));
    const problems = nameNearMisses(table, nearMisses, [...literal, ...others]);
    const idle = findIdle(table, given, new Set(problems.map(({ input }) => input)));
    const [first, ...rest] = presentable(table, [...problems, ...idle], nearMisses, (0,_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(table, env));
    if (first !== undefined)
        return { problems: [first, ...rest] };
    if (inputs === undefined)
        throw new Error('An input was refused without a word about it. Please report this.');
    return { inputs };
}
function nameNearMisses(table, nearMisses, problems) {
    const left = [...problems];
    const named = nearMisses.map((nearMiss) => {
        const problem = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMissProblem */ .k_)(table, nearMiss);
        const at = left.findIndex(({ input }) => input === nearMiss.meant);
        const [own] = at === -1 ? [] : left.splice(at, 1);
        return own === undefined ? problem : { ...own, input: problem.input, rule: `${problem.rule} ${own.rule}` };
    });
    return [...named, ...left];
}
const UNREPLACED = /^(?:\$\{?(?:env:)?(?<name>[A-Za-z_]\w*)\}?|\{\{\s*(?<path>[a-z]+(?:\.[\w-]+)+)\s*\}\})$/;
function findUnreplaced(table, given) {
    return (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).flatMap((input) => {
        const { name, path } = UNREPLACED.exec(given[input])?.groups ?? {};
        if (name === undefined && path === undefined)
            return [];
        const rule = `GitHub does not replace this. It replaces \`${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('env.NAME')}\`.`;
        const hidden = table[input].secret || table[input].unprinted || table[input].variable !== undefined;
        if (hidden)
            return [{ input, rule, fix: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleIn */ .kY)(table, input) }];
        return [{ input, seen: given[input], rule, fix: `${input}: ${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)(path ?? `env.${name}`)}` }];
    });
}
const SHORTEST_REDACTED = 8;
function presentable(table, problems, nearMisses, secrets) {
    const names = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table);
    const place = (input) => {
        const meant = nearMisses.find(({ name }) => name === input)?.meant ?? input;
        const at = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).findIndex((name) => name === meant || table[name].variable === meant);
        return at === -1 ? names.indexOf('region') : at;
    };
    const long = secrets.filter((secret) => secret.length >= SHORTEST_REDACTED);
    const forms = long.flatMap((secret) => [secret, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteYaml */ .q0)(secret).slice(1, -1)]);
    const patterns = forms.map((form) => new RegExp(form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi'));
    const redact = (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, '***'), text);
    return problems
        .toSorted((one, other) => place(one.input) - place(other.input))
        .map(({ seen, ...problem }) => ({
        ...problem,
        input: redact(problem.input),
        rule: redact(problem.rule),
        fix: redact(problem.fix),
        ...(seen === undefined ? {} : { seen: clip(redact(seen)) }),
    }));
}
function clip(text) {
    const characters = [...text.slice(0, 1000)];
    return characters.length <= 200 ? text : `${characters.slice(0, 199).join('')}…`;
}
function isSet(table, given, name) {
    return given[name] !== '' && given[name].toLowerCase() !== table[name].default;
}
function findExcluded(table, given, other) {
    return (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).filter((name) => table[name].excludedBy === other && isSet(table, given, name));
}
function findIdle(table, given, wrong) {
    const text = (name) => (Object.hasOwn(given, name) ? given[name] : '');
    const idle = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).filter((input) => {
        const { needs, excludedBy } = table[input];
        const known = needs !== undefined && Object.hasOwn(table, needs.input);
        const lacks = known && isSet(table, given, input) && text(needs.input) === '';
        return lacks && !wrong.has(input) && !wrong.has(needs.input) && text(excludedBy ?? '') === '';
    });
    return [...Map.groupBy(idle, (input) => table[input].needs)].flatMap(([needs, [input, ...others]]) => {
        if (needs === undefined || input === undefined)
            return [];
        const also = others.length === 0
            ? ''
            : `, and so ${others.length === 1 ? 'does' : 'do'} ${others.map((name) => `\`${name}\``).join(', ')}`;
        const remove = others.length === 0 ? `\`${input}\`` : 'them';
        const rule = `${needs.why}${also}: add \`${needs.input}\`, or remove ${remove}.`;
        return [{ input, rule, fix: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleIn */ .kY)(table, needs.input) }];
    });
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writeVersion),
/* harmony export */   q: () => (/* binding */ pathMistake)
/* harmony export */ });
function writeVersion({ sid, path }) {
    return path === undefined ? sid : `${path}=${sid}`;
}
function pathMistake(path) {
    if (!path.startsWith('/'))
        return 'The path of a version starts with `/`.';
    if (/[\s#]/.test(path))
        return 'The path of a version has no spaces and no `#`.';
    if (/[=;,"'`\p{C}]|ZN[0-9a-f]{32}|:$/iu.test(path))
        return 'The path of a version has no `=`, `;`, `,`, quotes or SID in it.';
    return path.length < 256 ? undefined : 'The path of a version is shorter than 256 characters.';
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   pS: () => (/* binding */ readWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3120);
/* harmony import */ var _text_pasted_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5613);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5842);





const MEANT_TRUE = /^(?:true|y|yes|on|1|t|enabled?)$/i;
const MEANT_FALSE = /^(?:false|n|no|off|0|f|disabled?|never)$/i;
function readBoolean(name, text, report) {
    return readFlag(name, _declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].default, text, report);
}
function readFlag(name, fallback, text, report) {
    const value = text === '' ? fallback : text;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    const fix = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)(name, nearestFlag((0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotes */ .Y)(value)) ?? fallback === 'true');
    report({ input: name, seen: value, rule: 'It is `true` or `false`.', fix });
    return fallback === 'true';
}
function nearestFlag(word) {
    if (MEANT_TRUE.test(word))
        return true;
    if (MEANT_FALSE.test(word))
        return false;
    const letters = word.slice(0, 10).toLowerCase();
    const [toTrue, toFalse] = [(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, 'true'), (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, 'false')];
    return Math.min(toTrue, toFalse) > 2 || toTrue === toFalse ? undefined : toTrue < toFalse;
}
function readWord(name, rules, text, report) {
    const { words, fallback, guess } = rules;
    const value = text === '' ? fallback : text;
    const known = words.find((word) => word === value);
    if (known !== undefined)
        return known;
    const written = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotes */ .Y)(value);
    const letters = written.slice(0, 20).toLowerCase();
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(letters, words);
    report({
        input: name,
        seen: value,
        rule: `It is ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWithOr */ .uy)(words.map((word) => `\`${word}\``))}.`,
        fix: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)(name, (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, nearest) <= letters.length / 4 ? nearest : guess(written)),
    });
    return fallback;
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ describeContents),
/* harmony export */   h_: () => (/* binding */ PLATFORM_DEFAULTS),
/* harmony export */   ob: () => (/* binding */ joinKinds),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   x6: () => (/* binding */ allVersions)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4348);

function joinKinds(functions = [], assets = []) {
    return [
        ...functions.map((version) => ({ ...version, kind: 'function' })),
        ...assets.map((version) => ({ ...version, kind: 'asset' })),
    ];
}
const PLATFORM_DEFAULTS = new Set(['twilio', '@twilio/runtime-handler']);
const allVersions = ({ functionVersions = [], assetVersions = [] }) => [
    ...functionVersions,
    ...assetVersions,
];
function describeContents({ functionVersions, assetVersions, runtime }) {
    const counts = describeCounts(functionVersions.length, assetVersions.length);
    return `${counts}${runtime === undefined ? '' : ` on ${runtime}`}`;
}
function describeCounts(functions, assets) {
    const parts = [functions > 0 && (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(functions, 'function'), assets > 0 && (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(assets, 'asset')];
    return parts.filter((part) => part !== false).join(' and ');
}


/***/ }),

/***/ 9652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ compareWithRequest),
/* harmony export */   Dz: () => (/* binding */ compareRuntimes),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Y: () => (/* binding */ compareContents),
/* harmony export */   g3: () => (/* binding */ whyUnrecognisable),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7358);

function compareContents(wanted, listed) {
    const sent = new Set(wanted.dependencies?.map(({ name }) => name));
    const unsent = (listed.dependencies ?? []).filter(({ name }) => _build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name) && !sent.has(name));
    const otherwise = compareWithRequest(wanted, listed);
    return { sameness: unsent.length === 0 ? otherwise : worst([otherwise, 'unknown']), unsent, otherwise };
}
function compareWithRequest(sent, listed) {
    return worst([
        compareVersions(sent.functionVersions, listed.functionVersions),
        compareVersions(sent.assetVersions, listed.assetVersions),
        compareDependencies(sent.dependencies ?? [], listed.dependencies),
        compareRuntimes(sent.runtime, listed.runtime),
    ]);
}
function worst(results) {
    if (results.includes('different'))
        return 'different';
    return results.includes('unknown') ? 'unknown' : 'same';
}
function compareVersions(wanted, listed) {
    if (listed === undefined)
        return 'unknown';
    const sids = new Set(wanted.map(({ sid }) => sid));
    const others = new Set(listed.map(({ sid }) => sid));
    return sids.size === others.size && [...sids].every((sid) => others.has(sid)) ? 'same' : 'different';
}
function compareDependencies(wanted, listed) {
    if (listed === undefined)
        return 'unknown';
    const versions = new Map(listed.map(({ name, version }) => [name, version]));
    const sent = new Set(wanted.map(({ name }) => name));
    const unasked = [...versions.keys()].some((name) => !sent.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name));
    const results = wanted.map(({ name, version }) => {
        const other = versions.get(name);
        if (other === version)
            return 'same';
        return other === undefined || isExact(version) ? 'different' : 'unknown';
    });
    return worst([...results, unasked ? 'different' : 'same']);
}
function compareRuntimes(one, other) {
    if (one === undefined || other === undefined)
        return 'unknown';
    return one.toLowerCase() === other.toLowerCase() ? 'same' : 'different';
}
function isExact(version) {
    return /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(version);
}
function whyUnrecognisable({ runtime, dependencies = [] }) {
    if (runtime === undefined)
        return 'without “runtime” it cannot be known on which runtime Twilio would build';
    const open = dependencies.find(({ version }) => !isExact(version));
    return open === undefined
        ? undefined
        : `${open.name} ${open.version} is no exact version, so a new Build may get a newer one`;
}


/***/ }),

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ deriveName),
/* harmony export */   Nd: () => (/* binding */ nameEnvironment),
/* harmony export */   _Y: () => (/* binding */ MAY_BE_PRODUCTION),
/* harmony export */   e3: () => (/* binding */ PRODUCTION)
/* harmony export */ });
const PRODUCTION = 'production';
const MAY_BE_PRODUCTION = /^prod(?:uction)?(?:-environment)?$/i;
const ENDING = '-environment';
const cutEnding = (name) => (name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name);
const LONGEST_SUFFIX = 16;
function nameEnvironment(reference) {
    if (reference === PRODUCTION)
        return { names: { uniqueName: PRODUCTION, suffix: undefined } };
    const suffix = cutEnding(reference);
    if (suffix.length > LONGEST_SUFFIX)
        return {
            problem: `its domain suffix would be “${suffix}”, ${suffix.length} characters; Twilio allows ${LONGEST_SUFFIX}`,
        };
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(suffix))
        return {
            problem: `its domain suffix would be “${suffix}”, and a part of a host name is lower-case letters, digits and hyphens`,
        };
    return { names: { uniqueName: `${suffix}${ENDING}`, suffix } };
}
const LONGEST_DERIVED = 300;
function deriveName(text) {
    const written = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (text.length > LONGEST_DERIVED)
        return undefined;
    const host = /^[^a-z]*(?:https?:\/\/)?([a-z0-9_-]+)(?:\.[a-z0-9-]+)*\.twil\.io(?![\w-])/.exec(written);
    if (host !== null)
        return suffixIn(host[1] ?? '');
    if (/:\/\/|[^\s,;][\s,;]+[^\s,;]/.test(written))
        return undefined;
    if (/^refs\/|\/(?:merge|head)$/.test(written))
        return undefined;
    const plain = hyphenate(written);
    if (/(?:^|-)[a-z]{2}[0-9a-f]{32}(?:-|$)/.test(plain))
        return undefined;
    const name = shorten(plain);
    return name === '' || (text.includes('/') && MAY_BE_PRODUCTION.test(name)) ? undefined : name;
}
function suffixIn(label) {
    const [number, ...others] = label.matchAll(/-\d{4}(?=-|$)/g);
    if (number === undefined || others.length > 0)
        return undefined;
    return label.slice(number.index + number[0].length + 1) || PRODUCTION;
}
const hyphenate = (text) => text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
function shorten(name) {
    const bare = cutEnding(name);
    if (bare.length <= LONGEST_SUFFIX)
        return bare;
    const [number = ''] = /-\d{1,9}$/.exec(bare) ?? [];
    return `${hyphenate(bare.slice(0, LONGEST_SUFFIX - number.length))}${number}`;
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ countInputs),
/* harmony export */   RP: () => (/* binding */ InputFailure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dR: () => (/* binding */ ActionFailure)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4348);

function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
const countInputs = (problems) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(new Set(problems.map(({ input }) => input)).size, 'input')} cannot be used`;
class InputFailure extends Error {
    name = 'InputFailure';
    problems;
    constructor(problems) {
        super(problems.map((problem) => `${problem.input}: ${problem.rule}`).join(' '));
        this.problems = problems;
    }
}
class ActionFailure extends Error {
    name = 'ActionFailure';
    verdict;
    explanation;
    evidence;
    constructor(verdict, explanation, options = {}) {
        super(`${explanation.what} ${explanation.why} ${explanation.next}`, options);
        this.verdict = verdict;
        this.explanation = explanation;
        this.evidence = options.evidence;
    }
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isHandlerTooOld),
/* harmony export */   Sh: () => (/* binding */ foresee),
/* harmony export */   h: () => (/* binding */ assessRuntime),
/* harmony export */   s1: () => (/* binding */ NEWEST_RUNTIME),
/* harmony export */   z: () => (/* binding */ HANDLER),
/* harmony export */   zn: () => (/* binding */ LEAST_HANDLER)
/* harmony export */ });
/* harmony import */ var _build_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9652);

const RUNTIMES = {
    node8: { refused: true },
    node10: { refused: true },
    node12: { refused: true },
    node14: { refused: true },
    node16: { refused: true },
    node18: { refused: '2025-11-10' },
    node20: { refused: true },
    node22: { endOfLife: '2027-04-30' },
    node24: { endOfLife: '2028-04-30' },
};
const NEWEST_RUNTIME = 'node24';
const DAY_MS = 24 * 3_600_000;
const NOTICE_MS = 90 * DAY_MS;
const HANDLER = '@twilio/runtime-handler';
const LEAST_HANDLER = '1.2.0';
function assessRuntime(runtime, today) {
    const known = runtime !== undefined && Object.hasOwn(RUNTIMES, runtime) ? RUNTIMES[runtime] : undefined;
    if (known === undefined)
        return { state: 'unknown' };
    const { refused, endOfLife } = known;
    if (refused !== undefined)
        return { state: 'retired', ...(refused === true ? {} : { since: refused }) };
    if (endOfLife !== undefined && Date.parse(endOfLife) - NOTICE_MS <= today)
        return { state: 'retiring', until: endOfLife, over: today >= Date.parse(endOfLife) + DAY_MS };
    return { state: 'current' };
}
function foresee(contents, today) {
    return [...foreseeRuntime(contents.runtime, today), ...foreseeHandler(contents)];
}
function foreseeRuntime(runtime, today) {
    if (runtime === undefined) {
        const message = `No “runtime” is given, so Twilio takes that of the service’s last successful Build, which may be one that it refuses by now. “runtime: ${NEWEST_RUNTIME}” says what you mean.`;
        return [{ title: 'No runtime', message }];
    }
    const known = assessRuntime(runtime, today);
    if (known.state === 'retired') {
        const since = known.since === undefined ? '' : ` since ${known.since}`;
        const message = `As far as is known here, Twilio takes no new Builds on ${runtime}${since}. It is tried all the same; “runtime: ${NEWEST_RUNTIME}” is the one to move to.`;
        return [{ title: `${runtime} is retired`, message, atOnce: true }];
    }
    if (known.state === 'retiring') {
        const message = `Node.js ${runtime.replace('node', '')} ${known.over ? 'was' : 'is'} supported until ${known.until}, and Twilio has refused new Builds on a runtime some time after that.`;
        return [{ title: `${runtime} is about to be retired`, message }];
    }
    return [];
}
function foreseeHandler({ dependencies = [], runtime }) {
    const version = dependencies.find(({ name }) => name === HANDLER)?.version;
    if (version === undefined || !isHandlerTooOld(runtime, version))
        return [];
    const message = `${HANDLER} ${version} is older than ${LEAST_HANDLER}, and Builds on ${runtime} fail with it. Update it (2.1.2 or later is made for node24).`;
    return [{ title: 'The runtime handler is too old', message, dependency: HANDLER }];
}
function isHandlerTooOld(runtime, version) {
    const major = Number(/^node(\d+)$/.exec(runtime ?? '')?.[1] ?? 0);
    return major >= 24 && isBelow(version, LEAST_HANDLER);
}
function isBelow(version, least) {
    const exact = version.replace(/^~/, '');
    if (!(0,_build_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(exact))
        return false;
    const [one = [], other = []] = [exact, least].map((text) => text.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? []);
    for (let i = 0; i < 3; i++) {
        const difference = (one[i] ?? 0) - (other[i] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return exact.includes('-');
}


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ normalizeSid),
/* harmony export */   R7: () => (/* binding */ isSid),
/* harmony export */   pu: () => (/* binding */ splitSid)
/* harmony export */ });
function splitSid(text) {
    const [, prefix, digits] = /^([A-Za-z]{2})([0-9a-fA-F]{32})$/.exec(text) ?? [];
    return prefix === undefined || digits === undefined ? undefined : { prefix, digits };
}
const isSid = (text, prefix) => splitSid(text)?.prefix === prefix;
function normalizeSid(text) {
    const sid = splitSid(text);
    return sid === undefined ? text : sid.prefix + sid.digits.toLowerCase();
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
const failureOf = (ending) => ('failure' in ending ? ending : undefined);


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ throttleLine),
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4348);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9850);


const LINE_LIMIT = 2_000;
const ANNOTATION_LIMIT = 4_000;
function createLog(port) {
    let open = false;
    const endGroup = () => {
        if (open)
            port.endGroup();
        open = false;
    };
    return {
        line: (text) => port.info((/^ */.exec(text)?.[0] ?? '') + (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(text, LINE_LIMIT)),
        debug: (text) => port.debug((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(text, LINE_LIMIT)),
        notice: (text, properties) => port.notice((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(text, LINE_LIMIT), sanitizeProperties(properties)),
        warning: (text, properties) => port.warning((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(text, LINE_LIMIT), sanitizeProperties(properties)),
        error: (text, properties) => port.error(sanitizeAnnotation(text), sanitizeProperties(properties)),
        group(title) {
            endGroup();
            port.startGroup((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(title));
            open = true;
        },
        endGroup,
    };
}
function sanitizeAnnotation(text) {
    const whole = (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(text, LINE_LIMIT).join('\n');
    return whole.length <= ANNOTATION_LIMIT ? whole : `${whole.slice(0, ANNOTATION_LIMIT - 1)}…`;
}
function sanitizeProperties(properties = {}) {
    const { title, file, startLine } = properties;
    return {
        ...(title === undefined ? {} : { title: (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(title, 120) }),
        ...(file === undefined ? {} : { file: (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(file) }),
        ...(startLine === undefined ? {} : { startLine }),
    };
}
const EVERY_MS = 15_000;
function throttleLine(line, clock) {
    let last = Number.NEGATIVE_INFINITY;
    let leftOut = 0;
    return (text) => {
        const since = clock.now() - last;
        if (since < EVERY_MS) {
            leftOut++;
            return;
        }
        line(leftOut === 0 ? text : `${text} (${leftOut} more in the last ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(since)})`);
        last = clock.now();
        leftOut = 0;
    };
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createOutputs)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(360);

const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'function-versions',
    'asset-versions',
    'build-sid',
    'status',
    'verdict',
    'created',
    'changed',
    'runtime',
    'duration-seconds',
    'inherited-build-sid',
    'failure-reason',
    'environment-sid',
    'deployment-sid',
    'url',
    'previous-build-sid',
    'live-build-sid',
    'rolled-back',
    'result',
    'result-file',
]));
function createOutputs(runner, log) {
    const values = {};
    const taken = {};
    const write = (name, value) => {
        if (taken[name] === value)
            return true;
        try {
            runner.setOutput(name, value);
            taken[name] = value;
            return true;
        }
        catch (error) {
            log.warning(`The output ${name} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { title: 'Output missing' });
            return false;
        }
    };
    return {
        set(name, value) {
            values[name] = value;
            return write(name, value);
        },
        clear(name) {
            if (values[name] === undefined)
                return;
            delete values[name];
            write(name, '');
        },
        all: () => values,
    };
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  I: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: ./inputs/masks.js
var masks = __nccwpck_require__(4774);
// EXTERNAL MODULE: ./report/log.js
var report_log = __nccwpck_require__(214);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
// EXTERNAL MODULE: ./twilio/decode.js
var decode = __nccwpck_require__(8902);
// EXTERNAL MODULE: ./twilio/page.js
var twilio_page = __nccwpck_require__(6159);
;// CONCATENATED MODULE: ./twilio/calls/monitor.js


const SIZE_LIMIT = 4 * 1024 * 1024;
const READ_MS = 3_000;
function createMonitor(client) {
    return {
        async listErrors(since, limits) {
            const start = new Date(since).toISOString().replace(/\.\d{3}Z$/, 'Z');
            const path = `/v1/Alerts?LogLevel=error&StartDate=${encodeURIComponent(start)}&PageSize=100`;
            const page = await client.send({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: SIZE_LIMIT }, (0,twilio_page/* decodePage */.Ci)('alerts', decode/* decodeAlert */.vo), limits);
            return page.items;
        },
    };
}

// EXTERNAL MODULE: ./twilio/calls/serverless.js
var serverless = __nccwpck_require__(9120);
// EXTERNAL MODULE: ./twilio/error-class.js
var error_class = __nccwpck_require__(1397);
// EXTERNAL MODULE: ./twilio/request.js
var twilio_request = __nccwpck_require__(5331);
;// CONCATENATED MODULE: ./twilio/streaming-list.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ARRAY = 0x5b;
const OBJECT = 0x7b;
const ARRAY_END = 0x5d;
const OBJECT_END = 0x7d;
function createShrinker(reduce) {
    const done = [];
    const item = createScratch();
    let inItem = false;
    const edgeAt = createEdgeDetector();
    const take = (bytes) => (inItem ? item.add(bytes) : done.push(new Uint8Array(bytes)));
    return {
        push(chunk) {
            let start = 0;
            for (let at = 0; at < chunk.length; at++) {
                const edge = edgeAt(chunk[at] ?? 0);
                if (edge === undefined)
                    continue;
                const end = edge === 'begins' ? at : at + 1;
                take(chunk.subarray(start, end));
                if (edge === 'ends')
                    done.push(reduceText(item.empty(), reduce));
                inItem = edge === 'begins';
                start = end;
            }
            take(chunk.subarray(start));
        },
        end() {
            const rest = decodeText(Buffer.concat([...done, item.empty()]));
            item.release();
            return rest;
        },
    };
}
function createEdgeDetector() {
    let inItem = false;
    let depth = 0;
    let inList = false;
    const isText = createTextDetector();
    return (byte) => {
        if (isText(byte))
            return undefined;
        if (byte === OBJECT || byte === ARRAY) {
            depth++;
            if (depth === 2)
                inList = byte === ARRAY;
            if (depth !== 3 || !inList || byte !== OBJECT)
                return undefined;
            inItem = true;
            return 'begins';
        }
        if (byte !== OBJECT_END && byte !== ARRAY_END)
            return undefined;
        depth--;
        if (depth !== 2 || !inItem)
            return undefined;
        inItem = false;
        return 'ends';
    };
}
let spare;
function createScratch() {
    let memory = spare ?? new Uint8Array(64 * 1024);
    spare = undefined;
    let used = 0;
    return {
        add(bytes) {
            if (used + bytes.length > memory.length) {
                const larger = new Uint8Array(2 * (used + bytes.length));
                larger.set(memory.subarray(0, used));
                memory = larger;
            }
            memory.set(bytes, used);
            used += bytes.length;
        },
        empty() {
            const bytes = memory.subarray(0, used);
            used = 0;
            return bytes;
        },
        release() {
            spare = memory;
        },
    };
}
function createTextDetector() {
    let inString = false;
    let escaped = false;
    return (byte) => {
        if (!inString) {
            inString = byte === QUOTE;
            return inString;
        }
        if (escaped)
            escaped = false;
        else if (byte === BACKSLASH)
            escaped = true;
        else if (byte === QUOTE)
            inString = false;
        return true;
    };
}
function reduceText(text, reduce) {
    let item;
    try {
        item = JSON.parse(decodeText(text));
    }
    catch {
        return new Uint8Array(text);
    }
    return Buffer.from(JSON.stringify(reduce(item) ?? null));
}
const decodeText = (bytes) => new TextDecoder().decode(bytes);

;// CONCATENATED MODULE: ./twilio/client.js




function createClient(options) {
    const { clock, onExchange } = options;
    let answered = false;
    let heldUntil = Number.NEGATIVE_INFINITY;
    const { onDate, ...times } = createServerClock(clock);
    const send = async (request, decode, limits) => {
        const heldMs = heldUntil - clock.now();
        if (heldMs > 0 && (request.method !== 'GET' || heldUntil > limits.deadline))
            throw failure(request, { class: 'unsent', words: 'asked to stay away', retryAfterMs: heldMs });
        if (heldMs > 0)
            await clock.sleep(heldMs, limits.signal);
        const start = clock.now();
        const opened = options.fetch.opened?.();
        const log = (outcome, requestId) => {
            const connection = opened === undefined ? undefined : options.fetch.opened?.() === opened ? 'reused' : 'new';
            const durationMs = clock.now() - start;
            onExchange({ method: request.method, path: request.path, outcome, durationMs, requestId, connection });
        };
        try {
            const answer = await exchange(request, limits, options, onDate);
            const value = decodeAnswer(request, answer, decode);
            answered = true;
            log(String(answer.status), answer.requestId);
            return value;
        }
        catch (error) {
            if (!(error instanceof twilio_request/* RequestFailure */.e6))
                throw error;
            const { status, requestId, retryAfterMs, words } = error.facts;
            if (status === 429)
                answered = true;
            if (retryAfterMs !== undefined)
                heldUntil = Math.max(heldUntil, clock.now() + retryAfterMs);
            log(words, requestId);
            throw error;
        }
    };
    return {
        send,
        answered: () => answered,
        ...times,
    };
}
function createServerClock(clock) {
    let ahead;
    return {
        onDate(date) {
            const last = date - clock.now();
            ahead = { last, least: Math.min(last, ahead?.least ?? last) };
        },
        serverNow: () => ahead && clock.now() + ahead.last,
        earliestNow: () => ahead && clock.now() + ahead.least,
    };
}
function decodeAnswer(request, answer, decode) {
    try {
        return decode(answer.body);
    }
    catch (error) {
        if (!(error instanceof twilio_request/* Unreadable */.IO))
            throw error;
        throw failure(request, {
            class: 'unknown',
            words: `an answer that cannot be used (${error.message})`,
            status: answer.status,
            ...optional('requestId', answer.requestId),
        }, error);
    }
}
async function exchange(request, limits, options, onDate) {
    limits.signal.throwIfAborted();
    const limitMs = Math.min(request.timeLimitMs, limits.deadline - options.clock.now());
    if (limitMs <= 0)
        throw failure(request, { class: 'unsent', words: 'no time left' });
    const timer = new AbortController();
    const answered = new AbortController();
    options.clock.sleep(limitMs, answered.signal).then(() => timer.abort(), () => undefined);
    const signal = AbortSignal.any([limits.signal, timer.signal]);
    try {
        const response = await options.fetch(options.origin + request.path, describeFetch(request, options, signal));
        const date = Date.parse(response.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            onDate(date);
        const shrinks = request.reduce !== undefined && response.ok;
        const text = shrinks ? await readShrunk(request, response) : await response.text();
        return readAnswer(request, response, text);
    }
    catch (error) {
        limits.signal.throwIfAborted();
        if (error instanceof twilio_request/* RequestFailure */.e6)
            throw error;
        if (timer.signal.aborted)
            throw failure(request, { class: 'unknown', words: `no answer within ${(0,quantities/* formatDuration */.a3)(limitMs)}` }, error);
        throw failure(request, (0,error_class/* classifyNetworkError */.LW)(error), error);
    }
    finally {
        answered.abort();
    }
}
async function readShrunk(request, response) {
    const shrinker = createShrinker(request.reduce ?? ((item) => item));
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > request.sizeLimit)
            throw failure(request, { class: 'unknown', words: 'an answer larger than its limit', status: response.status });
        shrinker.push(chunk);
        await new Promise((resolve) => setImmediate(resolve));
    }
    return shrinker.end();
}
function describeFetch(request, options, signal) {
    const headers = {
        Accept: 'application/json',
        Authorization: options.authorization,
        'User-Agent': options.userAgent,
    };
    const init = { method: request.method, headers, signal, redirect: 'manual', size: request.sizeLimit };
    if (request.body !== undefined)
        return { ...init, body: request.body };
    if (request.form === undefined)
        return init;
    headers['Content-Type'] = 'application/x-www-form-urlencoded';
    return { ...init, body: new URLSearchParams(request.form).toString() };
}
function readAnswer(request, response, text) {
    const requestId = response.headers.get('twilio-request-id') ?? undefined;
    const { status } = response;
    const json = parseJson(text);
    if (status >= 200 && status < 300) {
        if (status === 204 || json.ok)
            return { status, body: json.ok ? json.value : undefined, requestId };
        const words = text.trim() === ''
            ? 'an empty answer'
            : /^\s*</.test(text)
                ? 'HTML instead of JSON'
                : 'an answer that is not JSON';
        throw failure(request, { class: 'unknown', words, status, ...optional('requestId', requestId) });
    }
    const retryAfterMs = (0,error_class/* parseRetryAfter */.mu)(response.headers.get('retry-after'), response.headers.get('date'));
    const facts = { ...(0,error_class/* classifyStatus */.xo)(status, json.ok ? json.value : undefined), ...optional('requestId', requestId) };
    throw failure(request, { ...facts, ...optional('retryAfterMs', retryAfterMs) });
}
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false };
    }
}
function failure(request, facts, cause) {
    return new twilio_request/* RequestFailure */.e6({ method: request.method, path: request.path }, facts, { cause });
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./run/connect.js







async function connect(host, { username, password }, log) {
    const { clock, runner, userAgent } = host;
    const authorization = `Basic ${host.base64(`${username}:${password}`)}`;
    for (const secret of (0,masks/* masksOfHeader */.u)(authorization))
        runner.setSecret(secret);
    const fetch = await host.connect();
    const onExchange = (exchange) => log.debug(describeExchange(exchange));
    const logRetry = (0,report_log/* throttleLine */.F)(log.line, clock);
    const clients = new Map();
    return {
        clientOf: (origin) => {
            const client = clients.get(origin) ?? createClient({ fetch, clock, origin, authorization, userAgent, onExchange });
            clients.set(origin, client);
            return client;
        },
        onRetry: (error, waitMs) => logRetry(`${error instanceof twilio_request/* RequestFailure */.e6 ? error.message : 'A request failed'}; again in ${(0,quantities/* formatDuration */.a3)(waitMs)}.`),
    };
}
async function openRun(host, inputs, reports) {
    const { clock, wallClock, random, cancellation, probe, connectGitHub } = host;
    const { clientOf, onRetry } = await connect(host, inputs.credentials, reports.log);
    const client = clientOf(inputs.origins.serverless);
    const monitor = createMonitor(clientOf(inputs.origins.monitor));
    const api = { client, clock, random, onRetry };
    const uploads = clientOf(inputs.origins.upload);
    const limits = { signal: cancellation.signal, deadline: reports.record.startedAt + inputs.timeoutMs };
    return {
        inputs,
        serverless: (0,serverless/* createServerless */.bu)(api),
        monitor,
        api,
        uploads,
        serverNow: client.serverNow,
        clock,
        wallClock,
        random,
        cancellation,
        probe,
        connectGitHub,
        limits,
        ...reports,
    };
}
function describeExchange({ method, path, outcome, durationMs, requestId, connection }) {
    const facts = [
        outcome,
        `${Math.round(durationMs)} ms`,
        ...(requestId === undefined ? [] : [requestId]),
        ...(connection === undefined ? [] : [`${connection} connection`]),
    ];
    return `${method} ${path} → ${facts.join(', ')}`;
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./report/facts.js
var facts = __nccwpck_require__(8999);
// EXTERNAL MODULE: ./report/log.js
var report_log = __nccwpck_require__(214);
// EXTERNAL MODULE: ./run/publish.js + 1 modules
var publish = __nccwpck_require__(5584);
;// CONCATENATED MODULE: ./run/record.js
function createRecord(clock) {
    const facts = {};
    const phases = [];
    const endPhase = () => {
        const current = phases.at(-1);
        if (current !== undefined && current.end === undefined)
            phases[phases.length - 1] = { ...current, end: clock.now() };
    };
    return {
        startedAt: clock.now(),
        facts,
        phases,
        note: (stage, found) => {
            facts[stage] = found;
        },
        forget: (stage) => {
            delete facts[stage];
        },
        beginPhase(name) {
            endPhase();
            phases.push({ name, start: clock.now(), end: undefined });
        },
        endPhase,
    };
}

;// CONCATENATED MODULE: ./run/frame.js




async function runStep(host, secrets, open) {
    for (const secret of secrets)
        host.runner.setSecret(secret);
    const log = (0,report_log/* createLog */.h)(host.runner);
    const record = createRecord(host.clock);
    const step = open({ log, record });
    let ending;
    try {
        ending = { verdict: await step.run() };
    }
    catch (error) {
        const [{ reportFailure }, { nameFork }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(9395)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9395)), __nccwpck_require__.e(/* import() */ 9723).then(__nccwpck_require__.bind(__nccwpck_require__, 9723))]);
        ending = reportFailure(await nameFork(error, host), record.facts, log, host.cancellation.signal.aborted);
    }
    log.endGroup();
    record.endPhase();
    await step.report(ending);
    await (0,publish/* writeSummary */.Sy)(host.runner, () => step.summary(ending), log);
    return { ok: (0,facts/* failureOf */.g)(ending) === undefined, verdict: ending.verdict };
}


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitHeap),
/* harmony export */   X: () => (/* binding */ limitMemory)
/* harmony export */ });
async function limitHeap() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--optimize-for-size');
}
async function limitMemory() {
    await limitHeap();
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
    setFlagsFromString('--no-maglev');
    setFlagsFromString('--no-opt');
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K9: () => (/* binding */ formatReason),
  BK: () => (/* binding */ keepResult),
  AX: () => (/* binding */ logResult),
  "if": () => (/* binding */ reportResult),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./model/errors.js
var errors = __nccwpck_require__(360);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __nccwpck_require__(9850);
// EXTERNAL MODULE: ./report/facts.js
var report_facts = __nccwpck_require__(8999);
;// CONCATENATED MODULE: ./report/result-json.js


const SCHEMA_VERSION = 1;
const TEXT_LIMIT = 2_000;
const BOOLEANS = new Set(['created', 'changed', 'rolled-back']);
const NUMBERS = new Set(['duration-seconds']);
const LISTS = new Set(['function-versions', 'asset-versions']);
function formatResult(outputs, { startedAt, facts, phases, ending }, now) {
    const { contents, service, changes, variables, trigger } = facts;
    const failed = (0,report_facts/* failureOf */.g)(ending);
    const result = {
        schemaVersion: SCHEMA_VERSION,
        ...fromOutputs(outputs),
        stepSeconds: seconds(now - startedAt),
        commit: trigger?.commit,
        runUrl: trigger?.runUrl,
        actor: trigger?.actor,
        service: service?.uniqueName,
        functions: contents?.functionVersions.length,
        assets: contents?.assetVersions.length,
        dependencies: contents?.dependencies?.length,
        changes: changes?.words,
        variables: variables && { ...variables },
        upload: facts.upload && { ...facts.upload },
        mayExist: failed?.mayExist,
        failure: failed && describeFailure(failed.failure),
        cause: failed?.cause && defined({ ...failed.cause }),
        problems: failed?.problems
            ?.slice(0, 50)
            .map(({ input, rule, fix, file, line }) => defined({ input, rule, fix, file, line })),
        phases: phases.map(({ name, start, end }) => ({ name, seconds: seconds((end ?? now) - start) })),
    };
    return JSON.stringify(present(defined(result)));
}
function fromOutputs(outputs) {
    const entries = Object.entries(outputs).filter(([name]) => name !== 'result' && name !== 'result-file');
    return Object.fromEntries(entries.map(([name, value]) => [camelCase(name), readOutput(name, value)]));
}
function readOutput(name, value) {
    if (BOOLEANS.has(name))
        return value === 'true';
    if (LISTS.has(name))
        return value.split('\n').filter((line) => line !== '');
    return NUMBERS.has(name) ? Number(value) : value;
}
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
function describeFailure({ title, what, why, next, code, requestId, link, file, line }) {
    return defined({ title, what, why, next, code, requestId, link, file, line });
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
const seconds = (ms) => Math.round(ms / 100) / 10;
function present(value) {
    if (typeof value === 'string')
        return [...(0,sanitize/* hideSids */.iY)(value)].slice(0, TEXT_LIMIT).join('');
    if (Array.isArray(value))
        return value.map(present);
    if (typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, present(inner)]));
    return value;
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
;// CONCATENATED MODULE: ./run/publish.js




function formatReason({ what, why }) {
    return (0,sanitize/* sanitizeLine */.g$)((0,sanitize/* hideSids */.iY)(`${what} ${why}`), 300);
}
async function reportResult(save, outputs, report, log, now) {
    const json = formatResult(outputs.all(), report, now);
    outputs.set('result', json);
    await keepResult(save, json, outputs, log);
}
async function keepResult(save, json, outputs, log) {
    try {
        const file = await save(json);
        if (file !== undefined)
            outputs.set('result-file', file);
    }
    catch (error) {
        log.line(`The file with the result could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function logResult({ startedAt, phases, ending }, outputs, log, now) {
    log.group(`Result: ${ending.verdict} after ${(0,quantities/* formatDuration */.a3)(now - startedAt)}`);
    for (const { name, start, end } of phases)
        log.line(`${name}: ${(0,quantities/* formatDuration */.a3)((end ?? now) - start)}`);
    const shown = Object.entries(outputs.all()).filter(([name]) => name !== 'result' && name !== 'failure-reason');
    for (const [name, value] of shown)
        log.line(`${name} = ${value}`);
    log.endGroup();
}
async function writeSummary(runner, format, log) {
    try {
        const markdown = await format();
        if (markdown !== undefined)
            await runner.writeSummary(markdown);
    }
    catch (error) {
        log.line(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 7120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   Ox: () => (/* binding */ fetchService),
/* harmony export */   g4: () => (/* binding */ checkAccount)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(360);
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5135);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4348);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5331);




async function fetchService(run, check) {
    const service = await findOrCreate(run, check);
    run.record.note('service', service);
    checkAccount(service, run.inputs.credentials);
    return service;
}
async function findOrCreate(run, check) {
    const { inputs, serverless, limits, log } = run;
    const wanted = inputs.service;
    const { build, dryRun } = inputs;
    const project = build.kind === 'create' && !(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R7)(wanted, 'ZS') ? build.project : undefined;
    if (project?.createService !== true)
        return { ...(await findService(run, wanted, project !== undefined)), isNew: false };
    const service = await (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessMissing */ .F2)(serverless.fetchService(wanted, limits));
    if (service !== undefined)
        return { ...service, isNew: false };
    const listed = await checkKey(run);
    check();
    log.line(`There is no service “${wanted}” yet; ${dryRun ? 'a run without dry-run creates it' : 'it is created'}.`);
    const others = listed ?? (await listSome(run))?.items;
    const { addService } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(9257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9257));
    return addService(run, wanted, others);
}
const CHECK_MS = 15_000;
async function checkKey(run) {
    const { serverless, clock, limits, log } = run;
    const { credentials } = run.inputs;
    const { accountSid, username } = credentials;
    if (accountSid === undefined || accountSid === username)
        return undefined;
    const deadline = Math.min(limits.deadline, clock.now() + CHECK_MS);
    try {
        const services = await serverless.listAllServices({ signal: limits.signal, deadline });
        const [service] = services;
        if (service !== undefined)
            checkAccount(service, credentials);
        else
            log.line(`No service is there yet to compare “account-sid” with, ${COMPARED_LATER}`);
        return services;
    }
    catch (error) {
        if (!(error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6))
            throw error;
        if (error.facts.status === 403) {
            log.line(`The API key may not list the services, to compare “account-sid” with one of them, ${COMPARED_LATER}`);
            return [];
        }
        throw error.facts.late && deadline < limits.deadline ? explainUncompared(error) : error;
    }
}
const COMPARED_LATER = 'so the new one is compared once it is created.';
function explainUncompared(failure) {
    const explanation = {
        title: 'The account could not be compared',
        what: `The services, of which one would show whose the API key is, could not be listed within ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(CHECK_MS)}: ${failure.facts.words}.`,
        why: 'Twilio is out of order, or busy; and in an account that may not be “account-sid” no service is created.',
        next: 'Run the job again.',
    };
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', explanation, { cause: failure });
}
async function findService(look, wanted, mayBeCreated = false) {
    try {
        return await look.serverless.fetchService(wanted, look.limits);
    }
    catch (error) {
        if (!(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error))
            throw error;
        throw (await explainMissing(look, wanted, error, mayBeCreated)) ?? error;
    }
}
async function explainMissing(look, wanted, refusal, mayBeCreated) {
    const services = await listSome(look);
    if (services === undefined)
        return undefined;
    const { explainUnknownService } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(7425)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7425));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', explainUnknownService(refusal, wanted, services, mayBeCreated), { cause: refusal });
}
const LIST_MS = 5_000;
async function listSome({ serverless, clock, log, limits }) {
    try {
        const deadline = Math.min(limits.deadline, clock.now() + LIST_MS);
        return await serverless.listServices({ signal: limits.signal, deadline });
    }
    catch (error) {
        limits.signal.throwIfAborted();
        log.debug(`Listing the services failed: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
function checkAccount(service, { accountSid }) {
    if (accountSid === undefined || service.accountSid === undefined)
        return;
    if (accountSid === service.accountSid)
        return;
    const created = service.isNew ? ' It was created by this run, which had no service to compare with before.' : '';
    const undo = service.isNew ? ' Delete the service in the Twilio Console, if it is not wanted there.' : '';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: 'Another account',
        what: `The service ${service.sid} belongs to account ${service.accountSid}, not to ${accountSid}.${created}`,
        why: 'The API key and “account-sid” come from different accounts.',
        next: `Correct “account-sid”, or use an API key of ${accountSid}.${undo}`,
    });
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   lB: () => (/* binding */ ON_MERGE),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9850);

const MOST_BYTES = 2_000_000;
async function readTrigger(env, read) {
    const event = await readEvent(env, read);
    const { sha, subject } = findCommit(env, event);
    const commit = isSha(sha) ? sha : undefined;
    const repository = addressOf(env);
    const run = env['GITHUB_RUN_ID'] ?? '';
    const actor = (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || '', 100);
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(commit === undefined || subject === undefined ? {} : { subject }),
        ...(commit === undefined || repository === undefined ? {} : { commitUrl: `${repository}/commit/${commit}` }),
        ...(repository === undefined || !/^\d+$/.test(run)
            ? {}
            : { runUrl: `${repository}/actions/runs/${run}${attemptOf(env)}` }),
        ...(actor === '' ? {} : { actor }),
    };
}
function attemptOf(env) {
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
    return /^[1-9]\d*$/.test(attempt) ? `/attempts/${attempt}` : '';
}
const isSha = (text) => typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text);
function addressOf(env) {
    const server = URL.parse(env['GITHUB_SERVER_URL'] ?? '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${server.origin}/${repository}`;
}
const ON_MERGE = /^pull_request(?:_review(?:_comment)?)?$/;
function findCommit(env, event) {
    const sha = env['GITHUB_SHA'];
    if (ON_MERGE.test(env['GITHUB_EVENT_NAME'] ?? '')) {
        const title = subjectOf(fieldOf(event, 'pull_request', 'title'));
        if (fieldOf(event, 'pull_request', 'merged') === true)
            return fieldOf(event, 'pull_request', 'merge_commit_sha') === sha ? { sha, ...title } : { sha };
        const head = fieldOf(event, 'pull_request', 'head', 'sha');
        return isSha(head) ? { sha: head, ...title } : { sha };
    }
    return fieldOf(event, 'head_commit', 'id') === sha
        ? { sha, ...subjectOf(fieldOf(event, 'head_commit', 'message')) }
        : { sha };
}
function subjectOf(text) {
    const subject = typeof text === 'string' ? (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text.split(/[\r\n]/)[0] ?? '', 100) : '';
    return subject === '' ? {} : { subject };
}
function fieldOf(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null ? inner[key] : undefined, value);
}
async function readEvent(env, read) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(await read(file, MOST_BYTES));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ capitalise)
/* harmony export */ });
const capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   rL: () => (/* binding */ listFirst),
/* harmony export */   uy: () => (/* binding */ joinWithOr)
/* harmony export */ });
const joinWithAnd = (names) => joinWith('and', names);
const joinWithOr = (names) => joinWith('or', names);
function joinWith(word, names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
const joinSentences = (...sentences) => sentences.filter(Boolean).join(' ');
function listFirst(names, most, separator = ', ') {
    const shown = names.slice(0, most).join(separator);
    return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pastedEntries),
/* harmony export */   Y: () => (/* binding */ withoutQuotes)
/* harmony export */ });
const END = /[\r\n]+|;(?=\s*(?:["'`/*!]|$))|,(?=\s*(?:["'`/*!]|$))(?![^{\n]{0,1000}\})|(?<![ \t\u00a0])[ \t\u00a0]+(?=["'`]?\/)/m;
const LABEL = /^(?:(?:[-*•]|\d+[.)]|GET|HEAD)(?:\s+|$))+/;
function pastedEntries(text) {
    const open = /^\s*\[\s*(?=["'`/])/;
    const closed = open.test(text) && text.trimEnd().endsWith(']');
    const list = closed ? text.trimEnd().slice(0, -1).replace(open, '') : text.replace(open, '');
    return list
        .split(END)
        .map((entry) => entry.trim().replace(LABEL, ''))
        .map((entry) => entry.replace(/^["'`]+|(?<!["'`])["'`]+$/g, '').trim())
        .filter((entry) => entry !== '');
}
function withoutQuotes(text) {
    return text.replace(/^["']+|(?<!["'])["']+$/g, '');
}


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ writeDuration),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z8: () => (/* binding */ DURATION_UNITS),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
function formatDuration(ms) {
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)} ms`;
    if (Math.round(ms / 100) < 600)
        return `${Math.round(ms / 100) / 10} s`;
    const seconds = Math.round(ms / 1_000);
    const pad = (n) => String(n).padStart(2, '0');
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} m ${pad(seconds % 60)} s`;
    return `${Math.floor(seconds / 3_600)} h ${pad(Math.floor((seconds % 3_600) / 60))} m`;
}
function formatAge(ms) {
    const hours = Math.max(0, Math.floor(ms / 3_600_000));
    return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION_UNITS = ['ms', 's', 'm', 'h'];
function writeDuration(ms, units = DURATION_UNITS) {
    const unit = units.findLast((name) => Number.isInteger(ms / (UNIT_MS[name] ?? 1))) ?? 'ms';
    return `${ms / (UNIT_MS[unit] ?? 1)}${unit}`;
}


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ sanitizeLines),
/* harmony export */   g$: () => (/* binding */ sanitizeLine),
/* harmony export */   iY: () => (/* binding */ hideSids)
/* harmony export */ });
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function sanitizeLine(text, limit = 500) {
    const line = text
        .replace(/\s+/g, ' ')
        .replace(UNPRINTABLE, '')
        .replace(/ {2,}/g, ' ')
        .slice(0, 2 * limit + 2)
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
function sanitizeLines(text, limit = 500) {
    return text.split('\n').map((line) => `${/^ */.exec(line)?.[0] ?? ''}${sanitizeLine(line, limit)}`);
}
function hideSids(text) {
    return text.replace(/(AC|ZS)[0-9a-fA-F]{32}/g, '$1…');
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gm: () => (/* binding */ yamlList),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   ue: () => (/* binding */ yamlLine)
/* harmony export */ });
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
const PLAIN = /^(?:[A-Za-z/](?:[\w/.=,@~+-]|:(?=[\w/])| (?=[\w/]))*|\d+(?:ms|[smhd]))$/;
const UNSAFE = /(?<= ) |[^\S ]|\p{C}|`|#(?=#\[)/gu;
function yamlLine(name, value) {
    const plain = typeof value === 'boolean' || (PLAIN.test(value) && !RESERVED.test(value));
    return `${name}: ${plain ? value : quoteYaml(value)}`;
}
function quoteYaml(text) {
    return JSON.stringify(text).replace(UNSAFE, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
const BLOCK_LINE = /^[^\s:#].*(?<!\s)$/;
function yamlList(name, entries, remark) {
    const comment = remark === undefined ? '' : ` # ${remark}`;
    const asBlock = entries.length > 1 && entries.every((entry) => BLOCK_LINE.test(entry) && entry.search(UNSAFE) === -1);
    if (!asBlock)
        return `${yamlLine(name, entries.join('\n'))}${comment}`;
    return [`${name}: |${comment}`, ...entries.map((entry) => `  ${entry}`)].join('\n');
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   MB: () => (/* binding */ MB),
/* harmony export */   VF: () => (/* binding */ servicePath),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   gi: () => (/* binding */ PAGE_VERSIONS),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   o5: () => (/* binding */ SMALL),
/* harmony export */   oo: () => (/* binding */ CREATE_MS),
/* harmony export */   pg: () => (/* binding */ LONG_PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6159);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8060);


const PAGE_SIZE = 20;
const PAGE_VERSIONS = 5_000;
const LONG_PAGE_SIZE = 100;
const CREATE_MS = 30_000;
const MB = 1_048_576;
const SMALL = 65_536;
const servicePath = (service) => `/v1/Services/${encodeURIComponent(service)}`;
const FOLDERS = { function: 'Functions', asset: 'Assets' };
function readList(read, path, key, decodeItem, limits) {
    const decode = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePage */ .Ci)(key, decodeItem);
    return Array.fromAsync((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .followPages */ .kv)(`${path}?PageSize=${LONG_PAGE_SIZE}`, (page) => read(page, MB, decode, limits)));
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ asBuildSid),
/* harmony export */   _W: () => (/* binding */ describeCreateBuild),
/* harmony export */   bu: () => (/* binding */ createServerless)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5135);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8902);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6159);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8060);
/* harmony import */ var _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3213);





function describeCreateBuild(serviceSid, contents) {
    const form = [
        ...contents.assetVersions.map((sid) => ['AssetVersions', sid]),
        ...contents.functionVersions.map((sid) => ['FunctionVersions', sid]),
    ];
    if (contents.dependencies !== undefined)
        form.push(['Dependencies', JSON.stringify(contents.dependencies.map(({ name, version }) => ({ name, version })))]);
    if (contents.runtime !== undefined)
        form.push(['Runtime', contents.runtime]);
    return { method: 'POST', path: `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(serviceSid)}/Builds`, form, timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_MS */ .oo, sizeLimit: 2 * _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__.MB };
}
function asBuildSid(text) {
    if (!(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_4__/* .isSid */ .R7)(text, 'ZB'))
        throw new TypeError(`“${text}” is not the SID of a Build.`);
    return text;
}
function createServerless(options) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .createReader */ .WF)(options);
    return {
        fetchService: (service, limits) => read((0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(service), _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL */ .o5, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeService */ .S3, limits),
        listServices: (limits) => options.client.send({ method: 'GET', path: `/v1/Services?PageSize=${_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LONG_PAGE_SIZE */ .pg}`, timeLimitMs: _read_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_MS */ .gM, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__.MB }, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)('services', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeService */ .S3), limits),
        listAllServices: (limits) => (0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .readList */ .LD)(read, '/v1/Services', 'services', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeService */ .S3, limits),
        ...createBuildCalls(options, read),
        ...createEnvironmentCalls(options, read),
        ...createVersionCalls(read),
    };
}
function createBuildCalls(options, read) {
    const { client } = options;
    const repeat = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .createRepeat */ .uJ)(options);
    const readPage = (path, decodeItem, limits) => repeat({ method: 'GET', path, timeLimitMs: _read_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_MS */ .gM, sizeLimit: 32 * _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__.MB, reduce: (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapItem */ ._v)(decodeItem) }, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)('builds', _page_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapItem */ .d_), limits);
    const firstPage = (service, size = _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md) => `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(service)}/Builds?PageSize=${size}`;
    const pathOf = (serviceSid, sid) => `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(serviceSid)}/Builds/${sid}`;
    return {
        listNewestBuilds: (service, limits) => readPage(firstPage(service), _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeNotedBuild */ .Jh, limits),
        pickBuilds: (serviceSid, versions, pick, limits) => {
            const first = firstPage(serviceSid, Math.max(5, Math.min(_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md, Math.floor(_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_VERSIONS */ .gi / versions))));
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .followPages */ .kv)(first, (path) => readPage(path, (item) => pick((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBuild */ .zr)(item)), limits));
        },
        createBuild: (serviceSid, contents, limits) => client.send(describeCreateBuild(serviceSid, contents), _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCreatedBuild */ .BF, limits),
        fetchBuild: (serviceSid, sid, limits) => read(pathOf(serviceSid, sid), 2 * _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__.MB, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBuildOf */ .sr)(sid), limits),
        fetchStatus: (serviceSid, sid, limits) => client.send({ method: 'GET', path: `${pathOf(serviceSid, sid)}/Status`, timeLimitMs: _read_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_MS */ .gM, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL */ .o5 }, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStatus */ .pQ)(sid), limits),
    };
}
function createEnvironmentCalls({ client }, read) {
    const post = (path, form, decode, limits) => client.send({ method: 'POST', path, form, timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATE_MS */ .oo, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL */ .o5 }, decode, limits);
    const pathOf = (serviceSid) => `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(serviceSid)}/Environments`;
    const deploymentsOf = (serviceSid, sid) => `${pathOf(serviceSid)}/${sid}/Deployments`;
    const firstPage = (serviceSid, sid) => `${deploymentsOf(serviceSid, sid)}?PageSize=${_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md}`;
    const readPage = (path, limits) => read(path, _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__.MB, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)('deployments', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDeployment */ .ox), limits);
    return {
        listEnvironments: (serviceSid, limits) => (0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .readList */ .LD)(read, pathOf(serviceSid), 'environments', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEnvironment */ .ms, limits),
        fetchEnvironment: (serviceSid, sid, limits) => read(`${pathOf(serviceSid)}/${sid}`, _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL */ .o5, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEnvironment */ .ms, limits),
        createService: (uniqueName, limits) => post('/v1/Services', [
            ['UniqueName', uniqueName],
            ['FriendlyName', uniqueName],
            ['IncludeCredentials', 'true'],
            ['UiEditable', 'false'],
        ], _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeService */ .S3, limits),
        createEnvironment: (serviceSid, { uniqueName, suffix }, limits) => {
            const form = [['UniqueName', uniqueName]];
            if (suffix !== undefined)
                form.push(['DomainSuffix', suffix]);
            return post(pathOf(serviceSid), form, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEnvironment */ .ms, limits);
        },
        createDeployment: (serviceSid, sid, buildSid, limits) => post(deploymentsOf(serviceSid, sid), [['BuildSid', asBuildSid(buildSid)]], _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCreatedDeployment */ .M, limits),
        noteDeployments: (serviceSid, sid, limits) => readPage(firstPage(serviceSid, sid), limits),
        listDeployments: (serviceSid, sid, limits) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .followPages */ .kv)(firstPage(serviceSid, sid), (path) => readPage(path, limits)),
    };
}
function createVersionCalls(read) {
    const pathOf = (serviceSid, kind) => `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .servicePath */ .VF)(serviceSid)}/${_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDERS */ .Yk[kind]}`;
    return {
        listResources: (serviceSid, kind, limits) => (0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .readList */ .LD)(read, pathOf(serviceSid, kind), `${kind}s`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeResource */ .fA, limits),
        readVersions: (serviceSid, kind, resourceSid, limits) => {
            const decode = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)(`${kind}_versions`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeVersion */ .Db);
            const first = `${pathOf(serviceSid, kind)}/${resourceSid}/Versions?PageSize=${_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md}`;
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(first, (path) => read(path, _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_3__.MB, decode, limits));
        },
    };
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ decodeCreatedBuild),
/* harmony export */   Db: () => (/* binding */ decodeVersion),
/* harmony export */   Jh: () => (/* binding */ decodeNotedBuild),
/* harmony export */   KU: () => (/* binding */ decodeContent),
/* harmony export */   M: () => (/* binding */ decodeCreatedDeployment),
/* harmony export */   S3: () => (/* binding */ decodeService),
/* harmony export */   fA: () => (/* binding */ decodeResource),
/* harmony export */   ms: () => (/* binding */ decodeEnvironment),
/* harmony export */   ox: () => (/* binding */ decodeDeployment),
/* harmony export */   pQ: () => (/* binding */ decodeStatus),
/* harmony export */   r6: () => (/* binding */ decodeDatedVersion),
/* harmony export */   sr: () => (/* binding */ decodeBuildOf),
/* harmony export */   vo: () => (/* binding */ decodeAlert),
/* harmony export */   zr: () => (/* binding */ decodeBuild)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5135);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1621);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5331);



function statusOf(fields) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(fields, 'status');
    if (value === undefined)
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('no “status”');
    return value;
}
function decodeService(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the service');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZS'),
        accountSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anySid */ .PQ)(fields, 'account_sid'),
        uniqueName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'unique_name'),
    };
}
function decodeEnvironment(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the environment');
    const sid = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZE');
    return {
        sid,
        uniqueName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'unique_name') ?? sid,
        domainSuffix: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'domain_suffix'),
        domainName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'domain_name'),
        buildSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'build_sid') === null ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB', 'build_sid'),
        createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created'),
    };
}
function decodeDeployment(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Deployment');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZD'),
        buildSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'build_sid') === null ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB', 'build_sid'),
        createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created'),
    };
}
function decodeCreatedDeployment(body) {
    return { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Deployment'), 'ZD') };
}
function decodeDatedVersion(body) {
    return { ...decodeVersion(body), createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the version'), 'date_created') };
}
function decodeContent(body) {
    const content = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the content'), 'content');
    if (typeof content !== 'string')
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('no “content”');
    return content;
}
function decodeStatus(sid) {
    return (body) => {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the status');
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB') !== sid)
            throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('the status of another Build');
        return statusOf(fields);
    };
}
function decodeBuild(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Build');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB'),
        status: statusOf(fields),
        runtime: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(fields, 'runtime'),
        functionVersions: versionsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'function_versions')),
        assetVersions: versionsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'asset_versions')),
        dependencies: dependenciesOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'dependencies')),
        createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created'),
    };
}
function decodeCreatedBuild(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Build');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB'),
        status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(fields, 'status') ?? 'building',
        runtime: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(fields, 'runtime'),
        functionVersions: readableVersionsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'function_versions')),
        assetVersions: readableVersionsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'asset_versions')),
    };
}
function readableVersionsOf(value) {
    try {
        return versionsOf(value);
    }
    catch {
        return undefined;
    }
}
function decodeBuildOf(sid) {
    return (body) => {
        const build = decodeBuild(body);
        if (build.sid !== sid)
            throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('another Build');
        return build;
    };
}
function decodeNotedBuild(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Build');
    return { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB'), createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created') };
}
function decodeResource(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Function or Asset');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZH'),
        friendlyName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'friendly_name') ?? '',
        updatedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_updated'),
    };
}
function decodeVersion(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'a version');
    const resourceSid = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anySid */ .PQ)(fields, 'function_sid') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anySid */ .PQ)(fields, 'asset_sid');
    const visibility = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'visibility')?.toLowerCase();
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZN'),
        path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'path'),
        ...(resourceSid === undefined || !(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_2__/* .isSid */ .R7)(resourceSid, 'ZH') ? {} : { resourceSid }),
        ...(visibility === undefined ? {} : { visibility }),
    };
}
function versionsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.map((entry) => typeof entry === 'string' ? { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)({ sid: entry }, 'ZN'), path: undefined } : decodeVersion(entry));
}
function dependenciesOf(value) {
    if (typeof value === 'string') {
        try {
            return dependenciesOf(JSON.parse(value));
        }
        catch {
            return undefined;
        }
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const entries = Array.isArray(value) ? value : Object.values(value);
    const dependencies = [];
    for (const entry of entries) {
        if (typeof entry !== 'object' || entry === null)
            return undefined;
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry, 'name');
        const version = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry, 'version');
        if (name === undefined || version === undefined)
            return undefined;
        dependencies.push({ name, version });
    }
    return dependencies;
}
function decodeAlert(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'an alert');
    const code = Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'error_code') ?? Number.NaN);
    return {
        text: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'alert_text'),
        code: Number.isSafeInteger(code) ? code : undefined,
        resourceSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anySid */ .PQ)(fields, 'resource_sid'),
        serviceSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anySid */ .PQ)(fields, 'service_sid'),
        generatedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'date_generated') === undefined ? 'date_created' : 'date_generated'),
    };
}


/***/ }),

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ classifyNetworkError),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   xo: () => (/* binding */ classifyStatus)
/* harmony export */ });
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EADDRNOTAVAIL']);
const UNSENT_IN_CONNECT = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN']);
const CERTIFICATE = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_GET_CRL',
    'HOSTNAME_MISMATCH',
    'INVALID_CA',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const isCertificateError = (code) => CERTIFICATE.has(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS_CERT');
const WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection closed',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'host name not found for now',
    ETIMEDOUT: 'connection timed out',
    HPE_HEADER_OVERFLOW: 'headers larger than 16 kB',
    ERR_STREAM_PREMATURE_CLOSE: 'connection closed in the middle of the answer',
};
function classifyNetworkError(error) {
    const { code, type, message, erroredSysCall } = (error ?? {});
    if (type === 'max-size')
        return { class: 'unknown', words: 'an answer larger than its limit' };
    if (typeof code !== 'string') {
        if (error?.name !== 'FetchError')
            throw error;
        return { class: 'unknown', words: 'the connection failed' };
    }
    const words = WORDS[code] ?? code;
    if (code === 'ERR_PROXY_TUNNEL')
        return classifyTunnel(String(message));
    if (isCertificateError(code))
        return { class: 'final', words: `the TLS certificate was not accepted (${code})`, systemCode: code };
    const unsent = UNSENT.has(code) || (UNSENT_IN_CONNECT.has(code) && erroredSysCall === 'connect');
    return { class: unsent ? 'unsent' : 'unknown', words, systemCode: code };
}
function classifyTunnel(message) {
    const status = Number(/HTTP\/\d\.\d (\d{3})/.exec(message)?.[1] ?? Number.NaN);
    const words = Number.isNaN(status) ? 'the proxy refused' : `the proxy refused (${status})`;
    return {
        class: status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'final' : 'unsent',
        words,
        systemCode: 'ERR_PROXY_TUNNEL',
    };
}
function classifyStatus(status, body) {
    const read = (key) => typeof body === 'object' && body !== null && Object.hasOwn(body, key)
        ? body[key]
        : undefined;
    const code = read('code');
    const detail = read('message');
    return {
        class: classOf(status),
        words: status >= 300 && status < 400 ? `a redirect (${status})` : String(status),
        status,
        ...(Number.isSafeInteger(code) ? { code: code } : {}),
        ...(typeof detail === 'string' ? { detail } : {}),
    };
}
function classOf(status) {
    if (status === 429 || status === 425)
        return 'unsent';
    if (status >= 500 || status === 408 || status < 400)
        return 'unknown';
    return 'final';
}
function parseRetryAfter(value, date) {
    if (value === null)
        return undefined;
    const text = value.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Za-z]{3,9},? /.test(text))
        return undefined;
    const ahead = Date.parse(text) - Date.parse(date ?? '');
    return Number.isNaN(ahead) ? undefined : Math.max(0, ahead);
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ sidOf),
/* harmony export */   PQ: () => (/* binding */ anySid),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5135);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5331);


function fieldsOf(body, what) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${what} is not an object`);
    return body;
}
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
function text(fields, key) {
    const value = own(fields, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function sidOf(fields, prefix, key = 'sid') {
    const value = own(fields, key);
    if (typeof value !== 'string' || !(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .isSid */ .R7)(value, prefix))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`no ${prefix}… in “${key}”`);
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeSid */ .Qv)(value);
}
function anySid(fields, key) {
    const value = text(fields, key);
    return value === undefined ? undefined : (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeSid */ .Qv)(value);
}
function wordOf(fields, key) {
    const value = text(fields, key);
    return value !== undefined && /^[A-Za-z][\w.-]{0,39}$/.test(value) ? value.toLowerCase() : undefined;
}
function timeOf(fields, key) {
    const time = Date.parse(text(fields, key) ?? '');
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ decodePage),
/* harmony export */   _v: () => (/* binding */ wrapItem),
/* harmony export */   d_: () => (/* binding */ unwrapItem)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1621);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5331);


function decodePage(key, decodeItem) {
    return (body) => {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the list');
        const items = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, key);
        if (!Array.isArray(items))
            throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`no “${key}”`);
        const meta = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'meta'), '“meta”');
        const next = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(meta, 'next_page_url');
        return {
            items: items.map(decodeItem),
            sids: items.flatMap((item) => readSid(item) ?? []),
            next: next === null || next === '' ? undefined : pathOf(next),
        };
    };
}
const readSid = (item) => typeof item === 'object' && item !== null ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(item, 'sid') : undefined;
function wrapItem(decodeItem) {
    return (item) => {
        try {
            return { kept: decodeItem(item), sid: readSid(item) };
        }
        catch (error) {
            if (error instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO)
                return { unreadable: error.message };
            throw error;
        }
    };
}
function unwrapItem(item) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item, 'an item of the list');
    const unreadable = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'unreadable');
    if (unreadable !== undefined || !Object.hasOwn(fields, 'kept'))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(unreadable ?? 'nothing was kept');
    return fields['kept'];
}
function pathOf(link) {
    if (typeof link !== 'string' || !URL.canParse(link, 'https://serverless.twilio.com'))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('a link that is not one');
    const { pathname, search } = new URL(link, 'https://serverless.twilio.com');
    if (!pathname.startsWith('/'))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('a link without a path');
    return pathname + search;
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ classifyRead),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   gM: () => (/* binding */ READ_MS),
/* harmony export */   kv: () => (/* binding */ followPages),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   uJ: () => (/* binding */ createRepeat)
/* harmony export */ });
/* harmony import */ var _async_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8068);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5331);


const READ_MS = 10_000;
const SILENCE_MS = 30_000;
const MAX_PAGES = 1_000;
const MAX_UNREADABLE = 5;
function classifyRead(error) {
    if (!(error instanceof _request_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e6) || error.facts.class === 'final')
        return { again: false };
    return { again: true, ...(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .retryDelayOf */ .BQ)(error) };
}
function createRepeat({ client, clock, random, onRetry }) {
    const budgetMs = () => (client.answered() ? Number.POSITIVE_INFINITY : SILENCE_MS);
    return (request, decode, limits) => {
        let unreadable = 0;
        const judge = (error) => {
            unreadable = error instanceof _request_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e6 && error.cause instanceof _request_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO ? unreadable + 1 : 0;
            return unreadable === MAX_UNREADABLE ? { again: false } : classifyRead(error);
        };
        const options = { clock, random, judge, budgetMs, onFailure: onRetry, late: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .markLate */ .OQ };
        return (0,_async_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)((p) => client.send(request, decode, p), limits, options);
    };
}
function createReader(options) {
    const repeat = createRepeat(options);
    return (path, sizeLimit, decode, limits) => repeat({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit }, decode, limits);
}
async function* readPages(first, readPage) {
    const paths = new Set();
    const sids = new Set();
    for (let path = first; path !== undefined;) {
        if (paths.has(path) || paths.size === MAX_PAGES)
            throw endless(path);
        paths.add(path);
        const page = await readPage(path);
        if (page.sids.length > 0 && page.sids.every((sid) => sids.has(sid)))
            throw endless(path);
        for (const sid of page.sids)
            sids.add(sid);
        yield page;
        path = page.next;
    }
}
const endless = (path) => new _request_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e6({ method: 'GET', path }, { class: 'final', words: 'a list without an end', status: 200 });
async function* followPages(first, readPage) {
    for await (const { items } of readPages(first, readPage))
        yield* items;
}


/***/ }),

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ retryDelayOf),
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   OQ: () => (/* binding */ markLate),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   e6: () => (/* binding */ RequestFailure),
/* harmony export */   w2: () => (/* binding */ classifyCreation)
/* harmony export */ });
class RequestFailure extends Error {
    name = 'RequestFailure';
    request;
    facts;
    constructor(request, facts, options) {
        super(`${request.method} ${request.path}: ${facts.words}`, options);
        this.request = request;
        this.facts = facts;
    }
}
function markLate(error) {
    if (!(error instanceof RequestFailure))
        return error;
    return new RequestFailure(error.request, { ...error.facts, late: true }, { cause: error.cause });
}
function wordsOf(error) {
    return error instanceof RequestFailure ? error.facts.words : 'no answer';
}
function isMissing(error) {
    if (!(error instanceof RequestFailure))
        return false;
    const { status, code } = error.facts;
    return (status === 404 || status === 410) && code !== undefined;
}
async function unlessMissing(request) {
    try {
        return await request;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
const CROWDED_MS = 1_000;
function retryDelayOf({ facts }) {
    const { retryAfterMs, status } = facts;
    if (retryAfterMs !== undefined)
        return { retryAfterMs };
    return status === 429 ? { paceMs: CROWDED_MS } : {};
}
class Unreadable extends Error {
    name = 'Unreadable';
}
function classifyCreation(error) {
    if (!(error instanceof RequestFailure))
        return { outcome: 'unexpected' };
    const { class: outcome } = error.facts;
    return outcome === 'unsent' ? { outcome, ...retryDelayOf(error) } : { outcome };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// NAMESPACE OBJECT: ../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// NAMESPACE OBJECT: ../node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (markdownSummary),
  notice: () => (notice),
  platform: () => (platform_namespaceObject),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: ./run/heap.js
var heap = __nccwpck_require__(6177);
// EXTERNAL MODULE: ./model/sid.js
var sid = __nccwpck_require__(5135);
// EXTERNAL MODULE: ./twilio/error-class.js
var error_class = __nccwpck_require__(1397);
;// CONCATENATED MODULE: ./run/http-probe.js


const MOST_BYTES = 16_384;
const BODY_MS = 2_000;
function openProbe(env, userAgent) {
    let loaded;
    return async (url, limits) => {
        loaded ??= loadProbe(env, userAgent);
        return (await loaded)(url, limits);
    };
}
async function loadProbe(env, userAgent) {
    const [http, https] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19))]);
    const options = { keepAlive: false, proxyEnv: env };
    const secure = new https.Agent(options);
    const plain = new http.Agent(options);
    const headers = { 'User-Agent': userAgent, Accept: '*/*', 'Cache-Control': 'no-cache' };
    return (url, { signal, timeLimitMs, wantsBody }) => new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const encrypted = url.startsWith('https:');
        const request = (encrypted ? https : http).get(url, { agent: encrypted ? secure : plain, headers });
        let sent = false;
        let finish;
        const end = (settle) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            request.destroy();
            settle();
        };
        const fail = (words) => end(() => resolve(finish?.() ?? { kind: sent ? 'silence' : 'unreachable', words }));
        const stop = () => end(() => reject(signal.reason));
        const timer = setTimeout(() => fail(`no answer within ${timeLimitMs / 1_000} s`), timeLimitMs);
        signal.addEventListener('abort', stop, { once: true });
        request.once('finish', () => {
            sent = true;
        });
        request.on('error', (error) => fail('code' in error ? (0,error_class/* classifyNetworkError */.LW)(error).words : `the connection failed (${error.name})`));
        request.once('response', (response) => {
            const answer = describeAnswer(response);
            if (wantsBody?.(answer) !== true)
                return end(() => resolve(answer));
            const read = collectBody(response, () => fail('the body is over'));
            finish = () => ({ ...answer, ...read() });
        });
    });
}
function describeAnswer({ statusCode: status = 0, headers }) {
    const requestIds = findIds(headers);
    return {
        kind: 'answer',
        status,
        ...(headers.location === undefined ? {} : { location: headers.location }),
        ...(requestIds.length === 0 ? {} : { requestIds }),
    };
}
const MOST_IDS = 5;
function findIds(headers) {
    const values = Object.values(headers).flatMap((value) => value ?? []);
    return [...new Set(values.filter((value) => (0,sid/* isSid */.R7)(value, 'RQ')).map(sid/* normalizeSid */.Qv))].slice(0, MOST_IDS);
}
function collectBody(response, over) {
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers;
    const chunks = [];
    let length = 0;
    const timer = setTimeout(over, BODY_MS);
    const end = () => {
        clearTimeout(timer);
        over();
    };
    response.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= MOST_BYTES)
            end();
    });
    response.on('error', end);
    response.once('close', end);
    return () => {
        clearTimeout(timer);
        if (length === 0 || encoding !== 'identity')
            return {};
        return { body: { bytes: Buffer.concat(chunks).subarray(0, MOST_BYTES), type } };
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./actions/result-file.js


async function saveResult(json, folder) {
    if (!folder)
        return undefined;
    const file = external_node_path_.join(folder, `twilio-build-${crypto.randomUUID()}.json`);
    await (0,promises_.writeFile)(file, `${json}\n`, { flag: 'wx' });
    return file;
}

// EXTERNAL MODULE: ./async/clock.js
var async_clock = __nccwpck_require__(5896);
// EXTERNAL MODULE: ./async/create-once.js
var create_once = __nccwpck_require__(5696);
// EXTERNAL MODULE: ./explain/create-events.js
var create_events = __nccwpck_require__(8555);
// EXTERNAL MODULE: ./model/errors.js
var errors = __nccwpck_require__(360);
// EXTERNAL MODULE: ./report/log.js
var report_log = __nccwpck_require__(214);
// EXTERNAL MODULE: ./twilio/request.js
var request = __nccwpck_require__(5331);
;// CONCATENATED MODULE: ./twilio/build-limit.js

const PERSISTS_MS = 30_000;
const LONG_RETRY_AFTER_MS = 60_000;
const PACE_MS = 60_000;
function createBuildLimit(clock) {
    let refusedSince;
    let reached = false;
    return {
        judge(error) {
            const outcome = (0,request/* classifyCreation */.w2)(error);
            if (!(error instanceof request/* RequestFailure */.e6) || error.request.method !== 'POST')
                return outcome;
            const { facts } = error;
            const named = namesHours(facts);
            if (facts.status === 429 || named)
                refusedSince ??= clock.now();
            else
                refusedSince = undefined;
            reached =
                named ||
                    (refusedSince !== undefined &&
                        ((facts.retryAfterMs ?? 0) >= LONG_RETRY_AFTER_MS || clock.now() - refusedSince >= PERSISTS_MS));
            if (!reached)
                return outcome;
            const { retryAfterMs } = facts;
            return { outcome: 'unsent', ...(retryAfterMs === undefined ? { paceMs: PACE_MS } : { retryAfterMs }) };
        },
        refusedMs: () => (reached && refusedSince !== undefined ? clock.now() - refusedSince : undefined),
    };
}
const LIMIT_STATUSES = new Set([400, 403, 409, 429]);
const LIMIT_WORDS = [
    'builds?',
    'limit(?:s|ed)?|maximum|exceed(?:s|ed)?|too many',
    '(?:per|an|each|every) hour|hourly',
].map((words) => new RegExp(`(?<![\\w/-])(?:${words})(?![\\w/-])`, 'i'));
function namesHours({ status, detail = '' }) {
    return LIMIT_STATUSES.has(status) && LIMIT_WORDS.every((words) => words.test(detail));
}

// EXTERNAL MODULE: ./twilio/calls/serverless.js
var serverless = __nccwpck_require__(9120);
// EXTERNAL MODULE: ./model/build-contents.js
var build_contents = __nccwpck_require__(7358);
// EXTERNAL MODULE: ./model/build-equality.js
var build_equality = __nccwpck_require__(9652);
;// CONCATENATED MODULE: ./build/lost-build.js


async function findBuild(creation, limits) {
    const candidates = [];
    for await (const { build, certain } of listCandidates(creation, limits)) {
        if (certain)
            return { found: 'one', value: build };
        candidates.push(build.sid);
    }
    if (candidates.length === 0)
        return { found: 'none' };
    const why = creation.contents.runtime === undefined
        ? 'no “runtime” was given, and without it a Build cannot be recognised'
        : 'what Twilio tells of the new Builds is not enough to recognise it';
    return { found: 'unclear', why, candidates };
}
async function findDuplicates(creation, ours, limits) {
    const duplicates = [];
    for await (const { build } of listCandidates(creation, limits))
        if (build.sid !== ours)
            duplicates.push(build.sid);
    return duplicates;
}
async function* listCandidates(creation, limits) {
    const { serverless, serviceSid, contents, note } = creation;
    const pick = (listed) => ({ ...judge(contents, listed), createdAt: listed.createdAt });
    for await (const listed of serverless.pickBuilds(serviceSid, (0,build_contents/* allVersions */.x6)(contents).length, pick, limits)) {
        if (!isNew(note, listed.build.sid, listed.createdAt))
            continue;
        let { build, sameness } = listed;
        if (sameness === 'unknown' && contents.runtime !== undefined)
            ({ build, sameness } = judge(contents, await serverless.fetchBuild(serviceSid, build.sid, limits)));
        if (sameness === 'different')
            continue;
        const dated = note.backTo === undefined || listed.createdAt !== undefined;
        yield { build, certain: sameness === 'same' && dated };
    }
}
function judge(contents, listed) {
    const { sid, status, runtime } = listed;
    return { build: { sid, status, runtime }, sameness: (0,build_equality/* compareWithRequest */.Bg)(contents, listed) };
}
const NO_BUILDS = { sids: new Set(), backTo: undefined };
async function takeSnapshot(serverless, serviceSid, limits) {
    const { items, next } = await serverless.listNewestBuilds(serviceSid, limits);
    const sids = new Set(items.map(({ sid }) => sid));
    if (next === undefined)
        return { sids, backTo: undefined };
    const backTo = findOldest(items);
    if (backTo !== undefined)
        return { sids, backTo };
    for await (const sid of serverless.pickBuilds(serviceSid, 0, (build) => build.sid, limits))
        sids.add(sid);
    return { sids, backTo: undefined };
}
function findOldest(items) {
    const dates = items.map(({ createdAt }) => createdAt ?? Number.NaN);
    const [first = Number.NaN, last = Number.NaN] = [dates[0], dates.at(-1)];
    const ordered = dates.every((date, index) => index === 0 || date <= dates[index - 1]);
    return ordered && first > last ? last : undefined;
}
function isNew({ sids, backTo }, sid, createdAt) {
    return !sids.has(sid) && (backTo === undefined || createdAt === undefined || createdAt > backTo);
}

// EXTERNAL MODULE: ./build/status-polling.js + 1 modules
var status_polling = __nccwpck_require__(1100);
;// CONCATENATED MODULE: ./build/create.js










async function create(run, contents, service, note) {
    const { serverless, clock, limits, record, log, inputs, cancellation, random } = run;
    record.beginPhase('create');
    const creation = { serverless, serviceSid: service.sid, contents, note };
    const sentAt = clock.now();
    const buildLimit = createBuildLimit(clock);
    const steps = {
        send: (p) => serverless.createBuild(service.sid, toApi(contents), p),
        find: (p) => findBuild(creation, p),
        judge: buildLimit.judge,
    };
    const policy = { graceSignal: cancellation.graceSignal, random, onEvent: reportEvents(run, buildLimit) };
    const created = await (0,create_once/* createOnce */.U)(steps, clock, limits, policy).catch(async (error) => {
        const refusedMs = buildLimit.refusedMs();
        if (refusedMs !== undefined && error instanceof request/* RequestFailure */.e6) {
            const { explainBuildLimit } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(5903)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5903));
            throw explainBuildLimit(error, refusedMs, inputs.timeoutMs);
        }
        throw (0,request/* classifyCreation */.w2)(error).outcome === 'unsent' ? (0,request/* markLate */.OQ)(error) : error;
    });
    const build = created.answered
        ? (0,status_polling/* recordBuild */._)(run, created.value, 'created')
        : (0,status_polling/* recordBuild */._)(run, created.value, 'recovered', sentAt);
    const resolved = { buildSid: build.sid };
    log.line(`${created.answered ? 'Created' : 'Adopted'} Build ${build.sid}.`);
    const { correctLabels } = await __nccwpck_require__.e(/* import() */ 3188).then(__nccwpck_require__.bind(__nccwpck_require__, 3188));
    correctLabels(run, created.value);
    try {
        if (!inputs.wait)
            return { ...resolved, verdict: 'building' };
        await (0,status_polling/* waitForBuild */.n)(run, build, service.sid);
        return { ...resolved, verdict: 'completed' };
    }
    finally {
        if (created.mayHaveDuplicate)
            await warnOfDuplicates(run, creation, build.sid);
    }
}
function reportEvents({ log, clock }, buildLimit) {
    const logRateLimit = (0,report_log/* throttleLine */.F)(log.line, clock);
    const logBuildLimit = (0,report_log/* throttleLine */.F)(log.line, clock);
    return (event) => {
        if (event.event !== 'held-back')
            return log.line((0,create_events/* describeCreateEvent */.A)('Build', event));
        const refusedMs = buildLimit.refusedMs();
        if (refusedMs === undefined)
            return logRateLimit((0,create_events/* describeCreateEvent */.A)('Build', event));
        logBuildLimit((0,create_events/* describeBuildLimit */.d)(event.error, refusedMs, event.waitMs));
    };
}
async function warnOfDuplicates(run, creation, ours) {
    const { log, clock, cancellation, limits } = run;
    try {
        const duplicates = await findDuplicates(creation, ours, {
            signal: cancellation.signal,
            deadline: Math.min(clock.now(), limits.deadline) + async_clock/* LAST_LOOK_MS */.WP,
        });
        if (duplicates.length > 0)
            log.warning(`A request whose answer was lost may also have created ${duplicates.join(', ')}, with the same contents. Nothing uses it, and Twilio removes a Build that is never deployed.`, { title: 'A second Build' });
    }
    catch (error) {
        log.debug(`Looking for a second Build failed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
const PIECE = /.{1,1900}/gsu;
function dryRun(run, contents, service, match) {
    const { inputs, log } = run;
    if (match !== undefined) {
        const { sid, status } = match.build;
        log.line(`A run without dry-run uses Build ${sid} (${status}) and creates none, since ${match.why}.`);
        return { verdict: 'planned', subject: sid };
    }
    const { method, path, form } = (0,serverless/* describeCreateBuild */._W)(service.sid, toApi(contents));
    log.group('The request that a run without dry-run sends');
    log.line(`${method} ${inputs.origins.serverless}${path}`);
    log.line('Content-Type: application/x-www-form-urlencoded');
    for (const [key, value] of form)
        for (const piece of `${key}=${value}`.match(PIECE) ?? [])
            log.line(`  ${piece}`);
    log.endGroup();
    log.line('Dry run: the inputs, the service and the contents were checked; nothing was created, and no code was run.');
    return { verdict: 'planned', subject: contents };
}
function toApi({ functionVersions, assetVersions, dependencies, runtime }) {
    return {
        functionVersions: functionVersions.map(({ sid }) => sid),
        assetVersions: assetVersions.map(({ sid }) => sid),
        dependencies,
        runtime,
    };
}

// EXTERNAL MODULE: ./explain/run-description.js
var run_description = __nccwpck_require__(6967);
// EXTERNAL MODULE: ./inputs/declarations.js
var declarations = __nccwpck_require__(5842);
// EXTERNAL MODULE: ./inputs/inputs.js + 4 modules
var inputs_inputs = __nccwpck_require__(1645);
// EXTERNAL MODULE: ./inputs/masks.js
var masks = __nccwpck_require__(4774);
// EXTERNAL MODULE: ./report/facts.js
var facts = __nccwpck_require__(8999);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __nccwpck_require__(7954);
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __nccwpck_require__(1104);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __nccwpck_require__(4668);
// EXTERNAL MODULE: ./run/publish.js + 1 modules
var publish = __nccwpck_require__(5584);
// EXTERNAL MODULE: ./run/service.js
var run_service = __nccwpck_require__(7120);
// EXTERNAL MODULE: ./run/trigger.js
var trigger = __nccwpck_require__(9427);
// EXTERNAL MODULE: ./inputs/misspelt.js
var misspelt = __nccwpck_require__(7464);
// EXTERNAL MODULE: ./inputs/project.js
var project = __nccwpck_require__(4754);
// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __nccwpck_require__(7314);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
;// CONCATENATED MODULE: ./actions/build/preamble.js










async function readRequest(host) {
    const { env, files } = host;
    const read = (0,inputs_inputs/* readInputs */.Ko)(env);
    const workspace = env['GITHUB_WORKSPACE'] || '.';
    const opened = await readProjectFolder(host, workspace, read);
    const named = env[(0,declarations/* variableOf */.Qn)('dependencies-file')]?.trim() || undefined;
    const file = named ?? opened?.manifest;
    const open = file === undefined ? undefined : await __nccwpck_require__.e(/* import() */ 2029).then(__nccwpck_require__.bind(__nccwpck_require__, 2029));
    const listed = await open?.readDependencies(file ?? '', workspace, files, named === undefined);
    const problems = [];
    if ('problems' in read)
        problems.push(...read.problems);
    problems.push(...(opened?.problems ?? []));
    if (listed !== undefined && 'problems' in listed)
        problems.push(...listed.problems);
    const variables = await readVariables(host, workspace, problems);
    if ('problems' in read || problems.length > 0)
        throw new errors/* InputFailure */.RP(problems);
    const { deploy } = read.inputs;
    const inputs = { ...read.inputs, deploy: deploy && { ...deploy, variables: variables?.request } };
    const project = opened?.project && { project: opened.project, disk: opened.disk };
    const dependencies = listed !== undefined && 'list' in listed ? listed.list : undefined;
    const request = { inputs, project, dependencies, forgotten: undefined, variables };
    if (dependencies !== undefined || !takesNone(inputs))
        return request;
    const { findForgotten } = await __nccwpck_require__.e(/* import() */ 5607).then(__nccwpck_require__.bind(__nccwpck_require__, 5607));
    return { ...request, forgotten: await findForgotten(workspace, files) };
}
async function readProjectFolder({ env, openDisk }, workspace, read) {
    const text = env[(0,declarations/* variableOf */.Qn)('project')]?.trim() ?? '';
    if (text === '')
        return undefined;
    if ('problems' in read && read.problems.some(({ input }) => input === 'project'))
        return undefined;
    await (0,heap/* limitHeap */.A)();
    const { openProject } = await __nccwpck_require__.e(/* import() */ 8536).then(__nccwpck_require__.bind(__nccwpck_require__, 8536));
    const build = 'inputs' in read && read.inputs.build.kind === 'create' ? read.inputs.build : undefined;
    const runtime = build?.runtime ?? (env[(0,declarations/* variableOf */.Qn)('runtime')]?.trim() || undefined);
    const disk = await openDisk();
    return { ...(await openProject(workspace, build?.project?.folder ?? (0,project/* folderIn */.C)(text), runtime, disk)), disk };
}
async function readVariables({ env, files }, workspace, problems) {
    const given = (0,misspelt/* collect */.Fo)(declarations/* INPUTS */.mc, env);
    const { variables, 'variables-file': file, 'optional-variables': names, 'replace-variables': replace } = given;
    if (/^(?:false)?$/.test(variables + file + names + replace))
        return undefined;
    const { readVariableInputs } = await __nccwpck_require__.e(/* import() */ 1685).then(__nccwpck_require__.bind(__nccwpck_require__, 1685));
    return readVariableInputs({ given, env, workspace, files }, problems);
}
const takesNone = ({ build }) => build.kind === 'create' && build.inherit === undefined && build.functionVersions.length > 0;
function logRequest({ inputs, log, record }, goal, { dependencies: list, forgotten, project, variables }) {
    const { region } = inputs;
    record.note('request', {
        goal,
        ...(inputs.dryRun ? { dryRun: true } : {}),
        timeoutMs: inputs.timeoutMs,
        ...(region === undefined ? {} : { region }),
        ...(list === undefined ? {} : { dependencies: list }),
        ...(forgotten === undefined ? {} : { forgotten: true }),
    });
    log.line(`${goal}.`);
    log.group('Inputs');
    if (project !== undefined)
        logProject(log, project.project, list);
    log.line(`Service ${inputs.service} at ${inputs.origins.serverless}`);
    log.line(`Credentials from ${inputs.credentials.source}`);
    if (list !== undefined)
        log.line(`${(0,quantities/* count */.U9)(list.dependencies.length, 'dependency', 'dependencies')} from ${list.lockfile ?? list.file}`);
    for (const note of variables?.notes ?? [])
        log.line(note);
    log.line(`At most ${(0,quantities/* formatDuration */.a3)(inputs.timeoutMs)} ${inputs.deploy === undefined ? 'in all' : 'to the end of the Build'}, one look every ${(0,quantities/* formatDuration */.a3)(inputs.pollIntervalMs)}`);
    log.endGroup();
    for (const { message, file, line } of list?.warnings ?? [])
        log.warning(message, { file, ...(line === undefined ? {} : { startLine: line }) });
    for (const message of variables?.warnings ?? [])
        log.warning(message, { title: 'Many variables' });
    if (forgotten !== undefined) {
        const { message, file, line = 1 } = forgotten;
        log.warning(message, { title: 'No dependencies', file, startLine: line });
    }
}
function logProject(log, { folder, files, leftOut }, list) {
    const from = list === undefined ? 'none' : `from ${list.lockfile ?? list.file}`;
    log.line(`Project ${folder}: ${(0,run_description/* describeKinds */.HG)(files)}, dependencies ${from}`);
    for (const line of leftOut)
        log.line(line);
}
function logContents({ log, record, inputs, wallClock }, contents) {
    record.note('contents', contents);
    const { functionVersions, assetVersions, dependencies = [] } = contents;
    const list = record.facts.request?.dependencies;
    const parts = [(0,quantities/* count */.U9)(functionVersions.length, 'function'), (0,quantities/* count */.U9)(assetVersions.length, 'asset')];
    log.group(`Contents: ${[...parts, (0,quantities/* count */.U9)(dependencies.length, 'dependency', 'dependencies')].join(', ')}`);
    for (const { sid, path } of (0,build_contents/* allVersions */.x6)(contents))
        log.line(path === undefined ? sid : `${path} = ${sid}`);
    for (const { name, version } of dependencies)
        log.line(`${name}@${version}`);
    if (list !== undefined && dependencies.length > 0 && dependencies.every(({ name }) => name !== runtimes/* HANDLER */.z))
        log.line(`${runtimes/* HANDLER */.z} is not among them, so Twilio adds its own.`);
    log.endGroup();
    for (const { title, message, dependency, atOnce } of (0,runtimes/* foresee */.Sh)(contents, wallClock())) {
        if (atOnce && !inputs.dryRun) {
            log.line(message);
            continue;
        }
        const line = list?.lines.get(dependency ?? '');
        const place = dependency === undefined || list === undefined ? {} : { file: list.file };
        log.warning(message, { title, ...place, ...(line === undefined ? {} : { startLine: line }) });
    }
}

;// CONCATENATED MODULE: ./actions/build/main.js















function main(host) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(declarations/* INPUTS */.mc, host.env), ({ log, record }) => {
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        const reportOf = (ending) => ({ ...record, ending });
        return {
            async run() {
                record.note('trigger', await (0,trigger/* readTrigger */.vE)(host.env, host.files.read));
                const request = await readRequest(host);
                const run = await (0,connect/* openRun */.I)(host, request.inputs, { log, outputs, record });
                return deployIfAsked(run, await resolveBuild(run, request).catch((error) => failSeeingLive(run, error)));
            },
            async report(ending) {
                await setOutputs(host, outputs, reportOf(ending), log);
            },
            async summary(ending) {
                if (!(0,inputs_inputs/* wantsSummary */.ui)(host.env))
                    return undefined;
                const { formatSummary } = await __nccwpck_require__.e(/* import() */ 8307).then(__nccwpck_require__.bind(__nccwpck_require__, 8307));
                return formatSummary(reportOf(ending), host.clock.now(), host.wallClock());
            },
        };
    });
}
async function setOutputs(host, outputs, report, log) {
    const now = host.clock.now();
    const { ending } = report;
    outputs.set('verdict', ending.verdict);
    const failed = (0,facts/* failureOf */.g)(ending);
    if (failed !== undefined)
        outputs.set('failure-reason', (0,publish/* formatReason */.K9)(failed.failure));
    await (0,publish/* reportResult */["if"])(host.saveResult, outputs, report, log, now);
    (0,publish/* logResult */.AX)(report, outputs, log, now);
}
async function resolveBuild(run, request) {
    const { inputs, record } = run;
    const { build } = inputs;
    if (build.kind !== 'create') {
        logRequest(run, (0,run_description/* describeResume */.VB)(inputs, build), request);
        const service = await lookUp(run);
        return (await __nccwpck_require__.e(/* import() */ 2119).then(__nccwpck_require__.bind(__nccwpck_require__, 2119))).resume(run, service, build);
    }
    const given = toContents(build, request);
    logRequest(run, (0,run_description/* describeRun */.vZ)(inputs, build, given, request), request);
    const complete = build.inherit === undefined && request.project === undefined;
    if (complete)
        logContents(run, given);
    const upload = request.project && (await planUpload(run, request.project, given));
    const service = await lookUp(run);
    const snapshot = isPlanned(run, service) ? NO_BUILDS : await takeSnapshot(run.serverless, service.sid, run.limits);
    const readLive = (known) => readWhatIsLive(run, build, request, known);
    const live = build.inherit === undefined ? await readLive(undefined) : undefined;
    const versions = await upload?.(service, live);
    const whole = { ...given, ...versions };
    const search = !service.isNew && (build.inherit !== undefined || (0,inputs_inputs/* wantsReuse */.sF)(build) || live !== undefined);
    const reuse = search ? await __nccwpck_require__.e(/* import() */ 6986).then(__nccwpck_require__.bind(__nccwpck_require__, 6986)) : undefined;
    const found = await reuse?.resolveContents(run, build, whole, service.sid, readLive);
    const { contents, match, inherited } = found ?? { contents: whole };
    if (!complete)
        logContents(run, contents);
    await reportSources(run, request, match?.build);
    record.note('rerunFindsIt', foreseeRerun(build, contents, request.project !== undefined));
    if (inputs.dryRun)
        return dryRun(run, contents, service, match);
    if (request.project === undefined)
        await checkHealthPaths(run, contents);
    const used = match && (await reuse?.useExisting(run, match, service.sid));
    if (used !== undefined)
        return used;
    if (request.project === undefined)
        await checkBeforehand(run, contents, inherited);
    return create(run, contents, service, snapshot);
}
async function reportSources(run, { project }, match) {
    if (project === undefined || (match !== undefined && match.sid === run.record.facts.deploy?.live))
        return;
    const { readSources, warnOfUnparsed } = await Promise.all(/* import() */[__nccwpck_require__.e(8377), __nccwpck_require__.e(3714)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3714));
    const found = await readSources(project.project.files, project.disk, run.limits.signal);
    warnOfUnparsed(found, run.log);
    if (run.inputs.deploy === undefined)
        return;
    await (await Promise.all(/* import() */[__nccwpck_require__.e(9290), __nccwpck_require__.e(694)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6094))).reportUnset(run, found.readers);
}
async function checkHealthPaths(run, contents) {
    const { deploy } = run.inputs;
    if (deploy !== undefined)
        await (await Promise.all(/* import() */[__nccwpck_require__.e(9290), __nccwpck_require__.e(7958), __nccwpck_require__.e(2517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2517))).checkHealthPaths(run, contents, deploy);
}
async function checkBeforehand(run, contents, inherited) {
    const { deploy } = run.inputs;
    if (deploy !== undefined)
        await (await Promise.all(/* import() */[__nccwpck_require__.e(9290), __nccwpck_require__.e(7958), __nccwpck_require__.e(5895)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7958))).checkBeforehand(run, contents, deploy, inherited);
}
const isPlanned = ({ inputs }, { isNew }) => isNew && inputs.dryRun;
async function lookUp(run) {
    run.record.beginPhase('look-up');
    const { deploy } = run.inputs;
    if (deploy === undefined)
        return (0,run_service/* fetchService */.Ox)(run, () => undefined);
    const { findTarget, planEnvironment } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(9290), __nccwpck_require__.e(1296)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1296));
    const service = await (0,run_service/* fetchService */.Ox)(run, () => planEnvironment(deploy, []));
    await findTarget(run, deploy, service);
    return service;
}
async function readWhatIsLive(run, { reuse }, { project }, known) {
    if (run.inputs.deploy === undefined || (project === undefined && reuse === 'never'))
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9290), __nccwpck_require__.e(8276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9290))).readLiveBuild(run, run.limits, known);
}
async function planUpload(run, { project, disk }, given) {
    const { listPlanned, uploadContents } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(365), __nccwpck_require__.e(5487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5487));
    const planned = { ...given, ...listPlanned(project.files) };
    const checks = !run.inputs.dryRun;
    if (checks)
        await checkHealthPaths(run, planned);
    return async (service, live) => {
        if (checks)
            await checkBeforehand(run, planned, undefined);
        return uploadContents(run, { project, disk, service, live });
    };
}
async function failSeeingLive(run, error) {
    if (run.record.facts.deploy !== undefined)
        await (await Promise.all(/* import() */[__nccwpck_require__.e(9290), __nccwpck_require__.e(8276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9290))).lookAgain(run);
    throw error;
}
async function deployIfAsked(run, resolved) {
    const { deploy: request } = run.inputs;
    const { verdict } = resolved;
    if (request === undefined || verdict === 'building')
        return verdict;
    const { deployBuild, dryRunDeploy } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(9290), __nccwpck_require__.e(7958), __nccwpck_require__.e(8077)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8077));
    if (resolved.verdict === 'planned')
        await dryRunDeploy(run, resolved.subject, request);
    else
        await deployBuild(run, resolved.buildSid, request);
    return verdict;
}
function toContents({ functionVersions, assetVersions, runtime }, { dependencies, project }) {
    return {
        functionVersions,
        assetVersions,
        runtime: project?.project.runtime ?? runtime,
        dependencies: dependencies?.dependencies,
    };
}
function foreseeRerun({ reuse, assetVersions }, contents, uploaded) {
    if (reuse === 'never' || (0,build_equality/* whyUnrecognisable */.g3)(contents) !== undefined)
        return 'no';
    return (uploaded ? contents.assetVersions : assetVersions).length === 0 ? 'yes' : 'with-same-assets';
}

;// CONCATENATED MODULE: ./actions/build/index.js



function inRealWorld(env) {
    return (host) => main({
        ...host,
        openDisk: async () => (await __nccwpck_require__.e(/* import() */ 6766).then(__nccwpck_require__.bind(__nccwpck_require__, 6766))).realDisk,
        probe: openProbe(env, host.userAgent),
        saveResult: (json) => saveResult(json, env['RUNNER_TEMP']),
    });
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./github/lazy-packages.js
var lazy_packages = __nccwpck_require__(4417);
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new lazy_packages/* HttpClient */.Qq('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield lazy_packages/* getExecOutput */.Hq('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield lazy_packages/* getExecOutput */.Hq('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield lazy_packages/* getExecOutput */.Hq('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield lazy_packages/* getExecOutput */.Hq('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./async/cancellation.js
var async_cancellation = __nccwpck_require__(8387);
;// CONCATENATED MODULE: ./inputs/dependencies/node-files.js

function failure(code) {
    return Object.assign(new Error(code), { code });
}
async function read(path, limitBytes) {
    const about = await (0,promises_.stat)(path);
    if (about.isDirectory())
        throw failure('EISDIR');
    if (!about.isFile())
        throw failure('EINVAL');
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        if (size > limitBytes)
            throw failure('EFBIG');
        const bytes = Buffer.alloc(size);
        let length = 0;
        while (length < size) {
            const { bytesRead } = await file.read(bytes, length, size - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.toString('utf8', 0, length);
    }
    finally {
        await file.close();
    }
}
const realFiles = {
    read,
    realPath: (path) => (0,promises_.realpath)(path),
    exists: (path) => (0,promises_.stat)(path).then(() => true, () => false),
    list: (path) => (0,promises_.readdir)(path).catch(() => []),
};

;// CONCATENATED MODULE: ./twilio/connection.js
function openConnection(env) {
    const agents = [];
    let opened = 0;
    const watch = (agent) => {
        const open = agent.createConnection.bind(agent);
        agent.createConnection = (...args) => {
            opened++;
            return open(...args);
        };
        agents.push(agent);
        return agent;
    };
    return {
        async connect() {
            const [{ default: fetch }, http, https] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 6438).then(__nccwpck_require__.bind(__nccwpck_require__, 6438)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)),
            ]);
            const options = { keepAlive: true, maxSockets: 8, proxyEnv: env };
            const secure = watch(new https.Agent(options));
            const plain = watch(new http.Agent(options));
            const send = (url, init) => fetch(url, { ...init, agent: ({ protocol }) => (protocol === 'https:' ? secure : plain) });
            return Object.assign(send, { opened: () => opened });
        },
        close() {
            for (const agent of agents)
                agent.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./twilio/user-agent.js
const VERSION = '1.0.0';
const formatUserAgent = ({ platform, arch, version }) => `twilio-serverless-build/${VERSION} (${platform} ${arch}) node/${version}`;

;// CONCATENATED MODULE: ./actions/entry.js






async function enter(process, main) {
    const cancellation = (0,async_cancellation/* createCancellation */.M)();
    process.on('SIGINT', () => cancellation.cancel('SIGINT'));
    process.on('SIGTERM', () => cancellation.cancel('SIGTERM'));
    const connection = openConnection(process.env);
    const { ok } = await main({
        env: process.env,
        files: realFiles,
        runner: {
            ...core_namespaceObject,
            writeSummary: async (markdown) => {
                await summary.addRaw(markdown, true).write();
            },
        },
        clock: async_clock/* realClock */.dQ,
        wallClock: Date.now,
        random: Math.random,
        connect: connection.connect,
        connectGitHub: async (token) => {
            const { connectGitHub } = await __nccwpck_require__.e(/* import() */ 8788).then(__nccwpck_require__.bind(__nccwpck_require__, 8788));
            return connectGitHub(token, process.env, await connection.connect());
        },
        cancellation,
        userAgent: formatUserAgent(process),
        base64: (text) => Buffer.from(text).toString('base64'),
    });
    connection.close();
    process.exitCode = ok ? 0 : 1;
}

;// CONCATENATED MODULE: ./actions/index.js




const ACTIONS = {
    build: async () => inRealWorld(process.env),
    async inventory() {
        await (0,heap/* limitMemory */.X)();
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 736));
        return (host) => main({ ...host, saveResult: (json) => saveResult(json, process.env['RUNNER_TEMP']) });
    },
    async prune() {
        await (0,heap/* limitMemory */.X)();
        return (await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(6306)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6306))).main;
    },
    'remove-environment': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(9290), __nccwpck_require__.e(8612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8612))).main,
    async upload() {
        await (0,heap/* limitMemory */.X)();
        const [{ main }, { realDisk }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(6562), __nccwpck_require__.e(365), __nccwpck_require__.e(3073)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3073)),
            __nccwpck_require__.e(/* import() */ 6766).then(__nccwpck_require__.bind(__nccwpck_require__, 6766)),
        ]);
        return (host) => main(host, realDisk);
    },
};
async function run(name) {
    await enter(process, await ACTIONS[name]());
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
