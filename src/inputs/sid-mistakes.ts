/** Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits. */
import { isSid, splitSid } from '../model/sid.ts';
import { capitalise } from '../text/capitals.ts';
import { withoutQuotes } from '../text/pasted-list.ts';

/** What each prefix stands for, in words, and which input takes it. */
const KINDS: Readonly<Record<string, { readonly words: string; readonly home?: string }>> = {
  AC: { words: 'an Account SID', home: 'account-sid' },
  SK: { words: 'an API key SID', home: 'api-key' },
  ZS: { words: 'a service SID', home: 'service-sid' },
  ZE: { words: 'an environment SID', home: 'environment' },
  ZB: { words: 'a Build SID', home: 'build-sid' },
  ZD: { words: 'a Deployment SID' },
  ZH: { words: 'the SID of a Function or Asset itself, not of one of its versions' },
  ZN: { words: 'a version SID', home: 'function-versions` or `asset-versions' },
  ZV: { words: 'the SID of a variable' },
};

/** The kinds of SID that inputs take. */
export type SidPrefix = 'AC' | 'SK' | 'ZS' | 'ZE' | 'ZB' | 'ZN';

/** `an Account SID` */
export const kindInWords = (prefix: SidPrefix) => KINDS[prefix]?.words ?? 'a SID';

/** What is wrong with a text that should be a SID, and the SID it must have been when only its writing is wrong. */
export interface SidMistake {
  readonly rule: string;
  readonly corrected: string | undefined;
}

/** Whether the text has the form of any SID, in any case, right or slightly wrong (24 to 40 characters after the kind). */
export function resemblesSid(text: string): boolean {
  return splitSid(text) !== undefined || /^(?:AC|SK|Z[SEBDHNV])[0-9A-Za-z]{24,40}$/.test(text);
}

/** What is wrong with `text` as a SID of the kind `prefix`, or undefined when it is one. */
export function sidMistake(text: string, prefix: SidPrefix): SidMistake | undefined {
  if (isSid(text, prefix)) return undefined;
  const form = `${capitalise(kindInWords(prefix))} is ${prefix} and 32 hexadecimal digits`;
  const written = withoutQuotes(text);
  if (written.slice(0, 2).toUpperCase() === prefix && splitSid(written) !== undefined) {
    return { rule: `${form}, the letters upper-case and without quotes.`, corrected: prefix + written.slice(2) };
  }
  // Copied from a page or a chat: what is shown looks right.
  const visible = text.replace(/\p{Cf}/gu, '');
  if (visible !== text && isSid(visible, prefix)) {
    return { rule: `${form}; this has invisible characters in it.`, corrected: visible };
  }
  const kind = KINDS[splitSid(text)?.prefix.toUpperCase() ?? ''];
  if (kind !== undefined) {
    const home = kind.home === undefined ? '' : `, which goes into \`${kind.home}\``;
    return { rule: `This is ${kind.words}${home}. ${form}.`, corrected: undefined };
  }
  return { rule: `${form}; ${difference(text, prefix)}.`, corrected: undefined };
}

/** Why `text`, which is no SID of any known kind, is not one of the kind `prefix`. */
function difference(text: string, prefix: SidPrefix): string {
  if (!text.startsWith(prefix)) return `this does not start with ${prefix}`;
  const rest = text.slice(2);
  if (/[^0-9a-fA-F]/.test(rest)) return 'this has other characters in it';
  return `this has ${rest.length} digits`;
}
