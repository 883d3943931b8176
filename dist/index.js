// Starts one action of the bundle. Its source is src/actions/build/.
import { run } from './actions.js';

await run('build');
