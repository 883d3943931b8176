export const id = 6562;
export const ids = [6562,5895,8276];
export const modules = {

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  explainFailed: () => (/* binding */ explainFailed),
  jP: () => (/* binding */ explainRequest),
  Dn: () => (/* binding */ isExpected),
  yB: () => (/* binding */ resumeAdvice)
});

// EXTERNAL MODULE: ./async/cancellation.js
var cancellation = __webpack_require__(8387);
// EXTERNAL MODULE: ./async/create-once.js
var create_once = __webpack_require__(5696);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __webpack_require__(7314);
;// CONCATENATED MODULE: ./explain/refusals.js

const pageOf = (code) => `https://www.twilio.com/docs/api/errors/${code}`;
const MATCHING = /No matching version found for ["'“]?(@?[^\s@"']+)@([^\s"'”]+?)[."'”]*(?:\s|$)/i;
function explainHandler(version) {
    return {
        title: 'Twilio has no such runtime handler',
        why: `Twilio takes ${runtimes/* HANDLER */.z} from a list of its own, which is not that of npm, and no ${version} is in it.`,
        next: `Leave ${runtimes/* HANDLER */.z} out of the dependencies, and Twilio adds one that fits; or name a version that the platform has, e.g. 2.1.2.`,
        dependency: runtimes/* HANDLER */.z,
    };
}
const REFUSALS = [
    {
        says: /no matching version/i,
        hint(detail) {
            const [, name, version] = MATCHING.exec(detail) ?? [];
            if (name === runtimes/* HANDLER */.z)
                return explainHandler(version);
            return {
                title: 'A dependency has no such version',
                why: name === undefined
                    ? `Twilio found no version that fits one of the dependencies. It installs from the public npm registry, and only ${runtimes/* HANDLER */.z} from a list of its own.`
                    : `The public npm registry has no ${name} in version ${version}; Twilio installs from nowhere else.`,
                next: 'Correct the version, and leave out packages that are private or live in this repository: they must be bundled into the code.',
                ...(name === undefined ? {} : { dependency: name }),
            };
        },
    },
    {
        says: /(?:engine|EBADENGINE)/i,
        hint: () => ({
            title: 'A dependency does not fit the runtime',
            why: 'One of the packages says (“engines” in its package.json) that it does not run on this version of Node.js.',
            next: 'Choose a version of the package that fits the runtime, or another “runtime”.',
        }),
    },
    {
        says: /runtime/i,
        hint: () => ({
            title: 'Twilio does not build for this runtime',
            why: 'Either it was retired, or Twilio has no such runtime.',
            next: `Set “runtime” to one that Twilio offers today, e.g. “runtime: ${runtimes/* NEWEST_RUNTIME */.s1}”; without it, Twilio takes that of the service’s last successful Build.`,
        }),
    },
    {
        says: /at least one (?:function|asset) version/i,
        hint: () => ({
            title: 'There is nothing to build',
            why: 'A Build needs at least one version, and serves only those that it is given.',
            next: 'Give “function-versions” or “asset-versions”.',
        }),
    },
    {
        says: /(?:function|asset) ?versions?\b/i,
        hint: () => ({
            title: 'Twilio does not take a version',
            why: 'A version belongs to another service, or it was removed: Twilio removes versions that no Build uses after a week.',
            next: 'Upload the files again and give the new version SIDs in “function-versions” and “asset-versions”.',
        }),
    },
    {
        says: /dependenc/i,
        hint: () => ({
            title: 'Twilio does not take the dependencies',
            why: 'Twilio installs packages from the public npm registry by name and version, and nothing else.',
            next: 'Correct what Twilio’s message names in “dependencies-file”.',
        }),
    },
];
const CAUSES = {
    82003: {
        why: 'Twilio could not install the dependencies',
        next: 'Leave out packages that must be compiled or are not on the public npm registry, and give each version exactly. If they are all right, the registry may have been down: run the job again.',
    },
    82007: {
        why: 'Twilio does not build for this runtime',
        next: `Set “runtime” to one that Twilio offers today, e.g. “runtime: ${runtimes/* NEWEST_RUNTIME */.s1}”.`,
    },
};
function adviceFor(code) {
    return (CAUSES[code ?? 0] ?? {
        why: undefined,
        next: 'Look for the usual reasons: a package that must be compiled or is not on the public npm registry, an old @twilio/runtime-handler, or code that throws as soon as it is loaded. The Debugger in the Twilio Console may say more by now.',
    });
}

;// CONCATENATED MODULE: ./explain/advice.js

const CREDENTIALS_REFUSED = 'Twilio did not accept the credentials';
const STANDARD_KEY = 'Create a Standard API key in the Twilio Console and put its SID and secret into “api-key” and “api-secret”.';
const CODES = {
    20003: {
        title: CREDENTIALS_REFUSED,
        why: 'The credentials were revoked, or the SID and its secret or token are not a pair.',
        next: 'Compare the secrets of the GitHub environment or repository with the Twilio Console.',
    },
    20008: {
        title: 'These are test credentials',
        why: 'Twilio’s test credentials reach few of its products, and Serverless is none of them.',
        next: STANDARD_KEY,
    },
    20403: {
        title: 'Twilio refused access',
        why: 'The account may be suspended, or closed to Serverless.',
        next: 'Open the Twilio Console with this account: a notice there, or Twilio’s support, says what is wrong.',
    },
    20404: {
        title: 'Twilio does not know it',
        why: 'It does not exist in the account and region of these credentials.',
        next: 'Compare “service-sid”, and “build-sid” where it is given, with the Twilio Console, and check that the credentials belong to the same account and region.',
    },
    20409: {
        title: 'Twilio was busy with the same thing',
        why: 'Something else is changing this service right now, or it was changed in between.',
        next: 'Let one job at a time deploy the service (“concurrency” in the workflow), then run this one again.',
    },
    20429: {
        title: 'Too many requests',
        why: 'The account is over its request limit, which all of its users and jobs share.',
        next: 'Run fewer jobs at the same time, or, where the step has a “timeout”, raise it so that it can wait it out.',
    },
    20500: {
        title: 'Twilio had an internal error',
        why: 'The mistake is on Twilio’s side.',
        next: 'Run the job again. If it persists, see https://status.twilio.com and give Twilio’s support the request id.',
    },
    20503: {
        title: 'Twilio is out of service',
        why: 'Twilio says that it cannot answer at the moment.',
        next: 'See https://status.twilio.com, and run the job again when it is over.',
    },
    70051: {
        title: 'The API key may not do this',
        why: 'It is a restricted key, and Serverless takes Standard keys only.',
        next: STANDARD_KEY,
    },
};
const BY_STATUS = {
    401: CODES[20003],
    403: CODES[20403],
    404: CODES[20404],
    409: CODES[20409],
    429: CODES[20429],
    500: CODES[20500],
    503: CODES[20503],
};
const CERTIFICATE = {
    title: 'The TLS certificate was not accepted',
    why: 'Something between this runner and Twilio answers with a certificate that Node does not trust.',
    next: 'If a company proxy inspects TLS, give its certificate to the runner in NODE_EXTRA_CA_CERTS.',
};
const PROXY = {
    title: 'The proxy refused',
    why: 'The proxy in HTTPS_PROXY did not let the request through to Twilio.',
    next: 'Check its address and credentials, and that it lets *.twilio.com through on port 443 (docs/requirements.md lists the hosts).',
};
const NO_HOST = {
    title: 'The host name was not found',
    why: 'The runner’s DNS does not know the host: a misspelt “region” or “api-url”, or a runner without access to the Internet.',
    next: 'Correct “region” or “api-url”. On a runner of your own, check its DNS, and whether it needs HTTPS_PROXY.',
};
const NO_CONNECTION = {
    title: 'No connection to Twilio',
    why: 'Nothing accepted the connection at that address.',
    next: 'On a runner of your own, check its firewall, and HTTPS_PROXY: whether it needs one, and whether the proxy that it names is there. Else run the job again, and see https://status.twilio.com if it persists.',
};
const UNREADABLE = {
    title: 'No usable answer from Twilio',
    why: 'Something answered, but not as Twilio does: an outage, or a gateway, proxy or sign-in page in between.',
    next: 'Run the job again. If it persists, see https://status.twilio.com, and check what stands between the runner and Twilio.',
};
const SILENCE = {
    title: 'No usable answer from Twilio',
    why: 'Twilio, or the network on the way to it, did not work.',
    next: 'Run the job again; if it persists, see https://status.twilio.com.',
};
const NO_TIME = {
    title: 'Too late to be sent',
    why: 'What came before it took all of the time.',
    next: 'See in the log what took so long.',
};
function hintFor({ facts, request }) {
    const { status, code, systemCode, detail } = facts;
    if (systemCode === 'ERR_PROXY_TUNNEL' || status === 407)
        return PROXY;
    if (facts.class === 'final' && systemCode !== undefined)
        return CERTIFICATE;
    if (systemCode !== undefined)
        return hintForConnection(systemCode);
    const byCode = CODES[code ?? 0] ?? BY_STATUS[status ?? 0];
    if (byCode !== undefined)
        return byCode;
    if (facts.class === 'final' && status !== undefined && status >= 400) {
        const refusal = request.method === 'POST' ? REFUSALS.find(({ says }) => says.test(detail ?? '')) : undefined;
        return refusal?.hint(detail ?? '') ?? REFUSED;
    }
    if (facts.class === 'unsent' && status === undefined && facts.retryAfterMs === undefined)
        return NO_TIME;
    return isUnreadable(facts) ? UNREADABLE : SILENCE;
}
const REFUSED = {
    title: 'Twilio refused the request',
    why: 'The request was understood, and something in it is not accepted.',
    next: 'Correct what Twilio’s message names and run the job again.',
};
function hintForConnection(systemCode) {
    if (systemCode === 'ENOTFOUND' || systemCode.startsWith('EAI_'))
        return NO_HOST;
    return systemCode === 'ECONNREFUSED' || systemCode.startsWith('EHOST') || systemCode.startsWith('ENET')
        ? NO_CONNECTION
        : SILENCE;
}
function isUnreadable({ status }) {
    return status !== undefined && status < 400;
}
function linkFor({ facts }) {
    return facts.code === undefined ? undefined : pageOf(facts.code);
}

// EXTERNAL MODULE: ./explain/unhealthy.js
var unhealthy = __webpack_require__(1069);
;// CONCATENATED MODULE: ./explain/effect.js


function withEffect(ending, facts) {
    const { verdict, failure, problems } = ending;
    if (facts.deploy === undefined || problems !== undefined || verdict === 'superseded')
        return ending;
    const effect = describeEffect(facts.deploy, facts, verdict);
    const what = `${effect.whole}${verdict === 'unhealthy' ? ';' : '.'} ${failure.what}`;
    return { ...ending, failure: { ...failure, what }, effect: { ...effect, what: failure.what } };
}
function describeEffect(deploy, facts, verdict) {
    const { live, name } = deploy;
    if (live === undefined) {
        const whole = `Whether ${name} has changed is not known`;
        return { short: `whether ${name} has changed is not known`, whole };
    }
    const [short, whole] = live === null ? describeNothing(deploy, facts) : describeState(deploy, live, facts, verdict);
    return { short: `${name} ${short}`, whole: `${name === 'production' ? 'Production' : name} ${whole}` };
}
function describeNothing(deploy, facts) {
    if (deploy.removed)
        return ['was removed', 'was removed meanwhile'];
    if (deploy.wasLive || typeof deploy.previous === 'string')
        return ['is down', 'is down: nothing is live there'];
    const differ = haveChanged(facts);
    if (deploy.missing !== undefined && deploy.environmentSid !== undefined)
        return differ
            ? ['was created', 'was created: nothing is live there, but it may have variables']
            : ['was created and is empty', 'was created and is empty: nothing is live there'];
    return differ
        ? ['may have other variables', 'may have other variables than before: nothing is live there']
        : ['is unchanged', 'is unchanged: nothing is live there'];
}
function describeState(deploy, live, facts, verdict) {
    const { previous, wasLive, deployed, rolledBack } = deploy;
    const differ = haveChanged(facts) ? ', but its variables may differ from before' : '';
    if (rolledBack && deployed)
        return describeRollback(deploy, `is back on Build ${live}${differ}`, facts);
    const before = 'has its variables of before again';
    if (rolledBack)
        return [before, `${before}, and Build ${live} is still live`];
    const others = ['is on another Build', `is on Build ${live}, which is not of this run`];
    if (wasLive && facts.build !== undefined && live !== facts.build.sid)
        return others;
    const since = deployed ? '' : ', which was live before this run,';
    const isUnhealthy = verdict === 'unhealthy' || (facts.unhealthy !== undefined && live === facts.build?.sid);
    if (wasLive && isUnhealthy)
        return ['is broken', `is broken: Build ${live}${since} stays live`];
    const ours = 'is on the Build of this run';
    const isOpen = verdict === 'unverified' || facts.unchecked !== undefined;
    if (wasLive && isOpen)
        return [ours, `is on Build ${live}, and whether it works is not known`];
    if (wasLive || live === facts.build?.sid)
        return [ours, `is on Build ${live}`];
    if (previous !== undefined && previous !== live)
        return others;
    return differ !== ''
        ? ['may have other variables', `is still on Build ${live}${differ}`]
        : ['is unchanged', `is unchanged: Build ${live} is still live`];
}
function describeRollback({ brokenMs = 0 }, back, facts) {
    const { all, proven } = (0,unhealthy/* findFailedBefore */.EL)(facts);
    if (proven)
        return ['was rolled back, and failed before, too', `failed before this deploy, too, and ${back}`];
    return ['was rolled back', all ? back : `was broken for ${(0,quantities/* formatDuration */.a3)(brokenMs)} and ${back}`];
}
function haveChanged({ variables, request }) {
    if (variables === undefined || request?.dryRun)
        return false;
    const { set, changed, removed, putBack } = variables;
    return [...set, ...changed, ...removed].some((name) => !putBack.includes(name));
}

;// CONCATENATED MODULE: ./explain/error.js











function explain(error, facts, cancelled) {
    return withEffect(explainEnding(error, facts, cancelled), facts);
}
function explainEnding(error, facts, cancelled) {
    if (error instanceof errors/* InputFailure */.RP)
        return explainProblems(error);
    if (error instanceof errors/* ActionFailure */.dR) {
        const { verdict, explanation, evidence } = error;
        return { verdict, failure: explanation, ...(evidence === undefined ? {} : { cause: evidence }) };
    }
    if (error instanceof create_once/* MayExist */.d) {
        const failure = explainMayExist(error, facts);
        return { verdict: cancelled ? 'cancelled' : 'error', failure, mayExist: error.candidates };
    }
    if (error instanceof cancellation/* Cancelled */.c)
        return { verdict: 'cancelled', failure: explainCancel(error, facts) };
    if (!(error instanceof request/* RequestFailure */.e6))
        return { verdict: 'error', failure: nameBuild(explainAccident(error), facts) };
    const late = error.facts.late === true && facts.request !== undefined;
    const failure = late ? explainTimeout(error, facts, facts.request.timeoutMs) : explainRequest(error, facts);
    return { verdict: late ? 'timed-out' : 'error', failure: nameBuild(failure, facts) };
}
function explainProblems({ problems, message }) {
    const why = 'Nothing was sent to Twilio.';
    const next = 'Correct the workflow and run it again.';
    return { verdict: 'error', failure: { title: 'Inputs', what: message, why, next }, problems };
}
function explainTimeout(failure, facts, timeoutMs) {
    const { title, what, why, next, ...rest } = explainRequest(failure, facts);
    const timeout = (0,yaml/* yamlLine */.ue)('timeout', (0,quantities/* writeDuration */.MP)(timeoutMs));
    const goal = facts.build === undefined ? 'there was a Build to wait for' : 'everything had been checked';
    const end = failure.facts.retryAfterMs === undefined ? 'The time was up' : 'Twilio asked to wait beyond the end of the step';
    return {
        ...rest,
        title: 'Timed out',
        what: `${end} before ${goal}: “${timeout}”, from the start of the step.`,
        why: `${what} ${title}. ${why}`,
        next: `${next} If it only takes longer, raise “timeout”.`,
    };
}
function nameBuild(explanation, facts) {
    const { build } = facts;
    if (build === undefined || build.ended !== undefined)
        return explanation;
    if (build.gone)
        return {
            ...explanation,
            title: 'The Build is gone',
            why: `Build ${build.sid} was ${build.status} when last seen, and Twilio has it no more: a clean-up such as prune, or a person, deleted it meanwhile.`,
            next: 'Run the job again, and keep what deletes Builds from running beside it.',
        };
    const goesOn = isOver(build) ? `Build ${build.sid} is ${build.status}.` : 'Twilio goes on with the Build.';
    return { ...explanation, next: (0,lists/* joinSentences */.DP)(explanation.next, goesOn, adviceOn(build, facts)) };
}
function explainRequest(failure, known = {}) {
    const { facts } = failure;
    const { dependencies } = known.request ?? {};
    const { title, why, next, dependency } = hintFor(failure);
    const link = linkFor(failure);
    return {
        title,
        what: describeRequest(failure),
        ...(title === CREDENTIALS_REFUSED ? withRegion(known.request, why, next) : { why, next }),
        ...(facts.code === undefined ? {} : { code: facts.code }),
        ...(facts.requestId === undefined ? {} : { requestId: facts.requestId }),
        ...(link === undefined ? {} : { link }),
        ...(dependency === undefined ? {} : locate(dependency, dependencies)),
    };
}
function withRegion(request, why, next) {
    const region = request?.region;
    const [asked, advice] = region === undefined
        ? ['without “region”, us1 is asked', 'If they were made in another region, give it, e.g. “region: ie1”.']
        : [`“${region}” was asked`, `Or use credentials of “${region}”, or correct “region”.`];
    return { why: `${why} Or they belong to another region: ${asked}.`, next: `${next} ${advice} ${PROXIES}` };
}
const PROXIES = 'If a proxy is in between, check that it passes the Authorization header on.';
function describeRequest({ facts, request }) {
    const { status, detail, words, class: kind, retryAfterMs } = facts;
    const said = detail === undefined ? '' : `: “${(0,sanitize/* sanitizeLine */.g$)(detail, 1_000)}”`;
    const held = retryAfterMs === undefined || kind === 'final'
        ? ''
        : ` It asked to wait ${(0,quantities/* formatDuration */.a3)(retryAfterMs)}, longer than the time left.`;
    if (status !== undefined && status >= 400)
        return `Twilio answered ${status} to ${request.method} ${request.path}${said}.${held}`;
    return `${request.method} ${request.path} failed: ${words}${said}.${held}`;
}
function locate(name, list) {
    if (list === undefined || !list.dependencies.some((dependency) => dependency.name === name))
        return {};
    const line = list.lines.get(name);
    return { file: list.file, ...(line === undefined ? {} : { line }) };
}
const EVIDENCE = {
    build: 'which names this Build',
    service: 'which names this service and is from the time of this Build',
    code: 'from the time of this Build, though it may be about another one',
};
function explainFailed(build, cause, list) {
    const { why, next } = adviceFor(cause?.code);
    const explanation = { title: 'Build failed', what: `Build ${build.sid} failed.`, next };
    if (cause === undefined) {
        const silence = 'Twilio’s API gives no reason, and no error in its Debugger could be tied to this Build.';
        return { ...explanation, why: silence };
    }
    const { code, text, evidence } = cause;
    const source = `${code === undefined ? 'an error' : `error ${code}`} in Twilio’s Debugger, ${EVIDENCE[evidence]}`;
    const said = text === undefined ? '' : `: “${(0,sanitize/* sanitizeLine */.g$)(text, 1_000)}”`;
    return {
        ...explanation,
        why: `Probable cause: ${why === undefined ? source : `${why} (${source})`}${said}.`,
        ...(code === undefined ? {} : { code, link: pageOf(code) }),
        ...locateNamed(text ?? '', list),
    };
}
function locateNamed(text, list) {
    const before = (name) => text.charAt(text.indexOf(`${name}@`) - 1);
    const named = list?.dependencies.filter(({ name }) => text.includes(`${name}@`) && !/[\w@/.-]/.test(before(name)));
    const [one, ...others] = named ?? [];
    return one === undefined || others.length > 0 ? {} : locate(one.name, list);
}
function explainMayExist(error, facts) {
    const lost = error.cause instanceof request/* RequestFailure */.e6 ? ` (${error.cause.facts.words})` : '';
    if (facts.service === undefined)
        return {
            title: 'A service may exist',
            what: `The request that creates the service was sent and its answer was lost${lost}.`,
            why: `It may have been processed, but ${error.why}, so it was not sent again. Nothing else was created.`,
            next: 'Run the job again: a service of this name is looked for before one is created.',
        };
    const service = facts.service.sid;
    const candidates = error.candidates.length === 0 ? 'No candidate was seen.' : `It may be ${error.candidates.join(' or ')}.`;
    return {
        title: 'A Build may exist',
        what: `The request that creates the Build was sent and its answer was lost${lost}.`,
        why: `It may have been processed, but ${error.why}, so it was not sent again. ${candidates}`,
        next: `Look at the newest Builds of ${service} in the Twilio Console; go on with “build-sid: ZB…” when it is there, or run the job again when it is not.`,
    };
}
function explainCancel(error, facts) {
    const { build } = facts;
    if (build === undefined) {
        return {
            title: 'Cancelled',
            what: error.message,
            why: describeCreated(facts),
            next: 'Run the job again.',
        };
    }
    return {
        title: 'Cancelled',
        what: error.message,
        why: isOver(build)
            ? `Build ${build.sid} is ${build.status}.`
            : `Build ${build.sid} exists and was ${build.status} when last seen; Twilio goes on with it.`,
        next: adviceOn(build, facts) || 'Run the job again.',
    };
}
const RERUN = {
    yes: ' Re-running the job picks it up by itself.',
    'with-same-assets': ' Re-running the job picks it up by itself if it gives the same versions again, which a job that uploads its Assets does not.',
    no: '',
};
function describeCreated({ service, upload, request }) {
    const versions = upload?.uploaded ?? 0;
    const created = [
        ...(service?.isNew && !request?.dryRun ? [`service ${service.sid}`] : []),
        ...(versions > 0 ? [(0,quantities/* count */.U9)(versions, 'version')] : []),
    ];
    if (created.length === 0)
        return 'Nothing had been changed at Twilio yet.';
    const rest = versions > 0 ? ' Versions in no Build cost nothing, and Twilio removes them after a week.' : '';
    return `This run had created ${created.join(' and ')}, and no Build.${rest}`;
}
const isOver = ({ status }) => status === 'completed' || status === 'failed';
const adviceOn = (build, facts) => (build.status === 'failed' ? '' : resumeAdvice(build, facts));
function resumeAdvice(build, { rerunFindsIt = 'no' }) {
    const line = isOver(build) ? `“build-sid: ${build.sid}”` : 'the line below';
    return `To go on with this Build, run the step with ${line} in place of the inputs that describe its contents.${RERUN[rerunFindsIt]}`;
}
function isExpected(error) {
    return [errors/* InputFailure */.RP, errors/* ActionFailure */.dR, create_once/* MayExist */.d, cancellation/* Cancelled */.c, request/* RequestFailure */.e6].some((kind) => error instanceof kind);
}
function explainAccident(error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        title: 'A mistake in this action',
        what: `The action stopped unexpectedly (${message}).`,
        why: 'This is a mistake in the action and not in your workflow.',
        next: 'Run the job again with debug logging and report it with the log.',
    };
}


