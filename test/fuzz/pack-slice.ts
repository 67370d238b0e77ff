import { fileURLToPath } from 'node:url';
import type { PackTexts } from '../../src/core/model.ts';
import { textsOf, type WithTexts } from '../../src/core/notes/pack-texts.ts';
import { BUNDLED_PACK } from '../../tools/build/bundled-pack.ts';
import { readPackFolder, type PackBytes } from '../../tools/build/read-pack.ts';

/** The bundled pack's sources, as stored in its folder. */
export const wholePack: PackBytes = readPackFolder(
  fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url)),
);

/** Number of entities that are kept, with only what concerns them. */
const ENTITIES = 5;
const LANGUAGES = ['en', 'ru', 'pl'];
/** Number of words kept of each list in a names file. */
const WORDS = 2;

/** Number of weights kept of each list of them. */
const WEIGHTS = 8;

type Data = Record<string, unknown>;

/**
 * A sound pack that is cut from the bundled one: every kind of file and field, and so little of
 * each that thousands of changed copies are compiled in a minute.
 */
export const packSlice: Readonly<Record<string, string>> = cut();

function cut(): Record<string, string> {
  const read = (file: string): Data => JSON.parse(String(wholePack[file])) as Data;
  const entities = (read('entities.json')['entities'] as { id: string }[]).slice(0, ENTITIES);
  const ids = new Set(entities.map(({ id }) => id));
  const known = (list: unknown): string[] => (list as string[]).filter((id) => ids.has(id));
  const notes = (read('notes.json')['notes'] as { id: string; about: string[] }[]).filter(
    ({ about }) => known(about).length === about.length,
  );
  const noteIds = new Set(notes.map(({ id }) => id));
  const pack = read('pack.json');
  const quiet = pack['quiet'] as Data;
  const spoken = quiet['spoken'] as Data;
  const files: Record<string, Data> = {
    'pack.json': {
      ...pack,
      quiet: {
        ...quiet,
        entities: known(quiet['entities']),
        keys: known(quiet['keys']),
        subject: known(quiet['subject']),
        spoken: {
          entities: entities.slice(0, 1).map(({ id }) => id),
          words: (spoken['words'] as string[]).slice(0, WORDS),
        },
      },
    },
    'entities.json': { entities },
    'notes.json': { notes },
    'parallels.json': {
      parallels: (
        read('parallels.json')['parallels'] as { sides: { entity: string; notes: string[] }[] }[]
      ).filter(({ sides }) =>
        sides.every((side) => ids.has(side.entity) && side.notes.every((id) => noteIds.has(id))),
      ),
    },
    'timeline.json': {
      points: (read('timeline.json')['points'] as { entities: string[]; notes: string[] }[]).filter(
        (point) =>
          known(point.entities).length === point.entities.length &&
          point.notes.every((id) => noteIds.has(id)),
      ),
    },
    'argument.json': {
      paragraphs: (read('argument.json')['paragraphs'] as { sentences: string[] }[]).map(
        (paragraph) => ({
          ...paragraph,
          sentences: paragraph.sentences.map((sentence) =>
            sentence.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (link, words: string, id: string) =>
              ids.has(id) ? link : words,
            ),
          ),
        }),
      ),
    },
  };
  for (const language of LANGUAGES) {
    const names = read(`names/${language}.json`);
    const few = Object.entries(names).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, WORDS) : value,
    ]);
    files[`names/${language}.json`] = {
      ...Object.fromEntries(few),
      names: Object.fromEntries(
        Object.entries(names['names'] as Data).filter(([id]) => ids.has(id)),
      ),
    };
  }
  const cues = read('cues/en.json');
  files['cues/en.json'] = {
    ...cues,
    cues: Object.fromEntries(
      Object.entries(cues['cues'] as Record<string, string[]>).map(([theme, list]) => [
        theme,
        list.slice(0, WORDS),
      ]),
    ),
  };
  const learned = read('learned.json');
  const fewOf = (file: Data, part: string): Data =>
    Object.fromEntries(
      Object.entries(file[part] as Record<string, string>)
        .filter(([key]) => !key.includes('/') || ids.has(key))
        .flatMap(([key, weights]) => {
          const left = ofNotes(weights, noteIds);
          return left === '' ? [] : [[key, left] as const];
        })
        .slice(0, WEIGHTS),
    );
  files['learned.json'] = {
    ...learned,
    own: fewOf(learned, 'own'),
    together: fewOf(learned, 'together'),
    themes: fewOf(learned, 'themes'),
  };
  const words = read('learned/en.json');
  files['learned/en.json'] = { ...words, words: fewOf(words, 'words') };
  files['translations/be.json'] = { language: 'be', ...textsOfFiles(files) };
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [file, JSON.stringify(data, null, 1)]),
  );
}

/** All texts of the pack, as a translation has them. */
function textsOfFiles(files: Readonly<Record<string, Data>>): PackTexts {
  const paragraphs = files['argument.json']!['paragraphs'] as {
    paragraph: number;
    sentences: string[];
  }[];
  const pack = {
    ...files['pack.json'],
    ...files['entities.json'],
    ...files['notes.json'],
    ...files['parallels.json'],
    timeline: files['timeline.json']!['points'],
  };
  return textsOf(
    pack as unknown as WithTexts,
    paragraphs.map(({ paragraph: place, sentences }) => ({ place, sentences })),
  );
}

/** The weights of the notes that are kept. */
function ofNotes(weights: string, notes: ReadonlySet<string>): string {
  const pairs = weights.match(/\S+ \S+/g) ?? [];
  return pairs.filter((pair) => notes.has(pair.split(' ')[0]!)).join(' ');
}
