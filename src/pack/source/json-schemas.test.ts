import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'the published schema of %s is the one that packs are checked by',
  (name, schema) => {
    const published: unknown = JSON.parse(
      readFileSync(`assets/pack-schema/${name}.schema.json`, 'utf8'),
    );
    expect(published, 'run `npm run pack -- schema`').toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
