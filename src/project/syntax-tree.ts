/** A Function's source as a parser reads it: which may be less than what Twilio's runtime does. Pure. */
import { type AnyNode, type Options, parse } from 'acorn';

/** Where a source is no JavaScript that is known here. */
export interface SyntaxMistake {
  /** 1-based. */
  readonly line: number;
  /** The parser's words, e.g. `Unexpected token`; they may hold a name of the source. */
  readonly words: string;
}

/** Neither: it is nested so deeply that the stack does not hold it. */
export interface ParsedSource {
  readonly program?: AnyNode;
  readonly mistake?: SyntaxMistake;
}

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowHashBang: true,
};

/** Reads it as a script, as most Functions are, else as a module. */
export function parseSource(source: string): ParsedSource {
  const mistakes: ParserError[] = [];
  for (const sourceType of ['script', 'module'] as const) {
    try {
      return { program: parse(source, { ...OPTIONS, sourceType }) };
    } catch (error) {
      if (error instanceof RangeError) return {};
      if (!(error instanceof SyntaxError)) throw error;
      // How acorn says the same where it has noticed it.
      if (error.message.startsWith('Not enough stack space')) return {};
      mistakes.push(error);
    }
  }
  // The one that came further has read it as what it is.
  const [first, second] = mistakes;
  const mistake = (second?.pos ?? 0) > (first?.pos ?? 0) ? second : first;
  const words = (mistake?.message ?? '').replace(/ \(\d+:\d+\)$/, '');
  return { mistake: { line: mistake?.loc?.line ?? 1, words } };
}

/** What acorn adds to its errors. */
interface ParserError extends SyntaxError {
  readonly pos?: number;
  readonly loc?: { readonly line: number };
}

/** The nodes right below one. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
