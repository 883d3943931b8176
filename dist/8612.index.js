export const id = 8612;
export const ids = [8612];
export const modules = {

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ findEarliestTime)
});

// EXTERNAL MODULE: ../node_modules/ms/index.js
var ms = __webpack_require__(9778);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
;// CONCATENATED MODULE: ./explain/no-time.js

function explainNoTime(thing, undone) {
    return new errors/* ActionFailure */.dR('error', {
        title: 'No time to compare with',
        what: 'The answers carry no “Date” header.',
        why: `How old ${thing} is can only be told by the same clock that dated it, and this machine’s may be wrong. Nothing was ${undone}.`,
        next: 'Find what takes the header away between this runner and Twilio (a proxy, “api-url”).',
    });
}

;// CONCATENATED MODULE: ./actions/earliest-time.js


const TOLERANCE_MS = ms('1h');
function findEarliestTime({ earliestNow, serverNow }, { wallClock }, log, [thing, undone]) {
    const [earliest, last] = [earliestNow(), serverNow()];
    if (earliest === undefined || last === undefined)
        throw explainNoTime(thing, undone);
    const now = Math.min(earliest, wallClock());
    if (last - now > TOLERANCE_MS)
        log.warning(`Twilio’s last answer says ${writeTime(last)}; ${now < earliest ? 'this machine' : 'an earlier one'} says ${writeTime(now)}. Ages are told by the earlier time, so that nothing is ${undone} on doubt. Set the clock of the runner, or look for what changes the “Date” header on the way (a proxy, “api-url”).`, { title: 'Clocks disagree' });
    return now;
}
function writeTime(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? 'no time at all' : date.toISOString();
}


