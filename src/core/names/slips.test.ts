import { expect, it } from 'vitest';
import { annotateText, bundledPack } from '../../../tools/cli/annotate-text.ts';
import { nameGate } from './name-gate.ts';

const pack = bundledPack();

function found(text: string): readonly string[] {
  return annotateText([pack], text).map(({ surface }) => surface);
}

it.each([
  'Alexander Lukashnko',
  'Alexander Lukahsenko',
  'Boris Nemstov',
  'Владимиром Путины',
  'Бориса Немцовва',
  'Володимиром Путіні',
  'Aleksander Łukasznko',
  'Alexander Lukaschneko',
  'Vladimir Pouttine',
  'Alexandre Loukachneko',
  'Alexander Lukašenk',
  'Aleksandrs Lukašneko',
  'Vladimir Poettin',
  'Aleksandr Lukasjeko',
  'Vladmir Putin',
  'Valdimir Putin',
  'Алексадр Лукашенко',
  'Уладзмір Пуцін',
])('a full name is known where one letter is amiss: %s', (name) => {
  expect(found(`a ${name}.`)).toEqual([name]);
  expect(nameGate(pack.names)(name)).toBe(true);
});

it.each([
  'Vladimir Putilin',
  'Vladimir Putikhin',
  'Vladislav Putin',
  'Anna Lukashenko',
  'Nicole Ceausescu',
  'Boris Nemirov',
  'Boris Nemtsev',
  'Борис Немцев',
  'Александр Лукашевич',
  'Владимир Путинцев',
  'Владлен Путин',
  'Viktor Lukashnko',
  'Lukashnko',
])('another name is not a slip: %s', (name) => {
  expect(found(`a ${name}.`)).toEqual([]);
});
