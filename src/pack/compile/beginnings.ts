import { plainText } from '../../core/text/letters.ts';
import type { CompactNames } from '../compact.ts';
import { packLists } from '../packed-text.ts';
import { anchorForms } from './anchor-forms.ts';
import type { NameForms } from './name-forms.ts';

/** How many units of a name the gate looks at (see `gateHash`). */
const LENGTH = 4;

/**
 * Collects how names begin, as the scan looks at it before it walks the automaton: the names that
 * demand a capital there in the first list, the others in the second.
 */
export function compileBeginnings(names: readonly NameForms[]): Pick<CompactNames, 'beginnings'> {
  const capitals = new Set<string>();
  const others = new Set<string>();
  for (const { role, rule, capitalWords, spellings } of names) {
    if (role === 'given' || role === 'patronymic') continue;
    for (const { prefixes, forms } of anchorForms(spellings.flatMap((list) => list.forms))) {
      const capital =
        rule === 'capitals' || prefixes.length > 0 || (rule === 'name' && (capitalWords & 1) === 1);
      const beginnings = capital ? capitals : others;
      for (const form of forms) beginnings.add(plainText(form.slice(0, LENGTH)));
    }
  }
  for (const beginning of others) capitals.delete(beginning);
  return { beginnings: packLists([[...capitals].sort(), [...others].sort()]) };
}
