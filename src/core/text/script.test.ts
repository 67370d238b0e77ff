import { expect, it } from 'vitest';
import { scriptOf, scriptsIn } from './script.ts';

it.each([
  ['Putin', ['Latn']],
  ['Ł', ['Latn']],
  ['Путин, Putin', ['Cyrl', 'Latn']],
  ['Λουκασένκο', ['Grek']],
  ['לוקשנקו', ['Hebr']],
  ['لوكاشينكو', ['Arab']],
  ['ლუკაშენკო', ['Geor']],
  ['루카셴코', ['Hang']],
  ['普京 プーチン', ['Hani']],
  ['2020, (97)!', []],
  ['Հայաստան', []],
])('%s has the scripts %j', (text, scripts) => expect([...scriptsIn(text)]).toEqual(scripts));

it('knows no script for digits, spaces and punctuation', () => {
  for (const unit of '09 \u00a0.,-’«') expect(scriptOf(unit.charCodeAt(0))).toBeUndefined();
});
