import type { JudgedName } from './judged-name.ts';
import { CERTAIN, OTHER, OWN, RELATIVE, RELATIVE_BESIDE } from './name-traits.ts';
import { FULL_NAME, NAMESAKE, SEVERAL, SUBJECT } from './page-evidence.ts';
import type { PageRules } from './page-rules.ts';

/** What a whole page says about its names. */
export interface PageFacts {
  /** Per entity, the bits `OWN`, `OTHER` and `CERTAIN` that any of its names has. */
  readonly told: Uint8Array;
  /** How many entities of the subject are named beyond doubt. */
  readonly certain: number;
}

/** Reads what all names of a page say together. */
export function readPage(rules: PageRules, names: readonly JudgedName[]): PageFacts {
  const facts = new Uint8Array(rules.traits.length);
  let certain = 0;
  for (const { name, traits } of names) {
    const told = traits & (OWN | OTHER | CERTAIN);
    const before = facts[name.entity]!;
    if (name.shared) for (const entity of name.shared) facts[entity]! |= told;
    else facts[name.entity] = before | told;
    if ((told & ~before & CERTAIN) !== 0) certain++;
  }
  return { told: facts, certain };
}

/**
 * What the last full name of an entity before a place meant, and where it was: the entity itself if
 * the lowest bit is set, else another person; 0 if there was none.
 */
export type Precedent = number;

/** The precedent that a full name with number `i` of the page sets. */
export function precedentAt(i: number, isOwn: boolean): Precedent {
  return ((i + 1) << 1) | (isOwn ? 1 : 0);
}

/**
 * The page's evidence on a bare surname.
 * @param last per entity, its precedent
 */
export function evidenceOnBare(
  page: PageFacts,
  { traits }: JudgedName,
  entity: number,
  last: Uint32Array,
): number {
  const facts = page.told[entity]!;
  const precedent: Precedent = last[entity]!;
  const hasNamesake =
    precedent === 0
      ? (facts & (OTHER | OWN)) === OTHER && (traits & RELATIVE) === 0
      : (precedent & 1) === 0;
  const namesake = hasNamesake && (traits & RELATIVE_BESIDE) === 0;
  const others = page.certain - (facts & CERTAIN ? 1 : 0);
  return (namesake ? NAMESAKE : facts & OWN ? FULL_NAME : 0) | (others > 0 ? SUBJECT : 0);
}

/** Decides whom a shared surname means, and returns the page's evidence on it. */
export function decide(judged: JudgedName, page: PageFacts, last: Uint32Array): number {
  const shared = judged.name.shared!;
  const owner = ownerOf(shared, page, last);
  const meaning = owner ?? shared[0]!;
  if (meaning !== judged.meaning) {
    judged.meaning = meaning;
    judged.evidence = -1;
  }
  return owner === undefined ? SEVERAL : evidenceOnBare(page, judged, owner, last);
}

/** Whom a page means by a shared surname: the last one named in full, or the only one. */
function ownerOf(
  shared: readonly number[],
  { told }: PageFacts,
  last: Uint32Array,
): number | undefined {
  const latest = shared.reduce((one, other) => (last[other]! > last[one]! ? other : one));
  if (last[latest] !== 0) return latest;
  const named = shared.filter((entity) => (told[entity]! & OWN) !== 0);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return shared.find((entity) => (told[entity]! & OTHER) !== 0);
}
