// Starts one action of the bundle. Its source is src/actions/upload/.
import { run } from './actions.js';

await run('upload');
