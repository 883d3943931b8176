export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSource: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./model/errors.js
var errors = __webpack_require__(360);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(269);
// EXTERNAL MODULE: ../node_modules/picomatch/index.js
var picomatch = __webpack_require__(5180);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
// EXTERNAL MODULE: ./text/yaml.js
var yaml = __webpack_require__(9318);
// EXTERNAL MODULE: ./inputs/dependencies/lockfiles/lockfile.js
var lockfile = __webpack_require__(7371);
// EXTERNAL MODULE: ./inputs/dependencies/json.js
var dependencies_json = __webpack_require__(5307);
// EXTERNAL MODULE: ./inputs/dependencies/problem.js
var problem = __webpack_require__(3738);
// EXTERNAL MODULE: ./inputs/dependencies/specs.js
var specs = __webpack_require__(1101);
;// CONCATENATED MODULE: ./inputs/dependencies/manifest.js




const FIELDS = ['dependencies', 'optionalDependencies'];
function scan(source) {
    const lines = new Map();
    const scalars = new Map();
    const problems = [];
    (0,dependencies_json/* walkJson */.gO)(source.text, (path, line, scalar) => {
        const [field, name] = path;
        if (path.length > 2 || (field !== 'dependencies' && field !== 'optionalDependencies'))
            return;
        const key = name === undefined ? field : `${field}/${name}`;
        const before = scalars.get(key);
        if (lines.has(key) && (name === undefined || before !== scalar)) {
            const what = name === undefined ? (0,specs/* quoted */.TL)(field) : (0,specs/* quoted */.TL)(String(name));
            const fix = name === undefined
                ? `"${field}": { … }`
                : (0,specs/* jsonLine */.rF)(String(name), scalar === undefined ? 'latest' : String(JSON.parse(scalar)));
            const rule = `${source.file} has ${what} twice (lines ${lines.get(key)} and ${line}). Keep one.`;
            problems.push((0,problem/* problem */.C)(source.file, rule, fix, source.file, line));
        }
        lines.set(key, line);
        scalars.set(key, scalar);
    });
    return { lines, problems };
}
function wantedOf(json, lines) {
    const wanted = new Map();
    for (const field of FIELDS) {
        for (const [name, spec] of Object.entries((0,dependencies_json/* objectOf */.Xy)((0,dependencies_json/* own */.ZV)(json, field)))) {
            const line = lines.get(`${field}/${name}`);
            wanted.set(name, { name, spec, optional: field === 'optionalDependencies', line });
        }
    }
    return [...wanted.values()];
}
function overridesOf(json) {
    const some = (value) => Object.keys((0,dependencies_json/* objectOf */.Xy)(value)).length > 0;
    if (some((0,dependencies_json/* own */.ZV)(json, 'overrides')))
        return 'overrides';
    if (some((0,dependencies_json/* own */.ZV)(json, 'resolutions')))
        return 'resolutions';
    return some((0,dependencies_json/* own */.ZV)((0,dependencies_json/* objectOf */.Xy)((0,dependencies_json/* own */.ZV)(json, 'pnpm')), 'overrides')) ? 'pnpm.overrides' : undefined;
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function readManifest(source) {
    const json = (0,dependencies_json/* parseJson */.qF)(source);
    if (!(0,dependencies_json/* isObject */.Gv)(json)) {
        const rule = `${source.file} is not a package.json: it holds no object.`;
        throw new errors/* InputFailure */.RP([(0,problem/* problem */.C)(source.file, rule, '{ "dependencies": { … } }', source.file, 1)]);
    }
    const { lines, problems } = scan(source);
    for (const field of FIELDS) {
        const value = (0,dependencies_json/* own */.ZV)(json, field);
        if (value === undefined || (0,dependencies_json/* isObject */.Gv)(value))
            continue;
        const rule = `${(0,specs/* quoted */.TL)(field)} in ${source.file} is not a map of names to versions.`;
        problems.push((0,problem/* problem */.C)(source.file, rule, `"${field}": { "lodash": "4.17.21" }`, source.file, lines.get(field)));
    }
    if (problems.length > 0)
        throw new errors/* InputFailure */.RP(problems);
    const workspaces = (0,dependencies_json/* own */.ZV)(json, 'workspaces');
    const manager = (0,dependencies_json/* own */.ZV)(json, 'packageManager');
    return {
        file: source.file,
        wanted: wantedOf(json, lines),
        workspaces: strings((0,dependencies_json/* isObject */.Gv)(workspaces) ? (0,dependencies_json/* own */.ZV)(workspaces, 'packages') : workspaces),
        resolutions: new Map(Object.entries((0,dependencies_json/* objectOf */.Xy)((0,dependencies_json/* own */.ZV)(json, 'resolutions'))).flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : [])),
        overrides: overridesOf(json),
        packageManager: typeof manager === 'string' ? manager.split('@', 1)[0] : undefined,
    };
}

// EXTERNAL MODULE: ./inputs/dependencies/patches.js
var dependencies_patches = __webpack_require__(6819);
;// CONCATENATED MODULE: ./inputs/dependencies/json-list.js




