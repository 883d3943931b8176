import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 818:
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

/***/ 778:
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ enter)
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

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: ./github/lazy/absent.js
/**
 * Stands for `undici`, `@actions/exec` and `@actions/http-client` in the bundles of `upload/` and `prune/`
 * (scripts/build.ts maps them here). `@actions/core` imports them for OIDC tokens and the description of the
 * platform, which no sub-action asks for; bundled, they would be a megabyte of each that never runs.
 */
const absent = undefined;


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
        return new absent('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
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


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
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
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
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
        return this.addRaw(external_os_namespaceObject.EOL);
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
    const { stdout: version } = yield absent('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield absent('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield absent('sw_vers', undefined, {
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
    const { stdout } = yield absent('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
var async_cancellation = __nccwpck_require__(387);
// EXTERNAL MODULE: ./async/clock.js
var clock = __nccwpck_require__(896);
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
                __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 438)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19)),
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

;// CONCATENATED MODULE: ./actions/entry.js
/** What the entries of all actions share: the real world, opened for one `main` and closed after it. */




const VERSION = '1.0.0';
/** Runs an action in the real world and sets the exit code. */
async function enter(process, main) {
    const cancellation = (0,async_cancellation/* createCancellation */.MI)();
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
        clock: clock/* realClock */.d,
        random: Math.random,
        connect: connection.connect,
        cancellation,
        userAgent: `twilio-serverless-build/${VERSION} (${process.platform} ${process.arch}) node/${process.version}`,
        base64: (text) => Buffer.from(text).toString('base64'),
    });
    connection.close();
    process.exitCode = ok ? 0 : 1;
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ limitHeap)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./actions/heap.js

/**
 * Makes V8 collect garbage early rather than let its heap grow. A sub-action sends hundreds of small requests and
 * keeps next to nothing of them; untold, the process grows with their number (measured: 500 Builds pruned, 109 → 86
 * MiB; 500 files uploaded, one of them of 24 MB, 117 → 88 MiB; no slower).
 */
function limitHeap() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--optimize-for-size');
}


/***/ }),

/***/ 151:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _project_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(249);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(219);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13);
/** The entry of `upload/`. */




(0,_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .limitHeap */ .A)();
await (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .V)(process, (host) => (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .iW)(host, _project_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .realDisk */ .U));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ main)
});

// UNUSED EXPORTS: AT_ONCE, UPLOAD_OUTPUTS

// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __nccwpck_require__(387);
// EXTERNAL MODULE: ./async/clock.js
var async_clock = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./async/retry.js
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
async function retry(operation, limits, { clock, random, judge, budgetMs, onFailure }) {
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
            if (next >= limits.deadline || (verdict.retryAfterMs === undefined && next > start + budgetMs()))
                throw error;
            onFailure?.(error, waitMs);
            await clock.sleep(waitMs, limits.signal);
        }
    }
}

