export const id = 302;
export const ids = [302];
export const modules = {

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatResult: () => (/* binding */ formatResult)
/* harmony export */ });
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9850);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);


const SCHEMA_VERSION = 1;
const TEXT_LIMIT = 2_000;
const BOOLEANS = new Set(['created', 'changed', 'rolled-back']);
const NUMBERS = new Set(['duration-seconds']);
const LISTS = new Set(['function-versions', 'asset-versions']);
function formatResult(outputs, { startedAt, facts, phases, ending }, now) {
    const { contents, service, changes, variables } = facts;
    const failed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(ending);
    const result = {
        schemaVersion: SCHEMA_VERSION,
        ...fromOutputs(outputs),
        stepSeconds: seconds(now - startedAt),
        service: service?.uniqueName,
        functions: contents?.functionVersions.length,
        assets: contents?.assetVersions.length,
        dependencies: contents?.dependencies?.length,
        changes,
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
        return [...(0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSids */ .iY)(value)].slice(0, TEXT_LIMIT).join('');
    if (Array.isArray(value))
        return value.map(present);
    if (typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, present(inner)]));
    return value;
}


/***/ })

};
