import { matchNames, type Match } from '../match/match-names.ts';
import { NO_ENTITY, roleOf, type NameIndex } from '../match/name-index.ts';
import type { Annotation, Signal } from './annotation.ts';
import { nameNeighbours } from './name-neighbours.ts';

/** Finds the entities named in a text, in order, without overlaps. */
export function detect(index: NameIndex, text: string): Annotation[] {
  const { text: matched, matches, offsets } = matchNames(index, text);
  const annotations: Annotation[] = [];
  for (const match of matches) {
    const entity = index.senseEntity[match.sense]!;
    if (entity === NO_ENTITY) continue;
    const { start, signals } = resolve(index, matched, match, entity);
    const from = offsets ? offsets[start]! : start;
    const to = offsets ? offsets[match.end]! : match.end;
    if (score(signals) < 0) continue;
    annotations.push({
      start: from,
      end: to,
      surface: text.slice(from, to),
      entity: index.entities[entity]!,
      shown: true,
      signals,
    });
  }
  return annotations;
}

function resolve(
  index: NameIndex,
  text: string,
  match: Match,
  entity: number,
): { start: number; signals: readonly Signal[] } {
  const role = roleOf(index.senseFlags[match.sense]!);
  if (role !== 'surname') return { start: match.start, signals: [] };
  return nameNeighbours(index, text, match.start, entity);
}

function score(signals: readonly Signal[]): number {
  return signals.reduce((sum, signal) => sum + signal.weight, 0);
}
