import type { NameIndex } from '../match/name-index.ts';
import type { Signal } from './annotation.ts';
import type { FoundName } from './find-names.ts';
import type { QuietRule } from '../model.ts';

/** What the whole page makes of a found name. */
export interface Verdict {
  /** Whether the name stands for the entity. */
  readonly meant: boolean;
  /** Whether a reader sees it marked. */
  readonly shown: boolean;
  /** The signals of its surroundings and of the page. */
  readonly signals: readonly Signal[];
}

/** Score from which a bare surname is marked: some sign of the subject besides the surname. */
const SHOWN_FROM = 1;

/**
 * Judges all names of a page, in page order: who is meant, and what a reader sees marked.
 *
 *     signals of the words around + signals of the page = score
 *       score < 0: somebody else        (not meant)
 *       bare surname, score < 1: nothing speaks for it (meant, not shown)
 *       quiet entity, no key entity near: the page is about something else (meant, not shown)
 */
export function judgePage(
  index: NameIndex,
  quiet: QuietRule,
  names: readonly FoundName[],
): Verdict[] {
  const page = new PageSigns(index, quiet, names);
  const verdicts = names.map((name, i): Verdict => {
    const signals = [...name.signals, ...page.signalsFor(name, i)];
    const sum = signals.reduce((total, { weight }) => total + weight, 0);
    return { meant: sum >= 0, shown: sum >= (name.bare ? SHOWN_FROM : 0), signals };
  });
  return applyQuiet(index, quiet, names, verdicts);
}

/** What the page as a whole tells about its names. */
class PageSigns {
  private readonly fullyNamed = new Set<number>();
  private readonly namesakes = new Set<number>();
  /** Entities of the subject that are named beyond doubt. */
  private readonly certain = new Set<number>();
  /** Per name, whether the last full naming before it was the entity's own; undefined: none before. */
  private readonly precedents: (boolean | undefined)[] = [];

  constructor(index: NameIndex, quiet: QuietRule, names: readonly FoundName[]) {
    const subject = new Set(quiet.subject.map((id) => index.entities.indexOf(id)));
    const last = new Map<number, boolean>();
    for (const { entity, signals, bare } of names) {
      this.precedents.push(last.get(entity));
      const own = !bare && signals.every(({ weight }) => weight > 0);
      const other = signals.some(
        ({ name }) => name === 'other-given-name' || name === 'other-initial',
      );
      if (own) this.fullyNamed.add(entity);
      if (other) this.namesakes.add(entity);
      if (own || other) last.set(entity, own);
      const doubted = signals.some(({ weight }) => weight < 0);
      if (subject.has(entity) && !doubted) this.certain.add(entity);
    }
  }

  signalsFor({ entity, bare, signals }: FoundName, i: number): Signal[] {
    const found: Signal[] = [];
    if (!bare) {
      if (signals.some(({ name }) => name === 'capitals-everywhere') && this.certain.size > 0) {
        found.push({
          name: 'subject-on-page',
          weight: 1,
          reason: 'the page names others of the pack',
        });
      }
      return found;
    }
    const precedent = this.precedents[i];
    if (
      precedent === false ||
      (precedent === undefined && this.namesakes.has(entity) && !this.fullyNamed.has(entity))
    ) {
      found.push({
        name: 'namesake-on-page',
        weight: -4,
        reason: 'the page names somebody else with this surname in full',
      });
    } else if (this.fullyNamed.has(entity)) {
      found.push({ name: 'full-name-on-page', weight: 3, reason: 'the page gives the full name' });
    }
    const others = this.certain.size - (this.certain.has(entity) ? 1 : 0);
    if (others > 0) {
      found.push({
        name: 'subject-on-page',
        weight: 1,
        reason: 'the page names others of the pack',
      });
    }
    return found;
  }
}

/** Hides quiet entities that stand far from every key entity: the page is about something else. */
function applyQuiet(
  index: NameIndex,
  quiet: QuietRule,
  names: readonly FoundName[],
  verdicts: readonly Verdict[],
): Verdict[] {
  const quietOnes = new Set(quiet.entities.map((id) => index.entities.indexOf(id)));
  const keys = new Set(quiet.keys.map((id) => index.entities.indexOf(id)));
  const near = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    if (!keys.has(names[i]!.entity) || !verdicts[i]!.shown) continue;
    near.fill(1, Math.max(0, i - quiet.within), i + quiet.within + 1);
  }
  return verdicts.map((verdict, i) =>
    verdict.shown && near[i] === 0 && quietOnes.has(names[i]!.entity)
      ? { ...verdict, shown: false, signals: [...verdict.signals, QUIET] }
      : verdict,
  );
}

const QUIET: Signal = { name: 'quiet', weight: 0, reason: 'no key entity of the pack is near' };
