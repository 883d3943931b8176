/** Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits, in either case. */
const SID = /^([A-Z]{2})[0-9a-fA-F]{32}$/;

/** Whether a text is a SID of the kind, e.g. `ZB`, and nothing else. */
export const isSid = (text: string, prefix: string) => SID.exec(text)?.[1] === prefix;
