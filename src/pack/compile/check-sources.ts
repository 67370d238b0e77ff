import { argumentProblems } from '../source/argument-problems.ts';
import { cueProblems } from '../source/cue-problems.ts';
import { entityProblems } from '../source/entity-problems.ts';
import { identityProblems } from '../source/identity-problems.ts';
import { labelWarnings } from '../source/label-warnings.ts';
import { learnedProblems, learnedWarnings } from '../source/learned-problems.ts';
import { listedProblems } from '../source/listed-problems.ts';
import { nameListProblems } from '../source/name-list-problems.ts';
import { PackError, type Problem } from '../source/pack-error.ts';
import { placeProblems } from '../source/place-problems.ts';
import { quotationProblems, quotationWarnings } from '../source/quotation-problems.ts';
import { referenceProblems } from '../source/references.ts';
import type { PackSources } from '../source/sources.ts';
import { spanProblems } from '../source/span-problems.ts';
import { translationProblems } from '../source/translation-problems.ts';
import { translationWarnings } from '../source/translation-warnings.ts';
import { unusedParts } from '../source/unused-parts.ts';
import { ambiguityProblems } from './ambiguity.ts';
import { commonNameProblems } from './common-names.ts';
import { expandNames, type NameForms } from './name-forms.ts';
import { sampleNameProblems } from './sample-names.ts';
import { titleProblems } from './title-problems.ts';

/** The names of checked sources with all their forms, and what may be a mistake. */
export interface CheckedSources {
  readonly names: readonly NameForms[];
  readonly warnings: readonly Problem[];
}

/** Checks what the files of a pack say, together. @throws PackError with the problems found */
export function checkSources(sources: PackSources): CheckedSources {
  const unfit: Problem[] = [];
  const names = expandNames(sources, unfit);
  const leadNowhere = [...identityProblems(sources), ...referenceProblems(sources)];
  const misquoted = quotationProblems(sources);
  const common = commonNameProblems(names);
  const problems = [
    ...leadNowhere,
    ...misquoted,
    ...spanProblems(sources),
    ...cueProblems(sources),
    ...learnedProblems(sources),
    ...argumentProblems(sources),
    ...translationProblems(sources),
    ...placeProblems(sources),
    ...entityProblems(sources),
    ...nameListProblems(sources),
    ...unfit,
    ...ambiguityProblems(names),
    ...titleProblems(sources),
    ...common,
    // What is told as a common word is not told again.
    ...(common.length > 0 ? [] : sampleNameProblems(names)),
  ];
  const warnings = listedProblems([
    ...sources.leftOut,
    ...learnedWarnings(sources),
    ...translationWarnings(sources),
    ...labelWarnings(sources),
    // What a problem may have caused is not told beside it.
    ...(misquoted.length > 0 ? [] : quotationWarnings(sources)),
    ...(leadNowhere.length > 0 ? [] : unusedParts(sources)),
  ]);
  if (problems.length > 0) throw new PackError(listedProblems(problems), warnings);
  return { names, warnings };
}
