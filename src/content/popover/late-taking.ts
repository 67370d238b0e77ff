import type { Taking, TakingDeps } from '../../ui/export/taking.ts';
import { createOnce } from '../create-once.ts';
import type { StartTaking, TakingAtMention } from './taking-at-mention.ts';

/** Brings the stage of what readers take along; resolves to undefined if it cannot be had. */
export type BringTaking = () => Promise<StartTaking | undefined>;

/**
 * What readers take along, whose stage comes when the choice of formats is shown: a copy is only
 * allowed for some seconds after a press. If it could not be had, the next press tries again.
 */
export function createLateTaking(
  document: Document,
  bring: BringTaking,
  deps: TakingDeps,
): TakingAtMention {
  const stage = createOnce(async () => (await bring())?.(document, deps));
  const late = (of: (all: TakingAtMention) => Taking): Taking => ({
    // A press tells whether it has failed.
    prepare: () => void stage.value().catch(() => undefined),
    onCopy: async (format) => {
      const all = await stage.value();
      return all !== undefined && of(all).onCopy(format);
    },
  });
  return {
    card: (...given) => late((all) => all.card(...given)),
    note: (...given) => late((all) => all.note(...given)),
  };
}
