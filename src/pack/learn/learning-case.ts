import type { DateSpan, PackContent } from '../../core/model.ts';
import { readSigns, type Signs } from '../../core/notes/context-signs.ts';
import { entityNotes } from '../../core/notes/entity-notes.ts';
import { tellingDate } from '../../core/notes/learned-judgement.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { whereFactor } from '../../core/notes/signal-weights.ts';
import { weighedSigns, type WeighedSign } from '../../core/notes/weighed-signs.ts';
import { primaryLanguage } from '../../core/text/primary-language.ts';
import { NO_NOTE } from '../source/example-lines.ts';

/** A paragraph around a name, and what a reader of it should see first. */
export interface LearningCase {
  readonly entity: string;
  readonly context: NoteContext;
  /** Ids of notes, as good as each other; none where no note fits. */
  readonly wanted: readonly string[];
  /** How much it counts; 1 for an example. */
  readonly weight: number;
}

/** A sign that every paragraph has. */
export const ALWAYS = 'always';

/** A case as the learner sees it. */
export interface ReadCase {
  /** Its paragraph: one text may be a case for several entities. */
  readonly text: string;
  /** Signs by name, with their strength. */
  readonly signs: ReadonlyMap<string, number>;
  /** The notes about the entity, and `NO_NOTE`. */
  readonly choices: readonly string[];
  readonly isWanted: readonly boolean[];
  /** How well a date of the paragraph is that of each choice. */
  readonly dates: readonly number[];
  readonly weight: number;
}

/** Names the signs of a case, and says what may be chosen. */
export function readCase(pack: PackContent, one: LearningCase): ReadCase {
  const { entity, context, wanted, weight } = one;
  const language = primaryLanguage(context.language ?? '');
  const both = readSigns(pack, entity, context);
  const signs = new Map<string, number>([
    [ALWAYS, 1],
    [`own ${entity}`, 1],
  ]);
  for (const found of both)
    for (const sign of weighedSigns(found)) signs.set(nameOf(sign, language), sign.strength);
  const notes = entityNotes(pack, entity);
  const choices = [...notes.map(({ id }) => id), NO_NOTE];
  const isPlace = packLookup(pack).quiet.has(entity);
  const sought = wanted.length > 0 ? wanted : [NO_NOTE];
  return {
    text: context.paragraph,
    signs,
    choices,
    isWanted: choices.map((id) => sought.includes(id)),
    dates: [...notes.map(({ when }) => (when ? dateIn(both, when, isPlace) : 0)), 0],
    weight,
  };
}

/** `theme THEME`, `together ENTITY` or `word LANGUAGE STEM`. */
function nameOf(sign: WeighedSign, language: string): string {
  switch (sign.kind) {
    case 'theme':
      return `theme ${sign.theme}`;
    case 'together':
      return `together ${sign.entity}`;
    case 'word':
      return `word ${language} ${sign.stem}`;
  }
}

function dateIn(both: readonly Signs[], when: DateSpan, isPlace: boolean): number {
  return both.reduce((sum, { dates, where }) => {
    const fit = tellingDate(when, dates, isPlace)?.fit ?? 0;
    return sum + fit * whereFactor(where);
  }, 0);
}
