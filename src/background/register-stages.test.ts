import { describe, expect, it, vi } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { reconcile } from './register-stages.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('../platform/browser.ts', () => ({ browser: {} }));

const LISTED = ['*://*.bbc.co.uk/*'];

/** A browser that has given access to the listed sites or not, and has the stages registered or not. */
function fakeBrowser(hasAccess: boolean, isRegistered: boolean) {
  const register = vi.fn<(scripts: unknown) => Promise<void>>(async () => {});
  const unregister = vi.fn<(filter: unknown) => Promise<void>>(async () => {});
  const api = {
    runtime: { getManifest: () => ({ host_permissions: LISTED }) },
    permissions: { contains: async () => hasAccess },
    scripting: {
      getRegisteredContentScripts: async () => (isRegistered ? [{ id: 'stages' }] : []),
      registerContentScripts: register,
      updateContentScripts: async () => {},
      unregisterContentScripts: unregister,
    },
  } as unknown as typeof browser;
  return { api, register, unregister };
}

describe('the stages on listed sites', () => {
  it('are registered once the worker has no access any more', async () => {
    const { api, register, unregister } = fakeBrowser(false, false);
    await reconcile(api);
    expect(register).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({
        js: [
          'src/content/engine-main.js',
          'src/content/card-main.js',
          'src/content/taking-main.js',
        ],
        matches: LISTED,
        runAt: 'document_idle',
      }),
    ]);
    expect(unregister).not.toHaveBeenCalled();
  });

  it('are not registered any more once it has access again', async () => {
    const { api, register, unregister } = fakeBrowser(true, true);
    await reconcile(api);
    expect(unregister).toHaveBeenCalledExactlyOnceWith({ ids: ['stages'] });
    expect(register).not.toHaveBeenCalled();
  });

  it.each([
    [true, false],
    [false, true],
  ])('stay as they are if they need no change (access %s, registered %s)', async (...state) => {
    const { api, register, unregister } = fakeBrowser(...state);
    await reconcile(api);
    expect(register).not.toHaveBeenCalled();
    expect(unregister).not.toHaveBeenCalled();
  });
});
