import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { russian } from './paradigms.ts';

interface RussianNouns {
  readonly Engine: new () => {
    decline(lemma: object, grammaticalCase: string, plural?: string): string[];
  };
  readonly Gender: Readonly<Record<'MASCULINE' | 'FEMININE' | 'NEUTER', string>>;
  readonly CASES: readonly string[];
  createLemma(options: object): object;
}

const require = createRequire(import.meta.url);
const { CASES, createLemma, Engine, Gender } = require('russian-nouns-js') as RussianNouns;

const m = { gender: Gender.MASCULINE };
const f = { gender: Gender.FEMININE };
const n = { gender: Gender.NEUTER };
const he = { ...m, animate: true };
const she = { ...f, animate: true };

/** The nominative to the prepositional of a word; the package's seventh case repeats the sixth. */
function declined(text: string, options: object, plural?: string): string[] {
  const engine = new Engine();
  const lemma = createLemma({ text, ...options });
  return CASES.slice(0, 6).flatMap((name) => engine.decline(lemma, name, plural));
}

it.each([
  ['Минск', 'm-thing', m],
  ['Восток', 'm-thing', m],
  ['Союз', 'm-thing', m],
  ['Марш', 'm-thing-sh', m],
  ['Мост', 'm-thing-u', m, 'Мосту'],
  ['Кубок', 'm-thing-ok', m],
  ['Кремль', 'm-thing-soft', m, 'Кремлём'],
  ['Борис', 'm-person', he],
  ['Александр', 'm-person', he],
  ['Владимир', 'm-person', he],
  ['Иосиф', 'm-person', he],
  ['Николай', 'm-person-j', he],
  ['Григорьевич', 'patronymic', he],
  ['Джордж', 'm-person-sh', he],
  ['Игорь', 'm-person-soft', he],
  ['Дмитрий', 'm-person-ij', he],
  ['Никита', 'm-person-a', he],
  ['Вильсон', 'surname-foreign', { ...he, surname: true }],
  ['Буш', 'surname-foreign-sh', { ...he, surname: true }],
  ['Черчилль', 'surname-foreign-soft', { ...he, surname: true }],
  ['Виссарионович', 'patronymic', he],
  ['Путин', 'surname-m', { ...he, surname: true }],
  ['Немцов', 'surname-m', { ...he, surname: true }],
  ['Сталин', 'surname-m', { ...he, surname: true }],
  ['Радина', 'surname-f', { ...she, surname: true }],
  ['Лукашенка', 'f-ka', he],
  ['Москва', 'f-a', f],
  ['Канада', 'f-a', f],
  ['Европа', 'f-a', f],
  ['Республика', 'f-ka', f],
  ['Россия', 'f-ia', f, 'Россиею'],
  ['Румыния', 'f-ia', f, 'Румыниею'],
  ['Наталия', 'f-ia', she, 'Наталиею'],
  ['Наталья', 'f-ya', she],
  ['Беларусь', 'f-soft', f],
  ['Королевство', 'n-o', n],
  ['Собрание', 'n-ie', n],
])('declines %s by %s as russian-nouns-js does', (word, paradigm, options, ...others) => {
  expect(new Set(inflect(word, paradigm, russian))).toEqual(
    new Set([...declined(word, options), ...others]),
  );
});

it.each([
  ['выбор', 'выборы', 'pl-y', m],
  ['эскадрон', 'эскадроны', 'pl-y', m],
  ['забастовка', 'забастовки', 'pl-ki', f],
])('declines the plural of %s as russian-nouns-js does', (singular, plural, paradigm, options) => {
  expect(new Set(inflect(plural, paradigm, russian))).toEqual(
    new Set(declined(singular, options, plural)),
  );
});

// The package has no adjectives: forms as Zaliznyak's dictionary gives them for types 1a, 2a and 3a.
it.each([
  ['Советский', 'adj-m-ij', 'Советский Советского Советскому Советским Советском'],
  ['Дальний', 'adj-m-ij-soft', 'Дальний Дальнего Дальнему Дальним Дальнем'],
  ['Российская', 'adj-f', 'Российская Российской Российскую Российскою'],
  ['Соединённое', 'adj-n', 'Соединённое Соединённого Соединённому Соединённым Соединённом'],
  ['президентские', 'adj-pl', 'президентские президентских президентским президентскими'],
])('declines the adjective %s', (word, paradigm, forms) => {
  expect(new Set(inflect(word, paradigm, russian))).toEqual(new Set(forms.split(' ')));
});

it.each([
  ["Хартия'97", "f-ia'97", "Хартия'97 Хартии'97 Хартию'97 Хартией'97"],
  ['Хартия-97', 'f-ia-97', 'Хартия-97 Хартии-97 Хартию-97 Хартией-97'],
  ['Москва-река', 'f-a-ka', 'Москва-река Москвы-реки Москве-реке Москву-реку Москвой-рекой'],
  [
    'Москва-река',
    'f-river',
    'Москва-река Москва-реки Москва-реке Москва-реку Москва-рекой Москва-рекою',
  ],
])('declines the first part of %s by %s', (word, paradigm, forms) => {
  expect(new Set(inflect(word, paradigm, russian))).toEqual(new Set(forms.split(' ')));
});
