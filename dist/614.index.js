export const id = 614;
export const ids = [614];
export const modules = {

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realDisk: () => (/* binding */ realDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9748);
/** The file system of the real machine. */





/** Throws the system's error when the file may not be read. */
const checkReadable = (path) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
/** The disk of this machine. */
const realDisk = {
    look: async (path) => {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return { is: about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'other', size: about.size };
    },
    list: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder),
    // Windows answers with backslashes; every path of a {@link Looker} has `/`.
    realPath: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/'),
    checkReadable,
    async open(path) {
        try {
            // `openAsBlob` says only that it could not; the system says why.
            await checkReadable(path);
            return await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
        }
        catch (error) {
            const code = error?.code;
            throw typeof code === 'string' ? new _files_js__WEBPACK_IMPORTED_MODULE_4__/* .FileChanged */ .z(code === 'ENOENT' ? 'it is gone' : code) : error;
        }
    },
};


/***/ }),

/***/ 9456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   qT: () => (/* binding */ nameVersion),
/* harmony export */   qr: () => (/* binding */ pathMistake),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/** The last ending with its dot: `.js`; '' for `.env` and `LICENSE`. */
function endingOf(name) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const dot = base.lastIndexOf('.');
    return dot <= 0 ? '' : base.slice(dot);
}
/** What a file becomes; `name` is relative to its folder, with `/`. */
function nameVersion(kind, name) {
    const ending = endingOf(name);
    const slash = name.lastIndexOf('/') + 1;
    const base = name.slice(slash, name.length - ending.length);
    const visibility = name.includes(`.protected${ending}`)
        ? 'protected'
        : name.includes(`.private${ending}`)
            ? 'private'
            : 'public';
    const bare = `/${name.slice(0, slash)}${base.replace(`.${visibility}`, '')}`;
    const path = (kind === 'function' && ending === '.js' ? bare : bare + ending).replace(/\s/g, '-');
    return { path: path.replaceAll('\\', '/').replace(/\/{2,}/g, '/'), visibility };
}
/**
 * What is wrong with a path, by the rules of Twilio's toolkit, and `=`, which the lists of versions end a path at;
 * undefined when nothing is.
 */
function pathMistake(path) {
    const bad = /[#;,?:@+&$()' "=]/.exec(path)?.[0];
    if (bad !== undefined)
        return `A path has no \`${bad}\` in it, and this one would be ${path}.`;
    if (path.endsWith('/'))
        return 'Nothing is left of its name without the visibility.';
    if (/\p{Cc}/u.test(path))
        return 'A path has no control characters in it.';
    return path.length < 256 ? undefined : `A path is shorter than 256 characters, and this one has ${path.length}.`;
}
/** As much of a file as is looked at, in bytes. */
const SAMPLE = 1_048_576;
/** The type of a file with this name and these bytes, as the toolkit finds it: by the ending, and without one by the bytes. */
async function typeOf(name, content) {
    if (endingOf(name) === '') {
        const { fileTypeFromBuffer } = await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 6136));
        const type = await fileTypeFromBuffer(await content.slice(0, SAMPLE).arrayBuffer());
        if (type !== undefined)
            return type.mime;
    }
    const { default: mime } = await __webpack_require__.e(/* import() */ 322).then(__webpack_require__.t.bind(__webpack_require__, 9322, 19));
    return mime.lookup(name) || 'application/octet-stream';
}


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ FileChanged),
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./project/file-names.js
var file_names = __webpack_require__(9456);
;// CONCATENATED MODULE: ./project/size-limits.js
/** In bytes, as Twilio counts. */
const MB = 1_000_000;
/** In bytes. [D] Functions & Assets (API), limits: 25 MB, and 10 MB for private assets. For functions none is documented. */
const limitOf = (kind, visibility) => (kind === 'asset' && visibility === 'private' ? 10 : 25) * MB;

;// CONCATENATED MODULE: ./project/files.js



