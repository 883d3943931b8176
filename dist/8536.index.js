export const id = 8536;
export const ids = [8536];
export const modules = {

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   zR: () => (/* binding */ FileChanged)
/* harmony export */ });
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
function isFolder(disk, path) {
    return disk.look(path).then(({ is }) => is === 'folder', (error) => !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''));
}
class FileChanged extends Error {
    name = 'FileChanged';
    constructor(why = 'it was changed') {
        super(`The file cannot be read as it was at the start: ${why}.`);
    }
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupFaults),
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);

function listNames(names) {
    const cut = names.map((name) => (name.length > 80 ? `…${name.slice(-79)}` : name));
    return (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .rL)(cut, 3);
}
function groupFaults(faults) {
    const groups = new Map();
    for (const fault of faults) {
        const key = `${fault.input} ${fault.mistake.key}`;
        groups.set(key, [...(groups.get(key) ?? []), fault]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { input, name, mistake } = first;
        if (others.length === 0)
            return [{ input, rule: mistake.one, fix: mistake.fix[0], file: name }];
        const names = [name, ...others.map((fault) => fault.name)];
        return [{ input, rule: `${names.length} ${mistake.many}: ${listNames(names)}.`, fix: mistake.fix[1] }];
    });
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   qT: () => (/* binding */ nameVersion),
/* harmony export */   qr: () => (/* binding */ pathMistake),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _inputs_versions_version_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);


