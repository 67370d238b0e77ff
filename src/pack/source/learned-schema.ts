import * as v from 'valibot';
import { entityId, languageTag, schemaKey, slug } from './shared-shapes.ts';

const weights = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.regex(
    /^([A-Z][0-9]{2,}|-) -?[0-9]{1,4}( ([A-Z][0-9]{2,}|-) -?[0-9]{1,4})*$/,
    'ids of notes, or “-”, each with a weight, such as “F01 120 F02 -40”',
  ),
  v.description('What speaks for notes, in tenths; “-” stands for the case that none fits.'),
);
const stem = v.pipe(
  v.string(),
  v.regex(/^[^\s|]{3,6}$/u, 'the first three to six letters of a word'),
);

/** `learned.json`: what `pack learn` has found out, apart from words. */
export const learnedFile = v.strictObject({
  ...schemaKey,
  examples: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{8}$/, 'the checksum that “pack learn” wrote'),
    v.description('What the examples, notes and cues were when this was learned.'),
  ),
  date: v.pipe(v.number(), v.integer(), v.minValue(-999), v.maxValue(999)),
  own: v.record(entityId, weights),
  together: v.record(entityId, weights),
  themes: v.record(slug, weights),
});

/** `learned/LANGUAGE.json`: the same for words, by the beginnings that stand for their forms. */
export const learnedWordsFile = v.strictObject({
  ...schemaKey,
  language: languageTag,
  words: v.record(stem, weights),
});

export type LearnedFile = v.InferOutput<typeof learnedFile>;
export type LearnedWordsFile = v.InferOutput<typeof learnedWordsFile>;
