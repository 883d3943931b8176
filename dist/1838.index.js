export const id = 1838;
export const ids = [1838];
export const modules = {

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainTooMany: () => (/* binding */ explainTooMany)
/* harmony export */ });
/* harmony import */ var _model_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5133);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6562);


const MANY = 20;
const SHOWN = 5;
function explainTooMany(refusal, name, environments) {
    const { status } = refusal.facts;
    if ((status !== 400 && status !== 409) || environments.length < MANY)
        return undefined;
    const known = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRequest */ .jP)(refusal);
    const age = ({ createdAt }) => createdAt ?? Number.POSITIVE_INFINITY;
    const oldest = environments
        .filter((environment) => (0,_model_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .whyProduction */ .MU)(environment) === undefined)
        .toSorted((one, other) => age(one) - age(other))
        .slice(0, SHOWN)
        .map(({ domainSuffix, uniqueName, createdAt }) => {
        const since = createdAt === undefined ? '' : ` (${new Date(createdAt).toISOString().slice(0, 10)})`;
        return `${domainSuffix ?? uniqueName}${since}`;
    });
    const which = oldest.length === 0 ? '' : ` The oldest are ${oldest.join(', ')}.`;
    return {
        ...known,
        title: 'Too many environments',
        what: `The environment ${name} could not be created. ${known.what}`,
        why: `The service has ${environments.length} environments, and a service takes about 25.`,
        next: `Remove those that nobody needs, with “uses: OWNER/twilio-serverless-build/remove-environment@v1” or in the Twilio Console.${which}`,
    };
}


/***/ })

};
