export const id = 3073;
export const ids = [3073];
export const modules = {

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UPLOAD_OUTPUTS: () => (/* binding */ UPLOAD_OUTPUTS),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./explain/run-description.js
var run_description = __webpack_require__(6967);
// EXTERNAL MODULE: ./inputs/masks.js
var masks = __webpack_require__(4774);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./project/files/project.js + 4 modules
var files_project = __webpack_require__(4004);
// EXTERNAL MODULE: ./project/files/selection.js
var selection = __webpack_require__(2329);
// EXTERNAL MODULE: ./project/upload.js + 5 modules
var upload = __webpack_require__(365);
// EXTERNAL MODULE: ./project/upload-state.js
var upload_state = __webpack_require__(7594);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __webpack_require__(7954);
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __webpack_require__(1104);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __webpack_require__(4668);
// EXTERNAL MODULE: ./run/service.js
var run_service = __webpack_require__(7120);
// EXTERNAL MODULE: ./twilio/calls/serverless.js
var calls_serverless = __webpack_require__(9120);
// EXTERNAL MODULE: ./inputs/credentials.js
var inputs_credentials = __webpack_require__(1357);
// EXTERNAL MODULE: ./inputs/declarations.js
var declarations = __webpack_require__(5842);
// EXTERNAL MODULE: ./inputs/hosts.js
var inputs_hosts = __webpack_require__(164);
// EXTERNAL MODULE: ./inputs/parse.js
var parse = __webpack_require__(4472);
// EXTERNAL MODULE: ./inputs/table.js
var table = __webpack_require__(3879);
// EXTERNAL MODULE: ./inputs/words.js
var words = __webpack_require__(7454);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./actions/upload/inputs.js







const UPLOAD_INPUTS = {
    'service-sid': declarations/* INPUTS */.mc['service-sid'],
    functions: { ...declarations/* optional */.lq, default: 'functions', example: 'functions' },
    assets: { ...declarations/* optional */.lq, default: 'assets', example: 'assets' },
    'dry-run': declarations/* INPUTS */.mc['dry-run'],
    ...declarations/* ACCESS */.Pe,
};
function readUploadInputs(env) {
    return (0,table/* readTable */.x)(UPLOAD_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const functions = readFolder('functions', given.functions, 'src', report);
    const assets = readFolder('assets', given.assets, 'static', report);
    const dryRun = (0,words/* readFlag */.fG)('dry-run', UPLOAD_INPUTS['dry-run'].default, given['dry-run'], report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (credentials === undefined || hosts === undefined)
        return undefined;
    const workspace = env['GITHUB_WORKSPACE'] || '.';
    return { service, folders: [functions, assets], dryRun, credentials, workspace, ...hosts };
}
function readFolder(name, text, otherwise, report) {
    const kind = name === 'functions' ? 'function' : 'asset';
    const usual = UPLOAD_INPUTS[name].default;
    const given = text.replaceAll('\\', '/');
    const folder = given.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
    const rule = 'It is a folder inside the workspace, written relative to it.';
    const fix = (0,declarations/* exampleIn */.kY)(UPLOAD_INPUTS, name);
    if (given.startsWith('/'))
        report({ input: name, seen: text, rule: `${rule} If a variable stands before the “/”, it is empty.`, fix });
    else if (/^[A-Za-z]:/.test(folder) || folder.split('/').includes('..'))
        report({ input: name, seen: text, rule, fix });
    const place = folder || (text === '' ? usual : '.');
    return {
        kind,
        input: name,
        seen: place,
        write: (other) => (0,yaml/* yamlLine */.ue)(name, other),
        name: place,
        otherwise: folder === '' || folder === usual ? otherwise : undefined,
    };
}

// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
;// CONCATENATED MODULE: ./actions/upload/report.js



function formatResult(state) {
    const rows = (kind) => state.files
        .filter((file) => file.kind === kind)
        .map((file) => {
        const progress = (0,upload_state/* progressOf */.jA)(state, file);
        const version = 'versionSid' in progress ? { version: progress.versionSid } : {};
        return { path: file.path, visibility: file.visibility, file: file.name, ...version, end: progress.end };
    });
    return JSON.stringify({ schemaVersion: 1, functions: rows('function'), assets: rows('asset') });
}
function formatTitle(state) {
    const n = (...ends) => (0,upload_state/* filesThat */.fP)(state, ...ends).length;
    const to = state.service === undefined ? '' : ` to ${state.service}`;
    const rest = n('failed', 'unclear', 'waiting');
    const unchanged = rest < state.files.length ? [`${n('unchanged')} unchanged`] : [];
    const left = rest === 0 ? [] : [`${rest} not ${state.dryRun ? 'compared' : 'uploaded'}`];
    if (!state.dryRun)
        return `Upload${to}: ${[`${n('uploaded')} uploaded`, ...unchanged, ...left].join(', ')}`;
    const planned = unchanged.length === 0 ? [`Upload${to}`] : [`${n('planned')} would be uploaded${to}`];
    return `Dry run: ${[...planned, ...unchanged, ...left].join(', ')}`;
}
function formatSummary(state, ending) {
    return (0,summary_table/* formatStepSummary */.oN)({
        title: formatTitle(state),
        goal: state.goal,
        ending,
        columns: ['Path', 'Kind', ''],
        items: state.files,
        row(file, limit) {
            const { path, visibility, kind } = file;
            return [(0,markdown/* codeSpan */.SS)(path, limit), `${visibility} ${kind}`, upload_state/* PROGRESS_WORDS */.KW[(0,upload_state/* progressOf */.jA)(state, file).end]];
        },
        isQuiet: (file) => (0,upload_state/* progressOf */.jA)(state, file).end === 'unchanged',
        quietTitle: `${(0,upload_state/* filesThat */.fP)(state, 'unchanged').length} unchanged`,
        sidsOf(file) {
            const progress = (0,upload_state/* progressOf */.jA)(state, file);
            return 'versionSid' in progress ? [[file.path, progress.versionSid]] : [];
        },
    });
}

;// CONCATENATED MODULE: ./actions/upload/main.js















const UPLOAD_OUTPUTS = ['function-versions', 'asset-versions', 'uploaded', 'unchanged', 'result'];
const LIMIT_MS = 300_000;
function main(host, disk) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(UPLOAD_INPUTS, host.env), ({ log }) => {
        const state = { goal: undefined, service: undefined, dryRun: false, ...(0,upload_state/* createUploadState */.LH)() };
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        return {
            async run() {
                const { dryRun } = await main_upload(host, disk, log, state);
                if (!dryRun)
                    setVersionOutputs(outputs, state);
                return dryRun ? 'planned' : 'completed';
            },
            report() {
                outputs.set('uploaded', String((0,upload_state/* filesThat */.fP)(state, 'uploaded').length));
                outputs.set('unchanged', String((0,upload_state/* filesThat */.fP)(state, 'unchanged').length));
                outputs.set('result', formatResult(state));
            },
            summary: (ending) => formatSummary(state, ending),
        };
    });
}
function setVersionOutputs(outputs, state) {
    if (outputs.set('function-versions', (0,upload_state/* listVersions */.yO)(state, 'function')) &&
        outputs.set('asset-versions', (0,upload_state/* listVersions */.yO)(state, 'asset')))
        return;
    throw new errors/* ActionFailure */.dR('error', {
        title: 'Outputs missing',
        what: 'All files are up, but the runner did not take the list of their versions.',
        why: 'A step that goes on without it would make a Build in which they are missing.',
        next: 'See the warnings above: usually the disk of the runner is full. Then run the step again.',
    });
}
async function main_upload(host, disk, log, state) {
    const { clock, random, cancellation } = host;
    const { inputs, leftOut } = await readRequest(host, disk, state);
    const { credentials, origins } = inputs;
    state.service = inputs.service;
    state.goal = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${(0,run_description/* describeKinds */.HG)(state.files)} to ${inputs.service}`;
    log.line(`${state.goal}.`);
    for (const line of (0,selection/* describeLeftOut */.l)(leftOut))
        log.line(line);
    log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, credentials, log);
    const api = { client: clientOf(origins.serverless), clock, random, onRetry };
    const limits = (0,context/* within */.u)(host, LIMIT_MS);
    const serverless = (0,calls_serverless/* createServerless */.bu)(api);
    const service = await (0,run_service/* findService */.Ln)({ serverless, clock, log, limits }, inputs.service);
    (0,run_service/* checkAccount */.g4)(service, credentials);
    const uploads = clientOf(origins.upload);
    const { sid: serviceSid } = service;
    const place = { serviceSid, isEmpty: false, live: [], timeout: undefined };
    const { dryRun } = inputs;
    await (0,upload/* uploadProject */.n)({ serverless, api, uploads, disk, cancellation, log, dryRun, ...place }, state);
    return inputs;
}
async function readRequest(host, disk, state) {
    const read = readUploadInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const project = await (0,files_project/* readProject */.W)(read.inputs.workspace, read.inputs.folders, disk);
    if (project.problems.length > 0)
        throw new errors/* InputFailure */.RP(project.problems);
    state.dryRun = read.inputs.dryRun;
    state.files = project.files;
    return { inputs: read.inputs, leftOut: project.leftOut };
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

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fold),
  dZ: () => (/* binding */ formatRows),
  ku: () => (/* binding */ formatTable),
  Fo: () => (/* binding */ formatYaml),
  Ss: () => (/* binding */ joinInLine),
  nn: () => (/* binding */ joinParts)
});

;// CONCATENATED MODULE: ./text/fold-yaml.js
const PLAIN_LINE = /^( *)([\w-]+): ([^\s"'|>#&*!%@`?{[-](?:(?! #).)*)$/;
const WITH_COMMENT = /^( *)([^"'#]*[^\s"'#]) # (.*)$/;
const COMMENT = /^( *)# (.*)$/;
const BLOCK_HEAD = /^( *)[\w-]+: [|>][+-]?(?: #.*)?$/;
function foldYaml(lines, width) {
    let block;
    return lines.flatMap((line) => {
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        if (block !== undefined && (indent > block || line.trim() === ''))
            return [line];
        block = BLOCK_HEAD.test(line) ? indent : undefined;
        return foldLine(line, width);
    });
}
function foldLine(line, width) {
    if (line.length <= width)
        return [line];
    const [, before = '', comment] = COMMENT.exec(line) ?? [];
    if (comment !== undefined)
        return wrapWords(comment, width - before.length - 2).map((part) => `${before}# ${part}`);
    const [, margin = '', rest, remark] = WITH_COMMENT.exec(line) ?? [];
    if (rest !== undefined && remark !== undefined) {
        const parts = [...foldLine(`${margin}# ${remark}`, width), ...foldLine(`${margin}${rest}`, width)];
        return parts.every((part) => part.length <= width) ? parts : [line];
    }
    const [, indent = '', name, value = ''] = PLAIN_LINE.exec(line) ?? [];
    if (name === undefined || /\s{2}|\s$|\t/.test(value))
        return [line];
    const room = width - indent.length - 2;
    const parts = wrapWords(value, room);
    return parts.some((part) => part.length > room)
        ? [line]
        : [`${indent}${name}: >-`, ...parts.map((part) => `${indent}  ${part}`)];
}
function wrapWords(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}

// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
;// CONCATENATED MODULE: ./report/summary/blocks.js



const PHONE_WIDTH = 38;
const LONGEST_LINE = 4_000;
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function formatRows(head, rows, limit) {
    if (rows.length === 0)
        return '';
    const left = rows.length - limit;
    return [formatTable(head, rows.slice(0, limit)), ...(left > 0 ? [`and ${left} more`] : [])].join('\n\n');
}
function fold(title, contents, open = false) {
    if (contents === '')
        return '';
    return [`<details${open ? ' open' : ''}><summary>${title}</summary>`, '', contents, '', '</details>'].join('\n');
}
const joinInLine = (parts) => parts.filter((part) => part !== '').join(' · ');
const joinParts = (parts) => parts.filter((part) => part !== '').join('\n\n');
function formatYaml(lines, rows) {
    const harmless = lines.flatMap((line) => (0,sanitize/* sanitizeLines */.X$)(line, LONGEST_LINE));
    const all = foldYaml(harmless, PHONE_WIDTH);
    const shown = all.slice(0, Math.max(6, rows * 10));
    const left = all.length - shown.length;
    return [(0,markdown/* codeBlock */.DV)('yaml', shown), ...(left === 0 ? [] : [`and ${left} lines more`])].join('\n\n');
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ SYMBOLS),
/* harmony export */   _4: () => (/* binding */ formatHeading),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6866);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7872);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8999);
/* harmony import */ var _sids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);





const SYMBOLS = {
    completed: '✅',
    building: '⏳',
    planned: '📝',
    failed: '❌',
    'timed-out': '⏰',
    cancelled: '⛔',
    superseded: '⚠️',
    unhealthy: '❌',
    unverified: '⚠️',
    error: '❌',
};
function formatHeading(report, limit) {
    const { facts, ending } = report;
    const failed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(ending);
    const most = Math.min(limit, 120);
    const words = failed === undefined ? describeSuccess(report) : describeFailure(report, failed);
    const parts = words.map((part) => (0,_sids_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeQuietly */ .T)(part, most));
    const dry = failed !== undefined && facts.request?.dryRun === true ? 'Dry run: ' : '';
    const arrow = ending.verdict === 'completed' ? linkTo(facts.deploy) : '';
    return `### ${SYMBOLS[ending.verdict]} ${dry}${parts.join(' · ')}${arrow}`;
}
function linkTo(deploy) {
    const url = deploy?.url;
    if (url === undefined || !URL.canParse(url))
        return '';
    return ` → <a href="${new URL(url).origin}">${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(url, 300)}</a>`;
}
const serviceOf = ({ facts: { service } }) => service?.uniqueName ?? service?.sid ?? 'the service';
function describeSuccess(report) {
    const { facts, ending } = report;
    const { build, contents, deploy, variables } = facts;
    const service = serviceOf(report);
    const runtime = build?.runtime ?? contents?.runtime;
    const first = runtime === undefined ? [] : [runtime];
    if (ending.verdict === 'planned')
        return [`Dry run: ${describePlan(service, facts)}`];
    if (ending.verdict === 'building')
        return [...first, `Build of ${service} ${build?.origin === 'reused' ? 'found' : 'created'}, not waited for`];
    if (deploy === undefined)
        return [...first, `Build of ${service} ${build?.origin === 'reused' ? 'was there already' : 'completed'}`];
    const { set = [], changed = [], removed = [] } = variables ?? {};
    const news = set.length + changed.length + removed.length > 0 ? ', with other variables' : ', as before';
    return [`${service} is live in ${deploy.name}${deploy.deployed ? '' : news}`];
}
function describePlan(name, { service, deploy }) {
    if (service?.isNew)
        return deploy === undefined
            ? `${name} does not exist yet and would be created`
            : `${name} and its ${deploy.name} do not exist yet and would be created`;
    if (deploy === undefined)
        return `nothing was created in ${name}`;
    return deploy.missing === undefined
        ? `nothing was changed, ${name} in ${deploy.name} is as it was`
        : `${deploy.name} of ${name} does not exist yet and would be created`;
}
function describeFailure(report, failed) {
    const { facts } = report;
    const { problems, failure, effect } = failed;
    if (problems !== undefined)
        return [`${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .countInputs */ .FU)(problems)}: nothing was sent to Twilio`];
    const { build, contents, deploy } = facts;
    const runtime = build?.runtime ?? contents?.runtime;
    const service = facts.service === undefined ? [] : [serviceOf(report)];
    const state = effect?.short ?? describeState(report, failed);
    const first = runtime === undefined || deploy !== undefined ? [] : [runtime];
    return [...first, reasonOf(report, failure.title), [...service, state].join(': ')];
}
function describeState({ facts: { deploy, service }, ending }, { mayExist }) {
    if (deploy === undefined)
        return service === undefined && mayExist === undefined ? 'nothing was changed' : 'nothing was deployed';
    return ending.verdict === 'superseded' ? describeSuperseded(deploy) : deploy.name;
}
const describeSuperseded = ({ live, name }) => live === null ? `nothing is live in ${name}` : `another Build is live in ${name}`;
function reasonOf({ facts: { unhealthy = [] } }, title) {
    const [first, ...others] = (0,_model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByEvidence */ .ts)(unhealthy);
    if (first === undefined || !title.startsWith('Unhealthy'))
        return title;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${first.path}${first.status === undefined ? ':' : ' answered'} ${first.words}${more}`;
}


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formatProblems)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7872);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9850);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);



const MOST = 20;
function formatProblems(problems, { text, rows }) {
    const shown = problems.slice(0, Math.max(1, Math.min(rows, MOST)));
    const left = problems.length - shown.length;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .joinParts */ .nn)([
        ...shown.flatMap((problem) => [describe(problem, Math.min(text, 600)), formatFix(problem.fix, rows)]),
        left === 0 ? '' : `and ${left} more`,
    ]);
}
function describe({ input, seen, rule, file, line }, limit) {
    const place = file === undefined ? '' : ` in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(line === undefined ? file : `${file}:${line}`, limit)}`;
    const value = seen === undefined ? '' : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(seen, Math.min(limit, 200))}`;
    return `<strong>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(input, 80)}</strong>${place}:${value} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .withCode */ .SM)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(rule, limit))}`;
}
function formatFix(fix, rows) {
    if (/^(?:[\w-]+:(?: |$)|- \w+:|#)/.test(fix))
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .formatYaml */ .Fo)(fix.split('\n'), rows);
    const lines = (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(fix, 400);
    if (/^["[{]/.test(fix))
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)('json', lines.slice(0, Math.max(6, rows * 10)));
    return `Instead: ${lines.map((line) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(line, 400)).join(' ')}`;
}


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ codeShortSid),
/* harmony export */   T: () => (/* binding */ escapeQuietly)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
/* harmony import */ var _text_short_sids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1089);


const join = (escaped) => escaped.replace(/…(?=[0-9a-fA-F]{6}(?![0-9a-zA-Z]))/g, '…&#8288;');
const escapeQuietly = (text, limit) => join((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_short_sids_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenSids */ .ZN)(text), limit));
const codeShortSid = (sid) => join((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_short_sids_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(sid)));


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitSummary)
/* harmony export */ });
const MAX_BYTES = 64_000;
const SIZE_LIMITS = [
    { text: 1_500, rows: 200 },
    { text: 800, rows: 50 },
    { text: 250, rows: 10 },
    { text: 100, rows: 0 },
];
function fitSummary(format, heading) {
    for (const limits of SIZE_LIMITS) {
        const markdown = format(limits);
        if (new TextEncoder().encode(markdown).length <= MAX_BYTES)
            return markdown;
    }
    return `${heading}\n`;
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ formatTitle),
/* harmony export */   cU: () => (/* binding */ formatStepFailure),
/* harmony export */   oN: () => (/* binding */ formatStepSummary)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7872);
/* harmony import */ var _text_short_sids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1089);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6412);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7913);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1435);
/* harmony import */ var _sids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5118);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);









