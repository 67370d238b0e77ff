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
  /** The result of `mentionKey`; without it, the mention cannot be rejected at its place alone. */
  readonly key?: string;
}

/** What rejections need from the page and the store. */
export interface RejectionsDeps {
  readonly store: Pick<CorrectionsStore, 'change'>;
  /** Hostname of the page; empty if it has none, such as a file. */
  readonly hostname: string;
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

/** A key that identifies a mention, even after its text was read again. */
export function mentionKey({ entity, name, line }: Mention): string {
  return `${entity} ${name.start} ${line.text}`;
}

/** Creates the rejections of a page. */
export function createRejections(deps: RejectionsDeps): Rejections {
  const { store, hostname, now, onChange, onProblem } = deps;
  const keys = new Set<string>();
  const site = hostname.replace(/^www\./, '');

  const correction = (
    { surface, entityId }: RejectedMention,
    scope: CorrectionScope,
  ): Correction => ({ surface: foldSurface(surface), entityId, scope, addedAt: now() });
  /** Removes both stored corrections that a mention can have. */
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
