import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { Pack } from '../../../../src/pack/load/load-pack.ts';
import { scanOnce } from './scan.ts';
import { forceLayout } from '../../../../test/e2e/harness/in-page/work-clock.ts';

/** What marks the page in a comparison. */
export type Contender = 'ours' | 'markjs' | 'markregexp' | 'findreplace';

const BATCH = 100;

let pristine: HTMLElement | undefined;
let expression: RegExp | undefined;
let listed: readonly string[] = [];

/** Names that all contenders look for in the page as it is now. */
export function preparePeers(names: readonly string[]): void {
  pristine = document.body.cloneNode(true) as HTMLElement;
  listed = names;
  expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Marks a fresh copy of the page, layout included: ms, and how many marks there are. */
export async function contend(
  contender: Contender,
  pack: Pack,
): Promise<{ ms: number; marks: number }> {
  document.body.replaceWith(pristine!.cloneNode(true));
  forceLayout();
  if (contender === 'ours') {
    const { work, marks } = await scanOnce(pack);
    return { ms: work, marks };
  }
  const start = performance.now();
  THEIRS[contender]();
  forceLayout();
  const ms = performance.now() - start;
  return { ms, marks: document.querySelectorAll('mark').length };
}

const THEIRS: Record<Exclude<Contender, 'ours'>, () => void> = {
  markjs: () => {
    // It is recursive for each name: a thousand at once overflow the stack.
    for (let i = 0; i < listed.length; i += BATCH)
      new Mark(document.body).mark(listed.slice(i, i + BATCH), {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
        diacritics: false,
      });
  },
  markregexp: () => new Mark(document.body).markRegExp(expression!),
  findreplace: () =>
    void findAndReplaceDOMText(document.body, { preset: 'prose', find: expression!, wrap: 'mark' }),
};

/** The page's capitalised words of five letters and more, the most frequent first. */
export function capitalisedWords(count: number): string[] {
  const counts = new Map<string, number>();
  for (const [word] of document.body.innerText.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}{4,}(?!\p{L})/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([word]) => word);
}
