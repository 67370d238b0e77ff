import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.ts';
import {
  NOTHING_SET,
  serialiseStored,
  withChanges,
  type StoredSettings,
} from './stored-settings.ts';
import { itemBytes, MAX_SYNC_ITEM_BYTES, fitForSync } from './sync-item.ts';

const hostnames = (count: number) =>
  Array.from({ length: count }, (_, i) => `site-${String(i).padStart(4, '0')}.org`);
const withAdded = (added: string[], before = NOTHING_SET): StoredSettings =>
  withChanges(before, { ...DEFAULT_SETTINGS, sites: { off: [], added } }, 1_760_000_000);

describe('fitForSync', () => {
  it('measures bytes of UTF-8, the key included', () => {
    expect(itemBytes('ключ', 'é')).toBe(8 + 4);
  });

  it('has room for 150 sites', () => {
    const stored = withAdded(hostnames(150));
    expect(fitForSync('settings', stored)).toBe(stored);
    expect(itemBytes('settings', serialiseStored(stored))).toBeLessThanOrEqual(MAX_SYNC_ITEM_BYTES);
  });

  it('reports how many sites are too many, and fits without them', () => {
    let message = '';
    try {
      fitForSync('settings', withAdded(hostnames(1000)));
    } catch (error) {
      message = (error as Error).message;
    }
    const fewer = Number(/found 1000 sites .* expected (\d+) fewer/.exec(message)?.[1]);
    expect(() => fitForSync('settings', withAdded(hostnames(1000 - fewer)))).not.toThrow();
    expect(() => fitForSync('settings', withAdded(hostnames(1001 - fewer)))).toThrow(
      'expected 1 fewer',
    );
  });

  it('leaves out the times of removed sites before it refuses anything', () => {
    const stored = withAdded(hostnames(10), withAdded(hostnames(1000)));
    const { settings, changed } = fitForSync('settings', stored);
    expect(settings).toEqual(stored.settings);
    expect(changed.size).toBe(10);
  });
});
