export const id = 724;
export const ids = [724];
export const modules = {

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ formatWayBack),
/* harmony export */   zF: () => (/* binding */ resumeLines),
/* harmony export */   zn: () => (/* binding */ formatResume)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8999);



function resumeLines({ facts: { build }, ending: { verdict }, }) {
    const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
    return over || verdict === 'planned' || verdict === 'completed' ? [] : ['with:', `  build-sid: ${build.sid}`];
}
function formatResume(report) {
    const lines = resumeLines(report);
    if (lines.length === 0)
        return '';
    const yaml = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)('yaml', lines);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(report.ending) === undefined
        ? `Twilio goes on with this Build. To wait for it, give its SID in place of its contents:\n\n${yaml}`
        : yaml;
}
function formatWayBack({ facts: { deploy }, ending }) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(ending) === undefined || deploy?.wasLive !== true)
        return '';
    const { previous, live, name } = deploy;
    if (previous === undefined || previous === null || previous === live)
        return '';
    const lines = [`build-sid: ${previous}`, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('environment', name), 'allow-removals: true'];
    const yaml = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)('yaml', ['with:', ...lines.map((line) => `  ${line}`)]);
    return `To put the Build back that was live before:\n\n${yaml}`;
}


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

/***/ 4724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSummary: () => (/* binding */ formatSummary)
});

// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
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

// EXTERNAL MODULE: ./report/facts.js
var report_facts = __webpack_require__(8999);
// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __webpack_require__(9481);
;// CONCATENATED MODULE: ./report/summary/facts-table.js




function formatFacts({ startedAt, facts, ending }, now, text) {
    const { build, service, inherited, upload, changes, deploy, request, variables, unset } = facts;
    const mayExist = (0,report_facts/* failureOf */.g)(ending)?.mayExist;
    const rows = formatBuild(build);
    if (inherited !== undefined) {
        rows.push([
            'Inherited from',
            `${(0,markdown/* codeSpan */.SS)(inherited.buildSid)} (${(0,markdown/* escapeMarkdown */.FV)(inherited.from, Math.min(text, 120))})`,
        ]);
    }
    if (upload !== undefined)
        rows.push(['Upload', (0,markdown/* escapeMarkdown */.FV)(describeUpload(upload), text)]);
    if (changes !== undefined)
        rows.push(['Changes', (0,markdown/* escapeMarkdown */.FV)(changes, text)]);
    if (mayExist !== undefined && mayExist.length > 0)
        rows.push([
            'May be ours',
            mayExist
                .slice(0, 10)
                .map((sid) => (0,markdown/* codeSpan */.SS)(sid, 100))
                .join(', '),
        ]);
    if (service !== undefined) {
        const name = service.uniqueName === undefined ? '' : `${(0,markdown/* escapeMarkdown */.FV)(service.uniqueName, Math.min(text, 120))} `;
        const page = serviceUrl(service.sid, request?.region, deploy?.environmentSid);
        rows.push(['Service', `${name}<a href="${page}">${(0,markdown/* codeSpan */.SS)(service.sid)}</a>`]);
    }
    rows.push(...formatDeploy(deploy));
    if (variables !== undefined)
        rows.push(['Variables', (0,markdown/* escapeMarkdown */.FV)(describeVariables(variables), text)]);
    if (unset !== undefined)
        rows.push([
            'Not set',
            (0,markdown/* escapeMarkdown */.FV)(unset.map(({ path, names }) => `${path} reads ${names.join(', ')}`).join('; '), text),
        ]);
    if (rows.length === 0)
        return '';
    const took = build?.ended?.tookMs;
    rows.push([
        'Duration',
        `${took !== undefined ? `${(0,quantities/* formatDuration */.a3)(took)} for the Build, ` : ''}${(0,quantities/* formatDuration */.a3)(now - startedAt)} in all`,
    ]);
    return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join('\n');
}
function formatBuild(build) {
    if (build === undefined)
        return [];
    const { sid, status, origin, runtime } = build;
    const reused = origin === 'reused' ? ' (there before, none was created)' : '';
    const row = ['Build', `${(0,markdown/* codeSpan */.SS)(sid)} ${(0,markdown/* escapeMarkdown */.FV)(status, 100)}${reused}`];
    return runtime === undefined ? [row] : [row, ['Runtime', (0,markdown/* escapeMarkdown */.FV)(runtime, 100)]];
}
function describeVariables({ unchanged, putBack, ...done }) {
    const parts = Object.entries({ ...done, 'put back': putBack }).filter(([, names]) => names.length > 0);
    return [...parts.map(([word, names]) => `${word}: ${names.join(', ')}`), `${unchanged.length} unchanged`].join('; ');
}
function describeUpload({ uploaded, unchanged, added, changed, uncompared }) {
    const list = (paths, word) => paths.length === 0
        ? []
        : [`${paths.length} ${word} (${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ' …' : ''})`];
    const parts = [...list(added, 'new'), ...list(changed, 'changed'), ...list(uncompared, 'not comparable')];
    const sent = uploaded > 0 ? `${uploaded} uploaded: ` : '';
    return `${sent}${[...parts, `${unchanged} unchanged`].join(', ')}`;
}
function formatDeploy(deploy) {
    if (deploy === undefined)
        return [];
    const { name, live, previous, url, rolledBack } = deploy;
    const liveNow = live === undefined ? 'not known' : live === null ? 'nothing' : (0,markdown/* codeSpan */.SS)(live);
    const rows = [
        [`Live in ${(0,markdown/* escapeMarkdown */.FV)(name, 120)}`, `${liveNow}${rolledBack ? ' (rolled back)' : ''}`],
    ];
    if (previous !== undefined && previous !== live)
        rows.push(['Live before', previous === null ? 'nothing' : (0,markdown/* codeSpan */.SS)(previous)]);
    if (url !== undefined && URL.canParse(url))
        rows.push(['URL', `<a href="${new URL(url).origin}">${(0,markdown/* escapeMarkdown */.FV)(url, 300)}</a>`]);
    return rows;
}

