/** Three projects, for comparing uploads with those of Twilio's toolkit, and what of a request is compared. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Twilio } from '../../simulator/twilio/server.ts';

type Tree = Readonly<Record<string, string | Buffer>>;

const code = (word: string) => `exports.handler = (context, event, callback) => callback(null, '${word}');\n`;
/** The first bytes of a PNG, then all there are. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from(Array.from({ length: 2048 }, (_, n) => n % 256)),
]);

const nested: Tree = {
  'functions/hello.js': code('hello'),
  'functions/index.js': code('index'),
  'functions/voice/incoming call.protected.js': code('voice'),
  'functions/voice/deep er/still deeper/end.private.js': code('end — ünïcode ✓'),
  'functions/v1.2/say.hello.js': code('dots'),
  'functions/odd.private.protected.js': code('both'),
  'functions/plain.public.js': code('public'),
  'functions/readme.md': 'not a function',
  'functions/.DS_Store': 'nothing',
  'functions/ünïcode.js': code('name'),
  'assets/index.html': '<!doctype html>\n',
  'assets/app.js': code('asset'),
  'assets/sub folder/secret.private.json': '{"a":1}\n',
  'assets/sub folder/member.protected.css': 'a{}\n',
};

const binary: Tree = {
  'src/only.js': code('src'),
  'static/logo.png': png,
  'static/logo': png,
  'static/LICENSE': 'MIT\n',
  'static/.well-known/apple-app-site-association': '{}\n',
  'static/data.unknown': png,
  'static/archive.tar.gz': Buffer.from('1f8b0800000000000003030000000000000000', 'hex'),
  'static/archive': Buffer.from('1f8b0800000000000003030000000000000000', 'hex'),
  'static/song.mp3': Buffer.concat([Buffer.from('ID3'), png]),
  'static/font.woff2': png,
  'static/boundary.txt': '\r\n--------------------------------\r\n--\r\n',
  'static/picture.private.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
};

/** What is left out here, though the toolkit uploads it: see {@link isClutter}. */
const clutter: Tree = {
  'functions/hello.js': code('hello'),
  'functions/hello.ts': 'export const hello = 1;\n',
  'functions/hello.d.ts': 'export {};\n',
  'functions/in.protected.js': code('in'),
  'functions/in.protected.ts': 'export {};\n',
  'functions/module.mjs': 'export {};\n',
  'functions/node_modules/left-pad/index.js': code('pad'),
  'assets/.well-known/security.txt': 'Contact: mailto:a@example.com\n',
  'assets/sub/.gitkeep': 'kept\n',
  'assets/.keep': 'kept\n',
  'assets/Thumbs.db': 'thumbs\n',
  'assets/desktop.ini': 'ini\n',
  'assets/node_modules/left-pad/package.json': '{}\n',
  'assets/source.ts': 'export {};\n',
  'assets/.env': 'A=1\n',
};

/** Whether a request is about a file that `upload/` leaves out on purpose. */
export const isClutter = (request: string) =>
  /node_modules|(?:Thumbs\.db|desktop\.ini|\/\.gitkeep|\/\.keep|\/\.env)["}]/.test(request);

const many: Tree = Object.fromEntries(
  Array.from({ length: 200 }, (_, n): [string, string] => {
    const visibility = ['', '.protected', '.private'][n % 3];
    return n % 5 === 0
      ? [`functions/part-${n % 7}/f${n}${visibility}.js`, code(`f${n}`)]
      : [`assets/part-${n % 7}/a${n}${visibility}.txt`, `asset ${n}\n`];
  }),
);

/** Name → files. */
export const TREES: Readonly<Record<string, Tree>> = { nested, binary, clutter, many };

/** Writes a project into a folder. */
export function plant(folder: string, tree: Tree): void {
  for (const [name, content] of Object.entries(tree)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** What a client created and uploaded, field by field, in an order of our own. */
export function digestRequests(twilio: Twilio): readonly string[] {
  const nameOf = new Map(twilio.resources.map(({ sid, friendlyName }) => [sid, friendlyName]));
  return twilio.requests
    .filter(({ operation, status }) => /^(create-function|create-asset|upload)$/.test(operation) && status === 201)
    .map(({ operation, path: target, form, parts }) => {
      const place = target
        .replace(/ZH[0-9a-f]{32}/, (sid) => `{${nameOf.get(sid)}}`)
        .replace(/ZS[0-9a-f]{32}/, '{service}');
      return JSON.stringify({ operation, place, form, parts });
    })
    .toSorted();
}
