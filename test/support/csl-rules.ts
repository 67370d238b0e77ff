import * as v from 'valibot';

/*
 * The rules of CSL 1.0.2 for items of literature, by its schema `csl-data.json`
 * (https://github.com/citation-style-language/schema), for the properties that Sidelight can write: no
 * others are allowed, nor any type that the schema does not have.
 */

const TYPES = (
  'article article-journal article-magazine article-newspaper bill book broadcast ' +
  'chapter classic collection dataset document entry entry-dictionary ' +
  'entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
  'manuscript map motion_picture musical_score pamphlet paper-conference patent ' +
  'performance periodical personal_communication post post-weblog regulation report ' +
  'review review-book software song speech standard thesis treaty webpage'
).split(' ');

const name = v.strictObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
});
const dateParts = v.pipe(
  v.array(v.union([v.string(), v.number()])),
  v.minLength(1),
  v.maxLength(3),
);
const date = v.strictObject({
  'date-parts': v.optional(v.pipe(v.array(dateParts), v.minLength(1), v.maxLength(2))),
  literal: v.optional(v.string()),
});

const item = v.strictObject({
  type: v.picklist(TYPES),
  id: v.union([v.string(), v.number()]),
  author: v.optional(v.array(name)),
  'container-title': v.optional(v.string()),
  issued: v.optional(date),
  language: v.optional(v.string()),
  publisher: v.optional(v.string()),
  title: v.optional(v.string()),
  URL: v.optional(v.string()),
});

/** Why a value is no list of CSL-JSON items; undefined if it is one. */
export function cslProblem(value: unknown): string | undefined {
  const result = v.safeParse(v.array(item), value);
  return result.success ? undefined : v.summarize(result.issues);
}
