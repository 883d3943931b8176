/**
 * Lists, made small while they are read. A page of 20 Builds with 1000 versions each is 6 MB of text and
 * 25 MB of objects, of which a step needs a few words per Build; over 500 Builds V8 let that garbage grow
 * to 220 MiB. So each item is parsed as soon as it is complete, reduced, and forgotten.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ARRAY = 0x5b;
const OBJECT = 0x7b;
const ARRAY_END = 0x5d;
const OBJECT_END = 0x7d;

/** An answer that gets smaller as it comes in. */
export interface Shrinker {
  /** Takes the next bytes of the answer. */
  push(chunk: Uint8Array): void;
  /** The answer as text, with each item in place of which `reduce` gave something smaller. */
  end(): string;
}

/**
 * Replaces every object that is an element of an array in the top object (`{"builds":[{…},{…}],"meta":{…}}`)
 * by what `reduce` makes of it. Text that is not JSON is left as it is, for the parser to complain about.
 */
export function createShrinker(reduce: (item: unknown) => unknown): Shrinker {
  const done: Uint8Array[] = [];
  const item = createScratch();
  let inItem = false;
  const edgeAt = createEdgeDetector();

  /**
   * What stays is a copy: a whole chunk would be kept alive by the few bytes between two items. Not with `slice`, which
   * on a Buffer copies nothing.
   */
  const take = (bytes: Uint8Array) => (inItem ? item.add(bytes) : done.push(new Uint8Array(bytes)));

  return {
    push(chunk) {
      let start = 0;
      for (let at = 0; at < chunk.length; at++) {
        const edge = edgeAt(chunk[at] ?? 0);
        if (edge === undefined) continue;
        const end = edge === 'begins' ? at : at + 1;
        take(chunk.subarray(start, end));
        if (edge === 'ends') done.push(reduceText(item.empty(), reduce));
        inItem = edge === 'begins';
        start = end;
      }
      take(chunk.subarray(start));
    },
    end() {
      const rest = decodeText(Buffer.concat([...done, item.empty()]));
      item.release();
      return rest;
    },
  };
}

/** Says of each byte whether an item begins or ends with it. */
function createEdgeDetector(): (byte: number) => 'begins' | 'ends' | undefined {
  let inItem = false;
  let depth = 0;
  let inList = false;
  const isText = createTextDetector();
  return (byte) => {
    if (isText(byte)) return undefined;
    if (byte === OBJECT || byte === ARRAY) {
      depth++;
      if (depth === 2) inList = byte === ARRAY;
      if (depth !== 3 || !inList || byte !== OBJECT) return undefined;
      inItem = true;
      return 'begins';
    }
    if (byte !== OBJECT_END && byte !== ARRAY_END) return undefined;
    depth--;
    if (depth !== 2 || !inItem) return undefined;
    inItem = false;
    return 'ends';
  };
}

/** The memory of a list that was read to its end, for the next one; in use by at most one list at a time. */
let spare: Uint8Array | undefined;

/**
 * One piece of memory for all items, one after the other. What `empty` gives is valid until the next `add`. `release`
 * ends its use: a new piece for each of 100 pages would wait for a full collection, up to 60 MB in all.
 */
function createScratch(): { add(bytes: Uint8Array): void; empty(): Uint8Array; release(): void } {
  let memory = spare ?? new Uint8Array(64 * 1024);
  spare = undefined;
  let used = 0;
  return {
    add(bytes) {
      if (used + bytes.length > memory.length) {
        const larger = new Uint8Array(2 * (used + bytes.length));
        larger.set(memory.subarray(0, used));
        memory = larger;
      }
      memory.set(bytes, used);
      used += bytes.length;
    },
    empty() {
      const bytes = memory.subarray(0, used);
      used = 0;
      return bytes;
    },
    release() {
      spare = memory;
    },
  };
}

/** Says of each byte whether it belongs to a JSON string, where brackets mean nothing. */
function createTextDetector(): (byte: number) => boolean {
  let inString = false;
  let escaped = false;
  return (byte) => {
    if (!inString) {
      inString = byte === QUOTE;
      return inString;
    }
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) inString = false;
    return true;
  };
}

function reduceText(text: Uint8Array, reduce: (item: unknown) => unknown): Uint8Array {
  let item: unknown;
  try {
    item = JSON.parse(decodeText(text));
  } catch {
    // The parser of the whole says what is wrong with it.
    return new Uint8Array(text);
  }
  return Buffer.from(JSON.stringify(reduce(item) ?? null));
}

/** As node-fetch decodes text. */
const decodeText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
