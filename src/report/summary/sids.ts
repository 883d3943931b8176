/** SIDs in a sentence and in a table: their last six characters. Whole ones are in a folded part. Pure. */
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { shortenSids, shortSid } from '../../text/short-sids.ts';

/** U+2060 keeps the ellipsis with what follows it; as an entity, because harmless text is without such marks. */
const join = (escaped: string) => escaped.replace(/…(?=[0-9a-fA-F]{6}(?![0-9a-zA-Z]))/g, '…&#8288;');

/** A text of at most `limit` characters, every SID in it shortened. */
export const escapeQuietly = (text: string, limit?: number) => join(escapeMarkdown(shortenSids(text), limit));

/** A SID as code: `…a1b2c3`. */
export const codeShortSid = (sid: string) => join(codeSpan(shortSid(sid)));
