/** The job summary as a page: the same dialect of Markdown, colours and frame as GitHub's, and no scripts. */
import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A page shows no more than it holds: whatever a name in it says, nothing is run and nothing is loaded. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --line: #d1d9e0; --band: #f6f8fa; --link: #0969da; --back: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --line: #3d444d; --band: #151b23; --link: #4493f8; --back: #0d1117; } }
body { margin: 32px auto; max-width: 880px; padding: 0 16px; color: var(--text); background: var(--back);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
section { border: 1px solid var(--line); border-radius: 6px; }
header { padding: 12px 16px; background: var(--band); border-bottom: 1px solid var(--line); font-weight: 600; }
main { padding: 16px 24px; }
a { color: var(--link); }
table { border-collapse: collapse; margin: 16px 0; }
th, td { border: 1px solid var(--line); padding: 6px 13px; }
pre, code { background: var(--band); border-radius: 6px; font: 85%/1.45 ui-monospace, monospace; padding: .2em .4em; }
pre { overflow: auto; padding: 16px; } pre code { font-size: 100%; padding: 0; }
blockquote { border-left: .25em solid var(--line); margin: 0; padding: 0 1em; }
summary { cursor: pointer; }`;

/** The page of one summary, which is Markdown. */
export function renderPage(markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8">${POLICY}
<meta name="viewport" content="width=device-width"><title>Job summary</title><style>${STYLE}</style>
<section><header>deploy summary</header><main>
${body}
</main></section></html>
`;
}

/** Writes the page into the folder for caches that git ignores; returns its path. */
export function writePage(root: string, markdown: string): string {
  const folder = path.join(root, 'node_modules/.cache/npm-start');
  const file = path.join(folder, 'summary.html');
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: two runs may write it at once.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, renderPage(markdown));
  renameSync(part, file);
  return file;
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Opens a file in the browser; resolves to whether that could be started. */
export function openFile(file: string): Promise<boolean> {
  const [command = '', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, file], { detached: true, stdio: 'ignore' });
  child.unref();
  return new Promise((resolve) => child.once('error', () => resolve(false)).once('spawn', () => resolve(true)));
}
