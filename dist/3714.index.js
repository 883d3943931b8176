export const id = 3714;
export const ids = [3714];
export const modules = {

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSources: () => (/* binding */ readSources),
  warnOfUnparsed: () => (/* binding */ warnOfUnparsed)
});

// EXTERNAL MODULE: ../node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(8377);
;// CONCATENATED MODULE: ./project/syntax-tree.js

const OPTIONS = {
    ecmaVersion: 'latest',
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowHashBang: true,
};
function parseSource(source) {
    const mistakes = [];
    for (const sourceType of ['script', 'module']) {
        try {
            return { program: (0,acorn/* parse */.qg)(source, { ...OPTIONS, sourceType }) };
        }
        catch (error) {
            if (error instanceof RangeError)
                return {};
            if (!(error instanceof SyntaxError))
                throw error;
            if (error.message.startsWith('Not enough stack space'))
                return {};
            mistakes.push(error);
        }
    }
    const [first, second] = mistakes;
    const mistake = (second?.pos ?? 0) > (first?.pos ?? 0) ? second : first;
    const words = (mistake?.message ?? '').replace(/ \(\d+:\d+\)$/, '');
    return { mistake: { line: mistake?.loc?.line ?? 1, words } };
}
function childrenOf(node) {
    return Object.values(node)
        .flatMap((value) => (Array.isArray(value) ? value : [value]))
        .filter(isNode);
}
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

;// CONCATENATED MODULE: ./project/context-names.js

const PROVIDED = new Set([
    'ACCOUNT_SID',
    'AUTH_TOKEN',
    'DOMAIN_NAME',
    'ENVIRONMENT_SID',
    'PATH',
    'SERVICE_SID',
    'getTwilioClient',
]);
function findContextNames(program) {
    const found = new Set();
    try {
        walk(program, new Set(['context']), (name) => found.add(name));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    return [...found].filter((name) => /^[A-Za-z_]\w*$/.test(name) && !PROVIDED.has(name)).toSorted();
}
function walk(node, contexts, found) {
    const isContext = (part) => part?.type === 'Identifier' && contexts.has(part.name);
    const take = (pattern, from) => {
        if (pattern.type === 'ObjectPattern' && isContext(from))
            readPattern(pattern, found);
    };
    let known = contexts;
    let skipped;
    if (node.type === 'VariableDeclarator')
        take(node.id, node.init);
    if (node.type === 'AssignmentExpression') {
        take(node.left, node.right);
        if (node.operator === '=' && node.left.type === 'MemberExpression')
            skipped = node.left;
        if (isHandler(node.left))
            known = enterHandler(node.right, contexts, found);
    }
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && isContext(node.callee.object))
        skipped = node.callee;
    if (node.type === 'MemberExpression' && isContext(node.object))
        readMember(node, found);
    for (const child of childrenOf(node))
        if (child !== skipped)
            walk(child, known, found);
}
const isHandler = (left) => left.type === 'MemberExpression' && left.property.type === 'Identifier' && left.property.name === 'handler';
function enterHandler(node, contexts, found) {
    if (node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression')
        return contexts;
    const [first] = node.params;
    if (first?.type === 'ObjectPattern')
        readPattern(first, found);
    return first?.type === 'Identifier' ? new Set([...contexts, first.name]) : contexts;
}
function readMember(node, found) {
    const { property, computed } = node;
    if (!computed && property.type === 'Identifier')
        found(property.name);
    if (computed && property.type === 'Literal' && typeof property.value === 'string')
        found(property.value);
}
function readPattern({ properties }, found) {
    for (const property of properties) {
        if (property.type !== 'Property')
            continue;
        const { key, computed } = property;
        if (!computed && key.type === 'Identifier')
            found(key.name);
        if (key.type === 'Literal' && typeof key.value === 'string')
            found(key.value);
    }
}

;// CONCATENATED MODULE: ./project/sources.js


const MOST_BYTES = 250_000;
const MOST_BYTES_IN_ALL = 1_000_000;
const MOST_WARNINGS = 5;
function chooseSources(files) {
    const sources = files.filter(({ kind, size }) => kind === 'function' && size <= MOST_BYTES);
    const chosen = new Set();
    let bytes = 0;
    for (const file of sources.toSorted((one, other) => one.size - other.size)) {
        bytes += file.size;
        if (bytes > MOST_BYTES_IN_ALL)
            break;
        chosen.add(file);
    }
    return sources.filter((file) => chosen.has(file));
}
async function readSources(files, disk, signal) {
    const readers = [];
    const unparsed = [];
    for (const file of chooseSources(files)) {
        const { path, location } = file;
        signal.throwIfAborted();
        const source = await disk.open(location).then((blob) => blob.text(), () => '');
        const { program, mistake } = parseSource(source);
        if (mistake !== undefined)
            unparsed.push({ ...mistake, file });
        const names = program === undefined ? [] : findContextNames(program);
        if (names.length > 0)
            readers.push({ path, names });
    }
    return { readers, unparsed };
}
function warnOfUnparsed({ unparsed }, log) {
    for (const { file, line, words } of unparsed.slice(0, MOST_WARNINGS))
        log.warning(`${file.name}, line ${line}, is not JavaScript that can be parsed here: ${words}. Unless it is newer than this check, every call of ${file.path} will fail.`, { title: 'Not JavaScript', file: file.name, startLine: line });
    const more = unparsed.slice(MOST_WARNINGS).map(({ file, line }) => `${file.name}, line ${line}`);
    if (more.length > 0)
        log.line(`Nor can these be parsed: ${more.join('; ')}.`);
}


/***/ })

};