;// CONCATENATED MODULE: ./report/summary/heading.js



const HEADINGS = {
    completed: ['✅', 'Build completed'],
    building: ['⏳', 'Build created, not waited for'],
    planned: ['📝', 'Dry run: nothing was created'],
    failed: ['❌', 'Build failed'],
    'timed-out': ['⏰', 'Timed out'],
    cancelled: ['⛔', 'Cancelled'],
    superseded: ['⚠️', 'Superseded'],
    unhealthy: ['❌', 'Unhealthy'],
    unverified: ['⚠️', 'Unverified'],
    error: ['❌', 'Error'],
};
function formatHeading({ facts, ending }, limit) {
    const { service, build, contents, deploy } = facts;
    const { verdict } = ending;
    const failed = (0,report_facts/* failureOf */.g)(ending);
    const [symbol, own] = HEADINGS[verdict];
    const words = verdict === 'building' && build?.origin === 'reused' ? 'Build found, not waited for' : own;
    const title = failed?.problems === undefined
        ? (failed?.failure.title ?? words)
        : `${(0,quantities/* count */.U9)(failed.problems.length, 'problem')} with the inputs`;
    const runtime = build?.runtime ?? contents?.runtime;
    const where = deploy !== undefined && verdict === 'completed' ? `live in ${deploy.name}` : deploy?.name;
    const parts = [title, service?.uniqueName ?? service?.sid, where, runtime].filter((part) => part !== undefined);
    return `### ${symbol} ${parts.map((part) => (0,markdown/* escapeMarkdown */.FV)(part, Math.min(limit, 120))).join(' · ')}`;
}

// EXTERNAL MODULE: ./report/summary/size.js
var size = __webpack_require__(1546);
// EXTERNAL MODULE: ./report/summary/table.js
var table = __webpack_require__(2211);
;// CONCATENATED MODULE: ./report/summary/timeline.js

