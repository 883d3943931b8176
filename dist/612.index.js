export const id = 612;
export const ids = [612];
export const modules = {

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: REMOVE_OUTPUTS

// EXTERNAL MODULE: ./async/pool.js
var pool = __webpack_require__(7038);
// EXTERNAL MODULE: ./explain/no-time.js
var no_time = __webpack_require__(3434);
// EXTERNAL MODULE: ./inputs/masks.js
var masks = __webpack_require__(4774);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./report/facts.js
var facts = __webpack_require__(8999);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __webpack_require__(7954);
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __webpack_require__(297);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __webpack_require__(4668);
// EXTERNAL MODULE: ./run/service.js
var run_service = __webpack_require__(7120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./twilio/removal.js
var removal = __webpack_require__(4054);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
// EXTERNAL MODULE: ./twilio/serverless.js
var twilio_serverless = __webpack_require__(66);
// EXTERNAL MODULE: ./model/production.js
var model_production = __webpack_require__(2828);
// EXTERNAL MODULE: ./model/removals.js
var removals = __webpack_require__(4742);
// EXTERNAL MODULE: ./model/sid.js
var sid = __webpack_require__(5135);
;// CONCATENATED MODULE: ./actions/remove-environment/choice.js
/**
 * Which environments may go, and why the others stay. Every doubt keeps one: a preview too many costs nothing, and
 * production once removed is gone with its domain and its variables.
 */



/** Why an environment stays, strongest reason first. */
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
/** The entries as patterns. `anyCase`: letters count in either case, so that a doubt protects. */
async function readNamePatterns(entries, anyCase) {
    const fold = (text) => (anyCase ? text.toLowerCase() : text);
    const globs = await (0,removals/* readPatterns */.c)(entries.map(fold));
    return entries.map((text, index) => {
        if ((0,sid/* isSid */.R)(text, 'ZE'))
            return { text, kind: 'sid', fits: ({ sid }) => sid.toLowerCase() === text.toLowerCase() };
        const kind = /[*?[\]{}()!+@|\\]/.test(text) ? 'glob' : 'name';
        const fitsName = (name) => fold(name) === fold(text) || (kind === 'glob' && globs[index]?.(fold(name)) === true);
        // The command-line tools and people call the one without a suffix so, whatever its unique name is.
        const fits = ({ uniqueName, domainSuffix }) => [uniqueName, domainSuffix ?? 'production'].some(fitsName);
        return { text, kind, fits };
    });
}
/** Why the environment stays; undefined: it may go. */
function whyKept(environment, { environments, protect, age }) {
    const named = environments.filter(({ fits }) => fits(environment));
    if (named.length === 0)
        return 'unnamed';
    const production = (0,model_production/* whyProduction */.M)(environment);
    if (production === 'unsuffixed')
        return 'production';
    if (production === 'named' && !isNamedBySid(environment, environments))
        return 'production-name';
    if (protect.some(({ fits }) => fits(environment)))
        return 'protected';
    if (age === undefined)
        return undefined;
    const since = newestOf(environment, age.builtAt);
    if (since === undefined)
        return 'undated';
    return age.now - since > age.olderThanMs ? undefined : 'young';
}
/** Whether its SID stands among the entries, which is as clear as it gets. */
function isNamedBySid(environment, environments) {
    return environments.some(({ kind, fits }) => kind === 'sid' && fits(environment));
}
/**
 * The newest of what is known of it, in ms: the creation of the live Build and its own. An old Build in a new
 * environment is somebody's new preview; where nothing is live, its own creation is all there is.
 */
function newestOf({ buildSid, createdAt }, builtAt) {
    if (buildSid === undefined || createdAt === undefined)
        return buildSid === undefined ? createdAt : undefined;
    const built = builtAt.get(buildSid);
    return built === undefined ? undefined : Math.max(built, createdAt);
}

// EXTERNAL MODULE: ./deploy/github-deployment.js
var github_deployment = __webpack_require__(2844);
;// CONCATENATED MODULE: ./actions/remove-environment/inactive.js
/** GitHub's record of what was removed: a side channel, so nothing that goes wrong here changes how the step ends. */


/** All requests to GitHub together may take so long, in ms. */
const LIMIT_MS = 30_000;
/** Marks the GitHub Deployments of these environments as inactive. GitHub's own environments are left alone. Never throws. */
async function markInactive({ connect, environments, log, signal }) {
    if (environments.length === 0 || signal.aborted)
        return;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
    try {
        const github = await connect();
        for (const environment of environments) {
            const marked = await github.deactivate(environment, limit);
            if (marked > 0)
                log.line(`Marked ${(0,quantities/* count */.U9)(marked, 'GitHub Deployment')} to ${environment} as inactive.`);
        }
    }
    catch (error) {
        if (signal.aborted)
            return;
        log.warning(`GitHub Deployments could not be marked as inactive: ${(0,github_deployment/* whyRefused */.f)(error)}`, {
            title: 'GitHub Deployments stay active',
        });
    }
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
// EXTERNAL MODULE: ./inputs/sid-mistakes.js
var sid_mistakes = __webpack_require__(4081);
// EXTERNAL MODULE: ./inputs/table.js
var table = __webpack_require__(3879);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./actions/remove-environment/inputs.js
/** The inputs of `remove-environment/`, declared and read. */








/** Every input of `remove-environment/`, in the order of its action.yml. */
const REMOVE_INPUTS = {
    'service-sid': declarations/* INPUTS */.mc['service-sid'],
    environments: { ...declarations/* optional */.lq, required: true, example: 'pr-7' },
    protect: { ...declarations/* optional */.lq, example: 'staging' },
    'older-than': { ...declarations/* optional */.lq, example: '14d' },
    'dry-run': declarations/* INPUTS */.mc['dry-run'],
    'github-token': declarations/* INPUTS */.mc['github-token'],
    ...declarations/* ACCESS */.Pe,
};
/** The inputs in the environment, or everything that is wrong with them. */
function readRemoveInputs(env) {
    return (0,table/* readTable */.x)(REMOVE_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const environments = readNames('environments', given.environments, report);
    const protect = readNames('protect', given.protect, report);
    const age = given['older-than'];
    const olderThanMs = age === '' ? undefined : (0,parse/* readSpan */.F2)('older-than', AGE, age, report);
    const dryRun = (0,parse/* readFlag */.fG)('dry-run', REMOVE_INPUTS['dry-run'].default, given['dry-run'], report);
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
/** Below an hour lies a deploy that is under way. A bare number is taken for days. */
const AGE = {
    fallback: REMOVE_INPUTS['older-than'].example,
    min: ms('1h'),
    max: ms('3650d'),
    units: ['m', 'h', 'd'],
    guess: () => 'd',
};
/** A longer one names nothing, and picomatch takes no glob of 65 536 characters. */
const LONGEST = 200;
/** Split by white space, and by commas outside of braces; a `#` starts a comment. */
function readNames(input, text, report) {
    const entries = text
        .replace(/(^|\s)#.*$/gm, '$1')
        .split(/\s+|,(?![^{\s]*\})/)
        .filter((entry) => entry !== '');
    for (const entry of entries) {
        const problem = (rule, meant) => report({
            input,
            seen: entry,
            rule,
            fix: meant === undefined ? (0,declarations/* exampleIn */.kY)(REMOVE_INPUTS, input) : (0,yaml/* yamlLine */.u)(input, meant),
        });
        const mistake = (0,sid_mistakes/* resemblesSid */.l)(entry) ? (0,sid_mistakes/* sidMistake */.E)(entry, 'ZE') : undefined;
        if (mistake !== undefined)
            problem(mistake.rule, mistake.corrected);
        else if (entry.startsWith('!'))
            problem(input === 'protect'
                ? 'It lists what stays; there is no “everything but”.'
                : 'There is no “everything but”: what is to stay goes into `protect`.', entry.replace(/^!+/, '') || undefined);
        else if (entry.length > LONGEST || entry.includes('/'))
            problem('Each is the SID (ZE…), unique name or domain suffix of an environment, or a glob like `pr-*`.');
    }
    return entries;
}

// EXTERNAL MODULE: ./model/environments.js
var environments = __webpack_require__(5133);
// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
;// CONCATENATED MODULE: ./actions/remove-environment/report.js





/** An empty one. */
function createRemovalState() {
    let entries;
    return {
        headline: undefined,
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
/** As people call it: the domain suffix, else the unique name. Harmless text of one line. */
const nameOf = ({ domainSuffix, uniqueName }) => (0,sanitize/* sanitizeLine */.g)(domainSuffix ?? uniqueName, 200);
/** One line for each environment: what may go first. */
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
        return `may go (${live})${down}`;
    const why = reason === undefined ? 'not reached' : REASONS[reason];
    return `stays: ${why}${detail === undefined ? '' : ` (“${detail}”)`}${down}`;
}
const refer = ({ environment }) => ({ name: nameOf(environment), sid: environment.sid });
/** The output `result`. No account or service SID: the runner would drop it. */
function formatResult(state) {
    const kept = state.where('kept');
    const reasons = [...new Set(kept.flatMap(({ reason }) => reason ?? []))];
    return JSON.stringify({
        schemaVersion: 1,
        removed: state.where('removed').map(refer),
        alreadyGone: [...state.where('gone').map(refer), ...state.absent.map((name) => ({ name }))],
        due: state.where('due').map(refer),
        kept: Object.fromEntries(reasons.map((reason) => [reason, kept.filter((e) => e.reason === reason).map(refer)])),
    });
}
/** The job summary. */
function formatSummary(state, failure) {
    const entries = state.entries();
    const removed = state.where('removed').length;
    const kept = state.where('kept').length + state.where('due').length;
    return (0,summary_table/* formatStepSummary */.o)({
        title: `Twilio Serverless environments: ${removed} removed${entries === undefined ? '' : `, ${kept} kept`}`,
        headline: state.headline,
        failure,
        columns: ['Environment', 'SID', 'Age', ''],
        items: entries ?? [],
        row: (entry) => [
            (0,markdown/* codeSpan */.SS)(nameOf(entry.environment)),
            (0,markdown/* codeSpan */.SS)(entry.environment.sid),
            entry.ageMs === undefined ? '' : (0,quantities/* formatAge */.nV)(entry.ageMs),
            (0,markdown/* escapeMarkdown */.FV)(describeEnd(entry)),
        ],
    });
}

;// CONCATENATED MODULE: ./actions/remove-environment/names.js
/** What is said of the names that were given: those that fit production, and those that fit nothing. */






/** Says what the names fit and what they do not; returns those of `environments` that fit nothing. */
function reportNames(log, environments, rules) {
    for (const environment of environments)
        reportProduction(log, environment, rules.environments);
    const fitsNone = ({ fits }) => !environments.some(fits);
    const absent = rules.environments.filter(fitsNone).map(({ text }) => text);
    for (const text of absent)
        log.line(`“${text}” fits no environment: gone already, or never there.`);
    const strangers = rules.protect.filter(fitsNone);
    const plain = strangers.filter(({ kind }) => kind !== 'glob').map(({ text }) => text);
    for (const { text } of strangers.filter(({ kind }) => kind === 'glob'))
        log.line(`“${text}” in “protect” fits no environment.`);
    if (plain.length > 0)
        log.warning(`“protect” names ${plain.join(', ')}, which this service does not have.`, {
            title: 'Nothing to protect',
        });
    return absent;
}
/** A glob that fits it costs a line; whoever wrote its name has asked for what is never done. */
function reportProduction(log, environment, patterns) {
    const production = (0,model_production/* whyProduction */.M)(environment);
    const fitting = patterns.filter(({ fits }) => fits(environment));
    if (production === undefined || fitting.length === 0)
        return;
    if (production === 'named' && isNamedBySid(environment, patterns))
        return;
    const { sid, uniqueName } = environment;
    const why = production === 'unsuffixed'
        ? 'has no domain suffix, so it may be production and is never removed'
        : `may be production by its name and stays; if it is none, name it by its SID: “${(0,yaml/* yamlLine */.u)('environments', sid)}”`;
    const plain = fitting.find(({ kind }) => kind !== 'glob');
    const text = `“${(plain ?? fitting[0])?.text}” fits ${uniqueName} (${sid}), which ${why}.`;
    if (plain === undefined)
        log.line(text);
    else
        log.warning(text, { title: 'Never removed' });
}
/**
 * The names under which deploys to what is gone were recorded at GitHub (`<service>/<environment>`): what this run
 * removed, what was gone by then, and names that fit nothing any more.
 */
function namesOfRecords({ uniqueName, sid }, state, patterns) {
    const gone = [...state.where('removed'), ...state.where('gone')].map(({ environment }) => nameOf(environment));
    const absent = patterns.flatMap(({ text, kind }) => {
        const naming = kind === 'name' && state.absent.includes(text) ? (0,environments/* nameEnvironment */.Nd)(text) : undefined;
        if (naming === undefined || 'problem' in naming)
            return [];
        const { suffix, uniqueName: name } = naming.names;
        const named = { sid: '', uniqueName: name, domainSuffix: suffix };
        return suffix === undefined || (0,model_production/* whyProduction */.M)(named) !== undefined ? [] : [suffix];
    });
    return [...new Set([...gone, ...absent])].map((name) => `${uniqueName ?? sid}/${name}`);
}
/** Environments that were to go and that Twilio did not let go. */
function explainRefused(entries) {
    const names = entries.map(({ environment }) => nameOf(environment)).join(', ');
    const words = [...new Set(entries.flatMap(({ detail }) => detail ?? []))].map((text) => `“${text}”`);
    return new errors/* ActionFailure */.dR('error', {
        title: 'Not removed',
        what: `Twilio refused to remove ${names}.`,
        why: `It said ${words.join(', ')}. Everything else that was due was removed.`,
        next: 'Look at the environment in the Twilio Console, remove what Twilio names, and run the step again.',
    });
}

// EXTERNAL MODULE: ./async/clock.js
var async_clock = __webpack_require__(5896);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
;// CONCATENATED MODULE: ./deploy/removal.js
/**
 * Removing one environment: looked at again before every request, taken down where Twilio refuses to remove what is
 * live, and looked up where an answer is lost.
 */





/** Requests to remove one environment may go unanswered for so long, in ms; then the step ends. */
const removal_LIMIT_MS = 300_000;
/** So often Twilio may refuse in a row: something goes live there again and again, or a take-down takes a moment. */
const MOST_REFUSALS = 5;
/** After a take-down Twilio may take a moment to see it, in ms. */
const LAG_MS = 1_000;
/** Removes the environment. Never throws: what stopped it is in the result. */
async function removeEnvironment(context, plan) {
    const progress = {
        unanswered: false,
        down: undefined,
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
/** One look and, where the environment may still go, one request. Undefined: go on. */
async function takeStep(context, plan, progress) {
    const { clock, signal, calls } = context;
    const now = await look(context);
    // Gone after a DELETE whose answer was lost: that was us.
    if (now === undefined)
        return { end: progress.unanswered ? 'removed' : 'gone' };
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
        // If it is still live then, it went live again.
        progress.down = undefined;
    }
    const answer = await sendDelete(context, progress, () => calls.remove(sid, limits));
    return judgeDelete(context, progress, answer, now.buildSid);
}
/** The environment as it is now; undefined when there is none. */
async function look({ fetch, signal, clock }) {
    try {
        return await fetch({ signal, deadline: clock.now() + removal_LIMIT_MS });
    }
    catch (error) {
        if ((0,request/* isMissing */.b2)(error))
            return undefined;
        throw error;
    }
}
/** Why it stays after all, by what was read just now. */
function removal_whyKept(now, plan, { down, refusal, refusals }) {
    const { environment, bySid, unchanged } = plan;
    const production = (0,model_production/* whyProduction */.M)(now);
    if (now.sid !== environment.sid || production === 'unsuffixed' || (production === 'named' && !bySid))
        return { end: 'kept', reason: 'production' };
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
/** Until it is answered, the DELETE may have been processed. */
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
        // Whether it was taken down, the next look tells; to take down what is down already changes nothing.
        await pause(context, progress, answer.error);
        return undefined;
    }
    progress.refusal = undefined;
    progress.down = buildSid;
    return undefined;
}
/** Waits before the next look; throws where that would be too late. */
async function pause({ clock, random, signal, onRetry }, progress, error) {
    const waitMs = (0,retry/* pauseFor */.Q)((0,request/* retryDelayOf */.BQ)(error), ++progress.failures, random);
    if (clock.now() + waitMs > progress.quietSince + removal_LIMIT_MS)
        throw error;
    onRetry(error, waitMs);
    await clock.sleep(waitMs, signal);
}
/** One last look after a lost DELETE, which no cancel ends: seconds are left then, and it tells what became of it. */
async function isGone({ fetch, clock }) {
    try {
        await fetch({ signal: new AbortController().signal, deadline: clock.now() + async_clock/* LAST_LOOK_MS */.WP });
        return false;
    }
    catch (error) {
        return (0,request/* isMissing */.b2)(error);
    }
}

// EXTERNAL MODULE: ./explain/error.js + 2 modules
var explain_error = __webpack_require__(9573);
;// CONCATENATED MODULE: ./actions/remove-environment/remove-all.js






/** Removes them and notes what became of each. What stopped it comes back, explained. */
async function removeAll({ host, log, state, calls, fetch, onRetry }, due, rules) {
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
    }
    log.endGroup();
    return undefined;
}
/** What stopped it, and how far it had come. */
function explainStop(error, state, cancelled) {
    const { verdict, failure } = (0,explain_error/* explain */.WE)(error, {}, cancelled);
    const removed = state.where('removed').length;
    const left = state.where('due').length + state.where('kept').filter(({ reason }) => reason === 'unanswered').length;
    const done = `${(0,quantities/* count */.U9)(removed, 'environment')} had been removed, ${left} more were due.`;
    const down = state.where('due').flatMap(({ environment, tookDown }) => (tookDown ? [nameOf(environment)] : []));
    const taken = down.length === 0 ? '' : ` ${down.join(', ')} may be without a live Build now.`;
    return new errors/* ActionFailure */.dR(verdict, {
        ...failure,
        why: `${cancelled ? '' : `${failure.why} `}${done}${taken}`,
        next: cancelled ? 'Run the step again: it goes on where it was.' : failure.next,
    }, { cause: error });
}

;// CONCATENATED MODULE: ./actions/remove-environment/main.js
/** The story of `remove-environment/`: look at the environments → choose → take down and remove → say what and why. */




















/** The outputs of `remove-environment/`, as in its action.yml. */
const REMOVE_OUTPUTS = (/* unused pure expression or super */ null && (['removed', 'kept', 'result']));
/** A list may be asked for again for so long, in ms, before the step ends without it. */
const main_LIMIT_MS = 300_000;
/** Builds read at a time. */
const AT_ONCE = 4;
/** Runs the step and says whether the job may go on. Never throws. `connectGitHub` loads what talks to GitHub. */
function main(host, connectGitHub) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(REMOVE_INPUTS, host.env), ({ log }) => {
        const state = createRemovalState();
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        const list = (entries) => entries.map(({ environment }) => nameOf(environment)).join('\n');
        return {
            run: () => removeEnvironments({ host, log, state, connectGitHub }),
            report() {
                const removed = state.where('removed');
                const kept = [...state.where('kept'), ...state.where('due')];
                outputs.set('removed', list(removed));
                // Before the list was read, nothing is known of what there is.
                if (state.entries() !== undefined)
                    outputs.set('kept', list(kept));
                outputs.set('result', formatResult(state));
                if (removed.length > 0)
                    log.line(`Removed ${(0,quantities/* count */.U9)(removed.length, 'environment')}; ${kept.length} stay.`);
            },
            summary: (ending) => formatSummary(state, (0,facts/* failureOf */.g)(ending)?.failure),
        };
    });
}
async function removeEnvironments(step) {
    const { host, log, state } = step;
    const read = readRemoveInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const { inputs } = read;
    state.headline = describeGoal(inputs);
    log.line(`${state.headline}.`);
    log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, inputs.credentials, log);
    const client = clientOf(inputs.origins.serverless);
    const serverless = (0,twilio_serverless/* createServerless */.bu)({ client, clock: host.clock, random: host.random, onRetry });
    const look = { serverless, clock: host.clock, log, limits: (0,context/* within */.u)(host, main_LIMIT_MS) };
    const service = await (0,run_service/* findService */.Ln)(look, inputs.service);
    (0,run_service/* checkAccount */.g4)(service, inputs.credentials);
    const rules = await decide(step, inputs, serverless, service, client.serverNow);
    const due = state.where('due').map(({ environment }) => environment);
    if (inputs.dryRun) {
        log.line(`Dry run: ${due.length === 0 ? 'nothing would be removed.' : `${due.map(nameOf).join(', ')} would go.`}`);
        return 'planned';
    }
    const calls = (0,removal/* createRemovalCalls */.qk)(client, service.sid);
    const fetch = (sid) => (limits) => serverless.fetchEnvironment(service.sid, sid, limits);
    const stopped = await removeAll({ host, log, state, calls, fetch, onRetry }, due, rules);
    await forget(step, inputs, service, rules);
    if (stopped !== undefined)
        throw stopped;
    const refused = state.where('kept').filter(({ reason }) => reason === 'refused');
    if (refused.length > 0)
        throw explainRefused(refused);
    return 'completed';
}
/** Marks the GitHub Deployments of what is gone, if there is a token for it. */
async function forget({ host, log, state, connectGitHub }, inputs, service, rules) {
    const token = inputs.githubToken;
    if (token === undefined)
        return;
    const environments = namesOfRecords(service, state, rules.environments);
    await markInactive({
        connect: () => connectGitHub(token),
        environments,
        log,
        signal: host.cancellation.signal,
    });
}
/** `Remove the environments pr-* of greeter, where what is live is older than 14d`. */
function describeGoal({ environments, service, protect, olderThanMs, dryRun }) {
    const age = olderThanMs === undefined
        ? ''
        : `, where what is live is older than ${(0,quantities/* writeDuration */.MP)(olderThanMs, ['m', 'h', 'd'])}`;
    const but = protect.length === 0 ? '' : `, but not ${protect.join(', ')}`;
    return `${dryRun ? 'Dry run: remove' : 'Remove'} the environments ${environments.join(', ')} of ${service}${age}${but}`;
}
/** Reads what is needed and decides about every environment. */
async function decide({ host, log, state }, { environments: names, protect, olderThanMs }, serverless, service, serverNow) {
    const environments = await serverless.listEnvironments(service.sid, (0,context/* within */.u)(host, main_LIMIT_MS));
    const patterns = {
        environments: await readNamePatterns(names, false),
        protect: await readNamePatterns(protect, true),
    };
    let rules = { ...patterns, age: undefined };
    if (olderThanMs !== undefined) {
        const candidates = environments.filter((environment) => whyKept(environment, rules) === undefined);
        const builtAt = await readDates(host, serverless, service, candidates);
        const now = serverNow();
        if (now === undefined)
            throw (0,no_time/* explainNoTime */.i)('what is live', 'removed');
        rules = { ...patterns, age: { now, olderThanMs, builtAt } };
    }
    state.decide(environments.map((environment) => describe(environment, rules)));
    state.absent = reportNames(log, environments, rules);
    log.line(`${(0,quantities/* count */.U9)(environments.length, 'environment')} in the service.`);
    log.group(`What may go (${state.where('due').length}) and what stays, and why`);
    for (const text of listChoice(state))
        log.line(text);
    log.endGroup();
    return rules;
}
function describe(environment, rules) {
    const reason = whyKept(environment, rules);
    const since = rules.age && newestOf(environment, rules.age.builtAt);
    const ageMs = rules.age === undefined || since === undefined ? undefined : rules.age.now - since;
    return {
        environment,
        end: reason === undefined ? 'due' : 'kept',
        ...(reason === undefined ? {} : { reason }),
        ...(ageMs === undefined ? {} : { ageMs }),
    };
}
/** When Twilio created the Builds that are live; one that it no longer has is of unknown age. */
async function readDates(host, serverless, service, environments) {
    const sids = [...new Set(environments.flatMap(({ buildSid }) => buildSid ?? []))];
    const dates = await (0,pool/* mapPool */.P)(sids, AT_ONCE, async (sid) => {
        try {
            return (await serverless.fetchBuild(service.sid, sid, (0,context/* within */.u)(host, main_LIMIT_MS))).createdAt;
        }
        catch (error) {
            if ((0,request/* isMissing */.b2)(error))
                return undefined;
            throw error;
        }
    });
    return new Map(sids.map((sid, index) => [sid, dates[index]]));
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
/** Many things at once, but not too many. */
/**
 * Calls `work` for every item, at most `limit` at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun and `stop` ends what runs, as far as `work` listens; the first error is thrown.
 */
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


/** All requests at the beginning of a deploy together, and those at its end, may take so long, in ms. */
const START_MS = 15_000;
const END_MS = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_MS */ .H5 - START_MS;
/** After a cancel there is no time to lose: the process should be gone within a second. */
const END_CANCELLED_MS = 700;
/** What a run without a token has: nothing is recorded. */
const NO_RECORD = { end: async () => undefined };
/** Records that the deploy begins. Never throws; what has begun at GitHub is ended, even if it could not be called in progress. */
async function startRecord(run, buildSid) {
    const { inputs, record: { facts }, cancellation, } = run;
    const target = (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__/* .deployFacts */ .lo)(run);
    const token = inputs.deploy?.githubToken;
    if (token === undefined || cancellation.signal.aborted)
        return NO_RECORD;
    const environment = `${facts.service?.uniqueName ?? target.serviceSid}/${target.name}`;
    let record = NO_RECORD;
    try {
        const signal = AbortSignal.any([cancellation.signal, AbortSignal.timeout(START_MS)]);
        const github = await run.connectGitHub(token);
        await hintAtNative(run, github, environment, signal);
        const description = `Build ${buildSid} to ${target.name}`;
        const production = target.production;
        const id = await github.createDeployment({ environment, description, production }, signal);
        record = {
            end: (state, words) => endRecord(run, github, id, { state, description: words, url: (0,_live_build_js__WEBPACK_IMPORTED_MODULE_1__/* .deployFacts */ .lo)(run).url }),
        };
        await github.setStatus(id, { state: 'in_progress', description, url: target.url }, signal);
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
    try {
        await github.setStatus(id, status, timeToEnd(signal));
    }
    catch (error) {
        if (!signal.aborted)
            warn(run, error);
    }
}
/** A cancel may come while the request is under way: the outputs are yet to be written, and the runner kills in seconds. */
function timeToEnd(cancel) {
    const hurry = new AbortController();
    const hasten = () => setTimeout(() => hurry.abort(cancel.reason), END_CANCELLED_MS).unref();
    if (cancel.aborted)
        hasten();
    else
        cancel.addEventListener('abort', hasten, { once: true });
    return AbortSignal.any([hurry.signal, AbortSignal.timeout(END_MS)]);
}
/** A job with `environment:` gets a Deployment from GitHub itself; two of them confuse more than they tell. */
async function hintAtNative(run, github, environment, signal) {
    const native = await github.findOwnEnvironment(signal);
    if (native !== undefined && native !== environment)
        run.log.line(`This run already has a GitHub Deployment to ${native}, from a job with “environment:”. If it is this job, “environment: { name, url }” there does without “github-token”.`);
}
function warn({ log }, error) {
    log.warning(`The deploy could not be recorded as a GitHub Deployment: ${whyRefused(error)} It goes on all the same.`, { title: 'No GitHub Deployment' });
}
/** Why GitHub did not do it, in a sentence or two. */
function whyRefused(error) {
    const { status, message } = (error ?? {});
    // GitHub hides what a token may not see behind a 404.
    const forbidden = status === 401 || status === 403 || status === 404;
    return forbidden
        ? `GitHub answered ${status}. Give the job “permissions: { deployments: write }”, or leave “github-token” out.`
        : `${String(message ?? error).replace(/[.\s]+$/, '')}.`;
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ explainNoTime)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/** Nothing can be said of ages: Twilio's answers carry no time. Pure. */

/** `thing`: what has an age, e.g. `a Build`; `undone`: what was not done, e.g. `deleted`. */
function explainNoTime(thing, undone) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: 'No time to compare with',
        what: 'The answers carry no “Date” header.',
        why: `How old ${thing} is can only be told by the same clock that dated it, and this machine’s may be wrong. Nothing was ${undone}.`,
        next: 'Find what takes the header away between this runner and Twilio (a proxy, “api-url”).',
    });
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyProduction)
/* harmony export */ });
/** `production` and `prod`, as `--environment=production` of the command-line tool names them, too. */
const PRODUCTION = /^prod(?:uction)?(?:-environment)?$/i;
/**
 * Why an environment may be production: it has no domain suffix (`unsuffixed`), or its suffix or unique name says so
 * (`named`). Undefined: nothing hints at it.
 */
