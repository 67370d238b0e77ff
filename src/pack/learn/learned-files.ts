import type { PackContent } from '../../core/model.ts';
import { entityNotes } from '../../core/notes/entity-notes.ts';
import type { LearnedWeights } from './learn-weights.ts';
import { NO_NOTE } from '../source/example-lines.ts';
import { ALWAYS } from './learning-case.ts';

type Weights = ReadonlyMap<string, number>;

/** Weights of words that are smaller are left out, in tenths. */
const MIN_WORD_WEIGHT = 3;

/**
 * The source files for what was learned, as text by path: `learned.json` and one of words for each
 * language. Weights are in tenths, in the order of the pack’s notes.
 * @param checksum of what was learned from
 */
export function learnedFiles(
  pack: PackContent,
  { signs, date }: LearnedWeights,
  checksum: string,
): Readonly<Record<string, string>> {
  const order = [...pack.notes.map(({ id }) => id), NO_NOTE];
  const written = (weights: Weights, least = 1): string =>
    order
      .map((id) => [id, Math.round(10 * (weights.get(id) ?? 0))] as const)
      .filter(([, weight]) => Math.abs(weight) >= least)
      .map(([id, weight]) => `${id} ${weight}`)
      .join(' ');
  const record = (kind: string): Record<string, string> =>
    sorted(
      [...signs]
        .filter(([name]) => name.startsWith(`${kind} `))
        .map(([name, weights]) => [name.slice(kind.length + 1), written(weights)]),
    );
  const always = signs.get(ALWAYS) ?? new Map<string, number>();
  const own = pack.entities.map(({ id }): [string, string] => {
    const notes = [...entityNotes(pack, id).map((note) => note.id), NO_NOTE];
    const more = signs.get(`own ${id}`);
    const sums = notes.map((note): [string, number] => [
      note,
      (always.get(note) ?? 0) + (more?.get(note) ?? 0),
    ]);
    return [id, written(new Map(sums))];
  });
  const words = new Map<string, [string, string][]>();
  for (const [name, weights] of signs) {
    const [kind, language, stem] = name.split(' ');
    if (kind !== 'word' || stem === undefined) continue;
    const list = words.get(language!) ?? [];
    words.set(language!, list);
    list.push([stem, written(weights, MIN_WORD_WEIGHT)]);
  }
  const files: [string, unknown][] = [
    [
      'learned.json',
      {
        examples: checksum,
        date: Math.round(10 * date),
        own: sorted(own),
        together: record('together'),
        themes: record('theme'),
      },
    ],
    ...[...words]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, list]): [string, unknown] => [
        `learned/${language}.json`,
        { language, words: sorted(list) },
      ]),
  ];
  return Object.fromEntries(
    files.map(([path, value]) => [path, `${JSON.stringify(value, undefined, 2)}\n`]),
  );
}

function sorted(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    entries.filter(([, weights]) => weights !== '').toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
