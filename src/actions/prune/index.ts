/** The entry of `prune/`. */
import { enter } from '../entry.ts';
import { limitHeap } from '../heap.ts';
import { main } from './main.ts';

limitHeap();
await enter(process, main);
