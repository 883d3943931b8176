/** Several names in one sentence. */

/** `A, B and C` */
export const joinWithAnd = (names: readonly string[]) => joinWith('and', names);

/** `A, B or C` */
export const joinWithOr = (names: readonly string[]) => joinWith('or', names);

function joinWith(word: string, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Sentences as one text; what is '' or nothing is left out. */
export const joinSentences = (...sentences: readonly (string | false | undefined)[]) =>
  sentences.filter(Boolean).join(' ');

/** The first `most` of them: `A, B and 3 more`. `separator`: between what has commas of its own. */
export function listFirst(names: readonly string[], most: number, separator = ', '): string {
  const shown = names.slice(0, most).join(separator);
  return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}
