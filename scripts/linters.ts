/** actionlint and zizmor over a set of workflows, in a project of their own in the temporary folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dump } from 'js-yaml';
import { FOLDERS } from './contract.ts';
import { findTool } from './tools.ts';

/** Name (as the findings show it) → text of a whole workflow. */
export type Workflows = ReadonlyMap<string, string>;

/** What a linter found, as a person reads it; empty when there is nothing. */
export type Findings = string;

function withProject<T>(root: string, workflows: Workflows, use: (project: string) => T): T {
  const project = mkdtempSync(path.join(tmpdir(), 'workflows-'));
  try {
    mkdirSync(path.join(project, '.git'));
    mkdirSync(path.join(project, '.github/workflows'), { recursive: true });
    for (const folder of FOLDERS) {
      const from = path.join(root, folder, 'action.yml');
      if (existsSync(from)) cpSync(from, path.join(project, folder, 'action.yml'), { recursive: true });
    }
    // actionlint looks whether the file that an action.yml names is there.
    cpSync(path.join(root, 'dist'), path.join(project, 'dist'), { recursive: true });
    for (const extra of ['.github/dependabot.yml', '.github/ISSUE_TEMPLATE']) {
      if (existsSync(path.join(root, extra)))
        cpSync(path.join(root, extra), path.join(project, extra), { recursive: true });
    }
    for (const [name, text] of workflows) writeFileSync(path.join(project, '.github/workflows', name), text);
    return use(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function run(tool: 'actionlint' | 'zizmor', args: readonly string[], cwd: string): Findings {
  const { status, stdout, stderr, error } = spawnSync(findTool(tool), args, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  const said = `${stdout}${stderr}`.trim();
  if (status === 0) return '';
  return said === '' ? `${tool} ended with ${status}` : said;
}

/**
 * actionlint, with this repository's own action.yml files: `OWNER/twilio-serverless-build@v1` is read as the local
 * action, so that inputs that are missing or unknown and outputs that do not exist are found. Neither shellcheck nor
 * pyflakes is run, whether they happen to be installed or not: what is found must not depend on the machine.
 */
export function actionlint(root: string, workflows: Workflows): Findings {
  const local = new Map(
    [...workflows].map(([name, text]) => [
      name,
      text.replaceAll(/OWNER\/twilio-serverless-build((?:\/[\w-]+)*)@v1/g, './$1').replaceAll('.//', './'),
    ]),
  );
  return withProject(root, local, (project) => run('actionlint', ['-no-color', '-shellcheck=', '-pyflakes='], project));
}

/**
 * What a workflow in a Markdown file may leave out, and one in a file of its own may not: the names that GitHub's pages
 * show, and how runs queue up. There, every line that does not belong to the subject costs a reader.
 */
const LEFT_OUT = ['anonymous-definition', 'concurrency-limits'];

/**
 * zizmor with its strictest persona, workflows, actions and Dependabot together. It never goes online. Documents name
 * this action by its major tag, for a reader's sake, until there is a commit to name, and the workflow of a platform
 * team likewise: they are read as pinned. Everybody else's actions have to be.
 */
export function zizmor(root: string, workflows: Workflows): Findings {
  const pinned = new Map(
    [...workflows].map(([name, text]) => [
      name,
      text.replaceAll(
        /((?:OWNER\/twilio-serverless-build|your-org\/workflows)(?:\/[\w.-]+)*)@v1/g,
        `$1@${'0'.repeat(40)}`,
      ),
    ]),
  );
  const ignore = [...workflows.keys()].filter((name) => name.includes('.md-line-'));
  const rules = Object.fromEntries(LEFT_OUT.map((rule) => [rule, { ignore }]));
  return withProject(root, pinned, (project) => {
    writeFileSync(path.join(project, 'zizmor.yml'), dump({ rules }));
    const strictest = ['--offline', '--persona=auditor', '--strict-collection', '--collect=all'];
    return run(
      'zizmor',
      [...strictest, '--config=zizmor.yml', '--color=never', '--no-progress', '--quiet', '.'],
      project,
    );
  });
}
