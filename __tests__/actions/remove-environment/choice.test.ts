import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  lastLiveAt,
  type Reason,
  type Rules,
  readNamePatterns,
  whyKept,
} from '../../../src/actions/remove-environment/choice.ts';
import type { Deployment, Environment } from '../../../src/model/resources.ts';
import type { Page } from '../../../src/twilio/page.ts';

const NOW = Date.UTC(2026, 10, 25);
const DAY = 86_400_000;
const ze = (n: number) => `ZE${n.toString(16).padStart(32, '0')}`;
const ZB = `ZB${'b'.repeat(32)}`;

function environment(uniqueName: string, domainSuffix?: string, more: Partial<Environment> = {}): Environment {
  const known = { domainName: undefined, buildSid: ZB, createdAt: NOW - 100 * DAY };
  return { sid: ze(1), uniqueName, domainSuffix, ...known, ...more };
}

interface Given {
  readonly environments: readonly string[];
  readonly protect?: readonly string[];
  readonly olderThanDays?: number;
  readonly builtDaysAgo?: number | undefined;
  /** Null: of unknown date. */
  readonly liveDaysAgo?: number | null;
}

async function judge(
  one: Environment,
  { environments, protect = [], olderThanDays, builtDaysAgo, liveDaysAgo = 50 }: Given,
) {
  const rules: Rules = {
    environments: await readNamePatterns(environments, false),
    protect: await readNamePatterns(protect, true),
    age:
      olderThanDays === undefined
        ? undefined
        : {
            now: NOW,
            olderThanMs: olderThanDays * DAY,
            dates: {
              builtAt: new Map([[ZB, builtDaysAgo === undefined ? undefined : NOW - builtDaysAgo * DAY]]),
              wentLiveAt: new Map([[one.sid, liveDaysAgo === null ? undefined : NOW - liveDaysAgo * DAY]]),
            },
          },
  };
  return whyKept(one, rules);
}

const PREVIEW = environment('pr-7-environment', 'pr-7');

describe('names', () => {
  test.each<[string, Environment, Reason | undefined]>([
    ['pr-7', PREVIEW, undefined],
    ['pr-7-environment', PREVIEW, undefined],
    ['pr-*', PREVIEW, undefined],
    ['pr-[0-9]', PREVIEW, undefined],
    ['{pr,mr}-7', PREVIEW, undefined],
    ['{x,p{r,q}-{7,8}}', PREVIEW, undefined],
    [ze(1), PREVIEW, undefined],
    ['pr-', PREVIEW, 'unnamed'],
    ['PR-7', PREVIEW, 'unnamed'],
    ['pr-70', PREVIEW, 'unnamed'],
    [ze(2), PREVIEW, 'unnamed'],
    ['*', environment('production'), 'production'],
    ['production', environment('main'), 'production'],
    ['main', environment('main'), 'production'],
    [ze(1), environment('main'), 'production'],
    ['prod', environment('prod-environment', 'prod'), 'production-name'],
    ['*', environment('Production', 'live'), 'production-name'],
    [ze(1), environment('prod-environment', 'prod'), undefined],
    ['product*', environment('products-environment', 'products'), undefined],
  ])('%s', async (text, one, reason) => expect(await judge(one, { environments: [text] })).toBe(reason));

  test.each(['pr-7', 'PR-7', 'Pr-7-Environment', 'PR-*', ze(1)])('protected by %s', async (text) =>
    expect(await judge(PREVIEW, { environments: ['pr-*'], protect: [text] })).toBe('protected'),
  );
});

describe('ages', () => {
  test.each<[string, Partial<Environment>, number | undefined, Reason | undefined]>([
    ['an old Build in an old environment', {}, 15, undefined],
    ['a Build of exactly that age', {}, 14, 'young'],
    ['a young Build in an old environment', {}, 1, 'young'],
    ['an old Build in a young environment', { createdAt: NOW - DAY }, 15, 'young'],
    ['a Build without a date', {}, undefined, 'undated'],
    ['an environment without a date', { createdAt: undefined }, 15, 'undated'],
    ['nothing live, old', { buildSid: undefined }, undefined, undefined],
    ['nothing live, young', { buildSid: undefined, createdAt: NOW - DAY }, undefined, 'young'],
    ['nothing live, no date', { buildSid: undefined, createdAt: undefined }, undefined, 'undated'],
  ])('%s', async (_, more, builtDaysAgo, reason) => {
    const one = environment('pr-7-environment', 'pr-7', more);
    expect(await judge(one, { environments: ['pr-*'], olderThanDays: 14, builtDaysAgo })).toBe(reason);
  });
});