function whyProduction({ uniqueName, domainSuffix }) {
    if (!domainSuffix)
        return 'unsuffixed';
    return [uniqueName, domainSuffix].some((name) => PRODUCTION.test(name)) ? 'named' : undefined;
}


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findRemovals),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _build_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);

/**
 * Compares the live Build with the one that is to replace it. A version that is in both is served by both,
 * whatever else is known of it; `excluded` tell the paths that may go on purpose.
 */
function findRemovals(live, next, excluded) {
    const dependencies = vanished(live, next);
    const before = versionsOf(live);
    const after = versionsOf(next);
    if (before === undefined || after === undefined) {
        const which = before === undefined ? 'the live Build' : 'the new Build';
        return { paths: [], dependencies, unclear: `Twilio does not list the versions of ${which}` };
    }
    const kept = new Set(after.map(({ sid }) => sid.toLowerCase()));
    const served = new Set(after.flatMap(({ path }) => path ?? []));
    const mayGo = (path) => path !== undefined && excluded.some((fits) => fits(path));
    const isServed = (path) => path !== undefined && served.has(path);
    const gone = before.filter(({ sid, path }) => !kept.has(sid.toLowerCase()) && !isServed(path) && !mayGo(path));
    const paths = [...new Set(gone.flatMap(({ path }) => path ?? []))].sort();
    // A version without a path may be the one that serves a path in question, on either side.
    const nameless = gone.some(({ path }) => path === undefined) || (gone.length > 0 && after.some(({ path }) => path === undefined));
    return { paths, dependencies, ...(nameless ? { unclear: 'Twilio does not tell the paths of all versions' } : {}) };
}
function versionsOf({ functionVersions, assetVersions }) {
    if (functionVersions === undefined || assetVersions === undefined)
        return undefined;
    return [...functionVersions, ...assetVersions];
}
/** Platform defaults come and go by themselves; a list that cannot be read says nothing. */
function vanished({ dependencies: before }, { dependencies: after }) {
    if (before === undefined || after === undefined)
        return [];
    const kept = new Set(after.map(({ name }) => name));
    return before
        .map(({ name }) => name)
        .filter((name) => !kept.has(name) && !_build_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_DEFAULTS */ .h_.has(name))
        .sort();
}
/** For each pattern, whether a path fits it. “*” stays within one folder, “**” goes through all. */
async function readPatterns(patterns) {
    if (patterns.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 180).then(__webpack_require__.t.bind(__webpack_require__, 5180, 19));
    return patterns.map((pattern) => picomatch(pattern, { dot: true, nonegate: true }));
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** From now on for `ms`, unless the run is cancelled. */
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sendDelete),
/* harmony export */   qk: () => (/* binding */ createRemovalCalls),
/* harmony export */   xu: () => (/* binding */ asSuffixed)
/* harmony export */ });
/* harmony import */ var _model_sid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5331);
/* harmony import */ var _serverless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66);




