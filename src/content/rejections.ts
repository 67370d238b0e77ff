import type { RejectionScope } from '../core/popover/popover-state.ts';
import {
  addCorrection,
  foldSurface,
  removeCorrection,
  type Correction,
  type CorrectionScope,
} from '../core/settings/corrections.ts';
import type { CorrectionsStore } from '../platform/corrections-store.ts';
import type { Mention } from './engine/mention.ts';

/** A mention to reject or restore. */
export interface RejectedMention {
  readonly surface: string;
  readonly entityId: string;
  /** Ids of the entities that the same name means in other packs. */
  readonly others?: readonly string[];
  /** The result of `placeKey`; without it, the mention cannot be rejected at its place alone. */
  readonly key?: string;
}

/** What rejections need from the page and the store. */
export interface RejectionsDeps {
  readonly store: Pick<CorrectionsStore, 'change'>;
  /** Hostname of the page now; empty if it has none, such as a file. */
  readonly hostname: () => string;
  readonly now: () => number;
  /** Called when the rejections at their place have changed. */
  readonly onChange: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** A reader's “not this person”: for one place in memory, for more in the store. */
export interface Rejections {
  readonly reject: (scope: RejectionScope, mention: RejectedMention) => void;
  /** Removes all rejections of a mention. */
  readonly restore: (mention: RejectedMention) => void;
  readonly has: (mention: Mention) => boolean;
}

/** A key that identifies the place of a mention, even after its text was read again. */
export function placeKey({ name, line }: Pick<Mention, 'name' | 'line'>): string {
  return `${name.start} ${line.text}`;
}

/** Creates the rejections of a page. */
export function createRejections(deps: RejectionsDeps): Rejections {
  const { store, hostname, now, onChange, onProblem } = deps;
  /** For each rejected mention, its entity and its place. */
  const keys = new Set<string>();
  const siteNow = (): string => hostname().replace(/^www\./, '');

  /** All that the name means, whatever the pack. */
  const entitiesOf = ({ entityId, others = [] }: RejectedMention) => [entityId, ...others];
  const keysOf = (mention: RejectedMention): readonly string[] =>
    mention.key === undefined
      ? []
      : entitiesOf(mention).map((entity) => keyOf(entity, mention.key!));
  const corrections = (mention: RejectedMention, scope: CorrectionScope): readonly Correction[] => {
    const surface = foldSurface(mention.surface);
    return entitiesOf(mention).map((entityId) => ({ surface, entityId, scope, addedAt: now() }));
  };
  /** Removes all stored corrections that a mention can have. */
  const without = (list: readonly Correction[], mention: RejectedMention): readonly Correction[] =>
    [...corrections(mention, 'everywhere'), ...corrections(mention, { site: siteNow() })].reduce(
      removeCorrection,
      list,
    );

  return {
    reject: (scope, mention) => {
      for (const key of keysOf(mention)) keys.add(key);
      onChange();
      const site = siteNow();
      if (scope === 'mention' || (scope === 'site' && site === '')) return;
      const wide = corrections(mention, scope === 'site' ? { site } : 'everywhere');
      store.change((list) => wide.reduce(addCorrection, without(list, mention))).catch(onProblem);
    },
    restore: (mention) => {
      for (const key of keysOf(mention)) keys.delete(key);
      onChange();
      store.change((list) => without(list, mention)).catch(onProblem);
    },
    has: (mention) => keys.size > 0 && keys.has(keyOf(mention.entity, placeKey(mention))),
  };
}

function keyOf(entity: string, place: string): string {
  return `${entity} ${place}`;
}