;// CONCATENATED MODULE: ./async/create-once.js
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
    let lostError;
    let unverifiedError;
    for (let losses = 0, refusals = 0;;) {
        const attempt = await trySending(creation, clock, limits, policy, unverifiedError);
        if ('value' in attempt) {
            const answered = attempt.fate === 'created';
            return { value: attempt.value, answered, mayHaveDuplicate: !answered || losses > 0 };
        }
        const { error } = attempt;
        if (attempt.fate === 'unknown') {
            lostError = error;
            unverifiedError = undefined;
            losses++;
            policy.onEvent({ event: 'lost', error });
            const found = await findLost(creation, error, clock, limits, policy);
            if (found !== undefined)
                return { value: found.value, answered: false, mayHaveDuplicate: true };
            if (losses > RESENDS)
                throw new MayExist(`it was not found after ${losses} lost answers`, [], error);
            policy.onEvent({ event: 'resent' });
            continue;
        }
        if (attempt.fate === 'unsent' && (await holdBack(attempt, ++refusals, clock, limits, policy))) {
            unverifiedError = lostError;
            continue;
        }
        if (losses === 0 || attempt.fate === 'unexpected')
            throw error;
        throw new MayExist('an earlier answer was lost and what it asked for was not found', [], lostError);
    }
}
/** `unverifiedError`: why an earlier request was lost, if this one was held back since the last look for it. */
async function trySending(creation, clock, limits, policy, unverifiedError) {
    const late = unverifiedError === undefined ? undefined : await findAgain(creation, unverifiedError, limits, policy);
    if (late !== undefined)
        return late;
    // Nothing of this attempt was sent when the cancel came before it.
    if (limits.signal.aborted)
        return { fate: 'final', error: limits.signal.reason };
    try {
        // The grace signal: a cancel must not make us forget the SID of what is just being created.
        return { fate: 'created', value: await creation.send({ signal: policy.graceSignal, deadline: limits.deadline }) };
    }
    catch (error) {
        if (policy.graceSignal.aborted)
            return findAfterGrace(creation, error, clock, policy);
        // The request goes by the grace signal: the cancel itself can only have ended a look before it.
        if (limits.signal.aborted && error === limits.signal.reason)
            return { fate: 'final', error };
        return { ...creation.judge(error), error };
    }
}
/** The grace period is spent, but the runner allows some seconds more: one quick look may yet name what was created. */
async function findAfterGrace(creation, cause, clock, policy) {
    const unending = new AbortController().signal;
    const seen = await find(creation, cause, { signal: unending, deadline: clock.now() + async_clock/* LAST_LOOK_MS */.W });
    if (seen.found === 'one') {
        policy.onEvent({ event: 'found' });
        return { fate: 'found', value: seen.value };
    }
    const candidates = seen.found === 'unclear' ? seen.candidates : [];
    throw new MayExist('the run was cancelled before the answer came', candidates, cause);
}
/** Waits until it may be sent again; false when that would be too late, or the run was cancelled. */
async function holdBack({ error, ...spacing }, refusals, clock, limits, policy) {
    const waitMs = pauseFor(spacing, refusals, policy.random);
    if (clock.now() + waitMs >= limits.deadline)
        return false;
    policy.onEvent({ event: 'held-back', error, waitMs });
    await pauseUntil(clock.now() + waitMs, clock, limits.signal);
    return true;
}
/** Undefined: it is not there. Throws {@link MayExist} when that cannot be told. */
async function findLost(creation, cause, clock, limits, policy) {
    const start = clock.now();
    let seen = CUT_SHORT;
    for (const afterMs of LOOKS_MS) {
        const due = start + afterMs;
        await pauseUntil(Math.min(due, limits.deadline), clock, limits.signal);
        const inTime = !limits.signal.aborted && due <= limits.deadline;
        seen = inTime ? await find(creation, cause, limits) : CUT_SHORT;
        const last = seen.found === 'cut short';
        if (last)
            seen = await find(creation, cause, { signal: policy.graceSignal, deadline: clock.now() + async_clock/* LAST_LOOK_MS */.W });
        if (seen.found === 'one') {
            policy.onEvent({ event: 'found' });
            return { value: seen.value };
        }
        if (last && seen.found !== 'unclear') {
            const end = limits.signal.aborted ? 'the run was cancelled' : 'the time was up';
            throw new MayExist(`${end} before it was found`, [], cause);
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
async function findAgain(creation, lostError, limits, policy) {
    const seen = await find(creation, lostError, limits);
    if (seen.found === 'unclear')
        throw new MayExist(seen.why, seen.candidates, lostError);
    if (seen.found !== 'one')
        return undefined;
    policy.onEvent({ event: 'found' });
    return { fate: 'found', value: seen.value };
}
const CUT_SHORT = { found: 'cut short' };
async function find(creation, cause, limits) {
    try {
        return await creation.find(limits);
    }
    catch (error) {
        if (limits.signal.aborted)
            return CUT_SHORT;
        if (creation.judge(error).fate === 'unexpected')
            throw error;
        throw new MayExist('the list that would show it could not be read', [], cause);
    }
}
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

;// CONCATENATED MODULE: ./async/pool.js
/** Many things at once, but not too many. */
/**
 * Calls `work` for every item, at most `limit` at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun and `stop` ends what runs, as far as `work` listens; the first error is thrown.
 */
async function mapPool(items, limit, work) {
    const results = [];
    const stop = new AbortController();
    let next = 0;
    const worker = async () => {
        while (next < items.length && !stop.signal.aborted) {
            const index = next++;
            try {
                results[index] = await work(items[index], stop.signal);
            }
            catch (error) {
                stop.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    stop.signal.throwIfAborted();
    return results;
}

;// CONCATENATED MODULE: ./model/errors.js
/**
 * The few kinds of failure that callers tell apart. Everything a person reads about a failure has three
 * sentences: what happened, why we think so, what to do next.
 */
/** What a thrown value says of itself, for the log. Text from outside, perhaps. */
function errors_messageOf(error) {
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
    constructor(verdict, explanation, options) {
        super(`${explanation.what} ${explanation.why} ${explanation.next}`, options);
        this.verdict = verdict;
        this.explanation = explanation;
    }
}

;// CONCATENATED MODULE: ./text/quantities.js
/** `1 function`, `2 functions`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** `850 ms`, `4.2 s`, `2 m 05 s`, `1 h 02 m`. */
function quantities_formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1_000).toFixed(1).replace(/\.0$/, '')} s`;
    const seconds = Math.round(ms / 1_000);
    const pad = (n) => String(n).padStart(2, '0');
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} m ${pad(seconds % 60)} s`;
    return `${Math.floor(seconds / 3_600)} h ${pad(Math.floor((seconds % 3_600) / 60))} m`;
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The units that inputs take, smallest first. */
const quantities_DURATION_UNITS = (/* unused pure expression or super */ null && (['ms', 's', 'm', 'h']));
/** Milliseconds → as an input takes it, in the largest unit that needs no fraction: 90000 → `90s`. */
function quantities_writeDuration(ms, units = quantities_DURATION_UNITS) {
    const unit = units.findLast((name) => Number.isInteger(ms / (UNIT_MS[name] ?? 1))) ?? 'ms';
    return `${ms / (UNIT_MS[unit] ?? 1)}${unit}`;
}

;// CONCATENATED MODULE: ./text/sanitize.js
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
function sanitize_sanitizeLine(text, limit = 500) {
    const line = text
        .slice(0, limit * 4)
        .replace(/\s+/g, ' ')
        .replace(UNPRINTABLE, '')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./twilio/request.js
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
        return { fate: 'unexpected' };
    const { class: fate } = error.facts;
    return fate === 'unsent' ? { fate, ...retryDelayOf(error) } : { fate };
}

;// CONCATENATED MODULE: ./explain/refusals.js
/** Why Builds are refused (400, code 20001) or fail: Twilio's own words → what to do. Words decide advice, nothing else. */
/** Twilio's page about a code (`more_info` of every error body points there). */
const refusals_pageOf = (code) => `https://www.twilio.com/docs/api/errors/${code}`;
/** `X@Y` of npm's sentence; a scoped name begins with an `@` of its own. */
const MATCHING = /No matching version found for ["'“]?(@?[^\s@"']+)@([^\s"'”]+?)[."'”]*(?:\s|$)/i;
/** What Twilio says at once when it refuses to create a Build, recognised by its words (Build resource page; seen in public issues). */
const REFUSALS = [
    {
        says: /no matching version/i,
        hint(detail) {
            const [, name, version] = MATCHING.exec(detail) ?? [];
            return {
                title: 'A dependency has no such version',
                why: `The public npm registry has no ${name === undefined ? 'version that fits one of the dependencies' : `${name} in version ${version}`}; Twilio installs from nowhere else.`,
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
            why: 'Either it was retired, or Twilio has no such runtime. Without “runtime”, Twilio takes that of the service’s last successful Build, which may be retired by now.',
            next: 'Set “runtime” to one that Twilio offers today, e.g. “runtime: node24”.',
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
function refusals_adviceFor(code) {
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
        why: 'The SID and the token or secret are not a pair, or they belong to a deleted key, to a subaccount’s parent, or to another region.',
        next: 'Compare the secrets of this repository with the Twilio Console, and “region” with the region they were made in. If a proxy is in between, check that it passes the Authorization header on.',
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
    if (facts.class === 'final' && status !== undefined) {
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
    return facts.code === undefined ? undefined : refusals_pageOf(facts.code);
}

;// CONCATENATED MODULE: ./explain/error.js
/** Errors → the three sentences that a person reads. */








/** What an error means for the step; `cancelled` says whether somebody cancelled the run. */
function explain(error, outcome, cancelled) {
    if (error instanceof ActionFailure)
        return { verdict: error.verdict, explanation: error.explanation };
    if (error instanceof MayExist)
        return { verdict: cancelled ? 'cancelled' : 'error', explanation: explainMayExist(error, outcome) };
    if (error instanceof cancellation/* Cancelled */.cJ)
        return { verdict: 'cancelled', explanation: explainCancel(error, outcome) };
    const explanation = error instanceof RequestFailure ? explainRequest(error, outcome) : explainAccident(error);
    return { verdict: 'error', explanation: nameBuild(explanation, outcome) };
}
/** A Build that was being watched when something broke goes on without us, unless that is what broke. */
function nameBuild(explanation, outcome) {
    const { build } = outcome;
    if (build === undefined || build.ended !== undefined)
        return explanation;
    if (build.gone)
        return {
            ...explanation,
            title: 'The Build is gone',
            why: `Build ${build.sid} was ${build.status} when last seen, and Twilio has it no more: a clean-up such as prune, or a person, deleted it meanwhile.`,
            next: 'Run the job again, and keep what deletes Builds from running beside it.',
        };
    return {
        ...explanation,
        next: `${explanation.next} Twilio goes on with the Build. ${resumeAdvice(build.sid, outcome)}`,
    };
}
/** What a failed request means; `outcome` knows where it was sent, and in which file and line the cause may be. */
function explainRequest(failure, outcome) {
    const { facts } = failure;
    const { title, why, next, dependency } = hintFor(failure);
    const link = linkFor(failure);
    const foreign = title === CREDENTIALS_REFUSED && outcome?.region !== undefined;
    return {
        title,
        what: describeRequest(failure),
        why: foreign
            ? `They were sent to the region “${outcome.region}”, and each region has credentials of its own. ${why}`
            : why,
        next: foreign ? `Use credentials of “${outcome.region}”, or correct “region”. ${next}` : next,
        ...(facts.code === undefined ? {} : { code: facts.code }),
        ...(facts.requestId === undefined ? {} : { requestId: facts.requestId }),
        ...(link === undefined ? {} : { link }),
        ...(dependency === undefined ? {} : locate(dependency, outcome?.dependencies)),
    };
}
/** `Twilio answered 404 to GET /v1/…: “not found”.`, or how the request failed without an answer. */
function describeRequest({ facts, request }) {
    const { status, detail, words, class: kind, retryAfterMs } = facts;
    const said = detail === undefined ? '' : `: “${sanitize_sanitizeLine(detail, 1_000)}”`;
    const held = retryAfterMs === undefined || kind === 'final'
        ? ''
        : ` It asked to wait ${quantities_formatDuration(retryAfterMs)}, longer than the time left.`;
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
/** A Build that Twilio packaged or verified without success. */
function explainFailed(build, cause) {
    const { why, next } = adviceFor(cause?.code);
    const explanation = { title: 'Build failed', what: `Build ${build.sid} failed.`, next };
    if (cause === undefined) {
        const silence = 'Twilio’s API gives no reason, and no error in its Debugger could be tied to this Build.';
        return { ...explanation, why: silence };
    }
    const { code, text, evidence } = cause;
    const source = `${code === undefined ? 'an error' : `error ${code}`} in Twilio’s Debugger, ${EVIDENCE[evidence]}`;
    const said = text === undefined ? '' : `: “${sanitizeLine(text, 1_000)}”`;
    return {
        ...explanation,
        why: `Probable cause: ${why === undefined ? source : `${why} (${source})`}${said}.`,
        ...(code === undefined ? {} : { code, link: pageOf(code) }),
    };
}
function explainMayExist(error, outcome) {
    const service = outcome.service?.sid ?? 'the service';
    const candidates = error.candidates.length === 0 ? 'No candidate was seen.' : `It may be ${error.candidates.join(' or ')}.`;
    return {
        title: 'A Build may exist',
        what: `The request that creates the Build was sent and its answer was lost${error.cause instanceof RequestFailure ? ` (${error.cause.facts.words})` : ''}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${candidates}`,
        next: `Look at the newest Builds of ${service} in the Twilio Console; go on with “build-sid: ZB…” when it is there, or run the job again when it is not.`,
    };
}
function explainCancel(error, outcome) {
    const { build } = outcome;
    if (build === undefined) {
        return {
            title: 'Cancelled',
            what: error.message,
            why: 'Nothing had been changed at Twilio yet.',
            next: 'Run the job again.',
        };
    }
    return {
        title: 'Cancelled',
        what: error.message,
        why: `Build ${build.sid} exists and was ${build.status} when last seen; Twilio goes on with it.`,
        next: resumeAdvice(build.sid, outcome),
    };
}
/** How to go on with a Build that exists. */
function resumeAdvice(sid, { rerunFinds }) {
    const alone = rerunFinds ? ' Re-running the job picks it up by itself.' : '';
    return `To go on with this Build, run the step with “build-sid: ${sid}” in place of the inputs that describe its contents.${alone}`;
}
/** The two lines of the workflow that go on with the Build, where that is of use; else none. */
function resumeLines({ verdict, build }) {
    const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
    return over || verdict === 'planned' || verdict === 'completed' ? [] : ['with:', `  build-sid: ${build.sid}`];
}
/** Whether an error is one of those that have an explanation; the stack of any other is worth a look. */
function isExpected(error) {
    return [ActionFailure, MayExist, cancellation/* Cancelled */.cJ, RequestFailure].some((kind) => error instanceof kind);
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

// EXTERNAL MODULE: ./text/yaml.js
var yaml = __nccwpck_require__(318);
;// CONCATENATED MODULE: ./inputs/declarations.js
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
const declarations_INPUTS = {
    'service-sid': { ...optional, required: true, example: expression('vars.TWILIO_SERVICE_SID') },
    'function-versions': { ...optional, example: 'ZN0123456789abcdef0123456789abcdef' },
    'asset-versions': { ...optional, example: 'ZN0123456789abcdef0123456789abcdef' },
    'dependencies-file': { ...optional, example: 'package.json' },
    runtime: { ...optional, example: 'node24' },
    'inherit-from': { ...optional, example: 'production' },
    'exclude-paths': { ...optional, example: '/old/**' },
    reuse: { ...optional, default: 'on-rerun', example: 'on-rerun' },
    'build-sid': { ...optional, example: 'ZB0123456789abcdef0123456789abcdef' },
    wait: { ...optional, default: 'true', example: 'true' },
    timeout: { ...optional, default: '10m', example: '10m' },
    'poll-interval': { ...optional, default: '1s', example: '1s' },
    environment: { ...optional, example: 'production' },
    'create-environment': { ...optional, default: 'false', example: 'false' },
    'allow-removals': { ...optional, default: 'false', example: 'false' },
    'health-check': { ...optional, example: '/health' },
    rollback: { ...optional, default: 'true', example: 'true' },
    'github-token': { ...optional, secret: true, example: expression('github.token') },
    'dry-run': { ...optional, default: 'false', example: 'false' },
    summary: { ...optional, default: 'true', example: 'true' },
    ...ACCESS,
};
/** Where the runner puts an input: upper-cased, spaces to `_`, hyphens kept (runner 2.336). */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** The line that shows how a declared input is written. */
function declarations_exampleLine(name) {
    return exampleIn(declarations_INPUTS, name);
}
/** The same for an input of any action. */
function exampleIn(table, name) {
    return `${name}: ${table[name].example}`;
}

;// CONCATENATED MODULE: ./inputs/sid-mistakes.js
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
const BARE = /^([A-Za-z]{2})([0-9a-fA-F]{32})$/;
/** Whether the text has the form of any SID, in any case, right or slightly wrong (24 to 40 characters after the kind). */
function resemblesSid(text) {
    return BARE.test(text) || /^(?:AC|SK|Z[SEBDHNV])[0-9A-Za-z]{24,40}$/.test(text);
}
/** What is wrong with `text` as a SID of the kind `prefix`, or undefined when it is one. */
function sid_mistakes_sidMistake(text, prefix) {
    const sid = BARE.exec(text);
    if (sid?.[1] === prefix)
        return undefined;
    const expected = KINDS[prefix]?.words ?? 'a SID';
    const form = `${capitalised(expected)} is ${prefix} and 32 hexadecimal digits`;
    const written = text.replace(/^["']+|["']+$/g, '');
    if (written.slice(0, 2).toUpperCase() === prefix && BARE.test(written)) {
        return { rule: `${form}, the letters upper-case and without quotes.`, corrected: prefix + written.slice(2) };
    }
    // Copied from a page or a chat: what is shown looks right.
    const visible = text.replace(/\p{Cf}/gu, '');
    if (visible !== text && BARE.exec(visible)?.[1] === prefix) {
        return { rule: `${form}; this has invisible characters in it.`, corrected: visible };
    }
    const kind = sid ? KINDS[sid[1]?.toUpperCase() ?? ''] : undefined;
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

;// CONCATENATED MODULE: ./inputs/credentials.js



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
        report({
            input: 'api-key',
            rule: `There are no credentials, neither as inputs nor in the environment (TWILIO_API_KEY and TWILIO_API_SECRET). ${hint}`,
            fix: declarations_exampleLine('api-key'),
        });
        report({ input: 'api-secret', rule: 'It goes with `api-key`.', fix: declarations_exampleLine('api-secret') });
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
        line: (part, meant) => (meant === undefined ? declarations_exampleLine(part) : (0,yaml/* yamlLine */.u)(part, meant)),
        note: `${elsewhere} ${hint}`,
    };
    const key = given['api-key'] !== '' || given['api-secret'] !== '';
    if (key && given['auth-token'] !== '') {
        report({
            input: 'auth-token',
            rule: 'An Auth Token and an API key are both given. Keep one of them; an API key can be revoked by itself.',
            fix: `${declarations_exampleLine('api-secret')} # and remove auth-token`,
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
        username: source.value('api-key'),
        password: source.value('api-secret'),
        accountSid: source.value('account-sid') || undefined,
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
        username: source.value('account-sid'),
        password: source.value('auth-token'),
        accountSid: source.value('account-sid'),
        source: `the ${source.words} ${source.called('account-sid')} and ${source.called('auth-token')}`,
    };
}
/** Whether the part is there; its absence is reported with the part it belongs to. */
function present(source, part, partner, report) {
    if (source.value(part) !== '')
        return true;
    report({
        input: source.called(part),
        rule: `It is missing or empty; it goes with ${source.called(partner)}.${source.note}`.trim(),
        fix: source.line(part),
    });
    return false;
}
/** Whether the part, when it is there, is a SID of its kind. */
function sid(source, part, prefix, report) {
    const text = source.value(part);
    const mistake = text === '' ? undefined : sid_mistakes_sidMistake(text, prefix);
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
    const called = (part) => declarations_INPUTS[part].variable;
    return {
        words: 'environment variables',
        value: (part) => variable(env, part),
        called,
        line: (part, meant) => meant === undefined ? `${called(part)}: ${declarations_INPUTS[part].example}` : (0,yaml/* yamlLine */.u)(called(part), meant),
        note: hint === '' ? '' : ` ${hint}`,
    };
}
/** The trimmed value of the environment variable that can stand for a part, or ''. */
function variable(env, part) {
    return env[declarations_INPUTS[part].variable]?.trim() ?? '';
}
/** GitHub gives no secrets to runs that others can start; people meet this as credentials that are empty. */
function whySecretsAreEmpty(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
        return "Dependabot’s runs get Dependabot’s secrets only: add them there, or skip the step with `if: github.actor != 'dependabot[bot]'`.";
    }
    if (/^pull_request(?:_review(?:_comment)?)?$/.test(env['GITHUB_EVENT_NAME'] ?? '')) {
        return 'Pull requests from forks get no secrets: skip the step there with `if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository`.';
    }
    return '';
}
/**
 * Every value to mask before the first line is printed: tokens and secrets from both sources, used or not, and
 * what may be one in the place of a SID. A SID itself is never masked: the runner drops outputs that hold one.
 */
function secretsAmong(given, env) {
    const both = (part) => [given[part], variable(env, part)];
    const secrets = PARTS.filter((part) => declarations_INPUTS[part].secret).flatMap(both);
    // A short text in the place of a SID is a slip, not a secret, and masking it would black out half of the log.
    const misplaced = PARTS.filter((part) => !declarations_INPUTS[part].secret)
        .flatMap(both)
        .filter((text) => text.length >= 16 && mayBeSecret(text));
    return [...new Set([...secrets, ...misplaced])].filter((text) => text !== '');
}

// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(818);
;// CONCATENATED MODULE: ./inputs/misspelt.js



/**
 * The near misses in the environment. The runner exports undeclared inputs too (and only warns), so a misspelt
 * `wiat: false` would be ignored in silence. Names that are close to nothing are left to the runner's warning.
 */
function findNearMisses(table, env) {
    const names = Object.keys(table);
    const declared = new Set(names.map(variableOf));
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
        .map((declared) => ({ declared, away: (0,mod/* distance */.Io)(letters, bare(declared)) }))
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
/** What to tell about a near miss. The value is shown in the corrected line unless it is a secret. */
function nearMissProblem(table, { name, meant, value }) {
    const short = value !== '' && value.length <= 100 && !value.includes('\n');
    const flag = value === 'true' || value === 'false';
    const mask = table[meant].variable !== undefined && meant !== 'region';
    return {
        input: name,
        rule: `There is no input of this name: did you mean \`${meant}\`?`,
        fix: short && !mask && meant !== 'api-url'
            ? (0,yaml/* yamlLine */.u)(meant, flag ? value === 'true' : value)
            : exampleIn(table, meant),
    };
}

;// CONCATENATED MODULE: ./inputs/table.js
/**
 * Environment → the inputs of one action, or every problem at once, in the order of its action.yml. What each
 * input means is for its action to say; this is what all of them share.
 */




/** Reads the inputs that a table declares; `parse` may return undefined only after a report. */
function readTable(table, env, parse) {
    const nearMisses = findNearMisses(table, env);
    // A near miss is taken for the input it was meant to be, so that its value is checked in the same run.
    const given = collect(table, env, nearMisses);
    const problems = nearMisses.map((nearMiss) => nearMissProblem(table, nearMiss));
    const inputs = parse(given, (problem) => problems.push(problem));
    const [first, ...rest] = presentable(table, problems, nearMisses, secretsOf(table, env));
    if (first !== undefined)
        return { problems: [first, ...rest] };
    if (inputs === undefined)
        throw new Error('An input was refused without a word about it. Please report this.');
    return { inputs };
}
/**
 * Every value to mask before the first line is printed: tokens and secrets from the inputs (misspelt names
 * included) and the environment, whether they are used or not and however wrong the other inputs are.
 */
function secretsOf(table, env) {
    const nearMisses = findNearMisses(table, env);
    const given = collect(table, env, nearMisses);
    const misspelt = nearMisses.filter(({ meant }) => table[meant].secret).map(({ value }) => value);
    const declared = namesOf(table).flatMap((name) => (table[name].secret ? [given[name]] : []));
    return [...new Set([...secretsAmong(given, env), ...declared, ...misspelt])].filter((text) => text !== '');
}
/** The text of every declared input; a near miss stands for the input it was meant to be. */
function collect(table, env, nearMisses = findNearMisses(table, env)) {
    const value = (name) => env[variableOf(name)]?.trim() || nearMisses.find(({ meant }) => meant === name)?.value || '';
    return Object.fromEntries(namesOf(table).map((name) => [name, value(name)]));
}
function namesOf(table) {
    return Object.keys(table);
}
/** Shorter ones would be found in ordinary words; the runner masks them all the same. */
const SHORTEST_REDACTED = 8;
/** In the order of action.yml, without secrets, the values seen at most 200 characters long. */
function presentable(table, problems, nearMisses, secrets) {
    const names = namesOf(table);
    const place = (input) => {
        const meant = nearMisses.find(({ name }) => name === input)?.meant ?? input;
        const at = namesOf(table).findIndex((name) => name === meant || table[name].variable === meant);
        // TWILIO_EDGE stands for no input; it belongs to the region.
        return at === -1 ? names.indexOf('region') : at;
    };
    const long = secrets.filter((secret) => secret.length >= SHORTEST_REDACTED);
    // In any case, since host names are lower-cased, and as a quoted YAML value would hold it.
    const forms = long.flatMap((secret) => [secret, (0,yaml/* quoteYaml */.q)(secret).slice(1, -1)]);
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

;// CONCATENATED MODULE: ./model/sid.js
/** Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits, in either case. */
const SID = /^([A-Z]{2})[0-9a-fA-F]{32}$/;
/** Whether a text is a SID of the kind, e.g. `ZB`, and nothing else. */
const isSid = (text, prefix) => SID.exec(text)?.[1] === prefix;

;// CONCATENATED MODULE: ./twilio/fields.js
/** One field of an answer. Each is read as the answer's own property; what matters and is wrong is {@link Unreadable}. */


/** The fields of an answer; `what` names it where it is no object. */
function fields_fieldsOf(body, what) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw new Unreadable(`${what} is not an object`);
    return body;
}
/** A field's value; undefined where it is missing. `__proto__` and its like mean nothing. */
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
/** A text that is not empty. */
function fields_text(fields, key) {
    const value = own(fields, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A SID with the right prefix. Anything else could carry a path into the next request. */
function sidOf(fields, prefix, key = 'sid') {
    const value = own(fields, key);
    if (typeof value !== 'string' || !isSid(value, prefix))
        throw new Unreadable(`no ${prefix}… in “${key}”`);
    return value;
}
/** A plain word in lower case. Statuses and runtimes become outputs, which people put into shell scripts. */
function wordOf(fields, key) {
    const value = fields_text(fields, key);
    return value !== undefined && /^[A-Za-z][\w.-]{0,39}$/.test(value) ? value.toLowerCase() : undefined;
}
/** A moment of Twilio's own time, in ms; only comparable with other times of Twilio's. */
function fields_timeOf(fields, key) {
    const time = Date.parse(fields_text(fields, key) ?? '');
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./twilio/decode.js


function statusOf(fields) {
    const value = wordOf(fields, 'status');
    if (value === undefined)
        throw new Unreadable('no “status”');
    return value;
}
/** Reads a service. */
function decodeService(body) {
    const fields = fields_fieldsOf(body, 'the service');
    return { sid: sidOf(fields, 'ZS'), accountSid: fields_text(fields, 'account_sid'), uniqueName: fields_text(fields, 'unique_name') };
}
/** Reads an environment. */
function decodeEnvironment(body) {
    const fields = fields_fieldsOf(body, 'the environment');
    const sid = sidOf(fields, 'ZE');
    return {
        sid,
        uniqueName: fields_text(fields, 'unique_name') ?? sid,
        domainSuffix: fields_text(fields, 'domain_suffix'),
        domainName: fields_text(fields, 'domain_name'),
        // What is live decides what is replaced and put back: only null is "nothing", not a field that is missing or odd.
        buildSid: own(fields, 'build_sid') === null ? undefined : sidOf(fields, 'ZB', 'build_sid'),
    };
}
/** Reads a Deployment of a list: a field that is missing must not mean that nothing was live. */
function decodeDeployment(body) {
    const fields = fields_fieldsOf(body, 'the Deployment');
    return {
        sid: sidOf(fields, 'ZD'),
        buildSid: own(fields, 'build_sid') === null ? undefined : sidOf(fields, 'ZB', 'build_sid'),
        createdAt: fields_timeOf(fields, 'date_created'),
    };
}
/** Reads the answer to a creation. With the SID the Deployment is known, whatever else may be missing. */
function decodeCreatedDeployment(body) {
    return { sid: sidOf(fields_fieldsOf(body, 'the Deployment'), 'ZD') };
}
/** Reads a version (`ZN…`) of a Function or an Asset, with what tells it from another of the same path. */
function decodeDatedVersion(body) {
    const fields = fields_fieldsOf(body, 'the version');
    return {
        sid: sidOf(fields, 'ZN'),
        path: fields_text(fields, 'path'),
        visibility: fields_text(fields, 'visibility')?.toLowerCase(),
        createdAt: fields_timeOf(fields, 'date_created'),
    };
}
/** Reads the source of a Function version (Function Version Content resource). */
function decodeContent(body) {
    const content = own(fields_fieldsOf(body, 'the content'), 'content');
    if (typeof content !== 'string')
        throw new Unreadable('no “content”');
    return content;
}
/** Reads the status of the Build asked for; another Build's status is unreadable, not news. */
function decodeStatus(sid) {
    return (body) => {
        const fields = fields_fieldsOf(body, 'the status');
        if (sidOf(fields, 'ZB') !== sid)
            throw new Unreadable('the status of another Build');
        return statusOf(fields);
    };
}
/** Reads a Build. */
function decodeBuild(body) {
    const fields = fields_fieldsOf(body, 'the Build');
    return {
        sid: sidOf(fields, 'ZB'),
        status: statusOf(fields),
        runtime: wordOf(fields, 'runtime'),
        functionVersions: versionsOf(own(fields, 'function_versions')),
        assetVersions: versionsOf(own(fields, 'asset_versions')),
        dependencies: dependenciesOf(own(fields, 'dependencies')),
        createdAt: fields_timeOf(fields, 'date_created'),
    };
}
/** Reads the answer to a creation. With the SID the Build is known, whatever else may be missing. */
function decodeCreatedBuild(body) {
    const fields = fields_fieldsOf(body, 'the Build');
    return {
        sid: sidOf(fields, 'ZB'),
        status: wordOf(fields, 'status') ?? 'building',
        runtime: wordOf(fields, 'runtime'),
    };
}
/** Reads the Build asked for; another one would be adopted, watched and deployed in its place. */
function decodeBuildOf(sid) {
    return (body) => {
        const build = decodeBuild(body);
        if (build.sid !== sid)
            throw new Unreadable('another Build');
        return build;
    };
}
/** Reads a Build's SID and date and nothing else, for lists of hundreds. */
function decodeNotedBuild(body) {
    const fields = fields_fieldsOf(body, 'the Build');
    return { sid: sidOf(fields, 'ZB'), createdAt: fields_timeOf(fields, 'date_created') };
}
/** Reads a Function or an Asset. */
function decodeResource(body) {
    const fields = fields_fieldsOf(body, 'the Function or Asset');
    return {
        sid: sidOf(fields, 'ZH'),
        friendlyName: fields_text(fields, 'friendly_name') ?? '',
        updatedAt: fields_timeOf(fields, 'date_updated'),
    };
}
/** Reads a version as it is listed under its Function or Asset. */
function decodeVersion(body) {
    const fields = fields_fieldsOf(body, 'a version');
    return { sid: sidOf(fields, 'ZN'), path: fields_text(fields, 'path') };
}
function versionsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.map((entry) => typeof entry === 'string' ? { sid: sidOf({ sid: entry }, 'ZN'), path: undefined } : decodeVersion(entry));
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
        const name = fields_text(entry, 'name');
        const version = fields_text(entry, 'version');
        if (name === undefined || version === undefined)
            return undefined;
        dependencies.push({ name, version });
    }
    return dependencies;
}
/** Reads an alert of Monitor. Every field may be null (OpenAPI file of Monitor v1), and none matters enough to refuse it. */
function decode_decodeAlert(body) {
    const fields = fieldsOf(body, 'an alert');
    const code = Number(text(fields, 'error_code') ?? Number.NaN);
    return {
        text: text(fields, 'alert_text'),
        code: Number.isSafeInteger(code) ? code : undefined,
        resourceSid: text(fields, 'resource_sid'),
        serviceSid: text(fields, 'service_sid'),
        generatedAt: timeOf(fields, text(fields, 'date_generated') === undefined ? 'date_created' : 'date_generated'),
    };
}

;// CONCATENATED MODULE: ./twilio/page.js
/** Pages of a list: decoded, reduced while they are read, and the link to the next one. */


/** Reads a page of a list and keeps of each item only what `decodeItem` returns. */
function page_decodePage(key, decodeItem) {
    return (body) => {
        const fields = fields_fieldsOf(body, 'the list');
        const items = own(fields, key);
        if (!Array.isArray(items))
            throw new Unreadable(`no “${key}”`);
        const meta = fields_fieldsOf(own(fields, 'meta'), '“meta”');
        // The last page says null (or an empty text, as Twilio's older lists do); one that says nothing may have lost the rest of the list, and a short list would be a lie.
        const next = own(meta, 'next_page_url');
        return { items: items.map(decodeItem), next: next === null || next === '' ? undefined : pathOf(next) };
    };
}
/** For a list that is reduced while it is read: what `decodeItem` keeps of an item (JSON), or why it cannot be read. */
function wrapItem(decodeItem) {
    return (item) => {
        try {
            return { kept: decodeItem(item) };
        }
        catch (error) {
            if (error instanceof Unreadable)
                return { unreadable: error.message };
            throw error;
        }
    };
}
/** Reads what {@link keep} kept; only that can be an object here, since it has replaced every object of the list. */
function unwrapItem(item) {
    const fields = fields_fieldsOf(item, 'an item of the list');
    const unreadable = fields_text(fields, 'unreadable');
    if (unreadable !== undefined || !Object.hasOwn(fields, 'kept'))
        throw new Unreadable(unreadable ?? 'nothing was kept');
    return fields['kept'];
}
/**
 * Path and query of a link. The host is dropped: credentials never follow a link. A link like `x:.evil.com/`
 * has a path that does not start with a slash and would become a part of the host.
 */
function pathOf(link) {
    if (typeof link !== 'string' || !URL.canParse(link, 'https://serverless.twilio.com'))
        throw new Unreadable('a link that is not one');
    const { pathname, search } = new URL(link, 'https://serverless.twilio.com');
    if (!pathname.startsWith('/'))
        throw new Unreadable('a link without a path');
    return pathname + search;
}

;// CONCATENATED MODULE: ./twilio/read.js


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
    if (!(error instanceof RequestFailure) || error.facts.class === 'final')
        return { again: false };
    return { again: true, ...retryDelayOf(error) };
}
/** Reads are repeated until the deadline, after 30 s if Twilio has never answered, and not for ever if the answers make no sense. */
function createRepeat({ client, clock, random, onRetry }) {
    const budgetMs = () => (client.answered() ? Number.POSITIVE_INFINITY : SILENCE_MS);
    return (request, decode, limits) => {
        let unreadable = 0;
        const judge = (error) => {
            unreadable = error instanceof RequestFailure && error.cause instanceof Unreadable ? unreadable + 1 : 0;
            return unreadable === MAX_UNREADABLE ? { again: false } : classifyRead(error);
        };
        const options = { clock, random, judge, budgetMs, onFailure: onRetry };
        return retry((p) => client.send(request, decode, p), limits, options);
    };
}
/** The same for a plain GET. */
function createReader(options) {
    const repeat = createRepeat(options);
    return (path, sizeLimit, decode, limits) => repeat({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit }, decode, limits);
}
/** The items of all pages, one page in memory at a time. A list that comes back to a page it had is refused. */
async function* followPages(first, readPage) {
    let path = first;
    for (const seen = new Set(); path !== undefined;) {
        if (seen.has(path) || seen.size === MAX_PAGES)
            throw new RequestFailure({ method: 'GET', path }, { class: 'final', words: 'a list without an end' });
        seen.add(path);
        const page = await readPage(path);
        yield* page.items;
        path = page.next;
    }
}

;// CONCATENATED MODULE: ./twilio/serverless.js




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
    if (!isSid(text, 'ZB'))
        throw new TypeError(`“${text}” is not the SID of a Build.`);
    return text;
}
/** The typed calls. Reads are repeated until the deadline, or after 30 s if Twilio has never answered. */
function serverless_createServerless(options) {
    const read = createReader(options);
    return {
        fetchService: (service, limits) => read(servicePath(service), SMALL, decodeService, limits),
        ...createBuildCalls(options, read),
        ...createEnvironmentCalls(options, read),
        ...createVersionCalls(read),
    };
}
function createBuildCalls(options, read) {
    const { client } = options;
    const repeat = createRepeat(options);
    const readPage = (path, decodeItem, limits) => repeat({ method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: 32 * MB, reduce: wrapItem(decodeItem) }, page_decodePage('builds', unwrapItem), limits);
    const firstPage = (service, size = PAGE_SIZE) => `${servicePath(service)}/Builds?PageSize=${size}`;
    const pathOf = (serviceSid, sid) => `${servicePath(serviceSid)}/Builds/${sid}`;
    return {
        listNewestBuilds: (service, limits) => readPage(firstPage(service), decodeNotedBuild, limits),
        pickBuilds: (serviceSid, versions, pick, limits) => {
            const first = firstPage(serviceSid, Math.max(5, Math.min(PAGE_SIZE, Math.floor(PAGE_VERSIONS / versions))));
            return followPages(first, (path) => readPage(path, (item) => pick(decodeBuild(item)), limits));
        },
        createBuild: (serviceSid, contents, limits) => client.send(describeCreateBuild(serviceSid, contents), decodeCreatedBuild, limits),
        fetchBuild: (serviceSid, sid, limits) => read(pathOf(serviceSid, sid), 2 * MB, decodeBuildOf(sid), limits),
        fetchStatus: (serviceSid, sid, limits) => client.send({ method: 'GET', path: `${pathOf(serviceSid, sid)}/Status`, timeLimitMs: READ_MS, sizeLimit: SMALL }, decodeStatus(sid), limits),
    };
}
function createEnvironmentCalls({ client }, read) {
    const post = (path, form, decode, limits) => client.send({ method: 'POST', path, form, timeLimitMs: CREATE_MS, sizeLimit: SMALL }, decode, limits);
    const pathOf = (serviceSid) => `${servicePath(serviceSid)}/Environments`;
    const deploymentsOf = (serviceSid, sid) => `${pathOf(serviceSid)}/${sid}/Deployments`;
    const firstPage = (serviceSid, sid) => `${deploymentsOf(serviceSid, sid)}?PageSize=${PAGE_SIZE}`;
    const readPage = (path, limits) => read(path, MB, page_decodePage('deployments', decodeDeployment), limits);
    return {
        listEnvironments: (serviceSid, limits) => readList(read, pathOf(serviceSid), 'environments', decodeEnvironment, limits),
        fetchEnvironment: (serviceSid, sid, limits) => read(`${pathOf(serviceSid)}/${sid}`, SMALL, decodeEnvironment, limits),
        createEnvironment: (serviceSid, { uniqueName, suffix }, limits) => {
            const form = [['UniqueName', uniqueName]];
            if (suffix !== undefined)
                form.push(['DomainSuffix', suffix]);
            return post(pathOf(serviceSid), form, decodeEnvironment, limits);
        },
        createDeployment: (serviceSid, sid, buildSid, limits) => post(deploymentsOf(serviceSid, sid), [['BuildSid', asBuildSid(buildSid)]], decodeCreatedDeployment, limits),
        noteDeployments: (serviceSid, sid, limits) => readPage(firstPage(serviceSid, sid), limits),
        listDeployments: (serviceSid, sid, limits) => followPages(firstPage(serviceSid, sid), (path) => readPage(path, limits)),
    };
}
function createVersionCalls(read) {
    const pathOf = (serviceSid, kind) => `${servicePath(serviceSid)}/${FOLDERS[kind]}`;
    return {
        listResources: (serviceSid, kind, limits) => readList(read, pathOf(serviceSid, kind), `${kind}s`, decodeResource, limits),
        readVersions: (serviceSid, kind, resourceSid, next, limits) => read(next ?? `${pathOf(serviceSid, kind)}/${resourceSid}/Versions?PageSize=${PAGE_SIZE}`, MB, page_decodePage(`${kind}_versions`, decodeVersion), limits),
    };
}
/** A list of small things, to its end. */
function readList(read, path, key, decodeItem, limits) {
    const decode = page_decodePage(key, decodeItem);
    return Array.fromAsync(followPages(`${path}?PageSize=${LONG_PAGE_SIZE}`, (page) => read(page, MB, decode, limits)));
}

;// CONCATENATED MODULE: ./project/calls.js




/** 25 MB on a slow line. */
const UPLOAD_MS = 180_000;
/** The calls for one service; uploads go to a host of their own. */
function createUploadCalls(serverless, options, uploads, serviceSid) {
    const read = createReader(options);
    const pathOf = (kind) => `${servicePath(serviceSid)}/${FOLDERS[kind]}`;
    return {
        listResources: (kind, p) => serverless.listResources(serviceSid, kind, p),
        createResource: (kind, friendlyName, p) => {
            const form = [['FriendlyName', friendlyName]];
            const request = { method: 'POST', path: pathOf(kind), form, timeLimitMs: CREATE_MS, sizeLimit: SMALL };
            return options.client.send(request, decodeResource, p);
        },
        listVersions(kind, sid, p) {
            const decode = page_decodePage(`${kind}_versions`, decodeDatedVersion);
            const first = `${pathOf(kind)}/${sid}/Versions?PageSize=100`;
            return Array.fromAsync(followPages(first, (page) => read(page, MB, decode, p)));
        },
        readContent: (sid, version, p) => read(`${pathOf('function')}/${sid}/Versions/${version}/Content`, 32 * MB, decodeContent, p),
        upload: async (kind, sid, body, p) => {
            const path = `${pathOf(kind)}/${sid}/Versions`;
            const request = { method: 'POST', path, body, timeLimitMs: UPLOAD_MS, sizeLimit: SMALL };
            return (await uploads.send(request, decodeDatedVersion, p)).sid;
        },
    };
}

// EXTERNAL MODULE: ./project/files.js + 1 modules
var files = __nccwpck_require__(748);
;// CONCATENATED MODULE: ./explain/create-events.js
/** What the log says while something is created and the answer does not come: one wording for every creation. */


/** One line for an event of {@link createOnce}. */
function describeCreateEvent(thing, event) {
    const words = wordsOf('error' in event && event.error);
    switch (event.event) {
        case 'held-back':
            return `Twilio did not take the request for the ${thing} (${words}); it will be sent again in ${quantities_formatDuration(event.waitMs)}.`;
        case 'lost':
            return `The answer to the request that creates the ${thing} was lost (${words}). Looking for the ${thing} before anything is sent again.`;
        case 'found':
            return `Found: the lost request did create the ${thing}.`;
        case 'resent':
            return `No such ${thing} appeared; the request is sent again.`;
    }
}

// EXTERNAL MODULE: ./project/file-names.js
var file_names = __nccwpck_require__(456);
;// CONCATENATED MODULE: ./project/content-type.js
/** Content types, as Twilio's toolkit finds them: by the name's ending, and without one by the bytes. */

/** As much of a file as is looked at, in bytes. */
const SAMPLE = 1_048_576;
/** The type of a file with this name and these bytes. */
async function typeOf(name, content) {
    if ((0,file_names/* endingOf */.z6)(name) === '') {
        const { fileTypeFromBuffer } = await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 755));
        const type = await fileTypeFromBuffer(await content.slice(0, SAMPLE).arrayBuffer());
        if (type !== undefined)
            return type.mime;
    }
    const { default: mime } = await __nccwpck_require__.e(/* import() */ 322).then(__nccwpck_require__.t.bind(__nccwpck_require__, 322, 19));
    return mime.lookup(name) || 'application/octet-stream';
}

;// CONCATENATED MODULE: ./project/version-form.js
/**
 * The form as Twilio's toolkit sends it (RFC 7578). Put together here because node-fetch's own `FormData` leaves out
 * the line break at the end, which some servers wait for. Paths have no quotes and no line breaks (`pathMistake`).
 */
function createForm(file, filename, contentType, content, random) {
    // No file contains it, as far as 24 random digits go.
    const boundary = '-'.repeat(28) + Array.from({ length: 24 }, () => Math.floor(random() * 10)).join('');
    const part = (name) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    const head = [
        `${part('Path')}\r\n\r\n${file.path}\r\n`,
        `${part('Visibility')}\r\n\r\n${file.visibility}\r\n`,
        `${part('Content')}; filename="${filename}"\r\nContent-Type: ${contentType}\r\n\r\n`,
    ];
    const type = `multipart/form-data; boundary=${boundary}`;
    return new Blob([...head, content, `\r\n--${boundary}--\r\n`], { type });
}

;// CONCATENATED MODULE: ./project/upload-file.js








/** One file may take this long with everything that goes wrong on the way, in ms. */
const LIMIT_MS = 300_000;
/** What tells a Function or Asset from the others. */
const keyOf = (kind, friendlyName) => `${kind} ${friendlyName}`;
/** Makes sure that there is a version of this file. */
async function sendFile(file, sender) {
    const limits = { signal: sender.signal, deadline: sender.clock.now() + LIMIT_MS };
    const known = sender.resources.get(keyOf(file.kind, file.path));
    const versions = known === undefined || file.kind === 'asset' ? [] : await sender.calls.listVersions(file.kind, known.sid, limits);
    const same = known === undefined ? undefined : await findSame(file, known, versions, sender, limits);
    if (same !== undefined)
        return { end: 'unchanged', versionSid: same };
    if (sender.dryRun)
        return { end: 'planned' };
    const resource = known ?? (await createResource(file, sender, limits));
    const noted = new Set(versions.map(({ sid }) => sid));
    return {
        end: 'uploaded',
        versionSid: await uploadVersion(file, resource, known === undefined, noted, sender, limits),
    };
}
/** The newest version, if it is this very file. What an asset holds cannot be read. */
async function findSame(file, resource, versions, sender, limits) {
    const newest = versions.reduce((best, version) => (best === undefined || (version.createdAt ?? 0) > (best.createdAt ?? 0) ? version : best), undefined);
    if (newest === undefined || !isNamedLike(newest, file))
        return undefined;
    return (await holds(file, resource, newest, sender, limits)) ? newest.sid : undefined;
}
const isNamedLike = ({ path, visibility }, file) => path === file.path && visibility === file.visibility;
async function holds(file, resource, version, { calls, disk }, limits) {
    const content = await calls.readContent(resource.sid, version.sid, limits);
    const bytes = await (await upload_file_open(file, disk)).arrayBuffer();
    return content === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function onceOptions(thing, file, { graceSignal, random, onTrouble }) {
    return { graceSignal, random, onEvent: (event) => onTrouble(file, describeCreateEvent(thing, event)) };
}
async function createResource(file, sender, limits) {
    const { calls, clock, resources } = sender;
    const { kind, path } = file;
    const noted = new Set([...resources.values()].map(({ sid }) => sid));
    const creation = {
        send: (p) => calls.createResource(kind, path, p),
        async find(p) {
            const there = await calls.listResources(kind, p);
            const ours = there.find(({ sid, friendlyName }) => friendlyName === path && !noted.has(sid));
            return ours === undefined ? { found: 'none' } : { found: 'one', value: ours };
        },
        judge: classifyCreation,
    };
    const thing = kind === 'function' ? 'Function' : 'Asset';
    return (await createOnce(creation, clock, limits, onceOptions(thing, file, sender))).value;
}
/**
 * A function's lost upload is looked for and recognised by its content. An asset cannot be read back: a new
 * version of it is certainly ours only where this run made the Asset itself. Otherwise it is sent again, because
 * a version too many costs nothing (Twilio removes what is in no Build), and one with other bytes would go live.
 */
async function uploadVersion(file, resource, isNew, noted, sender, limits) {
    const send = (p) => sendOnce(file, resource, sender, p);
    if (file.kind === 'asset' && !isNew)
        return sendAgain(send, sender, limits);
    const find = (p) => findVersion(file, resource, noted, sender, p);
    const creation = { send, find, judge: classifyCreation };
    return (await createOnce(creation, sender.clock, limits, onceOptions('version', file, sender))).value;
}
/** Sends until it is answered. Throws {@link MayExist} when it never was, and one of the requests may have arrived. */
async function sendAgain(send, { clock, random, signal, graceSignal, onRetry }, limits) {
    let lost;
    const attempt = async (p) => {
        try {
            return await send({ ...p, signal: graceSignal });
        }
        catch (error) {
            if (graceSignal.aborted || classifyCreation(error).fate === 'unknown')
                lost = error;
            throw error;
        }
    };
    try {
        return await retry(attempt, limits, {
            clock,
            random,
            judge: (error) => (signal.aborted ? { again: false } : classifyRead(error)),
            budgetMs: () => Number.POSITIVE_INFINITY,
            onFailure: onRetry,
        });
    }
    catch (error) {
        if (lost === undefined || (classifyCreation(error).fate === 'unexpected' && !signal.aborted))
            throw error;
        throw new MayExist('the answer was lost', [], error instanceof RequestFailure ? error : lost);
    }
}
async function findVersion(file, resource, noted, sender, limits) {
    const versions = await sender.calls.listVersions(file.kind, resource.sid, limits);
    for (const version of versions) {
        if (noted.has(version.sid) || !isNamedLike(version, file))
            continue;
        if (file.kind === 'asset' || (await holds(file, resource, version, sender, limits)))
            return { found: 'one', value: version.sid };
    }
    return { found: 'none' };
}
/** The file's bytes, if there are still as many of them as when the project was read. */
async function upload_file_open({ location, size }, disk) {
    const content = await disk.open(location);
    if (content.size !== size)
        throw new files/* FileChanged */.z();
    return content;
}
async function sendOnce(file, resource, sender, limits) {
    const content = await upload_file_open(file, sender.disk);
    const filename = file.path.slice(file.path.lastIndexOf('/') + 1);
    const type = await typeOf(file.location.slice(file.location.lastIndexOf('/') + 1), content);
    const form = createForm(file, filename, type, content, sender.random);
    try {
        return await sender.calls.upload(file.kind, resource.sid, form, limits);
    }
    catch (error) {
        // When it breaks off because the file was changed, sending it again would not help.
        const isChanged = await content
            .slice(0, 1)
            .arrayBuffer()
            .then(() => false, () => true);
        throw isChanged ? new files/* FileChanged */.z() : error;
    }
}

;// CONCATENATED MODULE: ./report/outputs.js
/** The outputs: declared once, set as soon as they are true. The only caller of `setOutput`. */

/** Names and meanings as in action.yml; the contract test holds the two together. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
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
            log.warning(`The output ${name} could not be written: ${errors_messageOf(error)}`, { title: 'Output missing' });
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

;// CONCATENATED MODULE: ./report/throttle.js
/** Lines about the same trouble, told without flooding the log. */

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
        line(leftOut === 0 ? text : `${text} (${leftOut} more in the last ${quantities_formatDuration(since)})`);
        last = clock.now();
        leftOut = 0;
    };
}

;// CONCATENATED MODULE: ./twilio/error-class.js
/** Connection errors after which Twilio certainly saw nothing of the request (Node's `error.code`). */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EADDRNOTAVAIL']);
/** These, too, but only while connecting: on a connection that is open they may come after the request. */
const UNSENT_IN_CONNECT = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN']);
/** TLS says that the other side is not who it should be; asking again will not change that. */
const error_class_CERTIFICATE = new Set([
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
const isCertificateError = (code) => error_class_CERTIFICATE.has(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS_CERT');
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
    /** What stays is a copy: a whole chunk would be kept alive by the few bytes between two items. */
    const take = (bytes) => (inItem ? item.add(bytes) : done.push(bytes.slice()));
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
        end: () => decodeText(Buffer.concat([...done, item.empty()])),
    };
}
/** One piece of memory for all items, one after the other. What `empty` gives is valid until the next `add`. */
function createScratch() {
    let memory = new Uint8Array(64 * 1024);
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
        return text.slice();
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
            if (!(error instanceof RequestFailure))
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
        if (!(error instanceof Unreadable))
            throw error;
        throw failure(request, {
            class: 'unknown',
            words: `an answer that cannot be used (${error.message})`,
            status: answer.status,
            ...client_optional('requestId', answer.requestId),
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
        if (error instanceof RequestFailure)
            throw error;
        if (timer.signal.aborted)
            throw failure(request, { class: 'unknown', words: `no answer within ${formatSeconds(limitMs)}` }, error);
        throw failure(request, classifyNetworkError(error), error);
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
        throw failure(request, { class: 'unknown', words, status, ...client_optional('requestId', requestId) });
    }
    const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), response.headers.get('date'));
    const facts = { ...classifyStatus(status, json.ok ? json.value : undefined), ...client_optional('requestId', requestId) };
    throw failure(request, { ...facts, ...client_optional('retryAfterMs', retryAfterMs) });
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
    return new RequestFailure({ method: request.method, path: request.path }, facts, { cause });
}
function client_optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function formatSeconds(ms) {
    return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0).replace(/\.0$/, '')} s`;
}

;// CONCATENATED MODULE: ./twilio/monitor.js


/** One answer of 100 alerts is some 100 kB; texts of alerts have been seen with whole logs in them. */
const SIZE_LIMIT = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** An answer that takes longer than this comes too late to be of use, in ms. */
const monitor_READ_MS = 3_000;
/** Monitor over a client whose origin is Monitor's. */
function monitor_createMonitor(client) {
    return {
        async listErrors(since, limits) {
            // Seconds and no fraction: `YYYY-MM-DDThh:mm:ssZ` is the form that is documented.
            const start = new Date(since).toISOString().replace(/\.\d{3}Z$/, 'Z');
            const path = `/v1/Alerts?LogLevel=error&StartDate=${encodeURIComponent(start)}&PageSize=100`;
            const page = await client.send({ method: 'GET', path, timeLimitMs: monitor_READ_MS, sizeLimit: SIZE_LIMIT }, decodePage('alerts', decodeAlert), limits);
            return page.items;
        },
    };
}

;// CONCATENATED MODULE: ./run/connect.js
/** Everything outside the program, and what is opened there for one run. */






/** Masks the header and opens the connection. */
async function connect(host, { username, password }, log) {
    const { clock, runner, userAgent } = host;
    const authorization = `Basic ${host.base64(`${username}:${password}`)}`;
    // The header is as good as the token: whoever reads it can use it.
    runner.setSecret(authorization);
    runner.setSecret(authorization.slice('Basic '.length));
    const fetch = await host.connect();
    const onExchange = (exchange) => log.debug(describeExchange(exchange));
    const logRetry = throttleLine(log.line, clock);
    const clients = new Map();
    return {
        // One for each origin: when it asks to stay away, that holds for whatever is asked of it.
        clientOf: (origin) => {
            const client = clients.get(origin) ?? createClient({ fetch, clock, origin, authorization, userAgent, onExchange });
            clients.set(origin, client);
            return client;
        },
        onRetry: (error, waitMs) => logRetry(`${error instanceof RequestFailure ? error.message : 'A request failed'}; again in ${quantities_formatDuration(waitMs)}.`),
    };
}
/** Opens the line to Twilio and binds the parts of the run together. */
async function openRun(host, inputs, reports) {
    const { clock, random, cancellation, probe, connectGitHub } = host;
    const { clientOf, onRetry } = await connect(host, inputs.credentials, reports.log);
    const client = clientOf(inputs.origins.serverless);
    const monitor = createMonitor(clientOf(inputs.origins.monitor));
    const serverless = createServerless({ client, clock, random, onRetry });
    const limits = { signal: cancellation.signal, deadline: reports.outcome.startedAt + inputs.timeoutMs };
    return {
        inputs,
        serverless,
        monitor,
        serverNow: client.serverNow,
        clock,
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

;// CONCATENATED MODULE: ./run/context.js
/** From now on for `ms`, unless the run is cancelled. */
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});

;// CONCATENATED MODULE: ./run/service.js

/** Fetches the service; throws when it does not belong to the account that the inputs name. */
async function fetchService(run) {
    const { serverless, inputs, limits, outcome } = run;
    const service = await serverless.fetchService(inputs.service, limits);
    outcome.service = service;
    checkAccount(service, inputs.credentials);
    return service;
}
/** Throws when the service belongs to another account than the one beside an API key. */
function checkAccount(service, { accountSid }) {
    if (accountSid === undefined || service.accountSid === undefined)
        return;
    if (accountSid.toLowerCase() === service.accountSid.toLowerCase())
        return;
    throw new ActionFailure('error', {
        title: 'Another account',
        what: `The service ${service.sid} belongs to account ${service.accountSid}, not to ${accountSid}.`,
        why: 'The API key and “account-sid” come from different accounts.',
        next: `Correct “account-sid”, or use an API key of ${accountSid}.`,
    });
}

;// CONCATENATED MODULE: ./report/log.js
/** Lines of the log. Every line passes through here, so nothing from outside can reach the runner as a command. */

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
        line: (text) => port.info((/^ */.exec(text)?.[0] ?? '') + sanitize_sanitizeLine(text, LINE_LIMIT)),
        debug: (text) => port.debug(sanitize_sanitizeLine(text, LINE_LIMIT)),
        warning: (text, properties) => port.warning(sanitize_sanitizeLine(text, LINE_LIMIT), sanitizeProperties(properties)),
        error: (text, properties) => port.error(sanitizeLines(text), sanitizeProperties(properties)),
        group(title) {
            endGroup();
            port.startGroup(sanitize_sanitizeLine(title));
            open = true;
        },
        endGroup,
    };
}
function sanitizeLines(text) {
    const lines = text.split('\n').map((line) => (/^ */.exec(line)?.[0] ?? '') + sanitize_sanitizeLine(line, LINE_LIMIT));
    const whole = lines.join('\n');
    return whole.length <= ANNOTATION_LIMIT ? whole : `${whole.slice(0, ANNOTATION_LIMIT - 1)}…`;
}
function sanitizeProperties(properties = {}) {
    const { title, file, startLine } = properties;
    return {
        ...(title === undefined ? {} : { title: sanitize_sanitizeLine(title, 120) }),
        ...(file === undefined ? {} : { file: sanitize_sanitizeLine(file) }),
        ...(startLine === undefined ? {} : { startLine }),
    };
}

;// CONCATENATED MODULE: ./explain/input-problems.js


/** An annotation holds 4096 characters (runner 2.336); the rest is for what the runner puts around it. */
const MAX_CHARS = 4000;
/** More than a screenful of mistakes is read from the top anyway. */
const MAX_PROBLEMS = 20;
/** The text of one annotation about everything that is wrong with the inputs: under 4000 characters, harmless lines. */
function formatProblems(problems) {
    // Long values are the first to go, then the last problems: a rule and its corrected line say more.
    for (const limit of [200, 80, 40]) {
        const text = format(problems, Math.min(MAX_PROBLEMS, problems.length), limit);
        if (text.length < MAX_CHARS)
            return text;
    }
    for (let shown = Math.min(MAX_PROBLEMS, problems.length) - 1; shown > 0; shown--) {
        const text = format(problems, shown, 40);
        if (text.length < MAX_CHARS)
            return text;
    }
    return format(problems, 0, 40);
}
function format(problems, shown, limit) {
    const rest = problems.length - shown;
    return [
        headline(problems),
        ...problems.slice(0, shown).flatMap((problem) => ['', ...describe(problem, limit)]),
        ...(rest === 0 ? [] : ['', `and ${rest} more`]),
    ].join('\n');
}
function headline(problems) {
    const inputs = new Set(problems.map(({ input }) => input)).size;
    const more = inputs === problems.length ? '' : ` (${problems.length} problems)`;
    return `${count(inputs, 'input')} cannot be used${more}; nothing was sent to Twilio.`;
}
/** The input, the value seen and the rule; below it, indented, the corrected line. */
function describe(problem, limit) {
    const line = problem.line === undefined ? '' : `, line ${problem.line}`;
    const place = problem.file === undefined ? '' : ` (${sanitize_sanitizeLine(problem.file, limit)}${line})`;
    const seen = problem.seen === undefined ? '' : ` “${sanitize_sanitizeLine(problem.seen, limit)}”.`;
    // The whole line once more: two harmless halves can make a command.
    return [
        sanitize_sanitizeLine(`\`${sanitize_sanitizeLine(problem.input, 80)}\`${place}:${seen} ${sanitize_sanitizeLine(problem.rule, 400)}`, 1000),
        `    ${sanitize_sanitizeLine(problem.fix, 300)}`,
    ];
}

;// CONCATENATED MODULE: ./report/result-json.js
/** Changes when a field changes its meaning or goes; a new field changes nothing. */
const SCHEMA_VERSION = 1;
/** Longer texts are cut: a job's outputs may have 1 MB together. In characters. */
const TEXT_LIMIT = 2_000;
/** Outputs that are not texts; whatever else is one. Names of outputs to come do no harm. */
const BOOLEANS = new Set(['created', 'changed', 'rolled-back']);
const NUMBERS = new Set(['duration-seconds']);
/** The result as JSON text in one line. `now` on the run's clock, in ms. */
function result_json_formatResult(outputs, outcome, now) {
    const { failure, cause, problems, phases, contents, mayExist, startedAt } = outcome;
    const result = {
        schemaVersion: SCHEMA_VERSION,
        ...fromOutputs(outputs),
        stepSeconds: seconds(now - startedAt),
        service: outcome.service?.uniqueName,
        functions: contents?.functionVersions.length,
        assets: contents?.assetVersions.length,
        dependencies: contents?.dependencies?.length,
        changes: outcome.inherited?.words ?? outcome.drift,
        mayExist,
        failure: failure && describeFailure(failure),
        cause: cause && defined({ evidence: cause.evidence, code: cause.code, text: cause.text }),
        problems: problems
            ?.slice(0, 50)
            .map(({ input, rule, fix, file, line }) => defined({ input, rule, fix, file, line })),
        phases: phases.map(({ name, start, end }) => ({ name, seconds: seconds((end ?? now) - start) })),
    };
    return JSON.stringify(result_json_present(defined(result)));
}
function fromOutputs(outputs) {
    const entries = Object.entries(outputs).filter(([name]) => name !== 'result' && name !== 'result-file');
    return Object.fromEntries(entries.map(([name, value]) => [camelCase(name), readOutput(name, value)]));
}
function readOutput(name, value) {
    if (BOOLEANS.has(name))
        return value === 'true';
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
/** Every text without account and service SIDs, and cut where it is too long. */
function result_json_present(value) {
    if (typeof value === 'string')
        return [...result_json_hideSids(value)].slice(0, TEXT_LIMIT).join('');
    if (Array.isArray(value))
        return value.map(result_json_present);
    if (typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, result_json_present(inner)]));
    return value;
}
/** Text without account and service SIDs: people keep those in secrets, and the runner drops outputs that hold a secret. */
function result_json_hideSids(text) {
    return text.replace(/(AC|ZS)[0-9a-fA-F]{32}/g, '$1…');
}

;// CONCATENATED MODULE: ./report/publish.js
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
/** The output `failure-reason`: one line of at most 300 characters. */
function formatReason({ what, why }) {
    return sanitizeLine(hideSids(`${what} ${why}`), 300);
}
/** Sets `result` and `result-file`; a file that cannot be written costs one line and nothing else. */
async function reportResult(save, outputs, outcome, log, now) {
    const json = formatResult(outputs.all(), outcome, now);
    outputs.set('result', json);
    try {
        const file = await save(json);
        if (file !== undefined)
            outputs.set('result-file', file);
    }
    catch (error) {
        log.line(`The file with the result could not be written: ${messageOf(error)}`);
    }
}
/** The last group of the log: what became of it, and how long each phase took. The title is seen without a click. */
function logResult(outcome, outputs, log, now) {
    log.group(`Result: ${outcome.verdict ?? 'error'} after ${formatDuration(now - outcome.startedAt)}`);
    for (const { name, start, end } of outcome.phases)
        log.line(`${name}: ${formatDuration((end ?? now) - start)}`);
    for (const [name, value] of Object.entries(outputs.all()))
        if (name !== 'result')
            log.line(`${name} = ${value}`);
    log.endGroup();
}
/** Formats and writes the job summary; what goes wrong there costs one line and nothing else. */
async function writeSummary(runner, format, log) {
    try {
        await runner.writeSummary(format());
    }
    catch (error) {
        log.line(`The job summary could not be written: ${errors_messageOf(error)}`);
    }
}
/**
 * What ended a run: a verdict and an explanation in the outcome, and the one error annotation in the log. A mistake in
 * this program also leaves its stack in the debug log.
 */
function reportFailure(error, outcome, log, cancelled) {
    log.endGroup();
    if (error instanceof InputFailure) {
        reportProblems(error, outcome, log);
        return;
    }
    const { verdict, explanation } = explain(error, outcome, cancelled);
    outcome.verdict = verdict;
    outcome.failure = explanation;
    if (error instanceof MayExist)
        outcome.mayExist = error.candidates;
    if (error instanceof Error && !isExpected(error))
        for (const line of error.stack?.split('\n') ?? [])
            log.debug(line);
    const { title, file, line } = explanation;
    log.error([formatExplanation(explanation), ...resumeLines(outcome)].join('\n'), {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
}
function reportProblems({ problems, message }, outcome, log) {
    outcome.verdict = 'error';
    outcome.problems = problems;
    outcome.failure = {
        title: 'Inputs',
        what: message,
        why: 'Nothing was sent to Twilio.',
        next: 'Correct the workflow and run it again.',
    };
    const inputs = new Set(problems.map(({ input }) => input)).size;
    log.error(formatProblems(problems), { title: `${count(inputs, 'input')} cannot be used` });
}

;// CONCATENATED MODULE: ./run/sub-action.js


/** Tells the story and says whether the job may go on. Never throws. */
async function runStep(host, story) {
    for (const secret of story.secrets)
        host.runner.setSecret(secret);
    const log = createLog(host.runner);
    const outcome = { startedAt: host.clock.now(), phases: [] };
    try {
        await story.tell(log);
    }
    catch (error) {
        reportFailure(error, outcome, log, host.cancellation.signal.aborted);
    }
    const { failure } = outcome;
    log.endGroup();
    const summary = story.finish(failure, log);
    if (summary !== undefined)
        await writeSummary(host.runner, () => summary, log);
    return { ok: failure === undefined };
}

;// CONCATENATED MODULE: ./inputs/hosts.js


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
        report({ input: name, seen, rule, fix: (0,yaml/* yamlLine */.u)(name, meant) });
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
        return problem(input, region, rule, 'ie1');
    }
    return edgeIsLabel ? `.${host}.${region}` : undefined;
}
/** The region meant by an edge's name (`dublin`) or by a slip (`ie`, `ie-1`, `ie2`), or undefined. */
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
        report({ input: 'api-url', seen, rule, fix: declarations_exampleLine('api-url') });
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
    for (const rule of rules)
        report({ input: 'api-url', seen, rule, fix: (0,yaml/* yamlLine */.u)('api-url', origin) });
    return rules.length === 0 ? { origin, loopback } : undefined;
}
function parseUrl(text) {
    return URL.parse(text) ?? undefined;
}
/** A URL as it may be shown: what stands before an `@` in it is a password for all we know. */
function withoutUserInfo(text) {
    return text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/is, '$1***@');
}

// EXTERNAL MODULE: ../node_modules/ms/index.js
var node_modules_ms = __nccwpck_require__(778);
;// CONCATENATED MODULE: ./inputs/parse.js





const MEANT_TRUE = /^(?:true|y|yes|on|1|t|enabled?)$/i;
const MEANT_FALSE = /^(?:false|n|no|off|0|f|disabled?|never)$/i;
/** A boolean as YAML 1.2's core schema writes it; '' means the default. */
function readBoolean(name, text, report) {
    return readFlag(name, INPUTS[name].default, text, report);
}
/** The same for an input of any action. */
function readFlag(name, fallback, text, report) {
    const value = text === '' ? fallback : text;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    const bare = value.replace(/^["']+|["']+$/g, '');
    const meant = MEANT_TRUE.test(bare) || (fallback === 'true' && !MEANT_FALSE.test(bare));
    report({ input: name, seen: value, rule: 'It is `true` or `false`.', fix: (0,yaml/* yamlLine */.u)(name, meant) });
    return fallback === 'true';
}
/**
 * Bounds in milliseconds. A timeout above 24 h is a slip of the unit (a job's token lives 24 h, a Build takes
 * minutes); one below 1 s is over before Twilio can answer. A poll interval below 100 ms would be a hot loop that
 * runs into Twilio's rate limit; above a minute nobody learns in time that a Build is done.
 */
const DURATIONS = {
    timeout: {
        min: node_modules_ms('1s'),
        max: node_modules_ms('24h'),
        guess: (bare) => (bare < 60 ? 'm' : bare < 36_000 ? 's' : 'ms'),
    },
    'poll-interval': { min: node_modules_ms('100ms'), max: node_modules_ms('1m'), guess: (bare) => (bare < 100 ? 's' : 'ms') },
};
/** A number and its unit → milliseconds, whole; '' means the default. `5s`, `1.5m`, `250ms`. */
function readDuration(name, text, report) {
    return readSpan(name, { fallback: INPUTS[name].default, ...DURATIONS[name] }, text, report);
}
/** The same for an input of any action. */
function readSpan(name, rules, text, report) {
    const { min, max, units = DURATION_UNITS } = rules;
    const value = text === '' ? rules.fallback : text;
    const problem = (rule) => report({ input: name, seen: value, rule, fix: yamlLine(name, correctedDuration(rules, value)) });
    const unit = /^\d{1,9}(?:\.\d{1,9})?([a-z]+)$/.exec(value)?.[1];
    if (unit === undefined || !units.includes(unit)) {
        const bare = /^\d+(?:\.\d+)?$/.test(value);
        const list = `${units.slice(0, -1).join(', ')} or ${units.at(-1)}`;
        problem(bare
            ? `The unit is missing: it is a number followed by ${list}.`
            : `It is a number followed by its unit: ${list}.`);
        return min;
    }
    const duration = Math.round(ms(value));
    if (duration < min || duration > max) {
        problem(`It lies between ${writeDuration(min, units)} and ${writeDuration(max, units)}.`);
        return min;
    }
    return duration;
}
/** The duration that was most likely meant; always one that is accepted. */
function correctedDuration({ fallback, min, max, units = DURATION_UNITS, guess }, text) {
    const parts = /^(\d{1,40}(?:\.\d{1,40})?)\s*([a-z]*)$/i.exec(text);
    if (parts === null)
        return fallback;
    const bare = Number(parts[1]);
    const known = parts[2] === '' ? undefined : ms(`${parts[1]}${parts[2]}`);
    const meant = known ?? ms(`${bare.toFixed(9)}${guess(bare)}`);
    if (!(meant > 0))
        return fallback;
    return writeDuration(Math.round(Math.min(max, Math.max(min, meant))), units);
}
/** Ways to write a Node.js version that are not Twilio's: `24`, `v24`, `nodejs24`, `node-24`, `24.x`, `Node 24`. */
const NODE = /^(?:node(?:\.?js)?[\s@:_-]*)?v?(\d{1,3})(?:\.(?:\d+|x|\*))*$/i;
/**
 * A runtime's name, or undefined for ''. Only its form is checked: a list of runtimes in the code would lock
 * people out on the day Twilio adds one.
 */
function readRuntime(text, report) {
    if (text === '')
        return undefined;
    const node = NODE.exec(text);
    const meant = node === null ? undefined : `node${node[1]}`;
    if (meant === undefined ? /^[a-z]+\d+(?:\.\d+)*$/.test(text) && text.length <= 50 : meant === text)
        return text;
    report({
        input: 'runtime',
        seen: text,
        rule: 'It is a runtime as Twilio names it: lower-case letters and a version, in one word.',
        fix: meant === undefined ? exampleLine('runtime') : yamlLine('runtime', meant),
    });
    return undefined;
}
/** A service: its SID, or its unique name, which goes into a URL's path as it is. */
function readService(text, report) {
    const problem = (rule, meant) => report({
        input: 'service-sid',
        ...(text === '' ? {} : { seen: text }),
        rule,
        fix: meant === undefined ? declarations_exampleLine('service-sid') : (0,yaml/* yamlLine */.u)('service-sid', meant),
    });
    if (text === '') {
        problem('It is required: the SID (ZS…) or unique name of the service. If the line is there, the variable in it is empty.');
    }
    else if (resemblesSid(text)) {
        const mistake = sid_mistakes_sidMistake(text, 'ZS');
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
    }
    else if (!/^[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,254}$/.test(text)) {
        problem('It is the SID (ZS…) of a service or its unique name: letters, digits, `-` and `_`, no spaces.');
    }
    return text;
}
/** The SID in an input that takes one of the kind `prefix`, or undefined for ''. */
function readSid(name, prefix, text, report) {
    if (text === '')
        return undefined;
    const mistake = sidMistake(text, prefix);
    if (mistake === undefined)
        return text;
    const fix = mistake.corrected === undefined ? exampleLine(name) : yamlLine(name, mistake.corrected);
    report({ input: name, seen: text, rule: mistake.rule, fix });
    return undefined;
}

;// CONCATENATED MODULE: ./actions/upload/inputs.js
/** The inputs of `upload/`, declared and read. */





/** Every input of `upload/`, in the order of its action.yml. */
const UPLOAD_INPUTS = {
    'service-sid': declarations_INPUTS['service-sid'],
    functions: { ...optional, default: 'functions', example: 'functions' },
    assets: { ...optional, default: 'assets', example: 'assets' },
    'dry-run': declarations_INPUTS['dry-run'],
    ...ACCESS,
};
/** The inputs in the environment, or everything that is wrong with them. */
function readUploadInputs(env) {
    return readTable(UPLOAD_INPUTS, env, (given, report) => parse(given, env, report));
}
function parse(given, env, report) {
    const service = readService(given['service-sid'], report);
    // The second names are the toolkit's.
    const functions = readFolder('functions', given.functions, 'src', report);
    const assets = readFolder('assets', given.assets, 'static', report);
    const dryRun = readFlag('dry-run', UPLOAD_INPUTS['dry-run'].default, given['dry-run'], report);
    const credentials = readCredentials(given, env, report);
    const hosts = readHosts(given, env, report);
    if (credentials === undefined || hosts === undefined)
        return undefined;
    const workspace = env['GITHUB_WORKSPACE'] || '.';
    return { service, folders: [functions, assets], dryRun, credentials, workspace, ...hosts };
}
/** A folder in the workspace. Whether it is there is seen where it is read. */
function readFolder(name, text, otherwise, report) {
    const kind = name === 'functions' ? 'function' : 'asset';
    const usual = UPLOAD_INPUTS[name].default;
    const folder = text
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '');
    if (/^(?:\/|[A-Za-z]:)/.test(folder) || folder.split('/').includes('..'))
        report({
            input: name,
            seen: text,
            rule: 'It is a folder inside the workspace, written relative to it.',
            fix: exampleIn(UPLOAD_INPUTS, name),
        });
    return {
        kind,
        name: folder || (text === '' ? usual : '.'),
        otherwise: folder === '' || folder === usual ? otherwise : undefined,
    };
}

;// CONCATENATED MODULE: ./text/markdown.js

/**
 * Characters that mean something to GitHub's Markdown or HTML; of dots and hyphens, which are everywhere, only those
 * that can begin a list, a rule or a heading's underline.
 */
const MARKDOWN = /["'\\`*_{}[\]()<>#+!|~&@:$=^]|(?<=\d)\.|(?<!\w)-|-(?!\w)/g;
/**
 * Where GitHub makes links, mentions, references, emoji or formulas of plain text, and does so *after* entities
 * have become characters, so that an entity does not prevent it: e-mail addresses and `@name`, `#1`, `http://` and
 * `:smile:`, `$x$`, `www.`. Nothing crosses the border of an element, so an empty one is put there.
 */
const LINKABLE = /[@#$]|:(?=\S)|www(?=\.)/gi;
/** U+E000 is no character anybody can have meant; {@link sanitizeLine} lets it pass, so it is taken out first. */
const BORDER = '\ue000';
/** Text for GitHub-flavoured Markdown, table cells included, that shows exactly the characters given. */
function escapeMarkdown(text, limit = 500) {
    return sanitize_sanitizeLine(text.replaceAll(BORDER, ''), limit)
        .replace(LINKABLE, `$&${BORDER}`)
        .replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll(BORDER, '<span></span>');
}
/** Text in a code span. Backticks cannot be escaped in one, so HTML does it; entities show as characters. */
function codeSpan(text, limit = 500) {
    return `<code>${escapeMarkdown(text, limit)}</code>`;
}
/** Escaped text in which what stands between backticks is shown as code. */
function withCode(escaped) {
    return escaped.replace(/&#96;([^`]+?)&#96;/g, '<code>$1</code>');
}

;// CONCATENATED MODULE: ./report/summary/table.js

/** A summary may have 1 MiB (runner 2.336); a row has about 300 bytes, and nobody reads the thousandth. */
const MAX_ROWS = 1_000;
/** The summary as it is written. */
function formatStepSummary({ title, headline, failure, columns, items, row }) {
    const shown = items.slice(0, MAX_ROWS);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const sentences = failure === undefined ? [] : [failure.what, failure.why, failure.next];
    return [
        `### ${failure === undefined ? '✅' : '❌'} ${title}`,
        '',
        ...(headline === undefined ? [] : [escapeMarkdown(headline), '']),
        ...sentences.map((text) => `${withCode(escapeMarkdown(text, 1_500))}\n`),
        ...(shown.length === 0
            ? []
            : [line(columns), line(columns.map(() => '---')), ...shown.map((item) => line(row(item)))]),
        ...(shown.length < items.length ? ['', `and ${items.length - shown.length} more, in the log`] : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/upload/report.js


/** An empty one. */
const createUploadState = () => ({ headline: undefined, files: [], progress: new Map() });
const progressOf = ({ progress }, file) => progress.get(file) ?? { end: 'waiting' };
/** The files that ended in one of these ways. */
function filesThat(manifest, ...ends) {
    return manifest.files.filter((file) => ends.includes(progressOf(manifest, file).end));
}
const report_WORDS = {
    uploaded: 'uploaded',
    unchanged: 'unchanged',
    planned: 'would be uploaded',
    failed: 'not uploaded',
    unclear: 'perhaps uploaded',
    waiting: 'not tried',
};
/** One line for the log. */
function describeFile(manifest, file) {
    const progress = progressOf(manifest, file);
    const sid = 'versionSid' in progress ? ` (${progress.versionSid})` : '';
    const why = 'why' in progress ? `: ${progress.why}` : '';
    return `${file.path}: ${report_WORDS[progress.end]}${sid}${why}`;
}
/** `/path=ZN…`, one a line, as the main action takes them. */
function listVersions(manifest, kind) {
    return manifest.files
        .filter((file) => file.kind === kind)
        .flatMap((file) => {
        const progress = progressOf(manifest, file);
        return 'versionSid' in progress ? [`${file.path}=${progress.versionSid}`] : [];
    })
        .join('\n');
}
/** The output `result`. No account or service SID: the runner would drop it. */
function report_formatResult(manifest) {
    const rows = (kind) => manifest.files
        .filter((file) => file.kind === kind)
        .map((file) => {
        const progress = progressOf(manifest, file);
        const version = 'versionSid' in progress ? { version: progress.versionSid } : {};
        return { path: file.path, visibility: file.visibility, file: file.name, ...version, end: progress.end };
    });
    return JSON.stringify({ schemaVersion: 1, functions: rows('function'), assets: rows('asset') });
}
/** The job summary. */
function formatSummary(manifest, failure) {
    const uploaded = filesThat(manifest, 'uploaded').length;
    const unchanged = filesThat(manifest, 'unchanged').length;
    return formatStepSummary({
        title: `Twilio Serverless upload: ${uploaded} uploaded, ${unchanged} unchanged`,
        headline: manifest.headline,
        failure,
        columns: ['Path', 'Kind', 'Visibility', 'Version', ''],
        items: manifest.files,
        row(file) {
            const progress = progressOf(manifest, file);
            const sid = 'versionSid' in progress ? codeSpan(progress.versionSid) : '';
            return [codeSpan(file.path), file.kind, file.visibility, sid, report_WORDS[progress.end]];
        },
    });
}

;// CONCATENATED MODULE: ./actions/upload/main.js
/** The story of `upload/`: read the project → look at what is there → upload what changed → name every version. */



















/** Uploads at a time. The toolkit went down from 50 to 10, because 429s come quickly. */
const AT_ONCE = 8;
/** The outputs of `upload/`, as in its action.yml. */
const UPLOAD_OUTPUTS = (/* unused pure expression or super */ null && (['function-versions', 'asset-versions', 'uploaded', 'unchanged', 'result']));
/** A list may be asked for again for so long, in ms. */
const main_LIMIT_MS = 300_000;
/** Runs the step and says whether the job may go on. Never throws. */
function main(host, disk) {
    const manifest = createUploadState();
    return runStep(host, {
        secrets: secretsOf(UPLOAD_INPUTS, host.env),
        async tell(log) {
            await tell(host, disk, log, manifest);
            // Lists that are not whole would make a Build that is not whole: after a failure there are none.
            if (filesThat(manifest, 'planned').length === 0)
                setVersionOutputs(createUploadOutputs(host, log), manifest);
        },
        finish(failure, log) {
            const outputs = createUploadOutputs(host, log);
            outputs.set('uploaded', String(filesThat(manifest, 'uploaded').length));
            outputs.set('unchanged', String(filesThat(manifest, 'unchanged').length));
            outputs.set('result', report_formatResult(manifest));
            return formatSummary(manifest, failure);
        },
    });
}
const createUploadOutputs = ({ runner }, log) => createOutputs(runner, log);
/** The lists are what the step is for: a step after it would take a missing one for an empty one. */
function setVersionOutputs(outputs, manifest) {
    if (outputs.set('function-versions', listVersions(manifest, 'function')) &&
        outputs.set('asset-versions', listVersions(manifest, 'asset')))
        return;
    throw new ActionFailure('error', {
        title: 'Outputs missing',
        what: 'All files are up, but the runner did not take the list of their versions.',
        why: 'A step that goes on without it would make a Build in which they are missing.',
        next: 'See the warnings above: usually the disk of the runner is full. Then run the step again.',
    });
}
async function tell(host, disk, log, manifest) {
    const { clock, random, cancellation } = host;
    const inputs = await readRequest(host, disk, manifest);
    const { credentials, origins } = inputs;
    const counts = ['function', 'asset'].map((kind) => count(manifest.files.filter((file) => file.kind === kind).length, kind));
    manifest.headline = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${counts.join(' and ')} to ${inputs.service}`;
    log.line(`${manifest.headline}.`);
    log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
    const { clientOf, onRetry } = await connect(host, credentials, log);
    const api = { client: clientOf(origins.serverless), clock, random, onRetry };
    const limits = within(host, main_LIMIT_MS);
    const serverless = serverless_createServerless(api);
    const service = await serverless.fetchService(inputs.service, limits);
    checkAccount(service, credentials);
    const calls = createUploadCalls(serverless, api, clientOf(origins.upload), service.sid);
    const resources = await findResources(calls, manifest, limits);
    const onTrouble = (file, words) => log.line(`${file.path}: ${words}`);
    const { signal, graceSignal } = cancellation;
    const { dryRun } = inputs;
    await sendAll({ calls, disk, clock, random, signal, graceSignal, dryRun, resources, onTrouble, onRetry }, manifest, log);
}
/** The inputs, and the project's files that they name. Throws an {@link InputFailure} with the problems of either. */
async function readRequest(host, disk, manifest) {
    const read = readUploadInputs(host.env);
    if ('problems' in read)
        throw new InputFailure(read.problems);
    const project = await (0,files/* readProject */.W)(read.inputs.workspace, read.inputs.folders, disk);
    if (project.problems.length > 0)
        throw new InputFailure(project.problems);
    manifest.files = project.files;
    return read.inputs;
}
async function findResources(calls, { files }, limits) {
    const found = new Map();
    for (const kind of ['function', 'asset']) {
        if (!files.some((file) => file.kind === kind))
            continue;
        // The first of several with one name, as the toolkit takes it.
        for (const resource of await calls.listResources(kind, limits)) {
            const key = keyOf(kind, resource.friendlyName);
            if (!found.has(key))
                found.set(key, resource);
        }
    }
    return found;
}
/** Eight at a time; what fails does not stop the others, unless it would stop every one of them. */
async function sendAll(sender, manifest, log) {
    const trouble = { fatalError: undefined, lost: 0 };
    log.group(`Uploading ${count(manifest.files.length, 'file')}`);
    await mapPool(manifest.files, AT_ONCE, async (file) => {
        if (trouble.fatalError !== undefined || sender.signal.aborted)
            return;
        try {
            manifest.progress.set(file, await sendFile(file, sender));
            trouble.lost = 0;
        }
        catch (error) {
            // Nothing of this file was under way.
            if (error instanceof cancellation/* Cancelled */.cJ)
                return;
            manifest.progress.set(file, noteTrouble(error, trouble));
        }
        log.line(describeFile(manifest, file));
    });
    log.endGroup();
    if (sender.signal.aborted)
        throw main_explainCancel(sender.signal.reason, manifest);
    if (filesThat(manifest, 'failed', 'unclear', 'waiting').length > 0)
        throw explainFailures(trouble.fatalError, manifest);
    const [uploaded, unchanged] = [filesThat(manifest, 'uploaded').length, filesThat(manifest, 'unchanged').length];
    log.line(sender.dryRun
        ? `Dry run: ${count(filesThat(manifest, 'planned').length, 'file')} would be uploaded, ${unchanged} are unchanged.`
        : `Uploaded ${count(uploaded, 'file')}; ${unchanged} unchanged.`);
}
function noteTrouble(error, trouble) {
    const unclear = error instanceof MayExist;
    if (unclear)
        trouble.lost++;
    // Each of them takes up to five minutes: when nothing came through between so many, nothing will.
    if (unclear ? trouble.lost >= AT_ONCE : isHopeless(error))
        trouble.fatalError = error;
    return { end: unclear ? 'unclear' : 'failed', why: wordsFor(error) };
}
/** Whether the next file would fail in the same way: nothing answers any more, or nobody may. */
function isHopeless(error) {
    if (error instanceof files/* FileChanged */.z)
        return false;
    // A mistake in this program: it is thrown as it is.
    if (!(error instanceof RequestFailure))
        throw error;
    const { class: kind, status } = error.facts;
    return kind !== 'final' || status === undefined || status === 401 || status === 403;
}
function wordsFor(error) {
    if (error instanceof MayExist)
        return error.cause instanceof RequestFailure ? `${error.why} (${wordsFor(error.cause)})` : error.why;
    if (!(error instanceof RequestFailure))
        return errors_messageOf(error).replace(/\.$/, '');
    const { words, detail, requestId } = error.facts;
    const request = requestId === undefined ? '' : `, request ${requestId}`;
    return `${words}${detail === undefined ? '' : `, “${detail}”`}${request}`;
}
const NEXT = 'Run the step again. Functions that are up keep their versions; versions in no Build cost nothing, and Twilio removes them after a week.';
function main_explainCancel(reason, manifest) {
    const up = filesThat(manifest, 'uploaded', 'unchanged').length;
    const what = reason instanceof cancellation/* Cancelled */.cJ ? reason.message : 'The run was cancelled.';
    const unclear = filesThat(manifest, 'unclear');
    const perhaps = unclear.length === 0 ? '' : ` Perhaps up: ${listFiles(unclear, ({ path }) => path)}.`;
    const why = `${up} of ${count(manifest.files.length, 'file')} were up by then; the log names them.${perhaps}`;
    return new ActionFailure('cancelled', { title: 'Cancelled', what, why, next: NEXT });
}
function listFiles(files, describe) {
    return files.slice(0, 20).map(describe).join('; ') + (files.length > 20 ? `; and ${files.length - 20} more` : '');
}
/** What stopped the rest is explained as it is in every other place; what is wrong with one file says so itself. */
function explainFailures(fatalError, manifest) {
    const failed = filesThat(manifest, 'failed', 'unclear');
    const waiting = filesThat(manifest, 'waiting');
    const up = filesThat(manifest, 'uploaded', 'unchanged', 'planned');
    const tried = waiting.length === 0 ? '' : ` Not tried: ${listFiles(waiting, ({ path }) => path)}.`;
    const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listFiles(up, ({ path }) => path)}.`;
    const certain = filesThat(manifest, 'failed', 'waiting').length > 0;
    const request = fatalError instanceof MayExist ? fatalError.cause : fatalError;
    const hint = request instanceof RequestFailure ? explainRequest(request) : undefined;
    return new ActionFailure('error', {
        ...(hint?.code === undefined ? {} : { code: hint.code }),
        ...(hint?.link === undefined ? {} : { link: hint.link }),
        title: `${count(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
        what: `${listFiles(failed, (file) => describeFile(manifest, file))}.${tried}`,
        why: hint === undefined ? rest : `${hint.why} ${rest}`,
        next: hint === undefined ? NEXT : `${hint.next} ${NEXT}`,
    }, { cause: fatalError });
}


/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ createCancellation),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* unused harmony export GRACE_MS */
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

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LAST_LOOK_MS),
/* harmony export */   d: () => (/* binding */ realClock)
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


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ realDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(975);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(748);
/** The file system of the real machine. */





/** Throws the system's error when the file may not be read. */
const checkReadable = (path) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
/** The disk of this machine. */
const realDisk = {
    look: async (path) => {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return { is: about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'other', size: about.size };
    },
    list: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder),
    // Windows answers with backslashes; every path of a {@link Looker} has `/`.
    realPath: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/'),
    checkReadable,
    async open(path) {
        try {
            // `openAsBlob` says only that it could not; the system says why.
            await checkReadable(path);
            return await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
        }
        catch (error) {
            const code = error?.code;
            throw typeof code === 'string' ? new _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FileChanged */ .z(code === 'ENOENT' ? 'it is gone' : code) : error;
        }
    },
};


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** What is wrong with a path, by the rules of Twilio's toolkit; undefined when nothing is. */
function pathMistake(path) {
    const bad = /[#;,?:@+&$()' "]/.exec(path)?.[0];
    if (bad !== undefined)
        return `A path has no \`${bad}\` in it, and this one would be ${path}.`;
    if (path.endsWith('/'))
        return 'Nothing is left of its name without the visibility.';
    if (/\p{Cc}/u.test(path))
        return 'A path has no control characters in it.';
    return path.length < 256 ? undefined : `A path is shorter than 256 characters, and this one has ${path.length}.`;
}


/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ FileChanged),
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./text/yaml.js
var yaml = __nccwpck_require__(318);
// EXTERNAL MODULE: ./project/file-names.js
var file_names = __nccwpck_require__(456);
;// CONCATENATED MODULE: ./project/size-limits.js
/** In bytes, as Twilio counts. */
const MB = 1_000_000;
/** In bytes. [D] Functions & Assets (API), limits: 25 MB, and 10 MB for private assets. For functions none is documented. */
const limitOf = (kind, visibility) => (kind === 'asset' && visibility === 'private' ? 10 : 25) * MB;

;// CONCATENATED MODULE: ./project/files.js
/** The files of a project: found, named, and everything that is wrong with them told at once. */



/** All files of the folders, in the order of their paths, or everything that is wrong. */
async function readProject(workspace, folders, looker) {
    const files = [];
    const problems = [];
    const root = await looker.realPath(workspace);
    const missing = [];
    for (const folder of folders) {
        const search = { root, folder, looker, files, problems };
        const name = await locate(search, workspace);
        if (name === undefined)
            missing.push(folder);
        else
            await walk(search, `${workspace}/${name}`, name, '', []);
    }
    for (const { kind, name, otherwise } of missing) {
        // A folder of the default name may be missing, but not all of them: then the checkout is.
        if (otherwise !== undefined && missing.length < folders.length)
            continue;
        const rule = `There is no folder ${name}${otherwise === undefined ? '' : ` (nor ${otherwise})`} in the workspace. Is there an \`actions/checkout\` step before this one?`;
        problems.push({ input: `${kind}s`, seen: name, rule, fix: (0,yaml/* yamlLine */.u)(`${kind}s`, name) });
    }
    files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    problems.push(...findClashes(files));
    return { files, problems };
}
async function locate({ folder: { name, otherwise }, looker }, workspace) {
    for (const candidate of [name, otherwise]) {
        if (candidate === undefined)
            continue;
        // Where it may not be looked at, it is there: left out in silence, its routes would be missing from the Build.
        const found = await looker.look(`${workspace}/${candidate}`).then(({ is }) => is === 'folder', (error) => !isAbsence(error));
        if (found)
            return candidate;
    }
    return undefined;
}
/** Whether the system says that there is nothing (POSIX: stat, ERRORS). */
function isAbsence(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** `above` are the real paths of the folders on the way, so that a link in a circle ends. */
async function walk(search, location, shown, relative, above) {
    const { root, looker } = search;
    try {
        const real = await looker.realPath(location);
        if (real !== root && !real.startsWith(`${root}/`))
            return report(search, shown, 'It is a link that leaves the workspace.', `copy ${shown} into the workspace`);
        const place = await looker.look(location);
        if (place.is === 'other')
            return report(search, shown, 'It is neither a file nor a folder.', `remove ${shown}`);
        if (place.is === 'file')
            return await take(search, location, shown, relative, place.size);
        if (above.includes(real))
            return report(search, shown, 'It is a link in a circle.', `remove ${shown}`);
        for (const entry of (await looker.list(location)).toSorted())
            await walk(search, `${location}/${entry}`, `${shown}/${entry}`, relative === '' ? entry : `${relative}/${entry}`, [...above, real]);
    }
    catch (error) {
        const code = error?.code;
        if (typeof code !== 'string')
            throw error;
        report(search, shown, `It cannot be read (${code}).`, `make ${shown} readable, or remove it`);
    }
}
async function take(search, location, name, relative, size) {
    const { kind } = search.folder;
    if (relative === '.DS_Store' || relative.endsWith('/.DS_Store'))
        return;
    if (kind === 'function' && (0,file_names/* endingOf */.z6)(relative) !== '.js') {
        if (/\.[cm]?tsx?$/.test(relative) && !/\.d\.[cm]?ts$/.test(relative))
            report(search, name, 'Twilio runs JavaScript: compile TypeScript first, and give the folder of the result.', 'functions: dist');
        return;
    }
    const file = { kind, location, name, size, ...(0,file_names/* nameVersion */.qT)(kind, relative) };
    const mistake = (0,file_names/* pathMistake */.qr)(file.path);
    if (mistake !== undefined)
        report(search, name, mistake, 'rename the file');
    if (size === 0)
        report(search, name, 'The file is empty.', `remove ${name}, or fill it`);
    const limit = limitOf(kind, file.visibility);
    if (size > limit)
        report(search, name, `It has ${(size / MB).toFixed(1)} MB; Twilio takes ${limit / MB} MB.`, `make ${name} smaller`);
    await search.looker.checkReadable(location);
    search.files.push(file);
}
function report({ problems, folder }, name, rule, fix) {
    problems.push({ input: `${folder.kind}s`, rule, fix, file: name });
}
/** Files that would answer on one path. */
function findClashes(files) {
    const first = new Map();
    return files.flatMap((file) => {
        const other = first.get(file.path);
        if (other === undefined) {
            first.set(file.path, file);
            return [];
        }
        const rule = `It would answer on ${file.path}, and so would ${other.name}. A path is one route.`;
        return [{ input: `${file.kind}s`, rule, fix: `rename or remove ${file.name} or ${other.name}`, file: file.name }];
    });
}
/** The file is not what it was when the project was read. */
class FileChanged extends Error {
    name = 'FileChanged';
    constructor(why = 'it was changed') {
        super(`The file cannot be read as it was at the start: ${why}.`);
    }
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ quoteYaml),
/* harmony export */   u: () => (/* binding */ yamlLine)
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(151);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
