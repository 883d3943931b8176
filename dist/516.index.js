export const id = 516;
export const ids = [516];
export const modules = {

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

/***/ 4516:
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
/**
 * Pages of the Twilio Console. None is documented; the shapes are what the Console's own address bar and the
 * official command-line tool show, so a link may one day lead to a page of its parent. The Console opens the account
 * that the reader is signed in to, whichever account that is.
 */
/** The services of an account, or one environment of a service, where its functions and logs are. */
function serviceUrl(serviceSid, region = 'us1', environmentSid) {
    if (environmentSid !== undefined)
        return `https://www.twilio.com/console/functions/editor/${path(serviceSid)}/environment/${path(environmentSid)}`;
    return `https://console.twilio.com/${path(region)}/develop/functions/services`;
}
/** The errors of an account. */
function debuggerUrl(region = 'us1') {
    return `https://console.twilio.com/${path(region)}/monitor/logs/debugger/errors`;
}
/** A part of a path that cannot end the link it stands in. */
const path = (part) => encodeURIComponent(part).replace(/[()'*!]/g, '');

// EXTERNAL MODULE: ./report/facts.js
var report_facts = __webpack_require__(8999);
// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __webpack_require__(9481);
;// CONCATENATED MODULE: ./report/summary/facts-table.js
/** The table of facts in the job summary: the Build, what is live, how long it took. Pure. */




/** What it is about, texts of at most `text` characters; `now` on the run’s clock, in ms. In HTML, because a Markdown table cannot be without a head. */
function formatFacts({ startedAt, facts, ending }, now, text) {
    const { build, service, inherited, upload, changes, deploy, request } = facts;
    const mayExist = (0,report_facts/* failureOf */.g)(ending)?.mayExist;
    const rows = [];
    if (build !== undefined) {
        const reused = build.origin === 'reused' ? ' (there before, none was created)' : '';
        rows.push(['Build', `${(0,markdown/* codeSpan */.SS)(build.sid)} ${(0,markdown/* escapeMarkdown */.FV)(build.status, 100)}${reused}`]);
        if (build.runtime !== undefined)
            rows.push(['Runtime', (0,markdown/* escapeMarkdown */.FV)(build.runtime, 100)]);
    }
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
    if (rows.length === 0)
        return '';
    const took = build?.ended?.tookMs;
    rows.push([
        'Duration',
        `${took !== undefined ? `${(0,quantities/* formatDuration */.a3)(took)} for the Build, ` : ''}${(0,quantities/* formatDuration */.a3)(now - startedAt)} in all`,
    ]);
    return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join('\n');
}
function describeUpload({ uploaded, unchanged, added, changed }) {
    const list = (paths, word) => paths.length === 0
        ? []
        : [`${paths.length} ${word} (${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ' …' : ''})`];
    const planned = [...list(added, 'new'), ...list(changed, 'changed')];
    return [...(planned.length === 0 ? [`${uploaded} uploaded`] : planned), `${unchanged} unchanged`].join(', ');
}
/** Rows of the table of facts: name and HTML. None when nothing was to go live. */
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
    // The address holds a host name only (see urlOf), so that a link may be made of it. The table is HTML.
    if (url !== undefined && URL.canParse(url))
        rows.push(['URL', `<a href="${new URL(url).origin}">${(0,markdown/* escapeMarkdown */.FV)(url, 300)}</a>`]);
    return rows;
}

;// CONCATENATED MODULE: ./report/summary/heading.js
/** The first line of the job summary. Pure. */



/** Symbol and words for the heading; a failure's own title says more than its verdict. */
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
/** `### ✅ Build completed · greeter · live in production · node24`; texts of at most `limit` characters. */
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
/** The phases of a run as a Mermaid Gantt chart, which GitHub draws in the reader's own theme. Pure. */

/**
 * A chart of the phases, or '' where there is nothing to compare. Phases are named by this program, never from
 * outside. Times are counted from midnight of a fixed day, because Mermaid reads and shows local time.
 */
function formatTimeline(phases, startedAt) {
    const ended = phases.flatMap(({ name, start, end }) => (end === undefined ? [] : [{ name, start, end }]));
    const last = ended.at(-1);
    if (ended.length < 2 || last === undefined)
        return '';
    const total = last.end - startedAt;
    const lines = ended.map(({ name, start, end }) => `  ${name} ${(0,quantities/* formatDuration */.a3)(end - start)} :${timeOf(start - startedAt)}, ${timeOf(end - startedAt)}`);
    return [
        '```mermaid',
        // The padding at the left is for the names of sections, which this chart does not have.
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

;// CONCATENATED MODULE: ./report/summary/summary.js











/** The job summary, GitHub-flavoured Markdown of at most 64 kB; `now` on the run's clock, in ms. */
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
            ? formatFailure(failed, facts.request?.region, text)
            : formatProblems(failed.problems, text, rows),
        (0,next_steps/* formatResume */.zn)(report),
        (0,next_steps/* formatWayBack */.Sj)(report),
        formatFacts(report, now, text),
        facts.build === undefined ? '' : formatTimeline(phases, startedAt),
        formatContents(facts, rows),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** What happened and why, then what to do, which is what the reader came for. */
function formatFailure(ending, region, text) {
    if (ending === undefined)
        return '';
    const { what, why, next, code, requestId, link, file, line } = ending.failure;
    const facts = [
        code === undefined ? undefined : linked(`Twilio error ${code}`, link),
        requestId === undefined ? undefined : `request ${(0,markdown/* codeSpan */.SS)(requestId, 100)}`,
        file === undefined ? undefined : (0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
        ending.verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(region)) : undefined,
    ].filter((fact) => fact !== undefined);
    return [
        `${(0,markdown/* escapeMarkdown */.FV)(what, text)} ${(0,markdown/* escapeMarkdown */.FV)(why, text)}`,
        `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next, text)}`,
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ].join('\n\n');
}
/** A link of our own making; the address never holds text from outside. */
function linked(words, address) {
    return address === undefined ? (0,markdown/* escapeMarkdown */.FV)(words) : `[${(0,markdown/* escapeMarkdown */.FV)(words)}](${address})`;
}
/** A table of them; corrected lines that are several stand in blocks below it, to be copied as they are. */
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
/** The value seen, the rule, and where the mistake is. */
function describe({ seen, rule, file, line }, limit) {
    const value = seen === undefined ? '' : `${(0,markdown/* codeSpan */.SS)(seen, Math.min(limit, 80))} `;
    const place = file === undefined ? '' : ` (${(0,markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`, limit)})`;
    return `${value}${(0,markdown/* withCode */.SM)((0,markdown/* escapeMarkdown */.FV)(rule, limit))}${place}`;
}
/** Corrected lines as a block; `rows` bounds them, with room for the versions of the largest Build. */
function formatLines(fix, rows) {
    const lines = (0,sanitize/* sanitizeLines */.X$)(fix, 400);
    const shown = lines.slice(0, Math.max(3, rows * 10));
    const left = lines.length - shown.length;
    return [(0,markdown/* codeBlock */.DV)('yaml', shown), ...(left === 0 ? [] : [`and ${left} lines more`])].join('\n\n');
}
/** Functions, assets and dependencies, at most `rows` of each; '' where there are none. */
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
/** A list that opens on a click. The empty lines are what makes GitHub read Markdown inside of HTML. */
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
