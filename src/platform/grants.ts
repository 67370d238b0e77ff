import { browser } from './browser.ts';

type Api = Pick<typeof browser, 'permissions'>;

/**
 * The match patterns with granted access, those of the manifest included unless they were revoked.
 * `permissions.contains` does not work here: Chromium denies a pattern that is granted only to the
 * content script.
 */
export async function grantedOrigins(api: Api = browser): Promise<readonly string[]> {
  return (await api.permissions.getAll()).origins ?? [];
}

/**
 * Asks the reader for origins; false if they refuse. Call it in the click handler itself: after an
 * await the browser refuses to ask. The popup may be closed before the answer.
 */
export function requestOrigins(patterns: readonly string[], api: Api = browser): Promise<boolean> {
  return api.permissions.request({ origins: [...patterns] });
}

/** Reports the granted origins now and at each change, until the signal aborts. */
export async function followOrigins(
  onOrigins: (origins: readonly string[]) => void,
  signal: AbortSignal,
  api: Api = browser,
): Promise<void> {
  const tell = async (): Promise<void> => {
    const origins = await grantedOrigins(api);
    if (!signal.aborted) onOrigins(origins);
  };
  const listener = (): void => void tell();
  for (const event of [api.permissions.onAdded, api.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
  await tell();
}
