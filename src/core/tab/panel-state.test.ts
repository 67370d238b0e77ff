import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../test/support/page-context.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { TabFacts } from './toolbar-state.ts';
import { panelState } from './panel-state.ts';

const names = [{ entity: 'person/ada', label: 'Ada Mill', count: 1 }];
const context = pageOf([['Ada.', 'person/ada']]);
const running: TabFacts = {
  url: 'https://www.bbc.co.uk/news/1',
  isLoading: false,
  isUnloaded: false,
  status: 'running',
  names,
  context,
  isClosed: false,
};
const state = (facts: Partial<TabFacts>) =>
  panelState({ ...running, ...facts }, DEFAULT_SETTINGS, new Set(['bbc.co.uk']), ['*://*/*']);
const silent = { status: undefined, names: undefined, context: undefined };

describe('the state of the panel', () => {
  it('is that of the toolbar popup if the browser reveals the address', () => {
    expect(state({})).toEqual({ reason: 'listed', names, context, canMark: false });
    expect(state({ ...silent, isLoading: true }).reason).toBe('looking');
    expect(state({ ...silent, url: 'https://example.org/' }).reason).toBe('unlisted');
    expect(panelState('gone', DEFAULT_SETTINGS, new Set(), []).reason).toBe('gone');
  });

  it('depends on the page’s script if the browser does not reveal the address', () => {
    const here = { url: undefined };
    expect(state({ ...here, status: 'once' })).toMatchObject({ reason: 'once', names, context });
    expect(state({ ...here, names: [] }).reason).toBe('nothing-found');
    const framed = { ...here, names: [], hasFrames: true };
    expect(state(framed).reason).toBe('nothing-outside-frames');
    expect(state({ ...here, status: 'opted-out' })).toMatchObject({
      reason: 'opted-out',
      names: undefined,
      context: undefined,
    });
    expect(state({ ...here, ...silent, isLoading: true }).reason).toBe('looking');
    expect(state({ ...here, ...silent }).reason).toBe('untold');
  });

  it('reports a page that was put to sleep or has crashed', () => {
    expect(state({ ...silent, isUnloaded: true }).reason).toBe('unloaded');
    expect(state({ ...silent, isUnloaded: true, url: undefined }).reason).toBe('unloaded');
  });

  it('lets the panel mark only if nothing but the script is missing', () => {
    expect(state(silent)).toMatchObject({ reason: 'not-loaded', canMark: true });
    expect(state({ ...silent, url: 'https://example.org/' }).canMark).toBe(false);
  });

  it('has no context of a page that is not marked', () => {
    expect(state({ status: 'idle' }).context).toBeUndefined();
  });
});
