/** A service whose production serves a Build, and whole runs of `main` against it in virtual time. */
import type { BuildShape } from '../../simulator/twilio/model/options.ts';
import type { World } from '../../simulator/twilio/model/state.ts';
import type { Build, Dependency, Environment } from '../../simulator/twilio/model/types.ts';
import { recordDeployment } from '../../simulator/twilio/resources/environments.ts';
import type { Seeds } from '../../simulator/twilio/seeds.ts';
import { main } from '../../src/actions/build/main.ts';
import type { InputName } from '../../src/inputs/declarations.ts';
import { createVirtualClock, type VirtualClock } from './clock.ts';
import { addEnvironment, createInProcessTwilio, type InProcessRequest, type MishapOf } from './in-process.ts';
import { cancelAt, createTestWorld } from './world.ts';

/** What a run left behind, as a user sees it. */
export interface Played {
  readonly verdict: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Lines of the log; an annotation as `warning: <title>: <text>`. */
  readonly lines: readonly string[];
  /** What changed something at Twilio, e.g. `create`. */
  readonly changes: readonly string[];
  readonly requests: readonly InProcessRequest[];
  /** The Build that is live in the end. */
  readonly live: string | null;
}

export type Inputs = Partial<Record<InputName, string>>;

export interface PlayOptions {
  /** The list in the file that `dependencies-file` names. */
  readonly dependencies?: readonly Dependency[];
  /** The dependencies of the workspace’s package.json, which no input names. */
  readonly manifest?: Readonly<Record<string, string>>;
  readonly attempt?: string;
  /** On the clock, in ms. */
  readonly cancelAt?: number;
}

export interface ProductionStage extends Pick<Seeds, 'addFunction' | 'addAsset' | 'addBuild'> {
  readonly clock: VirtualClock;
  readonly world: World;
  readonly production: Environment;
  deploy(build: Build): void;
  run(inputs: Inputs, options?: PlayOptions): Promise<Played>;
}

/** A service with an empty production. */
export function openStage(shape: BuildShape = {}, mishap?: MishapOf): ProductionStage {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({ clock, buildMs: 5_000, functions: [], mishap });
  const { world } = twilio;
  world.options.shape = shape;
  const production = addEnvironment(world);
  return {
    ...twilio.seeds,
    clock,
    world,
    production,
    deploy: (build) => void recordDeployment(world, production, build.sid),
    async run(inputs, options = {}) {
      const { dependencies, manifest, attempt = '1' } = options;
      const first = twilio.requests.length;
      const given: Inputs = dependencies === undefined ? inputs : { 'dependencies-file': 'list.json', ...inputs };
      const { world: host, traces } = createTestWorld({
        clock,
        fetch: twilio.fetch,
        random: () => 0.5,
        cancellation: cancelAt(clock, options.cancelAt),
        inputs: { runtime: '', 'function-versions': '', environment: 'production', ...given },
      });
      const files = {
        read: async () => JSON.stringify(manifest === undefined ? dependencies : { dependencies: manifest }),
        realPath: async (path: string) => path,
        exists: async () => false,
        list: async () => [],
      };
      const annotate = (kind: string) => (text: string, properties?: { title?: string }) =>
        void traces.lines.push(`${kind}: ${properties?.title}: ${text}`);
      const runner = { ...host.runner, warning: annotate('warning'), error: annotate('error') };
      const env = { ...host.env, GITHUB_RUN_ATTEMPT: attempt };
      const { verdict } = await clock.run(main({ ...host, env, runner, files }));
      const requests = twilio.requests.slice(first);
      const changes = requests.map(({ operation }) => operation).filter((operation) => CHANGES.has(operation));
      return { verdict, outputs: traces.outputs, lines: traces.lines, changes, requests, live: production.buildSid };
    },
  };
}

const CHANGES: ReadonlySet<string> = new Set(['create', 'deploy', 'create-environment']);

/** Loads what such runs load: a clock whose time passes when nothing is left to do must not wait for a file. */
export async function loadStage(): Promise<void> {
  await Promise.all([
    import('../../src/build/inherit.ts'),
    import('../../src/build/resume.ts'),
    import('../../src/build/reuse.ts'),
    import('../../src/build/version-labels.ts'),
    import('../../src/deploy/deploy.ts'),
    import('../../src/deploy/environment.ts'),
    import('../../src/deploy/lost-paths.ts'),
    import('../../src/inputs/dependencies/open.ts'),
    import('../../src/run/failure-report.ts'),
  ]);
}
