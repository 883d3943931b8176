/**
 * Draws the job summaries of docs/pictures as GitHub shows them: GitHub's own Markdown parser (cmark-gfm), its style
 * sheet and headless Chromium, on a page of 880 pixels and on a phone of 420, in light and dark. Exits with 1 when a
 * line of a code block or a table is cut off on the page, or a text has less contrast than WCAG's AA asks for. Needs the
 * commands `cmark-gfm` and `chromium`, and a font with emoji (Debian: `apt-get install cmark-gfm chromium
 * fonts-noto-color-emoji`). `NAME` draws one scene.
 *
 *     npm run pictures -- [NAME]        (once before: npm ci --prefix scripts/pictures)
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scenes } from './scenes.ts';

type Theme = 'light' | 'dark';

interface Part {
  readonly job: string;
  readonly markdown: string;
}

const WIDTHS = [880, 420] as const;

const modules = path.join(import.meta.dirname, 'node_modules');
const target = path.resolve(process.argv[2] ?? '.');
const wanted = process.argv[3];
const temporary = mkdtempSync(path.join(tmpdir(), 'pictures-'));

/** The summaries as on a run's page, each in a box of its own with the job's name. */
function pageOf(parts: readonly Part[], theme: Theme, width: number): string {
  const style = readFileSync(path.join(modules, `github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter'].flatMap((name) => ['-e', name]);
  const boxes = parts.map(({ job, markdown }) => {
    const html = execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' });
    return `<section><header>${job} summary</header><div class="markdown-body">${html}</div></section>`;
  });
  const [border, head, text, back] =
    theme === 'dark' ? ['#3d444d', '#151b23', '#f0f6fc', '#010409'] : ['#d1d9e0', '#f6f8fa', '#1f2328', '#ffffff'];
  const padding = width < 600 ? 8 : 16;
  return `<!doctype html><meta charset="utf-8"><style>${style}
    html { background: ${back}; }
    body { margin: 0; padding: ${padding}px; box-sizing: border-box; width: ${width}px; }
    section { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
    section + section { margin-top: 16px; }
    header { background: ${head}; color: ${text}; border-bottom: 1px solid ${border}; padding: 12px 16px; font: 600 14px system-ui, sans-serif; }
    .markdown-body { padding: 16px; }</style>
    <body>${boxes.join('')}
    <script>${readFileSync(path.join(import.meta.dirname, 'find-flaws.js'), 'utf8')}</script>`;
}

function chromium(...options: string[]): string {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const start = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=2000'];
  const folder = mkdtempSync(path.join(temporary, 'user-'));
  const all = [...start, ...quiet, `--user-data-dir=${folder}`, ...options];
  return execFileSync('chromium', all, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Draws one page as high as it is, and returns what is wrong with it. */
function draw(name: string, html: string, width: number): readonly string[] {
  const page = path.join(temporary, `${name}.html`);
  writeFileSync(page, html);
  const dom = chromium(`--window-size=${width},600`, '--dump-dom', `file://${page}`);
  const [, title = ''] = /<title>(.*?)<\/title>/s.exec(dom) ?? [];
  const found = JSON.parse(title.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  const { height, flaws } = found as { height: number; flaws: string[] };
  const picture = path.join(target, `${name}.png`);
  chromium(`--window-size=${width},${height}`, `--screenshot=${picture}`, `file://${page}`);
  console.log(picture);
  return flaws.map((flaw) => `${name}: ${flaw}`);
}

mkdirSync(target, { recursive: true });
try {
  const flaws = scenes
    .filter(({ name }) => wanted === undefined || name === wanted)
    .flatMap(({ name, jobs }) =>
      WIDTHS.flatMap((width) =>
        (['light', 'dark'] as const).flatMap((theme) =>
          draw(`${name}-${width === 880 ? '' : 'phone-'}${theme}`, pageOf(jobs, theme, width), width),
        ),
      ),
    );
  for (const flaw of flaws) console.error(flaw);
  process.exitCode = flaws.length === 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
