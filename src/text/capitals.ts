/** The text with a capital letter in front. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
