import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Without these keys and permissions a browser has no such API, as on a phone or in Safari. */
const KEYS = ['commands', 'omnibox', 'side_panel', 'sidebar_action'];
const PERMISSIONS = ['contextMenus', 'sidePanel'];

/** A folder that is removed with `remove`. */
export interface BuildCopy {
  readonly folder: string;
  remove(): void;
}

/** A copy of a built extension that a browser gives no keys, menus, address bar or panel. */
export function copyWithoutApis(build: string): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), 'missing-apis-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  for (const key of KEYS) delete manifest[key];
  manifest['permissions'] = (manifest['permissions'] as string[]).filter(
    (one) => !PERMISSIONS.includes(one),
  );
  writeFileSync(path, JSON.stringify(manifest));
  // A browser that ends may still write there.
  const remove = () => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 });
  return { folder, remove };
}
