/** Shapes that several source files of a pack have. */
import * as v from 'valibot';
import type { DateSpan } from '../../core/model.ts';
import { isCalendarDate } from './calendar.ts';

/** A schema whose data have the shape of a type of the model. */
export type SchemaOf<Model> = v.GenericSchema<unknown, Model>;

/** A text that is not empty. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A text that is shown on one line. */
export const line = v.pipe(text, v.maxLength(200));
/** What an entity is, in the words of the pack. */
export const kindLabel = v.pipe(line, v.maxLength(40));
/** One whole sentence of the argument. */
export const sentence = v.pipe(
  text,
  v.maxLength(500),
  v.regex(
    /[.!?…。！？؟۔](\s?[”“»«’‘›‹」』])?$/,
    'a whole sentence, which ends in “.”, “!”, “?” or “…”',
  ),
);
/**
 * Maximum length of ids (UTF-16 units). A reader’s choices and corrections are kept with the id of a
 * pack, or that of an entity behind it, of at most 300 together.
 */
export const MAX_PACK_ID_UNITS = 64;
const MAX_ENTITY_ID_UNITS = 200;

/** An id within a pack. */
export const slug = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'small letters, digits and hyphens, such as “council-of-four”',
  ),
);
/** The id of an entity. */
export const entityId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'the id of an entity, in small letters, such as “person/putin”',
  ),
  v.maxLength(MAX_ENTITY_ID_UNITS),
  v.description('An entity id such as “person/putin”.'),
);
/** The id of a parallel. */
export const parallelId = v.pipe(v.string(), v.regex(/^P\d+$/, 'P and a number, such as “P1”'));
/** The id of a note. */
export const noteId = v.pipe(
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
/** The tag of a language. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2}|-[a-z]{5,8})?$/,
    'the tag of a language, such as “en” or “sr-Latn”',
  ),
);

/** A span of time, with the words that readers see. */
export const dateSpan = v.strictObject({
  from: isoDate,
  to: v.exactOptional(isoDate),
  label: line,
}) satisfies SchemaOf<DateSpan>;

/** The key by which an editor finds the JSON Schema of a file. */
export const schemaKey = { $schema: v.optional(v.string()) };
