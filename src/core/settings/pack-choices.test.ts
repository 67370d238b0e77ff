import { describe, expect, it } from 'vitest';
import {
  orderedPacks,
  parsePackChoices,
  storedPackChoices,
  withPackAt,
  withPackOn,
} from './pack-choices.ts';

const choices = [
  { id: 'a', on: true },
  { id: 'b', on: false },
  { id: 'c', on: true },
];

describe('choices of packs', () => {
  it('are read as they were stored', () => {
    expect(parsePackChoices(storedPackChoices(choices))).toEqual(choices);
    expect(parsePackChoices(undefined)).toEqual([]);
  });

  it('have a pack once', () => {
    const packs = [...choices, { id: 'b', on: true }];
    expect(parsePackChoices({ version: 1, packs })).toEqual(choices);
  });

  it.each([
    ['x', 'pack-choices: found “x”, expected an object'],
    [{ version: 2, packs: [] }, 'pack-choices.version: found 2, expected at most 1'],
    [{ version: 1, packs: {} }, 'pack-choices.packs: found an object, expected a list'],
    [{ version: 1, packs: [{ id: '', on: true }] }, 'pack-choices.packs.0.id'],
    [{ version: 1, packs: [{ id: 'a', on: 1 }] }, 'packs.0.on: found 1, expected true or false'],
    [{ version: 1, packs: [{ id: 'a', on: true, x: 1 }] }, 'found the key “x”'],
  ])('that are something else are refused: %j', (value, message) => {
    expect(() => parsePackChoices(value)).toThrow(message);
  });

  it('say the order of the packs that there are; one without a choice comes last, and is on', () => {
    expect(orderedPacks(choices, ['new', 'c', 'b'])).toEqual([
      { id: 'b', on: false },
      { id: 'c', on: true },
      { id: 'new', on: true },
    ]);
  });

  it('change by moving and switching', () => {
    const idsAt = (id: string, place: number) =>
      withPackAt(choices, id, place).map((one) => one.id);
    expect(idsAt('c', 0)).toEqual(['c', 'a', 'b']);
    expect(idsAt('a', 2)).toEqual(['b', 'c', 'a']);
    expect(idsAt('none', 0)).toEqual(['a', 'b', 'c']);
    expect(withPackOn(choices, 'b', true)[1]).toEqual({ id: 'b', on: true });
  });
});
