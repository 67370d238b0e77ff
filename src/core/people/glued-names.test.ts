import { expect, it } from 'vitest';
import { annotateText, bundledPack } from '../../../tools/cli/annotate-text.ts';

const pack = bundledPack();

function found(text: string): readonly string[] {
  return annotateText([pack], text).map(({ surface, shown }) => (shown ? surface : `(${surface})`));
}

it.each([
  ['МинскАлександр Лукашенко заявил.', ['Александр Лукашенко']],
  ['Vladimir PutinThe president said.', ['Vladimir Putin']],
  ['Встреча с Владимиром ПутинымПрезидент', ['Владимиром Путиным']],
  ['Z Władimirem PutinemPrezydent', ['Władimirem Putinem']],
  ['RussiaToday aired PutinBot', []],
])('of a full name the ends are known where other text is glued to it: %s', (text, names) => {
  expect(found(text)).toEqual(names);
});

it.each([
  'By Viktor Smith\nLukashenko said no. Alexander Lukashenko left.',
  'Фото: Виктор\nЛукашенко заявил. Александр Лукашенко уехал.',
  'Autor: Wiktor\nŁukaszenka przyjechał. Alaksandr Łukaszenka wyjechał.',
  'Von Viktor Schmidt\nLukaschenko kam. Alexander Lukaschenko ging.',
])('a name at the end of a short line is nobody’s on the next one: %s', (text) => {
  expect(found(text)).toHaveLength(2);
});

it('a line of text may be wrapped within a name', () => {
  const text =
    'The committee is headed, as it was in the years before, by Viktor\nLukashenko, whose father is Alexander\nLukashenko.';
  expect(found(text)).toEqual(['Alexander\nLukashenko']);
});

it('what is before a surname in small letters or at the beginning of a title is no title for that', () => {
  expect(found('the melody that Stalin liked')).toEqual(['(Stalin)']);
  expect(found('“After Stalin”')).toEqual(['(Stalin)']);
  expect(found('he says President Stalin liked it')).toEqual(['Stalin']);
});
