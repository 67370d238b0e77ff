import type { Taking, TakingDeps } from '../../ui/export/taking.ts';
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
  let coming: Promise<TakingAtMention | undefined> | undefined;
  const load = async (): Promise<TakingAtMention | undefined> => {
    coming ??= bring().then((start) => start?.(document, deps));
    const asked = coming;
    let there: TakingAtMention | undefined;
    try {
      there = await asked;
    } finally {
      if (!there && coming === asked) coming = undefined;
    }
    return there;
  };
  const late = (of: (all: TakingAtMention) => Taking): Taking => ({
    // A press tells whether it has failed.
    prepare: () => void load().catch(() => undefined),
    onCopy: async (format) => {
      const all = await load();
      return all !== undefined && of(all).onCopy(format);
    },
  });
  return {
    card: (...given) => late((all) => all.card(...given)),
    note: (...given) => late((all) => all.note(...given)),
  };
}
