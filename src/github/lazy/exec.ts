/**
 * Stands for `@actions/exec` in the bundle (scripts/build.ts maps it here). `@actions/core` imports it to describe
 * the platform, which this action never asks for; importing it would load `child_process` and more at every start.
 */
import type { ExecOptions, ExecOutput } from '@actions/exec';

/** As in `@actions/exec`, which is loaded now. */
export async function getExecOutput(command: string, args?: string[], options?: ExecOptions): Promise<ExecOutput> {
  const real = await import('../../../node_modules/@actions/exec/lib/exec.js');
  return real.getExecOutput(command, args, options);
}