function endingOf(name) {
    const base = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .mv)(name);
    const dot = base.lastIndexOf('.');
    return dot <= 0 ? '' : base.slice(dot);
}
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
function pathMistake(path) {
    const renamed = ['rename the file', 'rename the files'];
    const bad = /[#;,?:@+&$()' "=]/.exec(path)?.[0];
    if (bad !== undefined)
        return {
            key: 'characters',
            one: `A path has no \`${bad}\` in it, and this one would be ${path}.`,
            many: 'files have one of `#;,?:@+&$()\'"=` in their names, which a path has not',
            fix: renamed,
        };
    if (path.endsWith('/'))
        return {
            key: 'nameless',
            one: 'Nothing is left of its name without the visibility.',
            many: 'names are empty without the visibility',
            fix: renamed,
        };
    if (/\p{C}/u.test(path))
        return {
            key: 'invisible',
            one: 'A path has no control characters and nothing invisible in it.',
            many: 'names have control characters or something invisible in them, which a path has not',
            fix: renamed,
        };
    if (path.length >= 256)
        return {
            key: 'long',
            one: `A path is shorter than 256 characters, and this one has ${path.length}.`,
            many: 'paths have 256 characters or more',
            fix: renamed,
        };
    if ((0,_inputs_versions_version_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMistake */ .q)(path) === undefined)
        return undefined;
    return {
        key: 'unlisted',
        one: 'A path has neither a backtick nor a SID in it.',
        many: 'names have a backtick or a SID in them, which a path has not',
        fix: renamed,
    };
}
const SAMPLE = 1_048_576;
async function typeOf(name, content) {
    if (endingOf(name) === '') {
        const { fileTypeFromBuffer } = await __webpack_require__.e(/* import() */ 6136).then(__webpack_require__.bind(__webpack_require__, 6136));
        const type = await fileTypeFromBuffer(await content.slice(0, SAMPLE).arrayBuffer());
        if (type !== undefined)
            return type.mime;
    }
    const { default: mime } = await __webpack_require__.e(/* import() */ 9322).then(__webpack_require__.t.bind(__webpack_require__, 9322, 19));
    return mime.lookup(name) || 'application/octet-stream';
}


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./project/files/file-system.js
var file_system = __webpack_require__(8695);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(269);
// EXTERNAL MODULE: ./text/workflow-steps.js
var workflow_steps = __webpack_require__(5814);
// EXTERNAL MODULE: ./project/files/mistakes.js
var mistakes = __webpack_require__(8394);
;// CONCATENATED MODULE: ./project/files/folders.js




async function locateFolder({ name, otherwise }, workspace, disk) {
    for (const candidate of [name, otherwise])
        if (candidate !== undefined && (await (0,file_system/* isFolder */.lQ)(disk, `${workspace}/${candidate}`)))
            return candidate;
    return undefined;
}
const isSwapped = ({ kind }, name) => kind === 'asset' && (0,paths/* baseNameOf */.mv)(name).toLowerCase() === 'functions';
function explainSwapped({ input, seen }, name) {
    const rule = `By its name ${name} holds Functions, and as Assets their sources could be loaded.`;
    return { input, seen, rule, fix: 'name the folder with the Assets, or rename it' };
}
async function explainMissing(disk, workspace, missing, asked) {
    const needed = missing.filter(({ otherwise }) => otherwise === undefined || missing.length === asked.length);
    const [first] = needed;
    if (first === undefined)
        return [];
    const entries = await disk.list(workspace);
    if (entries.length === 0)
        return [
            {
                input: first.input,
                seen: first.seen,
                rule: 'The workspace is empty: no `actions/checkout` step before this one?',
                fix: workflow_steps/* CHECKOUT_STEP */.m,
            },
        ];
    const named = needed.filter(({ otherwise }) => otherwise === undefined);
    if (named.length === 0)
        return [await explainNone(disk, workspace, first, needed, entries)];
    return Promise.all(named.map((folder) => explainNone(disk, workspace, folder, [folder], entries)));
}
async function explainNone(disk, workspace, first, folders, entries) {
    const { input, seen } = first;
    const isThere = (name) => (0,file_system/* isFolder */.lQ)(disk, `${workspace}/${name}`);
    const itself = await findItself(folders, isThere);
    if (itself !== undefined) {
        const rule = `This is the folder with the ${itself.kind === 'function' ? 'Functions' : 'Assets'}; \`${input}\` is the one above it.`;
        return { input, seen, rule, fix: itself.write((0,paths/* joinPaths */.HS)((0,paths/* folderOf */.yS)(seen), (0,paths/* baseNameOf */.mv)(itself.name))) };
    }
    const absent = `There is ${absence(folders)} in the workspace`;
    const advice = 'The path is relative to the workspace; a folder that is made by a step has to be made before this one.';
    for (const [folder, candidate] of placesOf(folders, entries))
        if (await isThere(candidate))
            return {
                input: folder.input,
                seen: folder.seen,
                rule: `${absent}, but ${candidate}. ${advice}`,
                fix: folder.write(candidate),
            };
    return { input, seen, rule: `${absent}. ${advice}`, fix: first.write(`path/to/${first.name}`) };
}
async function findItself(folders, isThere) {
    for (const folder of folders) {
        const { seen, name, otherwise } = folder;
        if (name === seen || !(await isThere(seen)))
            continue;
        if ((0,paths/* baseNameOf */.mv)(name) === (0,paths/* baseNameOf */.mv)(seen))
            return folder;
        const first = (0,paths/* joinPaths */.HS)((0,paths/* folderOf */.yS)(seen), (0,paths/* baseNameOf */.mv)(name));
        if (otherwise !== undefined && (0,paths/* baseNameOf */.mv)(otherwise) === (0,paths/* baseNameOf */.mv)(seen) && !(await isThere(first)))
            return folder;
    }
    return undefined;
}
const MOST_FOLDERS = 50;
function placesOf(folders, entries) {
    const below = entries
        .filter((entry) => !entry.startsWith('.'))
        .toSorted()
        .slice(0, MOST_FOLDERS);
    const inside = ({ name }) => {
        const parts = name.split('/');
        return parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join('/'));
    };
    const above = ({ name }) => {
        const parts = name.split('/').slice(0, -1);
        return parts.map((_, index) => (0,paths/* joinPaths */.HS)(parts.slice(0, index).join('/'), (0,paths/* baseNameOf */.mv)(name))).toReversed();
    };
    const pairs = (find) => folders.flatMap((folder) => find(folder).map((candidate) => [folder, candidate]));
    return [...below.flatMap((entry) => pairs(({ name }) => [`${entry}/${name}`])), ...pairs(inside), ...pairs(above)];
}
function absence(folders) {
    return folders
        .map(({ name, otherwise }) => `no folder ${name}${otherwise === undefined ? '' : ` (nor ${otherwise})`}`)
        .join(', and ');
}
const NEEDED = { function: 'no `.js` file', asset: 'no file' };
function explainNothing(folders, missing) {
    const looked = folders.map(({ folder, name, leftOut }) => {
        const others = leftOut.length === 0 ? '' : ` (only ${(0,mistakes/* listNames */.Z)(leftOut.map((file) => file.name))})`;
        return `${name} has ${NEEDED[folder.kind]}${others}`;
    });
    const absent = missing.length === 0 ? [] : [`there is ${absence(missing)}`];
    const code = folders.flatMap(({ leftOut }) => leftOut).find(({ why }) => why === 'code')?.name;
    const [first] = folders;
    return {
        input: first?.folder.input ?? '',
        rule: `Nothing becomes a version: ${[...looked, ...absent].join('; ')}.`,
        fix: code === undefined
            ? `add a file to ${first?.name ?? ''}, or name another folder`
            : `compile ${code} to a \`.js\` file (CommonJS)`,
    };
}

