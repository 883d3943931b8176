/** A deliberately broken copy for each kind of mistake that the linters are there to find. */
import { ACTION } from '../../scripts/contract.ts';
import { actionlint, zizmor } from '../../scripts/linters.ts';

const good = `name: Good
on: push
permissions: {}
concurrency:
  group: good
  cancel-in-progress: false
jobs:
  build:
    name: Build
    runs-on: ubuntu-latest
    timeout-minutes: 20
    environment: production
    outputs:
      sid: \${{ steps.build.outputs.build-sid }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${ACTION}
        id: build
        with:
          service-sid: \${{ vars.TWILIO_SERVICE_SID }}
          function-versions: \${{ vars.FUNCTION_VERSIONS }}
          api-key: \${{ secrets.TWILIO_API_KEY }}
          api-secret: \${{ secrets.TWILIO_API_SECRET }}
      - env:
          VERDICT: \${{ steps.build.outputs.verdict }}
        run: echo "$VERDICT"
`;

type Linter = 'actionlint' | 'zizmor';

/** Linter, what is replaced by what, and what it must say. */
const BROKEN: readonly (readonly [Linter, string | RegExp, string, string])[] = [
  ['actionlint', 'function-versions:', 'function-version:', 'input "function-version" is not defined'],
  ['actionlint', /service-sid: .*\n\s+/, '', 'missing input "service-sid"'],
  ['actionlint', 'outputs.verdict', 'outputs.conclusion', 'property "conclusion" is not defined'],
  ['actionlint', 'outputs.build-sid', 'outputs.build_sid', 'property "build_sid" is not defined'],
  ['actionlint', 'steps.build.outputs.verdict', 'steps.biuld.outputs.verdict', 'property "biuld" is not defined'],
  ['actionlint', 'runs-on: ubuntu-latest', 'run-on: ubuntu-latest', '"runs-on" section is missing'],
  ['zizmor', /3d3c42e5\S+ # v7.0.1/, 'v7', 'unpinned-uses'],
  ['zizmor', 'persist-credentials: false', 'fetch-depth: 1', 'artipacked'],
  ['zizmor', 'echo "$VERDICT"', `echo "\${{ steps.build.outputs.verdict }}"`, 'template-injection'],
  ['zizmor', 'permissions: {}', 'permissions: write-all', 'excessive-permissions'],
  ['zizmor', 'on: push', 'on: pull_request_target', 'dangerous-triggers'],
  ['zizmor', '    environment: production\n', '', 'secrets-outside-env'],
  ['zizmor', /concurrency:\n.*\n.*\n/, '', 'concurrency-limits'],
];

/** Lets every linter prove that it can fail; throws when one of them cannot. Returns how many copies it took. */
export function proveLinters(root: string): number {
  const linters = { actionlint, zizmor };
  for (const [name, lint] of Object.entries(linters)) {
    const findings = lint(root, new Map([['good.yml', good]]));
    if (findings !== '') throw new Error(`${name} finds something in a good workflow:\n${findings}`);
  }
  for (const [name, from, to, expected] of BROKEN) {
    const broken = good.replace(from, to);
    if (broken === good) throw new Error(`${name}: ${from} is not in the good workflow`);
    const findings = linters[name](root, new Map([['broken.yml', broken]]));
    if (!findings.includes(expected)) throw new Error(`${name} does not find “${expected}”, but:\n${findings}`);
  }
  return BROKEN.length;
}
