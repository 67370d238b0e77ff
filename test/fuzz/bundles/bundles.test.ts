import { afterAll, describe, expect, it } from 'vitest';
import { BASE_NAMES, baseNamed } from './base-packs.ts';
import { startBundleChecks } from './bundle-faults.ts';
import { mutatedBundle, zipFile } from './mutated-bundle.ts';
import { rawZip } from './raw-zip.ts';
import { plainEntries } from './zip-changes.ts';

/** How many changed bundles are imported here; `npm run soak -- bundles` imports ten thousand. */
const BUNDLES = 300;
/** How many are told together, so that a fault has a place. */
const IN_ONE = 50;

const checks = startBundleChecks();
afterAll(() => checks.close());

describe('a changed bundle is refused in plain words, or is a pack that works:', () => {
  const firsts = Array.from({ length: BUNDLES / IN_ONE }, (_, i) => i * IN_ONE);
  it.each(firsts)(`${IN_ONE} of them from seed %i on`, async (first) => {
    const faults: string[] = [];
    for (let seed = first; seed < first + IN_ONE; seed++) {
      const bundle = mutatedBundle(seed);
      const fault = await checks.faultOf(bundle);
      if (fault !== undefined) faults.push(`seed ${seed}, ${bundle.what}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('some are refused, and some are not', () => {
    expect(checks.tally.sound).toBeGreaterThan(BUNDLES / 10);
    expect(checks.tally.unsound).toBeGreaterThan(BUNDLES / 3);
  });
});

it.each(BASE_NAMES)('the bundle of %s itself is sound', async (name) => {
  const before = checks.tally.sound;
  const bundle = zipFile(name, 'unchanged', rawZip(plainEntries(baseNamed(name))));
  expect(await checks.faultOf(bundle)).toBeUndefined();
  expect(checks.tally.sound).toBe(before + 1);
});
