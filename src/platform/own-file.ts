import type { ExtensionApi } from './browser.ts';

/** Reads a file of the extension as text; rejects if there is none. @param path from its root */
export async function readOwnFile(
  runtime: Pick<ExtensionApi['runtime'], 'getURL'>,
  path: string,
): Promise<string> {
  const response = await fetch(runtime.getURL(path));
  return response.text();
}
