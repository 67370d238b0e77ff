/**
 * The shapes of a pack's source files, one schema per file; `npm run pack -- schema` turns them into
 * the JSON Schemas that editors use. References between files are checked in `references.ts`.
 */
import * as v from 'valibot';
import {
  ENTITY_KINDS,
  NOTE_KINDS,
  SOURCE_KINDS,
  type DateSpan,
  type Editorial,
  type Entity,
  type Note,
  type PackContent,
  type PackOrigin,
  type Parallel,
  type QuietRule,
  type TimelinePoint,
} from '../../core/model.ts';
import { isCalendarDate } from './calendar.ts';
import { anyPlace, locator, placeKeys, placesKeys } from './place-schema.ts';

/** A schema whose data have the shape of a type of the model. */
type SchemaOf<Model> = v.GenericSchema<unknown, Model>;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const line = v.pipe(text, v.maxLength(200));
const slug = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'small letters, digits and hyphens, such as “council-of-four”',
  ),
);
const entityId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'the id of an entity, in small letters, such as “person/putin”',
  ),
  v.description('An entity id such as “person/putin”.'),
);
const noteId = v.pipe(
  v.string(),
  v.regex(/^[A-Z][0-9]{2,}$/, 'a capital letter and at least two digits, such as “F01”'),
  v.description('A note id such as “F01”.'),
);
const isoDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'a year, month or day, such as “2020”, “2020-08” or “2020-08-09”',
  ),
  v.check(isCalendarDate, 'a date that the calendar has'),
);
const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2}|-[a-z]{5,8})?$/,
    'the tag of a language, such as “en” or “sr-Latn”',
  ),
);

const dateSpan = v.strictObject({
  from: isoDate,
  to: v.exactOptional(isoDate),
  label: line,
}) satisfies SchemaOf<DateSpan>;
const webAddress = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(
    /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/[!-~]*)?$/,
    'an address such as “https://example.org/essay”, in plain letters',
  ),
  v.description('Where the source can be read; opened only by a click of the reader.'),
);
const schemaKey = { $schema: v.optional(v.string()) };

/** `pack.json` */
export const packFile = v.strictObject({
  ...schemaKey,
  format: v.literal(1),
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as “1.0.0”')),
  title: line,
  language: languageTag,
  licence: line,
  origin: v.strictObject({
    kind: v.pipe(
      v.picklist(SOURCE_KINDS),
      v.description('What the source is; the interface speaks of “the essay”, “the book” …'),
    ),
    attribution: line,
    date: dateSpan,
    locator,
    address: v.exactOptional(webAddress),
    statement: text,
  }) satisfies SchemaOf<PackOrigin>,
  themes: v.record(slug, line),
  quiet: v.strictObject({
    entities: v.pipe(v.array(entityId), v.description('Marked only where a key entity is near.')),
    keys: v.pipe(
      v.array(entityId),
      v.description('Entities that make a page one about the subject.'),
    ),
    within: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description(
        'How many names on, before or after a quiet one, a key one may be at most; 1: its neighbour.',
      ),
    ),
    subject: v.pipe(
      v.array(entityId),
      v.description('Entities whose presence speaks for a bare surname.'),
    ),
  }) satisfies SchemaOf<QuietRule>,
});

const editorial = v.strictObject({
  wikidata: v.exactOptional(
    v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'an item of Wikidata, such as “Q42”')),
  ),
  notes: v.exactOptional(v.array(text)),
}) satisfies SchemaOf<Editorial>;

/** `entities.json` */
export const entitiesFile = v.strictObject({
  ...schemaKey,
  entities: v.array(
    v.strictObject({
      id: entityId,
      kind: v.picklist(ENTITY_KINDS),
      kindLabel: v.exactOptional(
        v.pipe(
          line,
          v.maxLength(40),
          v.description('The kind in the words of the pack, such as “Ship”; needed for “thing”.'),
        ),
      ),
      label: line,
      description: line,
      editorial: v.exactOptional(editorial),
    }) satisfies SchemaOf<Entity>,
  ),
});

const noteKeys = {
  id: noteId,
  kind: v.picklist(NOTE_KINDS),
  about: v.pipe(v.array(entityId), v.minLength(1)),
  text,
  when: v.exactOptional(dateSpan),
  themes: v.array(slug),
  quotes: v.exactOptional(v.array(v.strictObject({ text: line, speaker: v.exactOptional(line) }))),
};

