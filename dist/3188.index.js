export const id = 3188;
export const ids = [3188];
export const modules = {

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseSharedPaths),
/* harmony export */   correctLabels: () => (/* binding */ correctLabels)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3120);


const SHOWN = 10;
function correctLabels({ record, log }, { functionVersions = [], assetVersions = [] }) {
    const { contents, changes, inherited } = record.facts;
    if (contents === undefined)
        return;
    const paths = new Map([...functionVersions, ...assetVersions].map(({ sid, path }) => [sid, path]));
    const pathOf = ({ sid, path }) => paths.get(sid) ?? path;
    const wrong = [...contents.functionVersions, ...contents.assetVersions].flatMap((version) => {
        const { sid, path } = version;
        const real = pathOf(version);
        return path === undefined || real === undefined || real === path ? [] : [{ sid, said: path, real }];
    });
    const correct = (versions) => versions.map((version) => ({ sid: version.sid, path: pathOf(version) }));
    record.note('contents', {
        ...contents,
        functionVersions: correct(contents.functionVersions),
        assetVersions: correct(contents.assetVersions),
    });
    if (wrong.length === 0)
        return;
    if (inherited !== undefined && changes !== undefined)
        record.note('changes', {
            ...changes,
            words: `${changes.words}; ${wrong.map(({ said, real }) => `${said} is ${real}`).join(', ')}`,
        });
    log.warning(describe(wrong), { title: 'Another path' });
}
function describe(wrong) {
    const shown = wrong.slice(0, SHOWN);
    const facts = wrong.map(({ sid, said, real }) => `Version ${sid} answers on ${real}, not on ${said}`);
    const lines = shown.map(({ sid, real }) => `“${real}=${sid}”`);
    return `${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(facts, SHOWN, '; ')}. This is what Twilio says, and what is shown from here on. Correct the ${wrong.length === 1 ? 'line' : 'lines'}: ${lines.join(', ')}, or give the ${wrong.length === 1 ? 'version' : 'versions'} you meant.`;
}
function refuseSharedPaths(versions) {
    const taken = new Map();
    for (const { sid, path } of versions) {
        if (path === undefined)
            continue;
        const other = taken.get(path);
        if (other !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
                title: 'Two versions of one path',
                what: `Versions ${other} and ${sid} both answer on ${path}.`,
                why: 'A path is one route, so a Build serves one version on it.',
                next: 'Keep the one you mean.',
            });
        taken.set(path, sid);
    }
}


/***/ })

};