function formatTimeline(phases, startedAt) {
    const ended = phases.flatMap(({ name, start, end }) => (end === undefined ? [] : [{ name, start, end }]));
    const last = ended.at(-1);
    if (ended.length < 2 || last === undefined)
        return '';
    const total = last.end - startedAt;
    const lines = ended.map(({ name, start, end }) => `  ${name} ${(0,quantities/* formatDuration */.a3)(end - start)} :${timeOf(start - startedAt)}, ${timeOf(end - startedAt)}`);
    return [
        '```mermaid',
        '%%{init: {"gantt": {"leftPadding": 16, "rightPadding": 16}}}%%',
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${total < 5_000 ? '%S.%L' : total < 3_600_000 ? '%M:%S' : '%H:%M'}`,
        ...lines,
        '```',
    ].join('\n');
}
function timeOf(ms) {
    return new Date(Math.max(0, Math.round(ms)))
        .toISOString()
        .replace('T', ' ')
        .replace('Z', '')
        .replace('1970-01-', '2024-01-');
}

;// CONCATENATED MODULE: ./report/summary/unhealthy.js

function formatUnhealthy({ unhealthy = [] }, text, rows) {
    const limit = Math.min(text, 300);
    const shown = unhealthy.slice(0, rows);
    const left = unhealthy.length - shown.length;
    const lines = shown.flatMap((failed) => [formatAnswer(failed, limit), ...formatFindings(failed, limit)]);
    return [...lines, ...(left > 0 && lines.length > 0 ? [`> - and ${left} more`] : [])].join('\n');
}
function formatAnswer({ path, words, text = '', place }, limit) {
    const parts = [(0,markdown/* escapeMarkdown */.FV)(words, limit), (0,markdown/* escapeMarkdown */.FV)(text, limit), formatPlace(place, limit)];
    return `> - ${(0,markdown/* codeSpan */.SS)(path, limit)} ${join(parts)}`;
}
function formatFindings({ log = [], alert }, limit) {
    const lines = log.map(({ level, text, place }) => `>   - log, ${(0,markdown/* escapeMarkdown */.FV)(level, 40)}: ${join([(0,markdown/* escapeMarkdown */.FV)(text, limit), formatPlace(place, limit)])}`);
    if (alert === undefined)
        return lines;
    const code = alert.code === undefined ? '' : ` ${alert.code}`;
    return [...lines, `>   - Twilio’s Debugger${code}: ${(0,markdown/* escapeMarkdown */.FV)(alert.text, limit)}`];
}
const formatPlace = (place, limit) => (place === undefined ? '' : (0,markdown/* codeSpan */.SS)(place, limit));
const join = (parts) => parts.filter((part) => part !== '').join(' · ');

;// CONCATENATED MODULE: ./report/summary/summary.js












