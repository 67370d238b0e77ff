import * as v from 'valibot';
import { languageTag, line, schemaKey, slug } from './shared-shapes.ts';

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

export type CuesFile = v.InferOutput<typeof cuesFile>;
