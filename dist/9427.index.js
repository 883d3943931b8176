export const id = 9427;
export const ids = [9427];
export const modules = {

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrigger: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9850);

const MOST_BYTES = 2_000_000;
async function readTrigger(env, read) {
    const event = await readEvent(env, read);
    const { sha, subject } = findCommit(env, event);
    const commit = isSha(sha) ? sha : undefined;
    const repository = addressOf(env);
    const run = env['GITHUB_RUN_ID'] ?? '';
    const actor = (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || '', 100);
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(commit === undefined || subject === undefined ? {} : { subject }),
        ...(commit === undefined || repository === undefined ? {} : { commitUrl: `${repository}/commit/${commit}` }),
        ...(repository === undefined || !/^\d+$/.test(run)
            ? {}
            : { runUrl: `${repository}/actions/runs/${run}${attemptOf(env)}` }),
        ...(actor === '' ? {} : { actor }),
    };
}
function attemptOf(env) {
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
    return /^[1-9]\d*$/.test(attempt) && attempt !== '1' ? `/attempts/${attempt}` : '';
}
const isSha = (text) => typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text);
function addressOf(env) {
    const server = URL.parse(env['GITHUB_SERVER_URL'] ?? '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${server.origin}/${repository}`;
}
function findCommit(env, event) {
    const sha = env['GITHUB_SHA'];
    if (env['GITHUB_EVENT_NAME'] === 'pull_request') {
        const title = subjectOf(field(event, 'pull_request', 'title'));
        if (field(event, 'pull_request', 'merged') === true)
            return field(event, 'pull_request', 'merge_commit_sha') === sha ? { sha, ...title } : { sha };
        const head = field(event, 'pull_request', 'head', 'sha');
        return isSha(head) ? { sha: head, ...title } : { sha };
    }
    return field(event, 'head_commit', 'id') === sha
        ? { sha, ...subjectOf(field(event, 'head_commit', 'message')) }
        : { sha };
}
function subjectOf(text) {
    const subject = typeof text === 'string' ? (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text.split(/[\r\n]/)[0] ?? '', 100) : '';
    return subject === '' ? {} : { subject };
}
function field(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null ? inner[key] : undefined, value);
}
async function readEvent(env, read) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(await read(file, MOST_BYTES));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
