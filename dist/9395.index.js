export const id = 9395;
export const ids = [9395];
export const modules = {

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

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFailure: () => (/* binding */ reportFailure)
});

// EXTERNAL MODULE: ./explain/error.js + 3 modules
var explain_error = __webpack_require__(6562);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
;// CONCATENATED MODULE: ./explain/input-problems.js



const MAX_CHARS = 4000;
const MAX_PROBLEMS = 20;
const SIZE_LIMITS = [
    { seen: 200, lines: 50 },
    { seen: 80, lines: 30 },
    { seen: 40, lines: 10 },
];
const SMALLEST = { seen: 40, lines: 3 };
function formatProblems(problems) {
    const most = Math.min(MAX_PROBLEMS, problems.length);
    for (const limits of SIZE_LIMITS) {
        const text = format(problems, most, limits);
        if (text.length < MAX_CHARS)
            return text;
    }
    for (let shown = most; shown > 0; shown--) {
        const text = format(problems, shown, SMALLEST);
        if (text.length < MAX_CHARS)
            return text;
    }
    return format(problems, 0, SMALLEST);
}
function format(problems, shown, limits) {
    const rest = problems.length - shown;
    return [
        countProblems(problems),
        ...problems.slice(0, shown).flatMap((problem) => ['', ...describe(problem, limits)]),
        ...(rest === 0 ? [] : ['', `and ${rest} more`]),
    ].join('\n');
}
function countProblems(problems) {
    const inputs = new Set(problems.map(({ input }) => input)).size;
    const more = inputs === problems.length ? '' : ` (${problems.length} problems)`;
    return `${(0,errors/* countInputs */.FU)(problems)}${more}; nothing was sent to Twilio.`;
}
function describe(problem, limits) {
    const line = problem.line === undefined ? '' : `, line ${problem.line}`;
    const place = problem.file === undefined ? '' : ` (${(0,sanitize/* sanitizeLine */.g$)(problem.file, limits.seen)}${line})`;
    const seen = problem.seen === undefined ? '' : ` “${(0,sanitize/* sanitizeLine */.g$)(problem.seen, limits.seen)}”.`;
    const fix = (0,sanitize/* sanitizeLines */.X$)(problem.fix, 400);
    const rest = fix.length - limits.lines;
    return [
        (0,sanitize/* sanitizeLine */.g$)(`\`${(0,sanitize/* sanitizeLine */.g$)(problem.input, 80)}\`${place}:${seen} ${(0,sanitize/* sanitizeLine */.g$)(problem.rule, 600)}`, 1000),
        ...fix.slice(0, limits.lines).map((text) => `    ${text}`),
        ...(rest > 0 ? [`    … and ${(0,quantities/* count */.U9)(rest, 'line')} more, in the job summary`] : []),
    ];
}

// EXTERNAL MODULE: ./report/next-steps.js
var next_steps = __webpack_require__(9481);
;// CONCATENATED MODULE: ./run/failure-report.js




function formatExplanation({ what, why, next, code, requestId, link }) {
    const facts = [
        code === undefined ? undefined : `Twilio error ${code}`,
        requestId === undefined ? undefined : `request ${requestId}`,
        link,
    ].filter((fact) => fact !== undefined);
    return [what, why, next, ...(facts.length === 0 ? [] : [facts.join(' · ')])].join('\n');
}
const MOST_LINES = 30;
function reportFailure(error, facts, log, cancelled) {
    log.endGroup();
    const ending = (0,explain_error/* explain */.WE)(error, facts, cancelled);
    const { failure, problems } = ending;
    if (problems !== undefined) {
        log.error(formatProblems(problems), { title: (0,errors/* countInputs */.FU)(problems) });
        return ending;
    }
    if (error instanceof Error && !(0,explain_error/* isExpected */.Dn)(error))
        for (const line of error.stack?.split('\n') ?? [])
            log.debug(line);
    const { title, file, line } = failure;
    const { lines = [] } = failure;
    const resume = (0,next_steps/* resumeLines */.z)({ facts, ending }).flatMap((text) => ['with:', `  ${text}`]);
    const shown = lines.length <= MOST_LINES ? lines : ['The lines are below, and in the job summary.'];
    log.error([formatExplanation(failure), ...shown, ...resume].join('\n'), {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
    if (shown !== lines)
        for (const text of lines)
            log.line(text);
    return ending;
}


/***/ })

};
