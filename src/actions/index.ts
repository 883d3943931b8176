/** The bundle of all actions. A file of dist/ for each (scripts/build.ts writes it) runs one of them by its name here. */
import type { Host } from '../run/context.ts';
import { limitMemory } from '../run/heap.ts';
import { inRealWorld } from './build/index.ts';
import { enter } from './entry.ts';
import { saveResult } from './result-file.ts';

/** By the name of their folder. The main action is at hand, so that its start waits for no second file. */
const ACTIONS = {
  build: async () => inRealWorld(process.env),
  async inventory() {
    await limitMemory();
    const { main } = await import('./inventory/main.ts');
    return (host: Host) => main({ ...host, saveResult: (json) => saveResult(json, process.env['RUNNER_TEMP']) });
  },
  async prune() {
    await limitMemory();
    return (await import('./prune/main.ts')).main;
  },
  'remove-environment': async () => (await import('./remove-environment/main.ts')).main,
  async upload() {
    await limitMemory();
    const [{ main }, { realDisk }] = await Promise.all([
      import('./upload/main.ts'),
      import('../project/files/disk.ts'),
    ]);
    return (host: Host) => main(host, realDisk);
  },
};

/** Runs an action in this process and sets the exit code. */
export async function run(name: keyof typeof ACTIONS): Promise<void> {
  await enter(process, await ACTIONS[name]());
}
