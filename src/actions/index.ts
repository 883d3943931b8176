/** The bundle of all actions. A file of dist/ for each (scripts/build.ts writes it) runs one of them by its name here. */
import * as build from './build/index.ts';

/** By the name of their folder. The main action is at hand, so that its start waits for no second file. */
const ACTIONS = {
  build: () => build,
  prune: () => import('./prune/index.ts'),
  upload: () => import('./upload/index.ts'),
};

/** Runs an action in this process and sets the exit code. */
export async function run(name: keyof typeof ACTIONS): Promise<void> {
  const action = await ACTIONS[name]();
  await action.run(process);
}
