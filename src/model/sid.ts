/** Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits. */

/** A text of that form, as it was written. */
export interface SidParts {
  /** The two letters, right only in upper case. */
  readonly prefix: string;
  readonly digits: string;
}

/** Takes a text apart that has the form of a SID, in any case of letters; undefined for any other. */
export function splitSid(text: string): SidParts | undefined {
  const [, prefix, digits] = /^([A-Za-z]{2})([0-9a-fA-F]{32})$/.exec(text) ?? [];
  return prefix === undefined || digits === undefined ? undefined : { prefix, digits };
}

/** Whether a text is a SID of the kind, e.g. `ZB`, and nothing else. */
export const isSid = (text: string, prefix: string) => splitSid(text)?.prefix === prefix;

/**
 * A SID with its digits in lower case, as Twilio writes them; any other text as it is. Every SID is read through this,
 * from inputs and from answers, so that two texts for one thing are equal.
 */
export function normalizeSid(text: string): string {
  const sid = splitSid(text);
  return sid === undefined ? text : sid.prefix + sid.digits.toLowerCase();
}
