import { describe, expect, it } from 'vitest';
import schema from '../../../assets/public/managed-settings.schema.json' with { type: 'json' };
import { DEFAULT_SETTINGS } from './settings.ts';
import {
  isForbidden,
  isPackAllowed,
  readManagedSettings,
  withoutManaged,
  type ManagedSettings,
} from './managed-settings.ts';

const managed = (value: object): ManagedSettings => readManagedSettings(value).managed!;

describe('managed settings', () => {
  it.each([undefined, {}])('are none for %j', (value) => {
    expect(readManagedSettings(value)).toEqual({ managed: undefined, leftOut: [] });
  });

  it('have defaults for what is not said', () => {
    expect(readManagedSettings({ welcomePage: false })).toEqual({
      managed: {
        off: false,
        sitesOff: [],
        sitesOnly: undefined,
        sitesAdded: [],
        packs: undefined,
        welcomePage: false,
      },
      leftOut: [],
    });
  });

  it('leave out what has a fault, and keep the rest', () => {
    const { managed: read, leftOut } = readManagedSettings({
      off: 'yes',
      sitesOff: ['bbc.co.uk', 'https://a.org/', 3],
      packs: ['', 'one'],
      colour: 'red',
    });
    expect(read).toMatchObject({ off: false, sitesOff: ['bbc.co.uk'], packs: ['one'] });
    expect(leftOut).toEqual([
      { place: '', text: 'colour' },
      { place: 'off', text: 'yes' },
      { place: 'sitesOff.1', text: 'https://a.org/' },
      { place: 'sitesOff.2', text: '3' },
      { place: 'packs.0', text: '' },
    ]);
  });

  it.each(['text', 3, [1], null])('are none where there is %j instead', (value) => {
    const { managed: read, leftOut } = readManagedSettings(value);
    expect(read).toBeUndefined();
    expect(leftOut).toHaveLength(1);
  });

  it('have each key in the schema that browsers read, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(
      Object.keys(managed({ off: true })).sort(),
    );
  });
});

describe('a site', () => {
  it.each<[object, string, boolean]>([
    [{ off: true }, 'a.org', true],
    [{ off: false }, 'a.org', false],
    [{ sitesOff: ['a.org'] }, 'www.a.org', true],
    [{ sitesOff: ['a.org'] }, 'b.org', false],
    [{ sitesOnly: ['a.org'] }, 'www.a.org', false],
    [{ sitesOnly: ['a.org'] }, 'b.org', true],
    [{ sitesOnly: [] }, 'a.org', true],
    [{ sitesOnly: ['a.org'], sitesOff: ['www.a.org'] }, 'www.a.org', true],
  ])('of %j: %s is forbidden: %s', (value, hostname, forbidden) => {
    expect(isForbidden(managed(value), hostname)).toBe(forbidden);
  });
});

it('a pack may be used unless others alone may', () => {
  expect(isPackAllowed(undefined, 'one')).toBe(true);
  expect(isPackAllowed(managed({ off: true }), 'one')).toBe(true);
  expect(isPackAllowed(managed({ packs: ['one'] }), 'one')).toBe(true);
  expect(isPackAllowed(managed({ packs: ['two'] }), 'one')).toBe(false);
  expect(isPackAllowed(managed({ packs: [] }), 'one')).toBe(false);
});

it('are taken off the reader’s own settings', () => {
  const inForce = { ...DEFAULT_SETTINGS, managed: managed({ off: true }) };
  expect(withoutManaged(inForce)).toEqual(DEFAULT_SETTINGS);
});
