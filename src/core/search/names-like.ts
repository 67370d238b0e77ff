import { NO_ENTITY, SPACE, SYMBOL_MASK, TERMINATOR, type NameIndex } from '../names/name-index.ts';
import { entryOf } from '../names/unit-blocks.ts';
import { plainText } from '../text/letters.ts';
import { closeness, nextRow } from './typing.ts';

/** Factor for a given name, which several people share. */
const GIVEN_NAME_FACTOR = 0.6;
/** Maximum number of states visited to find names that continue the typed text. */
const MAX_STATES_VISITED = 4_000;

/**
 * The entities with a name, in any language, that begins like the typed text: how well it fits (see
 * `wordCloseness`), by the entity's number. Case and diacritics do not matter, nor do as many slips
 * as are allowed; the first letter must be right.
 *
 *     root ─ typed so far, some slips ─> state ─ anything ─> stem  : a name that begins so
 *                                     stem ─ beginning of an ending: a case form of one
 */
export function entitiesLike(
  index: NameIndex,
  typed: string,
  slips: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const root of [index.nameRoot, index.givenRoot]) {
    const factor = root === index.givenRoot ? GIVEN_NAME_FACTOR : 1;
    walk(index, root, typed, slips, (entity, fit) => {
      if ((found.get(entity) ?? 0) < fit * factor) found.set(entity, fit * factor);
    });
  }
  return found;
}

type Report = (entity: number, fit: number) => void;

function walk(
  index: NameIndex,
  root: number,
  typed: string,
  allowed: number,
  report: Report,
): void {
  const symbols = Array.from(
    typed,
    (unit) => entryOf(index.table, unit.charCodeAt(0)) & SYMBOL_MASK,
  );
  const last = symbols.length;
  const go = (state: number, symbol: number, before: readonly number[]): void => {
    const row = nextRow(before, (at) => symbols[at] === symbol);
    const slips = row[last]!;
    if (slips <= allowed) reportAll(index, root, state, slips, report);
    else reportForms(index, root, state, typed, row, allowed, report);
    if (Math.min(...row) > allowed) return;
    for (const [next, child] of children(index, state)) go(child, next, row);
  };
  const first = index.base[root]! + symbols[0]!;
  if (symbols[0] === 0 || index.check[first] !== symbols[0]) return;
  go(
    first,
    symbols[0]!,
    Array.from({ length: last + 1 }, (_, units) => units),
  );
}

/** The child states of a state, each with its symbol. */
function children({ base, check, units }: NameIndex, state: number): [number, number][] {
  const found: [number, number][] = [];
  for (let symbol = SPACE; symbol < units.length; symbol++)
    if (check[base[state]! + symbol] === symbol) found.push([symbol, base[state]! + symbol]);
  return found;
}

/** Reports the entities with names that begin with the path to a state. */
function reportAll(
  index: NameIndex,
  root: number,
  from: number,
  slips: number,
  report: Report,
): void {
  const open = [from];
  for (let seen = 0; open.length > 0 && seen < MAX_STATES_VISITED; seen++) {
    const state = open.pop()!;
    for (const name of namesAt(index, state))
      reportOwners(index, root, name, closeness(slips, state === from), report);
    for (const [, child] of children(index, state)) open.push(child);
  }
}

/** Reports the entities with a stem that ends at a state, if the rest of the typed text begins one of its endings. */
function reportForms(
  index: NameIndex,
  root: number,
  state: number,
  typed: string,
  row: readonly number[],
  allowed: number,
  report: Report,
): void {
  for (const name of namesAt(index, state)) {
    const number = index.nameEndings[name]!;
    if (number === 0) continue;
    const endings = index.endingsOf(number - 1).map(plainText);
    for (let at = 0; at < row.length; at++) {
      if (row[at]! > allowed) continue;
      const rest = typed.slice(at);
      const isForm = endings.includes(rest);
      if (isForm || endings.some((ending) => ending.startsWith(rest)))
        reportOwners(index, root, name, closeness(row[at]!, isForm), report);
    }
  }
}

function namesAt({ base, check, nameStarts }: NameIndex, state: number): number[] {
  const terminal = base[state]! + TERMINATOR;
  if (check[terminal] !== TERMINATOR) return [];
  const stem = base[terminal]!;
  const count = nameStarts[stem + 1]! - nameStarts[stem]!;
  return Array.from({ length: count }, (_, i) => nameStarts[stem]! + i);
}

/** The entity of a name, or everybody with that given name or shared surname. */
function reportOwners(
  index: NameIndex,
  root: number,
  name: number,
  fit: number,
  report: Report,
): void {
  const entity = index.nameEntity[name]!;
  if (root === index.givenRoot) for (const owner of index.givenOwners[entity]!) report(owner, fit);
  else if (entity !== NO_ENTITY) {
    const shared = entity - index.entities.length;
    if (shared < 0) report(entity, fit);
    else for (const owner of index.surnameOwners[shared]!) report(owner.entity, fit);
  }
}
