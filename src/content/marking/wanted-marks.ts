import type { MarkingSettings } from '../../core/settings/marking.ts';
import type { Pack } from '../../pack/load.ts';
import type { Mention } from './mention.ts';

/** Which of the names that a page shows the reader wants marked. */
export interface WantedMarks {
  readonly isWanted: (mention: Pick<Mention, 'name' | 'surface'>) => boolean;
  /** Whether quiet entities are marked only where the page is about the pack's subject. */
  readonly quietPlaces: boolean;
}

/**
 * The marks that settings and corrections leave.
 * @param isCorrected whether a correction takes a name, as written, away from an entity
 */
export function wantedMarks(
  { names, content }: Pack,
  { kinds, quietPlaces }: MarkingSettings,
  isCorrected: (surface: string, entityId: string) => boolean,
): WantedMarks {
  const wanted = new Set(
    content.entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  );
  return {
    quietPlaces,
    isWanted: ({ name, surface }) => {
      const id = names.entities[name.entity]!;
      return wanted.has(id) && !isCorrected(surface, id);
    },
  };
}
