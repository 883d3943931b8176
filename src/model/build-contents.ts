/** What goes into a Build, and whether two Builds are the same. */
import { count } from '../text/quantities.ts';

/** What a version is a version of. */
export type VersionKind = 'function' | 'asset';

/** A version of a function or an asset. */
export interface Version {
  /** `ZN…` */
  readonly sid: string;
  /** The route it serves, when known. */
  readonly path: string | undefined;
  /** The Function or Asset (`ZH…`) that it is a version of, where an answer tells. */
  readonly resourceSid?: string;
  /** `public`, `protected` or `private`, where an answer tells. */
  readonly visibility?: string;
  /** The file of the workspace that it is made of, where it is one of this run's project. */
  readonly file?: string;
}

/** A version, and of what it is one. */
export interface KindedVersion extends Version {
  readonly kind: VersionKind;
}

/** The versions of both kinds in one list, the functions first: they share one path space. */
export function joinKinds(
  functions: readonly Version[] = [],
  assets: readonly Version[] = [],
): readonly KindedVersion[] {
  return [
    ...functions.map((version) => ({ ...version, kind: 'function' as const })),
    ...assets.map((version) => ({ ...version, kind: 'asset' as const })),
  ];
}

/** One top-level dependency, as Twilio's `Dependencies` parameter takes it. */
export interface Dependency {
  readonly name: string;
  /** An exact version, a range or a dist-tag. */
  readonly version: string;
}

/** Everything a Build is made of. */
export interface Contents {
  readonly functionVersions: readonly Version[];
  readonly assetVersions: readonly Version[];
  /** Undefined: none were given, the platform chooses. */
  readonly dependencies: readonly Dependency[] | undefined;
  /** Undefined: none was given, the platform takes that of the last successful Build (Build resource page). */
  readonly runtime: string | undefined;
}

/** What an API answer tells of a Build's contents; undefined where it says nothing that can be read. */
export interface ListedContents {
  readonly functionVersions: readonly Version[] | undefined;
  readonly assetVersions: readonly Version[] | undefined;
  readonly dependencies: readonly Dependency[] | undefined;
  readonly runtime: string | undefined;
}

/** The platform adds these when they are not sent (Build resource page, example answers). */
export const PLATFORM_DEFAULTS: ReadonlySet<string> = new Set(['twilio', '@twilio/runtime-handler']);

/** The lists of versions that something holds, as far as they are known. */
export type ListedVersions = Partial<Pick<ListedContents, 'functionVersions' | 'assetVersions'>>;

/** The versions of both lists, the functions first. */
export const allVersions = ({ functionVersions = [], assetVersions = [] }: ListedVersions): readonly Version[] => [
  ...functionVersions,
  ...assetVersions,
];

/** The contents in words, e.g. `2 functions and 1 asset on node24`. */
export function describeContents({ functionVersions, assetVersions, runtime }: Contents): string {
  const counts = describeCounts(functionVersions.length, assetVersions.length);
  return `${counts}${runtime === undefined ? '' : ` on ${runtime}`}`;
}

/** `2 functions and 1 asset`, without what there is none of; '' when there is neither. */
export function describeCounts(functions: number, assets: number): string {
  const parts = [functions > 0 && count(functions, 'function'), assets > 0 && count(assets, 'asset')];
  return parts.filter((part) => part !== false).join(' and ');
}
