import type { PackTexts } from '../../core/model.ts';
import { piecesOf, plainSentence } from '../../core/reader/argument.ts';
import { didYouMean } from './nearest-word.ts';
import { differencesOf, ownTexts } from './own-texts.ts';
import type { Problem } from './pack-error.ts';
import { MAX_TRANSLATED_WORDS, quotationsIn, tooManyWords } from './quotations.ts';
import { sentenceFaults } from './sentence-faults.ts';
import type { SourcePath } from './source-text.ts';
import type { PackSources, Source } from './sources.ts';
import type { TranslationsFile } from './translations-schema.ts';
import { listed, shortened } from './wording.ts';

type Translation = Source<TranslationsFile>;

/** What the keys of a part of a translation are, and where the pack has them. */
const PARTS: Readonly<Record<string, readonly [what: string, file: string]>> = {
  themes: ['theme', 'pack.json'],
  entities: ['entity', 'entities.json'],
  notes: ['note', 'notes.json'],
  parallels: ['parallel', 'parallels.json'],
  timeline: ['dated point', 'timeline.json'],
  argument: ['place', 'argument.json'],
};

/**
 * Problems of translations: of what the pack does not have, lists of another length, quotations that
 * their notes do not have, links that lead elsewhere.
 */
export function translationProblems(sources: PackSources): Problem[] {
  if (sources.translations.length === 0) return [];
  const own = ownTexts(sources);
  const { language } = sources.pack.data;
  return sources.translations.flatMap((translation) => [
    ...(translation.data.language === language ? [ofOwnLanguage(translation)] : []),
    ...shapeProblems(own, translation),
    ...quotationProblems(translation),
    ...argumentProblems(own, translation),
  ]);
}

function ofOwnLanguage({ data, text }: Translation): Problem {
  const message = `“language” is “${data.language}”, the pack’s own; expected another`;
  return text.problem(['language'], message);
}

function shapeProblems(own: PackTexts, translation: Translation): Problem[] {
  const { text } = translation;
  const { foreign, uneven } = differencesOf(own, translation);
  return [
    ...foreign.map((path) => text.keyProblem(path, foreignMessage(own, path))),
    ...uneven.map((one) =>
      text.problem(
        one.path,
        `“${nameOf(one.path)}” has ${counted(one.found)}; the pack’s own has ${one.own}`,
      ),
    ),
  ];
}

function foreignMessage(own: PackTexts, path: SourcePath): string {
  const key = String(path.at(-1));
  const [part, id] = path;
  const [what, file] = PARTS[String(part)] ?? [];
  if (path.length > 2 || what === undefined)
    return `the pack’s own “${shortened(String(path.length > 2 ? id : part))}” has no “${shortened(key)}”`;
  const known = Object.keys(own[part as keyof PackTexts] ?? {});
  return `there is no ${what} “${shortened(key)}” in ${file}${didYouMean(key, known)}`;
}

/** The last key of a path that is no index. */
function nameOf(path: SourcePath): string {
  return shortened(String(path.findLast((key) => typeof key === 'string')));
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

/** Quotations that are too long, or do not stand in quotation marks in their text. */
function quotationProblems({ data, text }: Translation): Problem[] {
  const problems: Problem[] = [];
  const expectShort = (path: SourcePath, quotation: string): void => {
    const long = tooManyWords(quotation, MAX_TRANSLATED_WORDS);
    if (long !== undefined) problems.push(text.problem(path, long));
  };
  const expectShortIn = (path: SourcePath, words: string): void => {
    for (const quotation of quotationsIn(words)) expectShort(path, quotation);
  };
  for (const [id, note] of Object.entries(data.notes ?? {})) {
    const path = ['notes', id, 'text'];
    const quoted = quotationsIn(note.text ?? '');
    for (const quotation of quoted) expectShort(path, quotation);
    note.quotes?.forEach((quote, i) => {
      if (quote.text === undefined || note.text === undefined) return;
      if (quoted.some((one) => one.includes(quote.text!))) return;
      const message = `the note does not have “${shortened(quote.text)}” in quotation marks; expected a quotation from its “text”`;
      problems.push(text.problem(['notes', id, 'quotes', i, 'text'], message));
    });
  }
  for (const [id, { sides = [] }] of Object.entries(data.parallels ?? {}))
    sides.forEach((side, i) => expectShortIn(['parallels', id, 'sides', i], side));
  for (const [id, point] of Object.entries(data.timeline ?? {}))
    expectShortIn(['timeline', id, 'text'], point.text ?? '');
  for (const [id, sentences] of Object.entries(data.argument ?? {}))
    sentences.forEach((sentence, i) => expectShortIn(['argument', id, i], plainSentence(sentence)));
  return problems;
}

/** Sentences of the argument with broken links, or with links to other entities than the own one. */
function argumentProblems(own: PackTexts, { data, text }: Translation): Problem[] {
  return Object.entries(data.argument ?? {}).flatMap(([place, sentences]) =>
    sentences.flatMap((sentence, i) => {
      const path = ['argument', place, i];
      const faults = [...sentenceFaults(sentence)];
      const ownSentence = Object.hasOwn(own.argument, place) ? own.argument[place]![i] : undefined;
      if (ownSentence !== undefined) faults.push(...linkFaults(ownSentence, sentence));
      return faults.map((message) => text.problem(path, message));
    }),
  );
}

function* linkFaults(own: string, sentence: string): Iterable<string> {
  const wanted = linksOf(own);
  const found = linksOf(sentence);
  const missing = [...wanted].filter((id) => !found.has(id));
  const foreign = [...found].filter((id) => !wanted.has(id));
  if (missing.length > 0)
    yield `no link leads to ${listed(missing, 'or')}, as in the pack’s own sentence`;
  if (foreign.length > 0)
    yield `a link leads to ${listed(foreign.map(shortened), 'and')}, and none in the pack’s own sentence does`;
}

function linksOf(sentence: string): ReadonlySet<string> {
  return new Set(
    piecesOf(sentence).flatMap((piece) => (typeof piece === 'string' ? [] : piece.entity)),
  );
}
