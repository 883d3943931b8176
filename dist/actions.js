import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
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
__webpack_unused_export__ = closest;


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

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

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

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

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

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

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
/**
 * What happens when somebody cancels the run. The runner sends SIGINT, SIGTERM 7.5 s later, and kills
 * 2.5 s after that (runner 2.336, ProcessInvoker), so there is time for one thing: to learn the SID of a
 * Build whose creation is in flight.
 */
/** A request that creates something may go on this long after a cancel, in ms; the runner allows 7500. */
const GRACE_MS = 4_000;
/** The reason of {@link Cancellation.signal}. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor(cause) {
        super(`The run was cancelled (${cause}).`);
    }
}
/** A run that has not been cancelled yet. */
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
            // unref: when nothing is in flight, nothing has to wait for the grace period to pass.
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
/** The real time of this machine. */
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
            // Left behind on every tick, listeners pile up on the signal of a run that polls for an hour.
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};
/** What is in flight at the deadline, or a last look after a cancel, may go on this long, in ms: the step ends within a second. */
const LAST_LOOK_MS = 700;
/** Returns at the time or at the cancel, whichever comes first. */
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
/**
 * Create exactly one of something, when answers get lost.
 *
 * Twilio has no idempotency key (Build resource page), so a request whose answer was lost must not be sent
 * again blindly: it is looked for first. The promise is "never knowingly two".
 */


/** When to look after an answer was lost, in ms since the loss: a list may lag, and a person waits (docs/design.md). */
const LOOKS_MS = [1_000, 3_000, 7_000];
/** How often a request that was lost and not found may be sent again. */
const RESENDS = 2;
/** It may exist, and the truth cannot be known. Nothing more was sent. */
class MayExist extends Error {
    name = 'MayExist';
    why;
    /** SIDs that may be it. */
    candidates;
    constructor(why, candidates, cause) {
        super(`The request may have been processed, but ${why}.`, { cause });
        this.why = why;
        this.candidates = candidates;
    }
}
/**
 * Creates it, or finds what a lost request created. Throws {@link MayExist} when that cannot be told, the
 * last error when nothing was created, and the signal's reason after a cancel before anything was sent.
 */
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
/** `unverifiedError`: why an earlier request was lost, if this one was held back since the last look for it. */
async function trySending(task, unverifiedError) {
    const { creation, limits, policy } = task;
    const late = unverifiedError === undefined ? undefined : await findAgain(task, unverifiedError);
    if (late !== undefined)
        return late;
    // Nothing of this attempt was sent when the cancel came before it.
    if (limits.signal.aborted)
        return { outcome: 'final', error: limits.signal.reason };
    try {
        // The grace signal: a cancel must not make us forget the SID of what is just being created.
        return {
            outcome: 'created',
            value: await creation.send({ signal: policy.graceSignal, deadline: limits.deadline }),
        };
    }
    catch (error) {
        if (policy.graceSignal.aborted)
            return findAfterGrace(task, error);
        // The request goes by the grace signal: the cancel itself can only have ended a look before it.
        if (limits.signal.aborted && error === limits.signal.reason)
            return { outcome: 'final', error };
        return { ...creation.judge(error), error };
    }
}
/** The grace period is spent, but the runner allows some seconds more: one quick look may yet name what was created. */
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
/** Waits until it may be sent again; false when that would be too late, or the run was cancelled. */
async function holdBack({ clock, limits, policy }, { error, ...spacing }, refusals) {
    const waitMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseFor */ .Q)(spacing, refusals, policy.random);
    if (clock.now() + waitMs >= limits.deadline)
        return false;
    policy.onEvent({ event: 'held-back', error, waitMs });
    await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseUntil */ .hT)(clock.now() + waitMs, clock, limits.signal);
    return true;
}
/** Undefined: it is not there. Throws {@link MayExist} when that cannot be told. */
async function findLost(task, cause) {
    const { creation, clock, limits, policy } = task;
    const start = clock.now();
    let seen = CUT_SHORT;
    // What one look saw is still worth naming when the next cannot be read.
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
    // Unclear at the first look may be clear at the next: ours may not have been listed yet.
    if (seen.found === 'unclear')
        throw new MayExist(seen.why, seen.candidates, cause);
    return undefined;
}
/** One look more: perhaps minutes have passed since the others, and a list lags by seconds. */
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
/** `candidates`: what an earlier look saw, for the case that this one cannot be read. */
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
/** Half a second at first, ten at most, in ms: an outage of a minute costs about ten requests. */
const BASE_MS = 500;
const CAP_MS = 10_000;
/**
 * How long to wait after the `failures`-th failure in a row (1, 2, …), in ms: exponential, capped, with full
 * jitter, so that a matrix of jobs that failed together does not come back together. It is added to what a
 * `Retry-After` asks for, because that, too, is the same for all of them.
 */
function backOff(failures, random) {
    return random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 30));
}
/** Limits are counted in requests a second, so sooner than that it is still too early, and we are in the way. */
const CROWDED_MS = 1_000;
/** How long to wait before the next attempt, in ms: what the server wants, and the back-off. */
function pauseFor({ retryAfterMs, rateLimited = false }, failures, random) {
    return (retryAfterMs ?? (rateLimited ? CROWDED_MS : 0)) + backOff(failures, random);
}
/**
 * Repeats an operation that may safely be repeated until it succeeds, fails for good, or the next attempt
 * would begin after the deadline or the budget. Throws the last error, or the signal's reason.
 */
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
        }
    }
}


/***/ }),

/***/ 9579:
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

/**
 * Looks at a fixed rate until it is done: the rate counts from look to look, so a slow answer does not slow
 * it down, and there are never two looks at once. A failed look is not the end: the next comes a jittered
 * back-off later, counted from when the server wants it, and not before the next tick. Throws what `judge` calls final,
 * and the signal's reason.
 */
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
            const asked = clock.now() + (verdict.retryAfterMs ?? 0);
            if (!last && asked > deadline)
                return { ended: 'held-back', lastFailure, retryAfterMs: verdict.retryAfterMs ?? 0 };
            due = Math.max(nextTick(), clock.now() + (0,retry/* pauseFor */.Q)(verdict, streak, policy.random));
        }
        // A look that began before the deadline and ended after it was the last one, too.
        if (last || clock.now() >= deadline)
            return { ended: 'late', lastFailure };
    }
}
/** Sleeps in stretches no longer than the heartbeat, and counts looks between two beats. */
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

// EXTERNAL MODULE: ./explain/error.js + 2 modules
var error = __nccwpck_require__(9573);
// EXTERNAL MODULE: ./model/errors.js
var errors = __nccwpck_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
// EXTERNAL MODULE: ./twilio/read.js
var read = __nccwpck_require__(8060);
// EXTERNAL MODULE: ./twilio/request.js
var request = __nccwpck_require__(5331);
// EXTERNAL MODULE: ./inputs/parse.js
var parse = __nccwpck_require__(4472);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __nccwpck_require__(9318);
;// CONCATENATED MODULE: ./build/timed-out.js





<<<<<<< HEAD
/** `timeout` may be no longer (inputs/parse), in ms. */
const LONGEST_MS = 24 * 3_600_000;
=======

>>>>>>> inputs
/** The failure of a wait that ended before the Build did: the deadline came, or Twilio asked to wait beyond it. */
function explainLate({ inputs, clock, record }, build, result) {
    const what = `Build ${build.sid} had not ended after ${(0,quantities/* formatDuration */.a3)(clock.now() - record.startedAt)}.`;
    const last = result.lastFailure === undefined
        ? `Its last status was “${build.status}”.`
        : `The last check failed (${(0,request/* wordsOf */.Z9)(result.lastFailure)}); the last status was “${build.status}”.`;
    const why = result.ended === 'held-back'
        ? `Twilio asked to wait ${(0,quantities/* formatDuration */.a3)(result.retryAfterMs)}, which is longer than what was left of “${(0,yaml/* yamlLine */.ue)('timeout', (0,quantities/* writeDuration */.MP)(inputs.timeoutMs))}”.`
        : `${last} “timeout” allows ${(0,quantities/* formatDuration */.a3)(inputs.timeoutMs)} from the start of the step.`;
<<<<<<< HEAD
    const longer = (0,yaml/* yamlLine */.ue)('timeout', (0,quantities/* writeDuration */.MP)(Math.min(2 * inputs.timeoutMs, LONGEST_MS)));
    // After a rate limit it is the load that has to change, and Twilio has said how long it lasts.
    const advice = result.ended === 'held-back' ? '' : `Give the Build longer: “${longer}”. `;
    const next = `${advice}Twilio goes on with it. ${(0,error/* resumeAdvice */.yB)(build.sid, record.facts)}`;
=======
    const next = `${moreTime(inputs.timeoutMs)}Twilio goes on with it. ${(0,error/* resumeAdvice */.yB)(build.sid, record.facts)}`;
>>>>>>> inputs
    return new errors/* ActionFailure */.dR('timed-out', { title: 'Timed out', what, why, next });
}
/** Twice as long as now, in ms, as far as the input goes. */
function moreTime(timeoutMs) {
    const longer = Math.min(2 * timeoutMs, parse/* LONGEST_TIMEOUT_MS */.ux);
    if (longer <= timeoutMs)
        return '';
    return `Give it longer: “${(0,yaml/* yamlLine */.ue)('timeout', (0,quantities/* writeDuration */.MP)(longer))}”${longer === 2 * timeoutMs ? ', twice what was given' : ''}. `;
}

;// CONCATENATED MODULE: ./build/status-polling.js
/** From a Build that exists to its end. */








const HEARTBEAT_MS = 30_000;
/**
 * For so long after its creation, in ms, a Build that no look has shown yet is taken for late, not for gone. Whether
 * Twilio's reads lag behind its writes is not documented; a wrong "gone" would send people off to build it twice.
 */
const APPEARS_MS = 10_000;
/** The statuses the Build Status page knows; any other is taken for one that comes before them. */
const KNOWN_STATUSES = new Set(['building', 'completed', 'failed']);
/** Names a Build for good: the log, the output and the reports, before anything else can go wrong. `since`: when it was sent for, in ms. */
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
/** A Build that is watched: what is known of it grows from look to look. */
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
/**
 * Watches the Build until Twilio says that it completed. Throws an {@link ActionFailure} when it failed or
 * took too long, and what ended the watching otherwise.
 */
async function waitForBuild(run, build, serviceSid) {
    const { clock, inputs, limits, record } = run;
    record.beginPhase('Wait');
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
            throw explainLate(run, watched.now(), result);
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
/** How long the Build took, in ms. Undefined when it was over before this run looked: nothing of Twilio's tells when it ended. */
function measureBuild({ clock, serverNow }, { since, createdAt }, fresh, watched) {
    if (fresh)
        return clock.now() - since;
    const now = serverNow();
    return watched && createdAt !== undefined && now !== undefined ? Math.max(0, now - createdAt) : undefined;
}
/** Asks why, then throws. */
async function fail(run, build, serviceSid, watched) {
    run.log.line('Asking Twilio’s Debugger why.');
    run.record.beginPhase('Ask why');
    const { findCause } = await __nccwpck_require__.e(/* import() */ 266).then(__nccwpck_require__.bind(__nccwpck_require__, 9266));
    const cause = await findCause(run, build, serviceSid, watched);
    const { dependencies } = run.record.facts.request ?? {};
    throw new errors/* ActionFailure */.dR('failed', (0,error/* explainFailed */.hI)(build, cause, dependencies), { evidence: cause });
}
const isOver = (status) => status === 'completed' || status === 'failed';
async function lookAt(run, watched, serviceSid, limits, report) {
    const status = await run.serverless.fetchStatus(serviceSid, watched.now().sid, limits);
    watched.update({ seen: true });
    report(status);
    return isOver(status) ? { done: true, value: status } : { done: false };
}
/** `young`: created by this run a moment ago. */
function classifyLook(error, watched, young) {
    if (!(0,request/* isMissing */.b2)(error))
        return (0,read/* classifyRead */.NB)(error);
    if (young && !watched.now().seen)
        return { again: true };
    watched.update({ gone: true });
    return { again: false };
}
/** One line when the status changes, one warning for a status that nobody has heard of. */
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
/* harmony export */   A: () => (/* binding */ describeCreateEvent)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4348);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5331);


/** One line for an event of {@link createOnce}. */
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

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  hI: () => (/* binding */ explainFailed),
  jP: () => (/* binding */ explainRequest),
  Dn: () => (/* binding */ isExpected),
  yB: () => (/* binding */ resumeAdvice)
});

// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __nccwpck_require__(8387);
// EXTERNAL MODULE: ./async/create-once.js
var create_once = __nccwpck_require__(5696);
// EXTERNAL MODULE: ./model/errors.js
var errors = __nccwpck_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __nccwpck_require__(9850);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __nccwpck_require__(9318);
// EXTERNAL MODULE: ./twilio/request.js
var request = __nccwpck_require__(5331);
// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __nccwpck_require__(7314);
;// CONCATENATED MODULE: ./explain/refusals.js
/** Why Builds are refused (400, code 20001) or fail: Twilio's own words → what to do. Words decide advice, nothing else. */

