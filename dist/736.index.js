export const id = 736;
export const ids = [736];
export const modules = {

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: INVENTORY_OUTPUTS

// EXTERNAL MODULE: ./inputs/masks.js
var masks = __webpack_require__(4774);
// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./model/runtimes.js
var runtimes = __webpack_require__(7314);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __webpack_require__(7954);
// EXTERNAL MODULE: ./run/connect.js + 3 modules
var connect = __webpack_require__(1104);
// EXTERNAL MODULE: ./run/context.js
var context = __webpack_require__(2208);
// EXTERNAL MODULE: ./run/frame.js + 1 modules
var run_frame = __webpack_require__(4668);
// EXTERNAL MODULE: ./run/publish.js + 1 modules
var publish = __webpack_require__(5584);
// EXTERNAL MODULE: ./run/service.js
var run_service = __webpack_require__(7120);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(4348);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./twilio/calls/serverless.js
var calls_serverless = __webpack_require__(9120);
// EXTERNAL MODULE: ./inputs/names.js
var names = __webpack_require__(2619);
// EXTERNAL MODULE: ./model/removals.js
var removals = __webpack_require__(4742);
// EXTERNAL MODULE: ./model/sid.js
var model_sid = __webpack_require__(5135);
;// CONCATENATED MODULE: ./actions/inventory/choice.js




async function chooseServices(listed, entries) {
    const services = [...new Map(listed.map((service) => [service.sid, service])).values()];
    if (entries.length === 0)
        return services;
    const globs = await (0,removals/* readPatterns */.c)(entries);
    const tests = entries.map((entry, index) => ({ sid, uniqueName }) => {
        if ((0,model_sid/* isSid */.R7)(entry, 'ZS'))
            return sid === entry;
        return uniqueName === entry || ((0,names/* isGlob */.f)(entry) && globs[index]?.(uniqueName ?? sid) === true);
    });
    const unknown = entries.filter((_, index) => !services.some((service) => tests[index]?.(service)));
    if (unknown.length > 0) {
        const { explainUnknownEntries } = await __webpack_require__.e(/* import() */ 9806).then(__webpack_require__.bind(__webpack_require__, 7425));
        throw new errors/* ActionFailure */.dR('error', explainUnknownEntries(unknown, services));
    }
    return services.filter((service) => tests.some((test) => test(service)));
}

// EXTERNAL MODULE: ./explain/error.js + 3 modules
var error = __webpack_require__(6562);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/sanitize.js
var sanitize = __webpack_require__(9850);
;// CONCATENATED MODULE: ./actions/inventory/matrix.js
const MOST_ENTRIES = 256;
function formatMatrix(rows) {
    const include = rows.flatMap(({ service, environment, build }) => build === undefined ? [] : [{ service, environment, 'build-sid': build.sid, runtime: build.runtime ?? '' }]);
    return JSON.stringify({ include });
}
const LONGEST_START = 20;
const LITERAL = /^\w[\w.-]*$/;
function findPart(rows, unknown) {
    let largest;
    for (let length = 1; length <= LONGEST_START; length++) {
        const startOf = (name) => name.slice(0, length);
        const others = new Set(unknown.map(startOf));
        const named = rows.filter(({ serviceName: name }) => name.length >= length && !name.includes('/'));
        for (const [start, { length: entries }] of Map.groupBy(named, ({ serviceName }) => startOf(serviceName)))
            if (LITERAL.test(start) && !others.has(start) && entries <= MOST_ENTRIES && entries > (largest?.entries ?? 0))
                largest = { glob: `${start}*`, entries };
    }
    return largest;
}

;// CONCATENATED MODULE: ./actions/inventory/duration.js

const PARALLEL = 4;
const JOB_MS = 144_000;
function describeMigration(environments) {
    if (environments === 0)
        return '';
    const time = (0,quantities/* formatDuration */.a3)(Math.ceil(environments / PARALLEL) * JOB_MS);
    return `Moving ${environments === 1 ? 'it' : 'them'} takes ${(0,quantities/* count */.U9)(environments, 'Build')}, about ${time} at “max-parallel: ${PARALLEL}”, which is as fast as a limit of 100 Builds an hour allows.`;
}

;// CONCATENATED MODULE: ./actions/inventory/report.js





const MOST_ENVIRONMENTS = 25;
function describeRuntime({ build, support }) {
    if (build === undefined)
        return 'nothing is live';
    const { runtime } = build;
    if (runtime === undefined)
        return 'runtime not told';
    if (support.state === 'retired')
        return `${runtime}, no new Builds${support.since === undefined ? '' : ` since ${support.since}`}`;
    if (support.state === 'retiring')
        return `${runtime}, ${support.over ? 'support ended' : 'supported until'} ${support.until}`;
    return support.state === 'unknown' ? `${runtime}, not known here` : runtime;
}
function labelOf(name, reference) {
    const shown = (0,sanitize/* sanitizeLine */.g$)(name, 100);
    return (0,model_sid/* splitSid */.pu)(reference) !== undefined && shown !== reference ? `${shown} (${reference})` : reference;
}
const reasonOf = ({ failure, untried }) => untried ? 'Not tried, because Twilio did not answer for others.' : (0,sanitize/* sanitizeLine */.g$)((0,error/* explainRequest */.jP)(failure).what, 300);
function describeSurvey({ rows, toMove, services }, runtime) {
    const move = runtime === undefined ? '' : `, ${toMove.length} to move to ${runtime}`;
    return `${(0,quantities/* count */.U9)(rows.length, 'environment')} of ${(0,quantities/* count */.U9)(services.length, 'service')}${move}`;
}
function logSurvey({ rows, toMove, services, unread }, log) {
    if (unread.length > 0) {
        log.group(`Not read (${unread.length})`);
        for (const one of unread)
            log.line(`  ${labelOf(one.serviceName, one.service)}: ${reasonOf(one)}`);
    }
    log.group(`Environments (${rows.length}), the most urgent first`);
    for (const row of rows)
        log.line(`  ${describeRow(row)}`);
    log.group(`Services (${services.length})`);
    for (const { service, serviceName, environments, builds, undeployed } of services)
        log.line(`  ${labelOf(serviceName, service)}: ${environments} of ${MOST_ENVIRONMENTS} environments, ${(0,quantities/* count */.U9)(builds, 'Build')}, ${undeployed} live nowhere`);
    log.endGroup();
    const migration = describeMigration(toMove.length);
    if (migration !== '')
        log.line(migration);
}
function describeRow(row) {
    const { build, ageMs, url } = row;
    const facts = [
        describeRuntime(row),
        ...(row.toMove ? ['to move'] : []),
        ...(build?.handler === undefined ? [] : [`runtime-handler ${build.handler}`]),
        ...(build?.dependencies === undefined ? [] : [(0,quantities/* count */.U9)(build.dependencies, 'dependency', 'dependencies')]),
        ...(build === undefined || build.ranges.length === 0 ? [] : [`no exact version: ${build.ranges.join(', ')}`]),
        ...(ageMs === undefined ? [] : [(0,quantities/* formatAge */.nV)(ageMs)]),
        ...(build === undefined ? [] : [build.sid]),
        ...(url === undefined ? [] : [url]),
    ];
    return `${labelOf(row.serviceName, row.service)} ${labelOf(row.environmentName, row.environment)}: ${facts.join('; ')}`;
}
function formatResult({ rows, services, unread }, ending, runtime) {
    const result = {
        schemaVersion: 1,
        verdict: ending.verdict,
        runtime,
        environments: rows.map((row) => ({
            service: row.service,
            environment: row.environment,
            environmentSid: row.environmentSid,
            buildSid: row.build?.sid,
            runtime: row.build?.runtime,
            ...(row.build === undefined ? {} : { ...row.support, over: undefined }),
            toMove: row.toMove,
            runtimeHandler: row.build?.handler,
            dependencies: row.build?.dependencies,
            ranges: row.build?.ranges,
            builtAt: row.build?.createdAt === undefined ? undefined : new Date(row.build.createdAt).toISOString(),
            ageDays: row.ageMs === undefined ? undefined : Math.floor(row.ageMs / 86_400_000),
            url: row.url,
        })),
        services: services.map(({ service, environments, builds, undeployed }) => ({
            service,
            environments,
            builds,
            undeployedBuilds: undeployed,
        })),
        unread: unread.map((one) => ({ service: one.service, reason: reasonOf(one) })),
    };
    return (destination) => JSON.stringify(result, (key, value) => typeof value !== 'string' || (destination === 'file' && key === 'service') ? value : (0,sanitize/* hideSids */.iY)(value));
}

;// CONCATENATED MODULE: ./actions/inventory/failures.js









const NAMED = 10;
const SHOWN = 3;
function explainFindings({ rows, toMove, services, unread }, { failOn, runtime }, today, leftOut) {
    const old = rows.filter((row) => row.build !== undefined && isDue(row.support, failOn));
    const unknown = [
        ...unread.map(({ serviceName }) => serviceName),
        ...leftOut.map(({ uniqueName, sid }) => uniqueName ?? sid),
    ];
    const parts = [
        ...(unread.length === 0 ? [] : [explainUnread(unread, services.length > 0)]),
        ...(old.length === 0 ? [] : [explainOld(old, failOn, choose(runtime, failOn, today))]),
        ...(toMove.length <= MOST_ENTRIES ? [] : [explainTooMany(toMove, unknown)]),
    ];
    const [first, ...others] = parts;
    return first === undefined ? undefined : new errors/* ActionFailure */.dR('error', others.reduce(join, first));
}
function isDue({ state }, failOn) {
    if (failOn === 'none')
        return false;
    return state === 'retired' || (failOn === 'retiring' && state === 'retiring');
}
const choose = (wanted, failOn, today) => wanted === undefined || isDue((0,runtimes/* assessRuntime */.h)(wanted, today), failOn) ? runtimes/* NEWEST_RUNTIME */.s1 : wanted;
function join(one, other) {
    return {
        ...other,
        ...one,
        what: `${one.what} ${other.what}`,
        why: `${one.why} ${other.why}`,
        next: `${one.next} ${other.next}`,
        lines: [...(one.lines ?? []), ...(other.lines ?? [])],
    };
}
function explainUnread(unread, others) {
    const tried = unread.filter(({ untried }) => !untried);
    const names = [...tried, ...unread.filter(({ untried }) => untried)].map(({ serviceName }) => (0,sanitize/* sanitizeLine */.g$)(serviceName, 100));
    const { what, why, next, title: _, ...facts } = (0,error/* explainRequest */.jP)((tried[0] ?? unread[0]).failure);
    const left = unread.length - tried.length;
    const untried = left === 0
        ? ''
        : ` ${left} of them ${left === 1 ? 'was' : 'were'} not tried, because Twilio did not answer for others.`;
    return {
        ...facts,
        title: unread.length === 1 ? 'A service could not be read' : 'Services could not be read',
        what: `${(0,quantities/* count */.U9)(unread.length, 'service')} could not be read: ${(0,lists/* listFirst */.rL)(names, NAMED)}.`,
        why: `${unread.length === 1 ? '' : 'Of the first: '}${what} ${why}${untried}`,
        next: `${others ? 'Everything else is listed. ' : ''}${next} Then run the step again.`,
    };
}
const describe = (row) => `${row.service} ${row.environment} (${describeRuntime(row)})`;
const WHY_RETIRED = 'As far as is known here, Twilio takes no new Builds on a retired runtime, so what is live there cannot be changed without moving it.';
const WHY_RETIRING = 'Node.js ends its support for a runtime that is about to be retired within three months, or has ended it, and Twilio has refused new Builds some time after that.';
function explainOld(rows, failOn, runtime) {
    const retired = rows.filter(({ support }) => support.state === 'retired').length;
    const state = retired === rows.length ? 'retired' : retired === 0 ? 'about to be retired' : 'retired or about to be retired';
    const lines = rows
        .slice(0, SHOWN)
        .flatMap(({ service, environment }) => [
        '- uses: OWNER/twilio-serverless-build@v1',
        '  with:',
        ...[
            (0,yaml/* yamlLine */.ue)('service-sid', service),
            (0,yaml/* yamlLine */.ue)('inherit-from', environment),
            (0,yaml/* yamlLine */.ue)('runtime', runtime),
            (0,yaml/* yamlLine */.ue)('environment', environment),
        ].map((line) => `    ${line}`),
    ]);
    return {
        title: retired > 0 ? 'Retired runtimes' : 'Runtimes about to be retired',
        what: `${(0,quantities/* count */.U9)(rows.length, 'environment')} ${rows.length === 1 ? 'is' : 'are'} on a runtime that is ${state}: ${(0,lists/* listFirst */.rL)(rows.map(describe), NAMED)}.`,
        why: `${[...(retired > 0 ? [WHY_RETIRED] : []), ...(retired < rows.length ? [WHY_RETIRING] : [])].join(' ')} “${(0,yaml/* yamlLine */.ue)('fail-on', failOn)}” asks for an error.`,
        next: `Move ${rows.length === 1 ? 'it' : 'each'} to “${(0,yaml/* yamlLine */.ue)('runtime', runtime)}”: the lines below do it${rows.length > SHOWN ? ` for the first ${SHOWN}, and with other names for the rest` : ''}, without uploading anything.`,
        lines,
    };
}
function explainTooMany(rows, unknown) {
    const part = findPart(rows, unknown);
    const services = [...new Set(rows.map(({ service }) => service))];
    return {
        title: 'Too many for one matrix',
        what: `${rows.length} environments of ${(0,quantities/* count */.U9)(services.length, 'service')} are to move.`,
        why: `GitHub makes at most ${MOST_ENTRIES} jobs of a matrix, so the output “matrix” is not set.`,
        next: `Split them: run the step for a part of the services at a time, ${part === undefined
            ? `with a list of them: “${(0,yaml/* yamlLine */.ue)('services', services.slice(0, 2).join(', '))}” and so on.`
            : `e.g. “${(0,yaml/* yamlLine */.ue)('services', part.glob)}”, which fits ${part.entries} of the environments.`}`,
    };
}

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
;// CONCATENATED MODULE: ./actions/inventory/inputs.js








const INVENTORY_INPUTS = {
    services: { ...declarations/* optional */.lq, example: 'shop-*' },
    runtime: { ...declarations/* optional */.lq, example: declarations/* INPUTS */.mc.runtime.example },
    'fail-on': { ...declarations/* optional */.lq, default: 'none', example: 'retired' },
    ...declarations/* ACCESS */.Pe,
};
const FAIL_ON = {
    words: ['none', 'retired', 'retiring'],
    fallback: INVENTORY_INPUTS['fail-on'].default,
    guess: () => 'retired',
};
function readInventoryInputs(env) {
    return (0,table/* readTable */.x)(INVENTORY_INPUTS, env, (given, report) => inputs_parse(given, env, report));
}
function inputs_parse(given, env, report) {
    const services = (0,names/* readNames */.r)(SERVICES, given.services, report).map(model_sid/* normalizeSid */.Qv);
    const runtime = (0,parse/* readRuntime */.Ft)(given.runtime, report);
    const failOn = (0,words/* readWord */.pS)('fail-on', FAIL_ON, given['fail-on'], report);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(given, env, report);
    const hosts = (0,inputs_hosts/* readHosts */.k)(given, env, report);
    if (given.services !== '' && services.length === 0)
        report({
            input: 'services',
            seen: given.services,
            rule: 'It is given but names no service. Leave the line out for all of them.',
            fix: SERVICES.example,
        });
    if (credentials === undefined || hosts === undefined)
        return undefined;
    return { services, runtime, failOn, credentials, ...hosts };
}
const SERVICES = {
    input: 'services',
    prefix: 'ZS',
    form: 'Each is the SID (ZS…) or unique name of a service, or a glob like `shop-*`.',
    negation: 'There is no “everything but”: name what is to be listed.',
    example: (0,declarations/* exampleIn */.kY)(INVENTORY_INPUTS, 'services'),
};

// EXTERNAL MODULE: ./async/pool.js
var pool = __webpack_require__(7038);
// EXTERNAL MODULE: ./twilio/request.js
var request = __webpack_require__(5331);
// EXTERNAL MODULE: ./model/build-equality.js
var build_equality = __webpack_require__(9652);
;// CONCATENATED MODULE: ./actions/inventory/read-service.js



const MOST_RANGES = 20;
async function readService(serverless, service, limits) {
    const environments = await serverless.listEnvironments(service.sid, limits);
    const live = new Set(environments.flatMap(({ buildSid }) => buildSid ?? []));
    const known = new Map();
    let builds = 0;
    let deployed = 0;
    const pick = (build) => (live.has(build.sid) ? [read_service_describe(build), isWhole(build)] : null);
    for await (const picked of serverless.pickBuilds(service.sid, 0, pick, limits)) {
        builds++;
        if (picked === null)
            continue;
        deployed++;
        const [build, whole] = picked;
        if (whole)
            known.set(build.sid, build);
    }
    for (const sid of live)
        if (!known.has(sid))
            known.set(sid, read_service_describe(await serverless.fetchBuild(service.sid, sid, limits)));
    return {
        service,
        environments: environments.map((environment) => ({
            environment,
            build: environment.buildSid === undefined ? undefined : known.get(environment.buildSid),
        })),
        builds,
        undeployed: builds - deployed,
    };
}
const isWhole = ({ runtime, dependencies }) => runtime !== undefined && dependencies !== undefined;
function read_service_describe({ sid, runtime, createdAt, dependencies }) {
    const handler = dependencies?.find(({ name }) => name === runtimes/* HANDLER */.z)?.version;
    const ranges = (dependencies ?? []).filter(({ version }) => !(0,build_equality/* isExact */.u0)(version));
    return {
        sid,
        ...(runtime === undefined ? {} : { runtime }),
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(handler === undefined ? {} : { handler: (0,sanitize/* sanitizeLine */.g$)(handler, 60) }),
        ...(dependencies === undefined ? {} : { dependencies: dependencies.length }),
        ranges: ranges.slice(0, MOST_RANGES).map(({ name, version }) => (0,sanitize/* sanitizeLine */.g$)(`${name} ${version}`, 120)),
    };
}

;// CONCATENATED MODULE: ./actions/inventory/read-all.js





const AT_ONCE = 8;
const LIMIT_MS = 300_000;
const QUIET_MS = LIMIT_MS / 2;
const LOOK_MS = 20_000;
const PROGRESS_MS = 5_000;
async function readAll(services, ports) {
    const { host, serverless, onReading } = ports;
    const progress = createProgress(services.length, ports);
    const read = createReader((service, ms, stop) => {
        const signal = AbortSignal.any([host.cancellation.signal, stop]);
        return settle(service, readService(serverless, service, { ...(0,context/* within */.u)(host, ms), signal }));
    }, host.clock);
    await (0,pool/* mapPool */.P)(services, AT_ONCE, async (service, stop) => {
        onReading(await read(service, stop));
        progress();
    });
}
async function settle(service, reading) {
    try {
        return await reading;
    }
    catch (failure) {
        if (!(failure instanceof request/* RequestFailure */.e6))
            throw failure;
        return { service, failure };
    }
}
function createReader(read, clock) {
    let lastGood = clock.now();
    let doubtful = false;
    let look;
    let outage;
    const attempt = async (service, ms, stop, onLate) => {
        const reading = await read(service, ms, stop);
        if ('failure' in reading && reading.failure.facts.late === true)
            onLate(reading.failure);
        else {
            lastGood = clock.now();
            doubtful = false;
        }
        return reading;
    };
    return async (service, stop) => {
        if (look !== undefined)
            await look;
        if (outage !== undefined)
            return { service, failure: outage, untried: true };
        if (!doubtful)
            return attempt(service, LIMIT_MS, stop, () => {
                doubtful ||= clock.now() - lastGood > QUIET_MS;
            });
        look = attempt(service, LOOK_MS, stop, (failure) => {
            outage = failure;
        }).finally(() => {
            look = undefined;
        });
        return look;
    };
}
function createProgress(total, { host: { clock }, log }) {
    const startedAt = clock.now();
    let saidAt = startedAt;
    let done = 0;
    return () => {
        done++;
        if (done === total || clock.now() - saidAt < PROGRESS_MS)
            return;
        saidAt = clock.now();
        log.line(`Read ${done} of ${(0,quantities/* count */.U9)(total, 'service')} after ${(0,quantities/* formatDuration */.a3)(saidAt - startedAt)}.`);
    };
}

// EXTERNAL MODULE: ./report/summary/blocks.js + 1 modules
var blocks = __webpack_require__(6412);
// EXTERNAL MODULE: ./report/summary/sids.js
var sids = __webpack_require__(5118);
// EXTERNAL MODULE: ./report/summary/size.js
var size = __webpack_require__(1546);
// EXTERNAL MODULE: ./report/summary/table.js
var summary_table = __webpack_require__(2211);
// EXTERNAL MODULE: ./text/markdown.js
var markdown = __webpack_require__(7872);
;// CONCATENATED MODULE: ./actions/inventory/summary.js








const OPEN_ROWS = 50;
function formatSummary(facts) {
    return (0,size/* fitSummary */.m)((limits) => format(facts, limits), formatHeading(facts));
}
function formatHeading({ survey, ending, runtime }) {
    const { services, unread } = survey;
    if (services.length + unread.length === 0)
        return (0,summary_table/* formatTitle */.Ef)({ ending, title: 'Inventory' });
    const left = unread.length === 0 ? '' : `, ${(0,quantities/* count */.U9)(unread.length, 'service')} not read`;
    return (0,summary_table/* formatTitle */.Ef)({ ending, title: `Inventory: ${describeSurvey(survey, runtime)}${left}` });
}
function format(facts, limits) {
    const { survey, ending, goal } = facts;
    const { text, rows: most } = limits;
    const open = survey.rows.slice(0, Math.min(OPEN_ROWS, most));
    const folded = survey.rows.slice(open.length, most);
    const left = survey.rows.length - open.length - folded.length;
    const parts = [
        formatHeading(facts),
        goal === undefined ? '' : `${(0,sids/* escapeQuietly */.T)(goal, text)}.`,
        (0,summary_table/* formatStepFailure */.cU)(ending, limits),
        describeMigration(survey.toMove.length),
        formatUnread(survey, text, most),
        open.length === 0 ? '' : formatRows(open, text),
        folded.length === 0 ? '' : (0,blocks/* fold */.AU)(`${folded.length} more`, formatRows(folded, text)),
        left === 0 ? '' : `and ${left} more, in the log`,
        formatServices(survey, text, most),
    ];
    return `${(0,blocks/* joinParts */.nn)(parts)}\n`;
}
const SYMBOLS = {
    retired: '⛔ ',
    retiring: '⚠️ ',
    current: '',
    unknown: '❔ ',
};
function formatRows(rows, text) {
    return (0,blocks/* formatTable */.ku)(['Environment', 'Runtime', 'Age', 'To note'], rows.map((row) => formatRow(row, Math.min(text, 100))));
}
function formatRow(row, text) {
    const { build, support, url, ageMs } = row;
    const name = labelOf(row.environmentName, row.environment);
    const linked = url === undefined ? (0,markdown/* codeSpan */.SS)(name, text) : `<a href="${url}">${(0,markdown/* escapeMarkdown */.FV)(name, text)}</a>`;
    const notes = [
        ...(row.toMove ? ['to move'] : []),
        ...(build?.handler === undefined ? [] : [`handler ${build.handler}`]),
        ...(build === undefined || build.ranges.length === 0 ? [] : [(0,quantities/* count */.U9)(build.ranges.length, 'range')]),
    ];
    return [
        `${(0,markdown/* codeSpan */.SS)(labelOf(row.serviceName, row.service), text)} ${linked}`,
        `${build === undefined ? '' : SYMBOLS[support.state]}${(0,markdown/* escapeMarkdown */.FV)(describeRuntime(row), text)}`,
        ageMs === undefined ? '' : (0,quantities/* formatAge */.nV)(ageMs),
        (0,markdown/* escapeMarkdown */.FV)(notes.join(', '), text),
    ];
}
function formatUnread({ unread }, text, most) {
    const lines = unread
        .slice(0, most)
        .map((one) => `- ${(0,markdown/* codeSpan */.SS)(labelOf(one.serviceName, one.service), 100)} ${(0,markdown/* escapeMarkdown */.FV)(reasonOf(one), text)}`);
    const left = unread.length - lines.length;
    return unread.length === 0
        ? ''
        : ['Not read:', '', ...lines, ...(left === 0 ? [] : [`- and ${left} more`])].join('\n');
}
function formatServices({ services }, text, most) {
    const shown = services.slice(0, most);
    if (shown.length === 0)
        return '';
    const table = (0,blocks/* formatTable */.ku)(['Service', 'Environments', 'Builds', 'Live nowhere'], shown.map(({ service, serviceName, environments, builds, undeployed }) => [
        (0,markdown/* codeSpan */.SS)(labelOf(serviceName, service), Math.min(text, 100)),
        `${environments} of ${MOST_ENVIRONMENTS}`,
        String(builds),
        String(undeployed),
    ]));
    const left = services.length - shown.length;
    return (0,blocks/* fold */.AU)((0,quantities/* count */.U9)(services.length, 'service'), left === 0 ? table : `${table}\n\nand ${left} more, in the log`);
}

// EXTERNAL MODULE: ./model/environments.js
var environments = __webpack_require__(5133);
// EXTERNAL MODULE: ./inputs/sid-mistakes.js
var sid_mistakes = __webpack_require__(4081);
;// CONCATENATED MODULE: ./actions/inventory/names.js



const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;
const isPlain = (text) => text !== undefined && PLAIN.test(text) && !(0,sid_mistakes/* resemblesSid */.lD)(text) && (0,sanitize/* hideSids */.iY)(text) === text;
function nameServices(services) {
    const bearers = Map.groupBy(services, ({ uniqueName }) => uniqueName);
    return new Map(services.map(({ sid, uniqueName }) => {
        const alone = bearers.get(uniqueName)?.length === 1;
        return [sid, alone && isPlain(uniqueName) ? uniqueName : sid];
    }));
}
function nameOfEnvironment(environment, all) {
    const { sid, uniqueName, domainSuffix = 'production' } = environment;
    const meansThis = (name) => {
        const reference = (0,environments/* findEnvironment */.jY)(name, all);
        return reference.found === 'one' && reference.environment.sid === sid;
    };
    return [domainSuffix, uniqueName].find((name) => isPlain(name) && meansThis(name)) ?? sid;
}

;// CONCATENATED MODULE: ./actions/inventory/survey.js



const NO_SURVEY = { rows: [], toMove: [], services: [], unread: [] };
function takeSurvey(readings, options) {
    const names = nameServices(readings.map(({ service }) => service));
    const named = readings
        .map((reading) => ({ reading, ...namesOf(reading.service, names) }))
        .sort((one, other) => compareTexts(one.service, other.service));
    const rows = [];
    const services = [];
    const unread = [];
    for (const { reading, ...name } of named) {
        if ('failure' in reading) {
            unread.push({ ...name, failure: reading.failure, untried: reading.untried === true });
            continue;
        }
        const { environments, builds, undeployed } = reading;
        services.push({ ...name, environments: environments.length, builds, undeployed });
        rows.push(...environments.map((listed) => ({ ...name, ...survey_describe(listed, environments, options) })));
    }
    rows.sort(compareRows);
    return { rows, toMove: rows.filter(({ toMove }) => toMove), services, unread };
}
const namesOf = ({ sid, uniqueName = sid }, names) => ({
    service: names.get(sid) ?? sid,
    serviceName: uniqueName,
});
function survey_describe({ environment, build }, all, { runtime, now, loopback }) {
    const siblings = all.map((other) => other.environment);
    return {
        environment: nameOfEnvironment(environment, siblings),
        environmentName: environment.uniqueName,
        environmentSid: environment.sid,
        build,
        support: (0,runtimes/* assessRuntime */.h)(build?.runtime, now),
        toMove: build !== undefined && runtime !== undefined && build.runtime !== runtime,
        ageMs: build?.createdAt === undefined ? undefined : Math.max(0, now - build.createdAt),
        url: (0,environments/* urlOf */.rs)(environment.domainName, loopback),
    };
}
function urgencyOf({ support: { state }, toMove, build }) {
    if (build === undefined)
        return 5;
    if (state === 'retired')
        return 0;
    if (state === 'retiring')
        return 1;
    if (toMove)
        return 2;
    return state === 'unknown' ? 3 : 4;
}
function compareRows(one, other) {
    return (urgencyOf(one) - urgencyOf(other) ||
        versionOf(one) - versionOf(other) ||
        compareTexts(one.service, other.service) ||
        compareTexts(one.environment, other.environment));
}
const versionOf = ({ build }) => Number(/\d+/.exec(build?.runtime ?? '')?.[0] ?? 0);
const compareTexts = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

;// CONCATENATED MODULE: ./actions/inventory/main.js




















const INVENTORY_OUTPUTS = (/* unused pure expression or super */ null && (['matrix', 'count', 'result', 'result-file']));
function main(host) {
    return (0,run_frame/* runStep */.e)(host, (0,masks/* secretsOf */.F)(INVENTORY_INPUTS, host.env), ({ log }) => {
        const outputs = (0,report_outputs/* createOutputs */.l)(host.runner, log);
        const state = { inputs: undefined, goal: undefined, survey: NO_SURVEY };
        const runtimeOf = () => state.inputs?.runtime;
        return {
            run: () => takeInventory({ host, log, outputs, state }),
            async report(ending) {
                const format = formatResult(state.survey, ending, runtimeOf());
                outputs.set('result', format('output'));
                await (0,publish/* keepResult */.BK)(host.saveResult, format('file'), outputs, log);
            },
            summary: (ending) => formatSummary({ survey: state.survey, ending, goal: state.goal, runtime: runtimeOf() }),
        };
    });
}
async function takeInventory({ host, log, outputs, state }) {
    const read = readInventoryInputs(host.env);
    if ('problems' in read)
        throw new errors/* InputFailure */.RP(read.problems);
    const { inputs } = read;
    state.inputs = inputs;
    state.goal = describeGoal(inputs);
    log.line(`${state.goal}.`);
    log.line(`Services at ${inputs.origins.serverless}, credentials from ${inputs.credentials.source}.`);
    warnOfRetired(inputs.runtime, log, host.wallClock());
    const { clientOf, onRetry } = await (0,connect/* connect */.N)(host, inputs.credentials, log);
    const client = clientOf(inputs.origins.serverless);
    const serverless = (0,calls_serverless/* createServerless */.bu)({ client, clock: host.clock, random: host.random, onRetry });
    const services = await serverless.listAllServices((0,context/* within */.u)(host, LIMIT_MS));
    for (const service of services.slice(0, 1))
        (0,run_service/* checkAccount */.g4)(service, inputs.credentials);
    const chosen = await chooseServices(services, inputs.services);
    log.line(`${(0,quantities/* count */.U9)(services.length, 'service')} in the account${chosen.length === services.length ? '' : `, ${chosen.length} of them to read`}.`);
    const { runtime, loopback } = inputs;
    const today = () => client.serverNow() ?? host.wallClock();
    const readings = [];
    try {
        await readAll(chosen, { host, log, serverless, onReading: (reading) => readings.push(reading) });
    }
    finally {
        state.survey = takeSurvey(readings, { runtime, loopback, now: today() });
    }
    const { survey } = state;
    const { toMove } = survey;
    logSurvey(survey, log);
    outputs.set('count', String(toMove.length));
    if (toMove.length <= MOST_ENTRIES)
        outputs.set('matrix', formatMatrix(toMove));
    const listed = new Set(chosen.map(({ sid }) => sid));
    const leftOut = services.filter(({ sid }) => !listed.has(sid));
    const failure = explainFindings(survey, inputs, today(), leftOut);
    if (failure !== undefined)
        throw failure;
    log.line(`${describeSurvey(survey, runtime)}.`);
    return 'completed';
}
function warnOfRetired(runtime, log, today) {
    if ((0,runtimes/* assessRuntime */.h)(runtime, today).state !== 'retired')
        return;
    const line = (0,yaml/* yamlLine */.ue)('runtime', runtimes/* NEWEST_RUNTIME */.s1);
    log.warning(`As far as is known here, Twilio takes no new Builds on ${runtime}, which is the runtime to be on here. “${line}” is the one to move to.`, { title: `${runtime} is retired` });
}
function describeGoal({ services, runtime, failOn }) {
    const where = services.length === 0 ? 'all services' : services.join(', ');
    const move = runtime === undefined ? '' : `, and what is not on ${runtime}`;
    const fail = failOn === 'none' ? '' : `; fail where a runtime is retired${failOn === 'retiring' ? ' or about to be' : ''}`;
    return `List what is live in ${where}${move}${fail}`;
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

/***/ 5133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ findNearNames),
/* harmony export */   Fe: () => (/* binding */ nameFor),
/* harmony export */   MU: () => (/* binding */ whyProduction),
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   mc: () => (/* binding */ explainSeveral),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   wE: () => (/* binding */ explainNone),
/* harmony export */   xS: () => (/* binding */ findSlipped)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3120);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5895);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8679);
/* harmony import */ var _sid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5135);





