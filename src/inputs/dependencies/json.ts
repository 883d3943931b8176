/** JSON with positions: where a mistake is, and on which line each value begins. */
import { InputFailure } from '../../model/errors.ts';
import { problem } from './problem.ts';
import type { Source } from './types.ts';

/** Where a JSON text stops being JSON. */
export interface JsonFault {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
}

/**
 * Called at the start of each value.
 *
 * @param path - keys and indexes that lead to the value; valid during the call only
 * @param line - 1-based line of the value's key, or of the value in a list
 * @param scalar - the text of a string, number or literal; undefined for an object or a list
 */
export type JsonVisitor = (path: readonly (string | number)[], line: number, scalar: string | undefined) => void;

type State = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'after' | 'end';

const EXPECTED: Readonly<Record<State, string>> = {
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

/** One pass over a JSON text, without recursion: depth is limited by memory only. */
class Walk {
  private readonly path: (string | number)[] = [];
  private at = 0;
  private line = 1;
  private lineStart = 0;
  private keyLine = 1;
  private state: State = 'value';
  private readonly text: string;
  private readonly visit: JsonVisitor;

  constructor(text: string, visit: JsonVisitor) {
    this.text = text;
    this.visit = visit;
  }

  run(): JsonFault | undefined {
    for (;;) {
      this.skipSpace();
      if (this.at >= this.text.length) return this.state === 'end' ? undefined : this.fault();
      if (!this.step(this.text.charAt(this.at))) return this.fault();
    }
  }

  private skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 10) {
        this.line++;
        this.lineStart = this.at + 1;
      } else if (code !== 32 && code !== 9 && code !== 13) return;
    }
  }

  private step(char: string): boolean {
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

  private advance(state: State): true {
    this.at++;
    this.state = state;
    return true;
  }

  private value(char: string): boolean {
    if (typeof this.path.at(-1) !== 'string') this.keyLine = this.line;
    if (char === '{' || char === '[') {
      this.visit(this.path, this.keyLine, undefined);
      this.path.push(char === '{' ? '' : 0);
      return this.advance(char === '{' ? 'key or }' : 'value or ]');
    }
    const start = this.at;
    if (!this.scalar(char)) return false;
    this.visit(this.path, this.keyLine, this.text.slice(start, this.at));
    this.state = this.path.length === 0 ? 'end' : 'after';
    return true;
  }

  private scalar(char: string): boolean {
    if (char === '"') return this.string();
    SCALAR.lastIndex = this.at;
    if (!SCALAR.test(this.text)) return false;
    this.at = SCALAR.lastIndex;
    return true;
  }

  /** Moves past a string; on a mistake, stops at it. A loop, because a regular expression can exhaust the stack. */
  private string(): boolean {
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) {
        this.at++;
        return true;
      }
      if (code < 32) return false;
      if (code !== 92) continue;
      ESCAPE.lastIndex = this.at + 1;
      if (!ESCAPE.test(this.text)) return false;
      this.at = ESCAPE.lastIndex - 1;
    }
    return false;
  }

  private key(): boolean {
    const start = this.at;
    this.keyLine = this.line;
    if (this.text.charAt(this.at) !== '"' || !this.string()) return false;
    const raw = this.text.slice(start, this.at);
    this.path[this.path.length - 1] = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    this.state = 'colon';
    return true;
  }

  private after(char: string): boolean {
    const last = this.path.at(-1);
    if (char === ',') {
      if (typeof last === 'number') this.path[this.path.length - 1] = last + 1;
      return this.advance(typeof last === 'number' ? 'value' : 'key');
    }
    return char === (typeof last === 'number' ? ']' : '}') && this.close();
  }

  private close(): true {
    this.path.pop();
    return this.advance(this.path.length === 0 ? 'end' : 'after');
  }

  private fault(): JsonFault {
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

/** Goes through a JSON text and calls `visit` for every value. Gives the first mistake, or undefined. */
export function walkJson(text: string, visit: JsonVisitor = () => {}): JsonFault | undefined {
  return new Walk(text, visit).run();
}

/** Parses a file's JSON. Throws an {@link InputFailure} that says where it stops being JSON. */
export function parseJson(source: Source): unknown {
  try {
    return JSON.parse(source.text);
  } catch {
    const { line, column, message } = walkJson(source.text) ?? { line: 1, column: 1, message: 'it cannot be parsed.' };
    const rule = `${source.file} is not JSON: line ${line}, column ${column}: ${message}`;
    const fix = `# correct line ${line} of ${source.file}`;
    throw new InputFailure([problem(source.file, rule, fix, source.file, line)]);
  }
}

/** An object that is neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one when it is anything else. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** An own property, so that `__proto__` and `constructor` are never found by accident. */
export function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A value in words, whatever it is: `String` calls the `toString` that a hostile file brings along. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

/** The value where it is a string. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