/** Twilio's page about a code (`more_info` of every error body points there). */
const pageOf = (code) => `https://www.twilio.com/docs/api/errors/${code}`;
/** `X@Y` of npm's sentence; a scoped name begins with an `@` of its own. */
const MATCHING = /No matching version found for ["'“]?(@?[^\s@"']+)@([^\s"'”]+?)[."'”]*(?:\s|$)/i;
/**
 * The platform's handler is not the one on npm, which ends at 2.1.0 where Twilio offers 2.1.2 (twilio-labs/serverless-toolkit
 * issue 564): a version that only npm has is refused in the same words.
 */
function explainHandler(version) {
    return {
        title: 'Twilio has no such runtime handler',
        why: `Twilio takes ${runtimes/* HANDLER */.z} from a list of its own, which is not that of npm, and no ${version} is in it.`,
        next: `Leave ${runtimes/* HANDLER */.z} out of the dependencies, and Twilio adds one that fits; or name a version that the platform has, e.g. 2.1.2.`,
        dependency: runtimes/* HANDLER */.z,
    };
}
/** What Twilio says at once when it refuses to create a Build, recognised by its words (Build resource page; seen in public issues). */
const REFUSALS = [
    {
        says: /no matching version/i,
        hint(detail) {
            const [, name, version] = MATCHING.exec(detail) ?? [];
            if (name === runtimes/* HANDLER */.z)
                return explainHandler(version);
            return {
                title: 'A dependency has no such version',
                why: name === undefined
                    ? `Twilio found no version that fits one of the dependencies. It installs from the public npm registry, and only ${runtimes/* HANDLER */.z} from a list of its own.`
                    : `The public npm registry has no ${name} in version ${version}; Twilio installs from nowhere else.`,
                next: 'Correct the version, and leave out packages that are private or live in this repository: they must be bundled into the code.',
                ...(name === undefined ? {} : { dependency: name }),
            };
        },
    },
    {
        says: /(?:engine|EBADENGINE)/i,
        hint: () => ({
            title: 'A dependency does not fit the runtime',
            why: 'One of the packages says (“engines” in its package.json) that it does not run on this version of Node.js.',
            next: 'Choose a version of the package that fits the runtime, or another “runtime”.',
        }),
    },
    {
        says: /runtime/i,
        hint: () => ({
            title: 'Twilio does not build for this runtime',
            why: 'Either it was retired, or Twilio has no such runtime.',
            next: 'Set “runtime” to one that Twilio offers today, e.g. “runtime: node24”; without it, Twilio takes that of the service’s last successful Build.',
        }),
    },
    {
        says: /at least one (?:function|asset) version/i,
        hint: () => ({
            title: 'There is nothing to build',
            why: 'A Build needs at least one version, and serves only those that it is given.',
            next: 'Give “function-versions” or “asset-versions”.',
        }),
    },
    {
        says: /(?:function|asset) ?versions?\b/i,
        hint: () => ({
            title: 'Twilio does not take a version',
            why: 'A version belongs to another service, or it was removed: Twilio removes versions that no Build uses after a week.',
            next: 'Upload the files again and give the new version SIDs in “function-versions” and “asset-versions”.',
        }),
    },
    {
        says: /dependenc/i,
        hint: () => ({
            title: 'Twilio does not take the dependencies',
            why: 'Twilio installs packages from the public npm registry by name and version, and nothing else.',
            next: 'Correct what Twilio’s message names in “dependencies-file”.',
        }),
    },
];
/** By the code of the error in Twilio's Debugger (error dictionary). */
const CAUSES = {
    82003: {
        why: 'Twilio could not install the dependencies',
        next: 'Leave out packages that must be compiled or are not on the public npm registry, and give each version exactly. If they are all right, the registry may have been down: run the job again.',
    },
    82007: {
        why: 'Twilio does not build for this runtime',
        next: 'Set “runtime” to one that Twilio offers today, e.g. “runtime: node24”.',
    },
};
/** What to think of a Build that failed, by the code of its probable cause. */
function adviceFor(code) {
    return (CAUSES[code ?? 0] ?? {
        why: undefined,
        next: 'Look for the usual reasons: a package that must be compiled or is not on the public npm registry, an old @twilio/runtime-handler, or code that throws as soon as it is loaded. The Debugger in the Twilio Console may say more by now.',
    });
}

;// CONCATENATED MODULE: ./explain/advice.js

/** The title of the hint for 20003, whose cause may be the region that was asked for. */
const CREDENTIALS_REFUSED = 'Twilio did not accept the credentials';
/** Codes of Twilio's error dictionary. */
const CODES = {
    20003: {
        title: CREDENTIALS_REFUSED,
        why: 'Or the SID and the token or secret are not a pair, or they belong to a deleted key or to a subaccount’s parent.',
        next: 'Compare the secrets of this repository with the Twilio Console. If a proxy is in between, check that it passes the Authorization header on.',
    },
    20403: {
        title: 'Twilio refused access',
        why: 'The account may be suspended, or closed to Serverless.',
        next: 'Open the Twilio Console with this account: a notice there, or Twilio’s support, says what is wrong.',
    },
    20404: {
        title: 'Twilio does not know it',
        why: 'It does not exist in the account and region of these credentials.',
        next: 'Compare “service-sid”, and “build-sid” where it is given, with the Twilio Console, and check that the credentials belong to the same account and region.',
    },
    20409: {
        title: 'Twilio was busy with the same thing',
        why: 'Something else is changing this service right now, or it was changed in between.',
        next: 'Let one job at a time deploy the service (“concurrency” in the workflow), then run this one again.',
    },
    20429: {
        title: 'Too many requests',
        why: 'The account is over its request limit, which all of its users and jobs share.',
        next: 'Run fewer jobs at the same time, or, where the step has a “timeout”, raise it so that it can wait it out.',
    },
    20500: {
        title: 'Twilio had an internal error',
        why: 'The mistake is on Twilio’s side.',
        next: 'Run the job again. If it persists, see https://status.twilio.com and give Twilio’s support the request id.',
    },
    20503: {
        title: 'Twilio is out of service',
        why: 'Twilio says that it cannot answer at the moment.',
        next: 'See https://status.twilio.com, and run the job again when it is over.',
    },
    70051: {
        title: 'The API key may not do this',
        why: 'It is a restricted key, and Serverless takes Standard keys only.',
        next: 'Create a Standard API key in the Twilio Console and put its SID and secret into “api-key” and “api-secret”.',
    },
};
/** Gateways answer without Twilio's body; the status then says as much as the code would. */
const BY_STATUS = {
    401: CODES[20003],
    403: CODES[20403],
    404: CODES[20404],
    409: CODES[20409],
    429: CODES[20429],
    500: CODES[20500],
    503: CODES[20503],
};
const CERTIFICATE = {
    title: 'The TLS certificate was not accepted',
    why: 'Something between this runner and Twilio answers with a certificate that Node does not trust.',
    next: 'If a company proxy inspects TLS, give its certificate to the runner in NODE_EXTRA_CA_CERTS.',
};
const PROXY = {
    title: 'The proxy refused',
    why: 'The proxy in HTTPS_PROXY did not let the request through to Twilio.',
    next: 'Check its address and credentials, and that it lets *.twilio.com through on port 443 (docs/troubleshooting.md lists the hosts).',
};
const NO_HOST = {
    title: 'The host name was not found',
    why: 'The runner’s DNS does not know the host: a misspelt “region” or “api-url”, or a runner without access to the Internet.',
    next: 'Correct “region” or “api-url”. On a runner of your own, check its DNS, and whether it needs HTTPS_PROXY.',
};
const NO_CONNECTION = {
    title: 'No connection to Twilio',
    why: 'Nothing accepted the connection at that address.',
    next: 'On a runner of your own, check its firewall, and HTTPS_PROXY: whether it needs one, and whether the proxy that it names is there. Else run the job again, and see https://status.twilio.com if it persists.',
};
const UNREADABLE = {
    title: 'No usable answer from Twilio',
    why: 'Something answered, but not as Twilio does: an outage, or a gateway, proxy or sign-in page in between.',
    next: 'Run the job again. If it persists, see https://status.twilio.com, and check what stands between the runner and Twilio.',
};
const SILENCE = {
    title: 'No usable answer from Twilio',
    why: 'Twilio, or the network on the way to it, did not work.',
    next: 'Run the job again; if it persists, see https://status.twilio.com.',
};
/** The hint for a failed request: by class and code; Twilio's own words only choose between pieces of advice. */
function hintFor({ facts, request }) {
    const { status, code, systemCode, detail } = facts;
    if (systemCode === 'ERR_PROXY_TUNNEL' || status === 407)
        return PROXY;
    if (facts.class === 'final' && systemCode !== undefined)
        return CERTIFICATE;
    if (systemCode !== undefined)
        return hintForConnection(systemCode);
    const byCode = CODES[code ?? 0] ?? BY_STATUS[status ?? 0];
    if (byCode !== undefined)
        return byCode;
    if (facts.class === 'final' && status !== undefined && status >= 400) {
        const refusal = request.method === 'POST' ? REFUSALS.find(({ says }) => says.test(detail ?? '')) : undefined;
        return refusal?.hint(detail ?? '') ?? REFUSED;
    }
    return isUnreadable(facts) ? UNREADABLE : SILENCE;
}
const REFUSED = {
    title: 'Twilio refused the request',
    why: 'The request was understood, and something in it is not accepted.',
    next: 'Correct what Twilio’s message names and run the job again.',
};
function hintForConnection(systemCode) {
    if (systemCode === 'ENOTFOUND' || systemCode.startsWith('EAI_'))
        return NO_HOST;
    return systemCode === 'ECONNREFUSED' || systemCode.startsWith('EHOST') || systemCode.startsWith('ENET')
        ? NO_CONNECTION
        : SILENCE;
}
/** A 2xx or 3xx that is a failure all the same was not written by Twilio's API. */
function isUnreadable({ status }) {
    return status !== undefined && status < 400;
}
/** A page about the code, on Twilio's own site; links from an answer are never passed on. */
function linkFor({ facts }) {
    return facts.code === undefined ? undefined : pageOf(facts.code);
}

;// CONCATENATED MODULE: ./explain/error.js
/** Errors → the three sentences that a person reads. */









/** What an error means for the step; `cancelled` says whether somebody cancelled the run. */
function explain(error, facts, cancelled) {
    if (error instanceof errors/* InputFailure */.RP)
        return explainProblems(error);
    if (error instanceof errors/* ActionFailure */.dR) {
        const { verdict, explanation, evidence } = error;
        return { verdict, failure: explanation, ...(evidence === undefined ? {} : { cause: evidence }) };
    }
    if (error instanceof create_once/* MayExist */.d) {
        const failure = explainMayExist(error, facts);
        return { verdict: cancelled ? 'cancelled' : 'error', failure, mayExist: error.candidates };
    }
    if (error instanceof cancellation/* Cancelled */.c)
        return { verdict: 'cancelled', failure: explainCancel(error, facts) };
    if (!(error instanceof request/* RequestFailure */.e6))
        return { verdict: 'error', failure: nameBuild(explainAccident(error), facts) };
    // The actions without a “timeout” have limits of their own for what they read, and no word for their end.
    const late = error.facts.late === true && facts.request !== undefined;
    const failure = late ? explainTimeout(error, facts, facts.request.timeoutMs) : explainRequest(error, facts);
    return { verdict: late ? 'timed-out' : 'error', failure: nameBuild(failure, facts) };
}
function explainProblems({ problems, message }) {
    const why = 'Nothing was sent to Twilio.';
    const next = 'Correct the workflow and run it again.';
    return { verdict: 'error', failure: { title: 'Inputs', what: message, why, next }, problems };
}
/** The time was up before there was a Build to wait for (or, in a dry run, before all was checked). */
function explainTimeout(failure, facts, timeoutMs) {
    const { title, what, why, next, ...rest } = explainRequest(failure, facts);
    const timeout = (0,yaml/* yamlLine */.ue)('timeout', (0,quantities/* writeDuration */.MP)(timeoutMs));
    const goal = facts.build === undefined ? 'there was a Build to wait for' : 'everything had been checked';
    return {
        ...rest,
        title: 'Timed out',
        what: `The time was up before ${goal}: “${timeout}”, from the start of the step.`,
        why: `${what} ${title}. ${why}`,
        next: `${next} If it only takes longer, raise “timeout”.`,
    };
}
/** A Build that was being watched when something broke goes on without us, unless that is what broke. */
function nameBuild(explanation, facts) {
    const { build } = facts;
    if (build === undefined || build.ended !== undefined)
        return explanation;
    if (build.gone)
        return {
            ...explanation,
            title: 'The Build is gone',
            why: `Build ${build.sid} was ${build.status} when last seen, and Twilio has it no more: a clean-up such as prune, or a person, deleted it meanwhile.`,
            next: 'Run the job again, and keep what deletes Builds from running beside it.',
        };
    const goesOn = isOver(build) ? `Build ${build.sid} is ${build.status}.` : 'Twilio goes on with the Build.';
    return { ...explanation, next: `${explanation.next} ${goesOn} ${adviceOn(build, facts)}`.trim() };
}
/** What a failed request means; `known` tells where it was sent, and in which file and line the cause may be. */
function explainRequest(failure, known = {}) {
    const { facts } = failure;
    const { dependencies } = known.request ?? {};
    const { title, why, next, dependency } = hintFor(failure);
    const link = linkFor(failure);
    return {
        title,
        what: describeRequest(failure),
        ...(title === CREDENTIALS_REFUSED ? withRegion(known.request, why, next) : { why, next }),
        ...(facts.code === undefined ? {} : { code: facts.code }),
        ...(facts.requestId === undefined ? {} : { requestId: facts.requestId }),
        ...(link === undefined ? {} : { link }),
        ...(dependency === undefined ? {} : locate(dependency, dependencies)),
    };
}
/** The region comes first: each has credentials of its own. What the sub-actions were asked is not known here. */
function withRegion(request, why, next) {
    const region = request?.region;
    const given = region !== undefined;
    const none = request === undefined ? 'Without “region”, us1 is asked' : 'No “region” is given, so us1 was asked';
    const asked = given ? `They were sent to the region “${region}”` : none;
    const advice = given
        ? `Use credentials of “${region}”, or correct “region”.`
        : 'If they were made in another region, give it, e.g. “region: ie1”.';
    return { why: `${asked}, and each region has credentials of its own. ${why}`, next: `${advice} ${next}` };
}
/** `Twilio answered 404 to GET /v1/…: “not found”.`, or how the request failed without an answer. */
function describeRequest({ facts, request }) {
    const { status, detail, words, class: kind, retryAfterMs } = facts;
    const said = detail === undefined ? '' : `: “${(0,sanitize/* sanitizeLine */.g$)(detail, 1_000)}”`;
    const held = retryAfterMs === undefined || kind === 'final'
        ? ''
        : ` It asked to wait ${(0,quantities/* formatDuration */.a3)(retryAfterMs)}, longer than the time left.`;
    if (status !== undefined && status >= 400)
        return `Twilio answered ${status} to ${request.method} ${request.path}${said}.${held}`;
    return `${request.method} ${request.path} failed: ${words}${said}.${held}`;
}
/** Where the dependencies file lists a package. */
function locate(name, list) {
    if (list === undefined || !list.dependencies.some((dependency) => dependency.name === name))
        return {};
    const line = list.lines.get(name);
    return { file: list.file, ...(line === undefined ? {} : { line }) };
}
/** What ties an error of the Debugger to a Build, in words that are no stronger than it is. */
const EVIDENCE = {
    build: 'which names this Build',
    service: 'which names this service and is from the time of this Build',
    code: 'from the time of this Build, though it may be about another one',
};
/** A Build that Twilio packaged or verified without success; `list` tells on which line a package stands that the cause names. */
function explainFailed(build, cause, list) {
    const { why, next } = adviceFor(cause?.code);
    const explanation = { title: 'Build failed', what: `Build ${build.sid} failed.`, next };
    if (cause === undefined) {
        const silence = 'Twilio’s API gives no reason, and no error in its Debugger could be tied to this Build.';
        return { ...explanation, why: silence };
    }
    const { code, text, evidence } = cause;
    const source = `${code === undefined ? 'an error' : `error ${code}`} in Twilio’s Debugger, ${EVIDENCE[evidence]}`;
    const said = text === undefined ? '' : `: “${(0,sanitize/* sanitizeLine */.g$)(text, 1_000)}”`;
    return {
        ...explanation,
        why: `Probable cause: ${why === undefined ? source : `${why} (${source})`}${said}.`,
        ...(code === undefined ? {} : { code, link: pageOf(code) }),
        ...locateNamed(text ?? '', list),
    };
}
/** The line of the one dependency that a text names as `name@version`, as npm does; several may name no culprit. */
function locateNamed(text, list) {
    const before = (name) => text.charAt(text.indexOf(`${name}@`) - 1);
    const named = list?.dependencies.filter(({ name }) => text.includes(`${name}@`) && !/[\w@/.-]/.test(before(name)));
    const [one, ...others] = named ?? [];
    return one === undefined || others.length > 0 ? {} : locate(one.name, list);
}
function explainMayExist(error, facts) {
    const lost = error.cause instanceof request/* RequestFailure */.e6 ? ` (${error.cause.facts.words})` : '';
    if (facts.service === undefined)
        return {
            title: 'A service may exist',
            what: `The request that creates the service was sent and its answer was lost${lost}.`,
            why: `It may have been processed, but ${error.why}, so it was not sent again. Nothing else was created.`,
            next: 'Run the job again: a service of this name is looked for before one is created.',
        };
    const service = facts.service?.sid ?? 'the service';
    const candidates = error.candidates.length === 0 ? 'No candidate was seen.' : `It may be ${error.candidates.join(' or ')}.`;
    return {
        title: 'A Build may exist',
        what: `The request that creates the Build was sent and its answer was lost${lost}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${candidates}`,
        next: `Look at the newest Builds of ${service} in the Twilio Console; go on with “build-sid: ZB…” when it is there, or run the job again when it is not.`,
    };
}
function explainCancel(error, facts) {
    const { build } = facts;
    if (build === undefined) {
        return {
            title: 'Cancelled',
            what: error.message,
            why: describeCreated(facts),
            next: 'Run the job again.',
        };
    }
    return {
        title: 'Cancelled',
        what: error.message,
        why: isOver(build)
            ? `Build ${build.sid} is ${build.status}.`
            : `Build ${build.sid} exists and was ${build.status} when last seen; Twilio goes on with it.`,
        next: adviceOn(build, facts) || 'Run the job again.',
    };
}
<<<<<<< HEAD
<<<<<<< HEAD
=======
/** What is said of running the job again, and only where it is true. */
const RERUN = {
    yes: ' Re-running the job picks it up by itself.',
    'with-same-assets': ' Re-running the job picks it up by itself if it gives the same versions again, which a job that uploads its Assets does not.',
    no: '',
};
>>>>>>> inputs
/** What a run without a Build has left behind: nothing, or a service and versions. */
function describeCreated({ service, upload }) {
    const created = [
        ...(service?.isNew ? [`service ${service.sid}`] : []),
        ...(upload !== undefined && upload.uploaded > 0 ? [(0,quantities/* count */.U9)(upload.uploaded, 'version')] : []),
    ];
    if (created.length === 0)
        return 'Nothing had been changed at Twilio yet.';
    return `This run had created ${created.join(' and ')}, and no Build. What is in no Build costs nothing, and Twilio removes it after a week.`;
}
/** Whether Twilio is done with the Build. */
const isOver = ({ status }) => status === 'completed' || status === 'failed';
/** How to go on with the Build; '' for one that failed. */
const adviceOn = (build, facts) => (build.status === 'failed' ? '' : resumeAdvice(build.sid, facts));
<<<<<<< HEAD
=======
/** What is said of running the job again, and only where it is true. */
const RERUN = {
    yes: ' Re-running the job picks it up by itself.',
    'with-same-assets': ' Re-running the job picks it up by itself if it gives the same versions again, which a job that uploads its Assets does not.',
    no: '',
};
>>>>>>> inputs
=======
>>>>>>> inputs
/** How to go on with a Build that exists. */
function resumeAdvice(sid, { rerunFindsIt = 'no' }) {
    return `To go on with this Build, run the step with “build-sid: ${sid}” in place of the inputs that describe its contents.${RERUN[rerunFindsIt]}`;
}
/** Whether an error is one of those that have an explanation; the stack of any other is worth a look. */
function isExpected(error) {
    return [errors/* InputFailure */.RP, errors/* ActionFailure */.dR, create_once/* MayExist */.d, cancellation/* Cancelled */.c, request/* RequestFailure */.e6].some((kind) => error instanceof kind);
}
function explainAccident(error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        title: 'A mistake in this action',
        what: `The action stopped unexpectedly (${message}).`,
        why: 'This is a mistake in the action and not in your workflow.',
        next: 'Run the job again with debug logging and report it with the log.',
    };
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ loadPackages),
/* harmony export */   Hq: () => (/* binding */ getExecOutput),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   kT: () => (/* binding */ ProxyAgent)
/* harmony export */ });
// Live bindings: whoever imported them sees what loadPackages() puts there.
/** Of `undici`. */
let ProxyAgent;
/** Of `undici`. */
let fetch;
/** Of `@actions/http-client`. */
let HttpClient;
/** Loads `undici`, and `@actions/http-client`, which extends it. Call it before `@actions/github` is imported. */
async function loadPackages() {
    const { default: undici } = await __nccwpck_require__.e(/* import() */ 734).then(__nccwpck_require__.t.bind(__nccwpck_require__, 734, 19));
    ({ ProxyAgent, fetch } = undici);
    ({ HttpClient } = await __nccwpck_require__.e(/* import() */ 564).then(__nccwpck_require__.bind(__nccwpck_require__, 8564)));
}
/** As in `@actions/exec`, which is loaded now. */
async function getExecOutput(command, args, options) {
    const real = await __nccwpck_require__.e(/* import() */ 318).then(__nccwpck_require__.bind(__nccwpck_require__, 6318));
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
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5842);
/* harmony import */ var _sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4081);




const PARTS = ['account-sid', 'auth-token', 'api-key', 'api-secret'];
/**
 * One complete set from one source. As soon as any of the four inputs is given the inputs are the source;
 * otherwise the environment is, where an API key wins over an Auth Token, because people keep both there.
 */
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
    const complete = [present(source, 'api-key', 'api-secret', report), present(source, 'api-secret', 'api-key', report)];
    const sids = [sid(source, 'api-key', 'SK', report), sid(source, 'account-sid', 'AC', report)];
    if (![...complete, ...sids].every(Boolean))
        return undefined;
    return {
        username: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('api-key')),
        password: source.value('api-secret'),
        accountSid: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('account-sid')) || undefined,
        source: `the ${source.words} ${source.called('api-key')} and ${source.called('api-secret')}${remark}`,
    };
}
function withToken(source, report) {
    const complete = [
        present(source, 'account-sid', 'auth-token', report),
        present(source, 'auth-token', 'account-sid', report),
    ];
    if (![...complete, sid(source, 'account-sid', 'AC', report)].every(Boolean))
        return undefined;
    return {
        username: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('account-sid')),
        password: source.value('auth-token'),
        accountSid: (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeSid */ .Qv)(source.value('account-sid')),
        source: `the ${source.words} ${source.called('account-sid')} and ${source.called('auth-token')}`,
    };
}
/** Whether the part is there; its absence is reported with the part it belongs to. */
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
/** Whether the part, when it is there, is a SID of its kind. */
function sid(source, part, prefix, report) {
    const text = source.value(part);
    const mistake = text === '' ? undefined : (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .sidMistake */ .E)(text, prefix);
    if (mistake === undefined)
        return true;
    const hidden = mayBeSecret(text);
    report({
        input: source.called(part),
        ...(hidden ? {} : { seen: text }),
        rule: hidden ? `${mistake.rule} The value is not shown: it may be a secret in the wrong place.` : mistake.rule,
        fix: source.line(part, mistake.corrected),
    });
    return false;
}
/**
 * Whether a text that should be a SID could be a token or a secret that was put into the wrong place. Auth
 * Tokens are hexadecimal without a prefix, secrets have all letters; a mistyped SID still starts like one.
 */
function mayBeSecret(text) {
    return !/^["']?(?:[A-Z]{2}|ac|sk|zs)[0-9a-fA-F]*["']?$/.test(text);
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
/** The trimmed value of the environment variable that can stand for a part, or ''. */
function variable(env, part) {
    return env[_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[part].variable]?.trim() ?? '';
}
/** GitHub's words for an expression that finds nothing: no message, and an empty value. */
const UNKNOWN_SECRET = 'the secret or variable does not exist, is misspelt, is kept in a GitHub environment that the job does not name (`environment:`), or is not passed on by the workflow that calls this one (`secrets: inherit`)';
/** Why a secret is empty whose line is there, the likeliest first for the event that started the run. */
function whySecretsAreEmpty(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
        return `Dependabot’s runs get Dependabot’s secrets only: add them there, or skip the step with \`if: github.actor != 'dependabot[bot]'\`. Else ${UNKNOWN_SECRET}.`;
    }
    if (/^pull_request(?:_review(?:_comment)?)?$/.test(env['GITHUB_EVENT_NAME'] ?? '')) {
        return `Pull requests from forks get no secrets: skip the step there with \`if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository\`. From a branch of this repository, ${UNKNOWN_SECRET}.`;
    }
    return `If the line is there, its value is empty: ${UNKNOWN_SECRET}.`;
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ ACCESS),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   jS: () => (/* binding */ exampleLine),
/* harmony export */   kY: () => (/* binding */ exampleIn),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/**
 * The declared contract of the inputs: the one table that action.yml and the README are held to by a test, and
 * that near misses are looked for in. An input is listed here, in the order of action.yml, once it works. The
 * sub-actions have tables of their own (prune/inputs.ts, upload/inputs.ts) with rows from this one.
 */
/** The row of an input that may be left out and is no secret. */
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
/** `build-sid` waits for a Build as it is. */
const fixed = { ...optional, excludedBy: 'build-sid' };
/** An expression that the runner replaces before the action starts. */
function expression(path) {
    return `\${{ ${path} }}`;
}
/** How to reach Twilio: the last inputs of every action. */
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
/** Every input of the main action: name → what is known about it. */
const INPUTS = {
    'service-sid': { ...optional, required: true, example: expression('vars.TWILIO_SERVICE_SID') },
<<<<<<< HEAD
    'function-versions': { ...optional, example: 'ZN0123456789abcdef0123456789abcdef' },
    'asset-versions': { ...optional, example: 'ZN0123456789abcdef0123456789abcdef' },
    project: { ...optional, example: '.' },
    'create-service': { ...optional, default: 'false', example: 'true' },
    'dependencies-file': { ...optional, example: 'package.json' },
    runtime: { ...optional, example: 'node24' },
    'inherit-from': { ...optional, example: 'production' },
    'exclude-paths': { ...optional, example: '/old/**' },
    reuse: { ...optional, default: 'on-rerun', example: 'on-rerun' },
=======
    'function-versions': { ...fixed, example: 'ZN0123456789abcdef0123456789abcdef' },
    'asset-versions': { ...fixed, example: 'ZN0123456789abcdef0123456789abcdef' },
    'dependencies-file': { ...fixed, example: 'package.json' },
    runtime: { ...fixed, example: 'node24' },
    'inherit-from': { ...fixed, example: 'production' },
    'exclude-paths': {
        ...fixed,
        example: '/old/**',
        needs: { input: 'inherit-from', why: 'It leaves out inherited versions, and nothing is inherited' },
    },
    reuse: { ...fixed, default: 'on-rerun', example: 'on-rerun' },
>>>>>>> deploy
    'build-sid': { ...optional, example: 'ZB0123456789abcdef0123456789abcdef' },
    wait: { ...optional, default: 'true', example: 'true' },
    timeout: { ...optional, default: '10m', example: '10m' },
    'poll-interval': { ...optional, default: '1s', example: '1s' },
    environment: { ...optional, example: 'production' },
<<<<<<< HEAD
    'create-environment': { ...optional, default: 'false', example: 'false' },
    'allow-removals': { ...optional, default: 'false', example: 'false' },
    variables: { ...optional, unprinted: true, example: expression('secrets.TWILIO_VARIABLES') },
    'variables-file': { ...optional, unprinted: true, example: '.env.production' },
    'optional-variables': { ...optional, unprinted: true, example: 'SHOP_NAME' },
    'replace-variables': { ...optional, default: 'false', example: 'false' },
    'health-check': { ...optional, example: '/health' },
    rollback: { ...optional, default: 'true', example: 'true' },
    'github-token': { ...optional, secret: true, example: expression('github.token') },
=======
    'create-environment': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
    'allow-removals': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
    'health-check': { ...optional, example: '/health', needs: ENVIRONMENT },
    rollback: {
        ...optional,
        default: 'true',
        example: 'true',
        needs: { input: 'health-check', why: 'It says what follows a health check that fails, and there is none' },
    },
    'github-token': { ...optional, secret: true, example: expression('github.token'), needs: ENVIRONMENT },
>>>>>>> deploy
    'dry-run': { ...optional, default: 'false', example: 'false' },
    summary: { ...optional, default: 'true', example: 'true' },
    ...ACCESS,
};
/** Where the runner puts an input: upper-cased, spaces to `_`, hyphens kept (runner 2.336). */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** The line that shows how a declared input is written. */
function exampleLine(name) {
    return exampleIn(INPUTS, name);
}
/** The same for an input of any action. */
function exampleIn(table, name) {
    return `${name}: ${table[name].example}`;
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readHosts)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5842);


/** Region → its edge. Hosts without an edge stopped answering on 2026-04-28. */
const EDGES = new Map([
    ['us1', 'ashburn'],
    ['ie1', 'dublin'],
    ['au1', 'sydney'],
    ['jp1', 'tokyo'],
]);
/** One label of a host name, so that nothing typed here can lead credentials to another domain. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** The hosts that `api-url`, or else region and edge, lead to. */
function readHosts(given, env, report) {
    const variable = given.region === '' ? 'TWILIO_REGION' : 'region';
    const region = (given.region || env['TWILIO_REGION']?.trim() || '').toLowerCase();
    const edge = env['TWILIO_EDGE']?.trim().toLowerCase() ?? '';
    const url = given['api-url'];
    // A base URL stands for every host: region and edge lead nowhere then, and a stray TWILIO_EDGE does no harm.
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
/** The middle of the hosts' names: `.dublin.ie1`, or '' when neither region nor edge is given. */
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
/** The region meant by an edge's name (`dublin`) or by a slip (`ie`, `ie-1`), or undefined. `ie2` is none: Twilio may have it one day. */
function likelyRegion(region) {
    if (EDGES.has(region))
        return undefined;
    for (const [known, edge] of EDGES) {
        if (region === edge || region.replace(/[-_ ]/g, '') === known || `${region}1` === known)
            return known;
    }
    return undefined;
}
/** An origin, https, or http on loopback. Everything else an URL can hold would be dropped or would leak. */
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
    // URL has turned every spelling of an IPv4 address (127.1, 0x7f000001) into four numbers.
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
/** A URL as it may be shown: what stands before an `@` in it is a password for all we know. */
function withoutUserInfo(text) {
    return text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/is, '$1***@');
}


/***/ }),

