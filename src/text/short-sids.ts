/** SIDs as a reader of a summary wants them: short in a sentence, whole where they are copied from. Pure. */

/** A Twilio SID: two letters and 32 hexadecimal digits. Where only part of a longer word looks like one it is none. */
const SID = /\b[A-Z]{2}[0-9a-fA-F]{32}\b/g;

/** The last six characters of a SID: `…a1b2c3`. */
export const shortSid = (sid: string) => `…${sid.slice(-6)}`;

/** The text with every SID as its last six characters. */
export const shortenSids = (text: string) => text.replace(SID, shortSid);

/** The SIDs in a text, each once. */
export const sidsIn = (text: string): readonly string[] => [...new Set(text.match(SID))];
