import type { NameIndex } from '../names/name-index.ts';
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

/** A found name before the page's judgement. Kept while the page changes and judged again. */
export interface JudgedName {
  readonly name: FoundName;
  /** What it tells about the page and what the page can tell about it: bits, see below. */
  readonly traits: number;
  /** Sum of the weights of its own signals. */
  readonly ownWeight: number;
  /** What the page says of it, as bits of `EVIDENCE`; −1 before the first judgement. */
  evidence: number;
  /** Whether a reader sees it marked. */
  shown: boolean;
}

/** What judging needs to know of a pack, with entities by number. */
export interface PageRules {
  /** Per entity, the bits `CERTAIN`, `KEY` and `QUIET` that its names can have. */
  readonly traits: Uint8Array;
  /** How many names on, either way, a key entity is near. */
  readonly within: number;
  /** Whether quiet entities are shown only near key ones. */
  readonly hush: boolean;
}

/** Score from which a bare surname is marked: some sign of the subject besides the surname. */
const MIN_SCORE_OF_BARE_SURNAME = 1;

// Traits of a name.
/** A full naming of the entity beyond doubt. */
const OWN = 1;
/** The surname with somebody else's given name. */
const OTHER = 2;
/** An entity of the pack's subject, beyond doubt. */
const CERTAIN = 4;
const BARE = 8;
/** An acronym among words in capitals. */
const CAPITALS = 16;
const KEY = 32;
const QUIET = 64;

/** What a page can say of a name, a bit each. */
const EVIDENCE: readonly Signal[] = [
  {
    name: 'namesake-on-page',
    weight: -4,
    reason: 'the page names somebody else with this surname in full',
  },
  { name: 'full-name-on-page', weight: 3, reason: 'the page gives the full name' },
  { name: 'subject-on-page', weight: 1, reason: 'the page names others of the pack' },
  { name: 'quiet', weight: 0, reason: 'no key entity of the pack is near' },
];
const NAMESAKE = 1;
const FULL_NAME = 2;
const SUBJECT = 4;
const HUSHED = 8;

/** The signals of each set of evidence, and their weight. */
const TOLD: readonly (readonly Signal[])[] = Array.from(
  { length: 1 << EVIDENCE.length },
  (_, bits) => EVIDENCE.filter((_signal, bit) => (bits & (1 << bit)) !== 0),
);
const WEIGHTS = TOLD.map((signals) => signals.reduce((sum, { weight }) => sum + weight, 0));

/**
 * The rules of a pack, to be made once.
 * @param hush whether quiet entities are shown only near key ones
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
  const traits = Uint8Array.from(entities, (id) => given.get(id) ?? 0);
  return { traits, within: quiet.within, hush };
}

/** A name as it enters a page. */
export function unjudged(rules: PageRules, name: FoundName): JudgedName {
  const { entity, bare, signals } = name;
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
  }
  const traits = own | told | (rules.traits[entity]! & (certain | KEY | QUIET));
  return { name, traits, ownWeight, evidence: -1, shown: false };
}

/** Whether two names are the same to every page, so that one can stand in for the other. */
export function judgedAlike(a: JudgedName, b: JudgedName): boolean {
  return a.name.entity === b.name.entity && a.traits === b.traits && a.ownWeight === b.ownWeight;
}

/**
 * Judges the names of a page, in page order: who is meant, and what a reader sees marked. Tells
 * which of them come out otherwise than before.
 *
 *     signals of the words around + signals of the page = score
 *       score < 0: somebody else        (not meant)
 *       bare surname, score < 1: nothing speaks for it (meant, not shown)
 *       quiet entity, no key entity near: the page is about something else (meant, not shown)
 *
 * Linear, at some 50 ns a name: cheap enough to run at each change of a page.
 */
export function judgeNames<Name extends JudgedName>(
  rules: PageRules,
  names: readonly Name[],
  changed?: (name: Name) => void,
): void {
  const page = readPage(rules, names);
  /** Per entity, what the last full naming told: the entity's own, or another's. */
  const last = new Uint8Array(rules.traits.length);
  const evidences = new Uint8Array(names.length);
  const near = new NearKeys(rules.within);
  // Plain loops: pages may have tens of thousands of names, and this is done in one go.
  for (let i = 0; i < names.length; i++) {
    const { name, traits, ownWeight } = names[i]!;
    let evidence = 0;
    if (traits & BARE) evidence = evidenceOnBare(page, name.entity, last[name.entity]!);
    else if (traits & CAPITALS && page.certain > 0) evidence = SUBJECT;
    if (traits & (OWN | OTHER)) last[name.entity] = traits & OWN ? OWN : OTHER;
    evidences[i] = evidence;
    if (traits & KEY && ownWeight + WEIGHTS[evidence]! >= threshold(traits)) near.add(i);
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const { traits, ownWeight } = name;
    const shown = ownWeight + WEIGHTS[evidences[i]!]! >= threshold(traits);
    const hushed = rules.hush && shown && (traits & QUIET) !== 0 && !near.reaches(i);
    const evidence = evidences[i]! | (hushed ? HUSHED : 0);
    if (evidence === name.evidence) continue;
    name.evidence = evidence;
    name.shown = shown && !hushed;
    changed?.(name);
  }
}

/** What was judged of a name last. */
export function verdictOf({ name, ownWeight, evidence, shown }: JudgedName): Verdict {
  const told = evidence > 0 ? TOLD[evidence]! : [];
  const signals = name.signals.length === 0 ? told : [...name.signals, ...told];
  return { meant: ownWeight + (WEIGHTS[evidence] ?? 0) >= 0, shown, signals };
}

/** What a page as a whole tells about its names. */
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
    const before = facts[name.entity]!;
    const after = before | (traits & (OWN | OTHER | CERTAIN));
    if (after === before) continue;
    facts[name.entity] = after;
    if ((after & ~before & CERTAIN) !== 0) certain++;
  }
  return { told: facts, certain };
}

/** What the page says of a bare surname; `precedent` is what the last full naming before it told. */
function evidenceOnBare(page: PageFacts, entity: number, precedent: number): number {
  const facts = page.told[entity]!;
  const namesake = precedent === OTHER || (precedent === 0 && (facts & (OTHER | OWN)) === OTHER);
  const others = page.certain - (facts & CERTAIN ? 1 : 0);
  return (namesake ? NAMESAKE : facts & OWN ? FULL_NAME : 0) | (others > 0 ? SUBJECT : 0);
}

/** Tells whether one of a few places is near, for places that are asked in rising order. */
class NearKeys {
  private readonly places: number[] = [];
  private next = 0;

  constructor(private readonly within: number) {}

  add(place: number): void {
    this.places.push(place);
  }

  reaches(i: number): boolean {
    while (this.next < this.places.length && this.places[this.next]! < i - this.within) this.next++;
    return this.next < this.places.length && this.places[this.next]! <= i + this.within;
  }
}

function threshold(traits: number): number {
  return traits & BARE ? MIN_SCORE_OF_BARE_SURNAME : 0;
}