/***/ }),

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REMOVE_OUTPUTS: () => (/* binding */ REMOVE_OUTPUTS),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./async/pool.js
var pool = __webpack_require__(7038);
// EXTERNAL MODULE: ./inputs/masks.js
var masks = __webpack_require__(4774);
// EXTERNAL MODULE: ./model/environments.js
var model_environments = __webpack_require__(5133);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __webpack_require__(7954);
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __webpack_require__(1104);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __webpack_require__(4668);
// EXTERNAL MODULE: ./run/service.js
var run_service = __webpack_require__(7120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/calls/removal.js
var removal = __webpack_require__(2556);
// EXTERNAL MODULE: ./twilio/calls/serverless.js
var calls_serverless = __webpack_require__(9120);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
// EXTERNAL MODULE: ./actions/earliest-time.js + 1 modules
var earliest_time = __webpack_require__(8670);
// EXTERNAL MODULE: ./inputs/names.js
var names = __webpack_require__(2619);
// EXTERNAL MODULE: ./model/removals.js
var removals = __webpack_require__(4742);
// EXTERNAL MODULE: ./model/sid.js
var sid = __webpack_require__(5135);
;// CONCATENATED MODULE: ./actions/remove-environment/choice.js




const REASONS = {
    production: 'it may be production, since it has no domain suffix',
    'production-name': 'by its name it may be production; only its SID removes it',
    protected: 'protected by this step',
    unnamed: 'not named',
    undated: 'of unknown age',
    young: 'not old enough',
    newer: 'something else went live there meanwhile',
    refused: 'refused by Twilio',
    unanswered: 'perhaps removed: the answer never came',
};
async function readNamePatterns(entries, anyCase) {
    const fold = (text) => (anyCase ? text.toLowerCase() : text);
    const globs = await (0,removals/* readPatterns */.c)(entries.map(fold));
    return entries.map((text, index) => {
        if ((0,sid/* isSid */.R7)(text, 'ZE'))
            return { text, kind: 'sid', fits: ({ sid }) => sid.toLowerCase() === text.toLowerCase() };
        const kind = (0,names/* isGlob */.f)(text) ? 'glob' : 'name';
        const fitsName = (name) => fold(name) === fold(text) || (kind === 'glob' && globs[index]?.(fold(name)) === true);
        const fits = ({ uniqueName, domainSuffix }) => [uniqueName, domainSuffix ?? 'production'].some(fitsName);
        return { text, kind, fits };
    });
}
const NEVER = Number.NEGATIVE_INFINITY;
function whyKept(environment, { environments, protect, age }) {
    const named = environments.filter(({ fits }) => fits(environment));
    if (named.length === 0)
        return 'unnamed';
    const production = (0,model_environments/* whyProduction */.MU)(environment);
    if (production === 'unsuffixed')
        return 'production';
    if (production === 'named' && !isNamedBySid(environment, environments))
        return 'production-name';
    if (protect.some(({ fits }) => fits(environment)))
        return 'protected';
    if (age === undefined)
        return undefined;
    const since = newestOf(environment, age.dates);
    if (since === undefined)
        return 'undated';
    return age.now - since > age.olderThanMs ? undefined : 'young';
}
function isNamedBySid(environment, environments) {
    return environments.some(({ kind, fits }) => kind === 'sid' && fits(environment));
}
function newestOf({ sid, buildSid, createdAt }, dates) {
    const wentLive = dates.wentLiveAt.get(sid);
    const built = buildSid === undefined ? NEVER : dates.builtAt.get(buildSid);
    if (createdAt === undefined || built === undefined || wentLive === undefined)
        return undefined;
    if (buildSid !== undefined && wentLive === NEVER)
        return undefined;
    return Math.max(createdAt, built, wentLive);
}
function lastLiveAt({ items, next }) {
    const dates = items.filter(({ buildSid }) => buildSid !== undefined).map(({ createdAt }) => createdAt ?? Number.NaN);
    const isNewestFirst = items.every(({ createdAt = 0 }, index) => createdAt <= (items[index - 1]?.createdAt ?? createdAt));
    if (next !== undefined && (dates.length === 0 || !isNewestFirst))
        return undefined;
    const last = Math.max(NEVER, ...dates);
    return Number.isNaN(last) ? undefined : last;
}

// EXTERNAL MODULE: ./deploy/github-deployment.js
var github_deployment = __webpack_require__(2844);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./actions/remove-environment/inactive.js




const LIMIT_MS = 30_000;
function createRecordMarker({ connect, service, isGone, log, signal }) {
    const running = new Map();
    const left = [];
    let github;
    const mark = async (name) => {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
        const target = `${service}/${name}`;
        try {
            github ??= connect();
            const marked = await (await github).deactivate(target, () => isGone(name, limit), limit);
            if (marked === undefined)
                log.line(`${name} exists again: its GitHub Deployments stay as they are.`);
            else if (marked > 0)
                log.line(`Marked ${(0,quantities/* count */.U9)(marked, 'GitHub Deployment')} to ${target} as inactive.`);
        }
        catch (error) {
            left.push({ name, error });
        }
    };
    return {
        begin: (name) => void running.set(name, running.get(name) ?? mark(name)),
        async finish() {
            await Promise.all(running.values());
            const [first] = left;
            if (first === undefined)
                return;
            const names = left.map(({ name }) => name);
            const why = signal.aborted ? 'The run was cancelled.' : (0,github_deployment/* whyRefused */.f)(first.error);
            log.warning(`GitHub Deployments of ${service} to ${(0,lists/* joinWithAnd */.Ol)(names)} could not be marked as inactive: ${why} To mark them, run the step with “${(0,yaml/* yamlLine */.ue)('environments', names.join(', '))}”: a name that is gone is enough.`, { title: 'GitHub Deployments stay active' });
        },
    };
}

// EXTERNAL MODULE: ../node_modules/ms/index.js
var ms = __webpack_require__(9778);
// EXTERNAL MODULE: ./inputs/credentials.js
var inputs_credentials = __webpack_require__(1357);
// EXTERNAL MODULE: ./inputs/declarations.js
var declarations = __webpack_require__(5842);
// EXTERNAL MODULE: ./inputs/hosts.js
var inputs_hosts = __webpack_require__(164);
// EXTERNAL MODULE: ./inputs/parse.js
var parse = __webpack_require__(4472);
// EXTERNAL MODULE: ./inputs/table.js
var table = __webpack_require__(3879);
// EXTERNAL MODULE: ./inputs/words.js
var words = __webpack_require__(7454);
;// CONCATENATED MODULE: ./actions/remove-environment/inputs.js








const REMOVE_INPUTS = {
    'service-sid': declarations/* INPUTS */.mc['service-sid'],
    environments: { ...declarations/* optional */.lq, required: true, example: 'pr-7' },
    protect: { ...declarations/* optional */.lq, example: 'staging', elsewhere: { name: 'keep' } },
    'older-than': { ...declarations/* optional */.lq, example: '14d' },
    'dry-run': { ...declarations/* INPUTS */.mc['dry-run'], elsewhere: { name: 'delete', opposite: 'true' } },
    'github-token': declarations/* INPUTS */.mc['github-token'],
    ...declarations/* ACCESS */.Pe,
};
function readRemoveInputs(env) {
    return (0,table/* readTable */.x)(REMOVE_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const environments = (0,names/* readNames */.r)(ENVIRONMENTS, given.environments, report);
    const protect = (0,names/* readNames */.r)(PROTECT, given.protect, report);
    const age = given['older-than'];
    const olderThanMs = age === '' ? undefined : (0,parse/* readSpan */.F2)('older-than', AGE, age, report);
    const dryRun = (0,words/* readFlag */.fG)('dry-run', REMOVE_INPUTS['dry-run'].default, given['dry-run'], report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (environments.length === 0)
        report({
            input: 'environments',
            rule: 'It says what to remove, and it is empty. If the line is there, the expression in it is empty.',
            fix: (0,declarations/* exampleIn */.kY)(REMOVE_INPUTS, 'environments'),
        });
    if (credentials === undefined || hosts === undefined)
        return undefined;
    const githubToken = given['github-token'] || undefined;
    return { service, environments, protect, olderThanMs, dryRun, githubToken, credentials, ...hosts };
}
const AGE = {
    fallback: REMOVE_INPUTS['older-than'].example,
    min: ms('1h'),
    max: ms('3650d'),
    units: ['m', 'h', 'd'],
    guess: () => 'd',
};
const NAMES = {
    prefix: 'ZE',
    form: 'Each is the SID (ZE…), unique name or domain suffix of an environment, or a glob like `pr-*`.',
};
const ENVIRONMENTS = {
    ...NAMES,
    input: 'environments',
    negation: 'There is no “everything but”: what is to stay goes into `protect`.',
    example: (0,declarations/* exampleIn */.kY)(REMOVE_INPUTS, 'environments'),
};
const PROTECT = {
    ...NAMES,
    input: 'protect',
    negation: 'It lists what stays; there is no “everything but”.',
    example: (0,declarations/* exampleIn */.kY)(REMOVE_INPUTS, 'protect'),
};

// EXTERNAL MODULE: ./model/environment-names.js
var environment_names = __webpack_require__(8679);
// EXTERNAL MODULE: ./report/summary/sids.js
var sids = __webpack_require__(5118);
// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
// EXTERNAL MODULE: ./text/short-sids.js
var short_sids = __webpack_require__(1089);
;// CONCATENATED MODULE: ./actions/remove-environment/report.js







function createRemovalState() {
    let entries;
    return {
        goal: undefined,
        service: undefined,
        dryRun: false,
        absent: [],
        entries: () => entries && [...entries.values()],
        where: (wanted) => [...(entries?.values() ?? [])].filter(({ end }) => end === wanted),
        decide(decided) {
            entries = new Map(decided.map((entry) => [entry.environment.sid, entry]));
        },
        settle(environment, news) {
            const entry = { ...(entries?.get(environment.sid) ?? { environment, end: 'due' }), ...news };
            entries?.set(environment.sid, entry);
            return `${nameOf(environment)}: ${describeEnd(entry)}`;
        },
    };
}
const nameOf = ({ domainSuffix, uniqueName }) => (0,sanitize/* sanitizeLine */.g$)(domainSuffix ?? uniqueName, 200);
function listChoice(state) {
    const line = (entry) => {
        const { environment, ageMs } = entry;
        const age = ageMs === undefined ? '' : `, ${(0,quantities/* formatAge */.nV)(ageMs)}`;
        return `  ${nameOf(environment)} (${environment.sid}${age}): ${describeEnd(entry)}`;
    };
    const entries = state.entries() ?? [];
    return [...entries.filter(({ end }) => end === 'due'), ...entries.filter(({ end }) => end !== 'due')].map(line);
}
function describeEnd({ end, reason, detail, tookDown, environment: { buildSid } }) {
    const live = buildSid === undefined ? 'nothing is live there' : `${buildSid} is live there`;
    if (end === 'gone')
        return 'was already gone';
    if (end === 'removed')
        return tookDown === undefined ? 'removed' : `removed, after ${tookDown} was taken down`;
    const down = tookDown === undefined ? '' : `; ${tookDown} was taken down there, or may have been`;
    if (end === 'due')
        return tookDown === undefined ? `may go (${live})` : `may go${down}`;
    const why = reason === undefined ? 'not reached' : REASONS[reason];
    return `stays: ${why}${detail === undefined ? '' : ` (“${detail}”)`}${down}`;
}
const refer = ({ environment }) => ({ name: nameOf(environment), sid: environment.sid });
function referToAbsent({ kind, text }) {
    if (kind === 'glob')
        return [];
    return [kind === 'sid' ? { sid: text } : { name: text }];
}
function formatResult(state) {
    const kept = state.where('kept');
    const reasons = [...new Set(kept.flatMap(({ reason }) => reason ?? []))];
    return JSON.stringify({
        schemaVersion: 1,
        removed: state.where('removed').map(refer),
        alreadyGone: [...state.where('gone').map(refer), ...state.absent.flatMap(referToAbsent)],
        due: state.where('due').map(refer),
        kept: Object.fromEntries(reasons.map((reason) => [reason, kept.filter((e) => e.reason === reason).map(refer)])),
    });
}
const isDown = ({ end, tookDown }) => (end === 'kept' || end === 'due') && tookDown !== undefined;
function formatTitle(state) {
    const n = (end) => state.where(end).length;
    const of = state.service === undefined ? '' : ` of ${state.service}`;
    const isKnown = state.entries() !== undefined;
    if (state.dryRun && isKnown)
        return `Dry run: ${(0,quantities/* count */.U9)(n('due'), 'environment')}${of} would be removed, ${n('kept')} kept`;
    const stay = [...state.where('kept'), ...state.where('due')];
    const down = stay.filter(isDown).length;
    const kept = isKnown ? `${down === 0 ? '' : `, ${down} taken down`}, ${stay.length - down} kept` : '';
    return `${state.dryRun ? 'Dry run: ' : ''}Environments${of}: ${n('removed')} removed${kept}`;
}
function formatSummary(state, ending) {
    return (0,summary_table/* formatStepSummary */.oN)({
        title: formatTitle(state),
        goal: state.goal,
        ending,
        columns: ['Environment', 'Age', ''],
        items: state.entries() ?? [],
        row: (entry, limit) => [
            (0,markdown/* codeSpan */.SS)(nameOf(entry.environment), limit),
            entry.ageMs === undefined ? '' : (0,markdown/* keepTogether */.Ag)((0,quantities/* formatAge */.nV)(entry.ageMs)),
            (0,sids/* escapeQuietly */.T)(describeEnd(entry), limit),
        ],
        isQuiet: (entry) => entry.end === 'kept' && !isDown(entry),
        quietTitle: `${state.where('kept').filter((entry) => !isDown(entry)).length} kept`,
        sidsOf(entry) {
            const { environment, tookDown } = entry;
            const builds = (0,short_sids/* sidsIn */.bq)(`${tookDown ?? ''} ${environment.buildSid ?? ''}`);
            const name = nameOf(environment);
            return [[name, environment.sid], ...builds.map((sid) => [`Build of ${name}`, sid])];
        },
    });
}

;// CONCATENATED MODULE: ./actions/remove-environment/names.js







function reportNames(log, environments, rules) {
    for (const environment of environments)
        reportProduction(log, environment, rules.environments);
    const fitsNone = ({ fits }) => !environments.some(fits);
    const absent = rules.environments.filter(fitsNone);
    for (const { text, kind } of absent) {
        log.line(`“${text}” fits no environment: gone already, or never there.`);
        if (kind === 'name')
            warnOfNear(log, text, environments, rules);
    }
    const unknown = rules.protect.filter(fitsNone);
    const plain = unknown.filter(({ kind }) => kind !== 'glob').map(({ text }) => text);
    for (const { text } of unknown.filter(({ kind }) => kind === 'glob'))
        log.line(`“${text}” in “protect” fits no environment.`);
    if (plain.length > 0)
        log.warning(`“protect” names ${plain.join(', ')}, which this service does not have.`, {
            title: 'Nothing to protect',
        });
    return absent;
}
function checkNames(environments, rules) {
    for (const { text } of rules.environments.filter(({ kind }) => kind === 'name')) {
        const result = (0,model_environments/* findEnvironment */.jY)(text, environments);
        if (result.found === 'several')
            throw new errors/* ActionFailure */.dR('error', (0,model_environments/* explainSeveral */.mc)('environments', text, result.environments));
    }
}
function warnOfNear(log, text, environments, rules) {
    const others = environments.filter((environment) => !rules.environments.some(({ fits }) => fits(environment)));
    const [near] = (0,model_environments/* findNearNames */.A7)((0,environment_names/* deriveName */.HT)(text) ?? text, others);
    if (near === undefined)
        return;
    log.warning(`“${text}” fits no environment, but nearly ${(0,model_environments/* describeEnvironment */.NE)(near)}, which stays. If you meant that one, correct the line: “${(0,yaml/* yamlLine */.ue)('environments', (0,model_environments/* nameFor */.Fe)(near, environments))}”.`, { title: 'No such environment' });
}
function reportProduction(log, environment, patterns) {
    const production = (0,model_environments/* whyProduction */.MU)(environment);
    const fitting = patterns.filter(({ fits }) => fits(environment));
    if (production === undefined || fitting.length === 0)
        return;
    if (production === 'named' && isNamedBySid(environment, patterns))
        return;
    const { sid, uniqueName } = environment;
    const why = production === 'unsuffixed'
        ? 'has no domain suffix, so it may be production and is never removed'
        : `may be production by its name and stays; if it is none, name it by its SID: “${(0,yaml/* yamlLine */.ue)('environments', sid)}”`;
    const plain = fitting.find(({ kind }) => kind !== 'glob');
    const text = `“${(plain ?? fitting[0])?.text}” fits ${uniqueName} (${sid}), which ${why}.`;
    if (plain === undefined)
        log.line(text);
    else
        log.warning(text, { title: 'Never removed' });
}
function nameOfRecord(environment, state) {
    return (0,model_environments/* nameFor */.Fe)(environment, (state.entries() ?? []).map((entry) => entry.environment));
}
function namesOfAbsent(state) {
    return state.absent.flatMap(({ text, kind }) => {
        const naming = kind === 'name' ? (0,environment_names/* nameEnvironment */.Nd)(text) : undefined;
        if (naming === undefined || 'problem' in naming)
            return [];
        const { suffix, uniqueName: name } = naming.names;
        const named = { sid: '', uniqueName: name, domainSuffix: suffix };
        return suffix === undefined || (0,model_environments/* whyProduction */.MU)(named) !== undefined ? [] : [suffix];
    });
}
function explainRefused(state, due) {
    const kept = state.where('kept').filter((entry) => due.some(({ sid }) => sid === entry.environment.sid));
    const refused = kept.filter(({ reason }) => reason === 'refused');
    if (refused.length === 0)
        return undefined;
    const list = (entries) => (0,lists/* joinWithAnd */.Ol)(entries.map(({ environment }) => nameOf(environment)));
    const words = [...new Set(refused.flatMap(({ detail }) => detail ?? []))].map((text) => `“${text}”`);
    const down = refused.filter(({ tookDown }) => tookDown !== undefined);
    const others = kept.filter((entry) => !refused.includes(entry));
    const why = [
        `It said ${words.join(', ')}.`,
        down.length > 0 && `What was live in ${list(down)} was taken down, or may have been.`,
        others.length > 0 && `Something else kept ${list(others)}: the log says what.`,
        due.length > kept.length && 'Everything else that was due is gone.',
    ];
    return new errors/* ActionFailure */.dR('error', {
        title: 'Not removed',
        what: `Twilio refused to remove ${list(refused)}.`,
        why: (0,lists/* joinSentences */.DP)(...why),
        next: 'Look at the environment in the Twilio Console, remove what Twilio names, and run the step again.',
    });
}

// EXTERNAL MODULE: ./async/clock.js
var async_clock = __webpack_require__(5896);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
;// CONCATENATED MODULE: ./deploy/removal.js





const removal_LIMIT_MS = 300_000;
const MOST_REFUSALS = 5;
const LAG_MS = 1_000;
async function removeEnvironment(context, plan) {
    const progress = {
        unanswered: false,
        down: undefined,
        lostTakeDown: undefined,
        refusal: undefined,
        refusals: 0,
        failures: 0,
        quietSince: context.clock.now(),
    };
    try {
        for (;;) {
            const end = await takeStep(context, plan, progress);
            if (end !== undefined)
                return end;
        }
    }
    catch (error) {
        if (progress.unanswered && (await isGone(context)))
            return { end: 'removed' };
        return { end: 'stopped', error, unanswered: progress.unanswered };
    }
}
async function takeStep(context, plan, progress) {
    const { clock, signal, calls } = context;
    const now = await look(context);
    if (now === undefined)
        return { end: progress.unanswered ? 'removed' : 'gone' };
    if (progress.lostTakeDown !== undefined && now.buildSid !== progress.lostTakeDown)
        progress.down = progress.lostTakeDown;
    progress.lostTakeDown = undefined;
    const kept = removal_whyKept(now, plan, progress);
    if (kept !== undefined)
        return kept;
    const { refusal } = progress;
    const sid = (0,removal/* asSuffixed */.xu)(now);
    const limits = { signal: context.graceSignal, deadline: clock.now() + removal_LIMIT_MS };
    signal.throwIfAborted();
    if (refusal !== undefined && now.buildSid !== undefined && now.buildSid !== progress.down) {
        context.onTakeDown(now.buildSid);
        return judgeTakeDown(context, progress, await calls.takeDown(sid, limits), now.buildSid);
    }
    if (refusal !== undefined && progress.down !== undefined) {
        await clock.sleep(LAG_MS, signal);
        progress.down = undefined;
    }
    const answer = await sendDelete(context, progress, () => calls.remove(sid, limits));
    return judgeDelete(context, progress, answer, now.buildSid);
}
function look({ fetch, signal, clock }) {
    return (0,request/* unlessMissing */.F2)(fetch({ signal, deadline: clock.now() + removal_LIMIT_MS }));
}
function removal_whyKept(now, plan, { down, refusal, refusals }) {
    const { environment, bySid, unchanged } = plan;
    const production = (0,model_environments/* whyProduction */.MU)(now);
    if (production === 'unsuffixed')
        return { end: 'kept', reason: 'production' };
    if (production === 'named' && !bySid)
        return { end: 'kept', reason: 'production-name' };
    const { buildSid: live } = now;
    if (unchanged && live !== undefined && live !== environment.buildSid)
        return { end: 'kept', reason: 'newer' };
    if (refusal === undefined)
        return undefined;
    const refusedWhileDown = refusal.live === undefined && live === undefined && down === undefined;
    return refusedWhileDown || refusals >= MOST_REFUSALS
        ? { end: 'kept', reason: 'refused', detail: refusal.words }
        : undefined;
}
async function sendDelete({ signal }, progress, send) {
    try {
        return await send();
    }
    catch (error) {
        if (signal.aborted && !(error instanceof request/* RequestFailure */.e6))
            progress.unanswered = true;
        throw error;
    }
}
async function judgeDelete(context, progress, answer, live) {
    if (answer.end === 'again') {
        if (answer.error.facts.class === 'unknown')
            progress.unanswered = true;
        await pause(context, progress, answer.error);
        return undefined;
    }
    noteAnswer(context, progress);
    if (answer.end === 'refused') {
        progress.unanswered = false;
        progress.refusal = { words: answer.words, live };
        progress.refusals++;
        return undefined;
    }
    return { end: answer.end === 'gone' && !progress.unanswered ? 'gone' : 'removed' };
}
async function judgeTakeDown(context, progress, answer, buildSid) {
    if (answer.end === 'refused')
        return { end: 'kept', reason: 'refused', detail: answer.words };
    if (answer.end === 'again') {
        await pause(context, progress, answer.error);
        if (answer.error.facts.class === 'unknown') {
            progress.lostTakeDown = buildSid;
            await context.clock.sleep(LAG_MS, context.signal);
        }
        return undefined;
    }
    noteAnswer(context, progress);
    progress.refusal = undefined;
    progress.down = buildSid;
    return undefined;
}
function noteAnswer({ clock }, progress) {
    progress.failures = 0;
    progress.quietSince = clock.now();
}
async function pause({ clock, random, signal, onRetry }, progress, error) {
    const waitMs = (0,retry/* pauseFor */.Q)((0,request/* retryDelayOf */.BQ)(error), ++progress.failures, random);
    if (clock.now() + waitMs > progress.quietSince + removal_LIMIT_MS)
        throw error;
    onRetry(error, waitMs);
    await clock.sleep(waitMs, signal);
}
async function isGone({ fetch, clock }) {
    try {
        await fetch({ signal: new AbortController().signal, deadline: clock.now() + async_clock/* LAST_LOOK_MS */.WP });
        return false;
    }
    catch (error) {
        return (0,request/* isMissing */.b2)(error);
    }
}

// EXTERNAL MODULE: ./explain/error.js + 3 modules
var explain_error = __webpack_require__(6562);
;// CONCATENATED MODULE: ./actions/remove-environment/remove-all.js






async function removeAll({ host, log, state, calls, fetch, onRetry, onGone }, due, rules) {
    const { clock, random, cancellation } = host;
    const { signal, graceSignal } = cancellation;
    if (due.length > 0)
        log.group(`Removing ${(0,quantities/* count */.U9)(due.length, 'environment')}`);
    for (const environment of due) {
        const onTakeDown = (buildSid) => {
            log.line(`Twilio does not remove ${nameOf(environment)} while Build ${buildSid} is live there: taking it down.`);
            state.settle(environment, { tookDown: buildSid });
        };
        const context = { calls, fetch: fetch(environment.sid), clock, random, signal, graceSignal, onRetry, onTakeDown };
        const bySid = isNamedBySid(environment, rules.environments);
        const result = await removeEnvironment(context, { environment, bySid, unchanged: rules.age !== undefined });
        if (result.end === 'stopped') {
            if (result.unanswered)
                log.line(state.settle(environment, { end: 'kept', reason: 'unanswered' }));
            log.endGroup();
            return explainStop(result.error, state, signal.aborted);
        }
        log.line(state.settle(environment, result));
        if (result.end !== 'kept')
            onGone(environment);
    }
    log.endGroup();
    return undefined;
}
function explainStop(error, state, cancelled) {
    const { verdict, failure } = (0,explain_error/* explain */.WE)(error, {}, cancelled);
    const removed = state.where('removed').length;
    const kept = state.where('kept');
    const left = state.where('due').length + kept.filter(({ reason }) => reason === 'unanswered').length;
    const done = `${(0,quantities/* count */.U9)(removed, 'environment')} had been removed, ${left} more were due.`;
    const down = [...state.where('due'), ...kept].flatMap(({ environment, tookDown }) => tookDown ? [nameOf(environment)] : []);
    const taken = down.length === 0 ? '' : ` ${down.join(', ')} may be without a live Build now.`;
    return new errors/* ActionFailure */.dR(verdict, {
        ...failure,
        why: `${cancelled ? '' : `${failure.why} `}${done}${taken}`,
        next: cancelled ? 'Run the step again: it goes on where it was.' : failure.next,
    }, { cause: error });
}

;// CONCATENATED MODULE: ./actions/remove-environment/main.js




















const REMOVE_OUTPUTS = ['removed', 'kept', 'result'];
const main_LIMIT_MS = 300_000;
const AT_ONCE = 4;
function main(host) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(REMOVE_INPUTS, host.env), ({ log }) => {
        const state = createRemovalState();
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        const list = (entries) => entries.map(({ environment }) => nameOf(environment)).join('\n');
        return {
            run: () => removeEnvironments({ host, log, state }),
            report() {
                const removed = state.where('removed');
                const kept = [...state.where('kept'), ...state.where('due')];
                outputs.set('removed', list(removed));
                if (state.entries() !== undefined)
                    outputs.set('kept', list(kept));
                outputs.set('result', formatResult(state));
                if (removed.length > 0)
                    log.line(`Removed ${(0,quantities/* count */.U9)(removed.length, 'environment')}; ${kept.length} stay.`);
            },
            summary: (ending) => formatSummary(state, ending),
        };
    });
}
async function removeEnvironments(step) {
    const { host, log, state } = step;
    const read = readRemoveInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const { inputs } = read;
    state.goal = describeGoal(inputs);
    state.service = inputs.service;
    state.dryRun = inputs.dryRun;
    log.line(`${state.goal}.`);
    log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, inputs.credentials, log);
    const client = clientOf(inputs.origins.serverless);
    const serverless = (0,calls_serverless/* createServerless */.bu)({ client, clock: host.clock, random: host.random, onRetry });
    const look = { serverless, clock: host.clock, log, limits: (0,context/* within */.u)(host, main_LIMIT_MS) };
    const service = await (0,run_service/* findService */.Ln)(look, inputs.service);
    (0,run_service/* checkAccount */.g4)(service, inputs.credentials);
    const rules = await decide(step, inputs, serverless, service, client);
    const due = state.where('due').map(({ environment }) => environment);
    if (inputs.dryRun) {
        log.line(`Dry run: ${due.length === 0 ? 'nothing would be removed.' : `${due.map(nameOf).join(', ')} would go.`}`);
        return 'planned';
    }
    const calls = (0,removal/* createRemovalCalls */.qk)(client, service.sid);
    const fetch = (sid) => (limits) => serverless.fetchEnvironment(service.sid, sid, limits);
    const marker = createMarker(step, inputs, serverless, service);
    const onGone = (environment) => marker?.begin(nameOfRecord(environment, state));
    const stopped = await removeAll({ host, log, state, calls, fetch, onRetry, onGone }, due, rules);
    if (!host.cancellation.signal.aborted)
        for (const name of namesOfAbsent(state))
            marker?.begin(name);
    await marker?.finish();
    const failure = stopped ?? explainRefused(state, due);
    if (failure !== undefined)
        throw failure;
    return 'completed';
}
function createMarker({ host, log, state }, { githubToken: token }, serverless, { sid, uniqueName }) {
    if (token === undefined)
        return undefined;
    return createRecordMarker({
        connect: () => host.connectGitHub(token),
        service: uniqueName ?? sid,
        async isGone(name, signal) {
            const now = await serverless.listEnvironments(sid, { signal, deadline: host.clock.now() + main_LIMIT_MS });
            const gone = new Set([...state.where('removed'), ...state.where('gone')].map((entry) => entry.environment.sid));
            const others = now.filter((environment) => !gone.has(environment.sid));
            return (0,model_environments/* findEnvironment */.jY)(name, others).found === 'none';
        },
        log,
        signal: host.cancellation.signal,
    });
}
function describeGoal({ environments, service, protect, olderThanMs, dryRun }) {
    const age = olderThanMs === undefined
        ? ''
        : `, where what is live is older than ${(0,quantities/* writeDuration */.MP)(olderThanMs, ['m', 'h', 'd'])}`;
    const but = protect.length === 0 ? '' : `, but not ${protect.join(', ')}`;
    return `${dryRun ? 'Dry run: remove' : 'Remove'} the environments ${environments.join(', ')} of ${service}${age}${but}`;
}
async function decide({ host, log, state }, { environments: names, protect, olderThanMs }, serverless, service, client) {
    const environments = await serverless.listEnvironments(service.sid, (0,context/* within */.u)(host, main_LIMIT_MS));
    const patterns = {
        environments: await readNamePatterns(names, false),
        protect: await readNamePatterns(protect, true),
    };
    let rules = { ...patterns, age: undefined };
    if (olderThanMs !== undefined) {
        const candidates = environments.filter((environment) => whyKept(environment, rules) === undefined);
        const dates = await readDates(host, serverless, service, candidates);
        const now = (0,earliest_time/* findEarliestTime */.u)(client, host, log, ['what is live', 'removed']);
        rules = { ...patterns, age: { now, olderThanMs, dates } };
    }
    state.decide(environments.map((environment) => describe(environment, rules)));
    state.absent = reportNames(log, environments, rules);
    log.line(`${(0,quantities/* count */.U9)(environments.length, 'environment')} in the service.`);
    log.group(`What may go (${state.where('due').length}) and what stays, and why`);
    for (const text of listChoice(state))
        log.line(text);
    log.endGroup();
    checkNames(environments, rules);
    return rules;
}
function describe(environment, rules) {
    const reason = whyKept(environment, rules);
    const since = rules.age && newestOf(environment, rules.age.dates);
    const ageMs = rules.age === undefined || since === undefined ? undefined : rules.age.now - since;
    return {
        environment,
        end: reason === undefined ? 'due' : 'kept',
        ...(reason === undefined ? {} : { reason }),
        ...(ageMs === undefined ? {} : { ageMs }),
    };
}
async function readDates(host, serverless, { sid: serviceSid }, environments) {
    const readAll = async (sids, read) => new Map(await (0,pool/* mapPool */.P)(sids, AT_ONCE, async (sid) => {
        const date = await (0,request/* unlessMissing */.F2)(read(sid, (0,context/* within */.u)(host, main_LIMIT_MS)));
        return [sid, date];
    }));
    const builds = [...new Set(environments.flatMap(({ buildSid }) => buildSid ?? []))];
    return {
        builtAt: await readAll(builds, async (sid, p) => (await serverless.fetchBuild(serviceSid, sid, p)).createdAt),
        wentLiveAt: await readAll(environments.map(({ sid }) => sid), async (sid, p) => lastLiveAt(await serverless.noteDeployments(serviceSid, sid, p))),
    };
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
async function mapPool(items, limit, work) {
    const results = [];
    const stop = new AbortController();
    let next = 0;
    const worker = async () => {
        while (next < items.length && !stop.signal.aborted) {
            const index = next++;
            try {
                results[index] = await work(items[index], stop.signal);
            }
            catch (error) {
                stop.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    stop.signal.throwIfAborted();
    return results;
}


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyRefused),
/* harmony export */   q: () => (/* binding */ startRecord)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9667);
/* harmony import */ var _live_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);


const START_MS = 15_000;
const END_MS = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_MS */ .H5 - START_MS;
const PHASE = 'record at GitHub';
const END_CANCELLED_MS = 700;
const NO_RECORD = { end: async () => undefined };
async function startRecord(run, buildSid) {
    const { inputs, record: { facts }, cancellation, } = run;
    const target = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__.deployFacts)(run);
    const token = inputs.deploy?.githubToken;
    if (token === undefined || cancellation.signal.aborted)
        return NO_RECORD;
    run.record.beginPhase(PHASE);
    const environment = `${facts.service?.uniqueName ?? target.serviceSid}/${target.name}`;
    let record = NO_RECORD;
    try {
        const signal = AbortSignal.any([cancellation.signal, AbortSignal.timeout(START_MS)]);
        const github = await run.connectGitHub(token);
        const { commit, runUrl } = facts.trigger ?? {};
        if (commit === undefined)
            throw new Error('The runner does not say which commit started the run');
        if (runUrl !== undefined)
            hintAtNative(run, environment, await github.findOwnEnvironment(commit, runUrl, signal));
        const description = `Build ${buildSid} to ${target.name}`;
        const production = target.production;
        const id = await github.createDeployment({ commit, environment, description, production }, signal);
        record = {
            end: (state, words) => endRecord(run, github, id, { state, description: words, url: (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__.deployFacts)(run).url, runUrl }),
        };
        await github.setStatus(id, { state: 'in_progress', description, url: target.url, runUrl }, signal);
        run.log.line(`Recorded as a GitHub Deployment to ${environment}.`);
    }
    catch (error) {
        if (!cancellation.signal.aborted)
            warn(run, error);
    }
    return record;
}
async function endRecord(run, github, id, status) {
    const { signal } = run.cancellation;
    run.record.beginPhase(PHASE);
    try {
        await github.setStatus(id, status, timeToEnd(signal));
    }
    catch (error) {
        if (!signal.aborted)
            warn(run, error);
    }
}
function timeToEnd(cancel) {
    const afterCancel = new AbortController();
    const startCountdown = () => setTimeout(() => afterCancel.abort(cancel.reason), END_CANCELLED_MS).unref();
    if (cancel.aborted)
        startCountdown();
    else
        cancel.addEventListener('abort', startCountdown, { once: true });
    return AbortSignal.any([afterCancel.signal, AbortSignal.timeout(END_MS)]);
}
function hintAtNative(run, environment, native) {
    if (native !== undefined && native !== environment)
        run.log.line(`This run already has a GitHub Deployment to ${native}, from a job with “environment:”. If it is this job, “environment: { name, url }” there does without “github-token”.`);
}
function warn({ log }, error) {
    log.warning(`The deploy could not be recorded as a GitHub Deployment: ${whyRefused(error)} It goes on all the same.`, { title: 'No GitHub Deployment' });
}
function whyRefused(error) {
    const { status, message } = (error ?? {});
    const forbidden = status === 401 || status === 403 || status === 404;
    return forbidden
        ? `GitHub answered ${status}. Give the job “permissions: { deployments: write }”, or leave “github-token” out.`
        : `${String(message ?? error).replace(/[.\s]+$/, '')}.`;
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


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findRemovals),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);

