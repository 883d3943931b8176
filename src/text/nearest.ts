/** Which of the names there are somebody meant who wrote another one. Advice for messages, never a choice. Pure. */
import { distance } from 'fastest-levenshtein';

/** Longer names are compared up to here, in characters: the time grows with the square of it. */
const COMPARED = 60;

/** A shorter part is in too many names to mean anything. */
const LEAST = 3;

const lettersOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);

/** The names, nearest first; those equally near stay in their order. */
export function sortByNearness<T>(wanted: string, things: readonly T[], namesOf: (thing: T) => readonly string[]): T[] {
  const ranked = things.map((thing) => ({ thing, away: awayFrom(wanted, namesOf(thing)) }));
  return ranked.sort((one, other) => one.away - other.away).map(({ thing }) => thing);
}

/** The thing that was most likely meant; undefined when no name is like the one that was written. */
export function findNearest<T>(
  wanted: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): T | undefined {
  const [nearest] = sortByNearness(wanted, things, namesOf);
  return nearest !== undefined && awayFrom(wanted, namesOf(nearest)) < UNLIKE ? nearest : undefined;
}

/** The thing of another name that differs in capitals only, else in one character; undefined when there is none. */
export function findSlip<T>(
  wanted: string,
  things: readonly T[],
  nameOf: (thing: T) => string | undefined,
): T | undefined {
  const most = wanted.length > LEAST ? 1 : 0;
  const slips = things.flatMap((thing) => {
    const name = nameOf(thing) ?? wanted;
    const away = distance(wanted.toLowerCase(), name.toLowerCase());
    return name === wanted || away > most ? [] : [{ thing, away }];
  });
  return slips.sort((one, other) => one.away - other.away)[0]?.thing;
}

/** From here on, names have nothing to do with each other. */
const UNLIKE = 100;

function awayFrom(wanted: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => measure(lettersOf(wanted), lettersOf(name))), Number.POSITIVE_INFINITY);
}

/** 0: the same letters and digits; then a slip, a beginning, a shortening; {@link UNLIKE} and more: something else. */
function measure(wanted: string, name: string): number {
  const slips = distance(wanted, name);
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  // A name of one to three letters is one letter from any other.
  if (slips === 0 || (short.length > LEAST && slips <= Math.max(1, Math.floor(short.length / 4)))) return slips;
  if (short.length < LEAST) return UNLIKE + slips;
  // `prod` → `production`, `stage` → `staging`.
  if (long.startsWith(short.slice(0, Math.max(LEAST, short.length - 1)))) return 20 + slips;
  return isShortened(short, long) ? 40 + slips : UNLIKE + slips;
}

/** Whether the letters of a name are in another in their order, the first one first: `prd` → `production`. */
function isShortened(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let found = 0;
  for (const letter of long) if (letter === short[found]) found++;
  return found === short.length;
}
