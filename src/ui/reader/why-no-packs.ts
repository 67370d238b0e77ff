import { isPackAllowed, type ManagedSettings } from '../../core/settings/managed-settings.ts';
import { BUNDLED_PACK_IDS } from '../../pack/store/bundled-packs.ts';
import type { KeptPacks } from '../../platform/kept-packs.ts';

/** Why there is nothing to read: the packs cannot be read, are not allowed, or are switched off. */
export type WhyNoPacks = 'unread' | 'forbidden' | 'off';

/**
 * Tells why no pack is in use where they can be read. The reader can switch one on as long as an
 * organisation allows one that is there.
 */
export async function whyNoPacksOn(
  managed: ManagedSettings | undefined,
  kept: Pick<KeptPacks, 'all'>,
  onProblem: (error: unknown) => void,
): Promise<WhyNoPacks> {
  const isAllowed = (id: string): boolean => isPackAllowed(managed, id);
  if (BUNDLED_PACK_IDS.some(isAllowed)) return 'off';
  try {
    const imported = await kept.all();
    return imported.some(({ summary }) => isAllowed(summary.id)) ? 'off' : 'forbidden';
  } catch (error) {
    onProblem(error);
    return 'forbidden';
  }
}
