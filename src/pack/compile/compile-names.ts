import { roleOf, SPACE, SYMBOL_MASK, type LanguageHint } from '../../core/names/name-index.ts';
import { completeUnitTable, createUnitTable } from '../../core/names/unit-table.ts';
import { plainUnit } from '../../core/text/letters.ts';
import { scriptOf, SCRIPTS } from '../../core/text/script.ts';
import { encodeColumn } from '../format/columns.ts';
import {
  OTHER_SCRIPTS,
  type CompactNames,
  type NamesPart,
  type NamesPlace,
  type PartName,
} from '../format/compact.ts';
import { PackError } from '../source/pack-error.ts';
import {
  isGivenName,
  type CollectedNames,
  type CollectedStem,
  type NameTraits,
} from './collect-names.ts';
import { layOutTries, type DoubleArray } from './double-array.ts';
import { EndingsTable } from './endings-table.ts';
import { fillGate, startUnits, tableEntries } from './fill-gate.ts';
import type { NameForms } from './name-forms.ts';
import type { WordsByNames } from './words-by-names.ts';

/** The parts in their order: the first has the roots of the tries. */
const PARTS: readonly PartName[] = [OTHER_SCRIPTS, ...SCRIPTS];

/**
 * Compiles the names of a pack, expanded and collected by their stems, into the arrays of a `NameIndex`, in parts by script.
 * @param onShare called while it goes on, with the share that is done
 * @throws PackError if the names have more different letters than the matcher's table can hold
 */
export function compileNames(
  names: readonly NameForms[],
  { stems, nears, prefixes, givenOwners, surnameOwners }: CollectedNames,
  entities: readonly string[],
  languages: readonly LanguageHint[],
  words: WordsByNames,
  onShare?: (done: number) => void,
): CompactNames {
  const symbols = completeUnitTable(createUnitTable(), lettersOf(names));
  const present = PARTS.filter(
    (part) => part === OTHER_SCRIPTS || stems.some(({ plain }) => partOf(plain) === part),
  );
  const groups = present.map((part) => stems.filter(({ plain }) => partOf(plain) === part));
  const symbolOf = (unit: string): number => symbols.table[unit.charCodeAt(0)]! & SYMBOL_MASK;
  const array = layOutTries(
    groups.map((group) =>
      group.map(({ isGiven, plain }) => ({
        trie: isGiven ? 1 : 0,
        symbols: plain.split('').map(symbolOf),
      })),
    ),
    2,
    symbols.units.length,
    onShare,
  );
  const parts: Partial<Record<PartName, NamesPart>> = {};
  const from = { cells: 0, stems: 0, names: 0, endings: 0 };
  present.forEach((part, i) => {
    const group = groups[i]!;
    // A class of its own for each part, so that a part needs none of the others.
    const endings = new EndingsTable(from.endings);
    parts[part] = {
      ...namesPart(group, { ...from }, array, array.groupCells[i + 1]!, endings),
      ...(group.some(hasSurname) ? wordLines(words, part) : { titles: '', givenStems: '' }),
    };
    from.cells = array.groupCells[i + 1]!;
    from.stems += group.length;
    from.names += group.reduce((count, stem) => count + stem.names.length, 0);
    from.endings += endings.count;
  });
  const { gate, pairs } = fillGate(stems, symbols);
  return {
    common: {
      letters: String.fromCharCode(...symbols.units.subarray(SPACE)),
      table: encodeColumn(tableEntries(symbols.table)),
      startUnits: startUnits(symbols.table),
      gate: encodeColumn([...gate]),
      pairs: encodeColumn([...pairs]),
      sizes: { ...from, cells: array.base.length },
      prefixes: prefixes.map((list) => list.join('\t')).join('\n'),
      nears,
      languages,
      entities,
      givenOwners,
      surnameOwners,
      initials: initialsOf(names, entities),
    },
    parts,
  };
}

/** The plain letters of all forms, in order; the first is the space. */
function lettersOf(names: readonly NameForms[]): string {
  const letters = new Set<string>();
  for (const { formLists } of names)
    for (const { forms } of formLists)
      for (const form of forms) for (const unit of form.split('')) letters.add(plainUnit(unit));
  letters.delete(' ');
  const count = letters.size;
  if (SPACE + count > SYMBOL_MASK)
    throw new PackError([
      {
        file: 'names',
        message: `have ${count} different letters; expected fewer than ${SYMBOL_MASK}`,
      },
    ]);
  return ` ${[...letters].sort().join('')}`;
}

/** The part that a word or stem belongs to, by its first letter. */
function partOf(word: string): PartName {
  return scriptOf(word.charCodeAt(0)) ?? OTHER_SCRIPTS;
}

function hasSurname({ names }: CollectedStem): boolean {
  return names.some(({ flags }) => roleOf(flags) === 'surname');
}

/** The words of a part, a line each. */
function wordLines({ titles, givenStems }: WordsByNames, part: PartName): WordLines {
  const lines = (words: readonly string[]): string =>
    words.filter((word) => partOf(word) === part).join('\n');
  return { titles: lines(titles), givenStems: lines(givenStems) };
}

type WordLines = Pick<NamesPart, 'titles' | 'givenStems'>;

/** @param until the number of cells before the next part */
function namesPart(
  stems: readonly CollectedStem[],
  from: NamesPlace,
  { base, check }: DoubleArray,
  until: number,
  endings: EndingsTable,
): Omit<NamesPart, keyof WordLines> {
  const starts = [from.names];
  for (const { names } of stems) starts.push(starts.at(-1)! + names.length);
  const names = stems.flatMap((stem) => stem.names);
  const column = (key: keyof NameTraits): string => encodeColumn(names.map((name) => name[key]));
  return {
    from,
    base: encodeColumn(base.slice(from.cells, until)),
    check: encodeColumn(check.slice(from.cells, until)),
    nameStarts: encodeColumn(starts),
    nameEntity: column('entity'),
    nameEndings: encodeColumn(names.map((name) => endings.add(name.endings))),
    nameFlags: column('flags'),
    nameNear: column('near'),
    nameLanguage: column('language'),
    namePrefixes: column('prefixes'),
    endings: endings.lines(),
    written: stems
      .map(({ plain, written }) => (written.join() === plain ? '' : written.join('\t')))
      .join('\n'),
  };
}

/** Per entity, the capitals that its given names and patronymics begin with. */
function initialsOf(names: readonly NameForms[], entities: readonly string[]): string[] {
  const initials = new Map(entities.map((id) => [id, new Set<string>()]));
  for (const name of names.filter(isGivenName)) {
    for (const form of name.formLists.flatMap(({ forms }) => forms))
      initials.get(name.entity!)!.add(form[0]!.toUpperCase());
  }
  return [...initials.values()].map((letters) => [...letters].sort().join(''));
}