function formatStepSummary(facts) {
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .fitSummary */ .m)((limits) => format(facts, limits), formatTitle(facts));
}
function formatTitle({ ending, title }) {
    const failed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(ending);
    const words = failed?.problems === undefined ? title : `${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .countInputs */ .FU)(failed.problems)}: nothing was sent to Twilio`;
    return `### ${_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOLS */ .Am[ending.verdict]} ${(0,_sids_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeQuietly */ .T)(words, 200)}`;
}
function format(facts, limits) {
    const { goal, ending, items, isQuiet, quietTitle } = facts;
    const { text } = limits;
    const loud = items.filter((item) => !isQuiet(item));
    const quiet = items.filter(isQuiet);
    const parts = [
        formatTitle(facts),
        goal === undefined ? '' : `${(0,_sids_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeQuietly */ .T)(goal, text)}.`,
        formatStepFailure(ending, limits),
        listItems(facts, loud, limits),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(quietTitle), listItems(facts, quiet, limits)),
        formatSids(facts, limits),
    ];
    return `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)(parts)}\n`;
}
function formatStepFailure(ending, limits) {
    const failed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(ending);
    if (failed === undefined)
        return '';
    if (failed.problems !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblems */ .C)(failed.problems, limits);
    const { what, why, next, lines = [] } = failed.failure;
    const say = (sentence) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .withCode */ .SM)((0,_sids_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeQuietly */ .T)(sentence, limits.text));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        say(what),
        `<strong>What to do:</strong> ${say(next)}`,
        lines.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .formatYaml */ .Fo)(lines, limits.rows),
        `<strong>Why:</strong> ${say(why)}`,
    ]);
}
function listItems({ columns, row }, items, { text, rows }) {
    const shown = items.slice(0, rows);
    const left = items.length - shown.length;
    const cells = shown.map((item) => row(item, Math.min(text, 300)));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        cells.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTable */ .ku)(columns, cells),
        left === 0 ? '' : `and ${left} more, in the log`,
    ]);
}
function formatSids(facts, { text, rows }) {
    const { items, sidsOf, ending, goal = '', title } = facts;
    const { what = '', why = '', next = '' } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(ending)?.failure ?? {};
    const ofItems = items.slice(0, rows).flatMap(sidsOf);
    const listed = new Set(ofItems.map(([, sid]) => sid));
    const others = (0,_text_short_sids_js__WEBPACK_IMPORTED_MODULE_8__/* .sidsIn */ .bq)(`${title} ${goal} ${what} ${why} ${next}`).filter((sid) => !listed.has(sid));
    const lines = [...ofItems, ...others.slice(0, 20).map((sid) => ['', sid])].map(([name, sid]) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(name, Math.min(text, 200)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(sid),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)('Whole SIDs', lines.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTable */ .ku)(['Name', 'SID'], lines));
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ keepTogether),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9850);

