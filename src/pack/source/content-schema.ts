/** The shapes of the source files with what a pack says, and of what they are compiled into. */
import * as v from 'valibot';
import {
  ENTITY_KINDS,
  NOTE_KINDS,
  type Editorial,
  type Entity,
  type LearnedSigns,
  type Note,
  type PackContent,
  type Parallel,
  type TimelinePoint,
} from '../../core/model.ts';
import { packFile } from './pack-schema.ts';
import { anyPlace, placeKeys, placesKeys } from './place-schema.ts';
import {
  dateSpan,
  entityId,
  kindLabel,
  line,
  noteId,
  parallelId,
  schemaKey,
  sentence,
  slug,
  text,
  type SchemaOf,
} from './shared-shapes.ts';

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
          kindLabel,
          v.description('The kind in the words of the pack, such as “Ship”; needed for “thing”.'),
        ),
      ),
      label: line,
      description: line,
      glossIsEditorial: v.exactOptional(
        v.pipe(
          v.boolean(),
          v.description('True: the description is general knowledge, and not the source’s.'),
        ),
      ),
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
  id: parallelId,
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

const ownSentence = v.pipe(
  sentence,
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
        sentences: v.pipe(v.array(ownSentence), v.minLength(2), v.maxLength(4)),
      }),
    ),
    v.description('In order; of a source cited by paragraph, every paragraph once.'),
  ),
});

const { $schema: _schema, format: _format, ...identity } = packFile.entries;
const places = v.pipe(v.array(anyPlace), v.minLength(1));
const side = v.strictObject({ ...sideKeys, places });

const noteWeights = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.maxLength(2600),
  v.check((weights) => weights.length % 2 === 0, 'pairs of an index and a weight'),
);
const WORD = /^\S+ ([0-9a-z]{2}[A-Za-z]){0,1300}$/;
const areWords = (entries: string): boolean =>
  entries === '' || entries.split('|').every((one) => WORD.test(one));
const learnedSigns = v.strictObject({
  own: v.record(entityId, noteWeights),
  together: v.record(entityId, noteWeights),
  themes: v.record(slug, noteWeights),
  date: v.pipe(v.number(), v.integer()),
  words: v.record(slug, v.pipe(v.string(), v.check(areWords, 'stems and weights'))),
}) satisfies SchemaOf<LearnedSigns>;

/** What the files above are compiled into, as cards show it. */
export const packContent = v.strictObject({
  ...identity,
  cues: v.exactOptional(v.record(slug, v.record(slug, v.string()))),
  learned: v.exactOptional(learnedSigns),
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

export type EntitiesFile = v.InferOutput<typeof entitiesFile>;
export type NotesFile = v.InferOutput<typeof notesFile>;
export type ParallelsFile = v.InferOutput<typeof parallelsFile>;
export type TimelineFile = v.InferOutput<typeof timelineFile>;
export type ArgumentFile = v.InferOutput<typeof argumentFile>;
