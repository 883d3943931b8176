export const id = 7425;
export const ids = [7425,9806];
export const modules = {

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeSlip),
/* harmony export */   explainUnknownEntries: () => (/* binding */ explainUnknownEntries),
/* harmony export */   explainUnknownService: () => (/* binding */ explainUnknownService)
/* harmony export */ });
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2619);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3120);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6562);





const SHOWN = 20;
function explainUnknownService(refusal, wanted, page, mayBeCreated) {
    const { code, requestId, link } = (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRequest */ .jP)(refusal);
    const services = page.items;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(wanted, services, namesOf);
    const example = meant ?? services[0];
    const line = example === undefined ? '' : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)('service-sid', example.uniqueName ?? example.sid);
    const account = 'use credentials of the account and region that it is in';
    const creation = mayBeCreated ? ` With “create-service: true” the service “${wanted}” is created.` : '';
    return {
        ...describeUnknown('service-sid', [wanted], page),
        next: `${example === undefined
            ? `Create the service, or ${account}.`
            : meant === undefined
                ? `Give the unique name or the SID of one that exists, e.g. “${line}”, or ${account}.`
                : `Did you mean “${line}”? Else ${account}.`}${creation}`,
        ...(code === undefined ? {} : { code }),
        ...(requestId === undefined ? {} : { requestId }),
        ...(link === undefined ? {} : { link }),
    };
}
function describeSlip(wanted, services, dryRun) {
    const there = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .findSlip */ .IJ)(wanted, services, ({ uniqueName }) => uniqueName);
    if (there?.uniqueName === undefined)
        return undefined;
    const others = `“${there.uniqueName}” (${there.sid})`;
    const line = `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)('service-sid', there.uniqueName)}”, or the variable that it reads`;
    return dryRun
        ? `There is no service “${wanted}”, but ${others}, and a run without dry-run creates a second one. If you meant the one that is there, correct the line: ${line}.`
        : `The service “${wanted}” was created, and ${others} was there before: both exist now. If you meant the older one, correct the line: ${line}. Then delete “${wanted}” in the Twilio Console.`;
}
function explainUnknownEntries(unknown, services) {
    const meant = unknown.flatMap((entry) => {
        const service = (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .f)(entry) ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(entry, services, namesOf);
        return service === undefined ? [] : [(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)('services', service.uniqueName ?? service.sid)];
    });
    const account = 'use credentials of the account and region that they are in';
    return {
        ...describeUnknown('services', unknown, { items: services, next: undefined }),
        next: meant.length === 0
            ? `Correct the name or the glob (“*” stands for any letters), or ${account}.`
            : `Did you mean ${quoteSome([...new Set(meant)])}? Else ${account}.`,
    };
}
function describeUnknown(input, wanted, known) {
    const [first = ''] = wanted;
    return {
        title: 'No such service',
        what: `${quoteSome(wanted.map((one) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, one)))} ${wanted.length === 1 ? 'fits' : 'fit'} no service of the account and region of these credentials.`,
        why: known.items.length === 0 ? 'There is no service in them yet.' : `They have ${list(first, known)}.`,
    };
}
function quoteSome(lines) {
    const shown = lines.slice(0, SHOWN).map((line) => `“${line}”`);
    return (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWithAnd */ .Ol)(lines.length === shown.length ? shown : [...shown, `${lines.length - shown.length} more`]);
}
const namesOf = ({ uniqueName, sid }) => [uniqueName ?? '', sid];
function list(wanted, { items, next }) {
    const shown = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByNearness */ .ps)(wanted, items, namesOf).slice(0, SHOWN);
    const words = shown.map(({ uniqueName, sid }) => (uniqueName === undefined ? sid : `“${uniqueName}” (${sid})`));
    const rest = items.length - shown.length;
    return `${words.join(', ')}${rest === 0 && next === undefined ? '' : ` and ${next === undefined ? rest : 'many'} more`}`;
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
const FOREIGN = /["'`´‘’“”„«»;\p{Cc}\p{Cf}]/u;
function readNames({ input, prefix, form, negation, example }, text, report) {
    const entries = splitNames(text);
    for (const entry of entries) {
        const problem = (rule, fix = example) => report({ input, seen: entry, rule, fix });
        const mistake = (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .resemblesSid */ .lD)(entry) ? (0,_sid_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .sidMistake */ .l0)(entry, prefix) : undefined;
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)(input, mistake.corrected));
        else if (/^!+$/.test(entry))
            problem(negation);
        else if (entry.startsWith('!'))
            problem(negation, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)(input, entry.replace(/^!+/, '')));
        else {
            const rule = findMistake(entry);
            if (rule !== undefined)
                problem(rule, lineOf(input, entries));
            else if (entry.length > LONGEST || entry.includes('/'))
                problem(form);
        }
    }
    return entries;
}
function findMistake(entry) {
    if (FOREIGN.test(entry))
        return 'No name has quotes, semicolons or invisible characters. Split entries by commas or spaces.';
    if (!isBalanced(entry))
        return 'Its braces or brackets do not match. No entry has a space, in braces neither: `{pr,mr}-*`.';
    const outside = entry.replace(/[({][^(){}]*[)}]/g, '');
    return outside.includes('|') ? 'A `|` stands only in round brackets. Split entries by commas or spaces.' : undefined;
}
function lineOf(input, entries) {
    if (entries.some((entry) => /[{}()!]/.test(entry)))
        return undefined;
    const words = entries.flatMap((entry) => entry.replace(/[\p{Cc}\p{Cf}]/gu, '').split(/[^\p{L}\p{N}._*?-]+/u));
    const names = words.filter((word) => word !== '');
    return names.length === 0 ? undefined : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlLine */ .ue)(input, names.join(', '));
}
function splitNames(text) {
    const list = text.replace(/(^|\s)#.*$/gm, '$1');
    const words = (readJsonArray(list) ?? list).split(/\s+/);
    const entries = words.flatMap((word) => {
        const open = countOpen(word);
        return [...word]
            .map((character, index) => (character === ',' && open[index] === 0 ? ' ' : character))
            .join('')
            .split(' ');
    });
    return entries.filter((entry) => entry !== '');
}
function readJsonArray(text) {
    if (!text.trimStart().startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list.join('\n') : undefined;
    }
    catch {
        return undefined;
    }
}
function countOpen(text) {
    let open = 0;
    return [...text].map((character) => {
        open += character === '{' ? 1 : character === '}' ? -1 : 0;
        return open;
    });
}
function isBalanced(entry) {
    const open = [];
    for (const sign of entry) {
        const kind = '{}[]()'.indexOf(sign);
        if (kind === -1)
            continue;
        if (kind % 2 === 0)
            open.push('}])'[kind / 2] ?? '');
        else if (open.pop() !== sign)
            return false;
    }
    return open.length === 0;
}
const isGlob = (entry) => /[*?[\]{}()!+@|\\]/.test(entry);


/***/ })

};
