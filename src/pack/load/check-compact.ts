import * as v from 'valibot';
import { textsOf } from '../../core/notes/pack-texts.ts';
import type { PackContent } from '../../core/model.ts';
import { SCRIPTS } from '../../core/text/script.ts';
import {
  COMPACT_FORMAT,
  MAX_SURNAME_OWNERS,
  OTHER_SCRIPTS,
  type CompactPack,
} from '../format/compact.ts';
import { anyPlace } from '../source/place-schema.ts';
import { packContent } from '../source/content-schema.ts';
import { languageTag } from '../source/shared-shapes.ts';
import { isSameShape } from '../source/text-differences.ts';
import { packTexts } from '../source/translations-schema.ts';
import { CompactPackError } from './compact-pack-error.ts';

const texts = v.array(v.string());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const namesPlace = v.strictObject({ cells: count, stems: count, names: count, endings: count });

const part = v.strictObject({
  from: namesPlace,
  base: v.string(),
  check: v.string(),
  nameStarts: v.string(),
  nameEntity: v.string(),
  nameEndings: v.string(),
  nameFlags: v.string(),
  nameNear: v.string(),
  nameLanguage: v.string(),
  namePrefixes: v.string(),
  endings: v.string(),
  written: v.string(),
  titles: v.string(),
  givenStems: v.string(),
});

const commonNames = v.strictObject({
  letters: v.string(),
  table: v.string(),
  startUnits: v.string(),
  gate: v.string(),
  pairs: v.string(),
  sizes: namesPlace,
  prefixes: v.string(),
  nears: texts,
  languages: v.array(v.strictObject({ tag: v.string(), letters: v.string() })),
  entities: texts,
  givenOwners: v.array(v.array(count)),
  surnameOwners: v.array(v.array(v.strictObject({ entity: count, gender: count, titles: texts }))),
  initials: texts,
});

const beginnings = v.strictObject({
  capital: texts,
  any: texts,
  prefixed: v.array(v.strictObject({ beginning: v.string(), prefixes: texts })),
});

const compactPack = v.strictObject({
  format: v.literal(COMPACT_FORMAT),
  content: packContent,
  argument: v.array(v.strictObject({ place: anyPlace, sentences: texts })),
  translations: v.record(languageTag, packTexts),
  beginnings,
  quietBeginnings: beginnings,
  names: v.strictObject({
    common: commonNames,
    parts: v.strictObject({
      [OTHER_SCRIPTS]: part,
      ...v.entriesFromList(SCRIPTS, v.exactOptional(part)),
    }),
  }),
}) satisfies v.GenericSchema<unknown, CompactPack>;

/** A value that is not what the compiler writes. */
interface Misfit {
  /** e.g. “content.notes.3.kind” */
  readonly place: string;
  readonly expected: string;
}

/** Checks a compact pack of the current format. @throws CompactPackError naming the first fault */
export function checkCompact(value: unknown): CompactPack {
  const { success, issues, output } = v.safeParse(compactPack, value, { abortEarly: true });
  const misfit: Misfit | undefined = success
    ? (danglingIn(output) ?? untranslatedIn(output))
    : misfitOf(issues[0]);
  if (misfit)
    throw new CompactPackError(
      'compact pack',
      `${misfit.place || 'it'} is something else`,
      misfit.expected,
    );
  return output as CompactPack;
}

function misfitOf(issue: v.BaseIssue<unknown>): Misfit {
  return { place: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message };
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
  const isThere = (entity: number): boolean => entity < entities.length;
  if (!common.givenOwners.every((list) => list.every(isThere)))
    return { place: 'names.givenOwners', expected: 'numbers of entities' };
  const isShared = common.surnameOwners.every(
    (list) =>
      list.length <= MAX_SURNAME_OWNERS &&
      list.length > 1 &&
      list.every(({ entity }) => isThere(entity)),
  );
  if (isShared) return undefined;
  return {
    place: 'names.surnameOwners',
    expected: `numbers of entities, 2 to ${MAX_SURNAME_OWNERS} in a list`,
  };
}

/** A translation that has not the texts of the pack’s own language, each of them. */
function untranslatedIn({ content, argument, translations }: CompactPack): Misfit | undefined {
  const own = textsOf(content, argument);
  const found = Object.entries(translations).find(([language, { translator: _, ...told }]) => {
    return language === content.language || !isSameShape(own, told);
  });
  return found && { place: `translations.${found[0]}`, expected: 'the texts of the pack' };
}

interface References {
  readonly place: string;
  readonly of: 'entities' | 'notes' | 'themes';
  readonly ids: readonly string[];
}

function* references({ quiet, notes, parallels, timeline }: PackContent): Iterable<References> {
  const { entities, keys, subject, spoken } = quiet;
  const ids = [...entities, ...keys, ...subject, ...(spoken?.entities ?? [])];
  yield { place: 'content.quiet', of: 'entities', ids };
  for (const { about, themes } of notes) {
    yield { place: 'content.notes', of: 'entities', ids: about };
    yield { place: 'content.notes', of: 'themes', ids: themes };
  }
  for (const { sides } of parallels) {
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