// EXTERNAL MODULE: ./project/files/names.js
var names = __webpack_require__(1671);
// EXTERNAL MODULE: ./project/files/selection.js
var selection = __webpack_require__(2329);
;// CONCATENATED MODULE: ./project/files/size-limits.js
const MB = 1_000_000;
const limitOf = (kind, visibility) => (kind === 'asset' && visibility === 'private' ? 10 : 25) * MB;

;// CONCATENATED MODULE: ./project/files/typescript.js



async function explainUncompiled(disk, workspace, folder, files) {
    const names = files.map(({ name }) => name);
    const [file, ...others] = names;
    const what = others.length === 0
        ? 'It is TypeScript without a compiled `.js` file beside it'
        : `${names.length} TypeScript files have no compiled \`.js\` file beside them: ${(0,mistakes/* listNames */.Z)(names)}`;
    const output = await findOutput(disk, workspace, folder.name);
    const where = output === undefined ? '' : ', and give the folder of the result';
    return {
        input: folder.input,
        rule: `${what}. Twilio runs JavaScript: compile in a step before this one${where}.`,
        fix: output === undefined ? '- run: npx tsc # before this step' : folder.write(output),
        ...(file !== undefined && others.length === 0 && { file }),
    };
}
async function findOutput(disk, workspace, folder) {
    const written = await readOutDir(disk, workspace, folder);
    const there = (name) => (0,file_system/* isFolder */.lQ)(disk, `${workspace}/${name}`);
    const output = written ?? ((await there('dist')) ? 'dist' : undefined);
    if (output === undefined || output === folder || folder.startsWith(`${output}/`))
        return undefined;
    const below = `${output}/${folder}`;
    return (await there(below)) ? below : output;
}
async function readOutDir(disk, workspace, folder) {
    const parts = folder === '.' ? [] : folder.split('/');
    for (let depth = parts.length; depth >= 0; depth--) {
        const place = parts.slice(0, depth).join('/');
        const text = await disk.open(`${workspace}/${(0,paths/* joinPaths */.HS)(place, 'tsconfig.json')}`).then((file) => file.text(), () => undefined);
        if (text === undefined)
            continue;
        const plain = text.replace(/^\s*(?:\/\/.*$|\/\*[\s\S]*?\*\/)/gm, '');
        const named = /"outDir"\s*:\s*"([^"\\]+)"/.exec(plain)?.[1];
        const clean = named?.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
        if (clean === undefined || clean === '' || /^(?:\/|[A-Za-z]:|\.{1,2}(?:\/|$))|\$\{/.test(clean))
            return undefined;
        return (0,paths/* joinPaths */.HS)(place, clean);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./project/files/walk.js


const CLUTTER = new Set(['.git', '.gitkeep', '.keep', '.ds_store', 'thumbs.db', 'desktop.ini', 'node_modules']);
const SECRET = /^(?:\.env(?:rc|\.(?!example$|sample$|template$|dist$|defaults$).*)?|\.npmrc|\.netrc|\.git-credentials|\.ssh|\.aws|id_(?:rsa|dsa|ecdsa|ed25519))$/;
const HIDDEN = {
    key: 'hidden',
    one: 'It leads into `.git`, or to a file that usually holds secrets; neither is uploaded.',
    many: 'entries lead into `.git`, or to files that usually hold secrets; neither are uploaded',
    fix: ['remove the link, or copy what is to be public', 'remove the links, or copy what is to be public'],
};
const OUTSIDE = {
    key: 'outside',
    one: 'It is a link that leaves the workspace.',
    many: 'links leave the workspace',
    fix: ['copy what it leads to into the workspace', 'copy what they lead to into the workspace'],
};
const OTHER = {
    key: 'other',
    one: 'It is neither a file nor a folder.',
    many: 'entries are neither files nor folders',
    fix: ['remove it', 'remove them'],
};
const CIRCLE = {
    key: 'circle',
    one: 'It is a link in a circle.',
    many: 'links are in a circle',
    fix: ['remove it', 'remove them'],
};
function unreadable(code) {
    return {
        key: `unreadable ${code}`,
        one: `It cannot be read (${code}).`,
        many: `files or folders cannot be read (${code})`,
        fix: ['make it readable, or remove it', 'make them readable, or remove them'],
    };
}
async function walkFolder(disk, root, workspace, name) {
    const walk = { files: [], clutter: [], secrets: [], faults: [] };
    await visit({ disk, root, walk }, { location: `${workspace}/${name}`, name, relative: '' }, []);
    return walk;
}
async function visit(visitor, at, above) {
    const { disk, root, walk } = visitor;
    const note = (mistake) => void walk.faults.push({ name: at.name, mistake });
    try {
        const real = await disk.realPath(at.location);
        const inside = real === root ? '' : (0,paths/* within */.ux)(real, root);
        if (inside === undefined)
            return note(OUTSIDE);
        if (inside
            .toLowerCase()
            .split('/')
            .some((part) => part === '.git' || SECRET.test(part)))
            return note(HIDDEN);
        const place = await disk.look(at.location);
        if (place.is === 'other')
            return note(OTHER);
        if (place.is === 'file')
            return void walk.files.push({ ...at, size: place.size });
        if (above.includes(real))
            return note(CIRCLE);
        for (const entry of (await disk.list(at.location)).toSorted()) {
            const name = (0,paths/* joinPaths */.HS)(at.name, entry);
            const below = { location: `${real}/${entry}`, name, relative: (0,paths/* joinPaths */.HS)(at.relative, entry) };
            if (CLUTTER.has(entry.toLowerCase()))
                walk.clutter.push(name);
            else if (SECRET.test(entry.toLowerCase()))
                walk.secrets.push(name);
            else
                await visit(visitor, below, [...above, real]);
        }
    }
    catch (error) {
        const code = (0,file_system/* codeOf */.$N)(error);
        if (code === undefined)
            throw error;
        note(unreadable(code));
    }
}

;// CONCATENATED MODULE: ./project/files/project.js








async function readProject(workspace, folders, disk) {
    const root = await disk.realPath(workspace);
    const read = [];
    const missing = [];
    const swapped = [];
    for (const folder of folders) {
        const name = await locateFolder(folder, workspace, disk);
        if (name === undefined)
            missing.push(folder);
        else if (isSwapped(folder, name))
            swapped.push(explainSwapped(folder, name));
        else
            read.push({ folder, name, ...(await readFolder({ disk, root, workspace }, folder, name)) });
    }
    const files = read.flatMap((folder) => folder.files);
    files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    const leftOut = read.flatMap((folder) => folder.leftOut);
    const problems = [
        ...(await explainMissing(disk, workspace, missing, folders)),
        ...swapped,
        ...read.flatMap((folder) => folder.problems),
        ...(0,mistakes/* groupFaults */.X)(findClashes(files, folders)),
    ];
    if (files.length === 0 && problems.length === 0)
        problems.push(explainNothing(read, missing));
    return { files, leftOut, problems };
}
async function readFolder({ disk, root, workspace }, { kind, input, write }, name) {
    const { files: found, clutter, secrets, faults } = await walkFolder(disk, root, workspace, name);
    const { chosen, leftOut, uncompiled } = (0,selection/* selectFiles */.A)(kind, found);
    const files = chosen.map(({ relative, ...file }) => ({ kind, ...file, ...(0,names/* nameVersion */.qT)(kind, relative) }));
    const wrong = [...faults];
    for (const file of files)
        for (const mistake of await findMistakes(file, disk))
            wrong.push({ name: file.name, mistake });
    return {
        files,
        leftOut: [
            ...clutter.map((entry) => ({ name: entry, why: 'clutter' })),
            ...secrets.map((entry) => ({ name: entry, why: 'secret' })),
            ...leftOut,
        ],
        problems: [
            ...(0,mistakes/* groupFaults */.X)(wrong.map((fault) => ({ input, ...fault }))),
            ...(uncompiled.length === 0
                ? []
                : [await explainUncompiled(disk, workspace, { input, name, write }, uncompiled)]),
        ],
    };
}
const EMPTY = {
    key: 'empty',
    one: 'The file is empty.',
    many: 'files are empty',
    fix: ['remove it, or fill it', 'remove them, or fill them'],
};
async function findMistakes({ kind, path, visibility, size, location }, disk) {
    const limit = limitOf(kind, visibility);
    const naming = (0,names/* pathMistake */.qr)(path);
    return [
        ...(naming === undefined ? [] : [naming]),
        ...(size === 0 ? [EMPTY] : []),
        ...(size > limit ? [tooLarge(size, limit)] : []),
        ...(await disk.checkReadable(location).then(() => [], (error) => {
            const code = (0,file_system/* codeOf */.$N)(error);
            if (code === undefined)
                throw error;
            return [unreadable(code)];
        })),
    ];
}
function tooLarge(size, limit) {
    const megabytes = (Math.ceil((size / MB) * 10) / 10).toFixed(1);
    return {
        key: `large ${limit}`,
        one: `It has ${megabytes} MB; Twilio takes ${limit / MB} MB.`,
        many: `files are larger than the ${limit / MB} MB that Twilio takes`,
        fix: ['make it smaller', 'make them smaller'],
    };
}
function findClashes(files, folders) {
    return [...findSamePaths(files), ...findShared(files)].map(([{ kind, name }, mistake]) => {
        const input = folders.find((folder) => folder.kind === kind)?.input ?? '';
        return { input, name, mistake };
    });
}
const SHARED = {
    key: 'shared',
    one: 'It is a Function, too: as an Asset its source could be loaded.',
    many: 'files are Functions, too: as Assets their sources could be loaded',
    fix: [
        'keep Functions and Assets in folders of which neither lies in the other',
        'keep Functions and Assets in folders of which neither lies in the other',
    ],
};
function findShared(files) {
    const functions = new Set(files.filter(({ kind }) => kind === 'function').map(({ location }) => location));
    return files
        .filter(({ kind, visibility, location }) => kind === 'asset' && visibility !== 'private' && functions.has(location))
        .map((file) => [file, SHARED]);
}
function findSamePaths(files) {
    const first = new Map();
    return files.flatMap((file) => {
        const other = first.get(file.path);
        if (other === undefined) {
            first.set(file.path, file);
            return [];
        }
        const mistake = {
            key: 'clash',
            one: `It would answer on ${file.path}, and so would ${other.name}. A path is one route.`,
            many: 'files would answer on a path that another file has',
            fix: [`rename or remove ${file.name} or ${other.name}`, 'rename or remove one of each pair'],
        };
        return [[file, mistake]];
    });
}


/***/ }),

