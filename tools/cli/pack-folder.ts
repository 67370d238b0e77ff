import { statSync } from 'node:fs';
import { typedPath } from './start-folder.ts';

/** The absolute path of a pack’s folder as it was typed. @throws Error if it is not a folder */
export function packFolder(typed: string): string {
  const folder = typedPath(typed);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Error(`${typed}: is not a folder; expected the folder of a pack’s source files`);
}
