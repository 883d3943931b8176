/** A problem with `dependencies-file`. */
import type { Problem } from '../../model/errors.ts';

/** What is wrong, and the corrected line; `file` and `line` (1-based) are where, when that is known. Long text is cut. */
export function problem(seen: string, rule: string, fix: string, file?: string, line?: number): Problem {
  const where = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  return { input: 'dependencies-file', seen: seen.slice(0, 200), rule, fix: fix.slice(0, 300), ...where };
}
