/** Variables of an environment: what Twilio takes, what is asked for, and how the two differ. Values are never printed. */

/** A name longer than this is refused (Variable resource page), in characters. */
export const MAX_NAME = 128;

/** Whether Twilio's Functions can read a variable of this name as `context.NAME`. */
export function isVariableName(text: string): boolean {
  // Every object has a `__proto__` already, and `dotenv` gives no value for one.
  return /^[A-Za-z_]\w*$/.test(text) && text.length <= MAX_NAME && text !== '__proto__';
}

/** A value longer than this is refused (Variable resource page), in bytes of UTF-8. */
export const MAX_VALUE_BYTES = 450;

/** A Function's whole context may have about this many bytes (error 82006); Twilio's own entries are in it, too. */
export const CONTEXT_BYTES = 3_000;

/** What the workflow asks for. */
export interface VariableRequest {
  /** Name → value. */
  readonly values: ReadonlyMap<string, string>;
  /** Named without a value: they stay as they are in the environment. */
  readonly kept: readonly string[];
  /** Remove what is not named, once the Build is live and healthy. */
  readonly replace: boolean;
}

/** A variable as Twilio lists it. */
export interface ListedVariable {
  /** `ZV…` */
  readonly sid: string;
  readonly key: string;
  readonly value: string;
}

/** What it takes to get from what there is to what is asked for. */
export interface VariablePlan {
  /** Names that the environment does not have. */
  readonly created: readonly string[];
  /** Variables with another value than the one asked for. */
  readonly updated: readonly ListedVariable[];
  /** Names that have their value already. */
  readonly unchanged: readonly string[];
  /** Variables that nobody asked for, when these are to go. */
  readonly removed: readonly ListedVariable[];
}

/** Compares what there is with what is asked for, in the order of the request. */
export function planVariables(listed: readonly ListedVariable[], request: VariableRequest): VariablePlan {
  const names = [...request.values.keys()];
  const there = new Map(listed.map((variable) => [variable.key, variable]));
  const known = names.flatMap((name) => there.get(name) ?? []);
  const isAsked = ({ key, value }: ListedVariable) => request.values.get(key) === value;
  const named = new Set([...names, ...request.kept]);
  return {
    created: names.filter((name) => !there.has(name)),
    updated: known.filter((variable) => !isAsked(variable)),
    unchanged: known.filter(isAsked).map(({ key }) => key),
    removed: request.replace ? listed.filter(({ key }) => !named.has(key)) : [],
  };
}

/** Shorter values are words like `true`, which any line may have. In characters. */
const SHORTEST_HIDDEN = 8;

/**
 * Puts names in place of values in a text from outside: as they are, as JSON writes them, and as JSON within JSON does,
 * whole and line by line. The runner masks a secret of several lines as a whole and by line, and no form that is escaped.
 */
export function hiderOf(values: ReadonlyMap<string, string> = new Map()): (text: string) => string {
  const forms = [...values].flatMap(([name, value]) => listForms(value).map((form) => ({ form, name })));
  // A short one may be a part of a longer one.
  const sorted = forms.toSorted((one, other) => other.form.length - one.form.length);
  return (text) => sorted.reduce((left, { form, name }) => left.replaceAll(form, () => `(${name})`), text);
}

/** Also of a key whose line breaks are written as `\n` and which the Function turns into lines. */
function listForms(value: string): readonly string[] {
  const lines = value.split(/[\r\n]|\\[rn]/).map((line) => line.trim());
  const parts = [value, ...lines].filter((part) => part.length >= SHORTEST_HIDDEN);
  return [...new Set(parts.flatMap((part) => [part, escapeQuoted(part), escapeQuoted(escapeQuoted(part))]))];
}

/** As it stands between the quotation marks of JSON. */
const escapeQuoted = (text: string) => JSON.stringify(text).slice(1, -1);
