import { toJsonSchema } from '@valibot/to-json-schema';
import type { CheckOption, OptionValue } from '../../src/check/check.js';
import { checks } from '../../src/check/index.js';
import { metaChecks } from '../../src/check/meta/index.js';
import { ConfigFile } from '../../src/config/schema.js';

/** The JSON Schema of a configuration file for editors, from the definition that the program checks by; checks by their ids. */
export function configSchema(): Readonly<Record<string, unknown>> {
  const schema = toJsonSchema(ConfigFile, { target: 'draft-07' });
  const named = JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'levels' ? withIds(value) : key === 'options' ? withOptions(value) : value,
  );
  return { ...named, title: 'wersagt configuration' };
}

function withIds(levels: object): object {
  const ids = [...checks, ...metaChecks].map(({ id }) => id);
  const groups = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  return { ...levels, propertyNames: { enum: [...groups, ...ids] } };
}

/** The options of each check with their kind and preset. */
function withOptions({ description }: { readonly description: string }): object {
  const configurable = checks.filter(({ options }) => options);
  return {
    description,
    ...fieldsOf(configurable.map(({ id, options = {} }) => [id, fieldsOf(Object.entries(options).map(optionOf))])),
  };
}

const fieldsOf = (properties: readonly (readonly [string, object])[]): object => ({
  type: 'object',
  properties: Object.fromEntries(properties),
  additionalProperties: false,
});

const optionOf = ([name, option]: readonly [string, CheckOption]): readonly [string, object] => [
  name,
  { ...kindOf(option.default), description: option.meaning.en, default: option.default },
];

const kindOf = (value: OptionValue): object =>
  Array.isArray(value) ? { type: 'array', items: { type: 'string' } } : { type: typeof value };