<<<<<<< HEAD
<<<<<<< HEAD
/***/ 1933:
=======
/***/ 7073:
>>>>>>> inputs
=======
/***/ 1169:
>>>>>>> inputs
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
// EXTERNAL MODULE: ./model/sid.js
<<<<<<< HEAD
<<<<<<< HEAD
var model_sid = __nccwpck_require__(5135);
=======
var sid = __nccwpck_require__(5135);
;// CONCATENATED MODULE: ./text/pasted-list.js
/** Lists of paths in some other way than an input takes them: JSON, YAML, Markdown, one line. Pure. */
/** Ends an entry: a new line; a semicolon, a comma outside of braces or a space where another path begins. */
const END = /[\r\n]+|;(?=\s*(?:["'`/*!]|$))|,(?=\s*(?:["'`/*!]|$))(?![^{]*\})|[ \t\u00a0]+(?=["'`]?\/)/m;
/** What stands in front of an entry in YAML, Markdown or the documents of an API. */
const LABEL = /^(?:(?:[-*•]|\d+[.)]|GET|HEAD)(?:\s+|$))+/;
/** The entries without brackets, bullets, methods and quotes; some may be none of what is looked for. */
function pastedEntries(text) {
    const open = /^\s*\[\s*(?=["'`/])/;
    const list = open.test(text) ? text.replace(open, '').replace(/,?\s*\]\s*$/, '') : text;
    return list
        .split(END)
        .map((entry) => entry.trim().replace(LABEL, ''))
        .map((entry) => entry.replace(/^["'`]+|["'`]+$/g, '').trim())
        .filter((entry) => entry !== '');
}

>>>>>>> inputs
=======
var model_sid = __nccwpck_require__(5135);
// EXTERNAL MODULE: ./text/pasted-list.js
var pasted_list = __nccwpck_require__(5613);
>>>>>>> inputs
// EXTERNAL MODULE: ./inputs/parse.js
var parse = __nccwpck_require__(4472);
// EXTERNAL MODULE: ./inputs/sid-mistakes.js
var sid_mistakes = __nccwpck_require__(4081);
;// CONCATENATED MODULE: ./inputs/deploy.js
/** Inputs about going live: texts → what is to be made live where, and how it is to be proven. */





<<<<<<< HEAD

/** Inputs that mean nothing without `environment`. `rollback` is left out: its default is to be there. */
const NEEDS_ENVIRONMENT = ['health-check', 'github-token'];
=======
>>>>>>> deploy
/** What is to go live where, or undefined when nothing is. Mistakes are reported. */
function readDeploy(given, wait, report) {
    const environment = given.environment;
    const create = (0,parse/* readBoolean */.Vf)('create-environment', given['create-environment'], report);
    const allowRemovals = (0,parse/* readBoolean */.Vf)('allow-removals', given['allow-removals'], report);
    const rollback = (0,parse/* readBoolean */.Vf)('rollback', given.rollback, report);
    const healthPaths = readHealthPaths(given['health-check'], report);
    const githubToken = given['github-token'] || undefined;
<<<<<<< HEAD
    if (environment === '') {
        const lonely = NEEDS_ENVIRONMENT.filter((name) => given[name] !== '');
        if (create)
            lonely.push('create-environment');
        const [input] = lonely;
        const names = lonely.map((name) => `\`${name}\``).join(', ');
        if (input !== undefined) {
            const rule = `${names} ${lonely.length === 1 ? 'says' : 'say'} what to do with an environment, and none is named: add \`environment\`, or remove ${lonely.length === 1 ? 'it' : 'them'}.`;
            report({ input, rule, fix: (0,declarations/* exampleLine */.jS)('environment') });
        }
=======
    if (environment === '')
>>>>>>> deploy
        return undefined;
    reportEnvironment(environment, create, report);
    if (!wait) {
        const rule = 'A Build goes live once it has completed, and `wait: false` says not to wait for that. Keep one or the other.';
        const fix = `${(0,yaml/* yamlLine */.ue)('environment', environment)} # and remove wait: false`;
        report({ input: 'environment', seen: environment, rule, fix });
    }
<<<<<<< HEAD
    return { environment: (0,model_sid/* normalizeSid */.Qv)(environment), create, allowRemovals, healthPaths, rollback, githubToken };
=======
    return { environment, create, allowRemovals, healthPaths, rollback, githubToken, variables: undefined };
>>>>>>> variables
}
/** A SID of another kind is found out here; names are looked up later, in the service. */
function reportEnvironment(text, create, report) {
    const problem = (rule, meant) => report({ input: 'environment', seen: text, rule, fix: (0,yaml/* yamlLine */.ue)('environment', meant) });
    if ((0,sid_mistakes/* resemblesSid */.l)(text)) {
        const mistake = (0,sid_mistakes/* sidMistake */.E)(text, 'ZE');
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected ?? 'production');
        else if (create && (0,model_sid/* isSid */.R7)(text, 'ZE'))
            problem('A SID names an environment that exists; `create-environment` needs the name of a new one.', 'production');
    }
    else if (/[\s/]/.test(text) || text.length > 100) {
        problem('It is the SID (ZE…), unique name or domain suffix of an environment, in one word.', 'production');
    }
}
/** One path a line, each optionally followed by a status. */
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
/** A line, or what is wrong with it. */
function readHealthLine(line) {
    const [path = '', status, ...rest] = line.split(/\s+/);
    if (!/^\/[\x21-\x7e]*$/.test(path) || /["'`]|[;,:]$|[;,]\/|^[^?]*[=:]\d{3}$/.test(path))
        return 'A path starts with `/` and has only characters that a URL can hold; the domain is that of the environment.';
    if (rest.length > 0 || (status !== undefined && !/^[2-5]\d\d$/.test(status)))
        return 'Each line is a path, optionally followed by one status from 200 to 599.';
    return { path, status: status === undefined ? undefined : Number(status) };
}
/** A longer line is cut where it is shown, in characters. */
const LONGEST_OFFERED = 300;
/** The whole list, each path once, where every line can be read that is written in another way; else an example. */
function mendHealthPaths(list) {
    const read = (0,pasted_list/* pastedEntries */.S)(list).map((entry) => readHealthLine(mendHealthLine(entry)));
    const paths = read.filter((line) => typeof line !== 'string');
    const once = new Map();
    for (const line of paths)
        if (!once.has(line.path))
            once.set(line.path, line);
    const lines = [...once.values()].map(({ path, status }) => (status === undefined ? path : `${path} ${status}`));
    return read.length === paths.length && paths.length > 0 && lines.every(({ length }) => length <= LONGEST_OFFERED)
        ? (0,yaml/* yamlList */.gm)('health-check', lines)
        : (0,declarations/* exampleLine */.jS)('health-check');
}
/** `/a: 200`, `/a=200`, `/a -> 200 OK`, `https://…/a` as a line of the input. */
function mendHealthLine(entry) {
    const { groups } = /^(?<path>\S+?)\s*(?:[:=→]|[-=]>|\s)\s*["'`]?(?<status>[2-5]\d\d)\b.*$/.exec(entry.replace(/\s+/g, ' ')) ?? {};
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
<<<<<<< HEAD
;// CONCATENATED MODULE: ./inputs/project.js
/** The input `project`: a folder of the workspace, whose files are the contents of the Build. */



/** Inputs that name the contents in another way. */
const RIVALS = ['function-versions', 'asset-versions', 'inherit-from', 'build-sid'];
/** The project, or undefined when none is given. Mistakes are reported. */
function readProjectRequest(given, report) {
    const createService = (0,parse/* readBoolean */.Vf)('create-service', given['create-service'], report);
    const text = given.project;
    if (text === '') {
        if (createService)
            report({
                input: 'create-service',
                rule: 'It creates the service of a `project`, and none is given: add `project`, or remove `create-service`.',
                fix: (0,declarations/* exampleLine */.jS)('project'),
            });
        return undefined;
    }
    const rivals = RIVALS.filter((name) => given[name] !== '');
    if (rivals.length > 0)
        report({
            input: 'project',
            seen: text,
            rule: `It says what the Build is made of, and so does ${rivals.map((name) => `\`${name}\``).join(', ')}. Keep one or the other.`,
            fix: `${(0,yaml/* yamlLine */.ue)('project', text)} # and remove ${rivals.join(', ')}`,
        });
    const folder = text
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '');
    // Absolute is absolute before it is trimmed: an empty expression before a slash gives `/`.
    if (/^(?:[/\\]|[A-Za-z]:)/.test(text) || folder.split('/').includes('..'))
        report({
            input: 'project',
            seen: text,
            rule: 'It is a folder inside the workspace, written relative to it; `.` is the workspace itself.',
            fix: 'project: .',
        });
    return { folder: folder === '' ? '.' : folder, createService };
}

=======
// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(2818);
>>>>>>> previews
;// CONCATENATED MODULE: ./inputs/reuse.js
/** What is taken from Builds that exist: `build-sid`, `inherit-from`, `exclude-paths`, `reuse`. */




<<<<<<< HEAD
<<<<<<< HEAD
<<<<<<< HEAD
=======

>>>>>>> inputs
=======

/** Words for {@link PreviousRequest} that are not the one; any that is two letters from it is meant for it, too. */
const MEANT_PREVIOUS = /^(?:last|prev|before|back|roll-?back|previous[\s_-]?build)$/i;
/** `build-sid`: a Build (ZB…) or `previous`, in any case of letters; undefined for '' and for what was reported. */
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
>>>>>>> previews
=======


>>>>>>> inputs
const REUSES = ['on-rerun', 'always', 'never'];
/** `reuse`; '' means the default. */
function readReuse(text, report) {
    const fallback = declarations/* INPUTS */.mc.reuse.default;
    const value = text === '' ? fallback : text;
    const known = REUSES.find((reuse) => reuse === value);
    if (known !== undefined)
        return known;
    const meant = /^(?:true|yes)$/i.test(value) ? 'always' : /^(?:false|no|off)$/i.test(value) ? 'never' : fallback;
    report({
        input: 'reuse',
        seen: value,
        rule: 'It is `on-rerun`, `always` or `never`.',
        fix: (0,yaml/* yamlLine */.ue)('reuse', REUSES.find((reuse) => reuse === value.toLowerCase()) ?? meant),
    });
    return fallback;
}
/**
 * A Build SID (ZB…), or an environment by SID (ZE…), unique name or domain suffix; '' is not read. Names are
 * looked for in a list and never put into a URL, so any single word may be one.
 */
function readInheritFrom(text, report) {
    const problem = (rule, meant) => report({
        input: 'inherit-from',
        seen: text,
        rule,
        fix: meant === undefined ? (0,declarations/* exampleLine */.jS)('inherit-from') : (0,yaml/* yamlLine */.ue)('inherit-from', meant),
    });
    if ((0,sid_mistakes/* resemblesSid */.l)(text)) {
        const kind = /^ZE/i.test(text) ? 'ZE' : 'ZB';
        const mistake = (0,sid_mistakes/* sidMistake */.E)(text, kind);
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
    }
    else if (/\s/.test(text) || text.length > 200) {
        problem('It is one Build (ZB…) or one environment: its SID (ZE…), its unique name or its domain suffix.');
    }
    return (0,model_sid/* normalizeSid */.Qv)(text);
}
/** In UTF-16 code units. */
const LONGEST_PATTERN = 1_000;
/** Globs for paths, split by white space, and by commas where these cannot belong to a glob; or a JSON array. */
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
/** What is wrong with the list as a whole. A star in front of a line is no pattern. */
function listMistake(list, patterns) {
    if (/^\[\s*["']/.test(list) && patterns.some((pattern) => /["']/.test(pattern)))
        return 'It starts with `[` but is not a JSON array of strings.';
    return /^[ \t]*[-*•][ \t]+\S/m.test(list) ? 'The dashes of a YAML list are not needed.' : undefined;
}
function patternMistake(pattern) {
    // A path has fewer than 256 characters, and a glob of 65 536 is more than picomatch takes.
    if (pattern.length > LONGEST_PATTERN)
        return `A pattern has at most ${LONGEST_PATTERN} characters.`;
    if (pattern.startsWith('!'))
        return 'It lists what to leave out; there is no “everything but”.';
    if (/[;"'`]/.test(pattern))
        return 'A path has no `;` and no quotes in it.';
    return /^[/*]/.test(pattern) ? undefined : 'The path of a version starts with `/`.';
}
/** The patterns that a list must mean which is written in another way, when they can be read. */
function mendPatterns(list) {
    const entries = (0,pasted_list/* pastedEntries */.S)(list).flatMap(splitPatterns);
    const meant = entries
        .filter((entry) => !entry.startsWith('!'))
        .map((entry) => (/^[/*]/.test(entry) ? entry : `/${entry}`));
    const read = splitPatterns(meant.join('\n'));
    const same = read.length === meant.length && read.every((pattern, at) => pattern === meant[at]);
    // What is longer is cut where it is shown.
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
            // Not JSON after all: it is read as written, and refused for not starting with `/`.
        }
    }
    const separator = /[{}()[\]]/.test(list) ? /\s+/ : /[\s,]+/;
    return list.split(separator).filter((entry) => entry !== '');
}

// EXTERNAL MODULE: ./inputs/table.js
var table = __nccwpck_require__(3879);
;// CONCATENATED MODULE: ./model/version-ref.js
/** One version that a Build is to have, and what its path may be. Pure. */
/** A version as the inputs take it. */
function writeVersion({ sid, path }) {
    return path === undefined ? sid : `${path}=${sid}`;
}
/** Twilio has more rules for paths (they differ for Functions and Assets) and keeps them; these catch slips. */
function pathMistake(path) {
    if (!path.startsWith('/'))
        return 'The path of a version starts with `/`.';
    if (/[\s#]/.test(path))
        return 'The path of a version has no spaces and no `#`.';
    if (/[=;,"'`\p{C}]|ZN[0-9a-f]{32}|:$/iu.test(path))
        return 'The path of a version has no `=`, `;`, `,`, quotes or SID in it.';
    return path.length < 256 ? undefined : 'The path of a version is shorter than 256 characters.';
}

;// CONCATENATED MODULE: ./inputs/pasted-versions.js
/**
 * Texts that list versions in some other way than the inputs take them, as people paste them: JSON with a comma too
 * many, a map, YAML, tables, arguments of a command. What is found is only offered to be read, never used. Pure.
 */

const SID = /(?<![A-Za-z0-9])ZN[0-9a-f]{32}(?![A-Za-z0-9])/gi;
/** Words beside versions that are none of their paths: names of inputs and of columns, a visibility, a list's numbers. */
const NOISE = /^(?:[-–—\d.)]*|-*(?:function|asset)s?[-_]?versions?|versions?|functions?|assets?|sids?|paths?|visibility|public|protected|private)$/i;
/** What cannot be in a path, and so ends one. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}_./~%-]+/u;
/** What stands between a path and its version, where nothing else can be meant. */
const JOINT = /^[\s"'`]*(?:=>|->|[=:→])[\s"'`]*$/;
/**
 * The versions that a text without comments names, all of them, in their order and each once; undefined when there
 * are none, when something else is in it, or when a path may belong to one or to another.
 */
function recogniseVersions(text) {
    const visible = text.replace(/\p{Cf}/gu, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    const json = parseJson(visible);
    const versions = json === undefined ? fromWords(visible) : fromValue(json);
    if (versions === undefined || versions.length === 0)
        return undefined;
    return versions.some(({ path }) => path !== undefined && pathMistake(path) !== undefined)
        ? undefined
        : withoutRepeats(versions);
}
/** Each version once; undefined when a path has two versions, or a version two paths. */
function withoutRepeats(versions) {
    const once = [...new Map(versions.map((version) => [`${version.path}=${version.sid}`, version])).values()];
    const paths = once.flatMap(({ path }) => path ?? []);
    const unlike = new Set(once.map(({ sid }) => sid)).size === once.length && new Set(paths).size === paths.length;
    return unlike ? once : undefined;
}
function toRef(sid, path) {
    return { sid: `ZN${sid.slice(2)}`, path };
}
/** A value of JSON, commas too many let pass, or undefined when the text is none. */
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
/** Lists, maps of either direction, and what Twilio answers. */
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
/** Any other text: every version with the one word that is beside it. */
function fromWords(text) {
    // The address of a version at Twilio ends in its SID.
    const plain = text.replace(/https?:\/\/\S{1,300}\/(?=ZN)/gi, '');
    const sids = plain.match(SID) ?? [];
    const gaps = plain.split(SID).map(readGap);
    const before = gaps.slice(0, -1);
    const behind = gaps.slice(1);
    const lengths = (list) => new Set(list.map(({ words }) => words.length));
    const only = (list) => lengths(list).size === 1 && lengths(list).has(1);
    if (behind.at(-1)?.words.length === 0) {
        // Where every version has a path in front of it, or each path is joined to one, none can belong to another.
        const clear = only(before) || before.every(({ words, joined }) => words.length === 0 || joined);
        return clear ? pair(sids, before) : undefined;
    }
    return gaps[0]?.words.length === 0 && only(behind) ? pair(sids, behind) : undefined;
}
/** The versions with their paths; a word without a slash is a path only where it is joined to its version. */
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

;// CONCATENATED MODULE: ./inputs/versions.js
/** Lists of versions: text → versions that are right and unlike each other, or one problem with the whole list mended. */








const FORM = 'Versions, `ZN…` or `/path=ZN…`, are separated by new lines, commas or spaces, or are a JSON array of strings.';
/** The versions in one list, right and unlike each other; everything else is reported. */
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
/** A `#` is a comment only at the start of a line or after white space, as in YAML. */
function withoutComments(text) {
    return text.replace(/(^|\s)#.*$/gm, '$1').trim();
}
/** The entries of a list as texts, without quotes around them: they are left over from an array. */
function split(list) {
    const entries = parseStrings(list) ?? list.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.map((entry) => (0,pasted_list/* withoutQuotes */.Y)(entry));
}
/** A JSON array of strings. */
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
    return (0,yaml/* yamlList */.gm)(name, versions.map(writeVersion), remark);
}
/** What is written in another way than it should be: pattern → words. */
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
/** `ZN…` or `/path=ZN…`, or what is wrong with it. */
function readVersion(entry) {
    const equals = entry.lastIndexOf('=');
    const given = equals === -1 ? undefined : entry.slice(0, equals);
    const sid = entry.slice(equals + 1);
    const wrongPath = given === undefined ? undefined : pathMistake(given);
    const path = wrongPath === undefined ? given : undefined;
    if (equals === -1 && entry.startsWith('/')) {
        const mayBePath = pathMistake(entry) === undefined;
        const rule = 'A path is followed by `=` and the version.';
        return { rule, corrected: undefined, path: mayBePath ? entry : undefined };
    }
    if (sid === '') {
        const place = given === undefined ? 'An entry is empty' : 'No version follows the `=`';
        return { rule: `${place}: the expression there is empty.`, corrected: undefined, path };
    }
    const mistake = (0,sid_mistakes/* sidMistake */.E)(sid, 'ZN');
    if (mistake !== undefined) {
        const { rule, corrected } = mistake;
        return { rule, corrected: corrected === undefined ? undefined : { sid: corrected, path }, path };
    }
    // A path is there to be read by people and to replace an inherited version: without it the version is the same.
    return wrongPath === undefined
        ? { sid: (0,model_sid/* normalizeSid */.Qv)(sid), path }
        : { rule: wrongPath, corrected: { sid: (0,model_sid/* normalizeSid */.Qv)(sid), path: undefined }, path: undefined };
}
/** One problem for each kind of mistake, however many entries have it. */
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
/** The whole list when it is known what each entry was meant to be. */
function mend(read) {
    const versions = read.map((entry) => (versions_isVersion(entry) ? entry : entry.corrected));
    const known = versions.filter((version) => version !== undefined);
    return known.length === versions.length ? findRepeats(known).kept : undefined;
}
/** The versions unlike those before them and unlike `earlier` ones, and the rest. */
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
/** Paths start with a slash, which no SID does. */
function keysOf({ sid, path }) {
    return path === undefined ? [sid] : [sid, path];
}
/** The versions without those that repeat an earlier one, which are reported once. */
function reportRepeats(name, versions, report) {
    const repeats = findRepeats(versions);
    reportAs(name, repeats, 'twice in this list', writeList(name, repeats.kept), report);
    return repeats.kept;
}
/** Reports what both lists name: a Build serves a path once, and a version is of a Function or of an Asset. */
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
    const repeats = [...sids, ...paths].map(writeVersion);
    if (rules.length > 0)
        report({ input: name, ...(0,parse/* inEntries */._z)(rules.join(' '), repeats), fix });
}

;// CONCATENATED MODULE: ./inputs/inputs.js
/**
 * Environment → inputs, or every problem at once, so that a person corrects a workflow once and not line by line.
 * Pure: nothing is read but the environment that is passed in, and nothing is sent.
 */











/** Whether an identical Build is looked for. */
function wantsReuse({ reuse, rerun }) {
    return reuse === 'always' || (reuse === 'on-rerun' && rerun);
}
/** The inputs in the environment, or everything that is wrong with them, in the order of action.yml. */
function readInputs(env) {
    return (0,table/* readTable */.x)(declarations/* INPUTS */.mc, env, (given, report) => inputs_parse(given, env, report));
}
/** Whether a job summary is wanted, however wrong the other inputs are. */
function wantsSummary(env) {
    return (0,parse/* readBoolean */.Vf)('summary', (0,misspelt/* collect */.Fo)(declarations/* INPUTS */.mc, env).summary, () => { });
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const wait = (0,parse/* readBoolean */.Vf)('wait', given.wait, report);
    const build = readBuild(given, env, wait, report);
    const timeoutMs = (0,parse/* readDuration */.$7)('timeout', given.timeout, report);
    const pollIntervalMs = (0,parse/* readDuration */.$7)('poll-interval', given['poll-interval'], report);
    // Beside `build-sid`, `wait: false` has been reported already.
    const deploy = readDeploy(given, wait || given['build-sid'] !== '', report);
    const dryRun = (0,parse/* readBoolean */.Vf)('dry-run', given['dry-run'], report);
    (0,parse/* readBoolean */.Vf)('summary', given.summary, report);
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
    const project = readProjectRequest(given, report);
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
            input: 'function-versions',
            rule: 'There is nothing to build: give `project` (a folder), `function-versions`, `asset-versions` or both, or `inherit-from` (or `build-sid`). If the line is there, the expression in it is empty.',
            fix: (0,declarations/* exampleLine */.jS)('function-versions'),
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
/** `build-sid` waits for a Build as it is; whatever says otherwise beside it is a mistake, not a wish. */
function reportContradictions(given, wait, report) {
<<<<<<< HEAD
    const contents = CONTENTS.filter((name) => given[name] !== '');
<<<<<<< HEAD
    const names = contents.map((name) => `\`${name}\``).join(', ');
    const rules = [
        contents.length > 0 &&
            `It waits for a Build that exists, whose contents are fixed; beside it stands ${names}. Keep one or the other.`,
        !wait && 'It waits for a Build, and `wait: false` says not to: nothing is left to do.',
    ].filter((rule) => rule !== false);
    if (rules.length === 0)
        return;
    const remove = wait ? contents : [...contents, 'wait: false'];
    const fix = `${(0,yaml/* yamlLine */.ue)('build-sid', given['build-sid'])} # and remove ${remove.join(', ')}`;
    report({ input: 'build-sid', seen: given['build-sid'], rule: rules.join(' '), fix });
=======
=======
    const problem = (rule, remove) => {
        const fix = `${(0,yaml/* yamlLine */.ue)('build-sid', given['build-sid'])} # and remove ${remove}`;
        report({ input: 'build-sid', seen: given['build-sid'], rule, fix });
    };
    const contents = (0,table/* findExcluded */.W)(declarations/* INPUTS */.mc, given, 'build-sid');
>>>>>>> deploy
    if (contents.length > 0) {
        const names = contents.map((name) => `\`${name}\``).join(', ');
        problem(`It waits for a Build that exists, whose contents are fixed; beside it stands ${names}. Keep one or the other.`, contents.join(', '));
    }
    if (given['build-sid'].toLowerCase() === 'previous' && given.environment === '')
        report({
            input: 'environment',
            rule: '`build-sid: previous` is the Build that was live in an environment before, and none is named: add `environment`.',
            fix: (0,declarations/* exampleLine */.jS)('environment'),
        });
    if (!wait)
        problem('It waits for a Build, and `wait: false` says not to: nothing is left to do.', 'wait: false');
>>>>>>> previews
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
/** What is masked before the first line is printed. A SID never is: the runner drops outputs that hold a masked value. */


/** A shorter text in the place of a SID is a slip, not a secret, and masking it would black out half of the log. */
const SHORTEST_MISPLACED = 16;
/** Inputs that take a SID, where people put the secret that belongs to it. */
const SIDS_OF_SECRETS = ['account-sid', 'api-key'];
/**
 * Every value to mask: tokens and secrets from the inputs (misspelt names included) and from the environment, used or
 * not, however wrong the other inputs are, and what may be one in the place of a SID.
 */
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
/** The header and the part of it that is as good as the token: whoever reads it can use it. */
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



/**
 * The near misses in the environment. The runner exports undeclared inputs too (and only warns), so a misspelt
 * `wiat: false` would be ignored in silence. Names that are close to nothing are left to the runner's warning.
 */
function findNearMisses(table, env) {
    const names = Object.keys(table);
    const declared = new Set(names.map(_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn));
    return Object.entries(env).flatMap(([variable, value]) => {
        if (!variable.startsWith('INPUT_') || declared.has(variable))
            return [];
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const meant = closest(name, names);
        return meant === undefined ? [] : [{ name, meant, value: value?.trim() ?? '' }];
    });
}
/** The declared name that is the same but for its writing, or one or two letters away when it is long enough. */
function closest(name, names) {
    // A long name is close to nothing, and the distance takes time that grows with the square of the length.
    if (name.length > 60)
        return undefined;
    const letters = bare(name);
    const ranked = names
        .map((declared) => ({ declared, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, bare(declared)) }))
        .filter(({ declared, away }) => away <= tolerance(declared))
        .sort((one, other) => one.away - other.away);
    return ranked[0]?.declared;
}
/** A short name is two letters from half of the dictionary; a wrong guess would fail a run for nothing. */
function tolerance(declared) {
    const { length } = bare(declared);
    return length >= 8 ? 2 : length >= 6 ? 1 : 0;
}
/** The letters alone: `service_sid`, `serviceSid`, `Service SID` and `twilio-service-sid` are one name. */
function bare(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replace(/^twilio/, '');
}
/** A longer line is cut where it is shown, in characters. */
const LONGEST_SHOWN = 300;
/** What to tell about a near miss. The value is shown in the corrected line unless it is a secret. */
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
/** The text of every declared input; a near miss stands for the input it was meant to be. */
function collect(table, env, nearMisses = findNearMisses(table, env)) {
    const value = (name) => env[(0,_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(name)]?.trim() || nearMisses.find(({ meant }) => meant === name)?.value || '';
    return Object.fromEntries(namesOf(table).map((name) => [name, value(name)]));
}
/** The names that a table declares, in its order. */
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
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   _z: () => (/* binding */ inEntries),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   ux: () => (/* binding */ LONGEST_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9778);
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5135);
/* harmony import */ var _text_pasted_list_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5613);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9318);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5842);
/* harmony import */ var _sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4081);






<<<<<<< HEAD
<<<<<<< HEAD

=======
=======


>>>>>>> inputs
/** One mistake in several entries of a list: the first three, and in how many it is. */
function inEntries(rule, entries) {
    const more = entries.length === 1 ? '' : ` There are ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries.length, 'such entry', 'such entries')}.`;
    return { seen: entries.slice(0, 3).join(', '), rule: `${rule}${more}` };
}
<<<<<<< HEAD
>>>>>>> inputs
=======
>>>>>>> inputs
const MEANT_TRUE = /^(?:true|y|yes|on|1|t|enabled?)$/i;
const MEANT_FALSE = /^(?:false|n|no|off|0|f|disabled?|never)$/i;
/** A boolean as YAML 1.2's core schema writes it; '' means the default. */
function readBoolean(name, text, report) {
    return readFlag(name, _declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name].default, text, report);
}
/** The same for an input of any action. */
function readFlag(name, fallback, text, report) {
    const value = text === '' ? fallback : text;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    const fix = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)(name, nearestFlag((0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutQuotes */ .Y)(value)) ?? fallback === 'true');
    report({ input: name, seen: value, rule: 'It is `true` or `false`.', fix });
    return fallback === 'true';
}
/** The boolean that was meant, by another word (`yes`) or a slip (`ture`), or undefined. */
function nearestFlag(word) {
    if (MEANT_TRUE.test(word))
        return true;
    if (MEANT_FALSE.test(word))
        return false;
    const letters = word.slice(0, 10).toLowerCase();
    const [toTrue, toFalse] = [(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, 'true'), (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters, 'false')];
    return Math.min(toTrue, toFalse) > 2 || toTrue === toFalse ? undefined : toTrue < toFalse;
}
/** The longest `timeout`, in ms: a job's token lives so long. */
const LONGEST_TIMEOUT_MS = ms__WEBPACK_IMPORTED_MODULE_1__('24h');
/**
 * Bounds in milliseconds. A timeout above 24 h is a slip of the unit (a job's token lives 24 h, a Build takes
 * minutes); one below 1 s is over before Twilio can answer. A poll interval below 100 ms would be a hot loop that
 * runs into Twilio's rate limit; above a minute nobody learns in time that a Build is done.
 */
const DURATIONS = {
    timeout: {
        min: ms__WEBPACK_IMPORTED_MODULE_1__('1s'),
        max: LONGEST_TIMEOUT_MS,
        guess: (bare) => (bare < 60 ? 'm' : bare < 36_000 ? 's' : 'ms'),
    },
    'poll-interval': { min: ms__WEBPACK_IMPORTED_MODULE_1__('100ms'), max: ms__WEBPACK_IMPORTED_MODULE_1__('1m'), guess: (bare) => (bare < 100 ? 's' : 'ms') },
};
/** A number and its unit → milliseconds, whole; '' means the default. `5s`, `1.5m`, `250ms`. */
function readDuration(name, text, report) {
    return readSpan(name, { fallback: _declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name].default, ...DURATIONS[name] }, text, report);
}
/** The same for an input of any action. */
function readSpan(name, rules, text, report) {
    const { min, max, units = _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .DURATION_UNITS */ .Z8 } = rules;
    const value = text === '' ? rules.fallback : text;
    const problem = (rule) => report({ input: name, seen: value, rule, fix: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)(name, correctedDuration(rules, value)) });
    const unit = /^\d{1,9}(?:\.\d{1,9})?([a-z]+)$/.exec(value)?.[1];
    if (unit === undefined || !units.includes(unit)) {
        const bare = /^\d+(?:\.\d+)?$/.test(value);
        const list = `${units.slice(0, -1).join(', ')} or ${units.at(-1)}`;
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
/** The duration that was most likely meant; always one that is accepted. */
function correctedDuration(rules, text) {
    const { fallback, min, max, units = _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .DURATION_UNITS */ .Z8, guess } = rules;
    const written = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutQuotes */ .Y)(text.toLowerCase());
    const known = durationOf(written);
    // A number alone, or one with a word that is no unit.
    const bare = Number(/^(\d{1,40}(?:\.\d{1,40})?)\s*[a-z]*$/.exec(written)?.[1]);
    const meant = Number.isNaN(known) ? ms__WEBPACK_IMPORTED_MODULE_1__(`${bare.toFixed(9)}${guess(bare)}`) : known;
    if (!(meant > 0))
        return fallback;
    return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(Math.round(Math.min(max, Math.max(min, meant))), units);
}
/** Milliseconds of `10 minutes`, `1h30m`, `PT10M` (ISO 8601), `00:10:00` and `10:00` (minutes and seconds), or NaN. */
function durationOf(text) {
    const [, hours = '0', minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(text) ?? [];
    if (minutes !== undefined && seconds !== undefined)
        return 1_000 * (3_600 * Number(hours) + 60 * Number(minutes) + Number(seconds));
    const parts = [...text.replace(/^pt/, '').matchAll(/(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]+)(?:[\s,]|and)*/gy)];
    const whole = parts.map(([part]) => part).join('') === text.replace(/^pt/, '');
    const spans = parts.map(([, n, unit]) => ms__WEBPACK_IMPORTED_MODULE_1__(`${n}${unit}`) ?? Number.NaN);
    return whole && spans.length > 0 ? spans.reduce((sum, span) => sum + span) : Number.NaN;
}
/**
 * Ways to write a Node.js version that are not Twilio's: `24`, `v24`, `nodejs24.x`, `NODE_24`, `node:24-alpine`, `^24`;
 * with up to two letters wrong or missing: `ndoe24`, `nod24`.
 */
const NODE = /^(?:(n[a-z]*)(?:\.?js)?[\s@:_=-]*)?(?:v|[\^~]|>=?\s*)?(\d{1,3})(?:\.(?:\d+|x|\*))*(?:-(?:alpine|slim|lts))?$/i;
/** Names of long-term versions of Node.js (its release schedule) that Twilio has a runtime for. */
const CODE_NAMES = new Map([
    ['jod', '22'],
    ['krypton', '24'],
]);
/** The name of the runtime that was meant, when it is one of Node.js. */
function nearestRuntime(text) {
    const bare = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutQuotes */ .Y)(text);
    const code = CODE_NAMES.get(bare.toLowerCase().replace(/^lts\//, ''));
    const [, letters = 'node', version = code] = NODE.exec(bare) ?? [];
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(letters.toLowerCase().replace(/js$/, ''), 'node') <= 2;
    return version !== undefined && near ? `node${version}` : undefined;
}
/**
 * A runtime's name, or undefined for ''. Only its form is checked: a list of runtimes in the code would lock
 * people out on the day Twilio adds one.
 */
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
/** A service: its SID, or its unique name, which goes into a URL's path as it is. */
function readService(text, report) {
    const problem = (rule, meant) => report({
        input: 'service-sid',
        ...(text === '' ? {} : { seen: text }),
        rule,
        fix: meant === undefined ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)('service-sid') : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('service-sid', meant),
    });
    if (text === '') {
        problem('It is required: the SID (ZS…) or unique name of the service. If the line is there, the variable in it is empty.');
    }
    else if ((0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .resemblesSid */ .l)(text)) {
        const mistake = (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .sidMistake */ .E)(text, 'ZS');
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
    }
    else if (!/^[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,254}$/.test(text)) {
        problem('It is the SID (ZS…) of a service or its unique name: letters, digits, `-` and `_`, no spaces.');
    }
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeSid */ .Qv)(text);
}
/** The SID in an input that takes one of the kind `prefix`, or undefined for ''. */
function readSid(name, prefix, text, report) {
    if (text === '')
        return undefined;
    const mistake = (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .sidMistake */ .E)(text, prefix);
    if (mistake === undefined)
        return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeSid */ .Qv)(text);
    const fix = mistake.corrected === undefined ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleLine */ .jS)(name) : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)(name, mistake.corrected);
    report({ input: name, seen: text, rule: mistake.rule, fix });
    return undefined;
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sidMistake),
/* harmony export */   l: () => (/* binding */ resemblesSid)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5135);
/* harmony import */ var _text_pasted_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5613);
/** Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits. */


/** What each prefix stands for, in words, and which input takes it. */
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
/** Whether the text has the form of any SID, in any case, right or slightly wrong (24 to 40 characters after the kind). */
function resemblesSid(text) {
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSid */ .pu)(text) !== undefined || /^(?:AC|SK|Z[SEBDHNV])[0-9A-Za-z]{24,40}$/.test(text);
}
/** What is wrong with `text` as a SID of the kind `prefix`, or undefined when it is one. */
function sidMistake(text, prefix) {
    if ((0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .isSid */ .R7)(text, prefix))
        return undefined;
    const expected = KINDS[prefix]?.words ?? 'a SID';
    const form = `${capitalised(expected)} is ${prefix} and 32 hexadecimal digits`;
    const written = (0,_text_pasted_list_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQuotes */ .Y)(text);
    if (written.slice(0, 2).toUpperCase() === prefix && (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSid */ .pu)(written) !== undefined) {
        return { rule: `${form}, the letters upper-case and without quotes.`, corrected: prefix + written.slice(2) };
    }
    // Copied from a page or a chat: what is shown looks right.
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
/** Why `text`, which is no SID of any known kind, is not one of the kind `prefix`. */
function difference(text, prefix) {
    if (!text.startsWith(prefix))
        return `this does not start with ${prefix}`;
    const rest = text.slice(2);
    if (/[^0-9a-fA-F]/.test(rest))
        return 'this has other characters in it';
    return `this has ${rest.length} digits`;
}
function capitalised(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
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




/** Reads the inputs that a table declares; `parse` may return undefined only after a report. */
function readTable(table, env, parse) {
    const nearMisses = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .findNearMisses */ .ER)(table, env);
    // A near miss is taken for the input it was meant to be, so that its value is checked in the same run.
    const given = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)(table, env, nearMisses);
<<<<<<< HEAD
    const found = [];
    const inputs = parse(given, (problem) => found.push(problem));
    const literal = findUnreplaced(table, given);
    const others = found.filter(({ input }) => !literal.some((problem) => problem.input === input));
    const problems = nameNearMisses(table, nearMisses, [...literal, ...others]);
=======
    const problems = nearMisses.map((nearMiss) => (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMissProblem */ .k_)(table, nearMiss));
    const inputs = parse(given, (problem) => problems.push(problem));
    problems.push(...findIdle(table, given, new Set(problems.map(({ input }) => input))));
>>>>>>> deploy
    const [first, ...rest] = presentable(table, problems, nearMisses, (0,_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(table, env));
    if (first !== undefined)
        return { problems: [first, ...rest] };
    if (inputs === undefined)
        throw new Error('An input was refused without a word about it. Please report this.');
    return { inputs };
}
/** A misspelt name and what is wrong with its value are one problem, of one line. */
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
/** `$NAME` and `{{ name }}`, which a shell and other tools replace, and GitHub does not. */
const UNREPLACED = /^(?:\$\{?(?:env:)?(?<name>[A-Za-z_]\w*)\}?|\{\{\s*(?<path>[a-z]+(?:\.[\w-]+)+)\s*\}\})$/;
/** Inputs that hold the name of a variable in place of its value. */
function findUnreplaced(table, given) {
    return (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).flatMap((input) => {
        const { name, path } = UNREPLACED.exec(given[input])?.groups ?? {};
        if (name === undefined && path === undefined)
            return [];
        const rule = `GitHub does not replace this. It replaces \`${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('env.NAME')}\`.`;
        // What may be a secret is neither shown nor put into a line.
        const hidden = table[input].secret || table[input].variable !== undefined;
        if (hidden)
            return [{ input, rule, fix: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleIn */ .kY)(table, input) }];
        return [{ input, seen: given[input], rule, fix: `${input}: ${(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)(path ?? `env.${name}`)}` }];
    });
}
/** Shorter ones would be found in ordinary words; the runner masks them all the same. */
const SHORTEST_REDACTED = 8;
/** In the order of action.yml, without secrets, the values seen at most 200 characters long. */
function presentable(table, problems, nearMisses, secrets) {
    const names = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table);
    const place = (input) => {
        const meant = nearMisses.find(({ name }) => name === input)?.meant ?? input;
        const at = (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).findIndex((name) => name === meant || table[name].variable === meant);
        // TWILIO_EDGE stands for no input; it belongs to the region.
        return at === -1 ? names.indexOf('region') : at;
    };
    const long = secrets.filter((secret) => secret.length >= SHORTEST_REDACTED);
    // In any case, since host names are lower-cased, and as a quoted YAML value would hold it.
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
        // Redacted first: a secret that is cut in half would no longer be found.
        ...(seen === undefined ? {} : { seen: clip(redact(seen)) }),
    }));
}
function clip(text) {
    const characters = [...text.slice(0, 1000)];
    return characters.length <= 200 ? text : `${characters.slice(0, 199).join('')}…`;
}
/** Whether an input says something else than its default. */
function isSet(table, given, name) {
    return given[name] !== '' && given[name].toLowerCase() !== table[name].default;
}
/** The inputs that are given and have no effect beside `other`. */
function findExcluded(table, given, other) {
    return (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).filter((name) => table[name].excludedBy === other && isSet(table, given, name));
}
/** One problem for each input that is given and lacks what it needs; not for those that are wrong in themselves. */
function findIdle(table, given, wrong) {
    const text = (name) => (Object.hasOwn(given, name) ? given[name] : '');
    return (0,_misspelt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(table).flatMap((input) => {
        const { needs, excludedBy } = table[input];
        const lacks = needs !== undefined && isSet(table, given, input) && text(needs.input) === '';
        if (!lacks || wrong.has(input) || text(excludedBy ?? '') !== '')
            return [];
        const rule = `${needs.why}: add \`${needs.input}\`, or remove \`${input}\`.`;
        return [{ input, rule, fix: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleIn */ .kY)(table, needs.input) }];
    });
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ describeContents),
/* harmony export */   h_: () => (/* binding */ PLATFORM_DEFAULTS),
/* harmony export */   po: () => (/* binding */ countVersions)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4348);
/** What goes into a Build, and whether two Builds are the same. */

