/** Copies of the extension in new folders: one that records its timing, and one that does nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is removed with `remove`. */
export interface ExtensionFolder {
  readonly folder: string;
  remove(): void;
}

interface Manifest {
  content_scripts: { js: string[] }[];
  [key: string]: unknown;
}

/** How the content script registers its marks. Firefox lets no content script patch the registry. */
const REGISTERS = 'CSS.highlights.set(';

/** Added to the content script: performance marks for its start, its end and its first mark. */
const BEFORE = `performance.mark('bench-begin');
function benchRegister(...args) {
  if (performance.getEntriesByName('bench-mark').length === 0) performance.mark('bench-mark');
  return CSS.highlights.set(...args);
}
`;
const AFTER = `\nperformance.mark('bench-end');\n`;

/** The built extension, its content script set between marks of the page's performance timeline. */
export function timedExtension(built: string): ExtensionFolder {
  return copyOf(built, (folder, manifest) => {
    for (const file of manifest.content_scripts.flatMap(({ js }) => js)) {
      const path = join(folder, file);
      const script = readFileSync(path, 'utf8');
      if (!script.includes(REGISTERS))
        throw new Error(`${path}: “${REGISTERS}” is expected where marks are registered`);
      writeFileSync(path, BEFORE + script.replaceAll(REGISTERS, 'benchRegister(') + AFTER);
    }
  });
}

/** An extension with the same rights on the same sites that does nothing there. */
export function idleExtension(built: string): ExtensionFolder {
  return copyOf(built, (folder, manifest) => {
    for (const file of manifest.content_scripts.flatMap(({ js }) => js))
      writeFileSync(join(folder, file), '');
    delete manifest['background'];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  });
}

function copyOf(
  built: string,
  change: (folder: string, manifest: Manifest) => void,
): ExtensionFolder {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  cpSync(built, folder, { recursive: true });
  change(folder, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
