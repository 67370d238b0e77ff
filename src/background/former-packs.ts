import { FORMER_KEY, type StoredPack } from '../pack/format/stored.ts';
import type { browser } from '../platform/browser.ts';
import { readItem } from '../platform/storage.ts';

/** How many packs stay for pages that are open, although they have changed or gone. */
const MAX_FORMER = 20;

/**
 * The keys of packs that are not used any more, for pages that were opened with them; those that went
 * last come first.
 * @param last the packs that were stored before by the same build; undefined if there are none
 * @param now those that are stored from now on
 */
export async function formerKeys(
  local: (typeof browser)['storage']['local'],
  last: readonly StoredPack[] | undefined,
  now: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (!last) return [];
  const stored = await readItem(local, FORMER_KEY).catch(() => undefined);
  const before: readonly unknown[] = Array.isArray(stored) ? stored : [];
  // Either list may be damaged.
  const keys = new Set([...last.map((pack: StoredPack | null) => pack?.key), ...before]);
  return [...keys]
    .filter((key) => typeof key === 'string')
    .filter((key) => !now.has(key))
    .slice(0, MAX_FORMER);
}