function unwrap(source) {
    const text = source.text.trim();
    const quote = text.charAt(0);
    if (quote !== "'" && quote !== '"')
        return source;
    if (quote === '"' && (0,dependencies_json/* walkJson */.gO)(text) === undefined)
        return { ...source, text: JSON.parse(text) };
    const inner = source.text.trimEnd();
    return inner.endsWith(quote) ? { ...source, text: inner.replace(quote, ' ').slice(0, -1) } : source;
}
function positions(source) {
    const lines = new Map();
    const seen = new Map();
    (0,dependencies_json/* walkJson */.gO)(source.text, (path, line, scalar) => {
        if (path.length !== 1)
            return;
        const key = String(path[0]);
        lines.set(key, line);
        seen.set(key, [...(seen.get(key) ?? []), scalar ?? '']);
    });
    return { lines, repeated: new Map([...seen].filter(([, values]) => values.length > 1)) };
}
function isNumbered(value) {
    const members = Object.values(value);
    return members.length > 0 && members.every((member) => (0,dependencies_json/* isObject */.Gv)(member) && (0,dependencies_json/* own */.ZV)(member, 'name') !== undefined);
}
function isEntry(value) {
    const name = (0,dependencies_json/* own */.ZV)(value, 'name');
    if (typeof name !== 'string')
        return false;
    const spec = (0,specs/* readSpec */.Ot)('name', name).kind;
    return spec !== 'version' && spec !== 'range';
}
function entriesOf(source, value) {
    const { lines, repeated } = positions(source);
    const line = (key) => lines.get(key) ?? 1;
    const listed = (members) => members.map(([key, member]) => ({
        name: (0,dependencies_json/* isObject */.Gv)(member) ? (0,dependencies_json/* own */.ZV)(member, 'name') : undefined,
        version: (0,dependencies_json/* isObject */.Gv)(member) ? (0,dependencies_json/* own */.ZV)(member, 'version') : undefined,
        line: line(key),
        value: member,
    }));
    if (Array.isArray(value))
        return { kind: 'json-list', entries: listed([...value.entries()].map(([i, member]) => [String(i), member])) };
    const object = (0,dependencies_json/* objectOf */.Xy)(value);
    if (isEntry(object)) {
        const isAlone = repeated.size === 0 && Object.keys(object).every((key) => key === 'name' || key === 'version');
        const name = isAlone ? (0,dependencies_json/* own */.ZV)(object, 'name') : undefined;
        const entry = { name, version: (0,dependencies_json/* own */.ZV)(object, 'version'), line: line('name'), value: object };
        return { kind: 'json-list', entries: [entry] };
    }
    if (isNumbered(object))
        return { kind: 'json-list', entries: listed(Object.entries(object)) };
    const entries = Object.entries(object).flatMap(([name, version]) => {
        const all = (repeated.get(name) ?? []).map((raw) => (raw.startsWith('"') ? JSON.parse(raw) : version));
        return (all.length > 0 ? all : [version]).map((one) => ({ name, version: one, line: line(name), value: one }));
    });
    return { kind: 'json-map', entries };
}
class Checker {
    found = new Map();
    lines = new Map();
    problems = [];
    exact = true;
    file;
    kind;
    constructor(file, kind) {
        this.file = file;
        this.kind = kind;
    }
    check(entry) {
        const { name } = entry;
        if (typeof name !== 'string') {
            const shown = (0,specs/* quoted */.TL)(JSON.stringify(entry.value));
            const rule = `Each entry of the list has a name and a version, both strings; this one is ${shown}.`;
            this.refuse(entry, rule, '{ "name": "lodash", "version": "4.17.21" }');
            return;
        }
        const spec = (0,specs/* readSpec */.Ot)(name, entry.version);
        if (spec.kind === 'refused')
            this.refuse(entry, spec.rule, this.asWritten(spec.fix));
        else if (spec.kind === 'catalog') {
            const rule = `${(0,specs/* quoted */.TL)(name)} has its version in a catalog, which a list cannot refer to.`;
            this.refuse(entry, rule, this.asWritten((0,specs/* jsonLine */.rF)(name, '<version>')));
        }
        else
            this.add(entry, { name, version: spec.version }, spec.kind === 'version');
    }
    add(entry, dependency, exact) {
        const before = this.found.get(dependency.name);
        if (before !== undefined && before.version !== dependency.version) {
            const rule = `${(0,specs/* quoted */.TL)(dependency.name)} is given twice: ${(0,specs/* quoted */.TL)(before.version)} and ${(0,specs/* quoted */.TL)(dependency.version)}. Keep one.`;
            this.refuse(entry, rule, this.asWritten((0,specs/* jsonLine */.rF)(dependency.name, dependency.version)));
        }
        this.found.set(dependency.name, dependency);
        this.lines.set(dependency.name, entry.line);
        this.exact &&= exact;
    }
    refuse(entry, rule, fix) {
        this.problems.push((0,problem/* problem */.C)(JSON.stringify(entry.value), rule, fix, this.file, entry.line));
    }
    asWritten(member) {
        return this.kind === 'json-map' ? member : member.replace(/(".*?"): (".*")/, '{ "name": $1, "version": $2 }');
    }
}
function readList(source, value) {
    const { file } = source;
    if (!Array.isArray(value) && !(0,dependencies_json/* isObject */.Gv)(value)) {
        const rule = `${file} is JSON, but not a list of {"name","version"}, a map {"name":"version"}, a package.json or a lockfile.`;
        throw new errors/* InputFailure */.RP([(0,problem/* problem */.C)(file, rule, '[{ "name": "lodash", "version": "4.17.21" }]', file, 1)]);
    }
    const { kind, entries } = entriesOf(source, value);
    const checker = new Checker(file, kind);
    for (const entry of entries)
        checker.check(entry);
    if (checker.problems.length > 0)
        throw new errors/* InputFailure */.RP(checker.problems);
    return {
        dependencies: sorted(checker.found.values()),
        file,
        kind,
        exact: checker.exact,
        lines: checker.lines,
        warnings: checker.found.size > 0 ? [] : [{ message: nothing(file), file }],
    };
}
function sorted(dependencies) {
    return [...dependencies].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function nothing(file) {
    return `${file} names no dependencies: the Build gets only what Twilio adds by itself.`;
}

;// CONCATENATED MODULE: ./inputs/dependencies/registries.js



const PUBLIC = new Set(['registry.npmjs.org', 'registry.yarnpkg.com', 'registry.npmjs.com']);
function otherHost(url) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).host : '';
    return host === '' || PUBLIC.has(host) ? undefined : host.slice(0, 100);
}
const npmrc = async (text) => [...text.matchAll(/^[ \t]*(?:(@[^:\s]+):)?registry[ \t]*=[ \t]*"?([^\s"]+)/gm)].map(([, scope = '', url = '']) => [scope, url]);
const yarnrc = async (text) => {
    const { FAILSAFE_SCHEMA, load } = await __webpack_require__.e(/* import() */ 2235).then(__webpack_require__.t.bind(__webpack_require__, 2235, 19));
    const settings = (0,dependencies_json/* objectOf */.Xy)(load(text, { schema: FAILSAFE_SCHEMA }));
    const scopes = Object.entries((0,dependencies_json/* objectOf */.Xy)((0,dependencies_json/* own */.ZV)(settings, 'npmScopes')));
    return [
        ...scopes.map(([scope, value]) => [`@${scope}`, (0,dependencies_json/* textOf */.b6)((0,dependencies_json/* own */.ZV)((0,dependencies_json/* objectOf */.Xy)(value), 'npmRegistryServer'))]),
        ['', (0,dependencies_json/* textOf */.b6)((0,dependencies_json/* own */.ZV)(settings, 'npmRegistryServer'))],
    ];
};
const FILES = { '.npmrc': npmrc, '.yarnrc.yml': yarnrc };
async function scopesOf(file, read, workspace) {
    try {
        return await read((await workspace.read(file)).text);
    }
    catch (error) {
        if (error instanceof errors/* InputFailure */.RP || (error instanceof Error && error.name === 'YAMLException'))
            return [];
        throw error;
    }
}
function warningsOf(file, registries, list) {
    const scopes = registries.map(([scope]) => scope).filter((scope) => scope !== '');
    const isIn = (name, scope) => name.startsWith(`${scope}/`);
    return registries.flatMap(([scope, url]) => {
        const host = otherHost(url);
        const first = list.dependencies.find(({ name }) => scope === '' ? !scopes.some((other) => isIn(name, other)) : isIn(name, scope))?.name;
        if (host === undefined || first === undefined)
            return [];
        const line = list.lines.get(first);
        const what = scope === '' ? 'packages' : scope.slice(0, 100);
        const message = `“${first}”: ${file} takes ${what} from ${host}. Twilio installs from the public npm registry, without credentials.`;
        return [{ message, file: list.file, ...(line !== undefined && { line }) }];
    });
}
async function withRegistries(list, workspace) {
    const warnings = [];
    if (list.dependencies.length === 0)
        return list;
    for (let folder = (0,paths/* folderOf */.yS)(list.file);; folder = (0,paths/* folderOf */.yS)(folder)) {
        for (const [name, read] of Object.entries(FILES)) {
            const file = (0,paths/* joinPaths */.HS)(folder, name);
            if (await workspace.exists(file))
                warnings.push(...warningsOf(file, await scopesOf(file, read, workspace), list));
        }
        if (folder === '')
            return { ...list, warnings: [...list.warnings, ...warnings] };
    }
}

