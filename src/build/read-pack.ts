import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFiles } from '../pack/sources.ts';

/** Reads all files below a pack's folder. @throws the system's error where it cannot be read */
export function readPackFolder(folder: string): SourceFiles {
  const files: Record<string, string> = {};
  const visit = (directory: string): void => {
    for (const entry of readdirSync(directory).sort()) {
      const path = join(directory, entry);
      if (statSync(path).isDirectory()) visit(path);
      else files[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8');
    }
  };
  visit(folder);
  return files;
}
