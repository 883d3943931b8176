const { copyFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const folder = path.join(process.env.ARTIFACTS, process.env.INPUT_NAME);
mkdirSync(folder, { recursive: true });
copyFileSync(process.env.INPUT_PATH, path.join(folder, path.basename(process.env.INPUT_PATH)));
