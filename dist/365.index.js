export const id = 365;
export const ids = [365];
export const modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
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
const createUploadState = () => ({
    files: [],
    progress: new Map(),
});
const progressOf = ({ progress }, file) => progress.get(file) ?? { end: 'waiting' };
function filesThat(state, ...ends) {
    return state.files.filter((file) => ends.includes(progressOf(state, file).end));
}
const PROGRESS_WORDS = {
    uploaded: 'uploaded',
    unchanged: 'unchanged',
    planned: 'would be uploaded',
    failed: 'not uploaded',
    unclear: 'perhaps uploaded',
    waiting: 'not tried',
};
function describeFile(state, file) {
    const progress = progressOf(state, file);
    const sid = 'versionSid' in progress ? ` (${progress.versionSid})` : '';
    const why = 'why' in progress ? `: ${progress.why}` : '';
    if (progress.end === 'planned')
        return `${file.path}: ${PROGRESS_WORDS.planned} (${progress.isNew ? 'new' : file.kind === 'asset' ? 'what is there cannot be compared' : 'changed'})`;
    return `${file.path}: ${PROGRESS_WORDS[progress.end]}${sid}${why}`;
}
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

/***/ 365:
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
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/request.js
var twilio_request = __webpack_require__(5331);
// EXTERNAL MODULE: ./twilio/calls/paths-and-limits.js
var paths_and_limits = __webpack_require__(3213);
// EXTERNAL MODULE: ./twilio/decode.js
var twilio_decode = __webpack_require__(8902);
// EXTERNAL MODULE: ./twilio/page.js
var page = __webpack_require__(6159);
// EXTERNAL MODULE: ./twilio/read.js
var twilio_read = __webpack_require__(8060);
;// CONCATENATED MODULE: ./project/calls.js




const UPLOAD_MS = 180_000;
function createUploadCalls(serverless, options, uploads, serviceSid) {
    const read = (0,twilio_read/* createReader */.WF)(options);
    const pathOf = (kind) => `${(0,paths_and_limits/* servicePath */.VF)(serviceSid)}/${paths_and_limits/* FOLDERS */.Yk[kind]}`;
    return {
        listResources: (kind, p) => serverless.listResources(serviceSid, kind, p),
        createResource: (kind, friendlyName, p) => {
            const form = [['FriendlyName', friendlyName]];
            const request = { method: 'POST', path: pathOf(kind), form, timeLimitMs: paths_and_limits/* CREATE_MS */.oo, sizeLimit: paths_and_limits/* SMALL */.o5 };
            return options.client.send(request, twilio_decode/* decodeResource */.fA, p);
        },
        listVersions(kind, sid, p) {
            const decode = (0,page/* decodePage */.Ci)(`${kind}_versions`, twilio_decode/* decodeDatedVersion */.r6);
            const first = `${pathOf(kind)}/${sid}/Versions?PageSize=100`;
            return Array.fromAsync((0,twilio_read/* followPages */.kv)(first, (page) => read(page, paths_and_limits.MB, decode, p)));
        },
        readContent: (sid, version, p) => read(`${pathOf('function')}/${sid}/Versions/${version}/Content`, 32 * paths_and_limits.MB, twilio_decode/* decodeContent */.KU, p),
        upload: async (kind, sid, body, p) => {
            const path = `${pathOf(kind)}/${sid}/Versions`;
            const request = { method: 'POST', path, body, timeLimitMs: UPLOAD_MS, sizeLimit: paths_and_limits/* SMALL */.o5 };
            return (await uploads.send(request, twilio_decode/* decodeDatedVersion */.r6, p)).sid;
        },
    };
}

// EXTERNAL MODULE: ./explain/error.js + 3 modules
var explain_error = __webpack_require__(6562);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./project/upload-state.js
var upload_state = __webpack_require__(7594);
;// CONCATENATED MODULE: ./project/failed-upload.js