/** `notes.json` */
export const notesFile = v.strictObject({
  ...schemaKey,
  notes: v.array(v.strictObject({ ...noteKeys, ...placeKeys })),
});

const sideKeys = {
  entity: entityId,
  text,
  notes: v.pipe(v.array(noteId), v.minLength(1)),
};
const parallelKeys = {
  id: v.pipe(v.string(), v.regex(/^P\d+$/, 'P and a number, such as “P1”')),
  title: line,
};
const sourceSide = v.strictObject({ ...sideKeys, ...placesKeys });

/** `parallels.json` */
export const parallelsFile = v.strictObject({
  ...schemaKey,
  parallels: v.array(
    v.strictObject({ ...parallelKeys, sides: v.strictTuple([sourceSide, sourceSide]) }),
  ),
});

const pointKeys = {
  id: slug,
  when: dateSpan,
  text,
  notes: v.array(noteId),
  entities: v.array(entityId),
  forecast: v.exactOptional(v.boolean()),
};

/** `timeline.json` */
export const timelineFile = v.strictObject({
  ...schemaKey,
  points: v.array(v.strictObject({ ...pointKeys, ...placesKeys })),
});

const { $schema: _schema, format: _format, ...identity } = packFile.entries;
const places = v.pipe(v.array(anyPlace), v.minLength(1));
const side = v.strictObject({ ...sideKeys, places });

/** What the files above are compiled into, as cards show it. */
export const packContent = v.strictObject({
  ...identity,
  cues: v.exactOptional(v.record(slug, v.record(slug, v.string()))),
  entities: entitiesFile.entries.entities,
  notes: v.array(v.strictObject({ ...noteKeys, place: anyPlace }) satisfies SchemaOf<Note>),
  parallels: v.array(
    v.strictObject({
      ...parallelKeys,
      sides: v.strictTuple([side, side]),
    }) satisfies SchemaOf<Parallel>,
  ),
  timeline: v.array(v.strictObject({ ...pointKeys, places }) satisfies SchemaOf<TimelinePoint>),
}) satisfies SchemaOf<PackContent>;

const sentence = v.pipe(
  text,
  v.maxLength(500),
  v.regex(/[.!?…](\s?[”“»«])?$/, 'a whole sentence, which ends in “.”, “!”, “?” or “…”'),
  v.description(
    'One whole sentence; “[Minsk](place/minsk)” leads to an entity, at most eight words stand between quotation marks.',
  ),
);

/** `argument.json` */
export const argumentFile = v.strictObject({
  ...schemaKey,
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        ...placeKeys,
        sentences: v.pipe(v.array(sentence), v.minLength(2), v.maxLength(4)),
      }),
    ),
    v.description('In order; of a source cited by paragraph, every paragraph once.'),
  ),
});

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

const cue = v.pipe(
  line,
  v.regex(
    /^~?[\p{Ll}\p{Lo}\p{M}\p{N}]{2,}\.?( [\p{Ll}\p{Lo}\p{M}\p{N}]+\.?)*$/u,
    'words in small letters, such as “vote”, “polls.” or “~run for”',
  ),
  v.description(
    'The beginning of a word, or of several in a row, in small letters; “.” ends a whole word, “~” marks what only hints at the theme.',
  ),
);

/** `cues/LANGUAGE.json` */
export const cuesFile = v.strictObject({
  ...schemaKey,
  language: languageTag,
  cues: v.record(slug, v.pipe(v.array(cue), v.minLength(1), v.maxLength(2000))),
});

export type PackFile = v.InferOutput<typeof packFile>;
export type EntitiesFile = v.InferOutput<typeof entitiesFile>;
export type NotesFile = v.InferOutput<typeof notesFile>;
export type ParallelsFile = v.InferOutput<typeof parallelsFile>;
export type TimelineFile = v.InferOutput<typeof timelineFile>;
export type ArgumentFile = v.InferOutput<typeof argumentFile>;
export type NamesFile = v.InferOutput<typeof namesFile>;
export type CuesFile = v.InferOutput<typeof cuesFile>;
export type NameSource = v.InferOutput<typeof name>;
