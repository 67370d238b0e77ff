import { isPackAllowed, type ManagedSettings } from './managed-settings.ts';

/**
 * What an organisation takes from what the introduction shows: all marks, all notes, or the sample’s
 * notes alone, so that others may be added.
 */
export type IntroductionLimit = 'off' | 'no-notes' | 'no-sample';

/** What an organisation takes from the introduction; undefined if all of it holds. */
export function introductionLimit(
  managed: ManagedSettings | undefined,
  bundled: readonly string[],
): IntroductionLimit | undefined {
  if (managed?.off) return 'off';
  if (managed?.packs?.length === 0) return 'no-notes';
  return bundled.some((id) => isPackAllowed(managed, id)) ? undefined : 'no-sample';
}
