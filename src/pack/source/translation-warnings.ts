import { differencesOf, ownTexts } from './own-texts.ts';
import type { Problem } from './pack-error.ts';
import type { SourcePath } from './source-text.ts';
import type { PackSources } from './sources.ts';
import { countTexts } from './text-differences.ts';
import { shortened } from './wording.ts';

/** What translations lack: a language is offered to readers once all texts of the pack are there. */
export function translationWarnings(sources: PackSources): Problem[] {
  if (sources.translations.length === 0) return [];
  const own = ownTexts(sources);
  const all = countTexts(own);
  return sources.translations.flatMap((translation) => {
    const { text } = translation;
    const { missing } = differencesOf(own, translation);
    if (missing.length === 0) return [];
    const count = missing.reduce((sum, one) => sum + one.count, 0);
    const summary = `lacks ${count} of ${all} texts; it is not used until all are there`;
    return [
      text.problem([], summary),
      ...missing.map((one) => text.problem(one.path, missingMessage(one.path, one.count))),
    ];
  });
}

function missingMessage(path: SourcePath, count: number): string {
  const keys = path.map((key) => (typeof key === 'number' ? key + 1 : `“${shortened(key)}”`));
  return `${keys.join(' ')} is missing${count > 1 ? ` (${count} texts)` : ''}`;
}
