/** How large a file may be. Pure. */
import type { VersionKind } from '../../model/build-contents.ts';
import type { Visibility } from './names.ts';

/** In bytes, as Twilio counts. */
export const MB = 1_000_000;

/** In bytes. [D] Functions & Assets (API), limits: 25 MB, and 10 MB for private assets. For functions none is documented. */
export const limitOf = (kind: VersionKind, visibility: Visibility) =>
  (kind === 'asset' && visibility === 'private' ? 10 : 25) * MB;
