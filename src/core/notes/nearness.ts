import { sentenceStarts } from '../text/sentences.ts';

/** A place in a text, in UTF-16 units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** How near a place in a text is to a mention: 1 beside it, less the farther away. */
export type Nearness = (at: number) => number;

/** By sentences between the place and the mention; the last counts for all that are farther. */
const BY_SENTENCE = [1, 0.7, 0.5] as const;
/** The share of the nearness that falls with each word, also within a sentence. */
const BY_DISTANCE = 0.3;
/** After this many UTF-16 units, some 15 words, that share has fallen to a third. */
const DISTANCE_UNITS = 100;

/** What everything counts for where the place of the mention is not known. */
const SOMEWHERE = 0.7;

/** What the words of a text count for at a mention. */
export function nearnessTo(text: string, mention: TextPlace | undefined): Nearness {
  if (!mention) return () => SOMEWHERE;
  const starts = sentenceStarts(text);
  const sentenceAt = (at: number): number => {
    let sentence = starts.length - 1;
    while (starts[sentence]! > at) sentence--;
    return sentence;
  };
  const own = sentenceAt(mention.start);
  return (at) => {
    const sentences = Math.abs(sentenceAt(at) - own);
    const units = Math.max(0, mention.start - at, at - mention.end);
    const distance = 1 - BY_DISTANCE + BY_DISTANCE * Math.exp(-units / DISTANCE_UNITS);
    return distance * BY_SENTENCE[Math.min(sentences, BY_SENTENCE.length - 1)]!;
  };
}

/** A name of an entity in a text. */
export interface PlacedName extends TextPlace {
  readonly entity: string;
}

/** By entity, where its name that is nearest to a mention begins. */
export function nearestPlaces(
  mention: TextPlace,
  names: readonly PlacedName[],
): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>();
  const distance = (start: number): number => Math.abs(start - mention.start);
  for (const { entity, start } of names) {
    const known = nearest.get(entity);
    if (known === undefined || distance(start) < distance(known)) nearest.set(entity, start);
  }
  return nearest;
}
