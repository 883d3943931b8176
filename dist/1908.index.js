export const id = 1908;
export const ids = [1908];
export const modules = {

/***/ 1908:
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

;// CONCATENATED MODULE: ./project/optional-names.js

function findOptionalNames(tree) {
    const optional = new Set();
    const aliases = [];
    collect(tree, false, optional, aliases);
    for (const [alias, name] of aliases)
        if (optional.has(alias))
            optional.add(name);
    return optional;
}
function collect(node, tested, optional, aliases) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
        const name = nameOf(node.init);
        if (name !== undefined)
            aliases.push([node.id.name, name]);
    }
    if (node.type === 'Property') {
        const name = nameOf(node.key);
        if (name !== undefined && node.value.type === 'Identifier')
            aliases.push([node.value.name, name]);
        if (name !== undefined && node.value.type === 'AssignmentPattern')
            optional.add(name);
    }
    const name = tested ? nameOf(node) : undefined;
    if (name !== undefined)
        optional.add(name);
    const inTest = testedIn(node);
    for (const child of childrenOf(node))
        collect(child, tested || inTest.includes(child), optional, aliases);
}
function nameOf(node) {
    if (node?.type === 'ChainExpression')
        return nameOf(node.expression);
    if (node?.type === 'MemberExpression')
        return node.computed && node.property.type !== 'Literal' ? undefined : nameOf(node.property);
    if (node?.type === 'Identifier')
        return node.name;
    return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
function testedIn(node) {
    if (node.type === 'LogicalExpression' || node.type === 'AssignmentExpression')
        return [node.left];
    if (node.type === 'BinaryExpression')
        return /^(?:[=!<>]=?=?|in)$/.test(node.operator) ? [node.left, node.right] : [];
    if (node.type === 'UnaryExpression')
        return [node.argument];
    if (node.type === 'SwitchStatement')
        return [node.discriminant];
    if (node.type === 'MemberExpression')
        return node.optional ? [node.object] : [];
    return 'test' in node ? [node.test] : [];
}

;// CONCATENATED MODULE: ./project/context-names.js


const PROVIDED = new Set([
    'ACCOUNT_SID',
    'AUTH_TOKEN',
    'DOMAIN_NAME',
    'PATH',
    'SERVICE_SID',
    'getTwilioClient',
]);
function findContextNames(program) {
    const found = new Set();
    let optional = found;
    try {
        walk(program, new Set(['context']), (name) => found.add(name));
        optional = findOptionalNames(program);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    const names = [...found].filter((name) => /^[A-Za-z_]\w*$/.test(name) && !PROVIDED.has(name)).toSorted();
    return { names, needed: names.filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && !optional.has(name)) };
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
const MOST_WARNINGS = 5;
async function readSources(files, disk) {
    const readers = [];
    const unparsed = [];
    for (const file of files) {
        const { kind, path, location, size } = file;
        if (kind !== 'function' || size > MOST_BYTES)
            continue;
        const source = await disk.open(location).then((blob) => blob.text(), () => '');
        const { program, mistake } = parseSource(source);
        if (mistake !== undefined)
            unparsed.push({ ...mistake, file });
        const found = program && findContextNames(program);
        if (found !== undefined && found.names.length > 0)
            readers.push({ path, ...found });
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
