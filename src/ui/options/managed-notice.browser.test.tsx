import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { readManagedSettings } from '../../core/settings/managed-settings.ts';
import { TranslateContext } from '../i18n.ts';
import { ManagedNotice } from './managed-notice.tsx';

function shown(value: unknown): string[] {
  render(
    <TranslateContext.Provider value={english}>
      <main>
        <h1>Options</h1>
        <ManagedNotice {...readManagedSettings(value)} />
      </main>
    </TranslateContext.Provider>,
    document.body,
  );
  return [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
}

afterEach(() => render(null, document.body));

it('is not there where nothing is managed', () => {
  shown(undefined);
  expect(document.querySelector('.managed')).toBeNull();
});

it('says all that an organisation has set', async () => {
  const all = {
    off: true,
    sitesOff: ['a.org', 'b.org'],
    sitesOnly: ['c.org'],
    sitesAdded: ['d.org'],
    packs: ['one'],
    welcomePage: false,
  };
  expect(shown(all)).toEqual([
    'Sidelight is switched off: no names are marked.',
    'Never marked: a.org and b.org',
    'Only these sites are marked: c.org',
    'Marked as well: d.org',
    'Only these packs are used: one',
    'The introduction does not open after installing.',
  ]);
  expect((await axe.run(document.querySelector('main')!)).violations).toEqual([]);
});

it('says that an empty list allows nothing', () => {
  expect(shown({ sitesOnly: [], packs: [] })).toEqual([
    'No sites are marked.',
    'No packs are used.',
  ]);
});

it('lists what has a mistake, with the key that it is under', () => {
  const wrong = {
    off: 'yes',
    sitesAdded: ['MyNews.Example', 'a.org'],
    packs: 5,
    sitesOnly: [''],
    colour: 'red',
  };
  const listed = shown(wrong).slice(-5);
  expect(listed).toEqual([
    'colour',
    'off: yes',
    'sitesOnly: ""',
    'sitesAdded: MyNews.Example',
    'packs: 5',
  ]);
  expect(document.querySelector('.managed')!.textContent).toContain('Tell your administrator');
});
