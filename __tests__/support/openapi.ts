/** Twilio's own OpenAPI files (github.com/twilio/twilio-oai, MIT), as a judge of requests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { RecordedRequest } from '../../simulator/twilio/server.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: FormSchema }>> };
}

interface FormSchema {
  readonly properties: Readonly<Record<string, { readonly type?: string }>>;
  readonly required?: readonly string[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'openapi', name), 'utf8')) as Document;

const documents = [read('twilio_serverless_v1.json'), read('twilio_monitor_v1.json')];
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true, validateFormats: false });

/** Everything in which a request differs from what Twilio publishes; empty when it conforms. */
export function judgeRequest(request: RecordedRequest): string[] {
  const operation = findOperation(request);
  if (operation === undefined) return [`${request.method} ${request.path} is not in Twilio's OpenAPI files`];
  const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const problems = judgeFields(
    'query',
    request.query,
    Object.fromEntries(queries.map(({ name, schema }) => [name, schema])),
  );
  const form = operation.requestBody?.content['application/x-www-form-urlencoded']?.schema;
  if (form === undefined) return request.bodyBytes === 0 ? problems : [...problems, 'a body where none belongs'];
  return [...problems, ...judgeForm(request, form)];
}

function findOperation(request: RecordedRequest): Operation | undefined {
  for (const { paths } of documents) {
    for (const [template, item] of Object.entries(paths)) {
      const pattern = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      const operation = item[request.method.toLowerCase()];
      if (pattern.test(request.path) && operation !== undefined) return operation as Operation;
    }
  }
  return undefined;
}

/** Repeated keys of a form are an array in the OpenAPI file; no ready-made validator reads them so. */
function judgeForm(request: RecordedRequest, schema: FormSchema): string[] {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of request.form ?? []) {
    if (schema.properties[key]?.type === 'array')
      fields[key] = [...((fields[key] as string[] | undefined) ?? []), value];
    else if (key in fields) return [`${key} is given twice`];
    else fields[key] = value;
  }
  return judgeFields('form', fields, schema.properties, schema.required);
}

function judgeFields(where: string, fields: object, properties: object, required: readonly string[] = []): string[] {
  const validate = ajv.compile({ type: 'object', properties, required, additionalProperties: false });
  validate(structuredClone(fields));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
