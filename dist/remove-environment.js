// Starts one action of the bundle. Its source is src/actions/remove-environment/.
import { run } from './actions.js';

await run('remove-environment');
