/** Numbers and times in words. Pure. */
/** `1 function`, `2 functions`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** `850 ms`, `4.2 s`, `2 m 05 s`, `1 h 02 m`. Rounded first: the unit is that of what is shown. */
export function formatDuration(ms: number): string {
  if (Math.round(ms) < 1_000) return `${Math.round(ms)} ms`;
  if (Math.round(ms / 100) < 600) return `${Math.round(ms / 100) / 10} s`;
  const seconds = Math.round(ms / 1_000);
  const pad = (n: number) => String(n).padStart(2, '0');
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} m ${pad(seconds % 60)} s`;
  return `${Math.floor(seconds / 3_600)} h ${pad(Math.floor((seconds % 3_600) / 60))} m`;
}

/** `3 d`, `7 h`; whole ones, rounded down. */
export function formatAge(ms: number): string {
  const hours = Math.max(0, Math.floor(ms / 3_600_000));
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The units that inputs take, smallest first. */
export const DURATION_UNITS: readonly string[] = ['ms', 's', 'm', 'h'];

/** Milliseconds → as an input takes it, in the largest unit that needs no fraction: 90000 → `90s`. */
export function writeDuration(ms: number, units = DURATION_UNITS): string {
  const unit = units.findLast((name) => Number.isInteger(ms / (UNIT_MS[name] ?? 1))) ?? 'ms';
  return `${ms / (UNIT_MS[unit] ?? 1)}${unit}`;
}
