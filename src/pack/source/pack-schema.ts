import * as v from 'valibot';
import { SOURCE_KINDS, type PackOrigin, type QuietRule } from '../../core/model.ts';
import { locator } from './place-schema.ts';
import {
  MAX_PACK_ID_UNITS,
  dateSpan,
  entityId,
  languageTag,
  line,
  schemaKey,
  slug,
  text,
  type SchemaOf,
} from './shared-shapes.ts';

const webAddress = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(
    /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/[!-~]*)?$/,
    'an address such as “https://example.org/essay”, in plain letters',
  ),
  v.description('Where the source can be read; opened only by a click of the reader.'),
);

/** Minimum length of a beginning that speaks for a place (UTF-16 units): a shorter one is in many words. */
const MIN_SPOKEN_UNITS = 5;

/** `pack.json` */
export const packFile = v.strictObject({
  ...schemaKey,
  format: v.literal(1),
  id: v.pipe(slug, v.maxLength(MAX_PACK_ID_UNITS)),
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
    title: v.exactOptional(
      v.pipe(line, v.description('The title of the source itself, in its own language.')),
    ),
    authors: v.exactOptional(
      v.pipe(
        v.array(line),
        v.minLength(1),
        v.description('Who made the source: full names, each as it is cited.'),
      ),
    ),
    publisher: v.exactOptional(
      v.pipe(line, v.description('Who published it: an outlet, a publishing house, an office.')),
    ),
    date: dateSpan,
    locator,
    address: v.exactOptional(webAddress),
    statement: text,
  }) satisfies SchemaOf<PackOrigin>,
  themes: v.record(slug, line),
  quiet: v.strictObject({
    entities: v.pipe(
      v.array(entityId),
      v.description('Marked only in articles about the subject.'),
    ),
    keys: v.pipe(
      v.array(entityId),
      v.description('Entities that make an article one about the subject.'),
    ),
    within: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description('For how many quiet names of an article one key name may speak.'),
    ),
    subject: v.pipe(
      v.array(entityId),
      v.description('Entities whose presence speaks for a bare surname.'),
    ),
    spoken: v.exactOptional(
      v.pipe(
        v.strictObject({
          entities: v.array(entityId),
          words: v.array(v.pipe(line, v.minLength(MIN_SPOKEN_UNITS))),
        }),
        v.description(
          'Quiet entities that are also marked where one of these beginnings of words is beside them.',
        ),
      ),
    ),
  }) satisfies SchemaOf<QuietRule>,
});

export type PackFile = v.InferOutput<typeof packFile>;
