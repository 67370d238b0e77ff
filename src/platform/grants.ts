import { browser } from './browser.ts';

type Api = Pick<typeof browser, 'permissions'>;

/**
 * The match patterns of pages that the browser lets us into, those of the manifest included where
 * nobody has taken them back. `permissions.contains` would not do: where a pattern is granted to
 * the content script alone, Chromium says no.
 */
export async function grantedOrigins(api: Api = browser): Promise<readonly string[]> {
  return (await api.permissions.getAll()).origins ?? [];
}

/**
 * Asks the reader for origins; false where they say no. To be called in the very click: an await
 * before it, and the browser refuses to ask. The popup may be gone before the answer is there.
 */
export function requestOrigins(patterns: readonly string[], api: Api = browser): Promise<boolean> {
  return api.permissions.request({ origins: [...patterns] });
}

/** Tells the granted origins now and at each change, until the signal aborts. */
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
