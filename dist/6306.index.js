export const id = 6306;
export const ids = [6306];
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

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PRUNE_OUTPUTS: () => (/* binding */ PRUNE_OUTPUTS),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./explain/error.js + 3 modules
var explain_error = __webpack_require__(6562);
// EXTERNAL MODULE: ./inputs/masks.js
var masks = __webpack_require__(4774);
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
// EXTERNAL MODULE: ./twilio/calls/serverless.js
var calls_serverless = __webpack_require__(9120);
// EXTERNAL MODULE: ./actions/earliest-time.js + 1 modules
var earliest_time = __webpack_require__(8670);
// EXTERNAL MODULE: ./twilio/calls/paths-and-limits.js
var paths_and_limits = __webpack_require__(3213);
// EXTERNAL MODULE: ./twilio/calls/removal.js
var removal = __webpack_require__(2556);
// EXTERNAL MODULE: ./twilio/decode.js
var decode = __webpack_require__(8902);
// EXTERNAL MODULE: ./twilio/page.js
var page = __webpack_require__(6159);
// EXTERNAL MODULE: ./twilio/read.js
var twilio_read = __webpack_require__(8060);
;// CONCATENATED MODULE: ./actions/prune/calls.js





function createPruneCalls(serverless, options, serviceSid) {
    const read = (0,twilio_read/* createReader */.WF)(options);
    const path = (0,paths_and_limits/* servicePath */.VF)(serviceSid);
    const readHistory = (0,page/* decodePage */.Ci)('deployments', decode/* decodeDeployment */.ox);
    return {
        listBuilds: (p) => Array.fromAsync(serverless.pickBuilds(serviceSid, 0, pickListed, p)),
        listEnvironments: (p) => serverless.listEnvironments(serviceSid, p),
        listDeployments(sid, p) {
            const first = `${path}/Environments/${sid}/Deployments?PageSize=100`;
            return Array.fromAsync((0,twilio_read/* followPages */.kv)(first, (page) => read(page, paths_and_limits.MB, readHistory, p)));
        },
        remove: (sid, p) => (0,removal/* sendDelete */._)(options.client, `${path}/Builds/${sid}`, p),
    };
}
const pickListed = ({ sid, status, createdAt }) => ({ sid, status, createdAt });

// EXTERNAL MODULE: ./async/pool.js
var pool = __webpack_require__(7038);
// EXTERNAL MODULE: ./async/retry.js
var retry = __webpack_require__(8068);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
;// CONCATENATED MODULE: ./actions/prune/delete-builds.js



const AT_ONCE = 4;
const LIMIT_MS = 300_000;
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
function keepUsed(state, uses, { onDeletion }) {
    const keep = (sid) => {
        const hold = uses.get(sid);
        if (hold === undefined)
            return false;
        const perhaps = state.unanswered.delete(sid);
        onDeletion(sid, { end: 'kept', hold: perhaps ? { reason: 'unanswered' } : hold });
        return true;
    };
    state.queue = state.queue.filter((sid) => !keep(sid));
    for (const sid of [...state.refused.keys()])
        if (keep(sid))
            state.refused.delete(sid);
}
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
    else
        onDeletion(sid, { end: state.unanswered.has(sid) ? 'deleted' : removal.end });
    state.unanswered.delete(sid);
    return undefined;
}

