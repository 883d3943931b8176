export const id = 607;
export const ids = [607];
export const modules = {

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findForgotten: () => (/* binding */ findForgotten)
/* harmony export */ });
/* harmony import */ var _model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);


const LIMIT_BYTES = 1_000_000;
const NAMEABLE = ['npm-shrinkwrap.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml'];
const SHOWN = 10;
async function findForgotten(workspace, files) {
    try {
        const root = await files.realPath(workspace);
        const path = `${root}/package.json`;
        if (slashed(await files.realPath(path)) !== slashed(path))
            return undefined;
        const text = await files.read(path, LIMIT_BYTES);
        const names = namesIn(JSON.parse(text.replace(/^\ufeff/, '')));
        if (names.length === 0)
            return undefined;
        const there = await files.list(root);
        return {
            message: describe(names, NAMEABLE.find((name) => there.includes(name)) ?? 'package.json'),
            file: 'package.json',
            line: text.slice(0, Math.max(0, text.search(/"(?:optionalD|d)ependencies"\s*:/))).split('\n').length,
        };
    }
    catch {
        return undefined;
    }
}
const slashed = (path) => path.replaceAll('\\', '/');
function describe(names, file) {
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `package.json lists ${names.slice(0, SHOWN).join(', ')}${more}, and the Build gets no dependencies. If the Functions need them, add “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)('dependencies-file', file)}”; code that has them bundled in does not.`;
}
function namesIn(manifest) {
    const fields = new Map(Object.entries(Object(manifest)));
    const maps = [fields.get('dependencies'), fields.get('optionalDependencies')];
    const names = maps.flatMap((map) => (typeof map === 'object' && map !== null ? Object.keys(map) : []));
    return [...new Set(names)].filter((name) => !_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name)).sort();
}


/***/ })

};
