import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { ukrainian } from './paradigms.ts';

interface Anthroponym {
  readonly gender: 'male' | 'female';
  readonly firstName?: string;
  readonly middleName?: string;
  readonly lastName?: string;
}

const require = createRequire(import.meta.url);
const shevchenko = require('shevchenko') as Record<string, (name: Anthroponym) => Anthroponym>;
const CASES = [
  'inNominative',
  'inGenitive',
  'inDative',
  'inAccusative',
  'inAblative',
  'inLocative',
  'inVocative',
];

// The package gives one form a case where the language often has two: each of its forms must be ours.
it.each([
  ['male', 'lastName', 'Лукашенко', 'surname-ko'],
  ['male', 'lastName', 'Путін', 'surname-m'],
  ['male', 'lastName', 'Нємцов', 'surname-m'],
  ['male', 'lastName', 'Сталін', 'surname-m'],
  ['female', 'lastName', 'Радіна', 'surname-f'],
  ['male', 'firstName', 'Олександр', 'm-person'],
  ['male', 'firstName', 'Володимир', 'm-person'],
  ['male', 'firstName', 'Борис', 'm-person'],
  ['male', 'firstName', 'Йосип', 'm-person'],
  ['female', 'firstName', 'Наталія', 'f-ia'],
  ['female', 'firstName', 'Наталя', 'f-ya'],
  ['male', 'middleName', 'Григорович', 'patronymic'],
  ['male', 'middleName', 'Володимирович', 'patronymic'],
  ['male', 'middleName', 'Юхимович', 'patronymic'],
  ['male', 'middleName', 'Віссаріонович', 'patronymic'],
] as const)('declines the %s %s %s as shevchenko does', (gender, part, name, paradigm) => {
  const expected = CASES.map((inCase) => shevchenko[inCase]!({ gender, [part]: name })[part]);
  expect(inflect(name, paradigm, ukrainian)).toEqual(expect.arrayContaining(expected));
});

// Nouns, from the tables of Український правопис (2019), §§ 82–101.
it.each([
  ['Лукашенко', 'surname-ko', 'Лукашенко Лукашенка Лукашенку Лукашенкові Лукашенком Лукашенкі'],
  ['Мінськ', 'm-city', 'Мінськ Мінська Мінську Мінськові Мінськом'],
  ['Союз', 'm-thing-u', 'Союз Союзу Союза Союзові Союзом Союзі Союзе'],
  ['Схід', 'm-east', 'Схід Сходу Сходові Сходом Сході Сходе'],
  ['Кремль', 'm-thing-soft', 'Кремль Кремля Кремлю Кремлеві Кремлем Кремлі'],
  ['міст', 'm-bridge', 'міст мосту мостові мостом мості мосте'],
  ['Кубок', 'm-thing-ok', 'Кубок Кубка Кубку Кубкові Кубком'],
  ['Марш', 'm-march', 'Марш Маршу Маршеві Маршем Марші Марше'],
  ['Москва', 'f-a', 'Москва Москви Москві Москву Москвою Москво'],
  ['Європа', 'f-a', 'Європа Європи Європі Європу Європою Європо'],
  ['Республіка', 'f-ka', 'Республіка Республіки Республіці Республіку Республікою Республіко'],
  ['Ліга', 'f-ga', 'Ліга Ліги Лізі Лігу Лігою Ліго'],
  ['Росія', 'f-ia', 'Росія Росії Росію Росією Росіє'],
  ['площа', 'f-sha', 'площа площі площу площею площо'],
  ['Білорусь', 'f-soft', 'Білорусь Білорусі Білоруси Білоруссю Білорусе'],
  ['Королівство', 'n-o', 'Королівство Королівства Королівству Королівством Королівстві'],
  ['голосування', 'n-ia', 'голосування голосуванню голосуванням голосуванні'],
  ['вибори', 'pl-y', 'вибори виборів виборам виборами виборах'],
  ['Радянський', 'adj-m', 'Радянський Радянського Радянському Радянським Радянськім'],
  ['Велика', 'adj-f', 'Велика Великої Великій Велику Великою'],
  ['Сполучене', 'adj-n', 'Сполучене Сполученого Сполученому Сполученим Сполученім'],
  ['президентські', 'adj-pl', 'президентські президентських президентським президентськими'],
])('declines %s by %s', (word, paradigm, forms) => {
  expect(new Set(inflect(word, paradigm, ukrainian))).toEqual(new Set(forms.split(' ')));
});
