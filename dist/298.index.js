export const id = 298;
export const ids = [298];
export const modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
/** Many things at once, but not too many. */
/**
 * Calls `work` for every item, at most `limit` at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun and `stop` ends what runs, as far as `work` listens; the first error is thrown.
 */
async function mapPool(items, limit, work) {
    const results = [];
    const stop = new AbortController();
    let next = 0;
    const worker = async () => {
        while (next < items.length && !stop.signal.aborted) {
            const index = next++;
            try {
                results[index] = await work(items[index], stop.signal);
            }
            catch (error) {
                stop.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    stop.signal.throwIfAborted();
    return results;
}


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


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   KW: () => (/* binding */ PROGRESS_WORDS),
/* harmony export */   LH: () => (/* binding */ createUploadState),
/* harmony export */   fP: () => (/* binding */ filesThat),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/** An empty one. */
const createUploadState = () => ({
    headline: undefined,
    dryRun: false,
    files: [],
    progress: new Map(),
});
/** How far this file has come. */
const progressOf = ({ progress }, file) => progress.get(file) ?? { end: 'waiting' };
/** The files that ended in one of these ways. */
function filesThat(state, ...ends) {
    return state.files.filter((file) => ends.includes(progressOf(state, file).end));
}
/** The same in words, for a table. */
const PROGRESS_WORDS = {
    uploaded: 'uploaded',
    unchanged: 'unchanged',
    planned: 'would be uploaded',
    failed: 'not uploaded',
    unclear: 'perhaps uploaded',
    waiting: 'not tried',
};
/** One line for the log. */
function describeFile(state, file) {
    const progress = progressOf(state, file);
    const sid = 'versionSid' in progress ? ` (${progress.versionSid})` : '';
    const why = 'why' in progress ? `: ${progress.why}` : '';
    return `${file.path}: ${PROGRESS_WORDS[progress.end]}${sid}${why}`;
}
/** `/path=ZN…`, one a line, as the main action takes them. */
function listVersions(state, kind) {
    return state.files
        .filter((file) => file.kind === kind)
        .flatMap((file) => {
        const progress = progressOf(state, file);
        return 'versionSid' in progress ? [`${file.path}=${progress.versionSid}`] : [];
    })
        .join('\n');
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ uploadProject)
});

// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __webpack_require__(8387);
// EXTERNAL MODULE: ./async/create-once.js
var create_once = __webpack_require__(5696);
// EXTERNAL MODULE: ./async/pool.js
var pool = __webpack_require__(7038);
// EXTERNAL MODULE: ./explain/error.js + 2 modules
var error = __webpack_require__(9573);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/request.js
var twilio_request = __webpack_require__(5331);
// EXTERNAL MODULE: ./twilio/decode.js
var twilio_decode = __webpack_require__(8902);
// EXTERNAL MODULE: ./twilio/page.js
var page = __webpack_require__(6159);
// EXTERNAL MODULE: ./twilio/read.js
var twilio_read = __webpack_require__(8060);
// EXTERNAL MODULE: ./twilio/serverless.js
var twilio_serverless = __webpack_require__(66);
;// CONCATENATED MODULE: ./project/calls.js




/** 25 MB on a slow line. */
const UPLOAD_MS = 180_000;
/** The calls for one service; uploads go to a host of their own. */
function createUploadCalls(serverless, options, uploads, serviceSid) {
    const read = (0,twilio_read/* createReader */.WF)(options);
    const pathOf = (kind) => `${(0,twilio_serverless/* servicePath */.VF)(serviceSid)}/${twilio_serverless/* FOLDERS */.Yk[kind]}`;
    return {
        listResources: (kind, p) => serverless.listResources(serviceSid, kind, p),
        createResource: (kind, friendlyName, p) => {
            const form = [['FriendlyName', friendlyName]];
            const request = { method: 'POST', path: pathOf(kind), form, timeLimitMs: twilio_serverless/* CREATE_MS */.oo, sizeLimit: twilio_serverless/* SMALL */.o5 };
            return options.client.send(request, twilio_decode/* decodeResource */.fA, p);
        },
        listVersions(kind, sid, p) {
            const decode = (0,page/* decodePage */.Ci)(`${kind}_versions`, twilio_decode/* decodeDatedVersion */.r6);
            const first = `${pathOf(kind)}/${sid}/Versions?PageSize=100`;
            return Array.fromAsync((0,twilio_read/* followPages */.kv)(first, (page) => read(page, twilio_serverless.MB, decode, p)));
        },
        readContent: (sid, version, p) => read(`${pathOf('function')}/${sid}/Versions/${version}/Content`, 32 * twilio_serverless.MB, twilio_decode/* decodeContent */.KU, p),
        upload: async (kind, sid, body, p) => {
            const path = `${pathOf(kind)}/${sid}/Versions`;
            const request = { method: 'POST', path, body, timeLimitMs: UPLOAD_MS, sizeLimit: twilio_serverless/* SMALL */.o5 };
            return (await uploads.send(request, twilio_decode/* decodeDatedVersion */.r6, p)).sid;
        },
    };
}

// EXTERNAL MODULE: ./project/files.js + 1 modules
var files = __webpack_require__(9748);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
// EXTERNAL MODULE: ./explain/create-events.js
var create_events = __webpack_require__(8555);
// EXTERNAL MODULE: ./project/file-names.js
var file_names = __webpack_require__(9456);
;// CONCATENATED MODULE: ./project/version-form.js
/**
 * The form as Twilio's toolkit sends it (RFC 7578). Put together here because node-fetch's own `FormData` leaves out
 * the line break at the end, which some servers wait for. Paths have no quotes and no line breaks (`pathMistake`).
 */
function createForm(file, filename, contentType, content, random) {
    // No file contains it, as far as 24 random digits go.
    const boundary = '-'.repeat(28) + Array.from({ length: 24 }, () => Math.floor(random() * 10)).join('');
    const part = (name) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    const head = [
        `${part('Path')}\r\n\r\n${file.path}\r\n`,
        `${part('Visibility')}\r\n\r\n${file.visibility}\r\n`,
        `${part('Content')}; filename="${filename}"\r\nContent-Type: ${contentType}\r\n\r\n`,
    ];
    const type = `multipart/form-data; boundary=${boundary}`;
    return new Blob([...head, content, `\r\n--${boundary}--\r\n`], { type });
}

;// CONCATENATED MODULE: ./project/upload-file.js








/** One file may take this long with everything that goes wrong on the way, in ms. */
const LIMIT_MS = 300_000;
/** What tells a Function or Asset from the others. */
const keyOf = (kind, friendlyName) => `${kind} ${friendlyName}`;
/** Makes sure that there is a version of this file. */
async function sendFile(file, sender) {
    const limits = { signal: sender.signal, deadline: sender.clock.now() + LIMIT_MS };
    const live = file.kind === 'function' ? sender.live.get(file.path) : undefined;
    if (live?.resourceSid !== undefined && isNamedLike(live, file)) {
        if (await holds(file, live.resourceSid, live.sid, sender, limits))
            return { end: 'unchanged', versionSid: live.sid };
    }
    const known = (await sender.resources()).get(keyOf(file.kind, file.path));
    const versions = known === undefined || file.kind === 'asset' ? [] : await sender.calls.listVersions(file.kind, known.sid, limits);
    const same = known === undefined ? undefined : await findSame(file, known, versions, live, sender, limits);
    if (same !== undefined)
        return { end: 'unchanged', versionSid: same };
    if (sender.dryRun)
        return { end: 'planned', isNew: known === undefined };
    const resource = known ?? (await createResource(file, sender, limits));
    const noted = new Set(versions.map(({ sid }) => sid));
    return {
        end: 'uploaded',
        versionSid: await uploadVersion(file, resource, known === undefined, noted, sender, limits),
    };
}
/** The newest version, if it is this very file. What an asset holds cannot be read. */
async function findSame(file, resource, versions, live, sender, limits) {
    const newest = versions.reduce((best, version) => (best === undefined || (version.createdAt ?? 0) > (best.createdAt ?? 0) ? version : best), undefined);
    if (newest === undefined || !isNamedLike(newest, file))
        return undefined;
    // That one has been compared already.
    if (newest.sid === live?.sid && live.resourceSid !== undefined)
        return undefined;
    return (await holds(file, resource.sid, newest.sid, sender, limits)) ? newest.sid : undefined;
}
const isNamedLike = ({ path, visibility }, file) => path === file.path && visibility === file.visibility;
async function holds(file, resourceSid, versionSid, { calls, disk }, limits) {
    const content = await calls.readContent(resourceSid, versionSid, limits);
    const bytes = await (await upload_file_open(file, disk)).arrayBuffer();
    return content === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function onceOptions(thing, file, { graceSignal, random, onRecovery }) {
    return { graceSignal, random, onEvent: (event) => onRecovery(file, (0,create_events/* describeCreateEvent */.A)(thing, event)) };
}
async function createResource(file, sender, limits) {
    const { calls, clock } = sender;
    const { kind, path } = file;
    const noted = new Set([...(await sender.resources()).values()].map(({ sid }) => sid));
    const creation = {
        send: (p) => calls.createResource(kind, path, p),
        async find(p) {
            const there = await calls.listResources(kind, p);
            const ours = there.find(({ sid, friendlyName }) => friendlyName === path && !noted.has(sid));
            return ours === undefined ? { found: 'none' } : { found: 'one', value: ours };
        },
        judge: twilio_request/* classifyCreation */.w2,
    };
    const thing = kind === 'function' ? 'Function' : 'Asset';
    return (await (0,create_once/* createOnce */.U)(creation, clock, limits, onceOptions(thing, file, sender))).value;
}
/**
 * A function's lost upload is looked for and recognised by its content. An asset cannot be read back: a new
 * version of it is certainly ours only where this run made the Asset itself. Otherwise it is sent again, because
 * a version too many costs nothing (Twilio removes what is in no Build), and one with other bytes would go live.
 */
async function uploadVersion(file, resource, isNew, noted, sender, limits) {
    const send = (p) => sendOnce(file, resource, sender, p);
    if (file.kind === 'asset' && !isNew)
        return sendAgain(send, sender, limits);
    const find = (p) => findVersion(file, resource, noted, sender, p);
    const creation = { send, find, judge: twilio_request/* classifyCreation */.w2 };
    return (await (0,create_once/* createOnce */.U)(creation, sender.clock, limits, onceOptions('version', file, sender))).value;
}
/** Sends until it is answered. Throws {@link MayExist} when it never was, and one of the requests may have arrived. */
async function sendAgain(send, { clock, random, signal, graceSignal, onRetry }, limits) {
    let lost;
    const attempt = async (p) => {
        try {
            return await send({ ...p, signal: graceSignal });
        }
        catch (error) {
            if (graceSignal.aborted || (0,twilio_request/* classifyCreation */.w2)(error).outcome === 'unknown')
                lost = error;
            throw error;
        }
    };
    try {
        return await (0,retry/* retry */.L)(attempt, limits, {
            clock,
            random,
            judge: (error) => (signal.aborted ? { again: false } : (0,twilio_read/* classifyRead */.NB)(error)),
            budgetMs: () => Number.POSITIVE_INFINITY,
            onFailure: onRetry,
        });
    }
    catch (error) {
        if (lost === undefined || ((0,twilio_request/* classifyCreation */.w2)(error).outcome === 'unexpected' && !signal.aborted))
            throw error;
        throw new create_once/* MayExist */.d('the answer was lost', [], error instanceof twilio_request/* RequestFailure */.e6 ? error : lost);
    }
}
async function findVersion(file, resource, noted, sender, limits) {
    const versions = await sender.calls.listVersions(file.kind, resource.sid, limits);
    for (const version of versions) {
        if (noted.has(version.sid) || !isNamedLike(version, file))
            continue;
        if (file.kind === 'asset' || (await holds(file, resource.sid, version.sid, sender, limits)))
            return { found: 'one', value: version.sid };
    }
    return { found: 'none' };
}
/** The file's bytes, if there are still as many of them as when the project was read. */
async function upload_file_open({ location, size }, disk) {
    const content = await disk.open(location);
    if (content.size !== size)
        throw new files/* FileChanged */.z();
    return content;
}
async function sendOnce(file, resource, sender, limits) {
    const content = await upload_file_open(file, sender.disk);
    const filename = file.path.slice(file.path.lastIndexOf('/') + 1);
    const type = await (0,file_names/* typeOf */.QP)(file.location.slice(file.location.lastIndexOf('/') + 1), content);
    const form = createForm(file, filename, type, content, sender.random);
    try {
        return await sender.calls.upload(file.kind, resource.sid, form, limits);
    }
    catch (error) {
        // When it breaks off because the file was changed, sending it again would not help.
        const isChanged = await content
            .slice(0, 1)
            .arrayBuffer()
            .then(() => false, () => true);
        throw isChanged ? new files/* FileChanged */.z() : error;
    }
}

// EXTERNAL MODULE: ./project/upload-state.js
var upload_state = __webpack_require__(7594);
;// CONCATENATED MODULE: ./project/upload.js
/** All files of a project → a version of each: what changed is uploaded, several at a time. */











/** Uploads at a time. The toolkit went down from 50 to 10, because 429s come quickly. */
const AT_ONCE = 8;
/** A list may be asked for again for so long, in ms. */
const LIST_MS = 300_000;
/**
 * Makes sure that there is a version of every file; `state` says at any moment how far each has come. Throws an
 * {@link ActionFailure} that names what is up and what is not.
 */
async function uploadProject(upload, state) {
    const { serverless, api, uploads, serviceSid, disk, cancellation, log, dryRun, isEmpty, live } = upload;
    const { clock, random, onRetry } = api;
    const { signal, graceSignal } = cancellation;
    const calls = createUploadCalls(serverless, api, uploads, serviceSid);
    let resources;
    const sender = {
        calls,
        disk,
        clock,
        random,
        signal,
        graceSignal,
        dryRun,
        resources: () => (resources ??= isEmpty
            ? Promise.resolve(new Map())
            : findResources(calls, state, { signal, deadline: clock.now() + LIST_MS })),
        live: new Map(live.flatMap((version) => (version.path === undefined ? [] : [[version.path, version]]))),
        onRecovery: (file, words) => log.line(`${file.path}: ${words}`),
        onRetry,
    };
    // Where nothing live can answer for a file, the lists are needed anyway, and a refusal of them is no file's own.
    if (state.files.some(({ kind, path }) => kind === 'asset' || !sender.live.has(path)))
        await sender.resources();
    await sendAll(sender, state, log);
}
/** The Functions and Assets that there are, by {@link keyOf}. */
async function findResources(calls, { files }, limits) {
    const found = new Map();
    for (const kind of ['function', 'asset']) {
        if (!files.some((file) => file.kind === kind))
            continue;
        // The first of several with one name, as the toolkit takes it.
        for (const resource of await calls.listResources(kind, limits)) {
            const key = keyOf(kind, resource.friendlyName);
            if (!found.has(key))
                found.set(key, resource);
        }
    }
    return found;
}
/** Eight at a time; what fails does not stop the others, unless it would stop every one of them. */
async function sendAll(sender, state, log) {
    const errors = { fatalError: undefined, lost: 0 };
    log.group(`Uploading ${(0,quantities/* count */.U9)(state.files.length, 'file')}`);
    await (0,pool/* mapPool */.P)(state.files, AT_ONCE, async (file) => {
        if (errors.fatalError !== undefined || sender.signal.aborted)
            return;
        try {
            state.progress.set(file, await sendFile(file, sender));
            errors.lost = 0;
        }
        catch (error) {
            // Nothing of this file was under way.
            if (error instanceof cancellation/* Cancelled */.c)
                return;
            state.progress.set(file, noteError(error, errors));
        }
        log.line((0,upload_state/* describeFile */.CL)(state, file));
    });
    log.endGroup();
    if (sender.signal.aborted)
        throw explainCancel(sender.signal.reason, state);
    if ((0,upload_state/* filesThat */.fP)(state, 'failed', 'unclear', 'waiting').length > 0)
        throw explainFailures(errors.fatalError, state);
    const [uploaded, unchanged] = [(0,upload_state/* filesThat */.fP)(state, 'uploaded').length, (0,upload_state/* filesThat */.fP)(state, 'unchanged').length];
    log.line(sender.dryRun
        ? `Dry run: ${(0,quantities/* count */.U9)((0,upload_state/* filesThat */.fP)(state, 'planned').length, 'file')} would be uploaded, ${unchanged} unchanged.`
        : `Uploaded ${(0,quantities/* count */.U9)(uploaded, 'file')}; ${unchanged} unchanged.`);
}
function noteError(error, errors) {
    const unclear = error instanceof create_once/* MayExist */.d;
    if (unclear)
        errors.lost++;
    // Each of them takes up to five minutes: when nothing came through between so many, nothing will.
    if (unclear ? errors.lost >= AT_ONCE : isFatal(error))
        errors.fatalError = error;
    return { end: unclear ? 'unclear' : 'failed', why: wordsFor(error) };
}
/** Whether the next file would fail in the same way: nothing answers any more, or nobody may. */
function isFatal(error) {
    if (error instanceof files/* FileChanged */.z)
        return false;
    // A mistake in this program: it is thrown as it is.
    if (!(error instanceof twilio_request/* RequestFailure */.e6))
        throw error;
    const { class: kind, status } = error.facts;
    return kind !== 'final' || status === undefined || status === 401 || status === 403;
}
function wordsFor(error) {
    if (error instanceof create_once/* MayExist */.d)
        return error.cause instanceof twilio_request/* RequestFailure */.e6 ? `${error.why} (${wordsFor(error.cause)})` : error.why;
    if (!(error instanceof twilio_request/* RequestFailure */.e6))
        return (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
    const { words, detail, requestId } = error.facts;
    const request = requestId === undefined ? '' : `, request ${requestId}`;
    return `${words}${detail === undefined ? '' : `, “${detail}”`}${request}`;
}
const NEXT = 'Run the step again. Functions that are up keep their versions; versions in no Build cost nothing, and Twilio removes them after a week.';
function explainCancel(reason, state) {
    const up = (0,upload_state/* filesThat */.fP)(state, 'uploaded', 'unchanged').length;
    const what = reason instanceof cancellation/* Cancelled */.c ? reason.message : 'The run was cancelled.';
    const unclear = (0,upload_state/* filesThat */.fP)(state, 'unclear');
    const perhaps = unclear.length === 0 ? '' : ` Perhaps up: ${listFiles(unclear, ({ path }) => path)}.`;
    const why = `${up} of ${(0,quantities/* count */.U9)(state.files.length, 'file')} were up by then; the log names them.${perhaps}`;
    return new errors/* ActionFailure */.dR('cancelled', { title: 'Cancelled', what, why, next: NEXT });
}
function listFiles(files, describe) {
    return files.slice(0, 20).map(describe).join('; ') + (files.length > 20 ? `; and ${files.length - 20} more` : '');
}
/** What stopped the rest is explained as it is in every other place; what is wrong with one file says so itself. */
function explainFailures(fatalError, state) {
    const failed = (0,upload_state/* filesThat */.fP)(state, 'failed', 'unclear');
    const waiting = (0,upload_state/* filesThat */.fP)(state, 'waiting');
    const up = (0,upload_state/* filesThat */.fP)(state, 'uploaded', 'unchanged', 'planned');
    const tried = waiting.length === 0 ? '' : ` Not tried: ${listFiles(waiting, ({ path }) => path)}.`;
    const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listFiles(up, ({ path }) => path)}.`;
    const certain = (0,upload_state/* filesThat */.fP)(state, 'failed', 'waiting').length > 0;
    const request = fatalError instanceof create_once/* MayExist */.d ? fatalError.cause : fatalError;
    const hint = request instanceof twilio_request/* RequestFailure */.e6 ? (0,error/* explainRequest */.jP)(request) : undefined;
    return new errors/* ActionFailure */.dR('error', {
        ...(hint?.code === undefined ? {} : { code: hint.code }),
        ...(hint?.link === undefined ? {} : { link: hint.link }),
        title: `${(0,quantities/* count */.U9)(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
        what: `${listFiles(failed, (file) => (0,upload_state/* describeFile */.CL)(state, file))}.${tried}`,
        why: hint === undefined ? rest : `${hint.why} ${rest}`,
        next: hint === undefined ? NEXT : `${hint.next} ${NEXT}`,
    }, { cause: fatalError });
}


/***/ })

};
