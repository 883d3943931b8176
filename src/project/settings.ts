/** `.twilioserverlessrc`, the settings of Twilio's command-line tool: which folders, which runtime. */
import type { Problem } from '../model/errors.ts';

/** What the file says, as far as a Build is concerned; undefined where it says nothing. */
export interface Settings {
  readonly functionsFolder: string | undefined;
  readonly assetsFolder: string | undefined;
  readonly runtime: string | undefined;
}

/** The name of the file, in the folder of the project. */
export const SETTINGS_FILE = '.twilioserverlessrc';

/**
 * Reads the text of the file, JSON5 as the tool takes it (serverless-toolkit, docs/CONFIGURATION.md, which spells
 * `functionsFolderName` what the flags call `functionsFolder`). What stands under `commands.deploy` wins. `name` is the
 * file as a person knows it.
 */
export async function readSettings(
  text: string,
  name: string,
): Promise<{ readonly settings: Settings } | { readonly problem: Problem }> {
  const { default: json5 } = await import('json5');
  let value: unknown;
  try {
    value = json5.parse(text);
  } catch (error) {
    const line = (error as { lineNumber?: unknown }).lineNumber;
    const place = typeof line === 'number' ? { line } : {};
    const rule = `${name} is not JSON5${typeof line === 'number' ? `; the mistake is in line ${line}` : ''}.`;
    return { problem: { input: 'project', rule, fix: `# correct ${name}`, file: name, ...place } };
  }
  const base = fieldsOf(value);
  const fields = { ...base, ...fieldsOf(fieldsOf(base['commands'])['deploy']) };
  const textOf = (...keys: readonly string[]) =>
    keys.map((key) => fields[key]).find((field): field is string => typeof field === 'string' && field !== '');
  return {
    settings: {
      functionsFolder: textOf('functionsFolder', 'functionsFolderName'),
      assetsFolder: textOf('assetsFolder', 'assetsFolderName'),
      runtime: textOf('runtime'),
    },
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
