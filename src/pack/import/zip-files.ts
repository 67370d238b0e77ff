import { zipSync, type Zippable } from 'fflate';

/** Contents by path; paths are relative and have slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The code of Unix in a zip file, and the attributes of a plain file that everybody may read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/**
 * Makes a zip file whose bytes depend only on the paths and contents of the files, not on their
 * order, dates, modes or location.
 * @throws Error if a path is absolute, leads upwards or has backslashes
 */
export function zipFiles(files: Files): Uint8Array {
  // A zip file stores local time; made from local parts it is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    if (!isPlainPath(path)) throw new Error(`“${path}” is no relative path with slashes`);
    entries[path] = [files.get(path)!, { mtime, os: UNIX, attrs: PLAIN_FILE, level: 9 }];
  }
  return zipSync(entries);
}

/** Whether a path is relative, has slashes, and leads nowhere but down. */
export function isPlainPath(path: string): boolean {
  return !/\\|^[A-Za-z]:/.test(path) && path.split('/').every((part) => !/^\.{0,2}$/.test(part));
}