/** The platform adds these when they are not sent (Build resource page, example answers). */
const PLATFORM_DEFAULTS = new Set(['twilio', '@twilio/runtime-handler']);
/** How many versions there are, functions and assets together. */
function countVersions({ functionVersions, assetVersions, }) {
    return functionVersions.length + assetVersions.length;
}
/** The contents in words, e.g. `2 functions and 1 asset on node24`. */
function describeContents({ functionVersions, assetVersions, runtime }) {
    const parts = [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(functionVersions.length, 'function'), (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(assetVersions.length, 'asset')].filter((part) => !part.startsWith('0 '));
    return `${parts.join(' and ')}${runtime === undefined ? '' : ` on ${runtime}`}`;
}


/***/ }),

/***/ 9652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ compareWithRequest),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Y: () => (/* binding */ compareContents),
/* harmony export */   g3: () => (/* binding */ whyUnrecognisable),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7358);
/** Whether two Builds are the same: one that an answer tells of, and the contents that were asked for. Pure. */

/**
 * Whether a Build of unknown origin is made of these contents: the same sets of versions, the same dependencies, the
 * same runtime. A platform default that was not asked for and is listed may be somebody's pin, in a version that the
 * platform would not choose today; to take it for the same would make a pin that is removed stay for ever.
 */
function compareContents(wanted, listed) {
    const sent = new Set(wanted.dependencies?.map(({ name }) => name));
    const unsent = (listed.dependencies ?? []).filter(({ name }) => _build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name) && !sent.has(name));
    const otherwise = compareWithRequest(wanted, listed);
    return { sameness: unsent.length === 0 ? otherwise : worst([otherwise, 'unknown']), unsent, otherwise };
}
/**
 * Whether a Build can be what came of the very request that asked for these contents: as {@link compareContents}, but
 * platform defaults that were not sent were added by the platform. `unknown` where the answer says too little, or no
 * runtime was asked for.
 */
function compareWithRequest(sent, listed) {
    return worst([
        compareVersions(sent.functionVersions, listed.functionVersions),
        compareVersions(sent.assetVersions, listed.assetVersions),
        compareDependencies(sent.dependencies ?? [], listed.dependencies),
        compareRuntimes(sent.runtime, listed.runtime),
    ]);
}
/** One certain difference decides, however much else is unknown. */
function worst(results) {
    if (results.includes('different'))
        return 'different';
    return results.includes('unknown') ? 'unknown' : 'same';
}
function compareVersions(wanted, listed) {
    // A list that is null says nothing, whatever was asked for: null has been seen for lists that are not empty.
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
    const stranger = [...versions.keys()].some((name) => !sent.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name));
    const results = wanted.map(({ name, version }) => {
        const other = versions.get(name);
        if (other === version)
            return 'same';
        // A range may have been echoed as what it resolved to.
        return other === undefined || isExact(version) ? 'different' : 'unknown';
    });
    return worst([...results, stranger ? 'different' : 'same']);
}
function compareRuntimes(wanted, listed) {
    if (wanted === undefined || listed === undefined)
        return 'unknown';
    return wanted.toLowerCase() === listed.toLowerCase() ? 'same' : 'different';
}
/** Whether a dependency's version is one version and no range or tag (semver 2.0). */
function isExact(version) {
    return /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(version);
}
/** Why no Build can be recognised as the same as these contents would give today; undefined: one can. */
function whyUnrecognisable({ runtime, dependencies = [] }) {
    if (runtime === undefined)
        return 'without “runtime” it cannot be known on which runtime Twilio would build';
    const open = dependencies.find(({ version }) => !isExact(version));
    return open === undefined
        ? undefined
        : `${open.name} ${open.version} is no exact version, so a new Build may get a newer one`;
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ InputFailure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dR: () => (/* binding */ ActionFailure)
/* harmony export */ });
/** What a thrown value says of itself, for the log. Text from outside, perhaps. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The inputs cannot be used. Nothing was sent. */
class InputFailure extends Error {
    name = 'InputFailure';
    problems;
    constructor(problems) {
        super(problems.map((problem) => `${problem.input}: ${problem.rule}`).join('; '));
        this.problems = problems;
    }
}
/** The step ends without success, for a reason that can be explained. */
class ActionFailure extends Error {
    name = 'ActionFailure';
    verdict;
    explanation;
    /** What Twilio's Debugger tells of it, for the output `result`. */
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
/** How long before the end a warning begins, in ms: time enough to plan a change. */
const NOTICE_MS = 90 * 24 * 3_600_000;
/** Runs the functions; the platform adds it to a Build that names none. */
const HANDLER = '@twilio/runtime-handler';
/** The first with which a Build on node24 can succeed (Twilio's node24 migration page). */
const LEAST_HANDLER = '1.2.0';
/** The warnings for a Build of these contents; `today` in ms since 1970. */
function foresee(contents, today) {
    return [...foreseeRuntime(contents.runtime, today), ...foreseeHandler(contents)];
}
function foreseeRuntime(runtime, today) {
    if (runtime === undefined) {
        const message = 'No “runtime” is given, so Twilio takes that of the service’s last successful Build, which may be one that it refuses by now. “runtime: node24” says what you mean.';
        return [{ title: 'No runtime', message }];
    }
    const { refused, endOfLife } = Object.hasOwn(RUNTIMES, runtime) ? (RUNTIMES[runtime] ?? {}) : {};
    if (refused !== undefined) {
        const since = refused === true ? '' : ` since ${refused}`;
        const message = `As far as is known here, Twilio takes no new Builds on ${runtime}${since}. It is tried all the same; “runtime: node24” is the one to move to.`;
        return [{ title: `${runtime} is retired`, message, atOnce: true }];
    }
    if (endOfLife !== undefined && Date.parse(endOfLife) - NOTICE_MS <= today) {
        const message = `Node.js ${runtime.replace('node', '')} is supported until ${endOfLife}, and Twilio has refused new Builds on a runtime some time after that.`;
        return [{ title: `${runtime} is about to be retired`, message }];
    }
    return [];
}
/** A Build without an entry gets the platform's own handler, which fits: half of the public projects have none. */
function foreseeHandler({ dependencies = [], runtime }) {
    const version = dependencies.find(({ name }) => name === HANDLER)?.version;
    if (version === undefined || !isHandlerTooOld(runtime, version))
        return [];
    const message = `${HANDLER} ${version} is older than ${LEAST_HANDLER}, and Builds on ${runtime} fail with it. Update it (2.1.2 or later is made for node24).`;
    return [{ title: 'The runtime handler is too old', message, dependency: HANDLER }];
}
/** Whether a Build on the runtime cannot succeed with this version of the runtime-handler. */
function isHandlerTooOld(runtime, version) {
    const major = Number(/^node(\d+)$/.exec(runtime ?? '')?.[1] ?? 0);
    return major >= 24 && isBelow(version, LEAST_HANDLER);
}
/** Whether every version that may be meant is older; a range with an open end is not. */
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
    // 1.2.0-beta comes before 1.2.0.
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
/** Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits. */
/** Takes a text apart that has the form of a SID, in any case of letters; undefined for any other. */
function splitSid(text) {
    const [, prefix, digits] = /^([A-Za-z]{2})([0-9a-fA-F]{32})$/.exec(text) ?? [];
    return prefix === undefined || digits === undefined ? undefined : { prefix, digits };
}
/** Whether a text is a SID of the kind, e.g. `ZB`, and nothing else. */
const isSid = (text, prefix) => splitSid(text)?.prefix === prefix;
/**
 * A SID with its digits in lower case, as Twilio writes them; any other text as it is. Every SID is read through this,
 * from inputs and from answers, so that two texts for one thing are equal.
 */
function normalizeSid(text) {
    const sid = splitSid(text);
    return sid === undefined ? text : sid.prefix + sid.digits.toLowerCase();
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupFaults),
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** The first three names and how many more there are. The end of a long name tells it from the others. */
function listNames(names) {
    const shown = names.slice(0, 3).map((name) => (name.length > 80 ? `…${name.slice(-79)}` : name));
    const more = names.length - shown.length;
    return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}
/** One problem for each mistake, in the order in which they were found. */
function groupFaults(faults) {
    const groups = new Map();
    for (const fault of faults) {
        const key = `${fault.input} ${fault.mistake.key}`;
        groups.set(key, [...(groups.get(key) ?? []), fault]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { input, name, mistake } = first;
        if (others.length === 0)
            return [{ input, rule: mistake.one, fix: mistake.fix[0], file: name }];
        const names = [name, ...others.map((fault) => fault.name)];
        return [{ input, rule: `${names.length} ${mistake.many}: ${listNames(names)}.`, fix: mistake.fix[1] }];
    });
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   qT: () => (/* binding */ nameVersion),
/* harmony export */   qr: () => (/* binding */ pathMistake),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/** The last ending with its dot: `.js`; '' for `.env` and `LICENSE`. */
function endingOf(name) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const dot = base.lastIndexOf('.');
    return dot <= 0 ? '' : base.slice(dot);
}
/** What a file becomes; `name` is relative to its folder, with `/`. */
function nameVersion(kind, name) {
    const ending = endingOf(name);
    const slash = name.lastIndexOf('/') + 1;
    const base = name.slice(slash, name.length - ending.length);
    const visibility = name.includes(`.protected${ending}`)
        ? 'protected'
        : name.includes(`.private${ending}`)
            ? 'private'
            : 'public';
    const bare = `/${name.slice(0, slash)}${base.replace(`.${visibility}`, '')}`;
    const path = (kind === 'function' && ending === '.js' ? bare : bare + ending).replace(/\s/g, '-');
    return { path: path.replaceAll('\\', '/').replace(/\/{2,}/g, '/'), visibility };
}
/**
 * What is wrong with a path, by the rules of Twilio's toolkit, and `=`, which the lists of versions end a path at;
 * undefined when nothing is.
 */
function pathMistake(path) {
    const renamed = ['rename the file', 'rename the files'];
    const bad = /[#;,?:@+&$()' "=]/.exec(path)?.[0];
    if (bad !== undefined)
        return {
            key: 'characters',
            one: `A path has no \`${bad}\` in it, and this one would be ${path}.`,
            many: 'files have one of `#;,?:@+&$()\'"=` in their names, which a path has not',
            fix: renamed,
        };
    if (path.endsWith('/'))
        return {
            key: 'nameless',
            one: 'Nothing is left of its name without the visibility.',
            many: 'names are empty without the visibility',
            fix: renamed,
        };
    if (/\p{Cc}/u.test(path))
        return {
            key: 'controls',
            one: 'A path has no control characters in it.',
            many: 'names have control characters in them, which a path has not',
            fix: renamed,
        };
    if (path.length < 256)
        return undefined;
    return {
        key: 'long',
        one: `A path is shorter than 256 characters, and this one has ${path.length}.`,
        many: 'paths have 256 characters or more',
        fix: renamed,
    };
}
/** As much of a file as is looked at, in bytes. */
const SAMPLE = 1_048_576;
/** The type of a file with this name and these bytes, as the toolkit finds it: by the ending, and without one by the bytes. */
async function typeOf(name, content) {
    if (endingOf(name) === '') {
        const { fileTypeFromBuffer } = await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 6136));
        const type = await fileTypeFromBuffer(await content.slice(0, SAMPLE).arrayBuffer());
        if (type !== undefined)
            return type.mime;
    }
    const { default: mime } = await __nccwpck_require__.e(/* import() */ 322).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9322, 19));
    return mime.lookup(name) || 'application/octet-stream';
}


