export const id = 1685;
export const ids = [1685];
export const modules = {

/***/ 3407:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const fs = __webpack_require__(9896)
const path = __webpack_require__(6928)
const os = __webpack_require__(857)
const crypto = __webpack_require__(6982)

// Array of tips to display randomly
const TIPS = [
  '◈ encrypted .env [www.dotenvx.com]',
  '◈ secrets for agents [www.dotenvx.com]',
  '⌁ auth for agents [www.vestauth.com]',
  '⌘ custom filepath { path: \'/custom/path/.env\' }',
  '⌘ enable debugging { debug: true }',
  '⌘ override existing { override: true }',
  '⌘ suppress logs { quiet: true }',
  '⌘ multiple files { path: [\'.env.local\', \'.env\'] }'
]

// Get a random tip from the tips array
function _getRandomTip () {
  return TIPS[Math.floor(Math.random() * TIPS.length)]
}

function parseBoolean (value) {
  if (typeof value === 'string') {
    return !['false', '0', 'no', 'off', ''].includes(value.toLowerCase())
  }
  return Boolean(value)
}

function supportsAnsi () {
  return process.stdout.isTTY // && process.env.TERM !== 'dumb'
}

function dim (text) {
  return supportsAnsi() ? `\x1b[2m${text}\x1b[0m` : text
}

const LINE = /(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg

// Parse src into an Object
function parse (src) {
  const obj = {}

  // Convert buffer to string
  let lines = src.toString()

  // Convert line breaks to same format
  lines = lines.replace(/\r\n?/mg, '\n')

  let match
  while ((match = LINE.exec(lines)) != null) {
    const key = match[1]

    // Default undefined or null to empty string
    let value = (match[2] || '')

    // Remove whitespace
    value = value.trim()

    // Check if double quoted
    const maybeQuote = value[0]

    // Remove surrounding quotes
    value = value.replace(/^(['"`])([\s\S]*)\1$/mg, '$2')

    // Expand newlines if double quoted
    if (maybeQuote === '"') {
      value = value.replace(/\\n/g, '\n')
      value = value.replace(/\\r/g, '\r')
    }

    // Add to object
    obj[key] = value
  }

  return obj
}

function _parseVault (options) {
  options = options || {}

  const vaultPath = _vaultPath(options)
  options.path = vaultPath // parse .env.vault
  const result = DotenvModule.configDotenv(options)
  if (!result.parsed) {
    const err = new Error(`MISSING_DATA: Cannot parse ${vaultPath} for an unknown reason`)
    err.code = 'MISSING_DATA'
    throw err
  }

  // handle scenario for comma separated keys - for use with key rotation
  // example: DOTENV_KEY="dotenv://:key_1234@dotenvx.com/vault/.env.vault?environment=prod,dotenv://:key_7890@dotenvx.com/vault/.env.vault?environment=prod"
  const keys = _dotenvKey(options).split(',')
  const length = keys.length

  let decrypted
  for (let i = 0; i < length; i++) {
    try {
      // Get full key
      const key = keys[i].trim()

      // Get instructions for decrypt
      const attrs = _instructions(result, key)

      // Decrypt
      decrypted = DotenvModule.decrypt(attrs.ciphertext, attrs.key)

      break
    } catch (error) {
      // last key
      if (i + 1 >= length) {
        throw error
      }
      // try next key
    }
  }

  // Parse decrypted .env string
  return DotenvModule.parse(decrypted)
}

function _warn (message) {
  console.error(`⚠ ${message}`)
}

function _debug (message) {
  console.log(`┆ ${message}`)
}

function _log (message) {
  console.log(`◇ ${message}`)
}

function _dotenvKey (options) {
  // prioritize developer directly setting options.DOTENV_KEY
  if (options && options.DOTENV_KEY && options.DOTENV_KEY.length > 0) {
    return options.DOTENV_KEY
  }

  // secondary infra already contains a DOTENV_KEY environment variable
  if (process.env.DOTENV_KEY && process.env.DOTENV_KEY.length > 0) {
    return process.env.DOTENV_KEY
  }

  // fallback to empty string
  return ''
}

function _instructions (result, dotenvKey) {
  // Parse DOTENV_KEY. Format is a URI
  let uri
  try {
    uri = new URL(dotenvKey)
  } catch (error) {
    if (error.code === 'ERR_INVALID_URL') {
      const err = new Error('INVALID_DOTENV_KEY: Wrong format. Must be in valid uri format like dotenv://:key_1234@dotenvx.com/vault/.env.vault?environment=development')
      err.code = 'INVALID_DOTENV_KEY'
      throw err
    }

    throw error
  }

  // Get decrypt key
  const key = uri.password
  if (!key) {
    const err = new Error('INVALID_DOTENV_KEY: Missing key part')
    err.code = 'INVALID_DOTENV_KEY'
    throw err
  }

  // Get environment
  const environment = uri.searchParams.get('environment')
  if (!environment) {
    const err = new Error('INVALID_DOTENV_KEY: Missing environment part')
    err.code = 'INVALID_DOTENV_KEY'
    throw err
  }

  // Get ciphertext payload
  const environmentKey = `DOTENV_VAULT_${environment.toUpperCase()}`
  const ciphertext = result.parsed[environmentKey] // DOTENV_VAULT_PRODUCTION
  if (!ciphertext) {
    const err = new Error(`NOT_FOUND_DOTENV_ENVIRONMENT: Cannot locate environment ${environmentKey} in your .env.vault file.`)
    err.code = 'NOT_FOUND_DOTENV_ENVIRONMENT'
    throw err
  }

  return { ciphertext, key }
}

function _vaultPath (options) {
  let possibleVaultPath = null

  if (options && options.path && options.path.length > 0) {
    if (Array.isArray(options.path)) {
      for (const filepath of options.path) {
        if (fs.existsSync(filepath)) {
          possibleVaultPath = filepath.endsWith('.vault') ? filepath : `${filepath}.vault`
        }
      }
    } else {
      possibleVaultPath = options.path.endsWith('.vault') ? options.path : `${options.path}.vault`
    }
  } else {
    possibleVaultPath = path.resolve(process.cwd(), '.env.vault')
  }

  if (fs.existsSync(possibleVaultPath)) {
    return possibleVaultPath
  }

  return null
}

function _resolveHome (envPath) {
  return envPath[0] === '~' ? path.join(os.homedir(), envPath.slice(1)) : envPath
}

function _configVault (options) {
  const debug = parseBoolean(process.env.DOTENV_CONFIG_DEBUG || (options && options.debug))
  const quiet = parseBoolean(process.env.DOTENV_CONFIG_QUIET || (options && options.quiet))

  if (debug || !quiet) {
    _log('loading env from encrypted .env.vault')
  }

  const parsed = DotenvModule._parseVault(options)

  let processEnv = process.env
  if (options && options.processEnv != null) {
    processEnv = options.processEnv
  }

  DotenvModule.populate(processEnv, parsed, options)

  return { parsed }
}

function configDotenv (options) {
  const dotenvPath = path.resolve(process.cwd(), '.env')
  let encoding = 'utf8'
  let processEnv = process.env
  if (options && options.processEnv != null) {
    processEnv = options.processEnv
  }
  let debug = parseBoolean(processEnv.DOTENV_CONFIG_DEBUG || (options && options.debug))
  let quiet = parseBoolean(processEnv.DOTENV_CONFIG_QUIET || (options && options.quiet))

  if (options && options.encoding) {
    encoding = options.encoding
  } else {
    if (debug) {
      _debug('no encoding is specified (UTF-8 is used by default)')
    }
  }

  let optionPaths = [dotenvPath] // default, look for .env
  if (options && options.path) {
    if (!Array.isArray(options.path)) {
      optionPaths = [_resolveHome(options.path)]
    } else {
      optionPaths = [] // reset default
      for (const filepath of options.path) {
        optionPaths.push(_resolveHome(filepath))
      }
    }
  }

  // Build the parsed data in a temporary object (because we need to return it).  Once we have the final
  // parsed data, we will combine it with process.env (or options.processEnv if provided).
  let lastError
  const parsedAll = {}
  for (const path of optionPaths) {
    try {
      // Specifying an encoding returns a string instead of a buffer
      const parsed = DotenvModule.parse(fs.readFileSync(path, { encoding }))

      DotenvModule.populate(parsedAll, parsed, options)
    } catch (e) {
      if (debug) {
        _debug(`failed to load ${path} ${e.message}`)
      }
      lastError = e
    }
  }

  const populated = DotenvModule.populate(processEnv, parsedAll, options)

  // handle user settings DOTENV_CONFIG_ options inside .env file(s)
  debug = parseBoolean(processEnv.DOTENV_CONFIG_DEBUG || debug)
  quiet = parseBoolean(processEnv.DOTENV_CONFIG_QUIET || quiet)

  if (debug || !quiet) {
    const keysCount = Object.keys(populated).length
    const shortPaths = []
    for (const filePath of optionPaths) {
      try {
        const relative = path.relative(process.cwd(), filePath)
        shortPaths.push(relative)
      } catch (e) {
        if (debug) {
          _debug(`failed to load ${filePath} ${e.message}`)
        }
        lastError = e
      }
    }

    _log(`injected env (${keysCount}) from ${shortPaths.join(',')} ${dim(`// tip: ${_getRandomTip()}`)}`)
  }

  if (lastError) {
    return { parsed: parsedAll, error: lastError }
  } else {
    return { parsed: parsedAll }
  }
}

// Populates process.env from .env file
function config (options) {
  // fallback to original dotenv if DOTENV_KEY is not set
  if (_dotenvKey(options).length === 0) {
    return DotenvModule.configDotenv(options)
  }

  const vaultPath = _vaultPath(options)

  // dotenvKey exists but .env.vault file does not exist
  if (!vaultPath) {
    _warn(`you set DOTENV_KEY but you are missing a .env.vault file at ${vaultPath}`)

    return DotenvModule.configDotenv(options)
  }

  return DotenvModule._configVault(options)
}

function decrypt (encrypted, keyStr) {
  const key = Buffer.from(keyStr.slice(-64), 'hex')
  let ciphertext = Buffer.from(encrypted, 'base64')

  const nonce = ciphertext.subarray(0, 12)
  const authTag = ciphertext.subarray(-16)
  ciphertext = ciphertext.subarray(12, -16)

  try {
    const aesgcm = crypto.createDecipheriv('aes-256-gcm', key, nonce)
    aesgcm.setAuthTag(authTag)
    return `${aesgcm.update(ciphertext)}${aesgcm.final()}`
  } catch (error) {
    const isRange = error instanceof RangeError
    const invalidKeyLength = error.message === 'Invalid key length'
    const decryptionFailed = error.message === 'Unsupported state or unable to authenticate data'

    if (isRange || invalidKeyLength) {
      const err = new Error('INVALID_DOTENV_KEY: It must be 64 characters long (or more)')
      err.code = 'INVALID_DOTENV_KEY'
      throw err
    } else if (decryptionFailed) {
      const err = new Error('DECRYPTION_FAILED: Please check your DOTENV_KEY')
      err.code = 'DECRYPTION_FAILED'
      throw err
    } else {
      throw error
    }
  }
}

// Populate process.env with parsed values
function populate (processEnv, parsed, options = {}) {
  const debug = Boolean(options && options.debug)
  const override = Boolean(options && options.override)
  const populated = {}

  if (typeof parsed !== 'object') {
    const err = new Error('OBJECT_REQUIRED: Please check the processEnv argument being passed to populate')
    err.code = 'OBJECT_REQUIRED'
    throw err
  }

  // Set process.env
  for (const key of Object.keys(parsed)) {
    if (Object.prototype.hasOwnProperty.call(processEnv, key)) {
      if (override === true) {
        processEnv[key] = parsed[key]
        populated[key] = parsed[key]
      }

      if (debug) {
        if (override === true) {
          _debug(`"${key}" is already defined and WAS overwritten`)
        } else {
          _debug(`"${key}" is already defined and was NOT overwritten`)
        }
      }
    } else {
      processEnv[key] = parsed[key]
      populated[key] = parsed[key]
    }
  }

  return populated
}

const DotenvModule = {
  configDotenv,
  _configVault,
  _parseVault,
  config,
  decrypt,
  parse,
  populate
}

module.exports.configDotenv = DotenvModule.configDotenv
module.exports._configVault = DotenvModule._configVault
module.exports._parseVault = DotenvModule._parseVault
module.exports.config = DotenvModule.config
module.exports.decrypt = DotenvModule.decrypt
module.exports.parse = DotenvModule.parse
module.exports.populate = DotenvModule.populate

module.exports = DotenvModule


/***/ }),

/***/ 1685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVariableInputs: () => (/* binding */ readVariableInputs)
});

// EXTERNAL MODULE: ./model/variables.js
var variables = __webpack_require__(4734);
// EXTERNAL MODULE: ./inputs/declarations.js
var declarations = __webpack_require__(5842);
// EXTERNAL MODULE: ./inputs/words.js
var words = __webpack_require__(7454);
// EXTERNAL MODULE: ./text/lists.js
var lists = __webpack_require__(3120);
;// CONCATENATED MODULE: ./inputs/variables/pasted.js

const SHORTEST_HIDDEN = 12;
const WORDS = /^(?:[A-Z0-9]{0,15}(?:_[A-Z0-9]{0,15})*|[a-z0-9]{0,11}(?:_[a-z0-9]{0,11})*)$/;
const mayBeValue = (name) => name.length >= SHORTEST_HIDDEN && !WORDS.test(name);
const NO_VARIABLE = /^github_token$/i;
const isOffered = (name) => /^[A-Z][A-Z0-9_]*$/.test(name) && name.length <= variables/* MAX_NAME */.zB && !mayBeValue(name);
function findPasted(text) {
    const written = text.trim();
    const named = (names) => [...new Set(names)].filter((name) => isOffered(name) && !NO_VARIABLE.test(name));
    if (/^(?:\{|\[\s*["{])/.test(written))
        return { form: 'JSON', names: named(namesInJson(written)) };
    if (!/^-\s/.test(written))
        return undefined;
    const lines = written.split(/\r\n?|\n/).filter((line) => /^\s*[^\s#]/.test(line));
    const found = lines.map((line) => /^\s*-\s+["'`]?(?:export\s+)?([A-Za-z_]\w*)(?:=|:\s)\s*[^\s=]/.exec(line)?.[1]);
    const names = found.filter((name) => name !== undefined);
    return { form: 'a YAML list', names: names.length === lines.length ? named(names) : [] };
}
function namesInJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./inputs/variables/check.js



function checkEntries(text, optional, report) {
    const { input, file, entries, strays, written } = text;
    const problem = (line, rule, fix) => report({ input, rule, fix, ...(file === undefined ? {} : { file, line }) });
    const isShown = (entry) => strays.length === 0 && (0,variables/* isVariableName */.KL)(entry.name) && findValue(entry, optional) === undefined;
    const nameOf = (entry) => (isShown(entry) ? entry.name : `The variable in line ${entry.line}`);
    const exampleOf = (entry) => exampleFor(input, isShown(entry) ? entry.name : 'SHOP_NAME');
    const pasted = strays.length > 0 ? findPasted(written) : undefined;
    if (pasted !== undefined) {
        const { form, names } = pasted;
        const rule = `This is ${form}, and ${input === 'variables' ? '`variables` takes' : 'the file has'} lines of \`NAME=value\`. Name the variables that the Functions need, one a line.`;
        problem(1, rule, writeLines(input, names.length === 0 ? ['STRIPE_KEY'] : names.slice(0, MOST_OFFERED)));
        return false;
    }
    if (strays.length > 0) {
        const places = strays.length === 1 ? `Line ${strays[0]} has` : `Lines ${(0,lists/* listFirst */.rL)(strays.map(String), 5)} have`;
        const rule = `${places} no \`=\`. Each line is \`NAME=value\`; a value of several lines stands in quotes.`;
        problem(strays[0] ?? 1, rule, 'PRIVATE_KEY="first line\\nsecond line"');
    }
    for (const entry of entries) {
        const { line } = entry;
        const wrong = findMistake(entry, optional, input);
        if (wrong !== undefined)
            problem(line, `${nameOf(entry)} ${wrong}`, exampleOf(entry));
    }
    for (const [first, again] of findContradictions(entries))
        problem(again.line, `${nameOf(first)} is given twice with different values, in lines ${first.line} and ${again.line}. Keep one of them.`, exampleOf(first));
    return true;
}
const exampleFor = (input, name) => `${name}="${input === 'variables' ? `\${{ secrets.${name} }}` : 'its value'}"`;
const MOST_OFFERED = 50;
function writeLines(input, names) {
    const lines = names.map((name) => exampleFor(input, name));
    return input === 'variables' ? ['variables: |', ...lines.map((line) => `  ${line}`)].join('\n') : lines.join('\n');
}
function findMistake(entry, optional, input) {
    const { name, value, line, unclear } = entry;
    const bytes = new TextEncoder().encode(value).length;
    if (!(0,variables/* isVariableName */.KL)(name))
        return `has a name that cannot be used: letters, digits and \`_\`, at most ${variables/* MAX_NAME */.zB}, not beginning with a digit.`;
    const alone = findValue(entry, optional);
    if (alone !== undefined)
        return alone;
    if (unclear === 'quote')
        return `begins with a quote that does not end its value (in line ${line}).`;
    if (unclear === 'hash')
        return `has a \`#\` in its value (in line ${line}), and what follows would be a comment. Put the value in quotes, or a space before the comment.`;
    if (bytes > variables/* MAX_VALUE_BYTES */.Pw)
        return `has ${bytes} bytes (in line ${line}), and Twilio takes ${variables/* MAX_VALUE_BYTES */.Pw}. Put a long value into a private Asset.`;
    if (value !== '' || input === 'variables-file' || optional.includes(name))
        return undefined;
    return 'is empty: the secret does not exist, its name is misspelt, or this job cannot see it (one of a GitHub environment needs `environment:` at the job; a pull request of a fork sees none). If it may be empty, name it in `optional-variables`.';
}
function findValue({ name, value, unclear }, optional) {
    const isPadded = unclear === 'padding';
    const isName = !/^["'`]?$/.test(value) || optional.includes(name) || !mayBeValue(name);
    if (!isPadded && isName)
        return undefined;
    const advice = isPadded
        ? ''
        : ' If it is a name, give it a value (a secret that does not exist has none), or name it in `optional-variables`.';
    return `may be a value without a name, so it is not shown: nothing follows it${isPadded ? ' but `=`, as in Base64' : ''}. Each line is \`NAME=value\`; a value of several lines stands in quotes.${advice}`;
}
function findContradictions(entries) {
    const firsts = new Map();
    const pairs = new Map();
    for (const entry of entries) {
        const first = firsts.get(entry.name);
        if (first === undefined)
            firsts.set(entry.name, entry);
        else if (first.value !== entry.value && !pairs.has(entry.name))
            pairs.set(entry.name, [first, entry]);
    }
    return [...pairs.values()];
}

// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(269);
;// CONCATENATED MODULE: ./inputs/variables/file.js

const LIMIT_BYTES = 65_536;
const REASONS = {
    EISDIR: 'It is a folder. Name the file in it.',
    EFBIG: 'The file is larger than 64 kB, far more than a Function’s variables can be. Is it the right one?',
    EACCES: 'The file cannot be read: permission denied.',
    EPERM: 'The file cannot be read: permission denied.',
};
async function openVariablesFile(input, workspace, files) {
    if (/[\n=]/.test(input))
        return { wrong: 'It takes the path of a file, not its text. Give the text as `variables`.' };
    const root = await files.realPath(workspace).catch(() => workspace);
    const path = /^(?:[/\\]|[a-z]:)/i.test(input) ? input : `${root}/${input}`;
    try {
        const file = (0,paths/* within */.ux)((0,paths/* withSlashes */.sq)(await files.realPath(path)), (0,paths/* withSlashes */.sq)(root));
        if (file === undefined)
            return {
                wrong: 'The file is outside the workspace (links resolved). Only files of the checked-out repository are read.',
            };
        const text = (await files.read(path, LIMIT_BYTES)).replace(/^\ufeff/, '');
        if (/[\ufffd\0]/.test(text))
            return { wrong: 'The file is not UTF-8 text. Save it as UTF-8.' };
        return { file, text };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { wrong: await explainMissing(root, files) };
        return { wrong: REASONS[code] ?? `The file cannot be read (${code}).` };
    }
}
async function explainMissing(root, files) {
    const there = await files.list(root);
    if (there.length === 0)
        return 'The file does not exist, and the workspace is empty: no actions/checkout before this step?';
    const near = there.filter((name) => name.startsWith('.env')).slice(0, 5);
    const hint = near.length === 0 ? '' : ` At the top of the workspace there is ${near.join(', ')}.`;
    return `The file does not exist. The path is relative to the workspace, whatever \`working-directory\` is.${hint}`;
}

// EXTERNAL MODULE: ../node_modules/dotenv/lib/main.js
var main = __webpack_require__(3407);
;// CONCATENATED MODULE: ./inputs/variables/scan.js

const ENTRY = /^(\s*(?:export\s+)?)([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/dgm;
function scanVariables(text) {
    const unified = text.replace(/\r\n?/g, '\n');
    const lineAt = (index) => unified.slice(0, index).split('\n').length;
    const entries = [];
    const strays = [];
    let end = 0;
    const passOver = (until) => {
        const first = lineAt(end);
        for (const [index, line] of unified.slice(end, until).split('\n').entries())
            if (/^\s*[^\s#]/.test(line))
                strays.push(first + index);
    };
    for (const match of unified.matchAll(ENTRY)) {
        const [whole, before = '', name = '', written = ''] = match;
        const nameEnd = match.index + before.length + name.length;
        if (/^[^\S\n]*\n/.test(unified.slice(nameEnd)))
            continue;
        const valueEnd = match.indices?.[3]?.[1] ?? match.index + whole.length;
        passOver(match.index);
        end = match.index + whole.length;
        const values = (0,main.parse)(whole);
        const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';
        const line = lineAt(match.index + before.length);
        entries.push({ name, value, line, unclear: findUnclear(written, unified.slice(valueEnd, end)) });
    }
    passOver(unified.length);
    return { entries, strays };
}
function findUnclear(written, rest) {
    const value = written.trim();
    if (/^=[=\s]*$/.test(value))
        return 'padding';
    const quote = /^["'`]/.exec(value)?.[0];
    if (quote !== undefined)
        return value.length > 1 && value.endsWith(quote) ? undefined : 'quote';
    return rest.startsWith('#') && value !== '' && !/\s$/.test(written) ? 'hash' : undefined;
}

;// CONCATENATED MODULE: ./inputs/variables/read.js






const LEFT_OUT = ['ACCOUNT_SID', 'AUTH_TOKEN'];
async function readVariableInputs({ given, env, workspace, files }, problems) {
    const found = [];
    const report = (problem) => found.push(problem);
    const replace = (0,words/* readBoolean */.Vf)('replace-variables', given['replace-variables'], report);
    const optional = readNames(given['optional-variables'], report);
    reportLonely(given, replace, report);
    const written = env[(0,declarations/* variableOf */.Qn)('variables')]?.trim() ? (env[(0,declarations/* variableOf */.Qn)('variables')] ?? '') : given.variables;
    const inline = { input: 'variables', file: undefined, written, ...scanVariables(written) };
    const isInlineKnown = checkEntries(inline, optional, report);
    const file = await readFile(given['variables-file'], workspace, files, report);
    const isFileKnown = file === undefined ? given['variables-file'] === '' : checkEntries(file, optional, report);
    if (isInlineKnown && isFileKnown && !found.some(({ input }) => input === 'optional-variables'))
        reportUnknown(given, optional, file === undefined ? [inline] : [inline, file], report);
    problems.push(...found);
    if (found.length > 0)
        return undefined;
    return describe(merge(inline.entries, file?.entries ?? [], replace), inline, file);
}
function merge(inline, fromFile, replace) {
    const there = new Set(inline.map(({ name }) => name));
    const others = fromFile.filter(({ name }) => !there.has(name) && !LEFT_OUT.includes(name));
    const all = [...inline, ...others];
    const values = new Map(all.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
    const kept = [...new Set(all.map(({ name }) => name))].filter((name) => !values.has(name));
    return {
        values,
        kept: [...kept, ...LEFT_OUT.filter((name) => fromFile.some((entry) => entry.name === name))],
        replace,
    };
}
function describe(request, inline, file) {
    const sources = [
        ...(inline.entries.length > 0 ? ['“variables”'] : []),
        ...(file === undefined ? [] : [file.file ?? '“variables-file”']),
    ];
    const notes = [
        `Variables from ${sources.join(' and ')}: ${[...request.values.keys()].join(', ') || 'none with a value'}`,
    ];
    if (request.kept.length > 0)
        notes.push(`Left as they are, without a value here or Twilio’s own: ${request.kept.join(', ')}`);
    const bytes = new TextEncoder().encode([...request.values].flat().join('')).length;
    const warnings = bytes <= variables/* CONTEXT_BYTES */.UB
        ? []
        : [
            `The variables have ${bytes} bytes together, and a Function’s whole context has room for about ${variables/* CONTEXT_BYTES */.UB}: more ends in error 82006 when a Function is called.`,
        ];
    return { request, notes, warnings };
}
async function readFile(path, workspace, files, report) {
    if (path === '')
        return undefined;
    const opened = await openVariablesFile(path, workspace, files);
    if ('wrong' in opened) {
        report({ input: 'variables-file', rule: opened.wrong, fix: (0,declarations/* exampleLine */.jS)('variables-file') });
        return undefined;
    }
    const scan = scanVariables(opened.text);
    if (scan.entries.length === 0 && scan.strays.length === 0)
        report({
            input: 'variables-file',
            rule: 'The file names no variable. Each line is `NAME=value`.',
            fix: (0,declarations/* exampleLine */.jS)('variables-file'),
            file: opened.file,
        });
    return { input: 'variables-file', file: opened.file, written: opened.text, ...scan };
}
function readNames(text, report) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const wrong = names.findIndex((name) => !(0,variables/* isVariableName */.KL)(name));
    if (wrong >= 0)
        report({
            input: 'optional-variables',
            rule: `It takes names alone, without \`=\` and values; number ${wrong + 1} is none.`,
            fix: (0,declarations/* exampleLine */.jS)('optional-variables'),
        });
    return names.filter(variables/* isVariableName */.KL);
}
function reportLonely(given, replace, report) {
    if (!replace || given.variables !== '' || given['variables-file'] !== '')
        return;
    const rule = 'It removes the variables that are not given, and none is: that would be all. If the line `variables` is there, the secret in it is empty.';
    report({ input: 'replace-variables', rule, fix: (0,declarations/* exampleLine */.jS)('variables') });
}
function reportUnknown(given, optional, texts, report) {
    const named = new Set(texts.flatMap(({ entries }) => entries.map(({ name }) => name)));
    const unknown = optional.filter((name) => !named.has(name));
    if (unknown.length === 0)
        return;
    const empty = given.variables === '' ? ' `variables` is empty: if the line is there, the secret in it does not exist.' : '';
    report({
        input: 'optional-variables',
        rule: `No line of \`variables\` names ${unknown.join(', ')}.${empty}`,
        fix: (0,declarations/* exampleLine */.jS)(given.variables === '' ? 'variables' : 'optional-variables'),
    });
}


/***/ }),

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   LK: () => (/* binding */ planVariables),
/* harmony export */   Pw: () => (/* binding */ MAX_VALUE_BYTES),
/* harmony export */   S2: () => (/* binding */ hiderOf),
/* harmony export */   UB: () => (/* binding */ CONTEXT_BYTES),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
const MAX_NAME = 128;
function isVariableName(text) {
    return /^[A-Za-z_]\w*$/.test(text) && text.length <= MAX_NAME && text !== '__proto__';
}
const MAX_VALUE_BYTES = 450;
const CONTEXT_BYTES = 3_000;
function planVariables(listed, request) {
    const names = [...request.values.keys()];
    const there = new Map(listed.map((variable) => [variable.key, variable]));
    const known = names.flatMap((name) => there.get(name) ?? []);
    const isAsked = ({ key, value }) => request.values.get(key) === value;
    const named = new Set([...names, ...request.kept]);
    return {
        created: names.filter((name) => !there.has(name)),
        updated: known.filter((variable) => !isAsked(variable)),
        unchanged: known.filter(isAsked).map(({ key }) => key),
        removed: request.replace ? listed.filter(({ key }) => !named.has(key)) : [],
    };
}
const SHORTEST_HIDDEN = 8;
function hiderOf(values = new Map()) {
    const forms = [...values].flatMap(([name, value]) => listForms(value).map((form) => ({ form, name })));
    const sorted = forms.toSorted((one, other) => other.form.length - one.form.length);
    return (text) => sorted.reduce((left, { form, name }) => left.replaceAll(form, () => `(${name})`), text);
}
function listForms(value) {
    const lines = value.split(/[\r\n]|\\[rn]/).map((line) => line.trim());
    const parts = [value, ...lines].filter((part) => part.length >= SHORTEST_HIDDEN);
    return [...new Set(parts.flatMap((part) => [part, escapeQuoted(part), escapeQuoted(escapeQuoted(part))]))];
}
const escapeQuoted = (text) => JSON.stringify(text).slice(1, -1);


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   mv: () => (/* binding */ baseNameOf),
/* harmony export */   sq: () => (/* binding */ withSlashes),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function joinPaths(folder, name) {
    return [folder, name].filter((part) => part !== '.' && part !== '').join('/');
}
function folderOf(file) {
    return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}
const baseNameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function within(path, folder) {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
const withSlashes = (path) => path.replaceAll('\\', '/');


/***/ })

};
