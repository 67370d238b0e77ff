/** Names of a test pack by language: the `names` member of a names file, or the whole file's data. */
export type SmallNames = Readonly<Record<string, object>>;

/** The source files of a sound little pack, with the given names and changes. */
export function smallPack(
  names: SmallNames,
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  const ids = new Set(
    Object.values(names).flatMap((file) =>
      Object.keys('names' in file ? (file.names as object) : file),
    ),
  );
  const files: Record<string, unknown> = {
    'pack.json': {
      format: 1,
      id: 'small',
      version: '1.0.0',
      title: 'A small pack',
      language: 'en',
      licence: 'MIT',
      origin: {
        kind: 'essay',
        attribution: 'a test',
        date: { from: '2020-08', label: 'August 2020' },
        locator: { unit: 'paragraph', count: 11 },
        statement: 'Made for tests.',
      },
      themes: { elections: 'elections' },
      quiet: { entities: [], keys: [], within: 0, subject: [] },
    },
    'entities.json': {
      entities: [...ids].map((id) => ({
        id,
        kind: 'person',
        label: id,
        description: `The entity ${id}.`,
      })),
    },
    'notes.json': { notes: [] },
    'parallels.json': { parallels: [] },
    'timeline.json': { points: [] },
    ...Object.fromEntries(
      Object.entries(names).map(([language, file]) => [
        `names/${language}.json`,
        'names' in file ? { language, ...file } : { language, names: file },
      ]),
    ),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [
      file,
      typeof data === 'string' ? data : JSON.stringify(data, null, 2),
    ]),
  );
}
