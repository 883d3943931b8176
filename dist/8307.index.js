export const id = 8307;
export const ids = [8307];
export const modules = {

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

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ wayBackLines),
/* harmony export */   z: () => (/* binding */ resumeLines)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9318);

function resumeLines({ facts: { build }, ending: { verdict }, }) {
    const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
    return over || verdict === 'planned' || verdict === 'completed' ? [] : [`build-sid: ${build.sid}`];
}
function wayBackLines({ deploy, build }) {
    if (deploy === undefined)
        return [];
    const { previous, live, name } = deploy;
    if (previous === undefined || previous === null || previous === live)
        return [];
    if (live !== undefined && live !== build?.sid)
        return [];
    return [`build-sid: ${previous}`, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLine */ .ue)('environment', name), 'allow-removals: true'];
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

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSummary: () => (/* binding */ formatSummary)
});

// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
// EXTERNAL MODULE: ./report/facts.js
var report_facts = __webpack_require__(8999);
// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __webpack_require__(9481);
// EXTERNAL MODULE: ./report/summary/blocks.js + 1 modules
var blocks = __webpack_require__(6412);
// EXTERNAL MODULE: ./model/build-contents.js
var build_contents = __webpack_require__(7358);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./text/short-sids.js
var short_sids = __webpack_require__(1089);
// EXTERNAL MODULE: ./report/summary/sids.js
var sids = __webpack_require__(5118);
;// CONCATENATED MODULE: ./report/summary/changes-table.js








const MOST_OPEN = 12;
const REMOVED = '<strong>removed</strong>';
function formatChanges(report, rows) {
    const table = listChanges(report);
    if (table.length === 0 || rows === 0)
        return '';
    const { facts, ending } = report;
    const unknown = facts.changes?.difference.unknown ?? [];
    const contents = (0,blocks/* joinParts */.nn)([
        (0,blocks/* formatRows */.dZ)(['Changed', 'Before', 'Now'], table, rows),
        unknown.length === 0 ? '' : `Not comparable: ${(0,markdown/* escapeMarkdown */.FV)(unknown.join(', '))}.`,
    ]);
    const isOpen = (0,report_facts/* failureOf */.g)(ending) === undefined && table.length <= MOST_OPEN;
    return (0,blocks/* fold */.AU)(describe(report, table.length), contents, isOpen);
}
const listChanges = ({ facts }) => [
    ...changesOf(facts).map(rowOf),
    ...(facts.variables === undefined ? [] : listVariables(facts.variables)),
];
function changesOf({ changes, contents, deploy }) {
    if (changes !== undefined)
        return changes.difference.changes;
    const nothingBefore = deploy?.previous === null || (deploy?.previous === undefined && deploy?.live === null);
    if (contents === undefined || !nothingBefore)
        return [];
    const versions = (0,build_contents/* joinKinds */.ob)(contents.functionVersions, contents.assetVersions);
    return [
        ...versions.map(({ kind, path, sid }) => ({ kind, name: path ?? sid, before: undefined, now: sid })),
        ...(contents.dependencies ?? []).map(({ name, version }) => ({
            kind: 'dependency',
            name,
            before: undefined,
            now: version,
        })),
    ];
}
function describe({ facts, ending }, changed) {
    const { build, changes, variables, request } = facts;
    const { kept = 0, keptDependencies = 0 } = changes?.difference ?? {};
    const same = [
        ...describeSame(kept, 'path'),
        ...describeSame(keptDependencies, 'dependency', 'dependencies'),
        ...describeSame(variables?.unchanged.length ?? 0, 'variable'),
    ];
    const planned = request?.dryRun === true || ending.verdict === 'planned';
    const inBuild = build !== undefined && changesOf(facts).length > 0;
    const failed = inBuild ? ' in the Build of this run' : ' that this run was to make';
    const whose = planned ? ' would be made' : (0,report_facts/* failureOf */.g)(ending) === undefined ? '' : failed;
    const words = `<strong>${(0,quantities/* count */.U9)(changed, 'change')}</strong>${whose}`;
    return [words, ...(same.length === 0 ? [] : [`${(0,lists/* joinWithAnd */.Ol)(same)} unchanged`])].join(' · ');
}
const describeSame = (n, noun, plural) => (n === 0 ? [] : [(0,quantities/* count */.U9)(n, noun, plural)]);
function rowOf(change) {
    const { kind, name, before, now, unsure, otherKind } = change;
    const isVersion = kind === 'function' || kind === 'asset';
    const label = kind === 'runtime' ? 'runtime' : (0,markdown/* codeSpan */.SS)((0,short_sids/* shortenSids */.ZN)(name), 200);
    const remark = otherKind === true ? ` (${kind === 'asset' ? 'function' : 'asset'} before, ${kind} now)` : '';
    const unsureWords = unsure === true ? ' (may be the same)' : '';
    if (now === undefined)
        return unsure === true
            ? [label, showValue(before, isVersion), 'left to the platform']
            : [`<s>${label}</s>`, showValue(before, isVersion), REMOVED];
    if (before === undefined)
        return [
            label,
            '–',
            `${showValue(now, isVersion)} ${unsure === true ? '(not listed before)' : '<strong>new</strong>'}`,
        ];
    return [`${label}${remark}`, showValue(before, isVersion), `→ ${showValue(now, isVersion)}${unsureWords}`];
}
function showValue(value = '', isVersion) {
    if (!isVersion)
        return (0,markdown/* codeSpan */.SS)(value, 100);
    return (0,short_sids/* sidsIn */.bq)(value).length === 0 ? 'a new version' : (0,sids/* codeShortSid */.M)(value);
}
function listVariables({ set, changed, removed, putBack }) {
    const back = new Set(putBack);
    const rowsOf = (names, before, now) => names.map((name) => [(0,markdown/* codeSpan */.SS)(name, 128), before, back.has(name) ? 'put back as it was' : now]);
    return [
        ...rowsOf(set, '–', 'set, <strong>new</strong>'),
        ...rowsOf(changed, 'another value', '→ changed'),
        ...rowsOf(removed, 'a value', REMOVED),
    ];
}

