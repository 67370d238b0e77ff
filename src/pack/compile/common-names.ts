import { primaryLanguage } from '../../core/text/primary-language.ts';
import type { Problem } from '../source/pack-error.ts';
import { joined } from '../source/wording.ts';
import { isCommonIn, languagesWithWord } from './common-words/languages-with-word.ts';
import type { NameForms } from './name-forms.ts';

/** Names that are common words of their own language: sentences that begin with one would be marked. */
export function commonNameProblems(names: readonly NameForms[]): Problem[] {
  return names.filter(isSearched).flatMap((name) => {
    const { written } = name;
    if (!isCommonIn(written, name.source.data.language)) return [];
    const message = `“${written}” is a common word and would be marked everywhere; expected a longer name`;
    return name.source.text.problem(name.path, message);
  });
}

/** Names that are common words of another language, or of which another form is a common word. */
export function commonNameWarnings(names: readonly NameForms[]): Problem[] {
  return names.filter(isSearched).flatMap((name) => {
    const { written } = name;
    const { language } = name.source.data;
    if (isCommonIn(written, language)) return [];
    for (const form of new Set(name.formLists.flatMap(({ forms }) => forms))) {
      const found = languagesWithWord(form).filter(
        (one) => !name.onlyIn || one === primaryLanguage(name.onlyIn),
      );
      if (found.length === 0) continue;
      const what = form === written ? `“${form}”` : `“${form}”, a form of “${written}”,`;
      const advice = found.includes(primaryLanguage(language))
        ? ''
        : ', which "onlyIn": true leaves alone';
      const message = `${what} is a common word in ${joined(found.map(languageName), 'and')}${advice}`;
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
