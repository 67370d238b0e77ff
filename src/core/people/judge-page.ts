import type { Signal } from './annotation.ts';
import { ArticlesOfPage } from './articles-of-page.ts';
import { traitsOf, type JudgedName } from './judged-name.ts';
import { BARE, CAPITALS, KEY, OTHER, OWN, QUIET, SHARED } from './name-traits.ts';
import { HUSHED, SUBJECT, TOLD, WEIGHTS } from './page-evidence.ts';
import type { PageRules } from './page-rules.ts';
import { decide, evidenceOnBare, precedentAt, readPage } from './who-is-meant.ts';

/** The judgement of a found name in the context of its page. */
export interface Verdict {
  /** Whether the name means the entity. */
  readonly meant: boolean;
  /** Whether a reader sees it marked. */
  readonly shown: boolean;
  /** The signals of its surroundings and of the page. */
  readonly signals: readonly Signal[];
}

/** Minimum score to mark a bare surname: it needs a sign besides the surname itself. */
const MIN_SCORE_OF_BARE_SURNAME = 1;

/**
 * Judges the names of a page, in page order: who is meant, and what a reader sees marked. Reports
 * the names whose judgement has changed.
 *
 *     signals of the words around + signals of the page = score
 *       score < 0: somebody else        (not meant)
 *       bare surname, score < 1: no other evidence (meant, not shown)
 *       a surname of several people: whom the page named last in full, or the only one that it names in full
 *       quiet entity, its article names no key entity: it is about something else (meant, not shown)
 *
 * Linear, about 50 ns per name: cheap enough to run at each change of a page.
 */
export function judgeNames<Name extends JudgedName>(
  rules: PageRules,
  names: readonly Name[],
  changed?: (name: Name) => void,
): void {
  const page = readPage(rules, names);
  /** Per entity, its `Precedent`. */
  const last = new Uint32Array(rules.traits.length);
  const evidences = new Uint8Array(names.length);
  const articles = new ArticlesOfPage(rules.within);
  // Plain loops, because a page may have tens of thousands of names and this is not interrupted.
  for (let i = 0; i < names.length; i++) {
    const judged = names[i]!;
    const { name, ownWeight } = judged;
    let evidence = 0;
    if (judged.traits & SHARED) evidence = decide(judged, page, last);
    else if (judged.traits & BARE) evidence = evidenceOnBare(page, judged, name.entity, last);
    else if (judged.traits & CAPITALS && page.certain > 0) evidence = SUBJECT;
    const traits = traitsOf(rules, judged);
    if (traits & (OWN | OTHER)) {
      const told = precedentAt(i, (traits & OWN) !== 0);
      if (name.shared) for (const entity of name.shared) last[entity] = told;
      else last[name.entity] = told;
    }
    evidences[i] = evidence;
    if ((traits & (KEY | QUIET)) !== 0 && ownWeight + WEIGHTS[evidence]! >= threshold(traits))
      articles.add(i, judged.place, traits);
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const { ownWeight } = name;
    const traits = traitsOf(rules, name);
    const shown = ownWeight + WEIGHTS[evidences[i]!]! >= threshold(traits);
    const hushed = rules.hush && shown && (traits & QUIET) !== 0 && !articles.isLit(i, name.place);
    const evidence = evidences[i]! | (hushed ? HUSHED : 0);
    if (evidence === name.evidence) continue;
    name.evidence = evidence;
    name.shown = shown && !hushed;
    changed?.(name);
  }
}

/** The latest verdict on a name. */
export function verdictOf({ name, ownWeight, evidence, shown }: JudgedName): Verdict {
  const told = evidence > 0 ? TOLD[evidence]! : [];
  const signals = name.signals.length === 0 ? told : [...name.signals, ...told];
  return { meant: ownWeight + (WEIGHTS[evidence] ?? 0) >= 0, shown, signals };
}

function threshold(traits: number): number {
  return traits & BARE ? MIN_SCORE_OF_BARE_SURNAME : 0;
}
