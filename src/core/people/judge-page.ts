import type { NameIndex } from '../names/name-index.ts';
import type { Signal } from './annotation.ts';
import { isSamePlace, type ArticlePlace } from '../text/article-places.ts';
import { ArticlesOfPage } from './articles-of-page.ts';
import type { FoundName } from './found-name.ts';
import type { QuietRule } from '../model.ts';
import { isSpokenFor } from './spoken-words.ts';

/** The judgement of a found name in the context of its page. */
export interface Verdict {
  /** Whether the name means the entity. */
  readonly meant: boolean;
  /** Whether a reader sees it marked. */
  readonly shown: boolean;
  /** The signals of its surroundings and of the page. */
  readonly signals: readonly Signal[];
}

/** A found name with the page's latest judgement; kept while the page changes, and judged again. */
export interface JudgedName {
  readonly name: FoundName;
  /** Where on the page it is; undefined in a text without structure. */
  readonly place: ArticlePlace | undefined;
  /** Bits, see below: what it says about the page, and what the page can say about it. */
  readonly traits: number;
  /** Sum of the weights of its own signals. */
  readonly ownWeight: number;
  /** Number of the entity that it means, if any; the page can change that of a shared surname. */
  meaning: number;
  /** The page's evidence, as bits of `EVIDENCE`; −1 before the first judgement. */
  evidence: number;
  /** Whether a reader sees it marked. */
  shown: boolean;
}

/** The rules of a pack for judging, with entities by number. */
export interface PageRules {
  /** Per entity, the bits `CERTAIN`, `KEY` and `QUIET` that its names can have. */
  readonly traits: Uint16Array;
  /** For how many quiet names of an article one key name may speak. */
  readonly within: number;
  /** Beginnings of the words that speak for some quiet entities. */
  readonly words: ReadonlySet<string>;
  /** Whether quiet entities are shown only in articles about the pack's subject. */
  readonly hush: boolean;
}

/** Minimum score to mark a bare surname: it needs a sign besides the surname itself. */
const MIN_SCORE_OF_BARE_SURNAME = 1;

// Traits of a name.
/** The entity's full name, beyond doubt. */
const OWN = 1;
/** The surname with another person's given name. */
const OTHER = 2;
/** An entity of the pack's subject, beyond doubt. */
const CERTAIN = 4;
const BARE = 8;
/** An acronym among words in capitals. */
const CAPITALS = 16;
const KEY = 32;
const QUIET = 64;
/** A surname of several people, which the words around it leave open. */
const SHARED = 128;
/** A surname beside a word for a relative, who is the one that the page names in full. */
const RELATIVE = 256;
/** One whose relative of the same surname is named in the same sentence. */
const RELATIVE_BESIDE = 512;
/** An entity for which words of the subject may speak. */
const SPOKEN = 1024;
/** A name beside such a word, which is as good as a key entity. */
const SPOKEN_FOR = 2048;

/** The evidence that a page can give about a name, a bit each. */
const EVIDENCE: readonly Signal[] = [
  {
    name: 'namesake-on-page',
    weight: -4,
    reason: 'the page names somebody else with this surname in full',
  },
  { name: 'full-name-on-page', weight: 3, reason: 'the page gives the full name' },
  { name: 'subject-on-page', weight: 1, reason: 'the page names others of the pack' },
  { name: 'quiet', weight: 0, reason: 'the article is not about the subject of the pack' },
  {
    name: 'several-people',
    weight: -4,
    reason: 'several people of the pack have this surname, and nothing tells which is meant',
  },
];
const NAMESAKE = 1;
const FULL_NAME = 2;
const SUBJECT = 4;
const HUSHED = 8;
const SEVERAL = 16;

/** The signals of each combination of evidence, and their total weight. */
const TOLD: readonly (readonly Signal[])[] = Array.from(
  { length: 1 << EVIDENCE.length },
  (_, bits) => EVIDENCE.filter((_signal, bit) => (bits & (1 << bit)) !== 0),
);
const WEIGHTS = TOLD.map((signals) => signals.reduce((sum, { weight }) => sum + weight, 0));

/**
 * The rules of a pack; make them once.
 * @param hush whether quiet entities are shown only in articles about the pack's subject
 */
export function pageRules(
  { entities }: Pick<NameIndex, 'entities'>,
  quiet: QuietRule,
  hush = true,
): PageRules {
  const given = new Map<string, number>();
  const give = (ids: readonly string[], trait: number): void => {
    for (const id of ids) given.set(id, (given.get(id) ?? 0) | trait);
  };
  give(quiet.subject, CERTAIN);
  give(quiet.entities, QUIET);
  give(quiet.keys, KEY);
  give(quiet.spoken?.entities ?? [], SPOKEN);
  const traits = new Uint16Array(entities.length);
  // Few entities of a large pack have any; each is there once.
  for (let i = 0, left = given.size; left > 0 && i < entities.length; i++) {
    const trait = given.get(entities[i]!);
    if (trait === undefined) continue;
    traits[i] = trait;
    left--;
  }
  return { traits, within: quiet.within, words: new Set(quiet.spoken?.words), hush };
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
      articles.add(i, judged.place, (traits & (KEY | SPOKEN_FOR)) !== 0, (traits & QUIET) !== 0);
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

/** What a whole page says about its names. */
interface PageFacts {
  /** Per entity, the bits `OWN`, `OTHER` and `CERTAIN` that any of its names has. */
  readonly told: Uint8Array;
  /** How many entities of the subject are named beyond doubt. */
  readonly certain: number;
}

function readPage(rules: PageRules, names: readonly JudgedName[]): PageFacts {
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
type Precedent = number;

function precedentAt(i: number, isOwn: boolean): Precedent {
  return ((i + 1) << 1) | (isOwn ? 1 : 0);
}

/** The page's evidence on a bare surname. */
function evidenceOnBare(
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
function decide(judged: JudgedName, page: PageFacts, last: Uint32Array): number {
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

/** The traits of a name, with those of the entity that a shared surname means. */
function traitsOf(rules: PageRules, { traits, meaning }: JudgedName): number {
  return (traits & SHARED) === 0 ? traits : traits | (rules.traits[meaning]! & (KEY | QUIET));
}

function threshold(traits: number): number {
  return traits & BARE ? MIN_SCORE_OF_BARE_SURNAME : 0;
}