// EXTERNAL MODULE: ./build/previous.js
var previous = __webpack_require__(2609);
;// CONCATENATED MODULE: ./actions/prune/retention.js

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
function previousOf(live, history) {
    const others = history.filter(({ buildSid }) => buildSid !== undefined && buildSid !== live);
    const undated = others.filter(({ createdAt }) => createdAt === undefined);
    const first = history.reduce((time, { buildSid, createdAt }) => (buildSid === live ? Math.min(time, createdAt ?? time) : time), Number.POSITIVE_INFINITY);
    const last = latest(others);
    const before = latest(others.filter(({ createdAt }) => createdAt !== undefined && createdAt <= first));
    const dated = history.filter(({ buildSid, createdAt }) => buildSid !== undefined && createdAt !== undefined);
    const newestFirst = dated.toSorted((one, other) => Number(other.createdAt) - Number(one.createdAt));
    const meant = live === undefined ? [] : (0,previous/* retrace */.PJ)(newestFirst, live).slice(1, 2);
    const named = [...undated, ...last, ...before].map(({ buildSid }) => buildSid);
    return [...new Set([...named, ...meant])].flatMap((sid) => sid ?? []);
}
function latest(deployments) {
    const time = deployments.reduce((max, { createdAt }) => Math.max(max, createdAt ?? max), Number.NEGATIVE_INFINITY);
    return deployments.filter(({ createdAt }) => createdAt === time);
}
function choose(builds, rules, uses) {
    const dates = builds.flatMap(({ createdAt }) => createdAt ?? []).toSorted((one, other) => other - one);
    const border = rules.keep === 0 ? Number.POSITIVE_INFINITY : (dates[rules.keep - 1] ?? Number.NEGATIVE_INFINITY);
    const age = ({ createdAt }) => createdAt ?? Number.MAX_SAFE_INTEGER;
    return new Map(builds
        .toSorted((one, other) => age(other) - age(one))
        .map((build) => [build.sid, uses.get(build.sid) ?? holdOf(build, rules, border)]));
}
function holdOf({ sid, status, createdAt }, rules, border) {
    if (rules.protect.has(sid))
        return { reason: 'protected' };
    if (status !== 'completed' && status !== 'failed')
        return { reason: 'building' };
    if (createdAt === undefined)
        return { reason: 'undated' };
    if (createdAt >= border)
        return { reason: 'newest' };
    return rules.now - createdAt > rules.olderThanMs ? undefined : { reason: 'young' };
}

;// CONCATENATED MODULE: ./actions/prune/deployed-builds.js