const MOST_NAMED = 20;
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
function explainCancel(reason, unfinished) {
    return new errors/* ActionFailure */.dR('cancelled', {
        title: 'Cancelled',
        what: (0,errors/* messageOf */.bD)(reason),
        why: describeUp(unfinished),
        next: NEXT,
    });
}
function describeUp({ state, newService }) {
    const up = (0,upload_state/* filesThat */.fP)(state, 'uploaded', 'unchanged').length;
    const unclear = (0,upload_state/* filesThat */.fP)(state, 'unclear');
    const known = `${up} of ${(0,quantities/* count */.U9)(state.files.length, 'file')} were up by then; the log names them.`;
    const perhaps = unclear.length > 0 && `Perhaps up: ${listPaths(unclear)}.`;
    return (0,lists/* joinSentences */.DP)(known, perhaps, describeService(newService));
}
const describeService = (sid) => sid !== undefined && `This run created service ${sid}.`;
function explainLate(error, timeout, unfinished) {
    const { retryAfterMs, status, systemCode } = requestOf(error)?.facts ?? {};
    const hint = status === undefined && systemCode === undefined ? undefined : hintFor(error);
    const end = retryAfterMs === undefined ? 'The time was up' : 'Twilio asked to wait beyond the end of the step';
    const last = error !== undefined && `The last failure: ${wordsFor(error)}.`;
    return new errors/* ActionFailure */.dR('timed-out', {
        ...pageOf(hint),
        title: 'Timed out',
        what: `${end} before all files were up: “${timeout}”, from the start of the step.`,
        why: (0,lists/* joinSentences */.DP)(describeUp(unfinished), last, hint?.why, 'No Build was created.'),
        next: (0,lists/* joinSentences */.DP)(hint?.next, 'If it only takes longer, raise “timeout”.', NEXT),
    }, { cause: error });
}
function requestOf(error) {
    const request = error instanceof create_once/* MayExist */.d ? error.cause : error;
    return request instanceof twilio_request/* RequestFailure */.e6 ? request : undefined;
}
function hintFor(error) {
    const request = requestOf(error);
    return request && (0,explain_error/* explainRequest */.jP)(request);
}
function pageOf(hint) {
    const { code, link } = hint ?? {};
    return { ...(code === undefined ? {} : { code }), ...(link === undefined ? {} : { link }) };
}
const listPaths = (files) => (0,lists/* listFirst */.rL)(files.map(({ path }) => path), MOST_NAMED);
function explainFailures(fatalError, { state, newService }) {
    const failed = (0,upload_state/* filesThat */.fP)(state, 'failed', 'unclear');
    const waiting = (0,upload_state/* filesThat */.fP)(state, 'waiting');
    const up = (0,upload_state/* filesThat */.fP)(state, 'uploaded', 'unchanged');
    const tried = waiting.length > 0 && `Not tried: ${listPaths(waiting)}.`;
    const rest = up.length === 0 ? 'No other file was uploaded.' : `Already up: ${listPaths(up)}.`;
    const ends = failed.map((file) => (0,upload_state/* describeFile */.CL)(state, file));
    const certain = (0,upload_state/* filesThat */.fP)(state, 'failed', 'waiting').length > 0;
    const hint = hintFor(fatalError);
    return new errors/* ActionFailure */.dR('error', {
        ...pageOf(hint),
        title: `${(0,quantities/* count */.U9)(failed.length + waiting.length, 'file')} ${certain ? '' : 'perhaps '}not uploaded`,
        what: (0,lists/* joinSentences */.DP)(`${(0,lists/* listFirst */.rL)(ends, MOST_NAMED, '; ')}.`, tried),
        why: (0,lists/* joinSentences */.DP)(hint?.why, rest, describeService(newService)),
        next: (0,lists/* joinSentences */.DP)(hint?.next, NEXT),
    }, { cause: fatalError });
}

// EXTERNAL MODULE: ./project/files/mistakes.js
var mistakes = __webpack_require__(8394);
;// CONCATENATED MODULE: ./project/files/doubtful-names.js


function describeDoubtfulNames(files) {
    const doubtful = files.filter(({ visibility, path }) => visibility === 'public' && /\.(?:private|protected)(?:[./]|$)/i.test(path));
    if (doubtful.length === 0)
        return undefined;
    const names = (0,mistakes/* listNames */.Z)(doubtful.map(({ name }) => name));
    return `${(0,quantities/* count */.U9)(doubtful.length, 'file')} with “private” or “protected” in the name, and public all the same: ${names}. The word counts in lower case and just before the last ending, as in “name.private.json”. Rename what is not for everybody.`;
}

