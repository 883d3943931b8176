/** `changed` is never wrong: over random Builds, requests and answers that leave things out. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import type { Contents, Dependency, ListedContents, Version } from '../../src/model/build-contents.ts';
import { correctPaths, describeDifference, diffContents } from '../../src/model/build-difference.ts';

const DEFAULTS = ['twilio', '@twilio/runtime-handler'];
const NAMES = ['lodash', 'ms', ...DEFAULTS];
const PUBLISHED = ['4.17.20', '4.17.21', '4.18.0', '5.0.0', '5.1.0'];

/** A dependency as it was asked for, and the version that npm made of it. */
interface Installed {
  readonly text: string;
  readonly version: string;
}

/** What a Build is in truth. Every Build has the platform's defaults, asked for or not. */
interface Truth {
  readonly functions: readonly number[];
  readonly assets: readonly number[];
  readonly runtime: string;
  readonly sent: ReadonlyMap<string, Installed>;
  readonly added: ReadonlyMap<string, string>;
}

const exact = fc.constantFrom(...PUBLISHED);
const installed: fc.Arbitrary<Installed> = fc
  .tuple(fc.constantFrom(...PUBLISHED, '^4.17.20', '~4.17.21', '^5.0.0', '>=4.18.0', 'latest'), fc.nat())
  .map(([text, pick]) => {
    const fitting = PUBLISHED.filter((version) => text === 'latest' || semver.satisfies(version, text));
    return { text, version: fitting[pick % fitting.length] ?? text };
  });
const sent = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), installed), { maxLength: 4 })
  .map((entries) => new Map(entries));
const added = fc
  .tuple(exact, exact)
  .map((versions) => new Map(DEFAULTS.map((name, n) => [name, versions[n] as string])));
const truth: fc.Arbitrary<Truth> = fc.record({
  functions: fc.subarray([1, 2, 3]),
  assets: fc.subarray([4, 5]),
  runtime: fc.constantFrom('node22', 'node24'),
  sent,
  added,
});
/** What an answer tells; the same Build may be told in many ways. */
const view = fc.record({
  functions: fc.constantFrom(true, true, true, false),
  assets: fc.constantFrom(true, true, true, false),
  dependencies: fc.constantFrom(true, true, true, false),
  runtime: fc.constantFrom(true, true, true, false),
  added: fc.boolean(),
  paths: fc.boolean(),
});
type View = typeof view extends fc.Arbitrary<infer T> ? T : never;

const versions = (numbers: readonly number[], paths: boolean): readonly Version[] =>
  numbers.map((n) => ({ sid: `ZN${String(n).repeat(32)}`, path: paths ? `/${n}` : undefined }));

function answerOf({ sent: list, ...build }: Truth, seen: View): ListedContents {
  const dependencies: Dependency[] = [...list].map(([name, { text }]) => ({ name, version: text }));
  if (seen.added) for (const [name, version] of build.added) if (!list.has(name)) dependencies.push({ name, version });
  return {
    functionVersions: seen.functions ? versions(build.functions, seen.paths) : undefined,
    assetVersions: seen.assets ? versions(build.assets, seen.paths) : undefined,
    dependencies: seen.dependencies ? dependencies : undefined,
    runtime: seen.runtime ? build.runtime : undefined,
  };
}

/**
 * Whether a Build that was asked for differs from another. A range that the other satisfies asks for no change. What the
 * platform adds to both belongs to a Build where answers list it (`listed`).
 */
function isDifferent(before: Truth, after: Truth, listed: boolean): boolean {
  const isKept = (name: string) => {
    const [was, now] = [before.sent.get(name), after.sent.get(name)];
    if (was === undefined && now === undefined && !listed) return true;
    if (now !== undefined && was?.text === now.text) return true;
    const [old, next] = [was?.version ?? before.added.get(name), now?.version ?? after.added.get(name)];
    if (old === undefined || next === undefined) return old === next;
    const asksForRange = now !== undefined && semver.validRange(now.text) !== null;
    return old === next || (asksForRange && (was === undefined || was.text === old) && semver.satisfies(old, now.text));
  };
  return !(
    JSON.stringify([before.functions, before.assets]) === JSON.stringify([after.functions, after.assets]) &&
    before.runtime === after.runtime &&
    NAMES.every(isKept)
  );
}

/** The Build before and the one that is asked for: half of the time nearly the same. */
const pair = fc
  .tuple(truth, truth, fc.subarray(['functions', 'assets', 'runtime', 'sent', 'added'] as const))
  .map(([before, other, traits]) => ({
    before,
    after: { ...before, ...Object.fromEntries(traits.map((trait) => [trait, other[trait]])) },
  }));