;// CONCATENATED MODULE: ./inputs/dependencies/resolve.js









function some(names) {
    return (0,lists/* listFirst */.rL)(names.map(specs/* quoted */.TL), 5);
}
function asked({ name, spec }) {
    return (0,specs/* jsonLine */.rF)(name, typeof spec === 'string' ? spec : (JSON.stringify(spec) ?? ''));
}
class ListBuilder {
    found = [];
    lines = new Map();
    problems = [];
    origins = new Map();
    add(name, version, line) {
        this.found.push({ name, version });
        if (line !== undefined)
            this.lines.set(name, line);
    }
    addOrigin(name, url) {
        const host = otherHost(url);
        if (host !== undefined)
            this.origins.set(host, [...(this.origins.get(host) ?? []), name]);
    }
    finish(rest) {
        if (this.problems.length > 0)
            throw new errors/* InputFailure */.RP(this.problems);
        return { dependencies: sorted(this.found), lines: this.lines, ...rest };
    }
}
function lockedProblem(wanted, spec, locked, pair) {
    const { lockfile, manifest } = pair;
    const asking = manifest?.file ?? lockfile.file;
    const text = (0,specs/* quoted */.TL)((0,dependencies_json/* textOf */.b6)(wanted.spec));
    const refuse = ({ rule, fix }) => (0,problem/* problem */.C)(asked(wanted), rule, fix, asking, wanted.line);
    const stale = (why) => refuse({
        rule: `${lockfile.file} is out of date: ${why} Run the package manager and commit the lockfile.`,
        fix: lockfile.install,
    });
    if (spec.kind === 'refused')
        return refuse(spec);
    if (locked === undefined)
        return stale(`it has no version of ${(0,specs/* quoted */.TL)(wanted.name)} (${text}).`);
    if (locked.foreign?.startsWith('patch:'))
        return refuse((0,specs/* patched */.es)(wanted.name, locked.foreign));
    if (locked.foreign !== undefined)
        return refuse((0,specs/* elsewhere */.Jn)(wanted.name, locked.foreign, 'not from the registry'));
    const version = (0,specs/* exactVersion */.y)(locked.version);
    if (version === undefined) {
        const rule = `${lockfile.file} has no exact version of ${(0,specs/* quoted */.TL)(wanted.name)}, but ${(0,specs/* quoted */.TL)(locked.version ?? '')}.`;
        return (0,problem/* problem */.C)(asked(wanted), rule, lockfile.install, lockfile.file, locked.line);
    }
    if (locked.name !== wanted.name)
        return refuse((0,specs/* alias */.nK)(wanted.name, locked.name, version));
    const patch = (0,dependencies_patches/* findPatch */.Yn)([...pair.patches, ...lockfile.patches], wanted.name, { kind: 'version', version });
    if (patch !== undefined)
        return refuse((0,specs/* patched */.es)(wanted.name, describePatch(patch)));
    if (lockfile.overrides || manifest?.overrides !== undefined || (0,specs/* satisfies */.ib)(version, spec))
        return undefined;
    return stale(`it has ${(0,specs/* quoted */.TL)(wanted.name)} ${version}, and ${asking} asks for ${text}.`);
}
function describePatch({ file, name, versions }) {
    return `${file}: ${name}${versions === '' ? '' : `@${versions}`}`;
}
function patchRemarks(patches, found) {
    const below = patches.filter(({ name }) => !found.some((dependency) => dependency.name === name));
    if (below.length === 0)
        return [];
    const names = some([...new Set(below.map(({ name }) => name))]);
    return [`Patched in ${below[0]?.file}: ${names}. Where a dependency needs it, Twilio installs it without the patch.`];
}
function remarks({ manifest, lockfile, named, patches }, draft) {
    const single = (lockfile.projects?.length ?? 1) < 2;
    const scripts = lockfile
        .scripts()
        .filter((name) => single || draft.found.some((dependency) => dependency.name === name));
    const private_ = 'Twilio installs from the public npm registry; a private package will not be found there.';
    return [
        ...[...draft.origins].map(([host, names]) => `Locked from ${host}: ${some(names)}. ${private_}`),
        ...(lockfile.remark === undefined ? [] : [lockfile.remark]),
        ...(scripts.length === 0
            ? []
            : [`Installing runs a script of ${some(scripts)}. A native part that must be compiled fails the Build.`]),
        ...(manifest === undefined ? [] : overrideRemarks(manifest)),
        ...patchRemarks([...patches, ...lockfile.patches], draft.found),
        ...(draft.found.length === 0 ? [nothing(named)] : []),
    ];
}
function overrideRemarks({ overrides, file }) {
    if (overrides === undefined)
        return [];
    return [`${(0,specs/* quoted */.TL)(overrides)} in ${file} cannot be sent: Twilio resolves the dependencies of dependencies anew.`];
}
function combine(pair) {
    const { manifest, lockfile, project, named } = pair;
    const draft = new ListBuilder();
    const missing = [];
    const byLockfile = named === lockfile.file;
    for (const wanted of manifest?.wanted ?? lockfile.wanted(project) ?? []) {
        const spec = (0,specs/* readSpec */.Ot)(wanted.name, wanted.spec);
        const locked = lockfile.locate(project, wanted);
        const obstacle = lockedProblem(wanted, spec, locked, pair);
        if (obstacle === undefined) {
            draft.add(wanted.name, (0,specs/* exactVersion */.y)(locked?.version) ?? '', byLockfile ? locked?.line : wanted.line);
            draft.addOrigin(wanted.name, locked?.origin);
        }
        else if (locked === undefined && wanted.optional && spec.kind !== 'refused')
            missing.push(wanted.name);
        else
            draft.problems.push(obstacle);
    }
    const left = missing.length === 0 ? [] : [`Optional and not in ${lockfile.file}, so left out: ${some(missing)}.`];
    return draft.finish({
        file: named,
        kind: byLockfile ? lockfile.kind : 'package.json',
        ...(!byLockfile && { lockfile: lockfile.file }),
        exact: true,
        warnings: [...left, ...remarks(pair, draft)].map((message) => ({ message, file: named })),
    });
}
function resolveManifest(manifest, lockfile, patches) {
    const { file } = manifest;
    const draft = new ListBuilder();
    let exact = true;
    for (const wanted of manifest.wanted) {
        const spec = (0,specs/* readSpec */.Ot)(wanted.name, wanted.spec);
        const patch = (0,dependencies_patches/* findPatch */.Yn)(patches, wanted.name, spec);
        if (patch !== undefined && spec.kind !== 'refused') {
            const { rule, fix } = (0,specs/* patched */.es)(wanted.name, describePatch(patch));
            draft.problems.push((0,problem/* problem */.C)(asked(wanted), rule, fix, file, wanted.line));
        }
        else if (spec.kind === 'refused')
            draft.problems.push((0,problem/* problem */.C)(asked(wanted), spec.rule, spec.fix, file, wanted.line));
        else if (spec.kind === 'catalog') {
            const rule = `${(0,specs/* quoted */.TL)(wanted.name)} has its version in a catalog, which only a lockfile resolves.`;
            const fix = lockfile === undefined ? (0,specs/* jsonLine */.rF)(wanted.name, '<version>') : (0,yaml/* yamlLine */.ue)('dependencies-file', lockfile);
            draft.problems.push((0,problem/* problem */.C)(asked(wanted), rule, fix, file, wanted.line));
        }
        else {
            draft.add(wanted.name, spec.version, wanted.line);
            exact &&= spec.kind === 'version';
        }
    }
    const hint = (lockfile) => `Ranges are sent as they are, and Twilio picks the versions. For the locked ones: “${(0,yaml/* yamlLine */.ue)('dependencies-file', lockfile)}”.`;
    const messages = [
        ...(lockfile !== undefined && !exact ? [hint(lockfile)] : []),
        ...overrideRemarks(manifest),
        ...patchRemarks(patches, draft.found),
        ...(draft.found.length === 0 ? [nothing(file)] : []),
    ];
    return draft.finish({ file, kind: 'package.json', exact, warnings: messages.map((message) => ({ message, file })) });
}