const MARKDOWN = /["'\\`*_{}[\]()<>#+!|~&@:$=^]|(?<=\d)\.|(?<!\w)-|-(?!\w)/g;
const LINKABLE = /[@#$]|:(?=\S)|www(?=\.)/gi;
const BORDER = '\ue000';
function escapeMarkdown(text, limit = 500) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text.replaceAll(BORDER, ''), limit)
        .replace(LINKABLE, `$&${BORDER}`)
        .replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll(BORDER, '<span></span>');
}
function codeSpan(text, limit = 500) {
    return `<code>${escapeMarkdown(text, limit)}</code>`;
}
function withCode(escaped) {
    return escaped.replace(/&#96;([^`]+?)&#96;/g, '<code>$1</code>');
}
function codeBlock(language, lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
const keepTogether = (words) => words.replaceAll(' ', '&nbsp;');


/***/ }),

/***/ 1089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ shortenSids),
/* harmony export */   bq: () => (/* binding */ sidsIn),
/* harmony export */   xz: () => (/* binding */ shortSid)
/* harmony export */ });
const SID = /\b[A-Z]{2}[0-9a-fA-F]{32}\b/g;
const shortSid = (sid) => `…${sid.slice(-6)}`;
const shortenSids = (text) => text.replace(SID, shortSid);
const sidsIn = (text) => [...new Set(text.match(SID))];


/***/ }),

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CHECKOUT_STEP)
/* harmony export */ });
const CHECKOUT_STEP = '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';


/***/ })

};