function findRemovals(live, next, excluded) {
    const dependencies = vanished(live, next);
    const before = versionsOf(live);
    const after = versionsOf(next);
    if (before === undefined || after === undefined) {
        const which = before === undefined ? 'the live Build' : 'the new Build';
        return {
            paths: [],
            functions: [],
            assets: [],
            dependencies,
            unclear: `Twilio does not list the versions of ${which}`,
        };
    }
    const kept = new Set(after.map(({ sid }) => sid));
    const served = new Set(after.map(({ path }) => path));
    const staysOrMayGo = (path) => served.has(path) || excluded.some((fits) => fits(path));
    const gone = before.filter(({ sid, path }) => !kept.has(sid) && (path === undefined || !staysOrMayGo(path)));
    const paths = [...new Set(gone.flatMap(({ path }) => path ?? []))].sort();
    const lost = (versions = []) => paths.flatMap((path) => versions.filter((version) => version.path === path && gone.includes(version)));
    const nameless = gone.some(({ path }) => path === undefined) || (gone.length > 0 && after.some(({ path }) => path === undefined));
    const versions = { functions: lost(live.functionVersions), assets: lost(live.assetVersions) };
    return {
        paths,
        ...versions,
        dependencies,
        ...(nameless ? { unclear: 'Twilio does not list the paths of all versions' } : {}),
    };
}
function versionsOf({ functionVersions, assetVersions }) {
    if (functionVersions === undefined || assetVersions === undefined)
        return undefined;
    return [...functionVersions, ...assetVersions];
}
function vanished({ dependencies: before }, { dependencies: after }) {
    if (before === undefined || after === undefined)
        return [];
    const kept = new Set(after.map(({ name }) => name));
    return before
        .map(({ name }) => name)
        .filter((name) => !kept.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name))
        .sort();
}
async function readPatterns(patterns) {
    if (patterns.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 5180).then(__webpack_require__.t.bind(__webpack_require__, 5180, 19));
    return patterns.map((pattern) => {
        const matches = picomatch(pattern, { dot: true, nonegate: true, strictSlashes: true });
        return (path) => matches(path);
    });
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

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ formatTitle),
/* harmony export */   cU: () => (/* binding */ formatStepFailure),
/* harmony export */   oN: () => (/* binding */ formatStepSummary)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7872);
/* harmony import */ var _text_short_sids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1089);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6412);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7913);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1435);
/* harmony import */ var _sids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5118);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);









