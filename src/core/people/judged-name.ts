import { isSamePlace, type ArticlePlace } from '../text/article-places.ts';
import type { FoundName } from './found-name.ts';
import {
  BARE,
  CAPITALS,
  CERTAIN,
  KEY,
  OTHER,
  OWN,
  QUIET,
  RELATIVE,
  RELATIVE_BESIDE,
  SHARED,
  SPOKEN,
  SPOKEN_FOR,
} from './name-traits.ts';
import type { PageRules } from './page-rules.ts';
import { isSpokenFor } from './spoken-words.ts';

/** A found name with the page's latest judgement; kept while the page changes, and judged again. */
export interface JudgedName {
  readonly name: FoundName;
  /** Where on the page it is; undefined in a text without structure. */
  readonly place: ArticlePlace | undefined;
  /** Bits of `name-traits.ts`: what it says about the page, and what the page can say about it. */
  readonly traits: number;
  /** Sum of the weights of its own signals. */
  readonly ownWeight: number;
  /** Number of the entity that it means, if any; the page can change that of a shared surname. */
  meaning: number;
  /** The page's evidence, as bits of `page-evidence.ts`; −1 before the first judgement. */
  evidence: number;
  /** Whether a reader sees it marked. */
  shown: boolean;
}

/**
 * A newly found name, not judged yet.
 * @param text the line that it is in
 * @param place where on the page that is; absent in a text without structure
 */
export function unjudged(
  rules: PageRules,
  name: FoundName,
  text: string,
  place?: ArticlePlace,
): JudgedName {
  const { entity, shared, bare, signals } = name;
  let own = bare ? 0 : OWN;
  let certain = CERTAIN;
  let told = bare ? BARE : 0;
  let ownWeight = 0;
  for (const { name: signal, weight } of signals) {
    ownWeight += weight;
    if (weight <= 0) own = 0;
    if (weight < 0) certain = 0;
    if (signal === 'other-given-name' || signal === 'other-initial') told |= OTHER;
    if (signal === 'capitals-everywhere') told |= CAPITALS;
    if (signal === 'relative') told |= RELATIVE;
    if (signal === 'relative-beside') told |= RELATIVE_BESIDE;
  }
  const { start, end } = name;
  if (rules.traits[entity]! & SPOKEN && isSpokenFor(rules.words, text, start, end))
    told |= SPOKEN_FOR;
  const traits = shared
    ? told | SHARED
    : own | told | (rules.traits[entity]! & (certain | KEY | QUIET));
  return { name, place, traits, ownWeight, meaning: entity, evidence: -1, shown: false };
}

/** Whether every page judges two names the same, so that one can replace the other. */
export function judgedAlike(a: JudgedName, b: JudgedName): boolean {
  return (
    a.name.entity === b.name.entity &&
    a.traits === b.traits &&
    a.ownWeight === b.ownWeight &&
    isSamePlace(a.place, b.place) &&
    a.name.shared?.join() === b.name.shared?.join()
  );
}

/** The traits of a name, with those of the entity that a shared surname means. */
export function traitsOf(rules: PageRules, { traits, meaning }: JudgedName): number {
  return (traits & SHARED) === 0 ? traits : traits | (rules.traits[meaning]! & (KEY | QUIET));
}
