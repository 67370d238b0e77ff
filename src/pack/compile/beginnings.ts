import { gateHash, SPACE } from '../../core/match/name-index.ts';
import { isLowerCode, isUpperCode, isWordCode } from '../../core/text/characters.ts';
import { packNumbers } from '../packed-numbers.ts';
import type { CompactNames } from '../compact.ts';
import { unitGroup } from '../unit-groups.ts';
import type { Alphabet } from './alphabet.ts';
import { anchorForms } from './anchor-forms.ts';
import type { NameForms } from './name-forms.ts';

/**
 * What the scan looks at before it walks the automaton: the units that names begin with (capitals
 * only, where the name demands one there), and the gate over their first three units.
 */
export function compileBeginnings(
  names: readonly NameForms[],
  alphabet: Alphabet,
): Pick<CompactNames, 'starts' | 'gate'> {
  const starts = new Set<string>();
  const gate = new Set<number>();
  const afterNames = symbolsAfterNames(alphabet);
  const seen = new Set<string>();
  for (const name of names) {
    if (name.role === 'given' || name.role === 'patronymic') continue;
    for (const { prefixes, forms } of anchorForms(name.spellings.flatMap((list) => list.forms))) {
      const words = prefixes[0]?.split(' ').length ?? 0;
      const capital =
        name.rule === 'capitals' ||
        words > 0 ||
        (name.rule === 'name' && (name.capitalWords & 1) === 1);
      for (const form of forms) {
        const beginning = `${capital} ${form.slice(0, 3)}`;
        if (seen.has(beginning)) continue;
        seen.add(beginning);
        const [, second, third] = alphabet.encode(form.slice(0, 3)) as [number, number, number?];
        for (const unit of firstUnits(form[0]!, capital)) {
          starts.add(unit);
          const thirds = third === undefined ? afterNames : [third];
          for (const symbol of thirds) gate.add(gateHash(unit.charCodeAt(0), second, symbol));
        }
      }
    }
  }
  return {
    starts: [...starts].sort().join(''),
    gate: packNumbers([...gate].sort((a, b) => a - b)),
  };
}

function firstUnits(unit: string, capital: boolean): string[] {
  const units = unitGroup(unit)
    .split('')
    .filter((one) => {
      const code = one.charCodeAt(0);
      return !capital || isUpperCode(code) || !isLowerCode(code);
    });
  // Decomposed text begins with the plain letter; the mark behind it passes the gate by itself.
  return [...new Set([...units, ...units.map((one) => one.normalize('NFD')[0]!)])];
}

/** Symbols of what may follow a whole name: units that no name has, and those that are no letters. */
function symbolsAfterNames(alphabet: Alphabet): number[] {
  const units = alphabet.units.split('');
  const symbols = units.flatMap((unit, i) => (isWordCode(unit.charCodeAt(0)) ? [] : [SPACE + i]));
  return [0, ...symbols];
}
