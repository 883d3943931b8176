/** Text as an attacker, or bad luck, would write it: in answers of the API, names of files, names of packages. */
import fc from 'fast-check';
import type { RunReport } from '../../src/report/facts.ts';

/** Pieces that mean something to Markdown, HTML, Mermaid, YAML, GitHub or the runner. */
const PIECES = [
  ...['\n', '\r', '\r\n\r\n', '\u2028', '\u0085', '\t', '    ', ' ', '\\', '|', '||', '`', '```', '``', '~~~', '~~x~~'],
  ...[
    '::error::x',
    '::set-output name=build-sid::ZB0',
    '::add-mask::a',
    '##[error]x',
    '##[group]',
    '::stop-commands::t',
  ],
  ...[
    '# h',
    '## h',
    '> q',
    '- l',
    '* l',
    '+ l',
    '1. l',
    '1) l',
    '- [ ] t',
    '---',
    '===',
    '***',
    '|a|b|',
    '|---|',
    ':--',
  ],
  ...[
    '[a](http://evil.example)',
    '![a](http://evil.example)',
    '[a]: http://evil.example',
    '[a]',
    '[^1]',
    '[^1]: x',
    '<http://evil.example>',
  ],
  ...[
    'http://evil.example',
    'https://evil.example/a?b=c&d',
    'ftp://evil.example',
    'www.evil.example',
    'WWW.evil.example',
    'mailto:a@evil.example',
    'a@evil.example',
    'xmpp:a@evil.example/b',
  ],
  ...['@octocat', '#1', 'GH-1', 'octo-org/greeter#1', ':smile:', '$x$', '$$x$$', '*b*', '_i_', '__b__', '**'],
  ...[
    '<b>',
    '</details>',
    '<details open>',
    '<script>alert(1)</script>',
    '<img src=x onerror=y>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?x',
    '<a href="http://evil.example">',
    '</code>',
    '</td></tr></table>',
    '<plaintext>',
  ],
  ...[
    '&amp;',
    '&#64;',
    '&lt;b&gt;',
    '&#x3c;',
    '&',
    ';',
    ':done, 0, 1',
    '%%{init: {}}%%',
    'click x href "http://evil.example"',
    'section x',
  ],
  ...[
    '\ue000',
    '\u202e',
    '\u200b',
    '\u0000',
    '😀',
    'é',
    'Z',
    'ZB00000000000000000000000000000000',
    '.',
    '..',
    '-',
    '--',
    '"',
    "'",
    '(',
    ')',
    '{{',
    '}}',
    '1.',
    '2-',
  ],
];

/** A text of up to 40 pieces and characters, now and then a very long one. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 7_000 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

const sid = (prefix: string) => prefix + 'a'.repeat(32);
const list = <T>(item: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: 5 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(item, fc.integer({ min: 1, max: 1050 })).map(([one, times]) => Array<T>(times).fill(one)),
    },
  );

/** A report with hostile text wherever text from outside can be. SIDs are checked where they are read (decode.ts). */
export const hostileReport: fc.Arbitrary<RunReport> = fc
  .record({
    text: fc.tuple(hostile, hostile, hostile, hostile, hostile),
    versions: list(fc.record({ sid: fc.constant(sid('ZN')), path: fc.option(hostile, { nil: undefined }) })),
    dependencies: list(fc.record({ name: hostile, version: hostile })),
    problems: fc.option(
      list(
        fc.record({ input: hostile, seen: hostile, rule: hostile, fix: hostile, file: hostile, line: fc.constant(3) }),
      ).filter((problems) => problems.length > 0),
      { nil: undefined },
    ),
    verdict: fc.constantFrom(
      'completed' as const,
      'building' as const,
      'failed' as const,
      'timed-out' as const,
      'error' as const,
    ),
  })
  .map(({ text: [a, b, c, d, e], versions, dependencies, problems, verdict }) => ({
    startedAt: 0,
    facts: {
      request: {
        goal: a,
        timeoutMs: 600_000,
        region: c,
        dependencies: { dependencies, file: b, kind: 'package.json', exact: true, lines: new Map(), warnings: [] },
      },
      service: { sid: sid('ZS'), accountSid: sid('AC'), uniqueName: b, isNew: false },
      contents: { functionVersions: versions, assetVersions: versions, dependencies, runtime: d },
      build: {
        sid: sid('ZB'),
        origin: 'created',
        status: e,
        runtime: a,
        since: 0,
        createdAt: undefined,
        seen: true,
        gone: false,
        ended: { tookMs: 10 },
      },
      inherited: { buildSid: sid('ZB'), from: a },
      changes: {
        words: b,
        difference: {
          kept: 1,
          keptDependencies: 2,
          changes: [
            { kind: 'function' as const, name: a, before: sid('ZN'), now: undefined },
            { kind: 'dependency' as const, name: b, before: c, now: d, unsure: true },
            { kind: 'runtime' as const, name: 'runtime', before: d, now: e },
          ],
          unknown: [],
          sameness: 'different' as const,
          identical: false,
        },
      },
      variables: { set: [a], changed: [b], unchanged: [], removed: [c], putBack: [a] },
      unset: [{ path: d, names: [e] }],
      healthy: [{ path: c, status: 200, ms: 12 }],
      trigger: { commit: 'a'.repeat(40), subject: d, commitUrl: 'https://github.com/o/r/commit/a1', actor: e },
      unhealthy: [
        {
          path: a,
          words: b,
          status: 500,
          text: c,
          place: d,
          log: [
            { level: e, text: a, place: b },
            { level: 'error', text: c },
          ],
          alert: { code: 82002, text: d },
        },
        { path: e, words: a },
      ],
      deploy: {
        serviceSid: sid('ZS'),
        name: c,
        production: false,
        missing: undefined,
        environmentSid: sid('ZE'),
        url: 'https://greeter-1234-dev.twil.io',
        liveBuild: undefined,
        live: sid('ZB'),
        previous: `ZB${'b'.repeat(32)}`,
        deploymentSid: undefined,
        wasLive: true,
        deployed: true,
        rolledBack: false,
      },
    },
    phases: [
      { name: 'look-up', start: 0, end: 100 },
      { name: 'Build', start: 100, end: 4_000_000 },
    ],
    ending:
      verdict === 'completed' || verdict === 'building'
        ? { verdict }
        : {
            verdict,
            mayExist: [sid('ZB')],
            ...(problems === undefined ? {} : { problems }),
            failure: {
              title: a,
              what: b,
              why: c,
              next: d,
              code: 20001,
              requestId: e,
              link: 'https://www.twilio.com/docs/api/errors/20001',
              file: a,
              line: 1,
            },
          },
  }));