/***/ 2329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8394);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1671);


function selectFiles(kind, found) {
    if (kind === 'asset')
        return { chosen: found, leftOut: [], uncompiled: [] };
    const names = new Set(found.map(({ relative }) => relative));
    const chosen = [];
    const leftOut = [];
    const uncompiled = [];
    for (const file of found) {
        const why = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(file.relative) === '.js' ? 'chosen' : judge(file.relative, names);
        if (why === 'chosen')
            chosen.push(file);
        else if (why === 'uncompiled')
            uncompiled.push(file);
        else
            leftOut.push({ name: file.name, why });
    }
    return { chosen, leftOut, uncompiled };
}
function judge(name, names) {
    if (/\.d\.[cm]?ts$/.test(name))
        return 'source';
    const [, bare, module] = /^(.*)\.([cm]?)tsx?$/.exec(name) ?? [];
    if (bare !== undefined)
        return names.has(`${bare}.js`) || names.has(`${bare}.${module}js`) ? 'source' : 'uncompiled';
    return /\.(?:[cm]?js|jsx)$/i.test(name) ? 'code' : 'other';
}
const WORDS = {
    clutter: 'Left out, since no project means them',
    secret: 'Left out, since they usually hold secrets',
    source: 'Left out, since they are TypeScript',
    code: 'Left out, though they look like code: Functions are `.js` files',
};
function describeLeftOut(leftOut) {
    return ['clutter', 'secret', 'source', 'code'].flatMap((reason) => {
        const names = leftOut.filter(({ why }) => why === reason).map(({ name }) => name);
        if (names.length === 0)
            return [];
        const listed = reason === 'code' && names.length <= 50 ? names.join(', ') : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(names);
        return [`${WORDS[reason]}: ${listed}.`];
    });
}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProject: () => (/* binding */ openProject)
});

// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __webpack_require__(7314);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./project/files/project.js + 4 modules
var files_project = __webpack_require__(4004);
// EXTERNAL MODULE: ./project/files/selection.js
var selection = __webpack_require__(2329);
;// CONCATENATED MODULE: ./project/settings.js
const SETTINGS_FILE = '.twilioserverlessrc';
async function readSettings(text, name) {
    const { default: json5 } = await __webpack_require__.e(/* import() */ 9491).then(__webpack_require__.t.bind(__webpack_require__, 9491, 19));
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





const LIMIT_BYTES = 1_000_000;
async function openProject(workspace, folder, runtime, disk) {
    const problems = [];
    const settings = await openSettings(workspace, placeIn(folder, SETTINGS_FILE), disk, problems);
    const { functionsFolder, assetsFolder } = settings;
    const found = await (0,files_project/* readProject */.W)(workspace, [
        folderOf('function', functionsFolder, 'functions', 'src', folder),
        folderOf('asset', assetsFolder, 'assets', 'static', folder),
    ], disk);
    problems.push(...found.problems);
    const manifestText = await readText(workspace, placeIn(folder, 'package.json'), disk);
    const chosen = runtime ?? settings.runtime;
    if (chosen === undefined)
        problems.push(await explainNoRuntime(manifestText));
    const project = chosen === undefined
        ? undefined
        : { folder, files: found.files, leftOut: (0,selection/* describeLeftOut */.l)(found.leftOut), runtime: chosen };
    return { project, problems, manifest: manifestText === undefined ? undefined : placeIn(folder, 'package.json') };
}
const placeIn = (folder, name) => (folder === '.' ? name : `${folder}/${name}`);
function folderOf(kind, chosen, usual, otherwise, project) {
    const at = (name) => placeIn(project, name.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''));
    return {
        kind,
        input: 'project',
        seen: project,
        write: (name) => {
            if (name === usual)
                return 'project: .';
            return name.endsWith(`/${usual}`)
                ? (0,yaml/* yamlLine */.ue)('project', name.slice(0, -usual.length - 1))
                : `${JSON.stringify({ [`${kind}sFolder`]: name.startsWith(at('')) ? name.slice(at('').length) : name })} in ${at(SETTINGS_FILE)}`;
        },
        name: at(chosen ?? usual),
        otherwise: chosen === undefined ? at(otherwise) : undefined,
    };
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
async function readText(workspace, name, disk) {
    try {
        const { is, size } = await disk.look(`${workspace}/${name}`);
        return is === 'file' && size <= LIMIT_BYTES ? await (await disk.open(`${workspace}/${name}`)).text() : undefined;
    }
    catch {
        return undefined;
    }
}
async function explainNoRuntime(manifest) {
    const node = manifest === undefined ? undefined : await nodeOf(manifest);
    const says = node === undefined ? '' : ` The project’s package.json asks for Node.js ${node.range}.`;
    return {
        input: 'runtime',
        rule: `A \`project\` is built on the runtime that is named, so that it never changes by itself.${says}`,
        fix: (0,yaml/* yamlLine */.ue)('runtime', node === undefined ? runtimes/* NEWEST_RUNTIME */.s1 : `node${node.major}`),
    };
}
async function nodeOf(manifest) {
    try {
        const range = JSON.parse(manifest).engines?.node;
        if (typeof range !== 'string')
            return undefined;
        const { default: semver } = await __webpack_require__.e(/* import() */ 4978).then(__webpack_require__.t.bind(__webpack_require__, 4978, 19));
        const major = semver.minVersion(range)?.major;
        return major === undefined || major < 22 ? undefined : { range, major };
    }
    catch {
        return undefined;
    }
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