;// CONCATENATED MODULE: ./inputs/dependencies/find-lockfile.js










async function manifestIn(folder, workspace) {
    const file = (0,paths/* joinPaths */.HS)(folder, 'package.json');
    return (await workspace.exists(file)) ? readManifest(await workspace.read(file)) : undefined;
}
const LOCKFILES_OF = new Map([
    ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
    ['yarn', ['yarn.lock']],
    ['pnpm', ['pnpm-lock.yaml']],
]);
async function lockfileIn(folder, workspace) {
    const names = await workspace.list(folder);
    const there = lockfile/* LOCKFILES */.JA.filter((name) => names.includes(name));
    const [first, ...rest] = there;
    if (first === undefined)
        return undefined;
    const manager = rest.length === 0 ? undefined : (await manifestIn(folder, workspace))?.packageManager;
    const named = LOCKFILES_OF.get(manager)?.find((name) => there.includes(name));
    return named === undefined ? { kind: first, others: rest } : { kind: named, others: [] };
}
async function projectsOf(lockfile, root, workspace) {
    if (lockfile.projects !== undefined)
        return lockfile.projects;
    return ['', ...(await members(root?.workspaces ?? [], (0,paths/* folderOf */.yS)(lockfile.file), workspace))];
}
async function findLockfile(manifest, workspace, locked) {
    for (let folder = (0,paths/* folderOf */.yS)(manifest.file);; folder = (0,paths/* folderOf */.yS)(folder)) {
        const found = await lookIn(folder, manifest, workspace, locked);
        if (found !== undefined)
            return found;
        if (folder === '')
            return { warnings: [] };
    }
}
async function lookIn(folder, manifest, workspace, locked) {
    try {
        const there = await lockfileIn(folder, workspace);
        if (there === undefined)
            return undefined;
        const { kind, others } = there;
        const file = (0,paths/* joinPaths */.HS)(folder, kind);
        const own = (0,paths/* folderOf */.yS)(manifest.file);
        const project = folder === '' ? own : own.slice(folder.length + 1);
        const root = project === '' ? manifest : await manifestIn(folder, workspace);
        const lockfile = await openLockfile(kind, await workspace.read(file), root);
        const known = lockfile.projects;
        const belongs = known?.includes(project) ?? (project === '' || matcher(root?.workspaces ?? [])(project));
        if (!belongs)
            return project === '' ? { warnings: [] } : undefined;
        const warnings = others.map((name) => ({
            message: `There is ${(0,paths/* joinPaths */.HS)(folder, name)} beside ${kind}; ${kind} is used. Delete the one that is not in use.`,
            file: manifest.file,
        }));
        const single = project === '' && (known === undefined ? manifest.workspaces.length === 0 : known.length === 1);
        if (single && !locked)
            return { beside: { file, kind }, warnings };
        const patches = await patchesFor(kind, own, workspace);
        return { pair: { manifest, lockfile, project, patches, named: manifest.file }, warnings };
    }
    catch (error) {
        if (!(error instanceof errors/* InputFailure */.RP))
            throw error;
        const message = `${error.problems[0]?.rule} So ${manifest.file} is read without it, ranges as they are.`;
        return { warnings: [{ message, file: manifest.file }] };
    }
}
async function patchesFor(kind, folder, workspace) {
    return kind === undefined || kind === 'pnpm-lock.yaml' ? (0,dependencies_patches/* collectPatches */.JS)(folder, workspace) : [];
}
async function fromManifest(manifest, workspace, locked) {
    const { pair, beside, warnings } = await findLockfile(manifest, workspace, locked);
    const list = pair === undefined
        ? resolveManifest(manifest, beside?.file, await patchesFor(beside?.kind, (0,paths/* folderOf */.yS)(manifest.file), workspace))
        : combine(pair);
    return { ...list, warnings: [...warnings, ...list.warnings] };
}
function several(lockfile, projects) {
    const line = (project) => (0,yaml/* yamlLine */.ue)('dependencies-file', (0,paths/* joinPaths */.HS)((0,paths/* joinPaths */.HS)((0,paths/* folderOf */.yS)(lockfile.file), project), 'package.json'));
    const lines = projects.map((project) => `\`${line(project)}\``);
    const likely = projects.find((project) => project !== '' && (lockfile.wanted(project)?.length ?? 1) > 0) ?? projects[0] ?? '';
    const rule = `${lockfile.file} locks ${projects.length} projects. Name the package.json of one; its exact versions come from the lockfile: ${(0,lists/* listFirst */.rL)(lines, 10)}.`;
    return (0,problem/* problem */.C)(lockfile.file, rule, line(likely), lockfile.file, 1);
}
async function fromLockfile(kind, source, workspace) {
    const folder = (0,paths/* folderOf */.yS)(source.file);
    const manifest = await manifestIn(folder, workspace);
    const lockfile = await openLockfile(kind, source, manifest);
    const projects = await projectsOf(lockfile, manifest, workspace);
    if (projects.length > 1 || (projects[0] ?? '') !== '')
        throw new errors/* InputFailure */.RP([several(lockfile, projects)]);
    if (manifest === undefined && lockfile.wanted('') === undefined) {
        const beside = (0,paths/* joinPaths */.HS)(folder, 'package.json');
        const rule = `${source.file} does not say which dependencies are the project’s own; ${beside} does, and is missing.`;
        throw new errors/* InputFailure */.RP([(0,problem/* problem */.C)(source.file, rule, `# commit ${beside} beside it`, source.file)]);
    }
    const patches = await patchesFor(kind, folder, workspace);
    return combine({ manifest, lockfile, project: '', patches, named: source.file });
}
async function openLockfile(kind, source, root) {
    if (kind === 'yarn.lock')
        return (await Promise.all(/* import() */[__webpack_require__.e(2235), __webpack_require__.e(5241), __webpack_require__.e(5040)]).then(__webpack_require__.bind(__webpack_require__, 5040))).openYarn(source, root);
    if (kind === 'pnpm-lock.yaml')
        return (await Promise.all(/* import() */[__webpack_require__.e(2235), __webpack_require__.e(8475)]).then(__webpack_require__.bind(__webpack_require__, 8475))).openPnpm(source);
    return (await __webpack_require__.e(/* import() */ 9373).then(__webpack_require__.bind(__webpack_require__, 9373))).openNpm(kind, source);
}
const MOST_FOLDERS = 500;
function matcher(globs) {
    const patterns = globs.flatMap((glob) => {
        const pattern = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
        if (pattern === '' || pattern.length > 1_000)
            return [];
        return [{ excludes: glob.startsWith('!'), fits: picomatch(pattern) }];
    });
    return (folder) => {
        const fitting = patterns.filter(({ fits }) => fits(folder));
        return fitting.length > 0 && !fitting.some(({ excludes }) => excludes);
    };
}
async function members(globs, root, workspace) {
    const fits = matcher(globs);
    const deepest = Math.max(0, ...globs.map((glob) => (glob.includes('**') ? 5 : glob.split('/').length)));
    const found = [];
    const queue = [{ folder: '', depth: 0 }];
    for (const { folder, depth } of queue) {
        const names = await workspace.list((0,paths/* joinPaths */.HS)(root, folder));
        if (names.includes('package.json') && fits(folder))
            found.push(folder);
        if (depth === deepest)
            continue;
        const below = names.filter((name) => !name.startsWith('.') && name !== 'node_modules');
        const next = below.map((name) => ({ folder: (0,paths/* joinPaths */.HS)(folder, name), depth: depth + 1 }));
        queue.push(...next.slice(0, MOST_FOLDERS - queue.length));
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./inputs/dependencies/dispatch.js








const OTHER_LOCKFILES = {
    'bun.lock': 'Bun',
    'bun.lockb': 'Bun',
    'deno.lock': 'Deno',
};
function lockfileKind(name, text) {
    if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json')
        return name;
    if (name === 'yarn.lock' || /^# yarn lockfile v\d|^__metadata:/m.test(text))
        return 'yarn.lock';
    if (name === 'pnpm-lock.yaml' || /^lockfileVersion:/m.test(text))
        return 'pnpm-lock.yaml';
    return undefined;
}
async function dispatch(source, workspace, locked) {
    const name = (0,paths/* baseNameOf */.mv)(source.file);
    const other = (0,dependencies_json/* own */.ZV)(OTHER_LOCKFILES, name);
    if (other !== undefined) {
        const rule = `${name} is ${other}’s lockfile, which is not read. Name the package.json, or a JSON list of exact versions.`;
        throw new errors/* InputFailure */.RP([(0,problem/* problem */.C)(source.file, rule, 'dependencies-file: package.json')]);
    }
    if (name === 'package.json')
        return fromManifest(readManifest(source), workspace, locked);
    const kind = lockfileKind(name, source.text);
    if (kind !== undefined)
        return fromLockfile(kind, source, workspace);
    const plain = unwrap(source);
    const value = (0,dependencies_json/* parseJson */.qF)(plain);
    if ((0,dependencies_json/* isObject */.Gv)(value)) {
        if ((0,dependencies_json/* own */.ZV)(value, 'lockfileVersion') !== undefined)
            return fromLockfile('package-lock.json', source, workspace);
        if ((0,dependencies_json/* isObject */.Gv)((0,dependencies_json/* own */.ZV)(value, 'dependencies')))
            return fromManifest(readManifest(plain), workspace, locked);
    }
    return readList(plain, value);
}
async function readSource(source, workspace, locked) {
    return withRegistries(await dispatch(source, workspace, locked), workspace);
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gO: () => (/* binding */ walkJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3738);


const EXPECTED = {
    value: 'a value',
    'value or ]': 'a value or "]"',
    key: 'a name in double quotes (no comma before "}")',
    'key or }': 'a name in double quotes or "}"',
    colon: '":"',
    after: '"," or the closing bracket',
    end: 'the end of the file',
};
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
class Walk {
    path = [];
    at = 0;
    line = 1;
    lineStart = 0;
    keyLine = 1;
    state = 'value';
    text;
    visit;
    constructor(text, visit) {
        this.text = text;
        this.visit = visit;
    }
    run() {
        for (;;) {
            this.skipSpace();
            if (this.at >= this.text.length)
                return this.state === 'end' ? undefined : this.fault();
            if (!this.step(this.text.charAt(this.at)))
                return this.fault();
        }
    }
    skipSpace() {
        for (; this.at < this.text.length; this.at++) {
            const code = this.text.charCodeAt(this.at);
            if (code === 10) {
                this.line++;
                this.lineStart = this.at + 1;
            }
            else if (code !== 32 && code !== 9 && code !== 13)
                return;
        }
    }
    step(char) {
        switch (this.state) {
            case 'value':
            case 'value or ]':
                return char === ']' && this.state === 'value or ]' ? this.close() : this.value(char);
            case 'key':
            case 'key or }':
                return char === '}' && this.state === 'key or }' ? this.close() : this.key();
            case 'colon':
                return char === ':' && this.advance('value');
            case 'after':
                return this.after(char);
            case 'end':
                return false;
        }
    }
    advance(state) {
        this.at++;
        this.state = state;
        return true;
    }
    value(char) {
        if (typeof this.path.at(-1) !== 'string')
            this.keyLine = this.line;
        if (char === '{' || char === '[') {
            this.visit(this.path, this.keyLine, undefined);
            this.path.push(char === '{' ? '' : 0);
            return this.advance(char === '{' ? 'key or }' : 'value or ]');
        }
        const start = this.at;
        if (!this.scalar(char))
            return false;
        this.visit(this.path, this.keyLine, this.text.slice(start, this.at));
        this.state = this.path.length === 0 ? 'end' : 'after';
        return true;
    }
    scalar(char) {
        if (char === '"')
            return this.string();
        SCALAR.lastIndex = this.at;
        if (!SCALAR.test(this.text))
            return false;
        this.at = SCALAR.lastIndex;
        return true;
    }
    string() {
        for (this.at++; this.at < this.text.length; this.at++) {
            const code = this.text.charCodeAt(this.at);
            if (code === 34) {
                this.at++;
                return true;
            }
            if (code < 32)
                return false;
            if (code !== 92)
                continue;
            ESCAPE.lastIndex = this.at + 1;
            if (!ESCAPE.test(this.text))
                return false;
            this.at = ESCAPE.lastIndex - 1;
        }
        return false;
    }
    key() {
        const start = this.at;
        this.keyLine = this.line;
        if (this.text.charAt(this.at) !== '"' || !this.string())
            return false;
        const raw = this.text.slice(start, this.at);
        this.path[this.path.length - 1] = raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
        this.state = 'colon';
        return true;
    }
    after(char) {
        const last = this.path.at(-1);
        if (char === ',') {
            if (typeof last === 'number')
                this.path[this.path.length - 1] = last + 1;
            return this.advance(typeof last === 'number' ? 'value' : 'key');
        }
        return char === (typeof last === 'number' ? ']' : '}') && this.close();
    }
    close() {
        this.path.pop();
        return this.advance(this.path.length === 0 ? 'end' : 'after');
    }
    fault() {
        const rest = this.text.slice(this.at, this.at + 12).split(/\s/, 1)[0] ?? '';
        const found = this.at >= this.text.length ? 'the file ends' : `found ${JSON.stringify(rest)}`;
        const comment = rest.startsWith('//') || rest.startsWith('/*') ? ' JSON has no comments.' : '';
        return {
            line: this.line,
            column: this.at - this.lineStart + 1,
            message: `expected ${EXPECTED[this.state]}, ${found}.${comment}`,
        };
    }
}
function walkJson(text, visit = () => { }) {
    return new Walk(text, visit).run();
}
function parseJson(source) {
    try {
        return JSON.parse(source.text);
    }
    catch {
        const { line, column, message } = walkJson(source.text) ?? { line: 1, column: 1, message: 'it cannot be parsed.' };
        const rule = `${source.file} is not JSON: line ${line}, column ${column}: ${message}`;
        const fix = `# correct line ${line} of ${source.file}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputFailure */ .RP([(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(source.file, rule, fix, source.file, line)]);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : {};
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ collectPatches),
/* harmony export */   Yn: () => (/* binding */ findPatch),
/* harmony export */   fN: () => (/* binding */ readPatches)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4978);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(269);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);




function readPatches(map, file) {
    return Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(map)).map((key) => {
        const at = key.indexOf('@', 1);
        return at === -1
            ? { name: key, versions: '', file }
            : { name: key.slice(0, at), versions: key.slice(at + 1), file };
    });
}
function findPatch(patches, name, spec) {
    return patches.find((patch) => patch.name === name && isPatched(patch.versions, spec));
}
function isPatched(versions, spec) {
    if (versions === '' || (spec.kind !== 'version' && spec.kind !== 'range'))
        return true;
    const loose = { loose: true, includePrerelease: true };
    if (semver__WEBPACK_IMPORTED_MODULE_0__.validRange(versions, loose) === null || semver__WEBPACK_IMPORTED_MODULE_0__.validRange(spec.version, loose) === null)
        return true;
    return semver__WEBPACK_IMPORTED_MODULE_0__.intersects(versions, spec.version, loose);
}
async function collectPatches(folder, workspace) {
    const patches = [];
    for (let place = folder;; place = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(place)) {
        const [manifest, settings] = [(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPaths */ .HS)(place, 'package.json'), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPaths */ .HS)(place, 'pnpm-workspace.yaml')];
        const pnpm = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(await load(manifest, workspace, async (file) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(file))), 'pnpm'));
        patches.push(...readPatches((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(pnpm, 'patchedDependencies'), manifest));
        const yaml = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(await load(settings, workspace, async ({ text }) => loadYaml(text)));
        patches.push(...readPatches((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(yaml, 'patchedDependencies'), settings));
        if (place === '')
            return patches;
    }
}
async function loadYaml(text) {
    const { FAILSAFE_SCHEMA, load: parse } = await __webpack_require__.e(/* import() */ 2235).then(__webpack_require__.t.bind(__webpack_require__, 2235, 19));
    return parse(text, { schema: FAILSAFE_SCHEMA });
}
async function load(file, workspace, parse) {
    if (!(await workspace.exists(file)))
        return undefined;
    try {
        return await parse(await workspace.read(file));
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputFailure */ .RP || (error instanceof Error && error.name === 'YAMLException'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   es: () => (/* binding */ patched),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   nK: () => (/* binding */ alias),
/* harmony export */   rF: () => (/* binding */ jsonLine),
/* harmony export */   y: () => (/* binding */ exactVersion)
/* harmony export */ });
/* harmony import */ var npm_package_arg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8378);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4978);


const REGISTRY = 'Twilio installs dependencies from the public npm registry only';
const PROTOCOLS = {
    file: 'a file or folder of this repository',
    link: 'a folder of this repository',
    portal: 'a folder of this repository',
    workspace: 'a workspace of this repository',
    exec: 'the output of a script',
    patch: 'a patched package, and the patch would not be there',
    jsr: 'a package of another registry (jsr.io)',
};
function jsonLine(name, version) {
    return `${JSON.stringify(name)}: ${JSON.stringify(version)}`.slice(0, 200);
}
function quoted(text) {
    return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}
function refused(rule, fix) {
    return { kind: 'refused', rule, fix };
}
function elsewhere(name, spec, what) {
    const rule = `${quoted(name)} is ${what} (${quoted(spec)}). ${REGISTRY}: publish it there, or put its code into the functions and assets.`;
    return { rule, fix: jsonLine(name, '<a published version>') };
}
function patched(name, where) {
    return elsewhere(name, where, PROTOCOLS.patch);
}
function alias(name, target, version) {
    const rule = `${quoted(name)} is an alias of ${quoted(target)}. Twilio looks versions up under the dependency’s own name and knows no aliases: ` +
        `depend on ${quoted(target)} and require it by that name.`;
    return { rule, fix: jsonLine(target, version) };
}
function wrongName(name) {
    if (name === '')
        return 'it is empty';
    if (name.length > 214)
        return 'it is longer than 214 characters';
    try {
        npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, '1.0.0', '/');
        return undefined;
    }
    catch (error) {
        const { message } = error;
        return message.slice(message.lastIndexOf('": ') + 3).replace(/\.$/, '');
    }
}
const LIKE_VERSION = /^[v=^~<>]*\s*\d/;
function unknown(name, spec) {
    const [kinds, version] = LIKE_VERSION.test(spec)
        ? ['version or range', semver__WEBPACK_IMPORTED_MODULE_1__.coerce(spec)?.version ?? 'latest']
        : ['version, range or tag', 'latest'];
    return refused(`${quoted(spec)} is not a ${kinds} of ${quoted(name)}.`, jsonLine(name, version));
}
function fromRegistry(name, result) {
    const spec = String(result.fetchSpec);
    if (result.type === 'version')
        return { kind: 'version', version: semver__WEBPACK_IMPORTED_MODULE_1__.valid(spec, { loose: true }) ?? spec };
    if (result.type === 'range')
        return { kind: 'range', version: spec };
    return LIKE_VERSION.test(spec) ? unknown(name, spec) : { kind: 'tag', version: spec };
}
function fromAlias(name, target) {
    if (target.name === name)
        return fromRegistry(name, target);
    const { rule, fix } = alias(name, String(target.name), String(target.fetchSpec));
    return refused(rule, fix);
}
function fromPackageArg(name, spec) {
    const result = npm_package_arg__WEBPACK_IMPORTED_MODULE_0__.resolve(name, spec, '/');
    if (result.type === 'alias')
        return fromAlias(name, result.subSpec);
    if (result.registry)
        return fromRegistry(name, result);
    const what = { git: 'a git repository', remote: 'a tarball at a URL' }[result.type];
    const { rule, fix } = elsewhere(name, spec, what ?? PROTOCOLS.file);
    return refused(rule, fix);
}
function readSpec(name, spec) {
    const bad = wrongName(name);
    if (bad !== undefined)
        return refused(`${quoted(name)} is not a package name: ${bad}.`, '"<package name>": "<version>"');
    if (spec === undefined)
        return refused(`${quoted(name)} has no version.`, jsonLine(name, 'latest'));
    if (typeof spec !== 'string') {
        return refused(`The version of ${quoted(name)} is not a string (${quoted(JSON.stringify(spec) ?? 'nothing')}).`, jsonLine(name, '1.2.3'));
    }
    const text = spec.trim();
    if (text === '')
        return refused(`The version of ${quoted(name)} is empty.`, jsonLine(name, 'latest'));
    if (text.startsWith('catalog:'))
        return { kind: 'catalog' };
    const protocol = /^[a-z]+(?=:)/i.exec(text)?.[0].toLowerCase() ?? '';
    if (Object.hasOwn(PROTOCOLS, protocol)) {
        const { rule, fix } = elsewhere(name, text, PROTOCOLS[protocol]);
        return refused(rule, fix);
    }
    const rest = text.slice('npm:'.length);
    const plain = protocol === 'npm' && rest !== '' && semver__WEBPACK_IMPORTED_MODULE_1__.validRange(rest, { loose: true }) !== null ? rest : text;
    try {
        return fromPackageArg(name, plain);
    }
    catch {
        return unknown(name, text);
    }
}
function exactVersion(text) {
    return semver__WEBPACK_IMPORTED_MODULE_1__.valid(text) ?? undefined;
}
function satisfies(version, spec) {
    if (spec.kind !== 'version' && spec.kind !== 'range')
        return true;
    return semver__WEBPACK_IMPORTED_MODULE_1__.satisfies(version, spec.version, { loose: true, includePrerelease: true });
}


/***/ })

};
