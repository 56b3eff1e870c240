import { toJsonSchema } from '@valibot/to-json-schema';
import { checks } from '../../src/check/index.js';
import { ConfigFile } from '../../src/config/schema.js';

/** The JSON Schema of a configuration file for editors, from the definition that the program checks by; checks by their ids. */
export function configSchema(): Readonly<Record<string, unknown>> {
  const schema = toJsonSchema(ConfigFile, { target: 'draft-07' });
  const named = JSON.parse(JSON.stringify(schema), (key, value) => (key === 'levels' ? withIds(value) : value));
  return { ...named, title: 'wersagt configuration' };
}

function withIds(levels: object): object {
  const groups = new Set(checks.map(({ id }) => id.slice(0, id.indexOf('/'))));
  return { ...levels, propertyNames: { enum: [...groups, ...checks.map(({ id }) => id)] } };
}
