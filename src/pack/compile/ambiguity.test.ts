import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { PackError } from '../source/pack-error.ts';
import { compilePack } from './compile.ts';

const wilson = (...given: string[]) => ({
  surnames: ['Wilson'],
  ...(given.length > 0 && { given }),
});

/** The messages about a pack with these English names. */
function problems(names: object): string[] {
  try {
    compilePack(smallPack({ en: names }));
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('a surname of several people', () => {
  it('is accepted where each has a given name of their own', () => {
    expect(problems({ 'person/a': wilson('Harold'), 'person/b': wilson('Woodrow') })).toEqual([]);
    expect(
      problems({ 'person/a': wilson('Thomas', 'Harold'), 'person/b': wilson('Thomas', 'Woodrow') }),
    ).toEqual([]);
  });

  it.each([
    ['the same given names', wilson('Harold'), wilson('Harold')],
    ['no given name of the second', wilson('Harold'), wilson()],
    [
      'given names of the second that the first has too',
      wilson('Harold', 'James'),
      wilson('James'),
    ],
  ])('is refused with %s', (_, one, other) => {
    const [message, ...more] = problems({ 'person/a': one, 'person/b': other });
    expect(message).toContain('“Wilson” already names “person/a”');
    expect(message).toContain('“given” names that tell the two apart');
    expect(more).toEqual([]);
  });

  it('is refused where only two of three are told apart from each other', () => {
    const names = {
      'person/a': wilson('Harold'),
      'person/b': wilson('Woodrow'),
      'person/c': wilson('Woodrow'),
    };
    expect(problems(names)).toEqual([expect.stringContaining('already names “person/b”')]);
  });

  it('is refused with more than twenty people', () => {
    const people = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `person/p${i}`,
          wilson(`Given${String.fromCharCode(97 + i)}`),
        ]),
      );
    expect(problems(people(20))).toEqual([]);
    expect(problems(people(22))).toEqual([
      expect.stringContaining('20 people already have the surname “Wilson”'),
      expect.stringContaining('20 people already have the surname “Wilson”'),
    ]);
  });

  it('is refused where it is the whole name of something else', () => {
    const names = { 'place/wilson': { names: ['Wilson'] }, 'person/b': wilson('Woodrow') };
    expect(problems(names)).toEqual([expect.stringContaining('already names “place/wilson”')]);
  });
});
