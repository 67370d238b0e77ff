import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { readManagedSettings, type SettingsInForce } from '../settings/managed-settings.ts';
import { toolbarState, type TabFacts, type ToolbarState } from './toolbar-state.ts';

const listed = new Set(['bbc.co.uk']);
const ALL = ['*://*/*'];
const names = [{ entity: 'person/putin', label: 'Vladimir Putin', count: 2 }];
const running: TabFacts = {
  url: 'https://www.bbc.co.uk/news/1',
  isLoading: false,
  isUnloaded: false,
  status: 'running',
  names,
  isClosed: false,
};
const settings = (sites: Partial<Settings['sites']> = {}, allSites = false): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { off: [], added: [], ...sites },
  pages: { allSites },
});
const state = (
  facts: Partial<TabFacts>,
  given: SettingsInForce = settings(),
  origins = ALL,
): ToolbarState => toolbarState({ ...running, ...facts }, given, listed, origins);
const elsewhere = { url: 'https://www.example.org/', status: undefined, names: undefined };

describe('the reason', () => {
  it.each<[string, Partial<TabFacts>, Settings]>([
    ['listed', {}, settings()],
    ['listed', { names: undefined }, settings()],
    ['nothing-found', { names: [] }, settings()],
    ['nothing-outside-frames', { names: [], hasFrames: true }, settings()],
    ['listed', { hasFrames: true }, settings()],
    ['opted-out', { status: 'opted-out' }, settings()],
    ['unreadable', { status: 'unreadable' }, settings()],
    ['off', { status: 'idle' }, settings({ off: ['bbc.co.uk'] })],
    ['looking', { status: 'idle' }, settings()],
    ['looking', { status: undefined, isLoading: true }, settings()],
    ['not-loaded', { status: undefined }, settings()],
    ['unlisted', elsewhere, settings()],
    ['unlisted', { ...elsewhere, status: 'idle' }, settings()],
    ['once', { ...elsewhere, status: 'once', names }, settings()],
    ['added', { ...elsewhere, status: 'running', names }, settings({ added: ['example.org'] })],
    ['all-sites', { ...elsewhere, status: 'running', names }, settings({}, true)],
    ['closed-page', { ...elsewhere, isClosed: true }, settings()],
    ['unloaded', { isUnloaded: true, status: undefined }, settings()],
    ['not-web-page', { url: 'chrome://settings/' }, settings()],
    ['not-web-page', { url: undefined }, settings()],
    ['not-web-page', { url: 'no address' }, settings()],
  ])('is %s for %j', (reason, facts, given) => {
    expect(state(facts, given).reason).toBe(reason);
  });

  it('is the organisation that forbids it; the reader cannot switch it on', () => {
    const { managed } = readManagedSettings({ off: true });
    expect(state({ status: 'idle' }, { ...settings(), managed })).toMatchObject({
      reason: 'forbidden',
      site: undefined,
      canMarkOnce: false,
    });
  });

  it('is the missing permission, whether the page is marked or not', () => {
    expect(state({}, settings(), []).reason).toBe('no-permission');
    const off = state({ status: undefined }, settings(), ['*://*.other.org/*']);
    expect(off).toMatchObject({ reason: 'no-permission', canMarkOnce: true });
  });

  it('is known before the tab is, and after it is closed', () => {
    expect(toolbarState('looking', settings(), listed, ALL).reason).toBe('looking');
    expect(toolbarState('gone', settings(), listed, ALL)).toMatchObject({
      reason: 'gone',
      site: undefined,
      canMarkOnce: false,
    });
  });
});

describe('possible actions', () => {
  it('the switch applies to the site that the reader’s choice is about', () => {
    expect(state({}).site).toEqual({ hostname: 'bbc.co.uk', isOn: true });
    expect(state(elsewhere).site).toEqual({ hostname: 'example.org', isOn: false });
  });

  it('there is no switch without a site', () => {
    expect(state({ url: 'about:blank' }).site).toBeUndefined();
    expect(state({ url: 'http://[::1]/' }).site).toBeUndefined();
  });

  it('a page can be marked once if no script marks it and nothing forbids it', () => {
    expect(state(elsewhere).canMarkOnce).toBe(true);
    expect(state({ status: undefined }).canMarkOnce).toBe(true);
    expect(state({}).canMarkOnce).toBe(false);
    expect(state({ ...elsewhere, status: 'once' }).canMarkOnce).toBe(false);
    expect(state({ status: 'opted-out' }).canMarkOnce).toBe(false);
    expect(state({ status: 'idle' }, settings({ off: ['bbc.co.uk'] })).canMarkOnce).toBe(false);
  });

  it('only a marked page has names in links', () => {
    expect(state({}).areMostlyLinked).toBe(false);
    expect(state({ areMostlyLinked: true }).areMostlyLinked).toBe(true);
    expect(state({ areMostlyLinked: true, status: 'idle' }).areMostlyLinked).toBe(false);
  });

  it('only a marked page has names', () => {
    expect(state({}).names).toEqual(names);
    expect(state({ status: 'idle' }).names).toBeUndefined();
  });
});
