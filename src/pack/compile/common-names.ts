import { primaryLanguage } from '../../core/text/primary-language.ts';
import type { Problem } from '../source/pack-error.ts';
import { joined } from '../source/wording.ts';
import { languagesWithWord } from './common-words/languages-with-word.ts';
import type { NameForms } from './name-forms.ts';

/**
 * Names with a form that is a common word of a language in which they are searched: sentences that
 * begin with it would be marked.
 */
export function commonNameProblems(names: readonly NameForms[]): Problem[] {
  return names.filter(isSearched).flatMap((name) => {
    const { written, onlyIn } = name;
    const own = primaryLanguage(name.source.data.language);
    for (const form of new Set(name.formLists.flatMap(({ forms }) => forms))) {
      const found = languagesWithWord(form).filter(
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

/** Whether a name is searched everywhere, however it is written; given names count beside surnames only. */
function isSearched({ role, rule }: NameForms): boolean {
  return (role === 'name' || role === 'surname') && rule !== 'capitals';
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
