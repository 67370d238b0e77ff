import type { NamesFile } from './names-schema.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources, Source } from './sources.ts';
import { shortened } from './wording.ts';

/** A pack without names, entries of names files that have none, and given names in one entry. */
export function nameListProblems({ pack, names }: PackSources): Problem[] {
  if (names.length === 0) {
    const file = `names/${pack.data.language}.json`;
    return [{ file, message: 'is missing; without names nothing is marked' }];
  }
  return names.flatMap((source) => [...entriesWithoutNames(source), ...namesInOneEntry(source)]);
}

function entriesWithoutNames({ data, text }: Source<NamesFile>): Problem[] {
  return Object.entries(data.names)
    .filter(([, lists]) => Object.keys(lists).length === 0)
    .map(([id]) =>
      text.keyProblem(
        ['names', id],
        `“${shortened(id)}” has no names here; expected “names”, “surnames”, “given” or “patronymics”`,
      ),
    );
}

/** What is looked for word by word beside a surname. */
const ONE_WORD_EACH = ['given', 'patronymics'] as const;

function namesInOneEntry({ data, text }: Source<NamesFile>): Problem[] {
  return Object.entries(data.names).flatMap(([id, lists]) =>
    ONE_WORD_EACH.flatMap((key) =>
      (lists[key] ?? []).flatMap((entry, i) => {
        const written = typeof entry === 'string' ? entry : entry.name;
        const count = written.split(/\s+/).length;
        if (count === 1) return [];
        const message = `“${shortened(written)}” has ${count} words; expected one word in each entry of “${key}”`;
        return text.problem(['names', id, key, i], message);
      }),
    ),
  );
}
