export const id = 5903;
export const ids = [5903];
export const modules = {

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainBuildLimit: () => (/* binding */ explainBuildLimit)
/* harmony export */ });
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4472);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9318);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6562);





const HOUR_MS = 3_600_000;
const MARGIN_MS = 1_800_000;
const MINUTE_MS = 60_000;
function explainBuildLimit(refusal, refusedMs, timeoutMs) {
    const { what, code, requestId } = (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRequest */ .jP)(refusal);
    const timeout = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlLine */ .ue)('timeout', (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(timeoutMs));
    const end = refusal.facts.retryAfterMs === undefined
        ? 'before the time was up'
        : 'and asked to wait beyond the end of the step';
    const since = refusedMs < 1_000 ? '' : ` It had refused every new Build for ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(refusedMs)}.`;
    const longEnough = Math.ceil((Math.max(HOUR_MS, refusal.facts.retryAfterMs ?? 0) + MARGIN_MS) / MINUTE_MS) * MINUTE_MS;
    const wait = timeoutMs < longEnough && longEnough <= _inputs_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_TIMEOUT_MS */ .ux
        ? `, or let it wait with “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlLine */ .ue)('timeout', (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(longEnough))}”`
        : '';
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionFailure */ .dR('timed-out', {
        title: 'Timed out',
        what: `Twilio took no new Build ${end}: “${timeout}”, from the start of the step.`,
        why: `${what}${since} A limit of requests is over in seconds, so the account has most likely made its Builds of this hour: about 100, for all of its services and jobs together.`,
        next: `No Build was created. Run the job again later${wait}; in a matrix, lower “max-parallel”.`,
        ...(code === undefined ? {} : { code }),
        ...(requestId === undefined ? {} : { requestId }),
    });
}


/***/ })

};
