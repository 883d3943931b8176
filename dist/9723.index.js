export const id = 9723;
export const ids = [9723];
export const modules = {

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameFork: () => (/* binding */ nameFork)
/* harmony export */ });
/* harmony import */ var _inputs_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5842);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9427);



const KEPT_AT_GITHUB = /^(?:service-sid|account-sid|auth-token|api-key|api-secret|TWILIO_\w+)$/;
const LEFT_OUT = 'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository';
async function nameFork(error, { env, files }) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputFailure */ .RP) || !_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .ON_MERGE */ .lB.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return error;
    const missing = error.problems.find(({ input }) => KEPT_AT_GITHUB.test(input) && isEmpty(env, input));
    const fork = missing && findFork(env, await (0,_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j_)(env, files.read));
    if (missing === undefined || fork === undefined)
        return error;
    const rule = `This pull request comes from ${fork}, which gets neither secrets nor variables. Leave the job out there.`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputFailure */ .RP([{ input: missing.input, rule, fix: LEFT_OUT }]);
}
const isEmpty = (env, input) => !(env[(0,_inputs_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(input)]?.trim() || env[input]?.trim());
function findFork(env, event) {
    const head = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(event, 'pull_request', 'head', 'repo');
    if (head === null)
        return 'a fork that was deleted';
    const name = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(head, 'full_name');
    if (typeof name !== 'string' || name === env['GITHUB_REPOSITORY'])
        return undefined;
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? `the fork ${name}` : 'a fork';
}


/***/ })

};
