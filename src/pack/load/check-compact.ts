import { ENTITY_KINDS, NOTE_KINDS, type PackContent } from '../../core/model.ts';
import { misfitIn, type Misfit, type Shape } from './check-shape.ts';
import { SCRIPTS } from '../../core/text/script.ts';
import { OTHER_SCRIPTS, type CompactPack } from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';

const FILE = 'compact pack';
const TEXTS: Shape = { list: 'text' };
const IDS: Shape = { list: 'id' };
const NUMBERS: Shape = { list: 'number' };
const SPAN: Shape = { keys: { from: 'text', 'to?': 'text', label: 'text' } };

const CONTENT: Shape = {
  keys: {
    id: 'id',
    version: 'text',
    title: 'text',
    language: 'text',
    licence: 'text',
    origin: {
      keys: { attribution: 'text', date: SPAN, paragraphs: 'number', statement: 'text' },
    },
    themes: { record: 'text' },
    'cues?': { record: { record: 'text' } },
    quiet: { keys: { entities: IDS, keys: IDS, within: 'number', subject: IDS } },
    entities: {
      list: {
        keys: {
          id: 'id',
          kind: ENTITY_KINDS,
          label: 'text',
          description: 'text',
          'editorial?': { keys: { 'wikidata?': 'id', 'notes?': TEXTS } },
        },
      },
    },
    notes: {
      list: {
        keys: {
          id: 'id',
          kind: NOTE_KINDS,
          paragraph: 'number',
          about: IDS,
          text: 'text',
          'when?': SPAN,
          themes: IDS,
          'quotes?': { list: { keys: { text: 'text', 'speaker?': 'text' } } },
        },
      },
    },
    parallels: {
      list: {
        keys: {
          id: 'id',
          title: 'text',
          sides: {
            list: { keys: { entity: 'id', text: 'text', paragraphs: NUMBERS, notes: IDS } },
          },
        },
      },
    },
    timeline: {
      list: {
        keys: {
          id: 'id',
          when: SPAN,
          text: 'text',
          paragraphs: NUMBERS,
          notes: IDS,
          entities: IDS,
          'forecast?': 'flag',
        },
      },
    },
  },
};

const PLACE: Shape = {
  keys: { cells: 'number', stems: 'number', names: 'number', endings: 'number' },
};

const PART: Shape = {
  keys: {
    from: PLACE,
    ...texts(
      'base',
      'check',
      'nameStarts',
      'nameEntity',
      'nameEndings',
      'nameFlags',
      'nameNear',
      'nameLanguage',
      'namePrefixes',
      'endings',
      'written',
    ),
  },
};

const NAMES: Shape = {
  keys: {
    common: {
      keys: {
        ...texts(
          'letters',
          'table',
          'startUnits',
          'gate',
          'pairs',
          'prefixes',
          'titles',
          'givenStems',
        ),
        sizes: PLACE,
        nears: TEXTS,
        languages: { list: { keys: { tag: 'text', letters: 'text' } } },
        entities: IDS,
        givenOwners: { list: NUMBERS },
        initials: TEXTS,
      },
    },
    parts: {
      keys: {
        [OTHER_SCRIPTS]: PART,
        ...Object.fromEntries(SCRIPTS.map((script) => [`${script}?`, PART])),
      },
    },
  },
};

const BEGINNINGS: Shape = {
  keys: {
    capital: TEXTS,
    any: TEXTS,
    prefixed: { list: { keys: { beginning: 'text', prefixes: TEXTS } } },
  },
};

const PACK: Shape = {
  keys: { format: 'number', content: CONTENT, beginnings: BEGINNINGS, names: NAMES },
};

function texts(...keys: readonly string[]): Record<string, Shape> {
  return Object.fromEntries(keys.map((key) => [key, 'text']));
}

/** Checks a compact pack of the current format. @throws CompactPackError naming the first fault */
export function checkCompact(value: unknown): asserts value is CompactPack {
  const misfit = misfitIn('', value, PACK) ?? danglingIn(value as CompactPack);
  if (misfit)
    throw new CompactPackError(FILE, `${misfit.place || 'it'} is something else`, misfit.expected);
}

function danglingIn({ content, names }: CompactPack): Misfit | undefined {
  const entities = content.entities.map(({ id }) => id);
  const known = {
    entities: new Set(entities),
    notes: new Set(content.notes.map(({ id }) => id)),
    themes: new Set(Object.keys(content.themes)),
  };
  for (const { place, of, ids } of references(content)) {
    const lost = ids.find((id) => !known[of].has(id));
    if (lost !== undefined) return { place, expected: `none but the pack’s own ${of}` };
  }
  const { common } = names;
  const expected = 'as the entities of the content';
  if (common.entities.join() !== entities.join()) return { place: 'names.entities', expected };
  if (known.entities.size < entities.length || known.notes.size < content.notes.length)
    return { place: 'content', expected: 'each id once' };
  if (common.initials.length !== entities.length) return { place: 'names.initials', expected };
  const owners = common.givenOwners.every((list) => list.every((one) => one < entities.length));
  return owners ? undefined : { place: 'names.givenOwners', expected };
}

interface References {
  readonly place: string;
  readonly of: 'entities' | 'notes' | 'themes';
  readonly ids: readonly string[];
}

function* references({ quiet, notes, parallels, timeline }: PackContent): Iterable<References> {
  const { entities, keys, subject } = quiet;
  yield { place: 'content.quiet', of: 'entities', ids: [...entities, ...keys, ...subject] };
  for (const { about, themes } of notes) {
    yield { place: 'content.notes', of: 'entities', ids: about };
    yield { place: 'content.notes', of: 'themes', ids: themes };
  }
  for (const { sides } of parallels) {
    if (sides.length !== 2) yield { place: 'content.parallels', of: 'notes', ids: [''] };
    for (const side of sides) {
      yield { place: 'content.parallels', of: 'entities', ids: [side.entity] };
      yield { place: 'content.parallels', of: 'notes', ids: side.notes };
    }
  }
  for (const point of timeline) {
    yield { place: 'content.timeline', of: 'entities', ids: point.entities };
    yield { place: 'content.timeline', of: 'notes', ids: point.notes };
  }
}
