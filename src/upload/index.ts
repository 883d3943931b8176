/** The entry of `upload/`. */
import { enter } from '../entry.ts';
import { stayLean } from '../lean.ts';
import { realDisk } from './disk.ts';
import { main } from './main.ts';

stayLean();
await enter(process, (world) => main(world, realDisk));
