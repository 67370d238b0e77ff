import { isKnownLanguage, languageOf, LANGUAGES } from '../../../src/language/languages.ts';
import { inflect, InflectionError, type ParadigmTable } from '../../../src/language/paradigm.ts';
import { formsOfName } from '../../../src/pack/compile/forms-of-name.ts';

/**
 * The forms in which a name is found, one a line. Without paradigms, the name itself, and for each
 * word the paradigms of the language that it fits, those for its ending first.
 * @throws Error if the language is not known, InflectionError if the name does not fit its paradigms
 */
export function listForms(name: string, language: string, paradigms?: string): string[] {
  if (!isKnownLanguage(language)) {
    const known = Object.keys(LANGUAGES).join(', ');
    throw new Error(
      `there are no forms for “${language}”, as Sidelight does not know that language; expected one of ${known}`,
    );
  }
  const inflected = paradigms === undefined ? {} : { inflect: paradigms };
  const { forms, spellings } = formsOfName({ name, ...inflected }, language);
  return [
    ...forms,
    ...(spellings.length > 0 ? [`also: ${spellings.join(', ')}`] : []),
    ...(paradigms === undefined ? fittingParadigms(name, language) : []),
  ];
}

function tableOf(language: string): ParadigmTable {
  return languageOf(language).paradigms ?? {};
}

function fittingParadigms(name: string, language: string): string[] {
  const table = tableOf(language);
  const paradigms = Object.keys(table).sort(
    (a, b) => table[b]!.drop.length - table[a]!.drop.length,
  );
  if (paradigms.length === 0) return [`(there are no paradigms for “${language}”)`];
  return name.split(' ').flatMap((word) => [
    `“${word}” fits`,
    ...paradigms.flatMap((paradigm) => {
      try {
        return `  ${paradigm}: ${inflect(word, paradigm, table).join(', ')}`;
      } catch (error) {
        if (error instanceof InflectionError) return [];
        throw error;
      }
    }),
  ]);
}
