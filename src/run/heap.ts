/** The size of the process. */

/**
 * Makes V8 collect garbage early rather than let its heap grow: for runs that read much and keep next to nothing of
 * it. Otherwise the young generation grows with what happens to be alive at each collection, which depends on the
 * machine and on how busy it is (measured: 500 large Builds compared, 104 → 91 MiB; no slower).
 */
export async function limitHeap(): Promise<void> {
  // Loaded here, because every start would pay for it and few runs come here.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--optimize-for-size');
}

/**
 * {@link limitHeap}, and V8's optimizing compilers stay off: for runs that wait for answers, where they are most of what
 * is left above Node itself (measured with both: 500 services listed, 112 → 91 MiB at worst; 500 files uploaded, 117 → 80 MiB;
 * 500 Builds pruned, 109 → 68 MiB). Not for runs that calculate: 500 large Builds take 15 s to compare, not 5.
 */
export async function limitMemory(): Promise<void> {
  await limitHeap();
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-maglev');
  setFlagsFromString('--no-opt');
}
