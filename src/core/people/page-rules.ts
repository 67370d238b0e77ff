import type { QuietRule } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { CERTAIN, KEY, QUIET, SPOKEN } from './name-traits.ts';

/** The rules of a pack for judging, with entities by number. */
export interface PageRules {
  /** Per entity, the bits `CERTAIN`, `KEY` and `QUIET` that its names can have. */
  readonly traits: Uint16Array;
  /** For how many quiet names of an article one key name may speak. */
  readonly within: number;
  /** Beginnings of the words that speak for some quiet entities. */
  readonly words: ReadonlySet<string>;
  /** Whether quiet entities are shown only in articles about the pack's subject. */
  readonly hush: boolean;
}

/**
 * The rules of a pack; make them once.
 * @param hush whether quiet entities are shown only in articles about the pack's subject
 */
export function pageRules(
  { entities }: Pick<NameIndex, 'entities'>,
  quiet: QuietRule,
  hush = true,
): PageRules {
  const given = new Map<string, number>();
  const give = (ids: readonly string[], trait: number): void => {
    for (const id of ids) given.set(id, (given.get(id) ?? 0) | trait);
  };
  give(quiet.subject, CERTAIN);
  give(quiet.entities, QUIET);
  give(quiet.keys, KEY);
  give(quiet.spoken?.entities ?? [], SPOKEN);
  const traits = new Uint16Array(entities.length);
  // Few entities of a large pack have any; each is there once.
  for (let i = 0, left = given.size; left > 0 && i < entities.length; i++) {
    const trait = given.get(entities[i]!);
    if (trait === undefined) continue;
    traits[i] = trait;
    left--;
  }
  return { traits, within: quiet.within, words: new Set(quiet.spoken?.words), hush };
}
