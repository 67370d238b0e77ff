import { wordsOf } from '../../core/text/words-of.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';
import { shortened } from './wording.ts';

/** Problems of the cue files: unknown themes, cues that are never met or that another one covers. */
export function cueProblems({ pack, cues }: PackSources): Problem[] {
  const themes = Object.keys(pack.data.themes);
  return cues.flatMap(({ data, text }) => {
    const problems: Problem[] = [];
    for (const [theme, list] of Object.entries(data.cues)) {
      if (!themes.includes(theme)) {
        const message = `there is no theme “${shortened(theme)}” in pack.json${didYouMean(theme, themes)}`;
        problems.push(text.keyProblem(['cues', theme], message));
      }
      list.forEach((cue, i) => {
        const compared = asCompared(cue);
        if (cue !== compared) {
          const message = `“${cue}” is never met; expected “${compared}”, as texts are compared`;
          return void problems.push(text.problem(['cues', theme, i], message));
        }
        const at = list.findIndex((other, k) => (k < i || other !== cue) && covers(other, cue));
        if (at < 0) return;
        const { line } = text.place(['cues', theme, at]);
        const message = `“${list[at]}” in line ${line} already finds “${cue}”; delete one of them`;
        problems.push(text.problem(['cues', theme, i], message));
      });
    }
    return problems;
  });
}

/** A cue with its words normalised like those of a text. */
function asCompared(cue: string): string {
  return cue.replace(/[^~. ]+/g, (word) => wordsOf(word).join(' '));
}

/** Whether every text that has the narrow cue also has the wide one. */
function covers(wide: string, narrow: string): boolean {
  // A hint counts less than a cue, so it cannot replace one.
  if (wide.startsWith('~') && !narrow.startsWith('~')) return false;
  const narrowParts = narrow.replace('~', '').split(' ');
  return wide
    .replace('~', '')
    .split(' ')
    .every((part, i) => {
      const other = narrowParts[i];
      if (other === undefined) return false;
      return part.endsWith('.') ? other === part : other.startsWith(part);
    });
}
