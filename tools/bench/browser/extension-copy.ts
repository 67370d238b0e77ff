/** Copies of the extension in new folders: one that records its timing, and one that does nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stageFile } from '../../../src/platform/stages.ts';

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

/** Around the first stage of the content script: performance marks for its start and its end. */
const BEFORE = `performance.mark('bench-begin');\n`;
const AFTER = `\nperformance.mark('bench-end');\n`;
/** Before the engine: a performance mark for its first mark. */
const BEFORE_ENGINE = `function benchRegister(...args) {
  if (performance.getEntriesByName('bench-mark').length === 0) performance.mark('bench-mark');
  return CSS.highlights.set(...args);
}
`;

/** The built extension, its content script set between marks of the page's performance timeline. */
export function timedExtension(built: string): ExtensionFolder {
  return copyOf(built, (folder, manifest) => {
    const change = (file: string, edit: (script: string) => string): void =>
      writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
    for (const file of manifest.content_scripts.flatMap(({ js }) => js))
      change(file, (script) => BEFORE + script + AFTER);
    const engine = stageFile('engine');
    change(engine, (script) => {
      if (!script.includes(REGISTERS))
        throw new Error(`${engine}: “${REGISTERS}” is expected where marks are registered`);
      return BEFORE_ENGINE + script.replaceAll(REGISTERS, 'benchRegister(');
    });
  });
}

/** An extension with the same rights on the same sites that does nothing there. */
export function idleExtension(built: string): ExtensionFolder {
  return extensionWith(built, '');
}

/** An extension with the same rights on the same sites that has only this content script. */
export function extensionWith(built: string, script: string): ExtensionFolder {
  return copyOf(built, (folder, manifest) => {
    for (const file of manifest.content_scripts.flatMap(({ js }) => js))
      writeFileSync(join(folder, file), script);
    delete manifest['background'];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  });
}

/** A copy of a built extension in a new folder, changed. */
export function copyOf(
  built: string,
  change: (folder: string, manifest: Manifest) => void,
): ExtensionFolder {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  cpSync(built, folder, { recursive: true });
  change(folder, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest);
  // A browser that has just ended may still be writing.
  const remove = () => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 });
  return { folder, remove };
}
