import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, type ExtensionFolder } from '../../../tools/bench/browser/extension-copy.ts';

/** Without these keys and permissions a browser has no such API, as on a phone or in Safari. */
const KEYS = ['commands', 'omnibox', 'side_panel', 'sidebar_action'];
const PERMISSIONS = ['contextMenus', 'sidePanel'];

/** A copy of a built extension that a browser gives no keys, menus, address bar or panel. */
export function copyWithoutApis(build: string): ExtensionFolder {
  return copyOf(build, (folder, manifest) => {
    for (const key of KEYS) delete manifest[key];
    manifest['permissions'] = (manifest['permissions'] as string[]).filter(
      (one) => !PERMISSIONS.includes(one),
    );
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  });
}