/***/ }),

/***/ 2329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8394);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1671);


/** Sorts out the files of a folder. Every file is an Asset; Functions are `.js` files. */
function selectFiles(kind, found) {
    if (kind === 'asset')
        return { chosen: found, leftOut: [], uncompiled: [] };
    const names = new Set(found.map(({ relative }) => relative));
    const chosen = [];
    const leftOut = [];
    const uncompiled = [];
    for (const file of found) {
        const why = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(file.relative) === '.js' ? 'chosen' : judge(file.relative, names);
        if (why === 'chosen')
            chosen.push(file);
        else if (why === 'uncompiled')
            uncompiled.push(file);
        else
            leftOut.push({ name: file.name, why });
    }
    return { chosen, leftOut, uncompiled };
}
function judge(name, names) {
    if (/\.d\.[cm]?ts$/.test(name))
        return 'source';
    const [, bare, module] = /^(.*)\.([cm]?)tsx?$/.exec(name) ?? [];
    if (bare !== undefined)
        return names.has(`${bare}.js`) || names.has(`${bare}.${module}js`) ? 'source' : 'uncompiled';
    return /\.(?:[cm]?js|jsx)$/i.test(name) ? 'code' : 'other';
}
const WORDS = {
    clutter: 'Left out, since no project means them',
    source: 'Left out, since they are TypeScript',
    code: 'Left out, though they look like code: Functions are `.js` files',
};
/** What was left out, for the log: one line for each reason. Names of what looks like code are all told, up to 50. */
function describeLeftOut(leftOut) {
    return ['clutter', 'source', 'code'].flatMap((reason) => {
        const names = leftOut.filter(({ why }) => why === reason).map(({ name }) => name);
        if (names.length === 0)
            return [];
        const listed = reason === 'code' && names.length <= 50 ? names.join(', ') : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(names);
        return [`${WORDS[reason]}: ${listed}.`];
    });
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** What a failed ending says; undefined after a success. */
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


/** Longer lines are cut: a message of a megabyte helps nobody. */
const LINE_LIMIT = 2_000;
/** GitHub cuts annotations at 4096 characters (runner 2.336). */
const ANNOTATION_LIMIT = 4_000;
/** A log on top of the runner's commands. */
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
        warning: (text, properties) => port.warning((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(text, LINE_LIMIT), sanitizeProperties(properties)),
        error: (text, properties) => port.error(sanitizeLines(text), sanitizeProperties(properties)),
        group(title) {
            endGroup();
            port.startGroup((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(title));
            open = true;
        },
        endGroup,
    };
}
function sanitizeLines(text) {
    const lines = text.split('\n').map((line) => (/^ */.exec(line)?.[0] ?? '') + (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(line, LINE_LIMIT));
    const whole = lines.join('\n');
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
/** After the first line, one at most in this time, in ms: an outage of ten minutes is some forty lines. */
const EVERY_MS = 15_000;
/**
 * Says the first line at once, and then counts: the next one comes {@link EVERY_MS} later at the earliest and
 * tells how many were left out.
 */
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

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ formatWayBack),
/* harmony export */   zF: () => (/* binding */ resumeLines),
/* harmony export */   zn: () => (/* binding */ formatResume)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9318);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8999);
/** Lines of YAML that go on from where a run ended. Pure. */


/** The two lines of the workflow that go on with the Build, where that is of use; else none. */
function resumeLines({ facts: { build }, ending: { verdict }, }) {
    const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
    return over || verdict === 'planned' || verdict === 'completed' ? [] : ['with:', `  build-sid: ${build.sid}`];
}
/** The same as Markdown; a failure has said so already. */
function formatResume(report) {
    const lines = resumeLines(report);
    if (lines.length === 0)
        return '';
    const yaml = ['```yaml', ...lines, '```'].join('\n');
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(report.ending) === undefined
        ? `Twilio goes on with this Build. To wait for it, give its SID in place of its contents:\n\n${yaml}`
        : yaml;
}
/** The lines that put the Build back that was live before, for a deploy that did not end well; '' when there is none. */
function formatWayBack({ facts: { deploy }, ending }) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(ending) === undefined || deploy?.wasLive !== true)
        return '';
    const { previous, live, name } = deploy;
    if (previous === undefined || previous === null || previous === live)
        return '';
    const lines = [`build-sid: ${previous}`, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)('environment', name), 'allow-removals: true'];
    return `To put the Build back that was live before:\n\n${['```yaml', 'with:', ...lines.map((line) => `  ${line}`), '```'].join('\n')}`;
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createOutputs)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(360);
/** The outputs: declared once, set as soon as they are true. The only caller of `setOutput`. */

/** Names and meanings as in action.yml; the contract test holds the two together. */
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
/**
 * The registry, of the main action's outputs or of a sub-action's. When the runner cannot take one (a full disk, a
 * missing file), that costs a warning and the run goes on: a Build that cannot be named in an output is still named
 * in the log.
 */