// EXTERNAL MODULE: ./project/files/file-system.js
var file_system = __webpack_require__(8695);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
// EXTERNAL MODULE: ./explain/create-events.js
var create_events = __webpack_require__(8555);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(269);
// EXTERNAL MODULE: ./project/files/names.js
var names = __webpack_require__(1671);
;// CONCATENATED MODULE: ./project/version-form.js
function createForm(file, filename, contentType, content, random) {
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









const LIMIT_MS = 300_000;
const limitsOf = ({ clock, signal, deadline }) => ({
    signal,
    deadline: Math.min(clock.now() + LIMIT_MS, deadline),
});
const keyOf = (kind, friendlyName) => `${kind} ${friendlyName}`;
async function sendFile(file, sender, limits) {
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
    const isNew = known === undefined;
    if (sender.dryRun)
        return { end: 'planned', isNew };
    const resource = known ?? (await createResource(file, sender, limits));
    const noted = new Set(versions.map(({ sid }) => sid));
    return { end: 'uploaded', isNew, versionSid: await uploadVersion(file, resource, noted, sender, limits) };
}
async function findSame(file, resource, versions, live, sender, limits) {
    const newest = versions.reduce((best, version) => (best === undefined || (version.createdAt ?? 0) > (best.createdAt ?? 0) ? version : best), undefined);
    if (newest === undefined || !isNamedLike(newest, file))
        return undefined;
    if (newest.sid === live?.sid && live.resourceSid !== undefined)
        return undefined;
    return (await holds(file, resource.sid, newest.sid, sender, limits)) ? newest.sid : undefined;
}
const isNamedLike = ({ path, visibility }, file) => path === file.path && visibility === file.visibility;
async function holds(file, resourceSid, versionSid, { calls, disk }, limits) {
    const content = await calls.readContent(resourceSid, versionSid, limits);
    const bytes = await (await upload_file_open(file, disk)).arrayBuffer();
    return !content.includes('\ufffd') && content === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
async function uploadVersion(file, resource, noted, sender, limits) {
    const send = (p) => sendOnce(file, resource, sender, p);
    if (file.kind === 'asset')
        return sendAgain(send, sender, limits);
    const find = (p) => findVersion(file, resource, noted, sender, p);
    const creation = { send, find, judge: twilio_request/* classifyCreation */.w2 };
    return (await (0,create_once/* createOnce */.U)(creation, sender.clock, limits, onceOptions('version', file, sender))).value;
}
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
            late: twilio_request/* markLate */.OQ,
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
        if (await holds(file, resource.sid, version.sid, sender, limits))
            return { found: 'one', value: version.sid };
    }
    return { found: 'none' };
}
async function upload_file_open({ location, size }, disk) {
    const content = await disk.open(location);
    if (content.size !== size)
        throw new file_system/* FileChanged */.zR();
    return content;
}
async function sendOnce(file, resource, sender, limits) {
    const content = await upload_file_open(file, sender.disk);
    const filename = (0,paths/* baseNameOf */.mv)(file.path);
    const type = await (0,names/* typeOf */.QP)((0,paths/* baseNameOf */.mv)(file.location), content);
    const form = createForm(file, filename, type, content, sender.random);
    try {
        return await sender.calls.upload(file.kind, resource.sid, form, limits);
    }
    catch (error) {
        const isChanged = await content
            .slice(0, 1)
            .arrayBuffer()
            .then(() => false, () => true);
        throw isChanged ? new file_system/* FileChanged */.zR() : error;
    }
}

;// CONCATENATED MODULE: ./project/upload.js











