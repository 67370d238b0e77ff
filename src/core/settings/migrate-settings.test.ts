import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../model.ts';
import { migrateSettings, type MigrationStep, SETTINGS_VERSION } from './migrate-settings.ts';

const steps: MigrationStep[] = [
  ({ settings }) => ({ settings: `${settings as string} to 2` }),
  ({ settings }) => ({ settings: `${settings as string} to 3` }),
];
const from = (version: unknown) => migrateSettings('x', { version, settings: version }, steps);

describe('migrateSettings', () => {
  it('applies to each past version the steps that it lacks', () => {
    expect([1, 2, 3].map((version) => from(version).settings)).toEqual([
      '1 to 2 to 3',
      '2 to 3',
      3,
    ]);
  });

  it('refuses a newer version', () => {
    expect(() => from(4)).toThrow(
      'x.version: found settings of version 4, written by a newer Sidelight, expected version 3 or older',
    );
    expect(() => migrateSettings('x', { version: SETTINGS_VERSION + 1 })).toThrow('newer');
  });

  it.each([undefined, 0, 1.5, '1', null, Number.NaN])('refuses %j as a version', (version) => {
    expect(() => from(version)).toThrow('expected a whole number from 1 on');
  });
});

describe('version 2, with more kinds of entity', () => {
  const kindsAfter = (kinds: unknown) =>
    migrateSettings('x', { version: 1, settings: { theme: 'dark', marking: { kinds } } }).settings;

  it('marks them where all kinds were marked', () => {
    expect(kindsAfter(['person', 'place', 'organisation', 'event', 'idea'])).toEqual({
      theme: 'dark',
      marking: { kinds: ENTITY_KINDS },
    });
  });

  it.each([[['person', 'place']], [[]], ['all'], [undefined]])('leaves %j as it is', (kinds) => {
    expect(kindsAfter(kinds)).toEqual({ theme: 'dark', marking: { kinds } });
  });

  it.each([undefined, null, 'x', [], { marking: null }])(
    'leaves settings %j as they are',
    (settings) => {
      expect(migrateSettings('x', { version: 1, settings }).settings).toEqual(settings);
    },
  );
});
