/** The size of the process. */

/**
 * Makes V8 collect garbage early rather than let its heap grow: for runs that read much and keep next to nothing of
 * it. Otherwise the young generation grows with what happens to be alive at each collection, which depends on the
 * machine and on how busy it is (measured: 500 Builds pruned, 109 → 86 MiB; 500 files uploaded, one of them of 24 MB,
 * 117 → 88 MiB; 500 large Builds compared, 104 → 91 MiB; no slower).
 */
export async function limitHeap(): Promise<void> {
  // Loaded here, because every start would pay for it and few runs come here.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--optimize-for-size');
}