/***/ }),

/***/ 1069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ findFailedBefore),
/* harmony export */   GL: () => (/* binding */ adviseOnHealth),
/* harmony export */   hB: () => (/* binding */ describeBefore),
/* harmony export */   hi: () => (/* binding */ describeFailed),
/* harmony export */   sR: () => (/* binding */ describeUnhealthy),
/* harmony export */   xV: () => (/* binding */ findHealthCause)
/* harmony export */ });
/* harmony import */ var _model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6866);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3120);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5895);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);




const MOST_NAMED = 3;
function describeFailed(failed) {
    const paths = (0,_model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByEvidence */ .ts)(failed);
    const more = paths.length - MOST_NAMED;
    return [...paths.slice(0, MOST_NAMED).map(describePath), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
function describeUnhealthy(failed) {
    const text = describeFailed(failed);
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describePath(failed) {
    const { path, words, status } = failed;
    const answered = status === undefined ? `${path}: ${words}` : `${path} answered ${words}`;
    const [reason] = findReasons(failed);
    return reason === undefined ? answered : `${answered}${SOURCES[reason.evidence]}: ${reason.text}`;
}
const SOURCES = { answer: '', log: ', and logged', alert: ', and Twilio’s Debugger says' };
function findReasons({ path, text, place, log = [], alert }) {
    return [
        ...(text === undefined ? [] : [{ evidence: 'answer', path, text, ...(place && { place }) }]),
        ...log.filter(_model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplaint */ .w0).map(({ level: _, ...said }) => ({ evidence: 'log', path, ...said })),
        ...(alert === undefined ? [] : [{ evidence: 'alert', path, ...alert }]),
    ];
}
function findFailedBefore({ unhealthy = [], failedBefore = [] }) {
    const paths = failedBefore.filter(({ path }) => unhealthy.some((failed) => failed.path === path));
    const all = paths.length > 0 && paths.length === unhealthy.length;
    const there = paths.filter(({ status }) => status !== 404);
    const isAlike = ({ path, status }) => unhealthy.some((failed) => failed.path === path && classOf(failed.status) === classOf(status));
    return { all, there, proven: all && there.length === paths.length && there.every(isAlike) };
}
const classOf = (status) => (status !== undefined && status >= 500 ? 5 : status);
function describeBefore(facts) {
    const { there, proven } = findFailedBefore(facts);
    if (there.length === 0)
        return '';
    const paths = there.map(({ path, words, status }) => `${path} ${status === undefined ? `(${words})` : `answered ${words}`}`);
    const { deployed = false, rolledBack = false } = facts.deploy ?? {};
    const [change, cause] = deployed ? ['this deploy', 'this Build'] : ['the variables were set', 'they'];
    const excuse = proven ? `, too, so ${cause} may not be the cause` : '';
    return `${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWithAnd */ .Ol)(paths)} before ${change}${excuse}.${rolledBack ? ' Nothing was asked again after the rollback.' : ''}`;
}
function findHealthCause(failed) {
    const [reason] = (0,_model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByEvidence */ .ts)(failed).flatMap(findReasons);
    if (reason === undefined)
        return undefined;
    const { place: _, ...cause } = reason;
    return cause;
}
function adviseOnHealth(failed, facts) {
    const sorted = (0,_model_causes_failed_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByEvidence */ .ts)(failed);
    const adviseOnReasons = (path) => {
        const reasons = findReasons(path);
        return (findFirst(reasons, (reason) => adviseOnModule(reason, facts)) ??
            findFirst(reasons, (reason) => adviseOnText(reason, facts)));
    };
    const advice = findFirst(sorted, adviseOnReasons) ?? findFirst(sorted, (path) => adviseOnStatus(path, facts));
    if (advice !== undefined)
        return advice;
    const place = sorted.flatMap(findReasons).find((reason) => reason.place !== undefined)?.place;
    const where = place === undefined ? '' : `The error was thrown at ${place}. `;
    return { next: `${where}Look at the functions’ logs in the Twilio Console.` };
}
function findFirst(items, give) {
    for (const item of items) {
        const given = give(item);
        if (given !== undefined)
            return given;
    }
    return undefined;
}
function adviseOnModule({ path, text }, { request, contents }) {
    const [, wanted] = /Cannot find (?:module|package) '([^']{1,214})'/.exec(text) ?? [];
    if (wanted === undefined)
        return undefined;
    if (/^[./]/.test(wanted))
        return {
            next: 'The file is not where the Function looks for it. In a Build, Functions find each other with Runtime.getFunctions() and files with Runtime.getAssets(), not by relative paths.',
        };
    const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(wanted) ?? [wanted];
    const file = request?.dependencies?.file;
    if (contents?.dependencies?.some((dependency) => dependency.name === name) === true)
        return { next: `“${name}” is in the Build, but not what ${path} asks of it: look at its version.` };
    if (file === undefined)
        return {
            next: `“${name}” is not in the Build: name the file that lists it, “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)('dependencies-file', 'package.json')}”.`,
        };
    return { next: `“${name}” is not in the Build: add it to the dependencies in ${file}.`, file };
}
function adviseOnText({ path, text }, { unset }) {
    if (/runtime application timed out/i.test(text))
        return {
            next: `${path} did not call back in time: every way through a Function has to end with callback(…), and what it waits for must be faster than Twilio’s limit (10 s).`,
        };
    if (!/\bundefined\b|is not defined|is required|\bmissing\b/i.test(text))
        return undefined;
    const names = findVariables(text, unset?.find((unread) => unread.path === path)?.names);
    if (names.length === 0)
        return undefined;
    const [nouns, it, name] = names.length === 1 ? ['variable', 'it', names[0]] : ['variables', 'them', 'NAME'];
    return {
        next: `The environment may have no ${nouns} ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWithAnd */ .Ol)(names)}: set ${it} with “variables”, and read ${it} as context.${name}.`,
    };
}
const MISSING = [
    /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)["'`”’]? (?:is|was) (?:required|missing|undefined)\b/,
    /\b[Mm]issing\b[^.;]{0,60}?\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/,
];
function findVariables(text, unset = []) {
    const words = text.replace(/\[[^\]]*\]|\bE(?:RR)?_\w+/g, ' ');
    const read = /\bcontext\.([A-Za-z_]\w{0,127})/.exec(words)?.[1];
    if (read !== undefined)
        return [read];
    const known = unset.find((name) => words.split(/[^\w$]+/).includes(name));
    const missing = known ?? MISSING.map((pattern) => pattern.exec(words)?.[1]).find((name) => name !== undefined);
    if (missing !== undefined)
        return [missing];
    return /\b[\w$]+ is not defined/.test(words) ? [] : unset;
}
function adviseOnStatus({ path, status }, { contents }) {
    const versions = [...(contents?.functionVersions ?? []), ...(contents?.assetVersions ?? [])];
    const [plain = path] = path.split('?');
    if (status === 400 || status === 403)
        return {
            next: `A protected Function refuses requests without Twilio’s signature, with 400 or 403. If ${plain} is one, write “${path} 400,403”.`,
        };
    if (status !== 404)
        return undefined;
    const paths = versions.flatMap((version) => version.path ?? []);
    if (paths.length === 0)
        return { next: `Is ${plain} in the Build? A private Function has no address.` };
    if (paths.includes(plain))
        return { next: `${plain} is in the Build. If it is private it has no address; else its code answers 404.` };
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(plain, paths, (name) => [name]);
    const instead = nearest === undefined ? `It has ${paths.slice(0, 5).join(', ')}.` : `Did you mean “${nearest}”?`;
    return { next: `${plain} is not in the Build. ${instead}` };
}


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

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ findSlip),
/* harmony export */   ps: () => (/* binding */ sortByNearness),
/* harmony export */   qg: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);

