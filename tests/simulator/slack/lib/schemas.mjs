// Slack's own types as JSON schemas, where they lie beside the checkout (AJAR_SLACK_SCHEMAS, or
// shared/platform/slack/block-kit-schemas in a folder above it) and ajv is installed. Without them
// the limits of limits.mjs are all there is.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function folder() {
  if (process.env.AJAR_SLACK_SCHEMAS) return process.env.AJAR_SLACK_SCHEMAS;
  for (let at = fileURLToPath(import.meta.url); at !== dirname(at); at = dirname(at)) {
    const found = join(dirname(at), 'shared/platform/slack/block-kit-schemas');
    if (existsSync(found)) return found;
  }
  return undefined;
}

const NAMES = {
  'chat.postMessage': 'ChatPostMessage', 'chat.update': 'ChatUpdate',
  'chat.postEphemeral': 'ChatPostEphemeral', 'views.open': 'ViewsOpen', 'views.push': 'ViewsPush',
  'views.update': 'ViewsUpdate', 'views.publish': 'ViewsPublish',
};

async function load() {
  const at = folder();
  const ajv = at && (await import('ajv').catch(() => undefined));
  if (!ajv) return new Map();
  const reader = new ajv.default({ strict: false, allErrors: false, logger: false });
  // Compiled when first needed: it takes a moment.
  const once = (name) => {
    let compiled;
    return (args) => {
      compiled ??= reader.compile(JSON.parse(readFileSync(join(at, `${name}.schema.json`), 'utf8')));
      return compiled(args) ? [] : compiled.errors;
    };
  };
  return new Map(Object.entries(NAMES).map(([method, name]) => [method, once(name)]));
}

const checks = await load();
export const hasSchemas = checks.size > 0;

/** Compiles what is needed most, so that nobody waits for it in the middle of a talk. */
export function warm() {
  for (const method of ['chat.postMessage', 'chat.update']) checks.get(method)?.({});
}

/** What is wrong with a method's arguments by Slack's types. */
export function schemaFaults(method, args) {
  const errors = checks.get(method)?.(args) ?? [];
  return errors.slice(0, 5).map((one) => `${one.instancePath}: ${one.message} (schema)`);
}
