export const id = 2029;
export const ids = [2029];
export const modules = {

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

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDependencies: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(269);
/* harmony import */ var _text_workflow_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5814);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9318);
/* harmony import */ var _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3738);






const LIMIT_BYTES = 50_000_000;
const KNOWN = ['package.json', ..._lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCKFILES */ .JA];
function refuse(input, rule, fix = 'dependencies-file: package.json') {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputFailure */ .RP([(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(input, rule, fix)]);
}
function absolute(path, base) {
    const windows = /^[a-z]:[\\/]/i.test(base);
    const slashed = windows ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .withSlashes */ .sq)(path) : path;
    const rooted = slashed.startsWith('/') || (windows && /^[a-z]:\//i.test(slashed));
    const parts = [];
    for (const part of (rooted ? slashed : `${windows ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .withSlashes */ .sq)(base) : base}/${slashed}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return windows ? parts.join('/').replace(/^[a-z]:/i, (drive) => drive.toUpperCase()) : `/${parts.join('/')}`;
}
const REASONS = {
    EISDIR: 'is a folder. Name the file in it.',
    EFBIG: 'is larger than 50 MB. No manifest or lockfile is; is it the right file?',
    EACCES: 'cannot be read: permission denied.',
    EPERM: 'cannot be read: permission denied.',
    ELOOP: 'is a link that leads to itself.',
    ENOTDIR: 'does not exist: a part of its path is a file, not a folder.',
};
async function missing(input, file, root, files) {
    if ((await files.list(root)).length === 0) {
        return refuse(input, 'The file does not exist, and the workspace is empty: no actions/checkout before this step?', _text_workflow_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKOUT_STEP */ .m);
    }
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const name = file.slice(folder.length);
    const there = await files.list(`${root}/${folder}`);
    const other = there.find((entry) => entry.toLowerCase() === name.toLowerCase()) ?? KNOWN.find((k) => there.includes(k));
    if (other !== undefined) {
        return refuse(input, `The file does not exist. There is ${folder}${other}.`, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('dependencies-file', `${folder}${other}`));
    }
    const rule = 'The file does not exist. The path is relative to the workspace, whatever `working-directory` is.';
    if (!(await files.exists(`${root}/${name}`)))
        return refuse(input, rule);
    return refuse(input, `${rule} There is ${name} at the top of the workspace.`, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLine */ .ue)('dependencies-file', name));
}
function checked(file, raw) {
    const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    const wrong = (rule, fix, line) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputFailure */ .RP([(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(file, rule, fix, file, line)]);
    if (text.startsWith('\ufffd\ufffd') || text.includes('\0')) {
        throw wrong(`${file} is not UTF-8 text (UTF-16, as PowerShell’s \`>\` writes, or a binary file).`, `# save ${file} as UTF-8`);
    }
    if (text.trim() === '')
        throw wrong(`${file} is empty.`, 'dependencies-file: package.json');
    const marker = /^(?:<{7}|>{7}) /m.exec(text);
    if (marker !== null) {
        const line = text.slice(0, marker.index).split('\n').length;
        throw wrong(`${file} has merge-conflict markers (line ${line}).`, `# resolve the conflict in ${file}, then commit it`, line);
    }
    return { file, text };
}
function place(input, workspace) {
    if (input === '')
        throw refuse(input, 'The path is empty.');
    if (/^(?:["']|[[{]\s*["{[\]}])|\n/.test(input)) {
        throw refuse(input, 'It takes the path of a file, not its contents. Put them in a file of the repository.');
    }
    if (/^[a-z][a-z+]+:\/\//i.test(input))
        throw refuse(input, 'It takes the path of a file in the workspace, not a URL.');
    const root = absolute(workspace, workspace);
    const path = absolute(input, workspace);
    const file = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(path, root);
    if (path === root)
        throw refuse(input, 'It is the workspace itself, a folder. Name the file in it.');
    return { path, file };
}
function openWorkspace(input, root, files) {
    const open = async (path, file) => {
        const outside = () => refuse(input, 'The file is outside the workspace (links resolved). Only files of the checked-out repository are read.');
        if (file === undefined && !/^(?:\/|[a-z]:)/i.test(input))
            throw outside();
        try {
            const inside = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(absolute(await files.realPath(path), root), absolute(await files.realPath(root), root));
            if (inside === undefined)
                throw outside();
            return checked(file ?? inside, await files.read(path, LIMIT_BYTES));
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputFailure */ .RP)
                throw error;
            if (file === undefined)
                throw outside();
            const { code = 'no reason given' } = error;
            if (code === 'ENOENT')
                throw await missing(input, file, absolute(root, root), files);
            throw refuse(input, `${file} ${REASONS[code] ?? `cannot be read (${code}).`}`);
        }
    };
    const at = (file) => absolute(file, root);
    return {
        open,
        read: (file) => open(at(file), file),
        exists: (file) => files.exists(at(file)),
        list: (folder) => files.list(at(folder)),
    };
}
async function readDependencies(input, workspace, files, locked = false) {
    try {
        const root = await files.realPath(workspace).catch(() => workspace);
        const base = /^(?:[/\\]|[a-z]:)/i.test(workspace) ? workspace : root;
        const { path, file } = place(input.trim(), base);
        const folder = openWorkspace(input.trim(), base, files);
        const source = await folder.open(path, file);
        const { readSource } = await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(5180), __webpack_require__.e(8378), __webpack_require__.e(8545)]).then(__webpack_require__.bind(__webpack_require__, 8545));
        return { list: await readSource(source, folder, locked) };
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputFailure */ .RP)
            return { problems: error.problems };
        throw error;
    }
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


/***/ }),

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CHECKOUT_STEP)
/* harmony export */ });
const CHECKOUT_STEP = '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';


/***/ })

};
