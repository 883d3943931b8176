export const id = 8148;
export const ids = [8148];
export const modules = {

/***/ 8148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainLate: () => (/* binding */ explainLate)
/* harmony export */ });
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6562);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(360);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5331);






function explainLate({ inputs, clock, record }, build, result) {
    const what = `Build ${build.sid} had not ended after ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(clock.now() - record.startedAt)}.`;
    const last = result.lastFailure === undefined
        ? `Its last status was “${build.status}”.`
        : `The last check failed (${(0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(result.lastFailure)}); the last status was “${build.status}”.`;
    const why = result.ended === 'held-back'
        ? `Twilio asked to wait ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(result.retryAfterMs)}, which is longer than what was left of “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('timeout', (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDuration */ .MP)(inputs.timeoutMs))}”.`
        : `${last} “timeout” allows ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(inputs.timeoutMs)} from the start of the step.`;
    const advice = result.ended === 'held-back' ? '' : moreTime(inputs.timeoutMs);
    const next = `${advice}Twilio goes on with the Build. ${(0,_explain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .resumeAdvice */ .yB)(build, record.facts)}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionFailure */ .dR('timed-out', { title: 'Timed out', what, why, next });
}
function moreTime(timeoutMs) {
    const longer = Math.min(2 * timeoutMs, _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_TIMEOUT_MS */ .ux);
    if (longer <= timeoutMs)
        return '';
    return `Give the step longer: “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('timeout', (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDuration */ .MP)(longer))}”${longer === 2 * timeoutMs ? ', twice what was given' : ''}. `;
}


/***/ })

};
