// Starts one action of the bundle. Its source is src/actions/prune/.
import { run } from './actions.js';

await run('prune');
