import { isAbsolute, relative, resolve } from 'node:path';

/** The commands of npm that take paths. */
const COMMANDS = new Set(['annotate', 'build', 'eval', 'pack', 'start', 'texts']);

/**
 * The folder in which a command was typed. `npm run` changes to the project's folder and keeps the
 * other one in `INIT_CWD`; programs that a command starts inherit that variable, so it counts only
 * for the command itself.
 */
export function startFolder(env: NodeJS.ProcessEnv = process.env): string {
  const ranByNpm = COMMANDS.has(env['npm_lifecycle_event'] ?? '');
  return (ranByNpm && env['INIT_CWD']) || process.cwd();
}

/** The absolute form of a path as it was typed. */
export function typedPath(path: string): string {
  return resolve(startFolder(), path);
}

/** A path as it would be typed: relative where it is below the start folder. */
export function shownPath(path: string): string {
  const shown = relative(startFolder(), path);
  if (shown === '') return '.';
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown;
}