const COMPARED = 60;
const LEAST = 3;
const lettersOf = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);
function sortByNearness(wanted, things, namesOf) {
    const ranked = things.map((thing) => ({ thing, away: awayFrom(wanted, namesOf(thing)) }));
    return ranked.sort((one, other) => one.away - other.away).map(({ thing }) => thing);
}
function findNearest(wanted, things, namesOf) {
    const [nearest] = sortByNearness(wanted, things, namesOf);
    return nearest !== undefined && awayFrom(wanted, namesOf(nearest)) < UNLIKE ? nearest : undefined;
}
function findSlip(wanted, things, nameOf) {
    const most = wanted.length > LEAST ? 1 : 0;
    const slips = things.flatMap((thing) => {
        const name = nameOf(thing) ?? wanted;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        return name === wanted || away > most ? [] : [{ thing, away }];
    });
    return slips.sort((one, other) => one.away - other.away)[0]?.thing;
}
const UNLIKE = 100;
function awayFrom(wanted, names) {
    return Math.min(...names.map((name) => measure(lettersOf(wanted), lettersOf(name))), Number.POSITIVE_INFINITY);
}
function measure(wanted, name) {
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name);
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (slips === 0 || (short.length > LEAST && slips <= Math.max(1, Math.floor(short.length / 4))))
        return slips;
    if (short.length < LEAST)
        return UNLIKE + slips;
    if (long.startsWith(short.slice(0, Math.max(LEAST, short.length - 1))))
        return 20 + slips;
    return isShortened(short, long) ? 40 + slips : UNLIKE + slips;
}
function isShortened(short, long) {
    if (short[0] !== long[0])
        return false;
    let found = 0;
    for (const letter of long)
        if (letter === short[found])
            found++;
    return found === short.length;
}


/***/ })

};
