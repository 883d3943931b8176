/** Which request is which: method and path → the name faults and records use, and the handler. */
import type { Handler } from './answers.ts';
import { createBuild, deleteBuild, fetchBuild, fetchStatus, listBuilds } from './builds.ts';
import {
  createDeployment,
  createEnvironment,
  deleteEnvironment,
  fetchDeployment,
  fetchEnvironment,
  listDeployments,
  listEnvironments,
} from './environments.ts';
import { listLogs } from './logs.ts';
import { listAlerts } from './monitor.ts';
import { createService, fetchService, listServices } from './services.ts';
import { uploadVersion } from './uploads.ts';
import { createVariable, deleteVariable, fetchVariable, listVariables, updateVariable } from './variables.ts';
import { createResource, fetchContent, fetchResource, fetchVersion, listResources, listVersions } from './versions.ts';

const table = [
  ['services', 'GET', '/v1/Services', listServices],
  ['create-service', 'POST', '/v1/Services', createService],
  ['service', 'GET', '/v1/Services/{service}', fetchService],
  ['list', 'GET', '/v1/Services/{service}/Builds', listBuilds],
  ['create', 'POST', '/v1/Services/{service}/Builds', createBuild],
  ['build', 'GET', '/v1/Services/{service}/Builds/{build}', fetchBuild],
  ['delete', 'DELETE', '/v1/Services/{service}/Builds/{build}', deleteBuild],
  ['status', 'GET', '/v1/Services/{service}/Builds/{build}/Status', fetchStatus],
  ['environments', 'GET', '/v1/Services/{service}/Environments', listEnvironments],
  ['create-environment', 'POST', '/v1/Services/{service}/Environments', createEnvironment],
  ['environment', 'GET', '/v1/Services/{service}/Environments/{environment}', fetchEnvironment],
  ['delete-environment', 'DELETE', '/v1/Services/{service}/Environments/{environment}', deleteEnvironment],
  ['deployments', 'GET', '/v1/Services/{service}/Environments/{environment}/Deployments', listDeployments],
  ['deploy', 'POST', '/v1/Services/{service}/Environments/{environment}/Deployments', createDeployment],
  ['deployment', 'GET', '/v1/Services/{service}/Environments/{environment}/Deployments/{deployment}', fetchDeployment],
  ['variables', 'GET', '/v1/Services/{service}/Environments/{environment}/Variables', listVariables],
  ['create-variable', 'POST', '/v1/Services/{service}/Environments/{environment}/Variables', createVariable],
  ['variable', 'GET', '/v1/Services/{service}/Environments/{environment}/Variables/{variable}', fetchVariable],
  ['update-variable', 'POST', '/v1/Services/{service}/Environments/{environment}/Variables/{variable}', updateVariable],
  [
    'delete-variable',
    'DELETE',
    '/v1/Services/{service}/Environments/{environment}/Variables/{variable}',
    deleteVariable,
  ],
  ['logs', 'GET', '/v1/Services/{service}/Environments/{environment}/Logs', listLogs],
  ['functions', 'GET', '/v1/Services/{service}/Functions', listResources('function')],
  ['assets', 'GET', '/v1/Services/{service}/Assets', listResources('asset')],
  ['create-function', 'POST', '/v1/Services/{service}/Functions', createResource('function')],
  ['create-asset', 'POST', '/v1/Services/{service}/Assets', createResource('asset')],
  ['function', 'GET', '/v1/Services/{service}/Functions/{resource}', fetchResource('function')],
  ['asset', 'GET', '/v1/Services/{service}/Assets/{resource}', fetchResource('asset')],
  ['upload', 'POST', '/v1/Services/{service}/Functions/{resource}/Versions', uploadVersion('function')],
  ['upload', 'POST', '/v1/Services/{service}/Assets/{resource}/Versions', uploadVersion('asset')],
  ['versions', 'GET', '/v1/Services/{service}/Functions/{resource}/Versions', listVersions('function')],
  ['versions', 'GET', '/v1/Services/{service}/Assets/{resource}/Versions', listVersions('asset')],
  ['version', 'GET', '/v1/Services/{service}/Functions/{resource}/Versions/{version}', fetchVersion('function')],
  ['version', 'GET', '/v1/Services/{service}/Assets/{resource}/Versions/{version}', fetchVersion('asset')],
  ['content', 'GET', '/v1/Services/{service}/Functions/{resource}/Versions/{version}/Content', fetchContent],
  ['alerts', 'GET', '/v1/Alerts', listAlerts],
] as const satisfies readonly (readonly [string, 'GET' | 'POST' | 'DELETE', string, Handler])[];

/** The name of a kind of request, or `unknown` for one the stand-in does not play. */
export type Operation = (typeof table)[number][0] | 'unknown';

/** A request's name, the path with its `{…}` parts as in the OpenAPI file's spirit, the parts, and the handler. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly handle: Handler | undefined;
}

const routes = table.map(([operation, method, pattern, handle]) => ({
  operation,
  method,
  handle,
  expression: new RegExp(`^${pattern.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Decodes the parts of a path; a part that is not valid percent-encoding stays as it is. */
function decodeParams(groups: Readonly<Record<string, string>>): Record<string, string> {
  const decode = (text: string): string => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decode(text)]));
}

/** Finds the kind of a request. */
export function match(method: string, path: string): Match {
  for (const route of routes) {
    const found = route.method === method ? route.expression.exec(path) : null;
    if (found) return { operation: route.operation, params: decodeParams(found.groups ?? {}), handle: route.handle };
  }
  return { operation: 'unknown', params: {}, handle: undefined };
}
