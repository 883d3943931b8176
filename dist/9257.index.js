export const id = 9257;
export const ids = [9257];
export const modules = {

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createService: () => (/* binding */ createService)
/* harmony export */ });
/* harmony import */ var _async_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _explain_create_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8555);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5331);




async function createService(run, uniqueName) {
    const { serverless, clock, limits, random, cancellation, log } = run;
    const find = async (p) => {
        const value = await (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessMissing */ .F2)(serverless.fetchService(uniqueName, p));
        return value === undefined ? { found: 'none' } : { found: 'one', value };
    };
    let refused = false;
    const send = async (p) => {
        try {
            return await serverless.createService(uniqueName, p);
        }
        catch (error) {
            const mayExist = error instanceof _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6 && [400, 409].includes(error.facts.status ?? 0);
            const there = mayExist ? await find(limits) : undefined;
            if (there?.found !== 'one')
                throw error;
            refused = true;
            return there.value;
        }
    };
    const onEvent = (event) => log.line((0,_explain_create_events_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCreateEvent */ .A)('service', event));
    const options = { graceSignal: cancellation.graceSignal, random, onEvent };
    const { value, answered } = await (0,_async_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({ send, find, judge: _twilio_request_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyCreation */ .w2 }, clock, limits, options);
    const isNew = answered && !refused;
    log.line(`${isNew ? `Created service ${value.sid}` : `Service ${value.sid} is there now`}. To name it by its SID from now on, keep it in a variable of the repository: “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)('TWILIO_SERVICE_SID', value.sid)}”.`);
    return { ...value, isNew };
}


/***/ })

};
