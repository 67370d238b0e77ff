import { toJsonSchema } from '@valibot/to-json-schema';
import { SOURCE_SCHEMAS } from './sources.ts';

const FORMAT = SOURCE_SCHEMAS.pack.entries.format.literal;

/** The JSON Schemas of a pack's source files, by file name without its extension. */
export function jsonSchemas(): Record<keyof typeof SOURCE_SCHEMAS, object> {
  return Object.fromEntries(
    Object.entries(SOURCE_SCHEMAS).map(([name, schema]) => [
      name,
      // “trim” changes the value, which JSON Schema cannot express; editors do not need it.
      {
        $id: `urn:sidelight:pack-schema:${FORMAT}:${name}`,
        title: `Sidelight pack: ${name}`,
        ...toJsonSchema(schema, { errorMode: 'ignore' }),
      },
    ]),
  ) as Record<keyof typeof SOURCE_SCHEMAS, object>;
}