const AT_ONCE = 8;
async function uploadProject(upload, state) {
    const { serverless, api, uploads, serviceSid, disk, cancellation, timeout, log, dryRun, isEmpty, live } = upload;
    const { clock, random, onRetry } = api;
    const { signal, graceSignal } = cancellation;
    const deadline = timeout?.deadline ?? Number.POSITIVE_INFINITY;
    const warning = describeDoubtfulNames(state.files);
    if (warning !== undefined)
        log.warning(warning, { title: 'Public files' });
    const calls = createUploadCalls(serverless, api, uploads, serviceSid);
    let resources;
    const sender = {
        calls,
        disk,
        clock,
        random,
        signal,
        graceSignal,
        deadline,
        dryRun,
        resources: () => (resources ??= isEmpty
            ? Promise.resolve(new Map())
            : findResources(calls, state, limitsOf({ clock, signal, deadline }))),
        live: new Map(live.flatMap((version) => (version.path === undefined ? [] : [[version.path, version]]))),
        onRecovery: (file, words) => log.line(`${file.path}: ${words}`),
        onRetry,
    };
    if (state.files.some(({ kind, path }) => kind === 'asset' || !sender.live.has(path)))
        await sender.resources();
    const errors = await sendAll(sender, state, log);
    const unfinished = { state, newService: isEmpty && !dryRun ? serviceSid : undefined };
    if (signal.aborted)
        throw explainCancel(signal.reason, unfinished);
    if (timeout !== undefined && isLate(sender, state, errors))
        throw explainLate(errors.late, timeout.line, unfinished);
    if ((0,upload_state/* filesThat */.fP)(state, 'failed', 'unclear').length > 0)
        throw explainFailures(errors.fatalError, unfinished);
    const [uploaded, unchanged] = [(0,upload_state/* filesThat */.fP)(state, 'uploaded').length, (0,upload_state/* filesThat */.fP)(state, 'unchanged').length];
    log.line(dryRun
        ? `Dry run: ${(0,quantities/* count */.U9)((0,upload_state/* filesThat */.fP)(state, 'planned').length, 'file')} would be uploaded, ${unchanged} unchanged.`
        : `Uploaded ${(0,quantities/* count */.U9)(uploaded, 'file')}; ${unchanged} unchanged.`);
}
async function findResources(calls, { files }, limits) {
    const found = new Map();
    for (const kind of ['function', 'asset']) {
        if (!files.some((file) => file.kind === kind))
            continue;
        for (const resource of await calls.listResources(kind, limits)) {
            const key = keyOf(kind, resource.friendlyName);
            if (!found.has(key))
                found.set(key, resource);
        }
    }
    return found;
}
async function sendAll(sender, state, log) {
    const errors = { fatalError: undefined, late: undefined, lost: 0 };
    log.group(`${sender.dryRun ? 'Comparing' : 'Uploading'} ${(0,quantities/* count */.U9)(state.files.length, 'file')}`);
    await (0,pool/* mapPool */.P)(state.files, AT_ONCE, async (file) => {
        if (errors.fatalError !== undefined || sender.signal.aborted || isOver(sender))
            return;
        const limits = limitsOf(sender);
        try {
            state.progress.set(file, await sendFile(file, sender, limits));
            errors.lost = 0;
        }
        catch (error) {
            if (error instanceof cancellation/* Cancelled */.c)
                return;
            state.progress.set(file, noteError(error, errors));
            if (isOver(sender) || (limits.deadline === sender.deadline && endedByTime(error)))
                errors.late = error;
        }
        log.line((0,upload_state/* describeFile */.CL)(state, file));
    });
    log.endGroup();
    return errors;
}
const isOver = ({ clock, deadline }) => clock.now() >= deadline;
function isLate(sender, state, { late }) {
    return late !== undefined || (isOver(sender) && (0,upload_state/* filesThat */.fP)(state, 'waiting', 'failed', 'unclear').length > 0);
}
function endedByTime(error) {
    const facts = requestOf(error)?.facts;
    return facts?.late === true || facts?.class === 'unsent';
}
function noteError(error, errors) {
    const unclear = error instanceof create_once/* MayExist */.d;
    if (unclear)
        errors.lost++;
    if (unclear ? errors.lost >= AT_ONCE : isFatal(error))
        errors.fatalError = error;
    return { end: unclear ? 'unclear' : 'failed', why: wordsFor(error) };
}
function isFatal(error) {
    if (error instanceof file_system/* FileChanged */.zR)
        return false;
    if (!(error instanceof twilio_request/* RequestFailure */.e6))
        throw error;
    const { class: kind, status } = error.facts;
    return kind !== 'final' || status === undefined || status === 401 || status === 403;
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
