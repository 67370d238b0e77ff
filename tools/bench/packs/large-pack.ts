import type { SourceFiles } from '../../../src/pack/source/sources.ts';
import { seededRandom } from '../../../test/support/random.ts';
import { manyNames } from '../many-names.ts';

const GIVEN = [
  ['Anna', 'Анна', 'f-a'],
  ['Boris', 'Борис', 'm-person'],
  ['Ivan', 'Иван', 'm-person'],
  ['Maria', 'Мария', 'f-ia'],
  ['Peter', 'Пётр', 'm-person'],
] as const;
/** The cases of shorter invented names may be common words of some language, which a pack refuses. */
const MIN_UNITS = 6;
/** How many invented names are made for each person: one of each script, and those left out. */
const NAMES_FOR_EACH = 4;
const THEMES = ['elections', 'economy', 'press', 'courts', 'army', 'neighbours'];

/**
 * The source files of a pack of invented people, the same for the same arguments: each has a full
 * name in English and Russian with its cases, and two notes, one of them together with others.
 * @param id the pack's id
 * @param skip how many of the invented surnames other packs have already
 */
export function largePack(id: string, entityCount: number, skip = 0): SourceFiles {
  const random = seededRandom(entityCount + skip);
  const some = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
  const surnames = manyNames(NAMES_FOR_EACH * (skip + entityCount)).filter(
    ({ length }) => length >= MIN_UNITS,
  );
  const ofScript = (script: RegExp): string[] => surnames.filter((name) => script.test(name));
  const inLatin = ofScript(/^\p{Script=Latin}/u);
  const inCyrillic = ofScript(/^\p{Script=Cyrillic}/u);
  const people = Array.from({ length: entityCount }, (_, i) => ({
    id: `person/p${i}`,
    latin: inLatin[skip + i]!,
    cyrillic: inCyrillic[skip + i]!,
    given: some(GIVEN),
  }));
  const notes = people.flatMap((person, i) =>
    [0, 1].map((k) => ({
      id: `F${1000 + 2 * i + k}`,
      kind: 'view',
      paragraph: 1 + (i % 100),
      about: k === 0 ? [person.id] : [...new Set([person.id, some(people).id, some(people).id])],
      text: `What the source says of ${person.given[0]} ${person.latin} in its part ${k}, at some length.`,
      themes: [some(THEMES)],
    })),
  );
  const files = {
    'pack.json': {
      format: 1,
      id,
      version: '1.0.0',
      title: `A pack of ${entityCount} people`,
      language: 'en',
      licence: 'MIT',
      origin: {
        kind: 'book',
        attribution: 'nobody',
        date: { from: '2020-08', label: 'August 2020' },
        locator: { unit: 'paragraph', count: 100 },
        statement: 'Made to measure packs of this size.',
      },
      themes: Object.fromEntries(THEMES.map((theme) => [theme, theme])),
      quiet: { entities: [], keys: [], within: 0, subject: [] },
    },
    'entities.json': {
      entities: people.map((person) => ({
        id: person.id,
        kind: 'person',
        label: `${person.given[0]} ${person.latin}`,
        description: `One of ${entityCount} invented people.`,
      })),
    },
    'notes.json': { notes },
    'parallels.json': { parallels: [] },
    'timeline.json': { points: [] },
    'names/en.json': {
      language: 'en',
      names: Object.fromEntries(
        people.map(({ id: person, latin, given }) => [
          person,
          { surnames: [latin], given: [given[0]] },
        ]),
      ),
    },
    'names/ru.json': {
      language: 'ru',
      names: Object.fromEntries(
        people.map(({ id: person, cyrillic, given }) => [
          person,
          { surnames: [withCases(cyrillic)], given: [{ name: given[1], inflect: given[2] }] },
        ]),
      ),
    },
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [file, JSON.stringify(data, null, 2)]),
  );
}

/** A Russian surname with its cases, where its end has any. */
function withCases(name: string): string | object {
  return /[вйчс]$|ман$|сон$/.test(name) && !name.endsWith('ский')
    ? { name, inflect: 'm-person' }
    : name;
}
