// Holds every request and answer of the mock against bot/api/openapi.json, so that the pages are
// developed against the contract and not against the mock's habits.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const file = new URL('../../../bot/api/openapi.json', import.meta.url);
export const contract = JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
ajv.addSchema({ $id: 'openapi', ...contract }, 'openapi');

const compiled = new Map();
function validator(pointer) {
  if (!compiled.has(pointer)) compiled.set(pointer, ajv.compile({ $ref: `openapi#${pointer}` }));
  return compiled.get(pointer);
}

const escape = (part) => encodeURI(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const routes = Object.keys(contract.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The path of the contract that `path` means, with its decoded parameters. */
export function match(path) {
  for (const route of routes) {
    const found = route.pattern.exec(path);
    if (!found) continue;
    const params = {};
    for (const [key, value] of Object.entries(found.groups ?? {}))
      params[key] = decodeURIComponent(value);
    return { path: route.path, params };
  }
  return undefined;
}

const JSON_SCHEMA = '/content/application~1json/schema';

export function checkRequest(path, method, body) {
  const operation = contract.paths[path][method];
  if (!operation.requestBody) return [];
  const check = validator(`/paths/${escape(path)}/${method}/requestBody${JSON_SCHEMA}`);
  return check(body) ? [] : check.errors;
}

export function checkResponse(path, method, status, body) {
  const operation = contract.paths[path][method];
  const response = operation.responses[status];
  if (!response) return [{ message: `${status} is not in the contract` }];
  if (response.$ref) {
    const check = validator('/components/schemas/Error');
    return check(body) ? [] : check.errors;
  }
  if (!response.content) return [];
  const check = validator(`/paths/${escape(path)}/${method}/responses/${status}${JSON_SCHEMA}`);
  return check(body) ? [] : check.errors;
}
