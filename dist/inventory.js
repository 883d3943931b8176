// Starts one action of the bundle. Its source is src/actions/inventory/.
import { run } from './actions.js';

await run('inventory');