function formatSummary(report, now) {
    return (0,size/* fitSummary */.m)((limits) => format(report, now, limits), formatHeading(report, 100));
}
function format(report, now, { text, rows }) {
    const { startedAt, facts, phases, ending } = report;
    const failed = (0,report_facts/* failureOf */.g)(ending);
    const goal = facts.request?.goal;
    const sections = [
        formatHeading(report, text),
        goal === undefined ? '' : `${(0,markdown/* escapeMarkdown */.FV)(goal, text)}.`,
        failed?.problems === undefined
            ? formatFailure(failed, facts.request?.region, text, rows)
            : formatProblems(failed.problems, text, rows),
        formatUnhealthy(facts, text, rows),
        (0,next_steps/* formatResume */.zn)(report),
        (0,next_steps/* formatWayBack */.Sj)(report),
        formatFacts(report, now, text),
        facts.build === undefined ? '' : formatTimeline(phases, startedAt),
        formatContents(facts, rows),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function formatFailure(ending, region, text, rows) {
    if (ending === undefined)
        return '';
    const { what, why, next, lines = [], code, requestId, link, file, line } = ending.failure;
    const facts = [
        code === undefined ? undefined : linked(`Twilio error ${code}`, link),
        requestId === undefined ? undefined : `request ${(0,markdown/* codeSpan */.SS)(requestId, 100)}`,
        file === undefined ? undefined : (0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
        ending.verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(region)) : undefined,
    ].filter((fact) => fact !== undefined);
    return [
        `${(0,markdown/* escapeMarkdown */.FV)(what, text)} ${(0,markdown/* escapeMarkdown */.FV)(why, text)}`,
        `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next, text)}`,
        ...(lines.length === 0 ? [] : [formatLines(lines.join('\n'), rows)]),
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ].join('\n\n');
}
function linked(words, address) {
    return address === undefined ? (0,markdown/* escapeMarkdown */.FV)(words) : `[${(0,markdown/* escapeMarkdown */.FV)(words)}](${address})`;
}
function formatProblems(problems, text, rows) {
    const limit = Math.min(text, 600);
    const shown = problems.slice(0, Math.max(1, Math.min(rows, 20)));
    const isBlock = ({ fix }) => fix.includes('\n');
    const lines = shown.map((problem) => [
        (0,markdown/* codeSpan */.SS)(problem.input, 80),
        describe(problem, limit),
        isBlock(problem) ? 'the lines below' : (0,markdown/* codeSpan */.SS)(problem.fix, limit),
    ]);
    const left = problems.length - shown.length;
    return [
        'Nothing was sent to Twilio.',
        (0,table/* formatTable */.k)(['Input', 'What is wrong', 'Write instead'], lines),
        ...(left === 0 ? [] : [`and ${left} more`]),
        ...shown.filter(isBlock).map(({ fix }) => formatLines(fix, rows)),
    ].join('\n\n');
}
function describe({ seen, rule, file, line }, limit) {
    const value = seen === undefined ? '' : `${(0,markdown/* codeSpan */.SS)(seen, Math.min(limit, 80))} `;
    const place = file === undefined ? '' : ` (${(0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, limit)})`;
    return `${value}${(0,markdown/* withCode */.SM)((0,markdown/* escapeMarkdown */.FV)(rule, limit))}${place}`;
}
function formatLines(fix, rows) {
    const lines = (0,sanitize/* sanitizeLines */.X$)(fix, 400);
    const shown = lines.slice(0, Math.max(3, rows * 10));
    const left = lines.length - shown.length;
    return [(0,markdown/* codeBlock */.DV)('yaml', shown), ...(left === 0 ? [] : [`and ${left} lines more`])].join('\n\n');
}
function formatContents({ contents, request }, rows) {
    if (contents === undefined || rows === 0)
        return '';
    const lists = [
        formatVersions('function', contents.functionVersions, rows),
        formatVersions('asset', contents.assetVersions, rows),
        formatDependencies(contents.dependencies ?? [], request?.dependencies?.lockfile ?? request?.dependencies?.file, rows),
    ];
    return lists.filter((list) => list !== '').join('\n\n');
}
function formatVersions(kind, versions, rows) {
    const lines = versions.map(({ sid, path }) => [path === undefined ? '' : (0,markdown/* codeSpan */.SS)(path, 200), (0,markdown/* codeSpan */.SS)(sid, 100)]);
    return fold((0,quantities/* count */.U9)(versions.length, kind), ['Path', 'Version'], lines, rows);
}
function formatDependencies(list, file, rows) {
    const lines = list.map(({ name, version }) => [(0,markdown/* codeSpan */.SS)(name, 200), (0,markdown/* codeSpan */.SS)(version, 100)]);
    const words = (0,quantities/* count */.U9)(list.length, 'dependency', 'dependencies');
    const title = file === undefined ? words : `${words} from ${(0,markdown/* codeSpan */.SS)(file, 200)}`;
    return fold(title, ['Package', 'Version'], lines, rows);
}
function fold(title, head, lines, rows) {
    if (lines.length === 0)
        return '';
    const left = lines.length - rows;
    const more = left > 0 ? ['', `and ${left} more`] : [];
    return [
        `<details><summary>${title}</summary>`,
        '',
        (0,table/* formatTable */.k)(head, lines.slice(0, rows)),
        ...more,
        '',
        '</details>',
    ].join('\n');
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



function formatStepSummary(facts) {
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSummary */ .m)((limits) => format(facts, limits), formatTitle(facts));
}
function formatTitle({ ending, title }) {
    const symbol = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(ending) !== undefined ? '❌' : ending.verdict === 'planned' ? '📝' : '✅';
    return `### ${symbol} ${title}`;
}
function format(facts, { text, rows }) {
    const { goal, ending, columns, items, row } = facts;
    const failure = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(ending)?.failure;
    const shown = items.slice(0, rows);
    const left = items.length - shown.length;
    const sections = [
        formatTitle(facts),
        ...(goal === undefined ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(goal, text)]),
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
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


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


/***/ })

};
