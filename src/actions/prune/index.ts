/** `prune/` in the real world. */
import { limitHeap } from '../../run/heap.ts';
import { enter } from '../entry.ts';
import { main } from './main.ts';

/** Runs the action and sets the exit code. */
export function run(process: NodeJS.Process): Promise<void> {
  limitHeap();
  return enter(process, main);
}
