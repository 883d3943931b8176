/**
 * What the runner does with each line an action prints: workflow commands, masks, annotations, groups.
 * [C] runner 2.336: ActionCommand.TryParseV2, ActionCommand.TryParse, ActionCommandManager
 */

/** A command as parsed. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** How it was written: `::name::` or `##[name]`. */
  readonly style: '::' | '##';
}

/** The runner's limits. [C] */
export const limits = {
  /** Annotations per type and step; more are in the log only. */
  annotationsPerType: 10,
  /** Characters of an annotation's message; the rest is cut. */
  annotationCharacters: 4096,
  /** Bytes of a step's summary; a bigger one is dropped. */
  summaryBytes: 1024 * 1024,
} as const;

/** An annotation on the run's page. */
export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly properties: Readonly<Record<string, string>>;
  /** Whether it is shown: false beyond ten of its type. */
  readonly shown: boolean;
}

/** Names that are commands; anything else in their form is ordinary text. */
const known = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
);

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function readProperties(text: string, separator: string, decode: (value: string) => string): Record<string, string> {
  const pairs = text.split(separator).map((pair): [string, string] | undefined => {
    const at = pair.indexOf('=');
    return at < 0 ? undefined : [pair.slice(0, at).trim(), decode(pair.slice(at + 1))];
  });
  return Object.fromEntries(pairs.filter((pair) => pair !== undefined));
}

/**
 * The command in a line, if there is one: `::name key=value,…::data` at its start (after white space), else
 * `##[name key=value;…]data` anywhere in it. `token` is a further name that counts (the one that resumes).
 */
export function parseCommand(line: string, token?: string): Command | undefined {
  const isKnown = (name: string) =>
    known.has(name.toLowerCase()) || (token !== undefined && name.toLowerCase() === token.toLowerCase());
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end >= 0) {
    const [, name = '', rest = ''] = /^(\S*)(?: (.*))?$/s.exec(trimmed.slice(2, end)) ?? [];
    if (isKnown(name))
      return {
        name: name.toLowerCase(),
        properties: readProperties(rest.trim(), ',', unescapeProperty),
        data: unescapeData(trimmed.slice(end + 2)),
        style: '::',
      };
  }
  const start = line.indexOf('##[');
  const close = start >= 0 ? line.indexOf(']', start) : -1;
  if (close < 0) return undefined;
  const [, name = '', rest = ''] = /^(\S*)(?: (.*))?$/s.exec(line.slice(start + 3, close)) ?? [];
  const decode = (value: string) => unescapeData(value.replaceAll('%3B', ';').replaceAll('%5D', ']'));
  if (!isKnown(name)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: readProperties(rest, ';', decode),
    data: decode(line.slice(close + 1)),
    style: '##',
  };
}

/** The forms of a secret that the runner masks too: each line, JSON, URI and Base64 (all three alignments). [C] */
function formsOf(secret: string): string[] {
  const encoded = [0, 1, 2].map((skip) => {
    const bytes = Buffer.from(secret).subarray(skip);
    return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
  });
  const lines = secret.split(/[\r\n]+/);
  return [
    secret,
    ...lines,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    ...encoded,
  ].filter((form) => form.length > 0);
}

/** Hides secrets as `***`. */
export class Masker {
  /** The secrets as they were given. */
  readonly secrets: string[] = [];
  readonly #forms = new Set<string>();

  constructor(secrets: readonly string[] = []) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: string): void {
    if (secret.trim() === '') return;
    this.secrets.push(secret);
    for (const form of formsOf(secret)) if (form.length >= 4 || form === secret) this.#forms.add(form);
  }

  mask(text: string): string {
    let masked = text;
    for (const form of [...this.#forms].toSorted((a, b) => b.length - a.length))
      masked = masked.replaceAll(form, '***');
    return masked;
  }

  /** Whether a text contains a secret. */
  hits(text: string): boolean {
    return this.mask(text) !== text;
  }
}

/** Everything that came out of one step's lines. */
export class StepLog {
  /** The log as a person sees it: masked, groups as `▾ title` with what is in them indented. */
  readonly lines: string[] = [];
  /** The lines as they were printed. */
  readonly raw: string[] = [];
  readonly annotations: Annotation[] = [];
  /** Titles of groups. */
  readonly groups: string[] = [];
  /** Every command that took effect. */
  readonly commands: Command[] = [];
  /** Outputs set by the deprecated `set-output` command. */
  readonly outputs: Record<string, string> = {};
  readonly masker: Masker;
  readonly #debug: boolean;
  #open = false;
  #token: string | undefined;

  constructor(masker: Masker, debug: boolean) {
    this.masker = masker;
    this.#debug = debug;
  }

  /** Takes one printed line, without its line break. */
  take(line: string): void {
    this.raw.push(line);
    const command = parseCommand(line, this.#token);
    if (this.#token !== undefined) {
      if (command?.name === this.#token.toLowerCase()) this.#token = undefined;
      this.#show(line);
    } else if (command) this.#obey(command, line);
    else this.#show(line);
  }

  #show(text: string): void {
    for (const line of this.masker.mask(text).split('\n')) this.lines.push(this.#open ? `  ${line}` : line);
  }

  #obey(command: Command, line: string): void {
    this.commands.push(command);
    const { name, data, properties } = command;
    switch (name) {
      case 'add-mask':
        this.masker.add(data);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, data, properties);
        break;
      case 'group':
        this.groups.push(data);
        this.#open = false;
        this.#show(`▾ ${data}`);
        this.#open = true;
        break;
      case 'endgroup':
        this.#open = false;
        break;
      case 'debug':
        if (this.#debug) this.#show(`Debug: ${data}`);
        break;
      case 'stop-commands':
        this.#token = data;
        this.#show(line);
        break;
      case 'set-output':
        if (properties['name']) this.outputs[properties['name']] = data;
        break;
    }
  }

  #annotate(type: Annotation['type'], data: string, properties: Readonly<Record<string, string>>): void {
    const { title, file, line } = properties;
    const message = this.masker.mask(data).slice(0, limits.annotationCharacters);
    const shown = this.annotations.filter((annotation) => annotation.type === type).length < limits.annotationsPerType;
    this.annotations.push({
      type,
      message,
      title: title && this.masker.mask(title),
      file,
      line: line ? Number(line) : undefined,
      properties,
      shown,
    });
    this.#show(`${type.charAt(0).toUpperCase()}${type.slice(1)}: ${data}`);
  }
}

/** Cuts a stream of bytes into lines; a bare CR ends a line too, as in .NET. */
export class LineCutter {
  readonly #decoder = new TextDecoder();
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
  }

  end(): void {
    const rest = (this.#rest + this.#decoder.decode()).replace(/\r$/, '');
    if (rest !== '') this.#take(rest);
    this.#rest = '';
  }
}
