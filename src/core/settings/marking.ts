import { OCCURRENCE_RULES, type OccurrenceRule } from '../people/occurrences.ts';
import { ENTITY_KINDS, type EntityKind } from '../model.ts';

/** Which mentions of an entity can be marked. */
export const OCCURRENCES = OCCURRENCE_RULES;

/** The possible styles of a mark. */
export const MARK_STYLES = ['dotted', 'solid', 'dashed', 'tint'] as const;
/** How a mark is drawn: one of three underlines, or a tint behind the letters. */
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The possible strengths of a mark, from the least visible. */
export const MARK_STRENGTHS = ['quiet', 'normal', 'strong'] as const;
/** How much a mark stands out. */
export type MarkStrength = (typeof MARK_STRENGTHS)[number];

/** What a reader wants marked, and how. */
export interface MarkingSettings {
  readonly occurrence: OccurrenceRule;
  readonly style: MarkStyle;
  readonly strength: MarkStrength;
  /** The kinds of entity that are marked, in the order of `ENTITY_KINDS`. */
  readonly kinds: readonly EntityKind[];
  /** Whether places are marked only if the page is about the pack's subject. */
  readonly quietPlaces: boolean;
}

/** The default settings for marks. */
export const DEFAULT_MARKING: MarkingSettings = {
  occurrence: 'all',
  style: 'dotted',
  strength: 'normal',
  kinds: ENTITY_KINDS,
  quietPlaces: true,
};
