import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { walk } from '../support/project-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const POLYFILL = 'webextension-polyfill';

/** The text of a file; undefined if there is none. */
type Read = (path: string) => string | undefined;

describe('the content script', () => {
  const files = walk(root, 'src/content').filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  const read: Read = (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  const reached = reachedFrom(files, read);

  it('reaches other folders', () => {
    expect([...reached.keys()]).toContain('src/platform/messages.ts');
    expect([...reached.keys()].filter((path) => path.startsWith('src/ui/'))).not.toEqual([]);
  });

  it('reaches no file that imports the polyfill, which would cost every page time', () => {
    expect(chainTo(POLYFILL, reached)).toEqual([]);
  });
});

describe('the way to the polyfill', () => {
  it.each([
    ["import { b } from './b.ts';", "import polyfill from 'webextension-polyfill';"],
    ["import './b.ts';", "import 'webextension-polyfill';"],
    ["export { b } from './b.ts';", "import {\n  type Tabs,\n} from 'webextension-polyfill';"],
    ["const b = import('./b.ts');", "export * from 'webextension-polyfill';"],
  ])('is found: %j and %j', (a, b) => {
    expect(chainTo(POLYFILL, reachedFrom(['a.ts'], readIn(a, b)))).toEqual(['a.ts', 'b.ts']);
  });

  it.each([
    ["import type { b } from './b.ts';", "import polyfill from 'webextension-polyfill';"],
    ["import { b } from './b.ts';", "import type polyfill from 'webextension-polyfill';"],
    ["import { b } from './b.ts';", "export type { Tabs } from 'webextension-polyfill';"],
    ["import { c } from './c.ts';", "import polyfill from 'webextension-polyfill';"],
  ])('does not lead over types, or past other files: %j and %j', (a, b) => {
    expect(chainTo(POLYFILL, reachedFrom(['a.ts'], readIn(a, b)))).toEqual([]);
  });
});

function readIn(a: string, b: string): Read {
  return (path) => (path === 'a.ts' ? a : path === 'b.ts' ? b : undefined);
}

/** All that files import, directly or not, types left out; each with the file that was first to import it. */
function reachedFrom(files: readonly string[], read: Read): Map<string, string | undefined> {
  const reached = new Map<string, string | undefined>(files.map((path) => [path, undefined]));
  // A map also goes over what is added meanwhile.
  for (const path of reached.keys())
    for (const specifier of importsIn(read(path) ?? '')) {
      const target = specifier.startsWith('.') ? join(dirname(path), specifier) : specifier;
      if (!reached.has(target)) reached.set(target, path);
    }
  return reached;
}

/** What a source imports when it runs. */
function importsIn(source: string): string[] {
  const statements = /^(?:import|export)\b(?!\s+type\b)(?:[^;'"]*?\bfrom)?\s*'([^']+)'/gm;
  const calls = /\bimport\(\s*'([^']+)'/g;
  return [...source.matchAll(statements), ...source.matchAll(calls)].map(
    ([, specifier]) => specifier!,
  );
}

/** The files by which something is reached, from the first on; none if it is not reached. */
function chainTo(
  target: string,
  reached: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const chain: string[] = [];
  for (let at = reached.get(target); at !== undefined; at = reached.get(at)) chain.unshift(at);
  return chain;
}
