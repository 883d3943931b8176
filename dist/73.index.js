export const id = 73;
export const ids = [73];
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

// EXTERNAL MODULE: ./inputs/masks.js
var masks = __webpack_require__(4774);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./project/files.js + 1 modules
var files = __webpack_require__(9748);
// EXTERNAL MODULE: ./project/upload.js + 3 modules
var upload = __webpack_require__(4298);
// EXTERNAL MODULE: ./project/upload-state.js
var upload_state = __webpack_require__(7594);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __webpack_require__(7954);
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __webpack_require__(297);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __webpack_require__(4668);
// EXTERNAL MODULE: ./run/service.js
var run_service = __webpack_require__(7120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/serverless.js
var twilio_serverless = __webpack_require__(66);
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
;// CONCATENATED MODULE: ./actions/upload/inputs.js
/** The inputs of `upload/`, declared and read. */





/** Every input of `upload/`, in the order of its action.yml. */
const UPLOAD_INPUTS = {
    'service-sid': declarations/* INPUTS */.mc['service-sid'],
    functions: { ...declarations/* optional */.lq, default: 'functions', example: 'functions' },
    assets: { ...declarations/* optional */.lq, default: 'assets', example: 'assets' },
    'dry-run': declarations/* INPUTS */.mc['dry-run'],
    ...declarations/* ACCESS */.Pe,
};
/** The inputs in the environment, or everything that is wrong with them. */
function readUploadInputs(env) {
    return (0,table/* readTable */.x)(UPLOAD_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    // The second names are the toolkit's.
    const functions = readFolder('functions', given.functions, 'src', report);
    const assets = readFolder('assets', given.assets, 'static', report);
    const dryRun = (0,parse/* readFlag */.fG)('dry-run', UPLOAD_INPUTS['dry-run'].default, given['dry-run'], report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (credentials === undefined || hosts === undefined)
        return undefined;
    const workspace = env['GITHUB_WORKSPACE'] || '.';
    return { service, folders: [functions, assets], dryRun, credentials, workspace, ...hosts };
}
/** A folder in the workspace. Whether it is there is seen where it is read. */
function readFolder(name, text, otherwise, report) {
    const kind = name === 'functions' ? 'function' : 'asset';
    const usual = UPLOAD_INPUTS[name].default;
    const folder = text
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '');
    if (/^(?:\/|[A-Za-z]:)/.test(folder) || folder.split('/').includes('..'))
        report({
            input: name,
            seen: text,
            rule: 'It is a folder inside the workspace, written relative to it.',
            fix: (0,declarations/* exampleIn */.kY)(UPLOAD_INPUTS, name),
        });
    return {
        kind,
        name: folder || (text === '' ? usual : '.'),
        otherwise: folder === '' || folder === usual ? otherwise : undefined,
    };
}

// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
;// CONCATENATED MODULE: ./actions/upload/report.js
/** What `upload/` tells: what is up, under which SID, and what is not. */



/** The output `result`. No account or service SID: the runner would drop it. */
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
/** The job summary. */
function formatSummary(state, ending) {
    const [sent, planned, unchanged] = ['uploaded', 'planned', 'unchanged'].map((end) => (0,upload_state/* filesThat */.fP)(state, end).length);
    const title = state.dryRun ? `upload, dry run: ${planned} would be uploaded` : `upload: ${sent} uploaded`;
    return (0,summary_table/* formatStepSummary */.o)({
        title: `Twilio Serverless ${title}, ${unchanged} unchanged`,
        headline: state.headline,
        ending,
        columns: ['Path', 'Kind', 'Visibility', 'Version', ''],
        items: state.files,
        row(file, limit) {
            const progress = (0,upload_state/* progressOf */.jA)(state, file);
            const sid = 'versionSid' in progress ? (0,markdown/* codeSpan */.SS)(progress.versionSid) : '';
            return [(0,markdown/* codeSpan */.SS)(file.path, limit), file.kind, file.visibility, sid, upload_state/* PROGRESS_WORDS */.KW[progress.end]];
        },
    });
}

;// CONCATENATED MODULE: ./actions/upload/main.js
/** The story of `upload/`: read the project → look at what is there → upload what changed → name every version. */














/** The outputs of `upload/`, as in its action.yml. */
const UPLOAD_OUTPUTS = ['function-versions', 'asset-versions', 'uploaded', 'unchanged', 'result'];
/** A list may be asked for again for so long, in ms. */
const LIMIT_MS = 300_000;
/** Runs the step and says whether the job may go on. Never throws. */
function main(host, disk) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(UPLOAD_INPUTS, host.env), ({ log }) => {
        const state = (0,upload_state/* createUploadState */.LH)();
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        return {
            async run() {
                const { dryRun } = await main_upload(host, disk, log, state);
                // Lists that are not whole would make a Build that is not whole: after a failure there are none.
                if ((0,upload_state/* filesThat */.fP)(state, 'planned').length === 0)
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
/** The lists are what the step is for: a step after it would take a missing one for an empty one. */
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
    const inputs = await readRequest(host, disk, state);
    const { credentials, origins } = inputs;
    const counts = ['function', 'asset'].map((kind) => (0,quantities/* count */.U9)(state.files.filter((file) => file.kind === kind).length, kind));
    state.headline = `${inputs.dryRun ? 'Dry run: upload' : 'Upload'} what changed of ${counts.join(' and ')} to ${inputs.service}`;
    log.line(`${state.headline}.`);
    log.line(`Service ${inputs.service} at ${origins.serverless}, credentials from ${credentials.source}.`);
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, credentials, log);
    const api = { client: clientOf(origins.serverless), clock, random, onRetry };
    const limits = (0,context/* within */.u)(host, LIMIT_MS);
    const serverless = (0,twilio_serverless/* createServerless */.bu)(api);
    const service = await (0,run_service/* findService */.Ln)({ serverless, clock, log, limits }, inputs.service);
    (0,run_service/* checkAccount */.g4)(service, credentials);
    const uploads = clientOf(origins.upload);
    const { sid: serviceSid } = service;
    await (0,upload/* uploadProject */.n)({ serviceSid, serverless, api, uploads, disk, cancellation, log, dryRun: inputs.dryRun, isEmpty: false, live: [] }, state);
    return inputs;
}
/** The inputs, and the project's files that they name. Throws an {@link InputFailure} with the problems of either. */
async function readRequest(host, disk, state) {
    const read = readUploadInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const project = await (0,files/* readProject */.W)(read.inputs.workspace, read.inputs.folders, disk);
    if (project.problems.length > 0)
        throw new errors/* InputFailure */.RP(project.problems);
    state.dryRun = read.inputs.dryRun;
    state.files = project.files;
    return read.inputs;
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitSummary)
/* harmony export */ });
/**
 * How large a job summary may be. GitHub drops one of more than 1 MiB (runner 2.336), and says so where nobody looks.
 * Ours never have more than 64 kB: nobody reads the thousandth row. Pure.
 */
const MAX_BYTES = 64_000;
/** The first that fits is taken. An escaped character has up to 18 bytes, so the last one always fits. */
const SIZE_LIMITS = [
    { text: 1_500, rows: 200 },
    { text: 800, rows: 50 },
    { text: 250, rows: 10 },
    { text: 100, rows: 0 },
];
/** The Markdown with as much in it as fits into 64 kB; `heading` is what stays when nothing else does. */
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
/* harmony export */   k: () => (/* binding */ formatTable),
/* harmony export */   o: () => (/* binding */ formatStepSummary)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7872);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8999);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);
/** The job summary of a sub-action: a title, what was to be done, what went wrong, and a table. GitHub-flavoured Markdown. */



