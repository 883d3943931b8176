/** A process in which time runs faster, so that limits of minutes ends in seconds. */

/**
 * Arguments for node that make its clock and timers run `factor` times as fast. Node's own timers (sockets) and the
 * time of day stay as they are. Limits of a request shrink as well: keep the factor low enough for a busy machine.
 */
export function fastTimers(factor: number): string[] {
  const script = `const { performance: p, setTimeout: wait } = globalThis; const now = p.now.bind(p);
    Object.defineProperty(p, 'now', { value: () => now() * ${factor} });
    globalThis.setTimeout = (work, ms, ...rest) => wait(work, (ms ?? 0) / ${factor}, ...rest);`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}
