export const id = 9373;
export const ids = [9373];
export const modules = {

/***/ 9373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openNpm: () => (/* binding */ openNpm)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5307);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);



const INSTALL = 'npm install # then commit the lockfile';
function foreignUrl(resolved) {
    return resolved !== undefined && !/^https?:/i.test(resolved) ? resolved : undefined;
}
function runsScript(entry) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'dev') === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'optional') === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'devOptional') === true)
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'hasInstallScript') === true;
}
function linesOf(source, field) {
    const lines = new Map();
    (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .walkJson */ .gO)(source.text, (path, line) => {
        if (path.length === 2 && path[0] === field)
            lines.set(String(path[1]), line);
    });
    return lines;
}
function* lookups(project, name) {
    for (let folder = project;; folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(folder)) {
        yield (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPaths */ .HS)(folder, `node_modules/${name}`);
        if (folder === '')
            return;
    }
}
function lockedPackage(name, key, entry, lines) {
    const base = { name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'name')) ?? name, line: lines.get(key) };
    const resolved = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'resolved'));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'link') === true)
        return { ...base, foreign: `link:${resolved ?? key}` };
    const foreign = foreignUrl(resolved);
    if (foreign !== undefined)
        return { ...base, foreign };
    return { ...base, version: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'version')), origin: resolved };
}
function openPackages(kind, source, packages) {
    const lines = linesOf(source, 'packages');
    const project = (folder) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(packages, folder));
    const hasWorkspaces = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(project(''), 'workspaces') !== undefined;
    const members = Object.keys(packages).filter((key) => key !== '' && !/(?:^|\/)node_modules\//.test(key) && !key.startsWith('..'));
    return {
        kind,
        file: source.file,
        projects: ['', ...(hasWorkspaces ? members : [])],
        overrides: false,
        patches: [],
        install: INSTALL,
        wanted(folder) {
            const names = new Map();
            for (const field of ['dependencies', 'optionalDependencies']) {
                for (const [name, spec] of Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(project(folder), field)))) {
                    const line = lines.get(`node_modules/${name}`) ?? lines.get(folder);
                    names.set(name, { name, spec, optional: field === 'optionalDependencies', line });
                }
            }
            return [...names.values()];
        },
        locate(folder, { name }) {
            for (const key of lookups(folder, name)) {
                const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(packages, key);
                if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
                    return lockedPackage(name, key, entry, lines);
            }
            return undefined;
        },
        scripts: () => {
            const found = Object.entries(packages).filter(([key, entry]) => key.includes('node_modules/') && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) && runsScript(entry));
            return [...new Set(found.map(([key]) => key.slice(key.lastIndexOf('node_modules/') + 13)))].sort();
        },
    };
}
function lockedTree(name, entry, line) {
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'version')) ?? '';
    const resolved = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'resolved'));
    if (version.startsWith('npm:')) {
        const alias = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLocator */ .XM)(version.slice('npm:'.length));
        return { name: alias.name, version: alias.reference, line };
    }
    const foreign = /^[a-z+]+:/i.test(version) ? version : foreignUrl(resolved);
    return foreign === undefined ? { name, version, origin: resolved, line } : { name, foreign, line };
}
function openTree(kind, source, tree) {
    const lines = linesOf(source, 'dependencies');
    const below = (project) => {
        const member = Object.values(tree).find((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'version') === `file:${project}`);
        return project === '' ? {} : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(member), 'dependencies'));
    };
    return {
        kind,
        file: source.file,
        projects: undefined,
        overrides: false,
        patches: [],
        install: INSTALL,
        wanted: () => undefined,
        locate(project, { name }) {
            const nested = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(below(project), name);
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(nested))
                return lockedTree(name, nested, undefined);
            const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(tree, name);
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) ? lockedTree(name, entry, lines.get(name)) : undefined;
        },
        scripts: () => [],
    };
}
function openNpm(kind, source) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        throw (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(source, `${source.file} is not a lockfile of npm: it holds no object.`, INSTALL, 1);
    const version = Object.hasOwn(json, 'lockfileVersion') ? json['lockfileVersion'] : 1;
    const packages = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(json, 'packages');
    if ((version === 2 || version === 3) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(packages))
        return openPackages(kind, source, packages);
    if (version === 1)
        return openTree(kind, source, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(json, 'dependencies')));
    const rule = version === 2 || version === 3
        ? `${source.file} says lockfileVersion ${version} but has no \`packages\`.`
        : `${source.file} has lockfileVersion ${JSON.stringify(version).slice(0, 80)}; versions 1, 2 and 3 are known.`;
    throw (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(source, rule, version === 2 || version === 3 ? INSTALL : 'dependencies-file: package.json', 1);
}


/***/ })

};
