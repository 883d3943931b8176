export const id = 5607;
export const ids = [5607];
export const modules = {

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findForgotten: () => (/* binding */ findForgotten)
/* harmony export */ });
/* harmony import */ var _model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3120);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9318);
/* harmony import */ var _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);





const LIMIT_BYTES = 1_000_000;
const SHOWN = 10;
async function findForgotten(workspace, files) {
    try {
        const root = await files.realPath(workspace);
        const path = `${root}/package.json`;
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlashes */ .sq)(await files.realPath(path)) !== (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlashes */ .sq)(path))
            return undefined;
        const text = await files.read(path, LIMIT_BYTES);
        const names = namesIn(JSON.parse(text.replace(/^\ufeff/, '')));
        if (names.length === 0)
            return undefined;
        const there = await files.list(root);
        return {
            message: describe(names, _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCKFILES */ .JA.find((name) => there.includes(name)) ?? 'package.json'),
            file: 'package.json',
            line: text.slice(0, Math.max(0, text.search(/"(?:optionalD|d)ependencies"\s*:/))).split('\n').length,
        };
    }
    catch {
        return undefined;
    }
}
function describe(names, file) {
    return `package.json lists ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .rL)(names, SHOWN)}, and the Build gets no dependencies. If the Functions need them, add “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlLine */ .ue)('dependencies-file', file)}”; code that has them bundled in does not.`;
}
function namesIn(manifest) {
    const fields = new Map(Object.entries(Object(manifest)));
    const maps = [fields.get('dependencies'), fields.get('optionalDependencies')];
    const names = maps.flatMap((map) => (typeof map === 'object' && map !== null ? Object.keys(map) : []));
    return [...new Set(names)].filter((name) => !_model_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name)).sort();
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ LOCKFILES),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   XM: () => (/* binding */ splitLocator)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3738);


const LOCKFILES = [
    'npm-shrinkwrap.json',
    'package-lock.json',
    'yarn.lock',
    'pnpm-lock.yaml',
];
function unreadable(source, rule, fix, line) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputFailure */ .RP([(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(source.file, rule, fix, source.file, line)]);
}
function splitLocator(locator) {
    const at = locator.indexOf('@', 1);
    return at < 0 ? { name: locator, reference: '' } : { name: locator.slice(0, at), reference: locator.slice(at + 1) };
}


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem)
/* harmony export */ });
function problem(seen, rule, fix, file, line) {
    const where = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    return { input: 'dependencies-file', seen: seen.slice(0, 200), rule, fix: fix.slice(0, 300), ...where };
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   mv: () => (/* binding */ baseNameOf),
/* harmony export */   sq: () => (/* binding */ withSlashes),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function joinPaths(folder, name) {
    return [folder, name].filter((part) => part !== '.' && part !== '').join('/');
}
function folderOf(file) {
    return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}
const baseNameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function within(path, folder) {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
const withSlashes = (path) => path.replaceAll('\\', '/');


/***/ })

};
