import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import { annotateLines } from '../../tools/cli/annotate-text.ts';
import type { LineMention } from '../../tools/cli/printed-mention.ts';
import { BUNDLED_PACK, compileFolder } from '../../tools/build/bundled-pack.ts';

const { pack, json } = compileFolder(
  fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url)),
);
const { content, translations } = JSON.parse(json) as CompactPack;

/** Every entity, with its label as cards in this language have it. */
function labelsIn(language: string): { readonly id: string; readonly label: string }[] {
  const translated = translations[language]?.entities;
  return content.entities.map(({ id, label }) => ({
    id,
    label: translated === undefined ? label : translated[id]!.label,
  }));
}

/** A sentence of each language that a name can end, and one that names the subject. */
const SENTENCES: Readonly<Record<string, readonly [before: string, subject: string]>> = {
  en: ['The paper has a page on this', 'Vladimir Putin and Alexander Lukashenko met.'],
  ru: ['В газете есть об этом страница', 'Владимир Путин встретил Александра Лукашенко.'],
  be: ['У газеце ёсць пра гэта старонка', 'Уладзімір Пуцін сустрэў Аляксандра Лукашэнку.'],
  uk: ['У газеті є про це сторінка', 'Володимир Путін зустрів Олександра Лукашенка.'],
  pl: ['W gazecie jest o tym strona', 'Władimir Putin spotkał Aleksandra Łukaszenkę.'],
  de: ['Die Zeitung hat eine Seite darüber', 'Wladimir Putin traf Alexander Lukaschenko.'],
  fr: ['Le journal a une page à ce sujet', 'Vladimir Poutine a vu Alexandre Loukachenko.'],
  lt: ['Laikraštyje yra apie tai puslapis', 'Vladimiras Putinas sutiko Aliaksandrą Lukašenką.'],
  es: ['El diario tiene una página sobre esto', 'Vladímir Putin vio a Alexander Lukashenko.'],
};

/** Other countries have these too, so they are this pack's only where one of its people is beside. */
const NEEDS_A_PERSON_BESIDE: ReadonlySet<string> = new Set([
  'idea/term-limits',
  'idea/non-recognition',
]);

/** The label has a hedge of the pack's (“alleged”) that a text may put elsewhere or leave out. */
const FOUND_IN_PART: ReadonlySet<string> = new Set(['idea/death-squads']);

/** What is marked in a label that ends a sentence, on a page about the subject. */
function marksIn(label: string, language: string, isPersonBeside: boolean): LineMention[] {
  const [before, subject] = SENTENCES[language]!;
  const start = isPersonBeside ? `${subject} ${before}: ` : `${before}: `;
  const lines = [subject, subject, `${start}${label}.`];
  return annotateLines([pack], lines, language)
    .filter(({ line, shown }) => line === 2 && shown)
    .filter((mention) => mention.start >= start.length)
    .map((mention) => ({
      ...mention,
      start: mention.start - start.length,
      end: mention.end - start.length,
    }));
}

test('every language of the notes is looked at', () => {
  expect(Object.keys(SENTENCES).toSorted()).toEqual(
    ['en', ...Object.keys(translations)].toSorted(),
  );
});

describe.each(Object.keys(SENTENCES))('the labels in “%s”', (language) => {
  const labels = labelsIn(language);

  test.each(labels)('$label is found as $id', ({ id, label }) => {
    const marks = marksIn(label, language, NEEDS_A_PERSON_BESIDE.has(id));
    const wanted = marks.filter(({ entity }) => entity === id);
    expect(wanted, JSON.stringify(marks)).toHaveLength(1);
    const whole = { start: 0, end: label.length };
    expect(wanted[0]).toMatchObject(FOUND_IN_PART.has(id) ? {} : whole);
  });

  test.each(labels.filter(({ id }) => NEEDS_A_PERSON_BESIDE.has(id)))(
    '$label alone is nobody’s',
    ({ id, label }) => {
      const marks = marksIn(label, language, false);
      expect(marks.filter(({ entity }) => entity === id)).toEqual([]);
    },
  );

  test('a vote is told from others by its year', () => {
    const years = {
      'event/election-2020': '2020',
      'event/election-2024': '2024',
      'event/plebiscite-2020': '2020',
    };
    for (const [id, year] of Object.entries(years)) {
      const { label } = labels.find((one) => one.id === id)!;
      expect(label).toContain(year);
      const other = label.replace(year, '2006');
      expect(marksIn(other, language, false).map(({ entity }) => entity)).not.toContain(id);
    }
  });
});
