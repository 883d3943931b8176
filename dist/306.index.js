export const id = 306;
export const ids = [306];
export const modules = {

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PRUNE_OUTPUTS: () => (/* binding */ PRUNE_OUTPUTS),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./explain/error.js + 2 modules
var explain_error = __webpack_require__(9573);
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
// EXTERNAL MODULE: ./twilio/serverless.js
var twilio_serverless = __webpack_require__(66);
// EXTERNAL MODULE: ./twilio/decode.js
var decode = __webpack_require__(8902);
// EXTERNAL MODULE: ./twilio/page.js
var page = __webpack_require__(6159);
// EXTERNAL MODULE: ./twilio/read.js
var twilio_read = __webpack_require__(8060);
// EXTERNAL MODULE: ./twilio/removal.js
var removal = __webpack_require__(4054);
;// CONCATENATED MODULE: ./actions/prune/calls.js





/** The calls for one service. */
function createPruneCalls(serverless, options, serviceSid) {
    const read = (0,twilio_read/* createReader */.WF)(options);
    const path = (0,twilio_serverless/* servicePath */.VF)(serviceSid);
    const readHistory = (0,page/* decodePage */.Ci)('deployments', decode/* decodeDeployment */.ox);
    return {
        // Few to a page: a Build of 1050 versions is 0.3 MB.
        listBuilds: (p) => Array.fromAsync(serverless.pickBuilds(serviceSid, 0, pickListed, p)),
        listEnvironments: (p) => serverless.listEnvironments(serviceSid, p),
        // Unlike a deploy, which reads the newest few of them, this reads every history to its end: many to a page.
        listDeployments(sid, p) {
            const first = `${path}/Environments/${sid}/Deployments?PageSize=100`;
            return Array.fromAsync((0,twilio_read/* followPages */.kv)(first, (page) => read(page, twilio_serverless.MB, readHistory, p)));
        },
        remove: (sid, p) => (0,removal/* sendDelete */._)(options.client, `${path}/Builds/${sid}`, p),
    };
}
/** A Build without its versions: 500 Builds with theirs would be 150 MB. */
const pickListed = ({ sid, status, createdAt }) => ({ sid, status, createdAt });

// EXTERNAL MODULE: ./async/pool.js
var pool = __webpack_require__(7038);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
;// CONCATENATED MODULE: ./actions/prune/retention.js
/**
 * Which Builds may go. Pure. Every doubt keeps a Build: one too many costs nothing, and one too few may be the
 * one that somebody is about to put back.
 */
/** Why a Build stays, strongest reason first. */
const REASONS = {
    live: 'live',
    previous: 'live before, so that it can be put back',
    protected: 'protected by this step',
    building: 'not finished',
    undated: 'of unknown age',
    newest: 'one of the newest',
    young: 'not old enough',
    refused: 'refused by Twilio',
    unanswered: 'perhaps deleted: the answer never came',
};
/**
 * The Builds that somebody may want to put back in an environment: the one that was live last before the live
 * one, and the one that was live before the live one first was (they differ after a rollback). Equal or unknown
 * dates keep all Builds they could mean; the order of the list means nothing.
 */
function previousOf(live, history) {
    const others = history.filter(({ buildSid }) => buildSid !== undefined && buildSid !== live);
    const undated = others.filter(({ createdAt }) => createdAt === undefined);
    const first = history.reduce((time, { buildSid, createdAt }) => (buildSid === live ? Math.min(time, createdAt ?? time) : time), Number.POSITIVE_INFINITY);
    const last = latest(others);
    const before = latest(others.filter(({ createdAt }) => createdAt !== undefined && createdAt <= first));
    return [...new Set([...undated, ...last, ...before].map(({ buildSid }) => buildSid))];
}
/** All that share the latest date. */
function latest(deployments) {
    const time = deployments.reduce((max, { createdAt }) => Math.max(max, createdAt ?? max), Number.NEGATIVE_INFINITY);
    return deployments.filter(({ createdAt }) => createdAt === time);
}
/** A SID as a key: people copy SIDs in either case. */
const keyOf = (sid) => sid.toLowerCase();
/** Why each Build stays, undefined where it may go; newest first, and those of unknown age before them. */
function choose(builds, rules, uses) {
    const dates = builds.flatMap(({ createdAt }) => createdAt ?? []).toSorted((one, other) => other - one);
    // Builds as old as the last of the newest count as newest, too: which of them came first cannot be known.
    const border = rules.keep === 0 ? Number.POSITIVE_INFINITY : (dates[rules.keep - 1] ?? Number.NEGATIVE_INFINITY);
    const age = ({ createdAt }) => createdAt ?? Number.MAX_SAFE_INTEGER;
    return new Map(builds
        .toSorted((one, other) => age(other) - age(one))
        .map((build) => [build.sid, uses.get(keyOf(build.sid)) ?? holdOf(build, rules, border)]));
}
function holdOf({ sid, status, createdAt }, rules, border) {
    if (rules.protect.has(keyOf(sid)))
        return { reason: 'protected' };
    if (status !== 'completed' && status !== 'failed')
        return { reason: 'building' };
    if (createdAt === undefined)
        return { reason: 'undated' };
    if (createdAt >= border)
        return { reason: 'newest' };
    return rules.now - createdAt > rules.olderThanMs ? undefined : { reason: 'young' };
}

;// CONCATENATED MODULE: ./actions/prune/delete-builds.js




/** DELETEs in one batch, all sent at once: what may happen between a look and the last of them is kept short. */
const AT_ONCE = 4;
/** DELETEs may go unanswered for so long in a row, in ms; then the sweep ends. */
const LIMIT_MS = 300_000;
/** Deletes the Builds one batch after the other. Throws what stopped it; every end that is known was passed on by then. */
async function sweep(due, ports, options) {
    const state = { queue: [...due], unanswered: new Set(), refused: new Map() };
    try {
        await sweepAll(state, ports, options);
    }
    finally {
        for (const sid of state.unanswered)
            options.onDeletion(sid, { end: 'kept', hold: { reason: 'unanswered' } });
        for (const [sid, detail] of state.refused)
            options.onDeletion(sid, { end: 'kept', hold: { reason: 'refused', detail } });
    }
}
async function sweepAll(state, ports, options) {
    const { clock, random, signal } = options;
    let failures = 0;
    let quietSince = clock.now();
    // Refusals alone are worth one more look: it tells whether the Build has gone live.
    while (state.queue.length > 0 || state.refused.size > 0) {
        keepUsed(state, await ports.look(), options);
        if (state.queue.length === 0)
            return;
        const batch = state.queue.splice(0, AT_ONCE);
        const failed = await removeBatch(batch, state, ports, options);
        if (failed.length < batch.length) {
            failures = 0;
            quietSince = clock.now();
        }
        const [error] = failed;
        if (error === undefined)
            continue;
        failures++;
        const waitMs = Math.max(...failed.map((failure) => (0,retry/* pauseFor */.Q)((0,request/* retryDelayOf */.BQ)(failure), failures, random)));
        if (clock.now() + waitMs > quietSince + LIMIT_MS)
            throw error;
        options.onRetry(error, waitMs);
        await clock.sleep(waitMs, signal);
    }
}
/** Takes out of the queue what went live since the last look, and explains refusals by it. */
function keepUsed(state, uses, { onDeletion }) {
    const keep = (sid) => {
        const hold = uses.get(keyOf(sid));
        if (hold === undefined)
            return false;
        // A history goes on naming a Build that is gone, so that it is in use does not prove that it is there.
        const perhaps = state.unanswered.delete(sid);
        onDeletion(sid, { end: 'kept', hold: perhaps ? { reason: 'unanswered' } : hold });
        return true;
    };
    state.queue = state.queue.filter((sid) => !keep(sid));
    for (const sid of [...state.refused.keys()])
        if (keep(sid))
            state.refused.delete(sid);
}
/** Sends the DELETEs of a batch; what may be asked for again goes back into the queue, and its errors come back. */
async function removeBatch(batch, state, ports, options) {
    const errors = await (0,pool/* mapPool */.P)(batch, AT_ONCE, (sid) => removeOne(sid, state, ports, options));
    return errors.filter((error) => error !== undefined);
}
async function removeOne(sid, state, ports, { onDeletion, signal }) {
    let removal;
    try {
        removal = await ports.remove(sid);
    }
    catch (error) {
        if (signal.aborted)
            state.unanswered.add(sid);
        throw error;
    }
    if (removal.end === 'again') {
        state.queue.push(sid);
        if (removal.error.facts.class === 'unknown')
            state.unanswered.add(sid);
        return removal.error;
    }
    if (removal.end === 'refused')
        state.refused.set(sid, removal.words);
    // Gone after an answer was lost: that was us.
    else
        onDeletion(sid, { end: state.unanswered.has(sid) ? 'deleted' : removal.end });
    state.unanswered.delete(sid);
    return undefined;
}

;// CONCATENATED MODULE: ./actions/prune/deployed-builds.js



/** How many histories are read at a time. */
const HISTORIES_AT_ONCE = 4;
/** Previews come and go: an environment that was removed since the list was read has no history, and needs nothing. */
async function readHistory(calls, sid, limits) {
    try {
        return await calls.listDeployments(sid, limits);
    }
    catch (error) {
        if (!(0,request/* isMissing */.b2)(error))
            throw error;
        const environments = await calls.listEnvironments(limits);
        if (environments.some((environment) => environment.sid === sid))
            throw error;
        return [];
    }
}
/**
 * A history is read at the first look, and again when another Build is live. (A Build that is deployed and
 * replaced by the very one before it, all between two looks, is therefore not seen as "live before".)
 */
function createEnvironmentWatcher(calls) {
    const uses = new Map();
    const lives = new Map();
    let seen = 0;
    const hold = (sid, reason, name) => {
        const known = uses.get(keyOf(sid));
        if (known?.reason === 'live' && reason === 'previous')
            return;
        const names = known?.reason === reason && known.detail !== undefined ? known.detail.split(', ') : [];
        uses.set(keyOf(sid), { reason, detail: [...new Set([...names, name])].join(', ') });
    };
    return {
        async look(limits) {
            const environments = await calls.listEnvironments(limits);
            for (const { buildSid, uniqueName } of environments)
                if (buildSid !== undefined)
                    hold(buildSid, 'live', uniqueName);
            const changed = environments.filter(({ sid, buildSid }) => !lives.has(sid) || lives.get(sid) !== buildSid);
            await (0,pool/* mapPool */.P)(changed, HISTORIES_AT_ONCE, async ({ sid, buildSid, uniqueName }) => {
                const history = await readHistory(calls, sid, limits);
                for (const previous of previousOf(buildSid, history))
                    hold(previous, 'previous', uniqueName);
                lives.set(sid, buildSid);
            });
            seen = environments.length;
            return uses;
        },
        environments: () => seen,
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
// EXTERNAL MODULE: ./inputs/sid-mistakes.js
var sid_mistakes = __webpack_require__(4081);
// EXTERNAL MODULE: ./inputs/table.js
var table = __webpack_require__(3879);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./actions/prune/inputs.js
/** The inputs of `prune/`, declared and read. */








/** Every input of `prune/`, in the order of its action.yml. */
const PRUNE_INPUTS = {
    'service-sid': declarations/* INPUTS */.mc['service-sid'],
    keep: { ...declarations/* optional */.lq, default: '10', example: '10' },
    'older-than': { ...declarations/* optional */.lq, default: '30d', example: '30d' },
    protect: { ...declarations/* optional */.lq, example: 'ZB0123456789abcdef0123456789abcdef' },
    delete: { ...declarations/* optional */.lq, default: 'false', example: 'true' },
    ...declarations/* ACCESS */.Pe,
};
/** The inputs in the environment, or everything that is wrong with them. */
function readPruneInputs(env) {
    return (0,table/* readTable */.x)(PRUNE_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const keep = readKeep(given.keep, report);
    const olderThanMs = (0,parse/* readSpan */.F2)('older-than', AGE, given['older-than'], report);
    const protect = readProtected(given.protect, report);
    const remove = (0,parse/* readFlag */.fG)('delete', PRUNE_INPUTS.delete.default, given.delete, report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (credentials === undefined || hosts === undefined)
        return undefined;
    return { service, keep, olderThanMs, protect, delete: remove, credentials, ...hosts };
}
/**
 * Below an hour lie the Builds of deploys that are under way: between "completed" and "live" nothing of theirs
 * can be seen. A bare number is taken for days.
 */
const AGE = {
    fallback: PRUNE_INPUTS['older-than'].default,
    min: ms('1h'),
    max: ms('3650d'),
    units: ['m', 'h', 'd'],
    guess: () => 'd',
};
/** A whole number; '' means the default. */
function readKeep(text, report) {
    const value = text === '' ? PRUNE_INPUTS.keep.default : text;
    if (/^\d{1,6}$/.test(value))
        return Number(value);
    const rule = 'It is a whole number of Builds, 0 or more.';
    report({ input: 'keep', seen: value, rule, fix: (0,declarations/* exampleIn */.kY)(PRUNE_INPUTS, 'keep') });
    return 0;
}
/** SIDs split by new lines, commas or spaces (brackets and quotes of a JSON array are let pass); `#` comments. */
function readProtected(text, report) {
    const entries = text
        .replace(/(^|\s)#.*$/gm, '$1')
        .split(/[\s,[\]"']+/)
        .filter((entry) => entry !== '');
    for (const entry of entries) {
        const mistake = (0,sid_mistakes/* sidMistake */.E)(entry, 'ZB');
        if (mistake === undefined)
            continue;
        const { rule, corrected } = mistake;
        const fix = corrected === undefined ? (0,declarations/* exampleIn */.kY)(PRUNE_INPUTS, 'protect') : (0,yaml/* yamlLine */.u)('protect', corrected);
        report({ input: 'protect', seen: entry, rule, fix });
    }
    return entries;
}

// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
;// CONCATENATED MODULE: ./actions/prune/report.js




/** An empty one. */
function createPruneState() {
    const entries = new Map();
    let decidedAt;
    const where = (test) => [...entries.values()].filter(test).map(({ build }) => build.sid);
    return {
        headline: undefined,
        now: () => decidedAt,
        entries: () => [...entries.values()],
        due: () => where(({ end }) => end === 'due'),
        refused: () => where(({ hold }) => hold?.reason === 'refused'),
        counts() {
            const deleted = where(({ end }) => end === 'deleted').length;
            return { deleted, kept: where(({ end }) => end === 'kept' || end === 'due').length };
        },
        decide(now, builds, choice) {
            decidedAt = now;
            const known = new Map(builds.map((build) => [build.sid, build]));
            for (const [sid, hold] of choice) {
                const build = known.get(sid);
                if (build !== undefined)
                    entries.set(sid, { build, end: hold === undefined ? 'due' : 'kept', hold });
            }
        },
        settle(sid, deletion) {
            const entry = entries.get(sid);
            if (entry === undefined)
                throw new Error(`${sid} was not decided about`);
            const settled = { ...entry, end: deletion.end, hold: deletion.end === 'kept' ? deletion.hold : undefined };
            entries.set(sid, settled);
            return `${sid}: ${describeEnd(settled)}`;
        },
    };
}
/** One line for each Build: what may go first. */
function listChoice(state) {
    const now = state.now() ?? 0;
    const line = (entry) => `  ${entry.build.sid} (${ageOf(entry.build, now)}): ${describeEnd(entry)}`;
    const entries = state.entries();
    return [...entries.filter(({ end }) => end === 'due'), ...entries.filter(({ end }) => end !== 'due')].map(line);
}
function describeEnd({ end, hold }) {
    if (end === 'due')
        return 'may go';
    if (end === 'gone')
        return 'was already gone';
    if (end === 'deleted')
        return 'deleted';
    return `stays: ${describeHold(hold)}`;
}
function describeHold(hold) {
    if (hold === undefined)
        return 'not reached';
    const { reason, detail } = hold;
    if (detail === undefined)
        return REASONS[reason];
    return reason === 'refused' ? `${REASONS[reason]} (“${detail}”)` : `${REASONS[reason]} (${detail})`;
}
const ageOf = ({ createdAt }, now) => (createdAt === undefined ? '?' : (0,quantities/* formatAge */.nV)(now - createdAt));
/** The output `result`: Build SIDs by what became of them. No account or service SID: the runner would drop it. */
function formatResult(state) {
    const entries = state.entries();
    const sids = (test) => entries.filter(test).map(({ build }) => build.sid);
    const reasons = [...new Set(entries.flatMap(({ hold }) => hold?.reason ?? []))];
    return JSON.stringify({
        schemaVersion: 1,
        deleted: sids(({ end }) => end === 'deleted'),
        alreadyGone: sids(({ end }) => end === 'gone'),
        due: sids(({ end }) => end === 'due'),
        kept: Object.fromEntries(reasons.map((reason) => [reason, sids(({ hold }) => hold?.reason === reason)])),
    });
}
/** The job summary. */
function formatSummary(state, failure) {
    const now = state.now();
    const { deleted, kept } = state.counts();
    return (0,summary_table/* formatStepSummary */.o)({
        title: `Twilio Serverless Builds: ${deleted} deleted${now === undefined ? '' : `, ${kept} kept`}`,
        headline: state.headline,
        failure,
        columns: ['Build', 'Age', 'Status', ''],
        items: state.entries(),
        row: (entry) => [
            (0,markdown/* codeSpan */.SS)(entry.build.sid),
            ageOf(entry.build, now ?? 0),
            (0,markdown/* escapeMarkdown */.FV)(entry.build.status),
            (0,markdown/* escapeMarkdown */.FV)(describeEnd(entry)),
        ],
    });
}

;// CONCATENATED MODULE: ./actions/prune/main.js


















/** The outputs of `prune/`, as in its action.yml. */
const PRUNE_OUTPUTS = ['deleted', 'kept', 'result'];
/** A list may be asked for again for so long, in ms, before the step ends without it. */
const main_LIMIT_MS = 300_000;
/** Runs the step and says whether the job may go on. Never throws. */
function main(host) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(PRUNE_INPUTS, host.env), ({ log }) => {
        const state = createPruneState();
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        return {
            run: () => prune(host, log, state),
            report() {
                const { deleted, kept } = state.counts();
                outputs.set('deleted', String(deleted));
                // Before the list was read, nothing is known of how many there are.
                if (state.now() !== undefined)
                    outputs.set('kept', String(kept));
                outputs.set('result', formatResult(state));
                if (deleted > 0)
                    log.line(`Deleted ${(0,quantities/* count */.U9)(deleted, 'Build')}; ${kept} stay.`);
            },
            summary: (ending) => formatSummary(state, (0,facts/* failureOf */.g)(ending)?.failure),
        };
    });
}
async function prune(host, log, state) {
    const read = readPruneInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const { inputs } = read;
    const rule = `older than ${(0,quantities/* formatAge */.nV)(inputs.olderThanMs)} and beyond the newest ${inputs.keep}`;
    state.headline = `${inputs.delete ? 'Delete' : 'Only look for'} Builds of ${inputs.service} that are ${rule}`;
    log.line(`${state.headline}.`);
    log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, inputs.credentials, log);
    const step = {
        host,
        log,
        state,
        inputs,
        line: { client: clientOf(inputs.origins.serverless), clock: host.clock, random: host.random, onRetry },
    };
    const serverless = (0,twilio_serverless/* createServerless */.bu)(step.line);
    const look = { serverless, clock: host.clock, log, limits: limitsOf(step) };
    const service = await (0,run_service/* findService */.Ln)(look, inputs.service);
    (0,run_service/* checkAccount */.g4)(service, inputs.credentials);
    const calls = createPruneCalls(serverless, step.line, service.sid);
    const watch = createEnvironmentWatcher(calls);
    const due = await decide(step, calls, watch);
    if (!inputs.delete) {
        log.line(`Nothing was deleted. ${due.length === 0 ? 'Nothing is due.' : `“delete: true” deletes ${(0,quantities/* count */.U9)(due.length, 'Build')}.`}`);
        return 'planned';
    }
    await deleteAll(step, calls, watch, due);
    return 'completed';
}
/** Every list may take this long, from now. */
const limitsOf = ({ host }) => (0,context/* within */.u)(host, main_LIMIT_MS);
/** Reads everything and decides about every Build. Returns the SIDs that may go, oldest first. */
async function decide(step, calls, watch) {
    const { inputs, log, state, line } = step;
    const builds = await calls.listBuilds(limitsOf(step));
    const uses = await watch.look(limitsOf(step));
    const now = line.client.serverNow();
    if (now === undefined)
        throw (0,no_time/* explainNoTime */.i)('a Build', 'deleted');
    const { keep, olderThanMs } = inputs;
    const protect = new Set(inputs.protect.map(keyOf));
    state.decide(now, builds, choose(builds, { now, keep, olderThanMs, protect }, uses));
    const known = new Set(builds.map(({ sid }) => keyOf(sid)));
    const strangers = inputs.protect.filter((sid) => !known.has(keyOf(sid)));
    if (strangers.length > 0)
        log.warning(`“protect” names ${strangers.join(', ')}, which this service does not have.`, {
            title: 'Nothing to protect',
        });
    log.line(`${(0,quantities/* count */.U9)(builds.length, 'Build')}, ${(0,quantities/* count */.U9)(watch.environments(), 'environment')}; Twilio’s time is ${new Date(now).toISOString()}.`);
    log.group(`What may go (${state.due().length}) and what stays, and why`);
    for (const text of listChoice(state))
        log.line(text);
    log.endGroup();
    return state.due().toReversed();
}
async function deleteAll(step, calls, watch, due) {
    const { log, state, host, line } = step;
    const { cancellation, clock, random } = host;
    const ports = {
        look: () => watch.look(limitsOf(step)),
        // The grace period: a cancel must not make us forget whether what is just being deleted is gone.
        remove: (sid) => calls.remove(sid, { signal: cancellation.graceSignal, deadline: clock.now() + main_LIMIT_MS }),
    };
    log.group(`Deleting ${(0,quantities/* count */.U9)(due.length, 'Build')}`);
    try {
        await sweep(due, ports, {
            clock,
            random,
            signal: cancellation.signal,
            onRetry: line.onRetry,
            onDeletion: (sid, deletion) => log.line(state.settle(sid, deletion)),
        });
    }
    catch (error) {
        throw explainStop(error, state, cancellation.signal.aborted);
    }
    finally {
        log.endGroup();
    }
    const refused = state.refused();
    if (refused.length > 0)
        log.warning(`Twilio refused to delete ${refused.join(', ')}, though no environment shows ${refused.length === 1 ? 'it' : 'them'} live. Kept.`, { title: 'Kept' });
}
/** What stopped the deleting, and how far it had come. */
function explainStop(error, state, cancelled) {
    const { verdict, failure } = (0,explain_error/* explain */.WE)(error, {}, cancelled);
    const { deleted } = state.counts();
    const left = state.due().length;
    return new errors/* ActionFailure */.dR(verdict, {
        ...failure,
        what: `${failure.what} Pruning stopped there, because nothing is deleted on doubt.`,
        why: cancelled
            ? `${(0,quantities/* count */.U9)(deleted, 'Build')} had been deleted, ${left} more were due.`
            : `${failure.why} ${(0,quantities/* count */.U9)(deleted, 'Build')} had been deleted, ${left} more were due.`,
        next: cancelled ? 'Run the step again: it goes on where it was.' : failure.next,
    }, { cause: error });
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
