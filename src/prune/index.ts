/** The entry of `prune/`. */
import { enter } from '../entry.ts';
import { stayLean } from '../lean.ts';
import { main } from './main.ts';

stayLean();
await enter(process, main);
