import type { Problem } from './pack-error.ts';
import type { Place } from './places-in.ts';

/** Maximum number of further places that are told of one mistake. */
const MAX_PLACES = 3;

/** Collects mistakes that show in several places, and tells each once. */
export interface RepeatedProblems {
  /** @param mistake what is the same in all places; the first message is told */
  add(file: string, place: Place, mistake: string, message: () => string): void;
  problems(): Problem[];
}

/** An empty collection of mistakes. */
export function createRepeatedProblems(): RepeatedProblems {
  const found = new Map<string, { first: Problem; further: Set<string> }>();
  return {
    add(file, place, mistake, message) {
      const known = found.get(mistake);
      if (!known) {
        const first = { file, ...place, message: message() };
        found.set(mistake, { first, further: new Set() });
      } else if (known.first.file !== file) known.further.add(`${file}, line ${place.line}`);
      else if (known.first.line !== place.line) known.further.add(`line ${place.line}`);
    },
    problems: () =>
      [...found.values()].map(({ first, further }) =>
        further.size === 0
          ? first
          : { ...first, message: `${first.message} (also in ${placesText([...further])})` },
      ),
  };
}

function placesText(places: readonly string[]): string {
  const told = places.slice(0, MAX_PLACES);
  const left = places.length - told.length;
  if (left > 0) told.push(`${left} more ${left > 1 ? 'places' : 'place'}`);
  return told.join('; ');
}
