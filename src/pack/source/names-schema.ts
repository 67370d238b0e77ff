import * as v from 'valibot';
import { entityId, languageTag, line, schemaKey } from './shared-shapes.ts';

const name = v.strictObject({
  name: v.pipe(line, v.minLength(2), v.description('The name in its dictionary form.')),
  inflect: v.optional(
    v.pipe(
      line,
      v.description('One paradigm a word, in order; “-” for a word that never changes.'),
    ),
  ),
  case: v.optional(
    v.pipe(
      v.picklist(['name', 'capitals', 'any']),
      v.description('name: its capitals are required; capitals: only in capitals; any: any case.'),
    ),
  ),
  near: v.optional(
    v.pipe(
      line,
      v.description('A word that must stand within 120 characters, e.g. the year of an event.'),
    ),
  ),
  onlyIn: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True: a name in texts of this language only, e.g. “ES” for the EU.'),
    ),
  ),
  editorial: v.optional(v.boolean()),
});
const shortName = v.pipe(line, v.minLength(2));
const nameList = v.optional(v.pipe(v.array(v.union([shortName, name])), v.minLength(1)));

/** `names/LANGUAGE.json` */
export const namesFile = v.strictObject({
  ...schemaKey,
  language: languageTag,
  editorial: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True: every name of this file is general knowledge, not the source’s.'),
    ),
  ),
  letters: v.optional(
    v.pipe(
      line,
      v.description('Letters that tell a text of this language where nothing else does.'),
    ),
  ),
  titles: v.optional(
    v.pipe(
      v.array(line),
      v.description('Words before a surname that are no given name: President, Mr …'),
    ),
  ),
  givenStems: v.optional(
    v.pipe(
      v.array(line),
      v.description('Beginnings of common given names, before any case ending.'),
    ),
  ),
  others: v.optional(
    v.pipe(
      v.array(v.union([shortName, name])),
      v.description('Longer names that contain one of the pack’s and mean something else.'),
    ),
  ),
  names: v.record(
    entityId,
    v.strictObject({
      names: nameList,
      surnames: nameList,
      given: nameList,
      patronymics: nameList,
      titles: v.optional(
        v.pipe(
          v.array(line),
          v.description(
            'Words before the surname that mean this one of several people who share it.',
          ),
        ),
      ),
    }),
  ),
});

export type NamesFile = v.InferOutput<typeof namesFile>;
export type NameSource = v.InferOutput<typeof name>;
