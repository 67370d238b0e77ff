import {
  MAX_GATE_BYTES,
  MIN_GATE_BYTES,
  NO_ENTITY,
  PAIRS_BYTES,
  roleOf,
  SYMBOL_MASK,
  TERMINATOR,
  type NameIndex,
} from '../../core/names/name-index.ts';
import { decodeColumn, type Column } from '../format/columns.ts';
import {
  NAME_COLUMNS,
  type CompactNames,
  type NamesPart,
  type NamesPlace,
} from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';

/** Cells that follow the last one at most: a look-up may add any symbol. */
const MAX_PADDING_CELLS = SYMBOL_MASK + 1;

/**
 * Checks that the parts of names follow each other without a gap and are as long as they say, so that
 * nothing larger than the pack itself is allocated. @throws CompactPackError naming the first fault
 */
export function checkNames({ common, parts }: CompactNames): void {
  const places = Object.entries(parts).map(([name, part]) => ({
    name,
    part,
    size: sizeOf(name, part),
  }));
  places.sort((a, b) => a.part.from.cells - b.part.from.cells);
  const at = { cells: 0, stems: 0, names: 0, endings: 0 };
  for (const { name, part, size } of places) {
    for (const key of KEYS) {
      if (part.from[key] !== at[key])
        throw misfit(`parts.${name}.from.${key}: ${part.from[key]}`, `${at[key]}`);
      at[key] += size[key];
    }
  }
  const { sizes } = common;
  for (const key of ['stems', 'names', 'endings'] as const)
    if (sizes[key] !== at[key]) throw misfit(`sizes.${key}: ${sizes[key]}`, `${at[key]}`);
  const padding = sizes.cells - at.cells;
  if (padding <= common.letters.length + TERMINATOR || padding > MAX_PADDING_CELLS)
    throw misfit(`sizes.cells: ${sizes.cells}`, `${at.cells} and room for a symbol`);
}

const KEYS = ['cells', 'stems', 'names', 'endings'] as const;

function sizeOf(name: string, part: NamesPart): NamesPlace {
  const column = (key: (typeof NAME_COLUMNS)[number] | 'base' | 'check' | 'nameStarts'): Column => {
    try {
      return decodeColumn(part[key]);
    } catch (cause) {
      throw misfit(`parts.${name}.${key}: no column`, 'what the compiler writes', cause);
    }
  };
  const size = {
    cells: column('base').length,
    stems: column('nameStarts').length - 1,
    names: column('nameEntity').length,
    endings: part.endings === '' ? 0 : part.endings.split('\n').length,
  };
  if (column('check').length !== size.cells)
    throw misfit(`parts.${name}.check`, `${size.cells} cells`);
  for (const key of NAME_COLUMNS)
    if (column(key).length !== size.names)
      throw misfit(`parts.${name}.${key}`, `${size.names} names`);
  const first = part.from.endings + 1;
  const last = part.from.endings + size.endings;
  for (const number of column('nameEndings'))
    if (number !== 0 && (number < first || number > last))
      throw misfit(`parts.${name}.nameEndings: class ${number}`, `0 or ${first} to ${last}`);
  return size;
}

/** Checks that no number in loaded names leads out of them. @throws CompactPackError as `checkNames` */
export function checkIndex(index: NameIndex): void {
  const { base, check, units, nameStarts, gate, pairs, table } = index;
  const stems = nameStarts.length - 1;
  const isPower = (gate.length & (gate.length - 1)) === 0;
  if (!isPower || gate.length < MIN_GATE_BYTES || gate.length > MAX_GATE_BYTES)
    throw misfit('gate', `a power of two, ${MIN_GATE_BYTES} to ${MAX_GATE_BYTES} bytes`);
  if (pairs.length !== PAIRS_BYTES) throw misfit('pairs', `${PAIRS_BYTES} bytes`);
  if (!areRanges(index.startUnits)) throw misfit('startUnits', 'ranges of units');
  for (const entry of table.blocks)
    if ((entry & SYMBOL_MASK) >= units.length) throw misfit('table', `${units.length} symbols`);
  for (let cell = 0; cell < base.length; cell++) {
    const limit = check[cell] === TERMINATOR ? stems : base.length - units.length + 1;
    if (base[cell]! >= limit) throw misfit(`base of cell ${cell}: ${base[cell]}`, `below ${limit}`);
  }
  if (nameStarts[0] !== 0 || nameStarts[stems] !== index.nameEntity.length)
    throw misfit('nameStarts', `0 to ${index.nameEntity.length}`);
  for (let stem = 0; stem < stems; stem++)
    if (nameStarts[stem]! > nameStarts[stem + 1]!) throw misfit('nameStarts', 'in order');
  checkColumns(index);
}

/** Whether a text is the ranges of a RegExp class, and nothing else. */
function areRanges(text: string): boolean {
  const ranges = [...text.matchAll(/\\u([\da-f]{4})-\\u([\da-f]{4})/g)];
  const length = ranges.reduce((sum, [range]) => sum + range.length, 0);
  return length === text.length && ranges.every(([, first, last]) => first! <= last!);
}

function checkColumns(index: NameIndex): void {
  const { nameEntity, nameFlags, nameNear, nameLanguage, namePrefixes } = index;
  for (let name = 0; name < nameEntity.length; name++) {
    const role = roleOf(nameFlags[name]!);
    const isGiven = role === 'given' || role === 'patronymic';
    const shared = role === 'surname' ? index.surnameOwners.length : 0;
    const owners = isGiven ? index.givenOwners.length : index.entities.length + shared;
    const entity = nameEntity[name]!;
    if (entity >= owners && (isGiven || entity !== NO_ENTITY))
      throw misfit(`name ${name} of owner ${entity}`, `less than ${owners}`);
    if (nameNear[name]! > index.nears.length)
      throw misfit(`name ${name} near a word`, 'one of nears');
    if (nameLanguage[name]! > index.languages.length)
      throw misfit(`name ${name} of a language`, 'one of languages');
    if (namePrefixes[name]! > index.prefixes.length)
      throw misfit(`name ${name} with prefixes`, 'one of prefixes');
  }
}

function misfit(found: string, expected: string, cause?: unknown): CompactPackError {
  return new CompactPackError('compact pack', `names: ${found}`, expected, { cause });
}
