import { PackError } from '../source/pack-error.ts';
import type { SourceFiles } from '../source/sources.ts';
import type { Files } from './zip-files.ts';

/** What systems and editors leave in folders. */
const LEFT_BEHIND = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|__MACOSX)(\/|$)/i;

/** Whether a file is none that a person has put into a folder. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(path);
}

/**
 * The source files of a pack, from those of a folder or a zip file. They may lie in one folder.
 * @throws PackError if a file is not text
 */
export function filesOfPack(files: Files): SourceFiles {
  const paths = [...files.keys()].filter((path) => !isLeftBehind(path));
  const folder = commonFolder(paths);
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = paths.map((path): [string, string] => {
    const file = path.slice(folder.length);
    try {
      return [file, utf8.decode(files.get(path))];
    } catch {
      throw new PackError([{ file, message: 'is not text in UTF-8; save it as UTF-8' }]);
    }
  });
  return Object.fromEntries(texts);
}

/** The one folder that all files are in, with its slash; `''` if there is none, or a pack's own. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return paths.every((path) => path.startsWith(folder)) ? folder : '';
}
