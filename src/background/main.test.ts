import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';

type Missing = readonly string[];

/** The members that the worker has used, as paths such as “commands.onCommand”. */
let asked: string[] = [];
let kept: Record<string, unknown> = {};
const outside: Record<string, EventListener[]> = {};

/**
 * A browser without the `missing` members, in which the `failing` ones throw. It records the events
 * that are listened to and the functions that are called.
 */
function browserWithout(missing: Missing, failing: Missing): unknown {
  const member = (path: string): unknown => {
    if (missing.includes(path)) return undefined;
    const call = async (): Promise<unknown> => {
      if (failing.includes(path)) throw new Error(`no ${path}`);
      asked.push(path);
      return [];
    };
    const listen = (): void => {
      if (failing.includes(path)) throw new Error(`no ${path}`);
      asked.push(path);
    };
    const known: Record<string, unknown> = { addListener: listen };
    return new Proxy(call, {
      get: (_, key) =>
        typeof key === 'symbol' ? undefined : (known[key] ?? member(path ? `${path}.${key}` : key)),
    });
  };
  const session = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, items),
  };
  const runtime = {
    id: 'own',
    getURL: (path: string) => `own:/${path}`,
    getManifest: () => ({}),
    onInstalled: member('runtime.onInstalled'),
    onStartup: member('runtime.onStartup'),
    onMessage: member('runtime.onMessage'),
  };
  const storage = {
    session,
    onChanged: member('storage.onChanged'),
    local: { get: async () => ({}) },
    sync: {},
  };
  const fixed: Record<string, unknown> = { runtime, storage, i18n: { getMessage: () => 'x' } };
  return new Proxy({}, { get: (_, key) => fixed[String(key)] ?? member(String(key)) });
}

/** Starts the worker in such a browser, and returns the members that it used. */
async function start(missing: Missing = [], failing: Missing = []): Promise<readonly string[]> {
  const browser = browserWithout(missing, failing);
  vi.doMock('../platform/browser.ts', () => ({ browser }));
  vi.doMock('../platform/native-browser.ts', () => ({ nativeBrowser: browser }));
  await import('./main.ts');
  await eventually(() => expect(asked.length).toBeGreaterThan(0));
  return [...new Set(asked)].sort();
}

beforeEach(() => {
  vi.resetModules();
  asked = [];
  kept = {};
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) => {
    (outside[type] ??= []).push(listener);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../platform/browser.ts');
  vi.doUnmock('../platform/native-browser.ts');
});

const errors = (): unknown => kept['errors'];

/** Members that some browsers lack: the first ones Firefox for Android, the others Safari. */
const OPTIONAL = [
  'commands',
  'contextMenus',
  'omnibox',
  'sidebarAction',
  'sidePanel',
  'management',
  'action.setBadgeText',
  'action.setBadgeBackgroundColor',
  'action.setBadgeTextColor',
];
const isOf = (missing: Missing, path: string): boolean =>
  missing.some((one) => path === one || path.startsWith(`${one}.`));

describe('the background', () => {
  it('starts all its parts', async () => {
    const whole = await start();
    for (const path of [
      'action.setBadgeTextColor',
      'commands.onCommand',
      'contextMenus.onClicked',
      'omnibox.onInputEntered',
      'permissions.onRemoved',
      'runtime.onInstalled',
      'runtime.onMessage',
      'storage.onChanged',
    ])
      expect(whole).toContain(path);
    expect(errors()).toBeUndefined();
  });

  it.each([...OPTIONAL.map((one) => [one]), OPTIONAL])(
    'starts everything else without %s, and reports no error',
    async (...missing) => {
      const whole = await start();
      vi.resetModules();
      asked = [];
      expect(await start(missing)).toEqual(whole.filter((path) => !isOf(missing, path)));
      expect(errors()).toBeUndefined();
    },
  );

  it.each([
    ['commands.onCommand', ['permissions.onRemoved', 'contextMenus.onClicked']],
    ['contextMenus.onClicked', ['commands.onCommand', 'omnibox.onInputEntered']],
    ['omnibox.onInputEntered', ['commands.onCommand', 'contextMenus.onClicked']],
    ['storage.onChanged', ['commands.onCommand', 'omnibox.onInputEntered', 'runtime.onMessage']],
    ['permissions.onRemoved', ['commands.onCommand', 'action.setBadgeTextColor']],
    ['runtime.onMessage', ['commands.onCommand', 'permissions.onRemoved', 'storage.onChanged']],
    ['runtime.onInstalled', ['commands.onCommand', 'omnibox.onInputEntered']],
  ])('starts everything else if %s fails, and reports the error', async (failing, others) => {
    const started = await start([], [failing]);
    expect(started).toEqual(expect.arrayContaining(others));
    await eventually(() => expect(JSON.stringify(errors())).toContain('start'));
  });

  it.each(['setBadgeBackgroundColor', 'setBadgeTextColor'])(
    'reports no error if %s refuses a colour, which the count does not need',
    async (name) => {
      const unhandled = vi.fn<(reason: unknown) => void>();
      process.on('unhandledRejection', unhandled);
      await start([], [`action.${name}`]);
      await new Promise((done) => setImmediate(done));
      process.off('unhandledRejection', unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    },
  );
});
