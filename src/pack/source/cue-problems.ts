import { wordsOf } from '../../core/text/words-of.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';

/** Problems of the cue files: a language that differs from the file name, unknown themes, redundant cues. */
export function cueProblems({ pack, cues }: PackSources): Problem[] {
  const themes = Object.keys(pack.data.themes);
  return cues.flatMap(({ data, text }) => {
    const problems: Problem[] = [];
    if (text.file !== `cues/${data.language}.json`) {
      const message = `“${data.language}” in ${text.file}; expected the file's own name`;
      problems.push(text.problem(['language'], message));
    }
    for (const [theme, list] of Object.entries(data.cues)) {
      if (!themes.includes(theme)) {
        const message = `there is no theme “${theme}”; expected one of pack.json`;
        problems.push(text.problem(['cues', theme], message));
      }
      list.forEach((cue, i) => {
        const compared = asCompared(cue);
        if (cue !== compared) {
          const message = `“${cue}” is never met; expected “${compared}”, as texts are compared`;
          problems.push(text.problem(['cues', theme, i], message));
        }
        const wider = list.find((other, k) => (k < i || other !== cue) && covers(other, cue));
        if (wider === undefined) return;
        const message = `“${wider}” stands for “${cue}” already; expected no idle cue`;
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