const HISTORIES_AT_ONCE = 4;
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
function createEnvironmentWatcher(calls) {
    const uses = new Map();
    const lives = new Map();
    let seen = 0;
    const hold = (sid, reason, name) => {
        const known = uses.get(sid);
        if (known?.reason === 'live' && reason === 'previous')
            return;
        const names = known?.reason === reason && known.detail !== undefined ? known.detail.split(', ') : [];
        uses.set(sid, { reason, detail: [...new Set([...names, name])].join(', ') });
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
// EXTERNAL MODULE: ./inputs/words.js
var words = __webpack_require__(7454);
// EXTERNAL MODULE: ./model/sid.js
var sid = __webpack_require__(5135);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
;// CONCATENATED MODULE: ./actions/prune/inputs.js










const PRUNE_INPUTS = {
    'service-sid': declarations/* INPUTS */.mc['service-sid'],
    keep: { ...declarations/* optional */.lq, default: '10', example: '10' },
    'older-than': { ...declarations/* optional */.lq, default: '30d', example: '30d' },
    protect: { ...declarations/* optional */.lq, example: 'ZB0123456789abcdef0123456789abcdef' },
    delete: { ...declarations/* optional */.lq, default: 'false', example: 'true', elsewhere: { name: 'dry-run', opposite: 'false' } },
    ...declarations/* ACCESS */.Pe,
};
function readPruneInputs(env) {
    return (0,table/* readTable */.x)(PRUNE_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const service = (0,parse/* readService */.uS)(given['service-sid'], report);
    const keep = readKeep(given.keep, report);
    const olderThanMs = (0,parse/* readSpan */.F2)('older-than', AGE, given['older-than'], report);
    const protect = readProtected(given.protect, report);
    const remove = (0,words/* readFlag */.fG)('delete', PRUNE_INPUTS.delete.default, given.delete, report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (credentials === undefined || hosts === undefined)
        return undefined;
    return { service, keep, olderThanMs, protect, delete: remove, credentials, ...hosts };
}
const AGE = {
    fallback: PRUNE_INPUTS['older-than'].default,
    min: ms('1h'),
    max: ms('3650d'),
    units: ['m', 'h', 'd'],
    guess: () => 'd',
};
function readKeep(text, report) {
    const value = text === '' ? PRUNE_INPUTS.keep.default : text;
    if (/^\d{1,6}$/.test(value))
        return Number(value);
    const rule = 'It is a whole number of Builds, 0 or more.';
    report({ input: 'keep', seen: value, rule, fix: (0,declarations/* exampleIn */.kY)(PRUNE_INPUTS, 'keep') });
    return 0;
}
function readProtected(text, report) {
    const list = text.replace(/(^|\s)#.*$/gm, '$1');
    const entries = list.split(/[\s,[\]"']+/).filter((entry) => entry !== '');
    const mistakes = new Map();
    for (const entry of entries) {
        const rule = (0,sid_mistakes/* sidMistake */.l0)(entry, 'ZB')?.rule;
        if (rule !== undefined)
            mistakes
                .set(rule, mistakes.get(rule) ?? [])
                .get(rule)
                ?.push(entry);
    }
    const words = list.split(/[^0-9A-Za-z]+/).filter((word) => word !== '');
    const mended = words.map((word) => ((0,sid_mistakes/* sidMistake */.l0)(word, 'ZB') === undefined ? word : (0,sid_mistakes/* sidMistake */.l0)(word, 'ZB')?.corrected));
    const known = mended.filter((sid) => sid !== undefined);
    const fix = known.length === mended.length && known.length > 0
        ? (0,yaml/* yamlList */.gm)('protect', [...new Set(known)])
        : (0,declarations/* exampleIn */.kY)(PRUNE_INPUTS, 'protect');
    for (const [rule, seen] of mistakes)
        report({ input: 'protect', ...(0,parse/* inEntries */._z)(rule, seen), fix });
    return entries.map(sid/* normalizeSid */.Qv);
}

// EXTERNAL MODULE: ./report/summary/sids.js
var sids = __webpack_require__(5118);
// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
// EXTERNAL MODULE: ./text/short-sids.js
var short_sids = __webpack_require__(1089);
;// CONCATENATED MODULE: ./actions/prune/report.js






function createPruneState() {
    const entries = new Map();
    let decidedAt;
    const where = (test) => [...entries.values()].filter(test).map(({ build }) => build.sid);
    return {
        goal: undefined,
        service: undefined,
        dryRun: false,
        now: () => decidedAt,
        entries: () => [...entries.values()],
        due: () => where(({ end }) => end === 'due'),
        refused: () => where(({ hold }) => hold?.reason === 'refused'),
        counts() {
            const that = (one) => where(({ end }) => end === one).length;
            const unanswered = where(({ hold }) => hold?.reason === 'unanswered').length;
            return { deleted: that('deleted'), due: that('due'), kept: that('kept'), unanswered };
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
function formatTitle(state) {
    const { deleted, due, kept, unanswered } = state.counts();
    const isKnown = state.now() !== undefined;
    const of = state.service === undefined ? '' : ` of ${state.service}`;
    if (state.dryRun && isKnown)
        return `Dry run: ${(0,quantities/* count */.U9)(due, 'Build')}${of} would be deleted, ${kept} kept`;
    const notReached = due === 0 ? '' : `, ${due} not reached`;
    const perhaps = unanswered === 0 ? '' : `, ${unanswered} perhaps deleted`;
    const counts = isKnown ? `${perhaps}${notReached}, ${kept - unanswered} kept` : '';
    return `${state.dryRun ? 'Dry run: ' : ''}Builds${of}: ${deleted} deleted${counts}`;
}
function formatSummary(state, ending) {
    const now = state.now();
    return (0,summary_table/* formatStepSummary */.oN)({
        title: formatTitle(state),
        goal: state.goal,
        ending,
        columns: ['Build', 'Age', 'Status', ''],
        items: state.entries(),
        row: (entry, limit) => [
            (0,sids/* codeShortSid */.M)(entry.build.sid),
            (0,markdown/* keepTogether */.Ag)(ageOf(entry.build, now ?? 0)),
            (0,markdown/* escapeMarkdown */.FV)(entry.build.status, limit),
            (0,sids/* escapeQuietly */.T)(describeEnd(entry), limit),
        ],
        isQuiet: ({ end }) => end === 'kept',
        quietTitle: `${state.counts().kept} kept`,
        sidsOf: ({ build }) => [[(0,short_sids/* shortSid */.xz)(build.sid), build.sid]],
    });
}

;// CONCATENATED MODULE: ./actions/prune/main.js

















const PRUNE_OUTPUTS = ['deleted', 'due', 'kept', 'result'];
const main_LIMIT_MS = 300_000;
function main(host) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(PRUNE_INPUTS, host.env), ({ log }) => {
        const state = createPruneState();
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        return {
            run: () => prune(host, log, state),
            report() {
                const { deleted, due, kept, unanswered } = state.counts();
                outputs.set('deleted', String(deleted));
                if (state.now() !== undefined) {
                    outputs.set('due', String(due));
                    outputs.set('kept', String(kept));
                }
                outputs.set('result', formatResult(state));
                const perhaps = unanswered === 0 ? '' : `, ${unanswered} may be gone, since the answer never came`;
                if (deleted + unanswered > 0)
                    log.line(`Deleted ${(0,quantities/* count */.U9)(deleted, 'Build')}${perhaps}; ${kept + due - unanswered} stay.`);
            },
            summary: (ending) => formatSummary(state, ending),
        };
    });
}
async function prune(host, log, state) {
    const read = readPruneInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const { inputs } = read;
    state.dryRun = !inputs.delete;
    state.service = inputs.service;
    const rule = `older than ${(0,quantities/* formatAge */.nV)(inputs.olderThanMs)} and beyond the newest ${inputs.keep}`;
    state.goal = `${inputs.delete ? 'Delete' : 'Only look for'} Builds of ${inputs.service} that are ${rule}`;
    log.line(`${state.goal}.`);
    log.line(`Service ${inputs.service} at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, inputs.credentials, log);
    const step = {
        host,
        log,
        state,
        inputs,
        line: { client: clientOf(inputs.origins.serverless), clock: host.clock, random: host.random, onRetry },
    };
    const serverless = (0,calls_serverless/* createServerless */.bu)(step.line);
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
const limitsOf = ({ host }) => (0,context/* within */.u)(host, main_LIMIT_MS);
async function decide(step, calls, watch) {
    const { inputs, log, state, line } = step;
    const builds = await calls.listBuilds(limitsOf(step));
    const uses = await watch.look(limitsOf(step));
    const now = (0,earliest_time/* findEarliestTime */.u)(line.client, step.host, log, ['a Build', 'deleted']);
    const { keep, olderThanMs } = inputs;
    const protect = new Set(inputs.protect);
    state.decide(now, builds, choose(builds, { now, keep, olderThanMs, protect }, uses));
    const known = new Set(builds.map(({ sid }) => sid));
    const unknown = inputs.protect.filter((sid) => !known.has(sid));
    if (unknown.length > 0)
        log.warning(`“protect” names ${unknown.join(', ')}, which this service does not have.`, {
            title: 'Nothing to protect',
        });
    log.line(`${(0,quantities/* count */.U9)(builds.length, 'Build')}, ${(0,quantities/* count */.U9)(watch.environments(), 'environment')}; ages are told by ${new Date(now).toISOString()}.`);
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
function explainStop(error, state, cancelled) {
    const { verdict, failure } = (0,explain_error/* explain */.WE)(error, {}, cancelled);
    const { deleted, due, unanswered } = state.counts();
    const left = due + unanswered;
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

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ readDeployments),
/* harmony export */   PJ: () => (/* binding */ retrace),
/* harmony export */   ve: () => (/* binding */ findPrevious)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);
/* harmony import */ var _twilio_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5331);



const MOST_LOOKS = 10;
async function findPrevious(run, service) {
    const { log, record } = run;
    const { deploy } = record.facts;
    if (deploy === undefined)
        throw new Error('No environment was looked up.');
    const { older: [sid, ...older], takenBack, } = await findOlder(run, service.sid, deploy);
    if (sid === undefined)
        throw explainNone(deploy, takenBack);
    const build = await findBuild(run, service, sid);
    if (build === undefined)
        throw await explainGone(run, service, deploy, sid, older);
    log.line(deploy.live
        ? `Before Build ${deploy.live}, Build ${sid} was live in ${deploy.name}.`
        : `Nothing is live in ${deploy.name} now; the last that was is Build ${sid}.`);
    if (takenBack !== undefined)
        log.line(`Build ${takenBack}, live in between, ${TAKEN_BACK}. If you mean that one, give “build-sid: ${takenBack}”.`);
    return build;
}
const TAKEN_BACK = 'was replaced by the very Build before it, as a rollback does, and is passed over';
async function readDeployments(serverless, { serviceSid, environmentSid }, live, limits) {
    const first = await serverless.noteDeployments(serviceSid, environmentSid, limits);
    const page = sortNewest(first.items);
    const isNewest = page.every((one, index) => one === first.items[index]);
    if (first.next === undefined || (isNewest && retrace(page, live).length > MOST_LOOKS))
        return page;
    return sortNewest(await Array.fromAsync(serverless.listDeployments(serviceSid, environmentSid, limits)));
}
function retrace(newestFirst, live) {
    const way = [];
    for (const { buildSid } of newestFirst) {
        const isReached = way.length > 0 || live === null || buildSid === live;
        if (!isReached || (way.length > 0 && buildSid === way.at(-1)))
            continue;
        if (way.length > 1 && buildSid === way.at(-2))
            way.pop();
        else
            way.push(buildSid);
    }
    return way;
}
function sortNewest(history) {
    if (history.some(({ createdAt }) => createdAt === undefined))
        return history;
    return history.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
}
async function findOlder({ serverless, limits }, serviceSid, { environmentSid, live = null }) {
    if (environmentSid === undefined)
        return { older: [], takenBack: undefined };
    const history = await readDeployments(serverless, { serviceSid, environmentSid }, live, limits);
    const deployments = history.filter(({ buildSid }) => buildSid !== undefined);
    const older = [...new Set(retrace(deployments, live))].flatMap((sid) => sid === undefined || sid === live ? [] : [sid]);
    const at = deployments.findIndex(({ buildSid }) => buildSid === live);
    const replaced = at < 0 ? undefined : deployments.slice(at).find(({ buildSid }) => buildSid !== live)?.buildSid;
    return { older, takenBack: replaced === older[0] ? undefined : replaced };
}
const findBuild = ({ serverless, limits }, service, sid) => (0,_twilio_request_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessMissing */ .F2)(serverless.fetchBuild(service.sid, sid, limits));
const TITLE = 'No Build to go back to';
function explainNone({ name, live, environmentSid }, takenBack) {
    const what = environmentSid === undefined
        ? `There is no environment ${name} yet, so nothing was live in it.`
        : `The history of ${name} names no Build before ${live ?? 'now'}.${takenBack === undefined ? '' : ` Build ${takenBack} ${TAKEN_BACK}.`}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: TITLE,
        what,
        why: '“build-sid: previous” is the Build that was live there before the one that is live now, and Twilio’s list of Deployments has none. Nothing was deployed.',
        ...(takenBack === undefined
            ? { next: 'Give the SID of the Build that should be live, e.g. “build-sid: ZB…”, or build the versions again.' }
            : {
                next: `If you mean Build ${takenBack}, run the step with the line below; else build the versions again.`,
                lines: [(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('build-sid', takenBack)],
            }),
    });
}
async function explainGone(run, service, { name }, gone, older) {
    let left;
    for (const sid of older.slice(0, MOST_LOOKS)) {
        if ((await findBuild(run, service, sid)) === undefined)
            continue;
        left = sid;
        break;
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .dR('error', {
        title: TITLE,
        what: `Build ${gone}, which was live in ${name} before, is gone.`,
        why: 'It was removed by retention or by prune: Twilio does not keep every Build that is live nowhere. Nothing was deployed.',
        ...(left === undefined
            ? { next: 'None of those before it is left either: build the versions again.' }
            : {
                next: `The next older one that is left is ${left}; to make it live, run the step with the line below.`,
                lines: [(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlLine */ .ue)('build-sid', left)],
            }),
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const within = ({ clock, cancellation }, ms) => ({
    signal: cancellation.signal,
    deadline: clock.now() + ms,
});


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
