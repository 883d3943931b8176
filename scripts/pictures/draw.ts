/**
 * Draws the job summaries of docs/pictures as GitHub shows them: GitHub's own Markdown parser (cmark-gfm), its style
 * sheet, Mermaid and headless Chromium, in light and dark. Needs the commands `cmark-gfm` and `chromium`, and a font with
 * emoji (Debian: `apt-get install cmark-gfm chromium fonts-noto-color-emoji`):
 *
 *     cd scripts/pictures && npm ci && node draw.ts /tmp/pictures
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatSummary } from '../../src/report/summary/summary.ts';
import { scenes } from './scenes.ts';

type Theme = 'light' | 'dark';

const modules = path.join(import.meta.dirname, 'node_modules');
const target = path.resolve(process.argv[2] ?? '.');
const temporary = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const WIDTH = 880;

/** The width of the summaries on a run's page, each in a box of its own with the job's name. */
function pageOf(parts: readonly { readonly job: string; readonly markdown: string }[], theme: Theme): string {
  const style = readFileSync(path.join(modules, `github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter'].flatMap((name) => ['-e', name]);
  const boxes = parts.map(({ job, markdown }) => {
    const html = execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' });
    const drawn = html.replace(
      /<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs,
      '<div class="mermaid">$1</div>',
    );
    return `<section><header>${job} summary</header><div class="markdown-body">${drawn}</div></section>`;
  });
  const [border, head, text, back] =
    theme === 'dark' ? ['#3d444d', '#151b23', '#f0f6fc', '#010409'] : ['#d1d9e0', '#f6f8fa', '#1f2328', '#ffffff'];
  return `<!doctype html><meta charset="utf-8"><style>${style}
    html { background: ${back}; }
    body { margin: 0; padding: 16px; box-sizing: border-box; width: ${WIDTH}px; }
    section { border: 1px solid ${border}; border-radius: 6px; margin-bottom: 16px; overflow: hidden; }
    section:last-child { margin-bottom: 0; }
    header { background: ${head}; color: ${text}; border-bottom: 1px solid ${border}; padding: 12px 16px; font: 600 14px system-ui, sans-serif; }
    .markdown-body { padding: 16px 24px; }</style>
    <body>${boxes.join('')}
    <script src="file://${modules}/mermaid/dist/mermaid.min.js"></script>
    <script>
      mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
      mermaid.run().finally(() => { document.title = 'drawn ' + document.documentElement.scrollHeight; });
    </script>`;
}

function chromium(...options: string[]): string {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const start = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=10000'];
  const folder = mkdtempSync(path.join(temporary, 'user-'));
  const all = [...start, ...quiet, `--user-data-dir=${folder}`, ...options];
  return execFileSync('chromium', all, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Draws one page as high as it is. */
function draw(name: string, html: string): void {
  const page = path.join(temporary, `${name}.html`);
  writeFileSync(page, html);
  const dom = chromium(`--window-size=${WIDTH},600`, '--dump-dom', `file://${page}`);
  const height = Number(/<title>drawn (\d+)<\/title>/.exec(dom)?.[1]);
  if (!(height > 0)) throw new Error(`${name} was not drawn.`);
  if (dom.includes('Syntax error in text')) throw new Error(`Mermaid cannot read the chart of ${name}.`);
  const picture = path.join(target, `${name}.png`);
  chromium(`--window-size=${WIDTH},${height}`, `--screenshot=${picture}`, `file://${page}`);
  console.log(picture);
}

mkdirSync(target, { recursive: true });
try {
  for (const { name, jobs } of scenes)
    for (const theme of ['light', 'dark'] as const) {
      const parts = jobs.map(({ job, report, now }) => ({ job, markdown: formatSummary(report, now) }));
      draw(`${name}-${theme}`, pageOf(parts, theme));
    }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
