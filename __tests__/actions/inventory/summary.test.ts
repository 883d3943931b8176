import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ServiceReading } from '../../../src/actions/inventory/read-service.ts';
import { formatSummary } from '../../../src/actions/inventory/summary.ts';
import { NO_SURVEY } from '../../../src/actions/inventory/survey.ts';
import type { Ending } from '../../../src/report/facts.ts';
import { hostile } from '../../support/hostile.ts';
import { buildOf, environmentOf, failureOf, readingOf, serviceOf, surveyOf } from '../../support/inventory.ts';
import { foreignTagsIn, render, rowLengthsIn, shown } from '../../support/markdown.ts';

const DONE: Ending = { verdict: 'completed' };
const format = (readings: readonly ServiceReading[], ending: Ending = DONE) =>
  formatSummary({ survey: surveyOf(readings), ending, goal: 'List', runtime: 'node24' });

const fleet = (n: number) => Array.from({ length: n }, (_, at) => readingOf(at, { '': 'node18', dev: 'node24' }));

test('a row says what and where at a glance', () => {
  const markdown = format([readingOf(1, { '': 'node18' }), { service: serviceOf(9), failure: failureOf() }]);
  expect(markdown).toContain(
    '### ✅ Inventory&#58; 1 environment of 1 service, 1 to move to node24, 1 service not read',
  );
  expect(markdown).toContain(
    '| <code>service-1</code> <a href="https://host-100.twil.io">production</a> | ⛔ node18, no new Builds since 2025-11-10 | 10 d | to move |',
  );
  expect(shown(render(markdown))).toContain('service-9 Twilio answered 503 to GET');
  expect(markdown).toContain('| <code>service-1</code> | 1 of 25 | 9 | 7 |');
});

test.each([
  [25, 50, 0, 0],
  [26, 50, 2, 0],
  [100, 50, 150, 0],
  [750, 50, 150, 1_300],
])('of %i services %i rows are open, %i folded, %i only counted', (services, open, folded, left) => {
  const markdown = format(fleet(services));
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
  const [before = '', ...blocks] = markdown.split('<details>');
  const rowsIn = (part: string) => part.match(/\| (?:⛔ node18[^|]*|node24) \|/g)?.length ?? 0;
  expect(rowsIn(before)).toBe(open);
  expect(blocks.reduce((sum, block) => sum + rowsIn(block), 0)).toBe(folded);
  expect(markdown.includes(`and ${left} more, in the log`)).toBe(left > 0);
});

test('before anything was read, nothing is counted', () => {
  const failure = { title: 't', what: 'It broke.', why: 'So.', next: 'Mend it.' };
  const ending: Ending = { verdict: 'error', failure };
  const markdown = formatSummary({ survey: NO_SURVEY, ending, goal: undefined, runtime: undefined });
  expect(markdown).toBe(
    '### ❌ Inventory\n\nIt broke.\n\n<strong>What to do:</strong> Mend it.\n\n<strong>Why:</strong> So.\n',
  );
});

test('keeps its shape and its size whatever things are called', () => {
  // A long list takes a long time to render.
  const length = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 6, maxLength: 6 }), length, (names, times) => {
      const [service = '', suffix = '', unique = '', handler = '', range = '', words = ''] = names;
      const environment = { ...environmentOf(1, suffix, unique || 'e'), domainName: range };
      const build = buildOf(1, 'node18', { handler, ranges: [range] });
      const readings = Array.from({ length: times + 1 }, (_, n): ServiceReading[] => [
        { service: serviceOf(n, service), environments: [{ environment, build }], builds: 1, undeployed: 0 },
        { service: serviceOf(1_000 + n, words), failure: failureOf(words) },
      ]);
      const failure = { title: words, what: words, why: range, next: handler, lines: ['- uses: a', '  with:'] };
      const markdown = format(readings.flat(), { verdict: 'error', failure });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(64_000);
      const html = render(markdown);
      expect(foreignTagsIn(html)).toEqual([]);
      expect(html.match(/<h3>/g)).toHaveLength(1);
      expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, href = '']) => new URL(href).pathname !== '/')).toEqual(
        [],
      );
      expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
      expect(new Set([4, ...rowLengthsIn(html)]).size).toBe(1);
    }),
    { numRuns: 40 },
  );
});
