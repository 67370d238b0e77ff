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

/** A mention that is rejected, or was. */
export interface RejectedMention {
  readonly surface: string;
  readonly entityId: string;
  /** See `mentionKey`; without it, the mention cannot be rejected at its place alone. */
  readonly key?: string;
}

export interface RejectionsDeps {
  readonly store: Pick<CorrectionsStore, 'change'>;
  /** Host of the page; empty where it has none, as a file. */
  readonly host: string;
  readonly now: () => number;
  /** What is rejected at its place only has changed. */
  readonly onChange: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** A reader's “not this person”: at its place in the page's memory, further in the store. */
export interface Rejections {
  readonly reject: (scope: RejectionScope, mention: RejectedMention) => void;
  /** Takes back whatever was rejected of a mention. */
  readonly restore: (mention: RejectedMention) => void;
  readonly has: (mention: Mention) => boolean;
}

/** Tells a mention from all others, also after its text was read again. */
export function mentionKey({ entity, name, line }: Mention): string {
  return `${entity} ${name.start} ${line.text}`;
}

export function createRejections(deps: RejectionsDeps): Rejections {
  const { store, host, now, onChange, onProblem } = deps;
  const keys = new Set<string>();
  const site = host.replace(/^www\./, '');

  const correction = (
    { surface, entityId }: RejectedMention,
    scope: CorrectionScope,
  ): Correction => ({ surface: foldSurface(surface), entityId, scope, addedAt: now() });
  /** Both that a mention can have. */
  const without = (list: readonly Correction[], mention: RejectedMention): readonly Correction[] =>
    removeCorrection(
      removeCorrection(list, correction(mention, 'everywhere')),
      correction(mention, { site }),
    );

  return {
    reject: (scope, mention) => {
      if (mention.key !== undefined) keys.add(mention.key);
      onChange();
      if (scope === 'mention' || (scope === 'site' && site === '')) return;
      const wide = correction(mention, scope === 'site' ? { site } : 'everywhere');
      store.change((list) => addCorrection(without(list, mention), wide)).catch(onProblem);
    },
    restore: (mention) => {
      if (mention.key !== undefined) keys.delete(mention.key);
      onChange();
      store.change((list) => without(list, mention)).catch(onProblem);
    },
    has: (mention) => keys.size > 0 && keys.has(mentionKey(mention)),
  };
}
