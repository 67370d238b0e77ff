import { expect, it } from 'vitest';
import { inflect, otherGenderForms, paradigm, type ParadigmTable } from './paradigm.ts';

const table: ParadigmTable = {
  adj: paradigm('ий', 'ий ого'),
  noun: paradigm('', '- а/у'),
  surname: paradigm('', '- а у', 'а ой'),
};

it('puts all words of a name into the same case, in every combination of variants', () => {
  expect(inflect('Новый Минск', '- noun', table)).toEqual([
    'Новый Минск',
    'Новый Минска',
    'Новый Минску',
  ]);
  expect(inflect('Синий Дом', 'adj noun', table)).toEqual([
    'Синий Дом',
    'Синого Дома',
    'Синого Дому',
  ]);
});

it('gives each form once', () => {
  expect(inflect('Дом', 'surname', table)).toEqual(['Дом', 'Дома', 'Дому']);
});

it('gives the forms of the other gender', () => {
  expect(otherGenderForms('Путин', 'surname', table)).toEqual(['Путина', 'Путиной']);
});

it.each([
  ['Дом', 'verb', 'there is no paradigm “verb”; expected one of adj, noun, surname'],
  ['Дом', 'adj', '“Дом” does not end in “ий”, which “adj” cuts off'],
  ['Дом Дом', 'noun', '“Дом Дом” has 2 words, but “noun” has 1'],
])('says why %s does not fit %s', (name, paradigms, message) => {
  expect(() => inflect(name, paradigms, table)).toThrow(message);
});

it('names the paradigms of a long table that begin as a wrong one does', () => {
  const names = ['adj', 'f-a', 'm-thing', 'm-person', 'm-person-j', 'n-o', 'pl-y', 'surname-m'];
  const long = Object.fromEntries(names.map((name) => [name, paradigm('', '- а')]));
  expect(() => inflect('Дом', 'm-personal', long)).toThrow(
    'expected one of the language’s own, such as m-person, m-person-j, m-thing, ',
  );
});