function createOutputs(runner, log) {
    const values = {};
    const write = (name, value) => {
        try {
            runner.setOutput(name, value);
            return true;
        }
        catch (error) {
            log.warning(`The output ${name} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { title: 'Output missing' });
            return false;
        }
    };
    return {
        set(name, value) {
            if (values[name] === value)
                return true;
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

/***/ 297:
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
// EXTERNAL MODULE: ./twilio/error-class.js
var error_class = __nccwpck_require__(1397);
// EXTERNAL MODULE: ./twilio/request.js
var twilio_request = __nccwpck_require__(5331);
;// CONCATENATED MODULE: ./twilio/streaming-list.js
/**
 * Lists, made small while they are read. A page of 20 Builds with 1000 versions each is 6 MB of text and
 * 25 MB of objects, of which a step needs a few words per Build; over 500 Builds V8 let that garbage grow
 * to 220 MiB. So each item is parsed as soon as it is complete, reduced, and forgotten.
 */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ARRAY = 0x5b;
const OBJECT = 0x7b;
const ARRAY_END = 0x5d;
const OBJECT_END = 0x7d;
/**
 * Replaces every object that is an element of an array in the top object (`{"builds":[{…},{…}],"meta":{…}}`)
 * by what `reduce` makes of it. Text that is not JSON is left as it is, for the parser to complain about.
 */
function createShrinker(reduce) {
    const done = [];
    const item = createScratch();
    let inItem = false;
    let depth = 0;
    let inList = false;
    const isText = createTextDetector();
    /** Whether an item begins or ends with this byte. */
    const step = (byte) => {
        if (isText(byte))
            return undefined;
        if (byte === OBJECT || byte === ARRAY) {
            depth++;
            if (depth === 2)
                inList = byte === ARRAY;
            return depth === 3 && inList && byte === OBJECT ? 'begins' : undefined;
        }
        if (byte !== OBJECT_END && byte !== ARRAY_END)
            return undefined;
        depth--;
        return depth === 2 && inItem ? 'ends' : undefined;
    };
    /**
     * What stays is a copy: a whole chunk would be kept alive by the few bytes between two items. Not with `slice`, which
     * on a Buffer copies nothing.
     */
    const take = (bytes) => (inItem ? item.add(bytes) : done.push(new Uint8Array(bytes)));
    return {
        push(chunk) {
            let start = 0;
            for (let at = 0; at < chunk.length; at++) {
                const edge = step(chunk[at] ?? 0);
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
/** The memory of a list that was read to its end, for the next one; in use by at most one list at a time. */
let spare;
/**
 * One piece of memory for all items, one after the other. What `empty` gives is valid until the next `add`. `release`
 * ends its use: a new piece for each of 100 pages would wait for a full collection, up to 60 MB in all.
 */
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
/** Says of each byte whether it belongs to a JSON string, where brackets mean nothing. */
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
        // The parser of the whole says what is wrong with it.
        return new Uint8Array(text);
    }
    return Buffer.from(JSON.stringify(reduce(item) ?? null));
}
/** As node-fetch decodes text. */
const decodeText = (bytes) => new TextDecoder().decode(bytes);

;// CONCATENATED MODULE: ./twilio/client.js




/**
 * The one place where requests are sent and their failures classified. Redirects are not followed, so the
 * credentials never leave the origin; the body is read up to a limit that counts decompressed bytes.
 */
function createClient(options) {
    const { clock, onExchange } = options;
    let heard = false;
    let heldUntil = Number.NEGATIVE_INFINITY;
    /** Twilio's time of day minus this run's clock, in ms. */
    let aheadMs;
    const onDate = (date) => {
        aheadMs = date - clock.now();
    };
    const send = async (request, decode, limits) => {
        const heldMs = heldUntil - clock.now();
        // What changes something is sent on a signal that outlives a cancel: its caller waits, on one that does not.
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
            heard = true;
            log(String(answer.status), answer.requestId);
            return value;
        }
        catch (error) {
            if (!(error instanceof twilio_request/* RequestFailure */.e6))
                throw error;
            const { status, requestId, retryAfterMs, words } = error.facts;
            if (status === 429)
                heard = true;
            if (retryAfterMs !== undefined)
                heldUntil = Math.max(heldUntil, clock.now() + retryAfterMs);
            log(words, requestId);
            throw error;
        }
    };
    return {
        send,
        answered: () => heard,
        serverNow: () => (aheadMs === undefined ? undefined : clock.now() + aheadMs),
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
/** Sends once; resolves with a 2xx JSON answer or throws a classified failure, or the signal's reason. */
async function exchange(request, limits, options, onDate) {
    limits.signal.throwIfAborted();
    const limitMs = Math.min(request.timeLimitMs, limits.deadline - options.clock.now());
    if (limitMs <= 0)
        throw failure(request, { class: 'unsent', words: 'no time left' });
    const timer = new AbortController();
    const answered = new AbortController();
    options.clock.sleep(limitMs, answered.signal).then(() => timer.abort(), 
    // The answer was faster.
    () => undefined);
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
        // node-fetch's AbortError does not say why; the signals do.
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
/** The body with its items reduced; node-fetch limits only bodies that it reads itself. */
async function readShrunk(request, response) {
    const shrinker = createShrinker(request.reduce ?? ((item) => item));
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > request.sizeLimit)
            throw failure(request, { class: 'unknown', words: 'an answer larger than its limit', status: response.status });
        shrinker.push(chunk);
        // Between two chunks nothing is held, so V8 collects the most: without this break it grows by 20 MiB.
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
    // Keys in their order, and repeated where they repeat.
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
        // Not JSON is a finding here, not an accident: the caller says what it is instead.
        return { ok: false };
    }
}
function failure(request, facts, cause) {
    return new twilio_request/* RequestFailure */.e6({ method: request.method, path: request.path }, facts, { cause });
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./twilio/decode.js
var decode = __nccwpck_require__(8902);
// EXTERNAL MODULE: ./twilio/page.js
var twilio_page = __nccwpck_require__(6159);
;// CONCATENATED MODULE: ./twilio/monitor.js


/** One answer of 100 alerts is some 100 kB; texts of alerts have been seen with whole logs in them. */
const SIZE_LIMIT = 4 * 1024 * 1024;
/** An answer that takes longer than this comes too late to be of use, in ms. */
const READ_MS = 3_000;
/** Monitor over a client whose origin is Monitor's. */
function createMonitor(client) {
    return {
        async listErrors(since, limits) {
            // Seconds and no fraction: `YYYY-MM-DDThh:mm:ssZ` is the form that is documented.
            const start = new Date(since).toISOString().replace(/\.\d{3}Z$/, 'Z');
            const path = `/v1/Alerts?LogLevel=error&StartDate=${encodeURIComponent(start)}&PageSize=100`;
            const page = await client.send({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: SIZE_LIMIT }, (0,twilio_page/* decodePage */.Ci)('alerts', decode/* decodeAlert */.vo), limits);
            return page.items;
        },
    };
}

// EXTERNAL MODULE: ./twilio/serverless.js
var serverless = __nccwpck_require__(66);
;// CONCATENATED MODULE: ./run/connect.js







/** Masks the header and opens the connection. */
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
        // One for each origin: when it asks to stay away, that holds for whatever is asked of it.
        clientOf: (origin) => {
            const client = clients.get(origin) ?? createClient({ fetch, clock, origin, authorization, userAgent, onExchange });
            clients.set(origin, client);
            return client;
        },
        onRetry: (error, waitMs) => logRetry(`${error instanceof twilio_request/* RequestFailure */.e6 ? error.message : 'A request failed'}; again in ${(0,quantities/* formatDuration */.a3)(waitMs)}.`),
    };
}
/** Opens the line to Twilio and binds the parts of the run together. */
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
/** One line of the debug log: `GET /v1/… → 200, 12 ms, RQ…, reused connection`. */
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
var publish = __nccwpck_require__(3303);
;// CONCATENATED MODULE: ./run/record.js
/** An empty record. */
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
/** The frame of every action: masks, log, annotation, outputs, job summary. What an action does itself is its step. */




/** Masks the secrets before the first line is printed, then runs the step. Never throws. */
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
        ending = (0,publish/* reportFailure */.xV)(error, record.facts, log, host.cancellation.signal.aborted);
    }
    log.endGroup();
    record.endPhase();
    await step.report(ending);
    await (0,publish/* writeSummary */.Sy)(host.runner, () => step.summary(ending), log);
    return { ok: (0,facts/* failureOf */.g)(ending) === undefined, verdict: ending.verdict };
}


/***/ }),

/***/ 7221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ limitHeap)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./run/heap.js
/** The size of the process. */

/**
 * Makes V8 collect garbage early rather than let its heap grow: for runs that read much and keep next to nothing of
 * it. Otherwise the young generation grows with what happens to be alive at each collection, which depends on the
 * machine and on how busy it is (measured: 500 Builds pruned, 109 → 86 MiB; 500 files uploaded, one of them of 24 MB,
 * 117 → 88 MiB; 500 large Builds compared, 104 → 91 MiB; no slower).
 */
function limitHeap() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--optimize-for-size');
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K9: () => (/* binding */ formatReason),
  AX: () => (/* binding */ logResult),
  xV: () => (/* binding */ reportFailure),
  "if": () => (/* binding */ reportResult),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./explain/error.js + 2 modules
var explain_error = __nccwpck_require__(9573);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __nccwpck_require__(9850);
;// CONCATENATED MODULE: ./explain/input-problems.js


/** An annotation holds 4096 characters (runner 2.336); the rest is for what the runner puts around it. */
const MAX_CHARS = 4000;
/** More than a screenful of mistakes is read from the top anyway. */
const MAX_PROBLEMS = 20;
/** The first that fits is taken. Long values go first, since a rule and its corrected lines say more. */
const SIZE_LIMITS = [
    { seen: 200, lines: 50 },
    { seen: 80, lines: 30 },
    { seen: 40, lines: 10 },
];
const SMALLEST = { seen: 40, lines: 3 };
/** The text of one annotation about everything that is wrong with the inputs: under 4000 characters, harmless lines. */
function formatProblems(problems) {
    const most = Math.min(MAX_PROBLEMS, problems.length);
    for (const limits of SIZE_LIMITS) {
        const text = format(problems, most, limits);
        if (text.length < MAX_CHARS)
            return text;
    }
    for (let shown = most; shown > 0; shown--) {
        const text = format(problems, shown, SMALLEST);
        if (text.length < MAX_CHARS)
            return text;
    }
    return format(problems, 0, SMALLEST);
}
function format(problems, shown, limits) {
    const rest = problems.length - shown;
    return [
        headline(problems),
        ...problems.slice(0, shown).flatMap((problem) => ['', ...describe(problem, limits)]),
        ...(rest === 0 ? [] : ['', `and ${rest} more`]),
    ].join('\n');
}
function headline(problems) {
    const inputs = new Set(problems.map(({ input }) => input)).size;
    const more = inputs === problems.length ? '' : ` (${problems.length} problems)`;
    return `${(0,quantities/* count */.U9)(inputs, 'input')} cannot be used${more}; nothing was sent to Twilio.`;
}
/** The input, the value seen and the rule; below it, indented, the corrected lines. */
function describe(problem, limits) {
    const line = problem.line === undefined ? '' : `, line ${problem.line}`;
    const place = problem.file === undefined ? '' : ` (${(0,sanitize/* sanitizeLine */.g$)(problem.file, limits.seen)}${line})`;
    const seen = problem.seen === undefined ? '' : ` “${(0,sanitize/* sanitizeLine */.g$)(problem.seen, limits.seen)}”.`;
    const fix = (0,sanitize/* sanitizeLines */.X$)(problem.fix, 400);
    const rest = fix.length - limits.lines;
    return [
        // The whole line once more: two harmless halves can make a command.
        (0,sanitize/* sanitizeLine */.g$)(`\`${(0,sanitize/* sanitizeLine */.g$)(problem.input, 80)}\`${place}:${seen} ${(0,sanitize/* sanitizeLine */.g$)(problem.rule, 600)}`, 1000),
        ...fix.slice(0, limits.lines).map((text) => `    ${text}`),
        ...(rest > 0 ? [`    … and ${(0,quantities/* count */.U9)(rest, 'line')} more, in the job summary`] : []),
    ];
}

// EXTERNAL MODULE: ./model/errors.js
var errors = __nccwpck_require__(360);
// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __nccwpck_require__(9481);
;// CONCATENATED MODULE: ./run/publish.js
/** How a run ended, for people: the annotation, the result and the job summary. */






/** The three sentences, then what a person may want to quote or open. */
function formatExplanation({ what, why, next, code, requestId, link }) {
    const facts = [
        code === undefined ? undefined : `Twilio error ${code}`,
        requestId === undefined ? undefined : `request ${requestId}`,
        link,
    ].filter((fact) => fact !== undefined);
    return [what, why, next, ...(facts.length === 0 ? [] : [facts.join(' · ')])].join('\n');
}
/** So many lines to paste fit into an annotation beside the three sentences. */
const MOST_LINES = 30;
/** The output `failure-reason`: one line of at most 300 characters. */
function formatReason({ what, why }) {
    return (0,sanitize/* sanitizeLine */.g$)((0,sanitize/* hideSids */.iY)(`${what} ${why}`), 300);
}
/** Sets `result` and `result-file`; a file that cannot be written costs one line and nothing else. */
async function reportResult(save, outputs, report, log, now) {
    const { formatResult } = await __nccwpck_require__.e(/* import() */ 302).then(__nccwpck_require__.bind(__nccwpck_require__, 8302));
    const json = formatResult(outputs.all(), report, now);
    outputs.set('result', json);
    try {
        const file = await save(json);
        if (file !== undefined)
            outputs.set('result-file', file);
    }
    catch (error) {
        log.line(`The file with the result could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The last group of the log: what became of it, and how long each phase took. The title is seen without a click. */
function logResult({ startedAt, phases, ending }, outputs, log, now) {
    log.group(`Result: ${ending.verdict} after ${(0,quantities/* formatDuration */.a3)(now - startedAt)}`);
    for (const { name, start, end } of phases)
        log.line(`${name}: ${(0,quantities/* formatDuration */.a3)((end ?? now) - start)}`);
    // A reader of the log has just read the reason, and the result is for programs.
    const shown = Object.entries(outputs.all()).filter(([name]) => name !== 'result' && name !== 'failure-reason');
    for (const [name, value] of shown)
        log.line(`${name} = ${value}`);
    log.endGroup();
}
/** Formats and writes the job summary, if there is one; what goes wrong there costs one line and nothing else. */
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
/**
 * What an error means for the step, and the one error annotation that says so in the log. A mistake in this program
 * also leaves its stack in the debug log.
 */
function reportFailure(error, facts, log, cancelled) {
    log.endGroup();
    const ending = (0,explain_error/* explain */.WE)(error, facts, cancelled);
    const { failure, problems } = ending;
    if (problems !== undefined) {
        const inputs = new Set(problems.map(({ input }) => input)).size;
        log.error(formatProblems(problems), { title: `${(0,quantities/* count */.U9)(inputs, 'input')} cannot be used` });
        return ending;
    }
    if (error instanceof Error && !(0,explain_error/* isExpected */.Dn)(error))
        for (const line of error.stack?.split('\n') ?? [])
            log.debug(line);
    const { title, file, line } = failure;
    const { lines = [] } = failure;
    const shown = lines.length <= MOST_LINES ? lines : ['The lines are below, and in the job summary.'];
    log.error([formatExplanation(failure), ...shown, ...(0,next_steps/* resumeLines */.zF)({ facts, ending })].join('\n'), {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
    if (shown !== lines)
        for (const text of lines)
            log.line(text);
    return ending;
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
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5135);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5331);



/** Fetches the service of the main action and records it; throws what {@link findService} throws. */
async function fetchService(run) {
    const service = await findOrCreate(run);
    run.record.note('service', service);
    checkAccount(service, run.inputs.credentials);
    return service;
}
async function findOrCreate(run) {
    const { inputs, serverless, limits, log } = run;
    const wanted = inputs.service;
    const { build, dryRun } = inputs;
    const creates = build.kind === 'create' && build.project?.createService === true && !(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_2__/* .isSid */ .R7)(wanted, 'ZS');
    if (!creates)
        return { ...(await findService(run, wanted)), isNew: false };
    try {
        return { ...(await serverless.fetchService(wanted, limits)), isNew: false };
    }
    catch (error) {
        if (!(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error))
            throw error;
        log.line(`There is no service “${wanted}” yet; ${dryRun ? 'a run without dry-run creates it' : 'it is created'}.`);
        if (dryRun)
            return { sid: wanted, accountSid: undefined, uniqueName: wanted, isNew: true };
        const { createService } = await __nccwpck_require__.e(/* import() */ 257).then(__nccwpck_require__.bind(__nccwpck_require__, 9257));
        return { ...(await createService(run, wanted)), isNew: true };
    }
}
/** The service by its SID or unique name. Where Twilio does not find it, the error says which ones there are. */
async function findService(look, wanted) {
    try {
        return await look.serverless.fetchService(wanted, look.limits);
    }
    catch (error) {
        if (!(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error))
            throw error;
        throw (await explainMissing(look, wanted, error)) ?? error;
    }
}
/** The list of the services may take this long, in ms: it only improves a message. */
const LIST_MS = 5_000;
/** Undefined where the services cannot be listed: then Twilio's own answer has to do. */
async function explainMissing({ serverless, clock, log, limits }, wanted, refusal) {
    try {
        const deadline = Math.min(limits.deadline, clock.now() + LIST_MS);
        const services = await serverless.listServices({ signal: limits.signal, deadline });
        const { explainUnknownService } = await __nccwpck_require__.e(/* import() */ 425).then(__nccwpck_require__.bind(__nccwpck_require__, 7425));
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', explainUnknownService(refusal, wanted, services), { cause: refusal });
    }
    catch (error) {
        limits.signal.throwIfAborted();
        log.debug(`Listing the services failed: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** Throws when the service belongs to another account than the one beside an API key. */
function checkAccount(service, { accountSid }) {
    if (accountSid === undefined || service.accountSid === undefined)
        return;
    if (accountSid === service.accountSid)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: 'Another account',
        what: `The service ${service.sid} belongs to account ${service.accountSid}, not to ${accountSid}.`,
        why: 'The API key and “account-sid” come from different accounts.',
        next: `Correct “account-sid”, or use an API key of ${accountSid}.`,
    });
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pastedEntries),
/* harmony export */   Y: () => (/* binding */ withoutQuotes)
/* harmony export */ });
/** Lists of paths in some other way than an input takes them: JSON, YAML, Markdown, one line. Pure. */
/** Ends an entry: a new line; a semicolon, a comma outside of braces or a space where another path begins. */
const END = /[\r\n]+|;(?=\s*(?:["'`/*!]|$))|,(?=\s*(?:["'`/*!]|$))(?![^{\n]{0,1000}\})|(?<![ \t\u00a0])[ \t\u00a0]+(?=["'`]?\/)/m;
/** What stands in front of an entry in YAML, Markdown or the documents of an API. */
const LABEL = /^(?:(?:[-*•]|\d+[.)]|GET|HEAD)(?:\s+|$))+/;
/** The entries without brackets, bullets, methods and quotes; some may be none of what is looked for. */
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
/** A text without the quotes around it. The time grows with its length, however many quotes are in it. */
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
/** Numbers and times in words. Pure. */
/** `1 function`, `2 functions`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** `850 ms`, `4.2 s`, `2 m 05 s`, `1 h 02 m`. Rounded first: the unit is that of what is shown. */
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
/** `3 d`, `7 h`; whole ones, rounded down. */
function formatAge(ms) {
    const hours = Math.floor(ms / 3_600_000);
    return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The units that inputs take, smallest first. */
const DURATION_UNITS = ['ms', 's', 'm', 'h'];
/** Milliseconds → as an input takes it, in the largest unit that needs no fraction: 90000 → `90s`. */
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
/**
 * Text from outside (API answers, file names, values of inputs) on its way to a log, an annotation or the
 * job summary. The runner obeys `::name::` at the start of a line and `##[name]` anywhere in one, and takes
 * a bare carriage return for a new line (runner 2.336, ActionCommand and OutputManager): a Build whose
 * error text holds such a command could set outputs or mask values of the job.
 */
/** C0 and C1 controls, line and paragraph separators, and the marks that reorder or hide text. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/**
 * One line of harmless text: white space runs become one space, other unprintable characters disappear,
 * runner commands are broken, and at most `limit` characters remain (an ellipsis says that some are gone).
 */
function sanitizeLine(text, limit = 500) {
    // Cut only when nothing is left that would disappear; a character has at most two code units.
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
/** The lines of a text, each harmless and at most `limit` characters after its indentation, which stays. */
function sanitizeLines(text, limit = 500) {
    return text.split('\n').map((line) => `${/^ */.exec(line)?.[0] ?? ''}${sanitizeLine(line, limit)}`);
}
/** Text without account and service SIDs: people keep those in secrets, and the runner drops outputs that hold a secret. */
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
/** Words that some reader of YAML takes for something other than text (1.1 and 1.2, in any case of letters). */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
/** Text that every reader of YAML takes for itself: words and paths that do not begin like a number; `90s`. */
const PLAIN = /^(?:[A-Za-z/](?:[\w/.=,@~+-]|:(?=[\w/])| (?=[\w/]))*|\d+(?:ms|[smhd]))$/;
/** What a log line, a code block or a reader of YAML would change or end at. */
const UNSAFE = /(?<= ) |[^\S ]|\p{C}|`|#(?=#\[)/gu;
/**
 * One line of a workflow, `name: value`, as every message that offers one writes it. Text is quoted where YAML would
 * read a number, a boolean or nothing (`1.10`, `true`, `~`), or end early (`a #b`). A boolean is given as one.
 */
function yamlLine(name, value) {
    const plain = typeof value === 'boolean' || (PLAIN.test(value) && !RESERVED.test(value));
    return `${name}: ${plain ? value : quoteYaml(value)}`;
}
/** Text in double quotes (YAML 1.2, 7.3.1), in which a log line, a code block and a reader of YAML change nothing. */
function quoteYaml(text) {
    return JSON.stringify(text).replace(UNSAFE, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
/** What a literal block scalar (YAML 1.2, 8.1.2) holds as it is: no space or colon in front, no space at the end. */
const BLOCK_LINE = /^[^\s:#].*(?<!\s)$/;
/**
 * The lines of a workflow that list entries: `name: entry` for one, for several a block with one a line. `remark`
 * becomes a comment beside the name.
 */
function yamlList(name, entries, remark) {
    const comment = remark === undefined ? '' : ` # ${remark}`;
    const asBlock = entries.length > 1 && entries.every((entry) => BLOCK_LINE.test(entry) && entry.search(UNSAFE) === -1);
    if (!asBlock)
        return `${yamlLine(name, entries.join('\n'))}${comment}`;
    return [`${name}: |${comment}`, ...entries.map((entry) => `  ${entry}`)].join('\n');
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
/** A SID of any kind, or whatever text is there: what is only compared, and never put into a path. */
function anySid(fields, key) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, key);
    return value === undefined ? undefined : (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeSid */ .Qv)(value);
}
/** Reads a service. */
function decodeService(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the service');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZS'),
        accountSid: anySid(fields, 'account_sid'),
        uniqueName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'unique_name'),
    };
}
/** Reads an environment. */
function decodeEnvironment(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the environment');
    const sid = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZE');
    return {
        sid,
        uniqueName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'unique_name') ?? sid,
        domainSuffix: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'domain_suffix'),
        domainName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'domain_name'),
        // What is live decides what is replaced and put back: only null is "nothing", not a field that is missing or odd.
        buildSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'build_sid') === null ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB', 'build_sid'),
        createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created'),
    };
}
/** Reads a Deployment of a list: a field that is missing must not mean that nothing was live. */
function decodeDeployment(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Deployment');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZD'),
        buildSid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'build_sid') === null ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB', 'build_sid'),
        createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created'),
    };
}
/** Reads the answer to a creation. With the SID the Deployment is known, whatever else may be missing. */
function decodeCreatedDeployment(body) {
    return { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Deployment'), 'ZD') };
}
/** Reads a version (`ZN…`) of a Function or an Asset, with what tells it from another of the same path. */
function decodeDatedVersion(body) {
    return { ...decodeVersion(body), createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the version'), 'date_created') };
}
/** Reads the source of a Function version (Function Version Content resource). */
function decodeContent(body) {
    const content = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the content'), 'content');
    if (typeof content !== 'string')
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('no “content”');
    return content;
}
/** Reads the status of the Build asked for; another Build's status is unreadable, not news. */
function decodeStatus(sid) {
    return (body) => {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the status');
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB') !== sid)
            throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('the status of another Build');
        return statusOf(fields);
    };
}
/** Reads a Build. */
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
/** Reads the answer to a creation. With the SID the Build is known, whatever else may be missing. */
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
/** The versions, or undefined where one of them cannot be read: the Build exists all the same. */
function readableVersionsOf(value) {
    try {
        return versionsOf(value);
    }
    catch {
        return undefined;
    }
}
/** Reads the Build asked for; another one would be adopted, watched and deployed in its place. */
function decodeBuildOf(sid) {
    return (body) => {
        const build = decodeBuild(body);
        if (build.sid !== sid)
            throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('another Build');
        return build;
    };
}
/** Reads a Build's SID and date and nothing else, for lists of hundreds. */
function decodeNotedBuild(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Build');
    return { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZB'), createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_created') };
}
/** Reads a Function or an Asset. */
function decodeResource(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the Function or Asset');
    return {
        sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sidOf */ .E8)(fields, 'ZH'),
        friendlyName: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'friendly_name') ?? '',
        updatedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(fields, 'date_updated'),
    };
}
/** Reads a version as it is listed under its Function or Asset, or in a Build. */
function decodeVersion(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'a version');
    const resourceSid = anySid(fields, 'function_sid') ?? anySid(fields, 'asset_sid');
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
            // Text that is not JSON cannot be compared with anything, which is what undefined says.
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
/** Reads an alert of Monitor. Every field may be null (OpenAPI file of Monitor v1), and none matters enough to refuse it. */
function decodeAlert(body) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'an alert');
    const code = Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'error_code') ?? Number.NaN);
    return {
        text: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'alert_text'),
        code: Number.isSafeInteger(code) ? code : undefined,
        resourceSid: anySid(fields, 'resource_sid'),
        serviceSid: anySid(fields, 'service_sid'),
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
/** Connection errors after which Twilio certainly saw nothing of the request (Node's `error.code`). */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EADDRNOTAVAIL']);
/** These, too, but only while connecting: on a connection that is open they may come after the request. */
const UNSENT_IN_CONNECT = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN']);
/** TLS says that the other side is not who it should be; asking again will not change that. */
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
/** What an error thrown by node-fetch (`FetchError`, `type` and `code`) means for the request. */
function classifyNetworkError(error) {
    const { code, type, message, erroredSysCall } = (error ?? {});
    if (type === 'max-size')
        return { class: 'unknown', words: 'an answer larger than its limit' };
    if (typeof code !== 'string') {
        // Everything node-fetch throws about the network is a FetchError or an AbortError. Anything else is a
        // mistake in this program, and hiding it behind retries would make it a hang.
        if (error?.name !== 'FetchError')
            throw error;
        return { class: 'unknown', words: 'the connection failed' };
    }
    const words = WORDS[code] ?? code;
    if (code === 'ERR_PROXY_TUNNEL')
        return classifyTunnel(String(message));
    if (isCertificateError(code))
        return { class: 'final', words: `the TLS certificate was not accepted (${code})`, systemCode: code };
    // TLS errors other than certificates (EPROTO, ERR_SSL_…) do not tell a handshake from a broken answer.
    const unsent = UNSENT.has(code) || (UNSENT_IN_CONNECT.has(code) && erroredSysCall === 'connect');
    return { class: unsent ? 'unsent' : 'unknown', words, systemCode: code };
}
/** The proxy refused the CONNECT (Node's `ERR_PROXY_TUNNEL` ends with the proxy's status line): nothing reached Twilio. */
function classifyTunnel(message) {
    const status = Number(/HTTP\/\d\.\d (\d{3})/.exec(message)?.[1] ?? Number.NaN);
    const words = Number.isNaN(status) ? 'the proxy refused' : `the proxy refused (${status})`;
    return {
        class: status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'final' : 'unsent',
        words,
        systemCode: 'ERR_PROXY_TUNNEL',
    };
}
/** What an answer outside 2xx means. Error bodies are `{code, message, more_info, status}` (Twilio, API responses). */
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
    // A redirect comes from something between us and Twilio, like a captive portal: it may be gone in a moment.
    if (status >= 500 || status === 408 || status < 400)
        return 'unknown';
    return 'final';
}
/**
 * `Retry-After` (RFC 9110, 10.2.3) in ms: seconds, or a date, which is compared with the server's own
 * `Date` so that this machine's clock does not matter. Anything else is ignored.
 */
function parseRetryAfter(value, date, wallClock = Date.now) {
    if (value === null)
        return undefined;
    const text = value.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Za-z]{3,9},? /.test(text))
        return undefined;
    const until = Date.parse(text);
    const now = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(until))
        return undefined;
    return Math.max(0, until - (Number.isNaN(now) ? wallClock() : now));
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ sidOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5135);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5331);
/** One field of an answer. Each is read as the answer's own property; what matters and is wrong is {@link Unreadable}. */