test('a plan and the run after it are right, or say that they do not know', async () => {
  const count = { same: 0, different: 0, unknown: 0 };
  await fc.assert(
    fc.asyncProperty(
      pair,
      view,
      view,
      fc.boolean(),
      fc.boolean(),
      async ({ before, after }, one, two, named, empty) => {
        const { dependencies, ...rest } = answerOf(after, { ...one, functions: true, assets: true, added: false });
        const list = [...after.sent].map(([name, { text }]) => ({ name, version: text }));
        const asked: Contents = {
          functionVersions: rest.functionVersions ?? [],
          assetVersions: rest.assetVersions ?? [],
          dependencies: list.length === 0 && empty ? undefined : list,
          runtime: named ? after.runtime : undefined,
        };
        const live = answerOf(before, one);
        const plan = await diffContents(live, { asked });
        const run = await diffContents(live, { asked, listed: answerOf(after, two) });
        const right = (listed: boolean) => (isDifferent(before, after, listed) ? 'different' : 'same');
        expect([right(one.added), 'unknown']).toContain(plan.sameness);
        expect([right(one.added || (two.added && two.dependencies)), 'unknown']).toContain(run.sameness);
        // What a plan knows, the run knows, if Twilio goes on to tell as much.
        if (one.added === two.added && plan.sameness !== 'unknown') expect(run.sameness).toBe(plan.sameness);
        count[run.sameness]++;
        // A Build stands in for another only when a new one would be asked for in the same words.
        if (plan.identical)
          expect(
            [...after.sent].every(
              ([name, { text }]) => (before.sent.get(name)?.text ?? before.added.get(name)) === text,
            ),
          ).toBe(true);
        for (const difference of [plan, run]) {
          expect(difference.identical && difference.sameness !== 'same').toBe(false);
          expect(describeDifference(difference).endsWith('nothing differs')).toBe(difference.sameness === 'same');
        }
        if (plan.sameness === 'unknown')
          expect(describeDifference(plan)).toMatch(
            /not known: |left to the platform|not listed before|may be the same/,
          );
      },
    ),
    { numRuns: 1_000 },
  );
  // The rarest, the same, is some 50 of them.
  expect(Math.min(count.same, count.different, count.unknown)).toBeGreaterThan(25);
});

test('two Builds that exist are compared as far as their answers go', async () => {
  await fc.assert(
    fc.asyncProperty(pair, view, view, async ({ before, after }, one, two) => {
      const { sameness } = await diffContents(answerOf(before, one), { listed: answerOf(after, two) });
      expect([isDifferent(before, after, one.added || two.added) ? 'different' : 'same', 'unknown']).toContain(
        sameness,
      );
    }),
    { numRuns: 1_000 },
  );
});

test('with the paths corrected it is the difference that the right paths would have made', async () => {
  const paths = fc.uniqueArray(fc.constantFrom('/a', '/b', '/c', '/d', '/e'), { minLength: 5, maxLength: 5 });
  const isBefore = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  const counts = fc.tuple(fc.nat(5), fc.nat(5));
  await fc.assert(
    fc.asyncProperty(paths, paths, isBefore, counts, async (labels, real, kinds, [many, few]) => {
      const build = (named: readonly string[], from: number, isFunction: (n: number) => boolean): ListedContents => {
        const all = named.map((path, n) => ({ sid: `ZN${String(from + n).repeat(32)}`, path }));
        return {
          functionVersions: all.filter((_, n) => isFunction(n)),
          assetVersions: all.filter((_, n) => !isFunction(n)),
          dependencies: [],
          runtime: 'node24',
        };
      };
      const before = build(real.toSorted().slice(0, many), 0, (n) => kinds[n] === true);
      const after = (named: readonly string[]) => build(named.slice(0, few), 5, (n) => kinds[4 - n] === true);
      const truth = after(real);
      const said = await diffContents(before, { listed: after(labels) });
      const versions = [...(truth.functionVersions ?? []), ...(truth.assetVersions ?? [])];
      const corrected = correctPaths(said, new Map(versions.map(({ sid, path }) => [sid, path])));
      const right = await diffContents(before, { listed: truth });
      // Only the order of what was there before may be another.
      const sorted = ({ changes, ...rest }: typeof right) => [rest, changes.map((one) => JSON.stringify(one)).sort()];
      expect(sorted(corrected)).toEqual(sorted(right));
    }),
  );
});
