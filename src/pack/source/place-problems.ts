import { LOCATOR_UNITS, type Place } from '../../core/model.ts';
import { firstNumber } from '../../core/notes/compare-places.ts';
import type { Problem } from './pack-error.ts';
import { createRepeatedProblems } from './repeated-problems.ts';
import type { SourcePath } from './source-text.ts';
import type { PackSources, Source } from './sources.ts';

/** Something of a source file that may have a place under the key of any unit. */
interface Placed {
  readonly source: Source<unknown>;
  readonly path: SourcePath;
  readonly data: object;
  /** What is added to the name of a unit to make the key. */
  readonly ending: '' | 's';
}

/**
 * Places that are missing, given in another unit than the pack's, or beyond the end of the source;
 * each mistake once.
 */
export function placeProblems(sources: PackSources): Problem[] {
  const { pack } = sources;
  const { unit, count } = pack.data.origin.locator;
  const found = createRepeatedProblems();
  const { line } = pack.text.place(['origin', 'locator']);
  const expected = (key: string): string =>
    `expected “${key}”, as places are given by ${unit} (pack.json, line ${line})`;
  if (unit === 'timecode' && count !== undefined)
    found.add(
      'pack.json',
      pack.text.place(['origin', 'locator', 'count']),
      'count',
      () => 'timecodes are not counted; expected no “count” beside the unit “timecode”',
    );
  for (const { source, path, data, ending } of placedIn(sources)) {
    const { file } = source.text;
    const key = `${unit}${ending}`;
    const values = data as Readonly<Record<string, Place | readonly Place[] | undefined>>;
    const others = LOCATOR_UNITS.map((one) => `${one}${ending}`).filter(
      (one) => one !== key && values[one] !== undefined,
    );
    for (const other of others)
      found.add(
        file,
        source.text.keyPlace([...path, other]),
        `${file} ${other}`,
        () => `a place under “${other}”; ${expected(key)}`,
      );
    const value = values[key];
    if (value === undefined && others.length === 0)
      found.add(
        file,
        source.text.place(path),
        `${file} none`,
        () => `has no place in the source; ${expected(key)}`,
      );
    for (const { place, at } of placesUnder(value))
      if (count !== undefined && unit !== 'timecode' && firstNumber(place) > count)
        found.add(
          file,
          source.text.place([...path, key, ...at]),
          'beyond',
          () => `${unit} ${place}; the source has ${count} (pack.json, line ${line})`,
        );
  }
  return found.problems();
}

/** The places of a key, each with the rest of the path to it. */
function placesUnder(value: Place | readonly Place[] | undefined) {
  if (value === undefined) return [];
  return typeof value === 'object'
    ? value.map((place, i) => ({ place, at: [i] }))
    : [{ place: value, at: [] }];
}

function* placedIn({ notes, parallels, timeline, argument }: PackSources): Iterable<Placed> {
  for (const [i, data] of notes.data.notes.entries())
    yield { source: notes, path: ['notes', i], data, ending: '' };
  for (const [i, { sides }] of parallels.data.parallels.entries())
    for (const [k, data] of sides.entries())
      yield { source: parallels, path: ['parallels', i, 'sides', k], data, ending: 's' };
  for (const [i, data] of timeline.data.points.entries())
    yield { source: timeline, path: ['points', i], data, ending: 's' };
  if (argument)
    for (const [i, data] of argument.data.paragraphs.entries())
      yield { source: argument, path: ['paragraphs', i], data, ending: '' };
}