test.each<[string, Partial<Environment>, number | null, Reason | undefined]>([
  ['went live long ago', {}, 15, undefined],
  ['went live just now', {}, 0, 'young'],
  ['went live at an unknown time', {}, null, 'undated'],
  ['is live, and never went live', {}, Number.POSITIVE_INFINITY, 'undated'],
  ['never went live', { buildSid: undefined }, Number.POSITIVE_INFINITY, undefined],
  ['was live a day ago', { buildSid: undefined }, 1, 'young'],
])('an old Build in an old environment that %s', async (_, more, liveDaysAgo, reason) => {
  const one = environment('pr-7-environment', 'pr-7', more);
  const given = { environments: ['pr-*'], olderThanDays: 14, builtDaysAgo: 20, liveDaysAgo };
  expect(await judge(one, given)).toBe(reason);
});

describe('when anything went live last, by one page of Deployments', () => {
  const page = (dates: readonly (number | undefined | 'down')[], next?: string): Page<Deployment> => ({
    items: dates.map((date, index) =>
      date === 'down'
        ? { sid: `ZD${index}`, buildSid: undefined, createdAt: 9 }
        : { sid: `ZD${index}`, buildSid: ZB, createdAt: date },
    ),
    sids: [],
    next,
  });
  test.each<[string, Page<Deployment>, number | undefined]>([
    ['the newest', page([3, 2]), 3],
    ['in any order', page([2, 3]), 3],
    ['a take-down does not count', page(['down', 3]), 3],
    ['none', page([]), Number.NEGATIVE_INFINITY],
    ['take-downs only', page(['down']), Number.NEGATIVE_INFINITY],
    ['one without a date', page([3, undefined]), undefined],
    ['the newest of many', page([3, 2], '/next'), 3],
    ['many in another order', page([2, 3], '/next'), undefined],
    ['many, and take-downs only so far', page(['down'], '/next'), undefined],
  ])('%s', (_, given, last) => expect(lastLiveAt(given)).toBe(last));
});

test('whatever is named: nothing without a suffix goes, nothing that is protected, nothing young', async () => {
  const name = fc.oneof(
    fc.constantFrom('production', 'prod', 'Prod-environment', 'staging', 'pr-1', 'pr-2-environment'),
    fc.stringMatching(/^[a-z0-9-]{1,16}$/),
  );
  const pattern = fc.oneof(name, fc.constantFrom('*', '**', 'pr*', '*-environment', '?*', '[a-z]*', ze(1)));
  const one = fc.record({
    sid: fc.constantFrom(ze(1), ze(2)),
    uniqueName: name,
    domainSuffix: fc.option(name, { nil: undefined }),
    createdAt: fc.option(fc.integer({ min: NOW - 90 * DAY, max: NOW }), { nil: undefined }),
    buildSid: fc.constantFrom(ZB, undefined),
  });
  let removals = 0;
  await fc.assert(
    fc.asyncProperty(
      one,
      fc.array(pattern, { maxLength: 4 }),
      fc.array(pattern, { maxLength: 2 }),
      fc.integer({ min: 0, max: 90 }),
      fc.option(fc.integer({ min: 0, max: 90 })),
      async (given, environments, protect, builtDaysAgo, liveDaysAgo) => {
        const subject = { ...environment('x'), ...given };
        const kept = await judge(subject, { environments, protect, olderThanDays: 14, builtDaysAgo, liveDaysAgo });
        if (kept !== undefined) return;
        removals++;
        expect(subject.domainSuffix).toBeDefined();
        expect(protect).not.toContain(subject.uniqueName);
        expect(protect).not.toContain(subject.domainSuffix);
        expect(protect.filter((text) => text === '*' || text === '**')).toEqual([]);
        const production = [subject.uniqueName, subject.domainSuffix].some((text) => /^prod/i.test(text ?? ''));
        if (production && /^(prod|production)(-environment)?$/i.test(`${subject.domainSuffix}`))
          expect(environments).toContain(subject.sid);
        expect(NOW - Number(subject.createdAt)).toBeGreaterThan(14 * DAY);
        expect(liveDaysAgo).toBeGreaterThan(14);
        if (subject.buildSid !== undefined) expect(builtDaysAgo).toBeGreaterThan(14);
      },
    ),
    { numRuns: 1_500 },
  );
  // Where all is kept, nothing above is looked at.
  expect(removals).toBeGreaterThan(20);
});
