export const id = 8475;
export const ids = [8475];
export const modules = {

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPnpm: () => (/* binding */ openPnpm)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2235);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _patches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6819);
/* harmony import */ var _specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1101);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7371);





const INSTALL = 'pnpm install # then commit pnpm-lock.yaml';
function parse(source) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__.loadAll)(source.text, undefined, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__.FAILSAFE_SCHEMA }).filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
    }
    catch (error) {
        const { mark, reason } = error;
        const line = mark.line + 1;
        throw (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(source, `${source.file} is not YAML (line ${line}: ${reason.slice(0, 80)}).`, INSTALL, line);
    }
}
const KEY = /^(?:([\w.-]+[.+]\w+)?\/)??((?:@[^/@:]+\/)?[^/@:]+)[@/]([^/@(_]+)(?:[(_]|$)/;
function locked(name, reference) {
    if (reference.includes('(patch_hash='))
        return { name, foreign: `patch:${reference}` };
    const bare = (0,_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .exactVersion */ .y)(reference.replace(/[(_].*/s, ''));
    if (bare !== undefined)
        return { name, version: bare };
    const [, host, target, version] = KEY.exec(reference) ?? [];
    const exact = (0,_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .exactVersion */ .y)(version);
    if (target === undefined || exact === undefined)
        return { name, foreign: reference };
    return { name: target, version: exact, origin: host && `https://${host.replace('+', ':')}/` };
}
function tarball(packages, { name, version }, reference) {
    for (const key of [`${name}@${version}`, reference, `/${name}@${reference}`, `/${name}/${reference}`]) {
        const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(packages, key);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'resolution')), 'tarball'));
    }
    return undefined;
}
function linesOf(source) {
    const lines = new Map();
    const path = [];
    for (const [number, line] of source.text.split('\n').entries()) {
        const [, space = '', key] = /^( *)'?([^\s'#].*?)'?:(?:\s|$)/.exec(line) ?? [];
        if (key === undefined)
            continue;
        while ((path.at(-1)?.indent ?? -1) >= space.length)
            path.pop();
        path.push({ indent: space.length, key });
        lines.set(JSON.stringify(path.map((step) => step.key)), number + 1);
    }
    return lines;
}
const NONE = { value: {}, path: [] };
function importersOf(document) {
    const importers = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'importers');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(importers))
        return new Map([['', { value: document, path: [] }]]);
    const entries = Object.entries(importers).filter((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry[1]));
    return new Map(entries.map(([key, value]) => [key === '.' ? '' : key, { value, path: ['importers', key] }]));
}
function pairOf(importer, name, entry) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
        return { spec: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'specifier')) ?? '', version: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'version')) ?? '' };
    return { spec: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(importer, 'specifiers')), name)) ?? '', version: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(entry) ?? '' };
}
const FIELDS = ['dependencies', 'optionalDependencies'];
function documentOf(source) {
    const document = parse(source).at(-1) ?? {};
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'lockfileVersion')) ?? '';
    if (/^[569]\.\d/.test(version))
        return document;
    const shown = version === '' ? 'no lockfileVersion' : `lockfileVersion ${version.slice(0, 80)}`;
    const rule = `${source.file} has ${shown}; 5.x, 6.x and 9.x are known.`;
    throw (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(source, rule, 'dependencies-file: package.json', 1);
}
function openPnpm(source) {
    const document = documentOf(source);
    const importers = importersOf(document);
    const packages = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'packages'));
    const lines = linesOf(source);
    const importerOf = (project) => importers.get(project) ?? NONE;
    const lineOf = ({ path }, field, name) => lines.get(JSON.stringify([...path, field, name]));
    return {
        kind: 'pnpm-lock.yaml',
        file: source.file,
        projects: [...importers.keys()].sort(),
        overrides: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'overrides') !== undefined,
        patches: (0,_patches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPatches */ .fN)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'patchedDependencies'), source.file),
        install: INSTALL,
        wanted(project) {
            const importer = importerOf(project);
            return FIELDS.flatMap((field) => Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(importer.value, field))).map(([name, entry]) => ({
                name,
                spec: pairOf(importer.value, name, entry).spec,
                optional: field === 'optionalDependencies',
                line: lineOf(importer, field, name),
            })));
        },
        locate(project, { name }) {
            const importer = importerOf(project);
            for (const field of FIELDS) {
                const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(importer.value, field)), name);
                if (entry === undefined)
                    continue;
                const { version } = pairOf(importer.value, name, entry);
                const found = locked(name, version);
                const origin = found.origin ?? tarball(packages, found, version);
                return { ...found, origin, line: lineOf(importer, field, name) };
            }
            return undefined;
        },
        scripts: () => scriptsOf(packages),
    };
}
function scriptsOf(packages) {
    const found = Object.entries(packages).filter(([, entry]) => {
        const flag = (name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry), name) === 'true';
        return flag('requiresBuild') && !flag('dev') && !flag('optional');
    });
    return [...new Set(found.flatMap(([key]) => KEY.exec(key)?.[2] ?? []))].sort();
}


/***/ })

};
