import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { IntroductionLimit } from '../../core/settings/introduction-limit.ts';
import { TranslateContext } from '../i18n.ts';
import { WelcomePage } from './welcome-page.tsx';

const ALL_WAYS = { toolbar: true, sidePanel: true, menu: true, addressBar: true };

function show(limit: IntroductionLimit | undefined): void {
  render(
    <TranslateContext.Provider value={english}>
      <main>
        <WelcomePage
          listed={3}
          allSites={false}
          isRefused={false}
          modifier="Alt"
          ways={ALL_WAYS}
          nextKeys="Alt+J"
          openKeys="Alt+K"
          preview={false}
          onPreview={() => {}}
          limit={limit}
          onAllSites={() => {}}
          onOptions={() => {}}
        />
      </main>
    </TranslateContext.Provider>,
    document.body,
  );
}
const text = () => document.querySelector('main')!.textContent;
const said = () => document.querySelector('header .limit')?.textContent;
const ways = () => document.querySelectorAll('.more-ways li').length;
const hasChoice = () => document.querySelector('[name="where"]') !== null;

afterEach(() => render(null, document.body));

it('has a sample, more ways and the choice of sites where nothing is taken away', () => {
  show(undefined);
  expect(said()).toBeUndefined();
  expect(document.querySelector('.sample')).not.toBeNull();
  expect([ways(), hasChoice()]).toEqual([7, true]);
});

it('says first that an organisation has switched Sidelight off, and nothing of marks', async () => {
  show('off');
  expect(said()).toBe('Set by your organisation Sidelight is switched off: no names are marked.');
  expect(text()).not.toMatch(/underline|sample/);
  expect([ways(), hasChoice()]).toEqual([3, false]);
  expect((await axe.run(document.querySelector('main')!)).violations).toEqual([]);
});

it('says first that the built-in notes are not allowed, and has no sample', () => {
  show('no-sample');
  expect(said()).toBe('Your organisation does not allow the notes that are built in.');
  expect(text()).not.toMatch(/sample|One source/);
  expect([ways(), hasChoice()]).toEqual([5, true]);
});

it('says nothing of marks and notes where none are allowed', () => {
  show('no-notes');
  expect(said()).toBe('Your organisation does not allow the notes that are built in.');
  expect(text()).not.toMatch(/underline|sample|One source/);
  expect([ways(), hasChoice()]).toEqual([0, false]);
});