/** The fields of an answer; `what` names it where it is no object. */
function fieldsOf(body, what) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${what} is not an object`);
    return body;
}
/** A field's value; undefined where it is missing. `__proto__` and its like mean nothing. */
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
/** A text that is not empty. */
function text(fields, key) {
    const value = own(fields, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A SID with the right prefix, its digits in lower case. Anything else could carry a path into the next request. */
function sidOf(fields, prefix, key = 'sid') {
    const value = own(fields, key);
    if (typeof value !== 'string' || !(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .isSid */ .R7)(value, prefix))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`no ${prefix}… in “${key}”`);
    return (0,_model_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeSid */ .Qv)(value);
}
/** A plain word in lower case. Statuses and runtimes become outputs, which people put into shell scripts. */
function wordOf(fields, key) {
    const value = text(fields, key);
    return value !== undefined && /^[A-Za-z][\w.-]{0,39}$/.test(value) ? value.toLowerCase() : undefined;
}
/** A moment of Twilio's own time, in ms; only comparable with other times of Twilio's. */
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
/** Pages of a list: decoded, reduced while they are read, and the link to the next one. */


/** Reads a page of a list and keeps of each item only what `decodeItem` returns. */
function decodePage(key, decodeItem) {
    return (body) => {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body, 'the list');
        const items = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, key);
        if (!Array.isArray(items))
            throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`no “${key}”`);
        const meta = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(fields, 'meta'), '“meta”');
        // The last page says null (or an empty text, as Twilio's older lists do); one that says nothing may have lost the rest of the list, and a short list would be a lie.
        const next = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(meta, 'next_page_url');
        return {
            items: items.map(decodeItem),
            sids: items.flatMap((item) => readSid(item) ?? []),
            next: next === null || next === '' ? undefined : pathOf(next),
        };
    };
}
const readSid = (item) => typeof item === 'object' && item !== null ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(item, 'sid') : undefined;
/** For a list that is reduced while it is read: what `decodeItem` keeps of an item (JSON), or why it cannot be read. */
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
/** Reads what {@link keep} kept; only that can be an object here, since it has replaced every object of the list. */
function unwrapItem(item) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item, 'an item of the list');
    const unreadable = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'unreadable');
    if (unreadable !== undefined || !Object.hasOwn(fields, 'kept'))
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(unreadable ?? 'nothing was kept');
    return fields['kept'];
}
/**
 * Path and query of a link. The host is dropped: credentials never follow a link. A link like `x:.evil.com/`
 * has a path that does not start with a slash and would become a part of the host.
 */
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


/** One GET may take this long, in ms. */
const READ_MS = 10_000;
/** Before Twilio has answered at all, a wrong host is likelier than an outage: give up after this, in ms. */
const SILENCE_MS = 30_000;
/** Pages of one list; 500 Builds are 25. More than this is a server that never ends. */
const MAX_PAGES = 1_000;
/** An answer that is whole and of the wrong shape, so many times in a row, does not get right by asking on. */
const MAX_UNREADABLE = 5;
/** Whether a request may be sent again, for reads: everything but a final failure. */
function classifyRead(error) {
    if (!(error instanceof _request_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e6) || error.facts.class === 'final')
        return { again: false };
    return { again: true, ...(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .retryDelayOf */ .BQ)(error) };
}
/** Reads are repeated until the deadline, after 30 s if Twilio has never answered, and not for ever if the answers make no sense. */
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
/** The same for a plain GET. */
function createReader(options) {
    const repeat = createRepeat(options);
    return (path, sizeLimit, decode, limits) => repeat({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit }, decode, limits);
}
/**
 * The pages of a list, one in memory at a time. A list that comes back to an address it had, or to nothing but items it
 * had, is refused at once: it would be read until the deadline. A page may be empty: the next one may have more.
 */
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
/** Unreadable, and so it stays. */
const endless = (path) => new _request_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e6({ method: 'GET', path }, { class: 'final', words: 'a list without an end', status: 200 });
/** The items of all pages, see {@link readPages}. */
async function* followPages(first, readPage) {
    for await (const { items } of readPages(first, readPage))
        yield* items;
}


/***/ }),

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ retryDelayOf),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   OQ: () => (/* binding */ markLate),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   e6: () => (/* binding */ RequestFailure),
/* harmony export */   w2: () => (/* binding */ classifyCreation)
/* harmony export */ });
/** A request that did not lead to a readable 2xx answer. */
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
/** The failure, as one that the deadline made the last; what is no {@link RequestFailure} comes back as it is. */
function markLate(error) {
    if (!(error instanceof RequestFailure))
        return error;
    return new RequestFailure(error.request, { ...error.facts, late: true }, { cause: error.cause });
}
/** A failure in a few words for a line of the log; `no answer` for what is no {@link RequestFailure}. */
function wordsOf(error) {
    return error instanceof RequestFailure ? error.facts.words : 'no answer';
}
/** Whether Twilio says that there is no such thing. A 404 without its code is of something in between, and says nothing. */
function isMissing(error) {
    if (!(error instanceof RequestFailure))
        return false;
    const { status, code } = error.facts;
    return (status === 404 || status === 410) && code !== undefined;
}
/** How soon the request may be sent again, as far as the answer tells. */
function retryDelayOf({ facts }) {
    const { retryAfterMs, status } = facts;
    return { rateLimited: status === 429, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
/** An answer that says something other than its documentation; callers treat it like a lost one. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** What a failed request to create something means (see {@link FailureClass}). */
function classifyCreation(error) {
    if (!(error instanceof RequestFailure))
        return { outcome: 'unexpected' };
    const { class: outcome } = error.facts;
    return outcome === 'unsent' ? { outcome, ...retryDelayOf(error) } : { outcome };
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ MB),
/* harmony export */   Pz: () => (/* binding */ asBuildSid),
/* harmony export */   VF: () => (/* binding */ servicePath),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   _W: () => (/* binding */ describeCreateBuild),
/* harmony export */   bu: () => (/* binding */ createServerless),
/* harmony export */   o5: () => (/* binding */ SMALL),
/* harmony export */   oo: () => (/* binding */ CREATE_MS)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5135);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8902);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6159);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8060);




/** Twilio does not document larger Builds than 50 functions and 1000 assets: 0.3 MB, so 20 of them are 6 MB. */
const PAGE_SIZE = 20;
/** How many versions a page of Builds may list, about: 1.5 MB. */
const PAGE_VERSIONS = 5_000;
/** For lists of small things. */
const LONG_PAGE_SIZE = 100;
/** One POST that creates may take this long, in ms. */
const CREATE_MS = 30_000;
/** In bytes. */
const MB = 1_048_576;
/** The answer about one small thing may have this many bytes. */
const SMALL = 65_536;
/** The request that creates a Build, exactly as it is sent (`POST /v1/Services/{ServiceSid}/Builds`). */
function describeCreateBuild(serviceSid, contents) {
    const form = [
        ...contents.assetVersions.map((sid) => ['AssetVersions', sid]),
        ...contents.functionVersions.map((sid) => ['FunctionVersions', sid]),
    ];
    if (contents.dependencies !== undefined)
        form.push(['Dependencies', JSON.stringify(contents.dependencies.map(({ name, version }) => ({ name, version })))]);
    if (contents.runtime !== undefined)
        form.push(['Runtime', contents.runtime]);
    return { method: 'POST', path: `${servicePath(serviceSid)}/Builds`, form, timeLimitMs: CREATE_MS, sizeLimit: 2 * MB };
}
/** `/v1/Services/…`, of a service SID or unique name. */
const servicePath = (service) => `/v1/Services/${encodeURIComponent(service)}`;
/** The part of a path that holds Functions or Assets. */
const FOLDERS = { function: 'Functions', asset: 'Assets' };
/** The text as the SID of a Build; throws when it is none. */
function asBuildSid(text) {
    if (!(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R7)(text, 'ZB'))
        throw new TypeError(`“${text}” is not the SID of a Build.`);
    return text;
}
/** The typed calls. Reads are repeated until the deadline, or after 30 s if Twilio has never answered. */
function createServerless(options) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .createReader */ .WF)(options);
    return {
        fetchService: (service, limits) => read(servicePath(service), SMALL, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeService */ .S3, limits),
        listServices: (limits) => options.client.send({ method: 'GET', path: `/v1/Services?PageSize=${LONG_PAGE_SIZE}`, timeLimitMs: _read_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_MS */ .gM, sizeLimit: MB }, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)('services', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeService */ .S3), limits),
        ...createBuildCalls(options, read),
        ...createEnvironmentCalls(options, read),
        ...createVersionCalls(read),
    };
}
function createBuildCalls(options, read) {
    const { client } = options;
    const repeat = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .createRepeat */ .uJ)(options);
    const readPage = (path, decodeItem, limits) => repeat({ method: 'GET', path, timeLimitMs: _read_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_MS */ .gM, sizeLimit: 32 * MB, reduce: (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapItem */ ._v)(decodeItem) }, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)('builds', _page_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapItem */ .d_), limits);
    const firstPage = (service, size = PAGE_SIZE) => `${servicePath(service)}/Builds?PageSize=${size}`;
    const pathOf = (serviceSid, sid) => `${servicePath(serviceSid)}/Builds/${sid}`;
    return {
        listNewestBuilds: (service, limits) => readPage(firstPage(service), _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeNotedBuild */ .Jh, limits),
        pickBuilds: (serviceSid, versions, pick, limits) => {
            const first = firstPage(serviceSid, Math.max(5, Math.min(PAGE_SIZE, Math.floor(PAGE_VERSIONS / versions))));
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .followPages */ .kv)(first, (path) => readPage(path, (item) => pick((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBuild */ .zr)(item)), limits));
        },
        createBuild: (serviceSid, contents, limits) => client.send(describeCreateBuild(serviceSid, contents), _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCreatedBuild */ .BF, limits),
        fetchBuild: (serviceSid, sid, limits) => read(pathOf(serviceSid, sid), 2 * MB, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBuildOf */ .sr)(sid), limits),
        fetchStatus: (serviceSid, sid, limits) => client.send({ method: 'GET', path: `${pathOf(serviceSid, sid)}/Status`, timeLimitMs: _read_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_MS */ .gM, sizeLimit: SMALL }, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStatus */ .pQ)(sid), limits),
    };
}
function createEnvironmentCalls({ client }, read) {
    const post = (path, form, decode, limits) => client.send({ method: 'POST', path, form, timeLimitMs: CREATE_MS, sizeLimit: SMALL }, decode, limits);
    const pathOf = (serviceSid) => `${servicePath(serviceSid)}/Environments`;
    const deploymentsOf = (serviceSid, sid) => `${pathOf(serviceSid)}/${sid}/Deployments`;
    const firstPage = (serviceSid, sid) => `${deploymentsOf(serviceSid, sid)}?PageSize=${PAGE_SIZE}`;
    const readPage = (path, limits) => read(path, MB, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)('deployments', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDeployment */ .ox), limits);
    return {
        listEnvironments: (serviceSid, limits) => readList(read, pathOf(serviceSid), 'environments', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEnvironment */ .ms, limits),
        fetchEnvironment: (serviceSid, sid, limits) => read(`${pathOf(serviceSid)}/${sid}`, SMALL, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEnvironment */ .ms, limits),
        // As the toolkit sends it (serverless-api 5.7, api/services).
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
    const pathOf = (serviceSid, kind) => `${servicePath(serviceSid)}/${FOLDERS[kind]}`;
    return {
        listResources: (serviceSid, kind, limits) => readList(read, pathOf(serviceSid, kind), `${kind}s`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeResource */ .fA, limits),
        readVersions: (serviceSid, kind, resourceSid, limits) => {
            const decode = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)(`${kind}_versions`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeVersion */ .Db);
            const first = `${pathOf(serviceSid, kind)}/${resourceSid}/Versions?PageSize=${PAGE_SIZE}`;
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(first, (path) => read(path, MB, decode, limits));
        },
    };
}
/** A list of small things, to its end. */
function readList(read, path, key, decodeItem, limits) {
    const decode = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePage */ .Ci)(key, decodeItem);
    return Array.fromAsync((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .followPages */ .kv)(`${path}?PageSize=${LONG_PAGE_SIZE}`, (page) => read(page, MB, decode, limits)));
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
/******/ 		792: 0
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

// EXTERNAL MODULE: ./run/heap.js + 1 modules
var heap = __nccwpck_require__(7221);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./inputs/dependencies/node-files.js
/** {@link Files} of the real machine. */

/** An error with a code, as Node's own have. */
function failure(code) {
    return Object.assign(new Error(code), { code });
}
/**
 * Reads a regular file up to a limit. The size is checked on the open file, so that a file that grows
 * meanwhile is not read beyond it; pipes and devices, which could block for ever, are refused before opening.
 */
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
/** The file system, as `dependencies-file` reads it. */
const realFiles = {
    read,
    realPath: (path) => (0,promises_.realpath)(path),
    exists: (path) => (0,promises_.stat)(path).then(() => true, () => false),
    list: (path) => (0,promises_.readdir)(path).catch(() => []),
};

// EXTERNAL MODULE: ./twilio/error-class.js
var error_class = __nccwpck_require__(1397);
;// CONCATENATED MODULE: ./run/http-probe.js
/** GETs on a deployed domain, as anybody on the internet would send them: no credentials, nothing kept. */

/**
 * Opens a probe with agents of its own, so that nothing of the API's connection reaches a domain. Proxies are
 * honoured (Node's `proxyEnv`). The body is never read: the status is all that is asked for. What it needs is
 * loaded with the first request, since most runs check nothing.
 */
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
    // no-cache: an answer that a cache kept from the Build before would prove nothing.
    const headers = { 'User-Agent': userAgent, Accept: '*/*', 'Cache-Control': 'no-cache' };
    return (url, { signal, timeLimitMs }) => new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const encrypted = url.startsWith('https:');
        const request = (encrypted ? https : http).get(url, { agent: encrypted ? secure : plain, headers });
        let sent = false;
        const end = (settle) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            request.destroy();
            settle();
        };
        const fail = (words) => end(() => resolve({ kind: sent ? 'silence' : 'unreachable', words }));
        const stop = () => end(() => reject(signal.reason));
        const timer = setTimeout(() => fail(`no answer within ${timeLimitMs / 1_000} s`), timeLimitMs);
        signal.addEventListener('abort', stop, { once: true });
        // Emitted once the request is on its way, so after the connection, its TLS and its proxy.
        request.once('finish', () => {
            sent = true;
        });
        // Stays on: destroying a request may report an error later, which would end the process unheard.
        request.on('error', (error) => fail('code' in error ? (0,error_class/* classifyNetworkError */.LW)(error).words : `the connection failed (${error.name})`));
        request.once('response', ({ statusCode: status = 0, headers: { location } }) => end(() => resolve({ kind: 'answer', status, ...(location === undefined ? {} : { location }) })));
    });
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
// EXTERNAL MODULE: ./twilio/serverless.js
var serverless = __nccwpck_require__(66);
// EXTERNAL MODULE: ./model/build-contents.js
var build_contents = __nccwpck_require__(7358);
// EXTERNAL MODULE: ./model/build-equality.js
var build_equality = __nccwpck_require__(9652);
;// CONCATENATED MODULE: ./build/lost-build.js


/**
 * Looks for a Build that was not there before and is made of the same contents. Nothing is concluded from the
 * order of the list at this moment or from this machine's clock; all pages are read until it is found.
 */
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
/** Builds like ours that turned up beside it: the price of a lost answer. SIDs. */
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
    for await (const listed of serverless.pickBuilds(serviceSid, (0,build_contents/* countVersions */.po)(contents), pick, limits)) {
        if (!isNew(note, listed.build.sid, listed.createdAt))
            continue;
        let { build, sameness } = listed;
        // Lists may leave fields out or null; the Build itself says more. Without a runtime that does not help.
        if (sameness === 'unknown' && contents.runtime !== undefined)
            ({ build, sameness } = judge(contents, await serverless.fetchBuild(serviceSid, build.sid, limits)));
        if (sameness === 'different')
            continue;
        const dated = note.backTo === undefined || listed.createdAt !== undefined;
        yield { build, certain: sameness === 'same' && dated };
    }
}
/** What is kept of a listed Build: one of 1050 versions is 0.3 MB, and there may be hundreds. */
function judge(contents, listed) {
    const { sid, status, runtime } = listed;
    return { build: { sid, status, runtime }, sameness: (0,build_equality/* compareWithRequest */.Bg)(contents, listed) };
}
/** Of a service that has none. */
const NO_BUILDS = { sids: new Set(), backTo: undefined };
/**
 * Notes the Builds there are: the first page, when the list is seen to be newest first, and else all of them.
 * In any other order a Build that is missing from the first page may be old, and one that failed long ago
 * would later be taken for ours.
 */
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
/** The date of the last, if dates show that the newest come first. */
function findOldest(items) {
    const dates = items.map(({ createdAt }) => createdAt ?? Number.NaN);
    const [first = Number.NaN, last = Number.NaN] = [dates[0], dates.at(-1)];
    const ordered = dates.every((date, index) => index === 0 || date <= dates[index - 1]);
    // Equal dates (they are in seconds) show no order.
    return ordered && first > last ? last : undefined;
}
/** Dates are Twilio's own and compared with each other only, so that it does not matter how wrong they are. */
function isNew({ sids, backTo }, sid, createdAt) {
    return !sids.has(sid) && (backTo === undefined || createdAt === undefined || createdAt > backTo);
}

// EXTERNAL MODULE: ./build/status-polling.js + 2 modules
var status_polling = __nccwpck_require__(9579);
;// CONCATENATED MODULE: ./build/create.js
/** From contents to a Build that is watched. */









/** Creates the Build and, unless told otherwise, watches it to its end. */
async function create(run, contents, service, note) {
    const { serverless, clock, limits, record, log, inputs, cancellation, random } = run;
    record.beginPhase('Create');
    const creation = { serverless, serviceSid: service.sid, contents, note };
    const sentAt = clock.now();
    const logRateLimit = (0,report_log/* throttleLine */.F)(log.line, clock);
    const onEvent = (event) => (event.event === 'held-back' ? logRateLimit : log.line)((0,create_events/* describeCreateEvent */.A)('Build', event));
    const steps = {
        send: (p) => serverless.createBuild(service.sid, toApi(contents), p),
        find: (p) => findBuild(creation, p),
        judge: request/* classifyCreation */.w2,
    };
    const policy = { graceSignal: cancellation.graceSignal, random, onEvent };
    // What was not taken is sent again for as long as there is time.
    const created = await (0,create_once/* createOnce */.U)(steps, clock, limits, policy).catch((error) => {
        throw (0,request/* classifyCreation */.w2)(error).outcome === 'unsent' ? (0,request/* markLate */.OQ)(error) : error;
    });
    const build = created.answered
        ? (0,status_polling/* recordBuild */._)(run, created.value, 'created')
        : (0,status_polling/* recordBuild */._)(run, created.value, 'recovered', sentAt);
    const resolved = { buildSid: build.sid, contents };
    log.line(`${created.answered ? 'Created' : 'Adopted'} Build ${build.sid}.`);
    const { correctLabels } = await __nccwpck_require__.e(/* import() */ 188).then(__nccwpck_require__.bind(__nccwpck_require__, 3188));
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
/** After an answer was lost: a Build that turned up late is named, so that nobody wonders where it came from. */
async function warnOfDuplicates(run, creation, ours) {
    const { log, clock, cancellation, limits } = run;
    try {
        const duplicates = await findDuplicates(creation, ours, {
            signal: cancellation.signal,
            // After a wait that was late nothing may take longer than its last look.
            deadline: Math.min(clock.now(), limits.deadline) + async_clock/* LAST_LOOK_MS */.WP,
        });
        if (duplicates.length > 0)
            log.warning(`A request whose answer was lost may also have created ${duplicates.join(', ')}, with the same contents. Nothing uses it, and Twilio removes a Build that is never deployed.`, { title: 'A second Build' });
    }
    catch (error) {
        log.debug(`Looking for a second Build failed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The log cuts lines at 2000 characters; a hundred dependencies are longer, and all of them are part of the request. */
const PIECE = /.{1,1900}/gsu;
/** Prints what a run without dry-run would do: the exact request, unsent, or the Build it would use instead. */
function dryRun(run, contents, service, match) {
    const { inputs, log } = run;
    if (match !== undefined) {
        const { sid, status } = match.build;
        log.line(`A run without dry-run uses Build ${sid} (${status}) and sends nothing, since ${match.why}.`);
        return { verdict: 'planned', buildSid: sid, contents };
    }
    const { method, path, form } = (0,serverless/* describeCreateBuild */._W)(service.sid, toApi(contents));
    log.group('The request that a run without dry-run sends');
    log.line(`${method} ${inputs.origins.serverless}${path}`);
    log.line('Content-Type: application/x-www-form-urlencoded');
    for (const [key, value] of form)
        for (const piece of `${key}=${value}`.match(PIECE) ?? [])
            log.line(`  ${piece}`);
    log.endGroup();
    log.line('Dry run: everything was checked, nothing was created.');
    return { verdict: 'planned', buildSid: undefined, contents };
}
/** The contents as the API takes them. */
function toApi({ functionVersions, assetVersions, dependencies, runtime }) {
    return {
        functionVersions: functionVersions.map(({ sid }) => sid),
        assetVersions: assetVersions.map(({ sid }) => sid),
        dependencies,
        runtime,
    };
}

// EXTERNAL MODULE: ./model/sid.js
var sid = __nccwpck_require__(5135);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(4348);
;// CONCATENATED MODULE: ./explain/run-description.js
/** What a run sets out to do, in words: the first line of the log. Pure. */



