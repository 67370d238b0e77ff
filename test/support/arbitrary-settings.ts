/** Random settings for property tests. */
import fc from 'fast-check';
import { ENTITY_KINDS } from '../../src/core/model.ts';
import type { Correction } from '../../src/core/settings/corrections.ts';
import { foldSurface } from '../../src/core/settings/corrections.ts';
import { MARK_STRENGTHS, MARK_STYLES, OCCURRENCES } from '../../src/core/settings/marking.ts';
import {
  READING_THEMES,
  TEXT_SIZES,
  THEMES,
  type Settings,
} from '../../src/core/settings/settings.ts';
import {
  NOTHING_SET,
  withChanges,
  type StoredSettings,
} from '../../src/core/settings/stored-settings.ts';

/** Few hostnames, so that lists of two devices meet. */
export const someHostname = fc.constantFrom(
  'a.org',
  'bbc.co.uk',
  'm.bbc.co.uk',
  'localhost',
  'xn--d1.by',
);

const hostnames = fc
  .uniqueArray(
    fc.oneof(
      someHostname,
      fc.domain().filter((hostname) => hostname === hostname.toLowerCase()),
    ),
    {
      maxLength: 6,
    },
  )
  .map((list) => list.sort());

/** Settings as they are kept: lists sorted, each thing once. */
export const someSettings: fc.Arbitrary<Settings> = fc.record({
  sites: fc.record({ off: hostnames, added: hostnames }),
  pages: fc.record({ allSites: fc.boolean() }),
  marking: fc.record({
    occurrence: fc.constantFrom(...OCCURRENCES),
    style: fc.constantFrom(...MARK_STYLES),
    strength: fc.constantFrom(...MARK_STRENGTHS),
    kinds: fc.subarray([...ENTITY_KINDS]),
    quietPlaces: fc.boolean(),
  }),
  theme: fc.constantFrom(...THEMES),
  preview: fc.boolean(),
  badge: fc.boolean(),
  notesLanguage: fc.constantFrom('auto', 'be', 'sr-Latn'),
  reading: fc.record({
    theme: fc.constantFrom(...READING_THEMES),
    size: fc.constantFrom(...TEXT_SIZES),
  }),
});

/** Settings of a device after up to four changes; its clock may stop or go back. */
export const someStored: fc.Arbitrary<StoredSettings> = fc
  .array(fc.tuple(someSettings, fc.integer({ min: 1, max: 20 })), { maxLength: 4 })
  .map((changes) =>
    changes.reduce((stored, [settings, now]) => withChanges(stored, settings, now), NOTHING_SET),
  );

/** A correction as it is kept. */
export const someCorrection: fc.Arbitrary<Correction> = fc.record({
  surface: fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .map(foldSurface)
    .filter((surface) => surface !== '' && foldSurface(surface) === surface),
  entityId: fc.constantFrom('belarus-russia-2020:person/putin', 'belarus-russia-2020:place/minsk'),
  scope: fc.oneof(
    fc.constant('everywhere' as const),
    someHostname.map((site) => ({ site })),
  ),
  addedAt: fc.nat(),
});
