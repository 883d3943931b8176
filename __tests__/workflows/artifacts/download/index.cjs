const { cpSync, readdirSync } = require('node:fs');
const path = require('node:path');

const { ARTIFACTS, INPUT_PATTERN, INPUT_PATH } = process.env;
if (process.env['INPUT_MERGE-MULTIPLE'] !== 'true') throw new Error('only merge-multiple: true is known here');
for (const name of readdirSync(ARTIFACTS)) {
  if (name.startsWith(INPUT_PATTERN.replace(/\*$/, '')))
    cpSync(path.join(ARTIFACTS, name), INPUT_PATH, { recursive: true });
}
