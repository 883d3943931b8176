/** The entry of `upload/`. */
import { realDisk } from '../../project/disk.ts';
import { enter } from '../entry.ts';
import { limitHeap } from '../heap.ts';
import { main } from './main.ts';

limitHeap();
await enter(process, (host) => main(host, realDisk));
