import { primaryLanguage } from '../../core/text/primary-language.ts';
import type { Problem } from '../source/pack-error.ts';
import { joined } from '../source/wording.ts';
import { languagesWithNewsWord, languagesWithWord } from './common-words/languages-with-word.ts';
import { isMarkedAlone, isTelling, MIN_NEAR } from './marked-alone.ts';
import type { NameForms } from './name-forms.ts';

/**
 * Names with a form that is a common word of a language in which they are searched, or a number:
 * they would be marked everywhere.
 */
export function commonNameProblems(names: readonly NameForms[]): Problem[] {
  return names.filter(isSearched).flatMap((name) => {
    if (isBareNumber(name)) {
      const message = `“${name.entry.name}” has no letter and would be marked everywhere; expected a name with letters, or "near" with a word of ${MIN_NEAR} letters or more`;
      return name.source.text.problem(name.path, message);
    }
    if (name.rule === 'capitals') return [];
    const { onlyIn } = name;
    const written = name.entry.name;
    const own = primaryLanguage(name.source.data.language);
    const isAlone = isMarkedAlone(name);
    for (const form of new Set(name.formLists.flatMap(({ forms }) => forms))) {
      const common = isAlone
        ? [...languagesWithWord(form), ...languagesWithNewsWord(form)]
        : languagesWithWord(form);
      const found = [...new Set(common)].filter(
        (language) => onlyIn === undefined || language === own,
      );
      if (found.length === 0) continue;
      const what = form === written ? `“${form}”` : `“${form}”, a form of “${written}”,`;
      const [where, expected] = found.includes(own)
        ? ['', 'a longer name']
        : [` in ${joined(found.map(languageName), 'and')}`, 'a longer name, or "onlyIn": true'];
      const message = `${what} is a common word${where} and would be marked everywhere; expected ${expected}`;
      return name.source.text.problem(name.path, message);
    }
    return [];
  });
}

/** Whether a name is searched everywhere; given names count beside surnames only. */
function isSearched({ role }: NameForms): boolean {
  return role === 'name' || role === 'surname';
}

/** Whether a name has no letter, and no word that tells what it means must be near. */
function isBareNumber({ entry, near = '' }: NameForms): boolean {
  if (/\p{L}/u.test(entry.name)) return false;
  return !isTelling(near) || (near.match(/\p{L}/gu)?.length ?? 0) < MIN_NEAR;
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