/** `2 functions and 1 asset`. */
function describeKinds(files) {
    const ofKind = (wanted) => files.filter(({ kind }) => kind === wanted).length;
    return [
        ...(ofKind('function') > 0 ? [(0,quantities/* count */.U9)(ofKind('function'), 'function')] : []),
        ...(ofKind('asset') > 0 ? [(0,quantities/* count */.U9)(ofKind('asset'), 'asset')] : []),
    ].join(' and ');
}
/** `Build 2 functions on node24`, `Build what is live in production again, with 1 function of this run, on node24`. */
function describeRun(inputs, { inherit }, given, { dependencies: list, project, }) {
    const what = project !== undefined
        ? `upload what changed of ${describeKinds(project.project.files)} in ${project.project.folder}, build it on ${given.runtime}`
        : inherit === undefined
            ? `build ${(0,build_contents/* describeContents */.an)(given)}`
            : describeInheritance(inherit.from, inherit.excludePaths, given, list);
    const whole = `${inputs.dryRun ? `Dry run: ${what}` : what}${inputs.wait ? '' : ', without waiting for it'}${describeGoal(inputs)}`;
    return whole.charAt(0).toUpperCase() + whole.slice(1);
}
/** `Wait for Build ZB…, then make it live in production`, `Make the Build live in production again that was live before`. */
function describeResume(inputs, build) {
    const { dryRun, deploy } = inputs;
    if (build.kind === 'resume')
        return `${dryRun ? 'Dry run: look at' : 'Wait for'} Build ${build.buildSid}${describeGoal(inputs)}`;
    return `${dryRun ? 'Dry run: make' : 'Make'} the Build live in ${deploy?.environment} again that was live there before`;
}
/** `, then make it live in production`, or '' when nothing goes live. */
function describeGoal({ deploy }) {
    return deploy === undefined ? '' : `, then make it live in ${deploy.environment}`;
}
function describeInheritance(from, excludePaths, { functionVersions, assetVersions, runtime }, list) {
    const given = [
        functionVersions.length > 0 && (0,quantities/* count */.U9)(functionVersions.length, 'function'),
        assetVersions.length > 0 && (0,quantities/* count */.U9)(assetVersions.length, 'asset'),
    ].filter((part) => part !== false);
    return [
        `build ${(0,sid/* isSid */.R7)(from, 'ZB') ? from : `what is live in ${from}`} again`,
        ...(given.length === 0 ? [] : [`with ${given.join(' and ')} of this run`]),
        ...(excludePaths.length === 0 ? [] : [`without ${excludePaths.join(', ')}`]),
        ...(list === undefined ? [] : [`with the dependencies of ${list.file}`]),
        ...(runtime === undefined ? [] : [`on ${runtime}`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./inputs/declarations.js
var declarations = __nccwpck_require__(5842);
// EXTERNAL MODULE: ./inputs/inputs.js + 6 modules
<<<<<<< HEAD
<<<<<<< HEAD
var inputs_inputs = __nccwpck_require__(1933);
=======
var inputs_inputs = __nccwpck_require__(7073);
>>>>>>> inputs
=======
var inputs_inputs = __nccwpck_require__(1169);
>>>>>>> inputs
// EXTERNAL MODULE: ./inputs/masks.js
var masks = __nccwpck_require__(4774);
// EXTERNAL MODULE: ./report/facts.js
var facts = __nccwpck_require__(8999);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __nccwpck_require__(7954);
<<<<<<< HEAD
=======
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __nccwpck_require__(7872);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __nccwpck_require__(9850);
;// CONCATENATED MODULE: ./report/console-links.js
/**
 * Pages of the Twilio Console. None is documented; the shapes are what the Console's own address bar and the
 * official command-line tool show, so a link may one day lead to a page of its parent. The Console opens the account
 * that the reader is signed in to, whichever account that is.
 */
/** The services of an account, or one environment of a service, where its functions and logs are. */
function serviceUrl(serviceSid, region = 'us1', environmentSid) {
    if (environmentSid !== undefined)
        return `https://www.twilio.com/console/functions/editor/${path(serviceSid)}/environment/${path(environmentSid)}`;
    return `https://console.twilio.com/${path(region)}/develop/functions/services`;
}
/** The errors of an account. */
function debuggerUrl(region = 'us1') {
    return `https://console.twilio.com/${path(region)}/monitor/logs/debugger/errors`;
}
/** A part of a path that cannot end the link it stands in. */
const path = (part) => encodeURIComponent(part).replace(/[()'*!]/g, '');

// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __nccwpck_require__(9481);
;// CONCATENATED MODULE: ./report/summary/facts-table.js
/** The table of facts in the job summary: the Build, what is live, how long it took. Pure. */




/** What it is about, texts of at most `text` characters; `now` on the run’s clock, in ms. In HTML, because a Markdown table cannot be without a head. */
function formatFacts({ startedAt, facts, ending }, now, text) {
    const { build, service, inherited, changes, deploy, request } = facts;
    const mayExist = (0,report_facts/* failureOf */.g)(ending)?.mayExist;
    const rows = [];
    if (build !== undefined) {
        const reused = build.origin === 'reused' ? ' (there before, none was created)' : '';
        rows.push(['Build', `${(0,markdown/* codeSpan */.SS)(build.sid)} ${(0,markdown/* escapeMarkdown */.FV)(build.status, 100)}${reused}`]);
        if (build.runtime !== undefined)
            rows.push(['Runtime', (0,markdown/* escapeMarkdown */.FV)(build.runtime, 100)]);
    }
    if (inherited !== undefined) {
        rows.push([
            'Inherited from',
            `${(0,markdown/* codeSpan */.SS)(inherited.buildSid)} (${(0,markdown/* escapeMarkdown */.FV)(inherited.from, Math.min(text, 120))})`,
        ]);
    }
    if (changes !== undefined)
        rows.push(['Changes', (0,markdown/* escapeMarkdown */.FV)(changes, text)]);
    if (mayExist !== undefined && mayExist.length > 0)
        rows.push([
            'May be ours',
            mayExist
                .slice(0, 10)
                .map((sid) => (0,markdown/* codeSpan */.SS)(sid, 100))
                .join(', '),
        ]);
    if (service !== undefined) {
        const name = service.uniqueName === undefined ? '' : `${(0,markdown/* escapeMarkdown */.FV)(service.uniqueName, Math.min(text, 120))} `;
        const page = serviceUrl(service.sid, request?.region, deploy?.environmentSid);
        rows.push(['Service', `${name}<a href="${page}">${(0,markdown/* codeSpan */.SS)(service.sid)}</a>`]);
    }
    rows.push(...formatDeploy(deploy));
    if (rows.length === 0)
        return '';
    const took = build?.ended?.tookMs;
    rows.push([
        'Duration',
        `${took !== undefined ? `${(0,quantities/* formatDuration */.a3)(took)} for the Build, ` : ''}${(0,quantities/* formatDuration */.a3)(now - startedAt)} in all`,
    ]);
    return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join('\n');
}
/** Rows of the table of facts: name and HTML. None when nothing was to go live. */
function formatDeploy(deploy) {
    if (deploy === undefined)
        return [];
    const { name, live, previous, url, rolledBack } = deploy;
    const liveNow = live === undefined ? 'not known' : live === null ? 'nothing' : (0,markdown/* codeSpan */.SS)(live);
    const rows = [
        [`Live in ${(0,markdown/* escapeMarkdown */.FV)(name, 120)}`, `${liveNow}${rolledBack ? ' (rolled back)' : ''}`],
    ];
    if (previous !== undefined && previous !== live)
        rows.push(['Live before', previous === null ? 'nothing' : (0,markdown/* codeSpan */.SS)(previous)]);
    // The address holds a host name only (see urlOf), so that a link may be made of it. The table is HTML.
    if (url !== undefined && URL.canParse(url))
        rows.push(['URL', `<a href="${new URL(url).origin}">${(0,markdown/* escapeMarkdown */.FV)(url, 300)}</a>`]);
    return rows;
}

;// CONCATENATED MODULE: ./report/summary/heading.js
/** The first line of the job summary. Pure. */



/** Symbol and words for the heading; a failure's own title says more than its verdict. */
const HEADINGS = {
    completed: ['✅', 'Build completed'],
    building: ['⏳', 'Build created, not waited for'],
    planned: ['📝', 'Dry run: nothing was created'],
    failed: ['❌', 'Build failed'],
    'timed-out': ['⏰', 'Timed out'],
    cancelled: ['⛔', 'Cancelled'],
    superseded: ['⚠️', 'Superseded'],
    unhealthy: ['❌', 'Unhealthy'],
    unverified: ['⚠️', 'Unverified'],
    error: ['❌', 'Error'],
};
/** `### ✅ Build completed · greeter · live in production · node24`; texts of at most `limit` characters. */
function formatHeading({ facts, ending }, limit) {
    const { service, build, contents, deploy } = facts;
    const { verdict } = ending;
    const failed = (0,report_facts/* failureOf */.g)(ending);
    const [symbol, own] = HEADINGS[verdict];
    const words = verdict === 'building' && build?.origin === 'reused' ? 'Build found, not waited for' : own;
    const title = failed?.problems === undefined
        ? (failed?.failure.title ?? words)
        : `${(0,quantities/* count */.U9)(failed.problems.length, 'problem')} with the inputs`;
    const runtime = build?.runtime ?? contents?.runtime;
    const where = deploy !== undefined && verdict === 'completed' ? `live in ${deploy.name}` : deploy?.name;
    const parts = [title, service?.uniqueName ?? service?.sid, where, runtime].filter((part) => part !== undefined);
    return `### ${symbol} ${parts.map((part) => (0,markdown/* escapeMarkdown */.FV)(part, Math.min(limit, 120))).join(' · ')}`;
}

// EXTERNAL MODULE: ./report/summary/size.js
var size = __nccwpck_require__(1546);
// EXTERNAL MODULE: ./report/summary/table.js
var table = __nccwpck_require__(2211);
;// CONCATENATED MODULE: ./report/summary/timeline.js
/** The phases of a run as a Mermaid Gantt chart, which GitHub draws in the reader's own theme. Pure. */

/**
 * A chart of the phases, or '' where there is nothing to compare. Phases are named by this program, never from
 * outside. Times are counted from midnight of a fixed day, because Mermaid reads and shows local time.
 */
function formatTimeline(phases, startedAt) {
    const ended = phases.flatMap(({ name, start, end }) => (end === undefined ? [] : [{ name, start, end }]));
    const last = ended.at(-1);
    if (ended.length < 2 || last === undefined)
        return '';
    const total = last.end - startedAt;
    const lines = ended.map(({ name, start, end }) => `  ${name} ${(0,quantities/* formatDuration */.a3)(end - start)} :${timeOf(start - startedAt)}, ${timeOf(end - startedAt)}`);
    return [
        '```mermaid',
        // The padding at the left is for the names of sections, which this chart does not have.
        '%%{init: {"gantt": {"leftPadding": 16, "rightPadding": 16}}}%%',
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${total < 5_000 ? '%S.%L' : total < 3_600_000 ? '%M:%S' : '%H:%M'}`,
        ...lines,
        '```',
    ].join('\n');
}
function timeOf(ms) {
    return new Date(Math.max(0, Math.round(ms)))
        .toISOString()
        .replace('T', ' ')
        .replace('Z', '')
        .replace('1970-01-', '2024-01-');
}

;// CONCATENATED MODULE: ./report/summary/summary.js











/** The job summary, GitHub-flavoured Markdown of at most 64 kB; `now` on the run's clock, in ms. */
function formatSummary(report, now) {
    return (0,size/* fitSummary */.m)((limits) => format(report, now, limits), formatHeading(report, 100));
}
function format(report, now, { text, rows }) {
    const { startedAt, facts, phases, ending } = report;
    const failed = (0,report_facts/* failureOf */.g)(ending);
    const goal = facts.request?.goal;
    const sections = [
        formatHeading(report, text),
        goal === undefined ? '' : `${(0,markdown/* escapeMarkdown */.FV)(goal, text)}.`,
        failed?.problems === undefined
            ? formatFailure(failed, facts.request?.region, text, rows)
            : formatProblems(failed.problems, text, rows),
        (0,next_steps/* formatResume */.zn)(report),
        (0,next_steps/* formatWayBack */.Sj)(report),
        formatFacts(report, now, text),
        facts.build === undefined ? '' : formatTimeline(phases, startedAt),
        formatContents(facts, rows),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** What happened and why, then what to do, which is what the reader came for. */
function formatFailure(ending, region, text, rows) {
    if (ending === undefined)
        return '';
    const { what, why, next, lines = [], code, requestId, link, file, line } = ending.failure;
    const facts = [
        code === undefined ? undefined : linked(`Twilio error ${code}`, link),
        requestId === undefined ? undefined : `request ${(0,markdown/* codeSpan */.SS)(requestId, 100)}`,
        file === undefined ? undefined : (0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
        ending.verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(region)) : undefined,
    ].filter((fact) => fact !== undefined);
    return [
        `${(0,markdown/* escapeMarkdown */.FV)(what, text)} ${(0,markdown/* escapeMarkdown */.FV)(why, text)}`,
        `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next, text)}`,
        ...(lines.length === 0 ? [] : [formatLines(lines.join('\n'), rows)]),
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ].join('\n\n');
}
/** A link of our own making; the address never holds text from outside. */
function linked(words, address) {
    return address === undefined ? (0,markdown/* escapeMarkdown */.FV)(words) : `[${(0,markdown/* escapeMarkdown */.FV)(words)}](${address})`;
}
/** A table of them; corrected lines that are several stand in blocks below it, to be copied as they are. */
function formatProblems(problems, text, rows) {
    const limit = Math.min(text, 600);
    const shown = problems.slice(0, Math.max(1, Math.min(rows, 20)));
    const isBlock = ({ fix }) => fix.includes('\n');
    const lines = shown.map((problem) => [
        (0,markdown/* codeSpan */.SS)(problem.input, 80),
        describe(problem, limit),
        isBlock(problem) ? 'the lines below' : (0,markdown/* codeSpan */.SS)(problem.fix, limit),
    ]);
    const left = problems.length - shown.length;
    return [
        'Nothing was sent to Twilio.',
        (0,table/* formatTable */.k)(['Input', 'What is wrong', 'Write instead'], lines),
        ...(left === 0 ? [] : [`and ${left} more`]),
        ...shown.filter(isBlock).map(({ fix }) => formatLines(fix, rows)),
    ].join('\n\n');
}
/** The value seen, the rule, and where the mistake is. */
function describe({ seen, rule, file, line }, limit) {
    const value = seen === undefined ? '' : `${(0,markdown/* codeSpan */.SS)(seen, Math.min(limit, 80))} `;
    const place = file === undefined ? '' : ` (${(0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, limit)})`;
    return `${value}${(0,markdown/* withCode */.SM)((0,markdown/* escapeMarkdown */.FV)(rule, limit))}${place}`;
}
/** Corrected lines as a block; `rows` bounds them, with room for the versions of the largest Build. */
function formatLines(fix, rows) {
    const lines = (0,sanitize/* sanitizeLines */.X)(fix, 400);
    const shown = lines.slice(0, Math.max(3, rows * 10));
    const left = lines.length - shown.length;
    return [(0,markdown/* codeBlock */.DV)('yaml', shown), ...(left === 0 ? [] : [`and ${left} lines more`])].join('\n\n');
}
/** Functions, assets and dependencies, at most `rows` of each; '' where there are none. */
function formatContents({ contents, request }, rows) {
    if (contents === undefined || rows === 0)
        return '';
    const lists = [
        formatVersions('function', contents.functionVersions, rows),
        formatVersions('asset', contents.assetVersions, rows),
        formatDependencies(contents.dependencies ?? [], request?.dependencies?.lockfile ?? request?.dependencies?.file, rows),
    ];
    return lists.filter((list) => list !== '').join('\n\n');
}
function formatVersions(kind, versions, rows) {
    const lines = versions.map(({ sid, path }) => [path === undefined ? '' : (0,markdown/* codeSpan */.SS)(path, 200), (0,markdown/* codeSpan */.SS)(sid, 100)]);
    return fold((0,quantities/* count */.U9)(versions.length, kind), ['Path', 'Version'], lines, rows);
}
function formatDependencies(list, file, rows) {
    const lines = list.map(({ name, version }) => [(0,markdown/* codeSpan */.SS)(name, 200), (0,markdown/* codeSpan */.SS)(version, 100)]);
    const words = (0,quantities/* count */.U9)(list.length, 'dependency', 'dependencies');
    const title = file === undefined ? words : `${words} from ${(0,markdown/* codeSpan */.SS)(file, 200)}`;
    return fold(title, ['Package', 'Version'], lines, rows);
}
/** A list that opens on a click. The empty lines are what makes GitHub read Markdown inside of HTML. */
function fold(title, head, lines, rows) {
    if (lines.length === 0)
        return '';
    const left = lines.length - rows;
    const more = left > 0 ? ['', `and ${left} more`] : [];
    return [
        `<details><summary>${title}</summary>`,
        '',
        (0,table/* formatTable */.k)(head, lines.slice(0, rows)),
        ...more,
        '',
        '</details>',
    ].join('\n');
}

>>>>>>> words
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __nccwpck_require__(297);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __nccwpck_require__(4668);
// EXTERNAL MODULE: ./run/publish.js + 1 modules
var publish = __nccwpck_require__(3303);
// EXTERNAL MODULE: ./run/service.js
var run_service = __nccwpck_require__(7120);
// EXTERNAL MODULE: ./inputs/misspelt.js
var misspelt = __nccwpck_require__(7464);
// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __nccwpck_require__(7314);
// EXTERNAL MODULE: ./project/files/selection.js
var selection = __nccwpck_require__(2329);
;// CONCATENATED MODULE: ./actions/build/preamble.js
/** What a run starts from: the inputs and the file they name, checked together. */







<<<<<<< HEAD
/** Inputs, project and dependencies file; throws one {@link InputFailure} with the problems of all. */
=======
/** Inputs, project, dependencies file and variables; throws one {@link InputFailure} with the problems of all. */
>>>>>>> variables
async function readRequest(host) {
    const { env, files } = host;
    const read = (0,inputs_inputs/* readInputs */.Ko)(env);
    const workspace = env['GITHUB_WORKSPACE'] || '.';
    const opened = await readProjectFolder(host, workspace, read);
    const file = env[(0,declarations/* variableOf */.Qn)('dependencies-file')]?.trim() || opened?.manifest;
    const open = file === undefined ? undefined : await __nccwpck_require__.e(/* import() */ 29).then(__nccwpck_require__.bind(__nccwpck_require__, 2029));
    const listed = await open?.readDependencies(file ?? '', workspace, files);
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
    const { findForgotten } = await __nccwpck_require__.e(/* import() */ 607).then(__nccwpck_require__.bind(__nccwpck_require__, 5607));
    return { ...request, forgotten: await findForgotten(workspace, files) };
}
/** The project, read even where other inputs are wrong, so that all problems are told together. */
async function readProjectFolder({ env, openDisk }, workspace, read) {
    const text = env[(0,declarations/* variableOf */.Qn)('project')]?.trim() ?? '';
    if (text === '')
        return undefined;
    // A folder that is itself a mistake has been reported, and is not looked for.
    if ('problems' in read && read.problems.some(({ input }) => input === 'project'))
        return undefined;
    const { openProject } = await __nccwpck_require__.e(/* import() */ 536).then(__nccwpck_require__.bind(__nccwpck_require__, 8536));
    const build = 'inputs' in read && read.inputs.build.kind === 'create' ? read.inputs.build : undefined;
    const runtime = build?.runtime ?? (env[(0,declarations/* variableOf */.Qn)('runtime')]?.trim() || undefined);
    const disk = await openDisk();
    return { ...(await openProject(workspace, build?.project?.folder ?? text, runtime, disk)), disk };
}
/** What the inputs say about variables; nothing is loaded when that is nothing. */
async function readVariables({ env, files }, workspace, problems) {
    const given = (0,misspelt/* collect */.Fo)(declarations/* INPUTS */.mc, env);
    const { variables, 'variables-file': file, 'optional-variables': names, 'replace-variables': replace } = given;
    if (/^(?:false)?$/.test(variables + file + names + replace))
        return undefined;
    const { readVariableInputs } = await __nccwpck_require__.e(/* import() */ 482).then(__nccwpck_require__.bind(__nccwpck_require__, 5482));
    return readVariableInputs({ given, env, workspace, files }, problems);
}
/** Whether a Build of code gets its dependencies from nowhere but `dependencies-file`. */
const takesNone = ({ build }) => build.kind === 'create' && build.inherit === undefined && build.functionVersions.length > 0;
/** The first line of the log, what this run will do; then the group of what it works with. */
function logRequest({ inputs, log, record }, goal, { dependencies: list, forgotten, project, variables }) {
    const { region } = inputs;
    record.note('request', {
        goal,
        timeoutMs: inputs.timeoutMs,
        ...(region === undefined ? {} : { region }),
        ...(list === undefined ? {} : { dependencies: list }),
        ...(forgotten === undefined ? {} : { forgotten: true }),
    });
    log.line(`${goal}.`);
    log.group('Inputs');
    if (project !== undefined) {
        const { folder, files, leftOut } = project.project;
        log.line(`Project ${folder}: ${describeKinds(files)}, dependencies ${list === undefined ? 'none' : `from ${list.lockfile ?? list.file}`}`);
        for (const line of (0,selection/* describeLeftOut */.l)(leftOut))
            log.line(line);
    }
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
/** The second group: what goes into the Build; then what is likely to go wrong with it. */
<<<<<<< HEAD
function logContents({ log, record, wallClock }, contents) {
=======
function logContents({ log, record, inputs }, contents) {
>>>>>>> words
    record.note('contents', contents);
    const { functionVersions, assetVersions, dependencies = [] } = contents;
    const list = record.facts.request?.dependencies;
    const parts = [(0,quantities/* count */.U9)(functionVersions.length, 'function'), (0,quantities/* count */.U9)(assetVersions.length, 'asset')];
    log.group(`Contents: ${[...parts, (0,quantities/* count */.U9)(dependencies.length, 'dependency', 'dependencies')].join(', ')}`);
    for (const { sid, path } of [...functionVersions, ...assetVersions])
        log.line(path === undefined ? sid : `${path} = ${sid}`);
    for (const { name, version } of dependencies)
        log.line(`${name}@${version}`);
    // Of an inherited Build it is the platform's own that is missing, or one that was left out with a line of its own.
    if (list !== undefined && dependencies.length > 0 && dependencies.every(({ name }) => name !== runtimes/* HANDLER */.z))
        log.line(`${runtimes/* HANDLER */.z} is not among them, so Twilio adds its own.`);
    log.endGroup();
<<<<<<< HEAD
    for (const { title, message, dependency } of (0,runtimes/* foresee */.Sh)(contents, wallClock())) {
=======
    for (const { title, message, dependency, atOnce } of (0,runtimes/* foresee */.Sh)(contents, Date.now())) {
        // Two annotations for one cause say less than one. A dry run has only this one.
        if (atOnce && !inputs.dryRun) {
            log.line(message);
            continue;
        }
>>>>>>> words
        const line = list?.lines.get(dependency ?? '');
        const place = dependency === undefined || list === undefined ? {} : { file: list.file };
        log.warning(message, { title, ...place, ...(line === undefined ? {} : { startLine: line }) });
    }
}

;// CONCATENATED MODULE: ./actions/build/main.js
/**
 * The story: read inputs → look at the service → resolve the contents → create (or reuse) the Build → wait → deploy →
 * check → report.
 */















/** Runs the action and says whether the job may go on. Never throws. */
function main(host) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(declarations/* INPUTS */.mc, host.env), ({ log, record }) => {
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        const reportOf = (ending) => ({ ...record, ending });
        return {
            async run() {
                const request = await readRequest(host);
                const run = await (0,connect/* openRun */.I)(host, request.inputs, { log, outputs, record });
                return deployIfAsked(run, await resolveBuild(run, request));
            },
            report: (ending) => setOutputs(host, outputs, reportOf(ending), log),
            async summary(ending) {
                if (!(0,inputs_inputs/* wantsSummary */.ui)(host.env))
                    return undefined;
                const { formatSummary } = await __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 4516));
                return formatSummary(reportOf(ending), host.clock.now());
            },
        };
    });
}
/** What is said when the run is over: the last outputs, the result, the last group of the log. */
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
/** The Build of this run, or the one that it would use: from the first request to the end of the Build. */
async function resolveBuild(run, request) {
    const { inputs, record } = run;
    const { build } = inputs;
    if (build.kind !== 'create') {
        logRequest(run, describeResume(inputs, build), request);
        const service = await lookUp(run);
        return (await __nccwpck_require__.e(/* import() */ 449).then(__nccwpck_require__.bind(__nccwpck_require__, 8449))).resume(run, service, build);
    }
    const given = toContents(build, request);
    logRequest(run, describeRun(inputs, build, given, request), request);
    // What is inherited or uploaded is known only once Twilio has been asked; what is given can be read while it is.
    const complete = build.inherit === undefined && request.project === undefined;
    if (complete)
        logContents(run, given);
    const service = await lookUp(run);
    // On one connection, asking for the service and its Builds at once gains nothing.
<<<<<<< HEAD
    const snapshot = isPlanned(run, service) ? NO_BUILDS : await takeSnapshot(run.serverless, service.sid, run.limits);
    const live = await readLive(run, build, request);
    const versions = request.project && (await upload(run, request.project, service, live));
    const whole = { ...given, ...versions };
    const search = build.inherit !== undefined || (0,inputs_inputs/* wantsReuse */.sF)(build) || live !== undefined;
    const reuse = search ? await __nccwpck_require__.e(/* import() */ 986).then(__nccwpck_require__.bind(__nccwpck_require__, 6986)) : undefined;
    const found = await reuse?.resolveContents(run, build, whole, service.sid, live);
    const { contents, match } = found ?? { contents: whole, match: undefined };
    if (!complete)
=======
    const snapshot = await takeSnapshot(run.serverless, service.sid, run.limits);
    const reuse = build.inherit !== undefined || (0,inputs_inputs/* wantsReuse */.sF)(build) ? await __nccwpck_require__.e(/* import() */ 252).then(__nccwpck_require__.bind(__nccwpck_require__, 1252)) : undefined;
    const resolved = (await reuse?.resolveContents(run, build, given, service.sid)) ?? {
        contents: given,
    };
    const { contents, match } = resolved;
    if (build.inherit !== undefined)
>>>>>>> words
        logContents(run, contents);
    record.note('rerunFindsIt', foreseeRerun(build, contents, request.project !== undefined));
    if (inputs.dryRun)
        return dryRun(run, contents, service, match);
    const used = match && (await reuse?.useExisting(run, match, service.sid));
    if (used !== undefined)
        return used;
    const live = await checkBeforehand(run, resolved);
    return { ...(await create(run, contents, service, snapshot)), live };
}
/** What would stop the deploy stops the run before the Build is created; the live Build, where that took reading it. */
async function checkBeforehand(run, { contents, inherited }) {
    const { deploy } = run.inputs;
    return deploy && (await __nccwpck_require__.e(/* import() */ 958).then(__nccwpck_require__.bind(__nccwpck_require__, 7958))).checkBeforehand(run, contents, deploy, inherited);
}
/** Whether the service is one that a run without dry-run would create: there is nothing in it to read. */
const isPlanned = ({ inputs }, { isNew }) => isNew && inputs.dryRun;
/** The service, and in it the environment that the inputs name. */
async function lookUp(run) {
    run.record.beginPhase('Service');
    const service = await (0,run_service/* fetchService */.Ox)(run);
    const { deploy } = run.inputs;
    if (deploy !== undefined)
        await (await Promise.all(/* import() */[__nccwpck_require__.e(100), __nccwpck_require__.e(296)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1296))).findTarget(run, deploy, service);
    return service;
}
/** What is live where the Build is to go, when the contents are compared with it; undefined when they are not. */
async function readLive(run, build, request) {
    const compares = request.project !== undefined || (build.inherit === undefined && build.reuse !== 'never');
    if (run.inputs.deploy === undefined || !compares)
        return undefined;
    return (await __nccwpck_require__.e(/* import() */ 290).then(__nccwpck_require__.bind(__nccwpck_require__, 9290))).readLiveBuild(run, run.limits);
}
async function upload(run, { project, disk }, service, live) {
    const { uploadContents } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5487));
    return uploadContents(run, { project, disk, service, live });
}
/** What comes after the Build, loaded only when something is to go live. */
async function deployIfAsked(run, { verdict, buildSid, contents, live }) {
    const { deploy: request } = run.inputs;
    if (request === undefined || verdict === 'building')
        return verdict;
<<<<<<< HEAD
    const { deployBuild, dryRunDeploy } = await Promise.all(/* import() */[__nccwpck_require__.e(958), __nccwpck_require__.e(146)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7146));
=======
    const { deployBuild, dryRunDeploy } = await Promise.all(/* import() */[__nccwpck_require__.e(100), __nccwpck_require__.e(772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 772));
>>>>>>> previews
    if (verdict === 'planned')
        await dryRunDeploy(run, buildSid, contents, request);
    else
        await deployBuild(run, buildSid, request, live);
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
/** Whether the job, run again, finds the Build of this run. Where the Assets that it is given come from cannot be seen here. */
function foreseeRerun({ reuse, assetVersions }, contents, uploaded) {
    if (reuse === 'never' || (0,build_equality/* whyUnrecognisable */.g3)(contents) !== undefined)
        return 'no';
    return (uploaded ? contents.assetVersions : assetVersions).length === 0 ? 'yes' : 'with-same-assets';
}

;// CONCATENATED MODULE: ./actions/build/index.js
/** The main action in the real world. */






/** The name is unique, because the files of a matrix are often gathered in one folder. */
async function saveResult(json, folder) {
    if (!folder)
        return undefined;
    const file = external_node_path_.join(folder, `twilio-build-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,promises_.writeFile)(file, `${json}\n`, { flag: 'wx' });
    return file;
}
/** The main action with everything that it needs beside what all actions do. */
function inRealWorld(env) {
    return (host) => main({
        ...host,
        files: realFiles,
        openDisk: async () => (await __nccwpck_require__.e(/* import() */ 766).then(__nccwpck_require__.bind(__nccwpck_require__, 6766))).realDisk,
        connectGitHub: async (token) => (await __nccwpck_require__.e(/* import() */ 788).then(__nccwpck_require__.bind(__nccwpck_require__, 8788))).connectGitHub(token, env),
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
;// CONCATENATED MODULE: ./twilio/connection.js
/**
 * A kept-alive agent stays on one connection per host while requests come one after the other (the default one
 * opens a new one for every poll); look-ups that run side by side get up to eight.
 * `proxyEnv` (Node 24.5) makes Node itself honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Node's own modules, too, are
 * loaded when they are needed: a run that ends on its inputs is done sooner.
 */
function openConnection(env) {
    const agents = [];
    let opened = 0;
    // An agent asks for a connection only when it has none to reuse; node-fetch hides the request that knows.
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
                __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 6438)),
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
/** How the action names itself to Twilio and to deployed domains. */
/** The version in package.json; a test holds the two together. */
const VERSION = '1.0.0';
/** `name/version (linux x64) node/v24…`, as Twilio's own packages write it, but under a name of our own. */
const formatUserAgent = ({ platform, arch, version }) => `twilio-serverless-build/${VERSION} (${platform} ${arch}) node/${version}`;

;// CONCATENATED MODULE: ./actions/entry.js
/** What all actions share: the real world, opened for one `main` and closed after it. */





/** Runs an action in the real world and sets the exit code. */
async function enter(process, main) {
    const cancellation = (0,async_cancellation/* createCancellation */.M)();
    process.on('SIGINT', () => cancellation.cancel('SIGINT'));
    process.on('SIGTERM', () => cancellation.cancel('SIGTERM'));
    const connection = openConnection(process.env);
    const { ok } = await main({
        env: process.env,
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
        cancellation,
        userAgent: formatUserAgent(process),
        base64: (text) => Buffer.from(text).toString('base64'),
    });
    connection.close();
    process.exitCode = ok ? 0 : 1;
}

;// CONCATENATED MODULE: ./actions/index.js



/** By the name of their folder. The main action is at hand, so that its start waits for no second file. */
const ACTIONS = {
    build: async () => inRealWorld(process.env),
    async prune() {
        (0,heap/* limitHeap */.A)();
        return (await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 6306))).main;
    },
    async 'remove-environment'() {
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(100), __nccwpck_require__.e(612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8612));
        const connect = async (token) => (await __nccwpck_require__.e(/* import() */ 788).then(__nccwpck_require__.bind(__nccwpck_require__, 8788))).connectGitHub(token, process.env);
        return (host) => main(host, connect);
    },
    async upload() {
        (0,heap/* limitHeap */.A)();
        const [{ main }, { realDisk }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3073)),
            __nccwpck_require__.e(/* import() */ 766).then(__nccwpck_require__.bind(__nccwpck_require__, 6766)),
        ]);
        return (host) => main(host, realDisk);
    },
};
/** Runs an action in this process and sets the exit code. */
async function run(name) {
    await enter(process, await ACTIONS[name]());
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