function findEnvironment(reference, environments) {
    const [first, ...others] = environments.filter((environment) => fits(reference, environment));
    if (first === undefined)
        return { found: 'none' };
    return others.length === 0
        ? { found: 'one', environment: first }
        : { found: 'several', environments: [first, ...others] };
}
function fits(reference, environment) {
    return (0,_sid_js__WEBPACK_IMPORTED_MODULE_1__/* .isSid */ .R7)(reference, 'ZE') ? environment.sid === reference : namesOf(environment).includes(reference);
}
const namesOf = ({ uniqueName, domainSuffix }) => [domainSuffix ?? _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3, uniqueName];
function describeEnvironment({ sid, uniqueName, domainSuffix }) {
    if (domainSuffix === undefined)
        return uniqueName === _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3 ? `production (${sid})` : `“${uniqueName}” (no suffix, so production; ${sid})`;
    return `“${uniqueName}” (suffix “${domainSuffix}”, ${sid})`;
}
function explainSeveral(input, reference, environments) {
    return {
        title: 'Which environment?',
        what: `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, reference)}” fits ${environments.length} environments: ${environments.map(describeEnvironment).join(', ')}.`,
        why: 'A name is looked for among unique names and domain suffixes, and “production” is the environment without a suffix.',
        next: `Give the SID of the one you mean, e.g. “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, environments[0]?.sid ?? 'ZE…')}”.`,
    };
}
function explainNone(input, reference, environments) {
    const there = environments.length === 0
        ? 'The service has no environment yet.'
        : `The service has ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .rL)(environments.map(describeEnvironment), 25)}.`;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(reference, environments, namesOf);
    const rule = `Give “${input}” the SID, the unique name or the domain suffix of one that exists.`;
    return {
        title: 'No such environment',
        what: `“${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, reference)}” fits no environment of the service.`,
        why: there,
        next: meant === undefined ? rule : `Did you mean “${(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)(input, nameFor(meant, environments))}”? ${rule}`,
    };
}
function nameFor(environment, environments) {
    const names = namesOf(environment).filter((name) => environment.domainSuffix === undefined || name !== _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3);
    return names.find((name) => findEnvironment(name, environments).found === 'one') ?? environment.sid;
}
function findNearNames(reference, environments) {
    const wanted = simplify(reference);
    return environments.filter((one) => namesOf(one).some((name) => simplify(name) === wanted));
}
function findSlipped(reference, environments) {
    const wordsIn = (name) => name.replace(/\d+/g, '');
    const named = environments.flatMap((environment) => namesOf(environment).map((name) => ({ environment, name })));
    const others = named.filter(({ name }) => wordsIn(name) !== wordsIn(reference));
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findSlip */ .IJ)(reference, others, ({ name }) => name)?.environment;
}
function simplify(name) {
    const bare = name.toLowerCase().replace(/[-_]/g, '');
    return bare.length > 'environment'.length ? bare.replace(/environment$/, '') : bare;
}
function whyProduction({ uniqueName, domainSuffix }) {
    if (!domainSuffix)
        return 'unsuffixed';
    return [uniqueName, domainSuffix].some((name) => _environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_PRODUCTION */ ._Y.test(name)) ? 'named' : undefined;
}
function urlOf(domainName, loopback) {
    if (domainName === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(domainName))
        return undefined;
    return `${loopback ? 'http' : 'https'}://${domainName}`;
}


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


/***/ })

};
