/** SIDs for the tests of `prune/`. */

export const HEX = '0123456789abcdef0123456789abcdef';
/** The nth Build. */
export const zb = (n: number) => `ZB${n.toString(16).padStart(32, '0')}`;
export const DAY = 86_400_000;
