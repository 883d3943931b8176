/** The input `project`: a folder of the workspace, whose files are the contents of the Build. */
import { yamlLine } from '../text/yaml.ts';
import type { Given, InputName } from './declarations.ts';
import type { Report } from './parse.ts';
import { resemblesSid } from './sid-mistakes.ts';
import { readBoolean } from './words.ts';

/** A folder with Functions and Assets, to upload before the Build. */
export interface ProjectRequest {
  /** Relative to the workspace, with `/`; `.` is the workspace itself. */
  readonly folder: string;
  /** Create the service when there is none of this unique name. */
  readonly createService: boolean;
}

/** Inputs that name the contents in another way. */
const OTHERS = ['function-versions', 'asset-versions', 'inherit-from', 'build-sid'] as const satisfies InputName[];

/** The project, or undefined when none is given. Mistakes are reported. */
export function readProjectRequest(given: Given, report: Report): ProjectRequest | undefined {
  const createService = readBoolean('create-service', given['create-service'], report);
  const text = given.project;
  if (text === '') return undefined;
  if (createService) checkName(given['service-sid'], report);
  const others = OTHERS.filter((name) => given[name] !== '');
  if (others.length > 0)
    report({
      input: 'project',
      seen: text,
      rule: `It says what the Build is made of, and so does ${others.map((name) => `\`${name}\``).join(', ')}. Keep one or the other.`,
      fix: `${yamlLine('project', text)} # and remove ${others.join(', ')}`,
    });
  const folder = folderIn(text);
  // Absolute is absolute before it is trimmed: an empty expression before a slash gives `/`.
  if (/^(?:[/\\]|[A-Za-z]:)/.test(text) || folder.split('/').includes('..'))
    report({
      input: 'project',
      seen: text,
      rule: 'It is a folder inside the workspace, written relative to it; `.` is the workspace itself.',
      fix: 'project: .',
    });
  return { folder, createService };
}

/** The folder that a text names: with `/`, without what changes nothing. */
export function folderIn(text: string): string {
  const folder = text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
  return folder.replace(/\/+$/, '') || '.';
}

/**
 * The name of a service becomes the first part of its domain and cannot be changed (Twilio, “Service” resource), so a
 * dot, which would make it two parts, is refused, and so are more than 50 characters: a part has 63, and the number and
 * the suffix of the environment follow. A service that exists may be called anything.
 */
function checkName(name: string, report: Report): void {
  if (name === '' || resemblesSid(name) || /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,48}[A-Za-z0-9])?$/.test(name)) return;
  report({
    input: 'service-sid',
    seen: name,
    rule: 'A service of this name cannot be created: it becomes part of a domain, so it has at most 50 letters, digits and `-`, and begins and ends with a letter or digit.',
    fix: yamlLine('service-sid', correctName(name)),
  });
}

const correctName = (name: string) =>
  name
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^[_-]+|[_-]+$/g, '') || 'my-service';
