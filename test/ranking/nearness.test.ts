import { expect, it } from 'vitest';
import { annotateText, bundledPack } from '../../tools/cli/annotate-text.ts';

const pack = bundledPack();

/** The note that comes first at the first mention of an entity. */
function firstNote(text: string, entity: string, language: string): string | undefined {
  const mentions = annotateText([pack], text, language, { notes: true });
  return mentions.find((mention) => mention.entity === entity)?.notes?.[0]?.note;
}

it.each([
  [
    'en',
    'Lukashenko’s relations with the Kremlin were never warm, but each side had its use for the other. The talks went on for years. Boris Nemtsov, who was shot dead in Moscow in 2015, had warned of it.',
  ],
  [
    'ru',
    'Личные отношения Лукашенко с Кремлём никогда не были тёплыми, но каждый нуждался в другом. Переговоры шли годами. Борис Немцов, застреленный в Москве в 2015 году, об этом предупреждал.',
  ],
])('what stands beside a name counts more than a murder two sentences on (%s)', (lang, text) => {
  expect(firstNote(text, 'person/lukashenko', lang)).toBe('F02');
  expect(firstNote(text, 'person/nemtsov', lang)).toBe('F22');
});

it.each([
  ['en', 'The choir of Minsk sang in Vienna, where tickets had been sold out since 2015.'],
  ['de', 'Der Chor aus Minsk sang in Wien, und die Karten waren seit 2015 ausverkauft.'],
  ['ru', 'Хор из Минска пел в Вене, и билеты были проданы ещё в 2015 году.'],
])('a paragraph that merely names a city does not open with a murder (%s)', (lang, text) => {
  expect(firstNote(text, 'place/minsk', lang)).not.toBe('F22');
});
