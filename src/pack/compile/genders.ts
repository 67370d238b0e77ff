import { OF_A_MAN, OF_A_WOMAN } from '../../core/names/name-index.ts';
import type { NameForms } from './name-forms.ts';

/** Per entity the flag of its gender, if all paradigms of its given names agree. */
export function gendersOf(names: readonly NameForms[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { entity, role, gender } of names) {
    if (role !== 'given' || entity === undefined || gender === undefined) continue;
    const flag = gender === 'man' ? OF_A_MAN : OF_A_WOMAN;
    told.set(entity, (told.get(entity) ?? 0) | flag);
  }
  return new Map([...told].filter(([, flags]) => flags !== (OF_A_MAN | OF_A_WOMAN)));
}