/** A deletion is answered with 204 and nothing in it; a page that says 200 is not Twilio's. */
function decodeNothing(body) {
    if (body !== undefined)
        throw new _request_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('a deletion has none');
}
/** Sends a DELETE once. Throws what asking again cannot mend (credentials, certificates). */
function sendDelete(client, path, limits) {
    return sendOnce(client, { method: 'DELETE', path, timeLimitMs: _serverless_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_MS */ .oo, sizeLimit: _serverless_js__WEBPACK_IMPORTED_MODULE_2__.MB }, decodeNothing, limits);
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
        // What is live is refused with 400 ("part of an active Deployment"); whether that is why, the next look tells.
        if (status === 400 || status === 409)
            return { end: 'refused', words: detail ?? words };
        throw error;
    }
}
/** The SID of an environment with a domain suffix; throws for the one without, which is production. */
function asSuffixed({ sid, domainSuffix }) {
    if (!(0,_model_sid_js__WEBPACK_IMPORTED_MODULE_3__/* .isSid */ .R)(sid, 'ZE') || !domainSuffix)
        throw new TypeError(`“${sid}” is not an environment with a domain suffix.`);
    return sid;
}
/** The calls for one service. */
function createRemovalCalls(client, serviceSid) {
    const pathOf = (sid) => `${(0,_serverless_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePath */ .VF)(serviceSid)}/Environments/${sid}`;
    return {
        remove: (sid, limits) => sendDelete(client, pathOf(sid), limits),
        takeDown(sid, limits) {
            const path = `${pathOf(sid)}/Deployments`;
            const request = { method: 'POST', path, form: [], timeLimitMs: _serverless_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_MS */ .oo, sizeLimit: _serverless_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL */ .o5 };
            return sendOnce(client, request, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCreatedDeployment */ .M, limits);
        },
    };
}


/***/ })

};
