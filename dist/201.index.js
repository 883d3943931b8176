export const id = 201;
export const ids = [201];
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

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   r: () => (/* binding */ readNames)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
/* harmony import */ var _sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4081);


const LONGEST = 200;
function readNames({ input, prefix, form, negation, example }, text, report) {
    const entries = splitNames(text);
    for (const entry of entries) {
        const problem = (rule, meant) => report({ input, seen: entry, rule, fix: meant === undefined ? example : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)(input, meant) });
        const mistake = (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .resemblesSid */ .l)(entry) ? (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .sidMistake */ .E)(entry, prefix) : undefined;
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
        else if (entry.startsWith('!'))
            problem(negation, entry.replace(/^!+/, '') || undefined);
        else if (!isBalanced(entry))
            problem('Its braces do not match. No entry has a space, in braces neither: `{pr,mr}-*`.');
        else if (entry.length > LONGEST || entry.includes('/'))
            problem(form);
    }
    return entries;
}
function splitNames(text) {
    const words = text.replace(/(^|\s)#.*$/gm, '$1').split(/\s+/);
    const entries = words.flatMap((word) => {
        const open = countOpen(word);
        return [...word]
            .map((character, index) => (character === ',' && open[index] === 0 ? ' ' : character))
            .join('')
            .split(' ');
    });
    return entries.filter((entry) => entry !== '');
}
function countOpen(text) {
    let open = 0;
    return [...text].map((character) => {
        open += character === '{' ? 1 : character === '}' ? -1 : 0;
        return open;
    });
}
function isBalanced(entry) {
    const open = countOpen(entry);
    return open.at(-1) === 0 && open.every((depth) => depth >= 0);
}
const isGlob = (entry) => /[*?[\]{}()!+@|\\]/.test(entry);


/***/ }),

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ rankLines),
/* harmony export */   IY: () => (/* binding */ findRequestOf),
/* harmony export */   QC: () => (/* binding */ assignIds),
/* harmony export */   ts: () => (/* binding */ sortByEvidence),
/* harmony export */   w0: () => (/* binding */ isComplaint)
/* harmony export */ });
/* harmony import */ var _sid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5135);

function assignIds(failed) {
    const paths = new Map();
    const repeated = new Set();
    for (const { path, requestIds = [] } of failed)
        for (const id of requestIds) {
            if (paths.has(id))
                repeated.add(id);
            paths.set(id, path);
        }
    for (const id of repeated)
        paths.delete(id);
    return paths;
}
const isComplaint = ({ level }) => severityOf(level) < 2;
function severityOf(level) {
    if (level === undefined)
        return 2;
    return /^(?:err|fatal|crit)/.test(level) ? 0 : level.startsWith('warn') ? 1 : 2;
}
const rankReason = ({ text, log = [], alert }) => text !== undefined ? 0 : log.some(isComplaint) ? 1 : alert !== undefined ? 2 : 3;
function rankFailure(failed) {
    if (failed.steadyMs !== undefined)
        return 0;
    if (rankReason(failed) < 3)
        return 1;
    return failed.status === undefined ? 3 : 2;
}
const sortByEvidence = (failed) => failed.toSorted((one, other) => rankFailure(one) - rankFailure(other) || rankReason(one) - rankReason(other));
function rankLines(lines) {
    return lines.toSorted((one, other) => severityOf(one.level) - severityOf(other.level) || (other.createdAt ?? 0) - (one.createdAt ?? 0));
}
function findRequestOf(alert, ids) {
    const { resourceSid, serviceSid, text = '' } = alert;
    const all = [...ids];
    const named = [resourceSid, serviceSid].filter((sid) => sid !== undefined && (0,_sid_js__WEBPACK_IMPORTED_MODULE_0__/* .isSid */ .R7)(sid, 'RQ'));
    if (named.length > 0)
        return all.find((id) => named.includes(id));
    return all.find((id) => text.includes(id));
}


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findRemovals),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);

function findRemovals(live, next, excluded) {
    const dependencies = vanished(live, next);
    const before = versionsOf(live);
    const after = versionsOf(next);
    if (before === undefined || after === undefined) {
        const which = before === undefined ? 'the live Build' : 'the new Build';
        return {
            paths: [],
            functions: [],
            assets: [],
            dependencies,
            unclear: `Twilio does not list the versions of ${which}`,
        };
    }
    const kept = new Set(after.map(({ sid }) => sid));
    const served = new Set(after.map(({ path }) => path));
    const staysOrMayGo = (path) => served.has(path) || excluded.some((fits) => fits(path));
    const gone = before.filter(({ sid, path }) => !kept.has(sid) && (path === undefined || !staysOrMayGo(path)));
    const paths = [...new Set(gone.flatMap(({ path }) => path ?? []))].sort();
    const lost = (versions = []) => paths.flatMap((path) => versions.filter((version) => version.path === path && gone.includes(version)));
    const nameless = gone.some(({ path }) => path === undefined) || (gone.length > 0 && after.some(({ path }) => path === undefined));
    const versions = { functions: lost(live.functionVersions), assets: lost(live.assetVersions) };
    return {
        paths,
        ...versions,
        dependencies,
        ...(nameless ? { unclear: 'Twilio does not list the paths of all versions' } : {}),
    };
}
function versionsOf({ functionVersions, assetVersions }) {
    if (functionVersions === undefined || assetVersions === undefined)
        return undefined;
    return [...functionVersions, ...assetVersions];
}
function vanished({ dependencies: before }, { dependencies: after }) {
    if (before === undefined || after === undefined)
        return [];
    const kept = new Set(after.map(({ name }) => name));
    return before
        .map(({ name }) => name)
        .filter((name) => !kept.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name))
        .sort();
}
async function readPatterns(patterns) {
    if (patterns.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 5180).then(__webpack_require__.t.bind(__webpack_require__, 5180, 19));
    return patterns.map((pattern) => {
        const matches = picomatch(pattern, { dot: true, nonegate: true, strictSlashes: true });
        return (path) => matches(path);
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
        return [
            `Dry run: nothing was ${deploy === undefined ? `created in ${service}` : `changed, ${service} in ${deploy.name} is as it was`}`,
        ];
    if (ending.verdict === 'building')
        return [...first, `Build of ${service} ${build?.origin === 'reused' ? 'found' : 'created'}, not waited for`];
    if (deploy === undefined)
        return [...first, `Build of ${service} ${build?.origin === 'reused' ? 'was there already' : 'completed'}`];
    const { set = [], changed = [], removed = [] } = variables ?? {};
    const news = set.length + changed.length + removed.length > 0 ? ', with other variables' : ', as before';
    return [`${service} is live in ${deploy.name}${deploy.deployed ? '' : news}`];
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


/***/ })

};