function formatStepSummary(facts) {
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .fitSummary */ .m)((limits) => format(facts, limits), formatTitle(facts));
}
function formatTitle({ ending, title }) {
    const failed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(ending);
    const words = failed?.problems === undefined ? title : `${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .countInputs */ .FU)(failed.problems)}: nothing was sent to Twilio`;
    return `### ${_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOLS */ .Am[ending.verdict]} ${(0,_sids_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeQuietly */ .T)(words, 200)}`;
}
function format(facts, limits) {
    const { goal, ending, items, isQuiet, quietTitle } = facts;
    const { text } = limits;
    const loud = items.filter((item) => !isQuiet(item));
    const quiet = items.filter(isQuiet);
    const parts = [
        formatTitle(facts),
        goal === undefined ? '' : `${(0,_sids_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeQuietly */ .T)(goal, text)}.`,
        formatStepFailure(ending, limits),
        listItems(facts, loud, limits),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(quietTitle), listItems(facts, quiet, limits)),
        formatSids(facts, limits),
    ];
    return `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)(parts)}\n`;
}
function formatStepFailure(ending, limits) {
    const failed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(ending);
    if (failed === undefined)
        return '';
    if (failed.problems !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblems */ .C)(failed.problems, limits);
    const { what, why, next, lines = [] } = failed.failure;
    const say = (sentence) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .withCode */ .SM)((0,_sids_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeQuietly */ .T)(sentence, limits.text));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        say(what),
        `<strong>What to do:</strong> ${say(next)}`,
        lines.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .formatYaml */ .Fo)(lines, limits.rows),
        `<strong>Why:</strong> ${say(why)}`,
    ]);
}
function listItems({ columns, row }, items, { text, rows }) {
    const shown = items.slice(0, rows);
    const left = items.length - shown.length;
    const cells = shown.map((item) => row(item, Math.min(text, 300)));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        cells.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTable */ .ku)(columns, cells),
        left === 0 ? '' : `and ${left} more, in the log`,
    ]);
}
function formatSids(facts, { text, rows }) {
    const { items, sidsOf, ending, goal = '', title } = facts;
    const { what = '', why = '', next = '' } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(ending)?.failure ?? {};
    const ofItems = items.slice(0, rows).flatMap(sidsOf);
    const listed = new Set(ofItems.map(([, sid]) => sid));
    const others = (0,_text_short_sids_js__WEBPACK_IMPORTED_MODULE_8__/* .sidsIn */ .bq)(`${title} ${goal} ${what} ${why} ${next}`).filter((sid) => !listed.has(sid));
    const lines = [...ofItems, ...others.slice(0, 20).map((sid) => ['', sid])].map(([name, sid]) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(name, Math.min(text, 200)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(sid),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)('Whole SIDs', lines.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTable */ .ku)(['Name', 'SID'], lines));
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


/***/ }),

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ decodeNothing),
/* harmony export */   _: () => (/* binding */ sendDelete),
/* harmony export */   qk: () => (/* binding */ createRemovalCalls),
/* harmony export */   xu: () => (/* binding */ asSuffixed)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5331);
/* harmony import */ var _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);




