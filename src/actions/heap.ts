import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 collect garbage early rather than let its heap grow. A sub-action sends hundreds of small requests and
 * keeps next to nothing of them; untold, the process grows with their number (measured: 500 Builds pruned, 109 → 86
 * MiB; 500 files uploaded, one of them of 24 MB, 117 → 88 MiB; no slower).
 */
export function limitHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--optimize-for-size');
}
