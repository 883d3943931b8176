import { stripTypeScriptTypes } from 'node:module';

/** A jest transform: replaces types with white space, so that positions in stack traces stay true. */
export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
