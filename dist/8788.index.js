export const id = 8788;
export const ids = [8788];
export const modules = {

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGitHub: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _lazy_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

async function connectGitHub(token, env, fetch) {
    await (0,_lazy_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .loadHttpClient */ .w)();
    const { getOctokit, context } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 1075));
    const silent = () => undefined;
    const octokit = getOctokit(token, {
        baseUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        request: { fetch },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const line = { octokit, base: { ...context.repo, headers: { 'x-github-api-version': '2022-11-28' } } };
    return {
        createDeployment: (deployment, signal) => createDeployment(line, deployment, signal),
        setStatus: (id, status, signal) => setStatus(line, id, status, signal),
        findOwnEnvironment: (commit, runUrl, signal) => findOwnEnvironment(line, commit, runUrl, signal),
        deactivate: (environment, isGone, signal) => deactivate(line, environment, isGone, signal),
    };
}
const DEPLOYMENTS = '/repos/{owner}/{repo}/deployments';
const STATUSES = `${DEPLOYMENTS}/{deployment_id}/statuses`;
async function createDeployment({ octokit, base }, { commit, environment, description, production }, signal) {
    const { data } = await octokit.request(`POST ${DEPLOYMENTS}`, {
        ...base,
        request: { signal },
        ref: commit,
        environment,
        description,
        production_environment: production,
        auto_merge: false,
        required_contexts: [],
    });
    if (!('id' in data))
        throw new Error(data.message ?? 'GitHub made no Deployment');
    return Number(data.id);
}
async function setStatus({ octokit, base }, id, { state, description, url, runUrl }, signal) {
    await octokit.request(`POST ${STATUSES}`, {
        ...base,
        request: { signal },
        deployment_id: id,
        state,
        description: description.slice(0, 140),
        ...(runUrl === undefined ? {} : { log_url: runUrl }),
        ...(url === undefined ? {} : { environment_url: url }),
    });
}
async function findOwnEnvironment({ octokit, base }, commit, runUrl, signal) {
    const query = { ...base, request: { signal }, sha: commit, per_page: 5 };
    const { data } = await octokit.request(`GET ${DEPLOYMENTS}`, query);
    for (const { id, environment } of data) {
        const one = { ...base, request: { signal }, deployment_id: Number(id), per_page: 1 };
        const statuses = await octokit.request(`GET ${STATUSES}`, one);
        const [status] = statuses.data;
        const url = status?.log_url || status?.target_url || '';
        if (url.startsWith(`${runUrl.replace(/\/attempts\/\d+$/, '')}/job/`))
            return environment;
    }
    return undefined;
}
const ACTIVE = new Set(['success', 'in_progress', 'queued', 'pending']);
const AT_ONCE = 4;
const MOST = 100;
async function deactivate(line, environment, isGone, signal) {
    const active = await findActive(line, environment, signal);
    if (active.length > 0 && !(await isGone()))
        return undefined;
    for (const id of active.toReversed())
        await line.octokit.request(`POST ${STATUSES}`, {
            ...line.base,
            request: { signal },
            deployment_id: id,
            state: 'inactive',
            description: 'The environment was removed',
        });
    return active.length;
}
async function findActive({ octokit, base }, environment, signal) {
    const query = { ...base, request: { signal }, environment, per_page: MOST };
    const { data } = await octokit.request(`GET ${DEPLOYMENTS}`, query);
    const active = [];
    for (let at = 0; at < data.length; at += AT_ONCE) {
        const some = data.slice(at, at + AT_ONCE).map(async ({ id }) => {
            const one = { ...base, request: { signal }, deployment_id: Number(id), per_page: 1 };
            const { data: statuses } = await octokit.request(`GET ${STATUSES}`, one);
            return { id: Number(id), state: statuses[0]?.state };
        });
        for (const { id, state } of await Promise.all(some)) {
            if (state === 'inactive')
                return active;
            if (state === undefined || ACTIVE.has(state))
                active.push(id);
        }
    }
    return active;
}


/***/ })

};