/** All files of the folders, in the order of their paths, or everything that is wrong. */
async function readProject(workspace, folders, looker) {
    const files = [];
    const problems = [];
    const root = await looker.realPath(workspace);
    const missing = [];
    for (const folder of folders) {
        const search = { root, folder, looker, files, problems };
        const name = await locate(search, workspace);
        if (name === undefined)
            missing.push(folder);
        else
            await walk(search, `${workspace}/${name}`, name, '', []);
    }
    for (const { kind, name, otherwise } of missing) {
        // A folder of the default name may be missing, but not all of them: then the checkout is.
        if (otherwise !== undefined && missing.length < folders.length)
            continue;
        const rule = `There is no folder ${name}${otherwise === undefined ? '' : ` (nor ${otherwise})`} in the workspace. Is there an \`actions/checkout\` step before this one?`;
        problems.push({ input: `${kind}s`, seen: name, rule, fix: (0,yaml/* yamlLine */.ue)(`${kind}s`, name) });
    }
    files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    problems.push(...findClashes(files));
    return { files, problems };
}
async function locate({ folder: { name, otherwise }, looker }, workspace) {
    for (const candidate of [name, otherwise]) {
        if (candidate === undefined)
            continue;
        // Where it may not be looked at, it is there: left out in silence, its routes would be missing from the Build.
        const found = await looker.look(`${workspace}/${candidate}`).then(({ is }) => is === 'folder', (error) => !isAbsence(error));
        if (found)
            return candidate;
    }
    return undefined;
}
/** Whether the system says that there is nothing (POSIX: stat, ERRORS). */
function isAbsence(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** `above` are the real paths of the folders on the way, so that a link in a circle ends. */
async function walk(search, location, shown, relative, above) {
    const { root, looker } = search;
    try {
        const real = await looker.realPath(location);
        if (real !== root && !real.startsWith(`${root}/`))
            return report(search, shown, 'It is a link that leaves the workspace.', `copy ${shown} into the workspace`);
        const place = await looker.look(location);
        if (place.is === 'other')
            return report(search, shown, 'It is neither a file nor a folder.', `remove ${shown}`);
        if (place.is === 'file')
            return await take(search, location, shown, relative, place.size);
        if (above.includes(real))
            return report(search, shown, 'It is a link in a circle.', `remove ${shown}`);
        for (const entry of (await looker.list(location)).toSorted())
            await walk(search, `${location}/${entry}`, `${shown}/${entry}`, relative === '' ? entry : `${relative}/${entry}`, [...above, real]);
    }
    catch (error) {
        const code = error?.code;
        if (typeof code !== 'string')
            throw error;
        report(search, shown, `It cannot be read (${code}).`, `make ${shown} readable, or remove it`);
    }
}
async function take(search, location, name, relative, size) {
    const { kind } = search.folder;
    if (relative === '.DS_Store' || relative.endsWith('/.DS_Store'))
        return;
    if (kind === 'function' && (0,file_names/* endingOf */.z6)(relative) !== '.js') {
        if (/\.[cm]?tsx?$/.test(relative) && !/\.d\.[cm]?ts$/.test(relative))
            report(search, name, 'Twilio runs JavaScript: compile TypeScript first, and give the folder of the result.', 'functions: dist');
        return;
    }
    const file = { kind, location, name, size, ...(0,file_names/* nameVersion */.qT)(kind, relative) };
    const mistake = (0,file_names/* pathMistake */.qr)(file.path);
    if (mistake !== undefined)
        report(search, name, mistake, 'rename the file');
    if (size === 0)
        report(search, name, 'The file is empty.', `remove ${name}, or fill it`);
    const limit = limitOf(kind, file.visibility);
    if (size > limit)
        report(search, name, `It has ${(size / MB).toFixed(1)} MB; Twilio takes ${limit / MB} MB.`, `make ${name} smaller`);
    await search.looker.checkReadable(location);
    search.files.push(file);
}
function report({ problems, folder }, name, rule, fix) {
    problems.push({ input: `${folder.kind}s`, rule, fix, file: name });
}
/** Files that would answer on one path. */
function findClashes(files) {
    const first = new Map();
    return files.flatMap((file) => {
        const other = first.get(file.path);
        if (other === undefined) {
            first.set(file.path, file);
            return [];
        }
        const rule = `It would answer on ${file.path}, and so would ${other.name}. A path is one route.`;
        return [{ input: `${file.kind}s`, rule, fix: `rename or remove ${file.name} or ${other.name}`, file: file.name }];
    });
}
/** The file is not what it was when the project was read. */
class FileChanged extends Error {
    name = 'FileChanged';
    constructor(why = 'it was changed') {
        super(`The file cannot be read as it was at the start: ${why}.`);
    }
}


/***/ })

};