/** The summary as it is written: at most 64 kB. */
function formatStepSummary(facts) {
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSummary */ .m)((limits) => format(facts, limits), formatTitle(facts));
}
function formatTitle({ ending, title }) {
    const symbol = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(ending) !== undefined ? '❌' : ending.verdict === 'planned' ? '📝' : '✅';
    return `### ${symbol} ${title}`;
}
function format(facts, { text, rows }) {
    const { headline, ending, columns, items, row } = facts;
    const failure = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(ending)?.failure;
    const shown = items.slice(0, rows);
    const left = items.length - shown.length;
    const sections = [
        formatTitle(facts),
        ...(headline === undefined ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(headline, text)]),
        ...(failure === undefined ? [] : [failure.what, failure.why, failure.next]).map((sentence) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .withCode */ .SM)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(sentence, text))),
        ...(shown.length === 0
            ? []
            : [
                formatTable(columns, shown.map((item) => row(item, Math.min(text, 300)))),
            ]),
        ...(left === 0 ? [] : [`and ${left} more, in the log`]),
    ];
    return `${sections.join('\n\n')}\n`;
}
/** A GitHub-flavoured table; cells are Markdown already. */
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** The parts of one run, handed from step to step. */
/** From now on for `ms`, unless the run is cancelled. */
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9850);
/** Text from outside as GitHub-flavoured Markdown that shows exactly its characters. Pure. */

/**
 * Characters that mean something to GitHub's Markdown or HTML; of dots and hyphens, which are everywhere, only those
 * that can begin a list, a rule or a heading's underline.
 */
const MARKDOWN = /["'\\`*_{}[\]()<>#+!|~&@:$=^]|(?<=\d)\.|(?<!\w)-|-(?!\w)/g;
/**
 * Where GitHub makes links, mentions, references, emoji or formulas of plain text, and does so *after* entities
 * have become characters, so that an entity does not prevent it: e-mail addresses and `@name`, `#1`, `http://` and
 * `:smile:`, `$x$`, `www.`. Nothing crosses the border of an element, so an empty one is put there.
 */
const LINKABLE = /[@#$]|:(?=\S)|www(?=\.)/gi;
/** U+E000 is no character anybody can have meant; {@link sanitizeLine} lets it pass, so it is taken out first. */
const BORDER = '\ue000';
/** Text for GitHub-flavoured Markdown, table cells included, that shows exactly the characters given. */
function escapeMarkdown(text, limit = 500) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text.replaceAll(BORDER, ''), limit)
        .replace(LINKABLE, `$&${BORDER}`)
        .replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll(BORDER, '<span></span>');
}
/** Text in a code span. Backticks cannot be escaped in one, so HTML does it; entities show as characters. */
function codeSpan(text, limit = 500) {
    return `<code>${escapeMarkdown(text, limit)}</code>`;
}
/** Escaped text in which what stands between backticks is shown as code. */
function withCode(escaped) {
    return escaped.replace(/&#96;([^`]+?)&#96;/g, '<code>$1</code>');
}
/** Lines in a fenced block, whose fence is longer than any run of backticks in them; their indentation stays. */
function codeBlock(language, lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}


/***/ })

};
