import * as v from 'valibot';
import type { PackTexts } from '../../core/model.ts';
import {
  entityId,
  kindLabel,
  languageTag,
  line,
  noteId,
  parallelId,
  schemaKey,
  sentence,
  slug,
  text,
} from './shared-shapes.ts';

const may = v.exactOptional;

const place = v.pipe(
  v.string(),
  v.regex(/^\d[\da-z.:]*$/, 'the place of a part of the argument, such as “1”'),
  v.description('The place of a part of argument.json, such as “1”.'),
);

/** `translations/LANGUAGE.json`: texts may be missing while somebody writes it. */
export const translationsFile = v.strictObject({
  ...schemaKey,
  language: languageTag,
  translator: may(v.pipe(line, v.description('Who translated it, as readers are told.'))),
  title: may(line),
  origin: may(
    v.strictObject({
      attribution: may(line),
      date: may(v.pipe(line, v.description('The label of the date.'))),
      statement: may(text),
    }),
  ),
  themes: may(v.record(slug, line)),
  entities: may(
    v.record(
      entityId,
      v.strictObject({
        label: may(v.pipe(line, v.description('A name that the names of the language have.'))),
        description: may(line),
        kindLabel: may(kindLabel),
        editorial: may(v.pipe(v.array(text), v.description('The editorial notes, in order.'))),
      }),
    ),
  ),
  notes: may(
    v.record(
      noteId,
      v.strictObject({
        text: may(text),
        when: may(v.pipe(line, v.description('The label of the date.'))),
        quotes: may(
          v.pipe(
            v.array(v.strictObject({ text: may(line), speaker: may(line) })),
            v.description(
              'The quotations in their order, as they stand in quotation marks in the text.',
            ),
          ),
        ),
      }),
    ),
  ),
  parallels: may(
    v.record(
      parallelId,
      v.strictObject({ title: may(line), sides: may(v.strictTuple([text, text])) }),
    ),
  ),
  timeline: may(
    v.record(
      slug,
      v.strictObject({
        text: may(text),
        when: may(v.pipe(line, v.description('The label of the date.'))),
      }),
    ),
  ),
  argument: may(
    v.pipe(
      v.record(place, v.array(sentence)),
      v.description('As many sentences as in argument.json, with links to the same entities.'),
    ),
  ),
});

const texts = v.record(v.string(), v.string());

/** All texts of a pack in one language, as they are compiled. */
export const packTexts = v.strictObject({
  translator: may(v.string()),
  title: v.string(),
  origin: v.strictObject({ attribution: v.string(), date: v.string(), statement: v.string() }),
  themes: texts,
  entities: v.record(
    v.string(),
    v.strictObject({
      label: v.string(),
      description: v.string(),
      kindLabel: may(v.string()),
      editorial: may(v.array(v.string())),
    }),
  ),
  notes: v.record(
    v.string(),
    v.strictObject({
      text: v.string(),
      when: may(v.string()),
      quotes: may(v.array(v.strictObject({ text: v.string(), speaker: may(v.string()) }))),
    }),
  ),
  parallels: v.record(
    v.string(),
    v.strictObject({ title: v.string(), sides: v.array(v.string()) }),
  ),
  timeline: v.record(v.string(), v.strictObject({ text: v.string(), when: v.string() })),
  argument: v.record(v.string(), v.array(v.string())),
}) satisfies v.GenericSchema<unknown, PackTexts>;

export type TranslationsFile = v.InferOutput<typeof translationsFile>;