function decodeNothing(body) {
    if (body !== undefined)
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('a deletion has none');
}
function sendDelete(client, path, limits) {
    return sendOnce(client, { method: 'DELETE', path, timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_MS */ .oo, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__.MB }, decodeNothing, limits);
}
async function sendOnce(client, request, decode, limits) {
    try {
        await client.send(request, decode, limits);
        return { end: 'deleted' };
    }
    catch (error) {
        if (!(error instanceof _request_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestFailure */ .e6))
            throw error;
        const { class: kind, status, detail, words } = error.facts;
        if (kind !== 'final')
            return { end: 'again', error };
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error))
            return { end: 'gone' };
        if (status === 400 || status === 409)
            return { end: 'refused', words: detail ?? words };
        throw error;
    }
}
function asSuffixed({ sid, domainSuffix }) {
    if (!(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R7)(sid, 'ZE') || !domainSuffix)
        throw new TypeError(`“${sid}” is not an environment with a domain suffix.`);
    return sid;
}
function createRemovalCalls(client, serviceSid) {
    const pathOf = (sid) => `${(0,_paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePath */ .VF)(serviceSid)}/Environments/${sid}`;
    return {
        remove: (sid, limits) => sendDelete(client, pathOf(sid), limits),
        takeDown(sid, limits) {
            const path = `${pathOf(sid)}/Deployments`;
            const request = { method: 'POST', path, form: [], timeLimitMs: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_MS */ .oo, sizeLimit: _paths_and_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL */ .o5 };
            return sendOnce(client, request, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCreatedDeployment */ .M, limits);
        },
    };
}


/***/ })

};
