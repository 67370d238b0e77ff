import { toJsonSchema } from '@valibot/to-json-schema';
import { SOURCE_SCHEMAS } from './sources.ts';

/** JSON Schemas of a pack's source files, by the file's name without its ending. */
export function jsonSchemas(): Record<keyof typeof SOURCE_SCHEMAS, object> {
  return Object.fromEntries(
    Object.entries(SOURCE_SCHEMAS).map(([name, schema]) => [
      name,
      // “trim” changes the value, which JSON Schema cannot say; editors lose nothing by it.
      { title: `Sidelight pack: ${name}`, ...toJsonSchema(schema, { errorMode: 'ignore' }) },
    ]),
  ) as Record<keyof typeof SOURCE_SCHEMAS, object>;
}
