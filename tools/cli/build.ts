/** `npm run build`: builds the extension for both browsers. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withFurtherPacks } from '../build/pack-folders.ts';
import { outDirOf } from '../build/target.ts';
import { PACK_OPTION, packFolders } from './given-packs.ts';
import { runCommand } from './options.ts';

const USAGE = `Usage: npm run build -- [--pack DIR]…

Builds the extension into dist/chrome and dist/firefox.

--pack DIR  bundles this pack beside the project’s own, and builds into dist/chrome-with-packs and
            dist/firefox-with-packs; can be repeated`;

const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(USAGE, () => {
  const { values } = parseArgs({
    options: { ...PACK_OPTION, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void console.log(USAGE);
  const folders = packFolders(values.pack);
  for (const browser of ['chrome', 'firefox'] as const) {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', browser], {
      cwd: root,
      env: withFurtherPacks(folders),
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The build for ${browser} failed (see above)`);
    const target = { browser, development: false };
    if (folders.length > 0) console.log(`${outDirOf(target, true)} has these packs as well`);
  }
});