;// CONCATENATED MODULE: ./report/console-links.js
function serviceUrl(serviceSid, region = 'us1', environmentSid) {
    if (environmentSid !== undefined)
        return `https://www.twilio.com/console/functions/editor/${path(serviceSid)}/environment/${path(environmentSid)}`;
    return `https://console.twilio.com/${path(region)}/develop/functions/services`;
}
function debuggerUrl(region = 'us1') {
    return `https://console.twilio.com/${path(region)}/monitor/logs/debugger/errors`;
}
const path = (part) => encodeURIComponent(part).replace(/[()'*!]/g, '');

;// CONCATENATED MODULE: ./report/summary/details.js






function formatDetails(report, now, changes, limits) {
    if (report.facts.request === undefined && (0,report_facts/* failureOf */.g)(report.ending)?.problems !== undefined)
        return '';
    const table = formatTable(report, now, limits.text);
    return (0,blocks/* fold */.AU)('Details and whole SIDs', (0,blocks/* joinParts */.nn)([changes, table, formatContents(report.facts, limits.rows)]));
}
function formatTable(report, now, text) {
    const rows = listFacts(report, text);
    const named = new Set(rows.flatMap(([, html]) => (0,short_sids/* sidsIn */.bq)(html)));
    const others = sidsOfFailure(report).filter((sid) => !named.has(sid));
    if (others.length > 0)
        rows.push(['Also named', listSids(others)]);
    if (rows.length === 0)
        return '';
    const { startedAt, facts } = report;
    const took = facts.build?.ended?.tookMs;
    const all = `${(0,quantities/* formatDuration */.a3)(now - startedAt)} in all`;
    rows.push(['Duration', took === undefined ? all : `${(0,quantities/* formatDuration */.a3)(took)} for the Build, ${all}`]);
    return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join('\n');
}
function listFacts({ facts, ending }, text) {
    const { build, service, inherited, upload, changes, deploy, request, trigger } = facts;
    const mayExist = (0,report_facts/* failureOf */.g)(ending)?.mayExist ?? [];
    const rows = [];
    if (request !== undefined)
        rows.push(['Asked for', (0,markdown/* escapeMarkdown */.FV)(request.goal, text)]);
    rows.push(...listBuild(build));
    if (inherited !== undefined)
        rows.push([
            'Inherited from',
            `${(0,markdown/* codeSpan */.SS)(inherited.buildSid)} (${(0,markdown/* escapeMarkdown */.FV)(inherited.from, Math.min(text, 120))})`,
        ]);
    if (mayExist.length > 0)
        rows.push(['May be ours', listSids(mayExist)]);
    if (upload !== undefined)
        rows.push(['Upload', (0,markdown/* escapeMarkdown */.FV)(describeUpload(upload), text)]);
    if (changes !== undefined)
        rows.push(['Changes', (0,markdown/* escapeMarkdown */.FV)(changes.words, text)]);
    if (service !== undefined) {
        const name = (0,markdown/* escapeMarkdown */.FV)(service.uniqueName ?? 'Twilio Console', Math.min(text, 120));
        const page = serviceUrl(service.sid, request?.region, deploy?.environmentSid);
        rows.push(['Service', `<a href="${page}">${name}</a> ${(0,markdown/* codeSpan */.SS)(service.sid)}`]);
    }
    rows.push(...listDeploy(deploy));
    if (trigger?.commit !== undefined)
        rows.push(['Commit', (0,markdown/* codeSpan */.SS)(trigger.commit)]);
    return rows;
}
function listBuild(build) {
    if (build === undefined)
        return [];
    const reused = build.origin === 'reused' ? ' (there before, none was created)' : '';
    return [['Build', `${(0,markdown/* codeSpan */.SS)(build.sid)} ${(0,markdown/* escapeMarkdown */.FV)(build.status, 100)}${reused}`]];
}
function listDeploy(deploy) {
    if (deploy === undefined)
        return [];
    const { name, live, previous, rolledBack, environmentSid, deploymentSid, url } = deploy;
    const sidOf = (sid) => (sid === null ? 'nothing' : (0,markdown/* codeSpan */.SS)(sid));
    const liveNow = live === undefined ? 'not known' : sidOf(live);
    return [
        [`Live in ${(0,markdown/* escapeMarkdown */.FV)(name, 120)}`, `${liveNow}${rolledBack ? ' (rolled back)' : ''}`],
        ...(previous === undefined || previous === live ? [] : [['Live before', sidOf(previous)]]),
        ...(url === undefined ? [] : [['URL', (0,markdown/* escapeMarkdown */.FV)(url, 300)]]),
        ...(environmentSid === undefined ? [] : [['Environment', (0,markdown/* codeSpan */.SS)(environmentSid)]]),
        ...(deploymentSid === undefined ? [] : [['Deployment', (0,markdown/* codeSpan */.SS)(deploymentSid)]]),
    ];
}
function sidsOfFailure({ ending }) {
    const { title = '', what = '', why = '', next = '' } = (0,report_facts/* failureOf */.g)(ending)?.failure ?? {};
    return (0,short_sids/* sidsIn */.bq)(`${title} ${what} ${why} ${next}`);
}
const listSids = (sids) => sids
    .slice(0, 20)
    .map((sid) => (0,markdown/* codeSpan */.SS)(sid, 100))
    .join(', ');
function describeUpload({ uploaded, unchanged, added, changed, uncompared }) {
    const list = (paths, word) => paths.length === 0
        ? []
        : [`${paths.length} ${word} (${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ' …' : ''})`];
    const parts = [...list(added, 'new'), ...list(changed, 'changed'), ...list(uncompared, 'not comparable')];
    const sent = uploaded > 0 ? `${uploaded} uploaded: ` : '';
    return `${sent}${[...parts, `${unchanged} unchanged`].join(', ')}`;
}
function formatContents({ contents, request, changes }, rows) {
    if (contents === undefined || rows === 0)
        return '';
    const before = changes?.difference.changes.flatMap(({ kind, name, before: sid }) => sid !== undefined && (kind === 'function' || kind === 'asset') ? [{ path: name, sid }] : []);
    const { functionVersions, assetVersions, dependencies = [] } = contents;
    const file = request?.dependencies?.lockfile ?? request?.dependencies?.file;
    return (0,blocks/* joinParts */.nn)([
        listVersions('function', functionVersions, rows),
        listVersions('asset', assetVersions, rows),
        listVersions('version before', before ?? [], rows, 'versions before'),
        listDependencies(dependencies, file, rows),
    ]);
}
function listVersions(kind, versions, rows, plural) {
    const lines = versions.map(({ sid, path }) => [path === undefined ? '' : (0,markdown/* codeSpan */.SS)(path, 200), (0,markdown/* codeSpan */.SS)(sid, 100)]);
    return (0,blocks/* formatRows */.dZ)([(0,quantities/* count */.U9)(versions.length, kind, plural), 'Version'], lines, rows);
}
function listDependencies(list, file, rows) {
    const lines = list.map(({ name, version }) => [(0,markdown/* codeSpan */.SS)(name, 200), (0,markdown/* codeSpan */.SS)(version, 100)]);
    const words = (0,quantities/* count */.U9)(list.length, 'dependency', 'dependencies');
    const title = file === undefined ? words : `${words} from ${(0,markdown/* codeSpan */.SS)(file, 200)}`;
    return (0,blocks/* formatRows */.dZ)([title, 'Version'], lines, rows);
}

// EXTERNAL MODULE: ./report/summary/heading.js
var heading = __webpack_require__(7913);
// EXTERNAL MODULE: ./report/summary/problems.js
var problems = __webpack_require__(1435);
// EXTERNAL MODULE: ./model/causes/failed-requests.js
var failed_requests = __webpack_require__(6866);
;// CONCATENATED MODULE: ./report/summary/unhealthy.js



function formatUnhealthy({ unhealthy = [] }, text, rows) {
    const limit = Math.min(text, 300);
    const shown = (0,failed_requests/* sortByEvidence */.ts)(unhealthy).slice(0, rows);
    const left = unhealthy.length - shown.length;
    const lines = shown.flatMap((failed) => [formatAnswer(failed, limit), ...formatFindings(failed, limit)]);
    return [...lines, ...(left > 0 && lines.length > 0 ? [`> - and ${left} more`] : [])].join('\n');
}
function formatAnswer({ path, words, text = '', place }, limit) {
    const parts = [(0,markdown/* escapeMarkdown */.FV)(words, limit), (0,markdown/* escapeMarkdown */.FV)(text, limit), formatPlace(place, limit)];
    return `> - ${(0,markdown/* codeSpan */.SS)(path, limit)} ${(0,blocks/* joinInLine */.Ss)(parts)}`;
}
function formatFindings({ log = [], alert }, limit) {
    const lines = log.map(({ level, text, place }) => `>   - log, ${(0,markdown/* escapeMarkdown */.FV)(level, 40)}: ${(0,blocks/* joinInLine */.Ss)([(0,markdown/* escapeMarkdown */.FV)(text, limit), formatPlace(place, limit)])}`);
    if (alert === undefined)
        return lines;
    const code = alert.code === undefined ? '' : ` ${alert.code}`;
    return [...lines, `>   - Twilio’s Debugger${code}: ${(0,markdown/* escapeMarkdown */.FV)(alert.text, limit)}`];
}
const formatPlace = (place, limit) => (place === undefined ? '' : (0,markdown/* codeSpan */.SS)(place, limit));

;// CONCATENATED MODULE: ./report/summary/failure.js









function formatFailure(report, limits) {
    const failed = (0,report_facts/* failureOf */.g)(report.ending);
    if (failed === undefined)
        return '';
    if (failed.problems !== undefined)
        return (0,problems/* formatProblems */.C)(failed.problems, limits);
    const { facts } = report;
    const { effect, failure } = failed;
    const { text, rows } = limits;
    const meaning = effect === undefined ? '' : ` <strong>${(0,sids/* escapeQuietly */.T)(effect.whole, text)}.</strong>`;
    const link = facts.deploy?.live == null ? '' : (0,heading/* linkTo */.uM)(facts.deploy);
    const lines = [...(failure.lines ?? [])];
    return (0,blocks/* joinParts */.nn)([
        `${(0,sids/* escapeQuietly */.T)(effect?.what ?? failure.what, text)}${meaning}${link}`,
        isFirstSentenceComplete(failed, facts) ? '' : formatUnhealthy(facts, text, rows),
        `<strong>What to do:</strong> ${(0,sids/* escapeQuietly */.T)(failure.next, text)}`,
        lines.length === 0 ? '' : (0,blocks/* formatYaml */.Fo)(lines, rows),
        formatNextSteps(report, failure, rows),
        `<strong>Why:</strong> ${(0,sids/* escapeQuietly */.T)(failure.why, text)}`,
        formatSources(failure, failed, facts, text),
    ]);
}
const isFirstSentenceComplete = ({ verdict }, { unhealthy = [] }) => verdict === 'unhealthy' &&
    unhealthy.length === 1 &&
    unhealthy.every(({ log, alert }) => log === undefined && alert === undefined);
function formatNextSteps(report, { wayBack, lines = [] }, rows) {
    const resume = (0,next_steps/* resumeLines */.z)(report);
    const back = wayBack === 'none' ? [] : (0,next_steps/* wayBackLines */.o)(report.facts);
    return (0,blocks/* joinParts */.nn)([
        resume.length === 0 ? '' : (0,blocks/* formatYaml */.Fo)(resume, rows),
        back.length === 0 || (wayBack === 'said' && lines.length === 0)
            ? ''
            : 'To put the Build back that was live before:',
        back.length === 0 ? '' : (0,blocks/* formatYaml */.Fo)(back, rows),
    ]);
}
function formatSources(failure, failed, facts, text) {
    const { verdict } = failed;
    const { code, requestId, link, file, line } = failure;
    const { request, deploy, unhealthy = [] } = facts;
    const place = isFirstSentenceComplete(failed, facts) ? unhealthy[0]?.place : undefined;
    const isHealth = verdict === 'unhealthy' && deploy?.environmentSid !== undefined;
    return (0,blocks/* joinInLine */.Ss)([
        place === undefined ? '' : `Thrown at ${(0,markdown/* codeSpan */.SS)(place, Math.min(text, 200))}`,
        file === undefined ? '' : (0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
        code === undefined ? '' : linked(`Twilio error ${code}`, link),
        isHealth
            ? linked('Logs in the Twilio Console', serviceUrl(deploy.serviceSid, request?.region, deploy.environmentSid))
            : '',
        verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(request?.region)) : '',
        requestId === undefined ? '' : `request ${(0,markdown/* codeSpan */.SS)(requestId, 100)}`,
    ]);
}
const linked = (words, address) => address === undefined ? (0,markdown/* escapeMarkdown */.FV)(words) : `[${(0,markdown/* escapeMarkdown */.FV)(words)}](${address})`;

;// CONCATENATED MODULE: ./report/summary/health.js


function formatHealthy({ healthy = [] }, { text, rows }) {
    if (healthy.length === 0)
        return '';
    const shown = healthy.slice(0, Math.max(1, rows));
    const left = healthy.length - shown.length;
    const paths = shown.map(({ path, status, ms }) => `${(0,markdown/* codeSpan */.SS)(path, Math.min(text, 200))} ${status} in ${(0,quantities/* formatDuration */.a3)(ms)}`);
    return `<strong>Healthy:</strong> ${paths.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

;// CONCATENATED MODULE: ./report/summary/phases.js

const WORTH_SHOWING_MS = 30_000;
const SHORTEST_MS = 1_000;
function formatPhases(phases, startedAt, now) {
    if (now - startedAt < WORTH_SHOWING_MS)
        return '';
    const long = phases
        .map(({ name, start, end = now }) => ({ name, ms: end - start }))
        .filter(({ ms }) => ms >= SHORTEST_MS);
    if (long.length < 2)
        return '';
    return `${long.map(({ name, ms }) => `${name} ${formatRounded(ms)}`).join(' → ')}`;
}
const formatRounded = (ms) => (0,quantities/* formatDuration */.a3)(ms < 10_000 ? ms : Math.round(ms / 1_000) * 1_000);

;// CONCATENATED MODULE: ./report/summary/overview.js




function formatOverview(report, now, text) {
    const { facts, ending } = report;
    const { build, contents, deploy, trigger = {} } = facts;
    const runtime = build?.runtime ?? contents?.runtime;
    return (0,blocks/* joinInLine */.Ss)([
        runtime === undefined || (deploy === undefined && ending.verdict !== 'planned')
            ? ''
            : `<strong>${(0,markdown/* escapeMarkdown */.FV)(runtime, 60)}</strong>`,
        (0,report_facts/* failureOf */.g)(ending)?.problems === undefined ? describeTimes(report, now) : '',
        ending.verdict === 'completed' && deploy === undefined ? 'nothing was deployed' : '',
        describeSince(report, now),
        formatCommit(trigger, Math.min(text, 100)),
        formatActor(trigger),
    ]);
}
function describeTimes({ facts: { build, deploy }, phases, startedAt, ending }, now) {
    const took = build?.ended?.tookMs;
    const sumOf = (...names) => phases.filter(({ name }) => names.includes(name)).reduce((sum, { start, end = now.run }) => sum + end - start, 0);
    const [ms, word] = deploy?.deployed
        ? [sumOf('deploy', 'health check'), 'deploy']
        : [sumOf('health check'), 'health check'];
    const parts = [
        ...(took === undefined ? [] : [`${formatRounded(took)} Build`]),
        ...(ms > 0 && ending.verdict === 'completed' ? [`${formatRounded(ms)} ${word}`] : []),
    ];
    return parts.length > 0 ? parts.join(' + ') : formatRounded(now.run - startedAt);
}
function describeSince({ facts: { deploy, build } }, { run, day }) {
    if (deploy?.liveSince === undefined || !deploy.deployed || deploy.live !== build?.sid)
        return '';
    return `since ${formatDay(day - (run - deploy.liveSince))}`;
}
function formatDay(ms) {
    if (!(Math.abs(ms) < 8.64e15))
        return '';
    const [, day, month, year, time] = new Date(ms).toUTCString().split(' ');
    return (0,markdown/* keepTogether */.Ag)([day, month, year, time?.slice(0, 5), 'UTC'].join(' '));
}
function formatCommit({ commit, commitUrl, subject }, limit) {
    if (commit === undefined)
        return '';
    const short = (0,markdown/* codeSpan */.SS)(commit.slice(0, 7));
    const link = commitUrl === undefined ? short : `<a href="${commitUrl}">${short}</a>`;
    return subject === undefined ? link : `${link} ${(0,markdown/* escapeMarkdown */.FV)(subject, limit)}`;
}
const formatActor = ({ actor }) => (actor === undefined ? '' : `by ${(0,markdown/* escapeMarkdown */.FV)(actor, 60)}`);

// EXTERNAL MODULE: ./report/summary/size.js
var size = __webpack_require__(1546);
;// CONCATENATED MODULE: ./report/summary/summary.js













function formatSummary(report, run, day) {
    return (0,size/* fitSummary */.m)((limits) => format(report, { run, day }, limits), (0,heading/* formatHeading */._4)(report, 100));
}
function format(report, now, limits) {
    const { facts, phases, startedAt, ending } = report;
    const { text, rows } = limits;
    const failed = (0,report_facts/* failureOf */.g)(ending) !== undefined;
    const overview = formatOverview(report, now, text);
    const changes = formatChanges(report, rows);
    const isQuiet = ending.verdict === 'completed' && facts.deploy === undefined;
    const parts = [
        (0,heading/* formatHeading */._4)(report, text),
        failed ? formatFailure(report, limits) : '',
        overview,
        formatNewService(facts, text),
        failed ? '' : formatPlan(report, text),
        failed ? '' : formatHealthy(facts, limits),
        formatUnset(facts, text),
        isQuiet ? '' : changes,
        failed ? '' : formatGoingOn(report, rows),
        formatPhases(phases, startedAt, now.run),
        formatDetails(report, now.run, isQuiet ? changes : '', limits),
    ];
    return `${(0,blocks/* joinParts */.nn)(parts)}\n`;
}
function formatPlan({ facts: { request, upload }, ending }, text) {
    if (ending.verdict !== 'planned')
        return '';
    return (0,blocks/* joinParts */.nn)([
        request === undefined ? '' : `${(0,sids/* escapeQuietly */.T)(request.goal, text)}.`,
        upload === undefined ? '' : `To upload: ${(0,markdown/* escapeMarkdown */.FV)(describeUpload(upload), text)}.`,
    ]);
}
function formatNewService({ service, deploy, request }, text) {
    const warning = service?.warning === undefined ? '' : `⚠️ ${(0,sids/* escapeQuietly */.T)(service.warning, text)}`;
    if (service?.isNew !== true || request?.dryRun === true)
        return warning;
    const environment = deploy?.environmentSid === undefined ? '' : ` with the environment ${deploy.name}`;
    const words = `the service ${service.uniqueName ?? service.sid}${environment}`;
    return (0,blocks/* joinParts */.nn)([`<strong>Created:</strong> ${(0,sids/* escapeQuietly */.T)(words, text)}.`, warning]);
}
function formatUnset({ unset = [] }, text) {
    if (unset.length === 0)
        return '';
    const words = unset.map(({ path, names }) => `${path} reads ${names.join(', ')}`).join('; ');
    return `⚠️ <strong>Not set:</strong> ${(0,markdown/* escapeMarkdown */.FV)(words, text)}.`;
}
function formatGoingOn(report, rows) {
    const resume = (0,next_steps/* resumeLines */.z)(report);
    if (resume.length > 0)
        return `Twilio goes on with this Build. To wait for it, give its SID in place of its contents:\n\n${(0,blocks/* formatYaml */.Fo)(resume, rows)}`;
    const back = (0,next_steps/* wayBackLines */.o)(report.facts);
    return back.length === 0 ? '' : (0,blocks/* fold */.AU)('The way back to the Build that was live before', (0,blocks/* formatYaml */.Fo)(back, rows));
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
