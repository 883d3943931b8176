export const id = 536;
export const ids = [536];
export const modules = {

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


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProject: () => (/* binding */ openProject)
});

// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./project/files.js + 1 modules
var files = __webpack_require__(9748);
;// CONCATENATED MODULE: ./project/settings.js
/** The name of the file, in the folder of the project. */
const SETTINGS_FILE = '.twilioserverlessrc';
/**
 * Reads the text of the file, JSON5 as the tool takes it (serverless-toolkit, docs/CONFIGURATION.md, which spells
 * `functionsFolderName` what the flags call `functionsFolder`). What stands under `commands.deploy` wins. `name` is the
 * file as a person knows it.
 */
async function readSettings(text, name) {
    const { default: json5 } = await __webpack_require__.e(/* import() */ 491).then(__webpack_require__.t.bind(__webpack_require__, 9491, 19));
    let value;
    try {
        value = json5.parse(text);
    }
    catch (error) {
        const line = error.lineNumber;
        const place = typeof line === 'number' ? { line } : {};
        const rule = `${name} is not JSON5${typeof line === 'number' ? `; the mistake is in line ${line}` : ''}.`;
        return { problem: { input: 'project', rule, fix: `# correct ${name}`, file: name, ...place } };
    }
    const base = fieldsOf(value);
    const fields = { ...base, ...fieldsOf(fieldsOf(base['commands'])['deploy']) };
    const textOf = (...keys) => keys.map((key) => fields[key]).find((field) => typeof field === 'string' && field !== '');
    return {
        settings: {
            functionsFolder: textOf('functionsFolder', 'functionsFolderName'),
            assetsFolder: textOf('assetsFolder', 'assetsFolderName'),
            runtime: textOf('runtime'),
        },
    };
}
const fieldsOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

;// CONCATENATED MODULE: ./project/project.js



/** More than any of these files has, in bytes. */
const LIMIT_BYTES = 1_000_000;
/** Reads the project. `runtime` is that of the input, which wins over the project's own settings. Never throws for what people wrote. */
async function openProject(workspace, folder, runtime, disk) {
    const place = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const problems = [];
    const settings = await openSettings(workspace, place(SETTINGS_FILE), disk, problems);
    const at = (name) => place(name.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''));
    const { functionsFolder, assetsFolder } = settings;
    const found = await (0,files/* readProject */.W)(workspace, [
        folderOf('function', functionsFolder, 'functions', 'src', at),
        folderOf('asset', assetsFolder, 'assets', 'static', at),
    ], disk);
    problems.push(...found.problems.map((problem) => ({ ...problem, input: 'project' })));
    const manifestText = await readText(workspace, place('package.json'), disk);
    const chosen = runtime ?? settings.runtime;
    if (chosen === undefined)
        problems.push(await explainNoRuntime(manifestText));
    const project = chosen === undefined ? undefined : { folder, files: found.files, runtime: chosen };
    return { project, problems, manifest: manifestText === undefined ? undefined : place('package.json') };
}
function folderOf(kind, chosen, usual, otherwise, at) {
    return { kind, name: at(chosen ?? usual), otherwise: chosen === undefined ? at(otherwise) : undefined };
}
async function openSettings(workspace, name, disk, problems) {
    const none = { functionsFolder: undefined, assetsFolder: undefined, runtime: undefined };
    const text = await readText(workspace, name, disk);
    if (text === undefined)
        return none;
    const read = await readSettings(text, name);
    if ('settings' in read)
        return read.settings;
    problems.push(read.problem);
    return none;
}
/** Undefined where there is no such file, or it cannot be read: it may say something, and need not be there. */
async function readText(workspace, name, disk) {
    try {
        const { is, size } = await disk.look(`${workspace}/${name}`);
        return is === 'file' && size <= LIMIT_BYTES ? await (await disk.open(`${workspace}/${name}`)).text() : undefined;
    }
    catch {
        return undefined;
    }
}
/** Runtimes are explicit, because a Build without one takes that of the last Build, whichever it was. */
async function explainNoRuntime(manifest) {
    const node = manifest === undefined ? undefined : await nodeOf(manifest);
    const says = node === undefined ? '' : ` The project’s package.json asks for Node.js ${node.range}.`;
    return {
        input: 'runtime',
        rule: `A \`project\` is built on the runtime that is named, so that it never changes by itself.${says}`,
        fix: (0,yaml/* yamlLine */.ue)('runtime', `node${node?.major ?? 24}`),
    };
}
/** What `engines.node` asks for, and the oldest major version that it takes; undefined where it names none. */
async function nodeOf(manifest) {
    try {
        const range = JSON.parse(manifest).engines?.node;
        if (typeof range !== 'string')
            return undefined;
        const { default: semver } = await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.t.bind(__webpack_require__, 4978, 19));
        const major = semver.minVersion(range)?.major;
        // Anything older is refused for new Builds (Twilio’s runtime pages); the default says what is current.
        return major === undefined || major < 22 ? undefined : { range, major };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
