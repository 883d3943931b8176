export const id = 5040;
export const ids = [5040];
export const modules = {

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openYarn: () => (/* binding */ openYarn)
/* harmony export */ });
/* harmony import */ var _yarnpkg_parsers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5241);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(269);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);




const INSTALL = 'yarn install # then commit yarn.lock';
const NEWEST = 10;
function parse(source, berry) {
    const header = berry ? '' : '# yarn lockfile v1\n';
    try {
        return (0,_yarnpkg_parsers__WEBPACK_IMPORTED_MODULE_0__/* .parseSyml */ ["do"])(header + source.text);
    }
    catch (error) {
        const { location, mark } = error;
        const line = location ? location.start.line - 1 : mark && mark.line + 1;
        const where = line === undefined ? '' : ` (line ${line})`;
        throw (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(source, `${source.file} is not a lockfile of Yarn: it cannot be parsed${where}.`, INSTALL, line);
    }
}
function descriptorsOf(key) {
    return key.split(', ');
}
function index(source, parsed) {
    const lines = new Map();
    for (const [number, line] of source.text.split('\n').entries()) {
        const key = /^([^\s#].*):/.exec(line)?.[1];
        if (key === undefined)
            continue;
        for (const descriptor of descriptorsOf(key))
            lines.set(descriptor.replaceAll('"', ''), number + 1);
    }
    const entries = new Map();
    for (const [key, value] of Object.entries(parsed)) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            continue;
        for (const descriptor of descriptorsOf(key))
            entries.set(descriptor, { value, line: lines.get(descriptor) });
    }
    return entries;
}
function onlyOne(entries, name) {
    const all = [...entries].filter(([key]) => key.startsWith(`${name}@`)).map(([, entry]) => entry);
    const [first] = all;
    return all.every(({ value }) => value === first?.value) ? first : undefined;
}
function resolution(root, project, { name, spec }) {
    for (const [pattern, range] of root?.resolutions ?? []) {
        try {
            const { from, descriptor } = (0,_yarnpkg_parsers__WEBPACK_IMPORTED_MODULE_0__/* .parseResolution */ .sG)(pattern.replace(/^\*\*\//, ''));
            const given = descriptor.description;
            const fits = given === undefined || given === spec || given === `npm:${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(spec)}`;
            if (descriptor.fullName === name && fits && (from === undefined || from.fullName === project))
                return range;
        }
        catch {
        }
    }
    return undefined;
}
function openClassic(source, parsed, root) {
    const entries = index(source, parsed);
    return {
        ...common(source, root),
        projects: undefined,
        locate(_project, wanted) {
            const { name } = wanted;
            const spec = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(wanted.spec);
            const direct = entries.get(`${name}@${spec}`);
            if (direct !== undefined)
                return lockedClassic(name, spec, direct);
            const forced = resolution(root, undefined, wanted);
            if (forced === undefined)
                return undefined;
            const entry = entries.get(`${name}@${forced}`) ?? onlyOne(entries, name);
            return entry && lockedClassic(name, forced, entry);
        },
    };
}
function lockedClassic(name, range, { value, line }) {
    const resolved = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'resolved'));
    if (resolved === undefined || /^(?:(?!https?:)[a-z+]+:|git@)/i.test(resolved))
        return { name, foreign: resolved ?? range, line };
    const target = range.startsWith('npm:') ? (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLocator */ .XM)(range.slice('npm:'.length)).name : name;
    return { name: target, version: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'version')), origin: resolved, line };
}
function common(source, root) {
    return {
        kind: 'yarn.lock',
        file: source.file,
        overrides: (root?.resolutions.size ?? 0) > 0,
        patches: [],
        install: INSTALL,
        wanted: () => undefined,
        scripts: () => [],
    };
}
function lockedBerry({ value, line }) {
    const { name, reference } = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLocator */ .XM)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'resolution')) ?? '');
    if (!reference.startsWith('npm:'))
        return { name, foreign: reference, line };
    const archive = /__archiveUrl=([^&]+)/.exec(reference)?.[1];
    return { name, version: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'version')), origin: archive && decode(archive), line };
}
function decode(archive) {
    try {
        return decodeURIComponent(archive);
    }
    catch {
        return archive;
    }
}
function projectsOf(parsed) {
    const projects = new Map();
    for (const value of Object.values(parsed)) {
        const { name, reference } = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLocator */ .XM)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value), 'resolution')) ?? '');
        if (reference.startsWith('workspace:'))
            projects.set((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPaths */ .HS)('', reference.slice('workspace:'.length)), name);
    }
    return projects;
}
function openBerry(source, parsed, root) {
    const version = Number((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parsed, '__metadata')), 'version'));
    if (!Number.isInteger(version)) {
        throw (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(source, `${source.file} has no format version in \`__metadata\`.`, INSTALL);
    }
    const entries = index(source, parsed);
    const projects = projectsOf(parsed);
    const byRange = (name, range) => entries.get(`${name}@${/^[a-z]+:/i.test(range) ? range : `npm:${range}`}`);
    return {
        ...common(source, root),
        projects: [...projects.keys()].sort(),
        ...(version > NEWEST && {
            remark: `${source.file} has format version ${version}, newer than the newest one tried (${NEWEST}).`,
        }),
        locate(project, wanted) {
            const forced = resolution(root, projects.get(project), wanted);
            const range = forced ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(wanted.spec).trim();
            const guess = forced !== undefined || range.startsWith('catalog:') ? onlyOne(entries, wanted.name) : undefined;
            const entry = byRange(wanted.name, range) ?? guess;
            return entry && lockedBerry(entry);
        },
    };
}
function openYarn(source, root) {
    const berry = /^__metadata:/m.test(source.text);
    const parsed = parse(source, berry);
    return berry ? openBerry(source, parsed, root) : openClassic(source, parsed, root);
}


/***/ })

};
