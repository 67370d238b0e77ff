import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { walk } from '../support/project-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of a folder (and files that lie in no folder), each with those it may import. */
type Order = Readonly<Record<string, readonly string[]>>;

const BASE = ['model', 'pack-ids', 'text', 'names', 'people', 'notes'];
const CORE: Order = {
  model: [],
  'pack-ids': [],
  text: [],
  names: ['model', 'text'],
  people: ['model', 'text', 'names'],
  notes: ['model', 'text', 'names', 'people'],
  article: BASE,
  export: ['model'],
  reader: BASE,
  search: BASE,
  settings: BASE,
  popover: BASE,
  tab: [...BASE, 'settings'],
  'error-report': ['settings'],
};

/**
 * Data passes from stage to stage in this order; compiling and loading share the format. Learning
 * reads a compiled pack and writes sources.
 */
const PACK: Order = {
  source: [],
  learn: ['source'],
  compile: ['source', 'format'],
  format: [],
  load: ['source', 'format'],
  store: ['compile', 'format'],
  import: ['source', 'compile', 'format', 'load'],
};

describe.each([
  ['src/core', CORE],
  ['src/pack', PACK],
])('the folders of %s', (folder, order) => {
  const imports = folderImports(folder);

  it('are those of the order', () => {
    expect([...imports.keys()].toSorted()).toEqual(Object.keys(order).toSorted());
    expect([...imports.values()].some((targets) => targets.size > 1)).toBe(true);
  });

  it.each(Object.entries(order))('%s imports only what comes before it', (name, allowed) => {
    const others = [...(imports.get(name) ?? [])].filter((target) => target !== name);
    expect(others.filter((target) => !allowed.includes(target))).toEqual([]);
  });

  it('have no import cycle', () => {
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe('a cycle of folders', () => {
  it.each([
    ["import { b } from '../b/x.ts';", "import type { a } from '../a/x.ts';"],
    ["export { b } from '../b/x.ts';", "import {\n  a,\n  type c,\n} from '../a/x.ts';"],
    ["const b = import('../b/x.ts');", "type A = import('../a/x.ts').A;"],
    ["import '../b/x.ts';", "export * from '../a/x.ts';"],
  ])('is found: %j and %j', (inA, inB) => {
    const imports = importsBetween('', [
      ['a/x.ts', inA],
      ['b/x.ts', inB],
    ]);
    expect(circlesIn(imports)).toEqual(['a', 'b']);
  });
});

/** What each folder below `folder` imports of the others, types included, tests left out. */
function folderImports(folder: string): Map<string, Set<string>> {
  const files = walk(root, folder).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  return importsBetween(
    folder,
    files.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')] as const),
  );
}

function importsBetween(
  folder: string,
  files: readonly (readonly [path: string, text: string])[],
): Map<string, Set<string>> {
  const beginning = folder === '' ? '' : `${folder}/`;
  const nameOf = (path: string) => path.slice(beginning.length).split('/')[0]!.replace(/\..*/, '');
  const imports = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    const targets = imports.get(nameOf(path)) ?? new Set();
    imports.set(nameOf(path), targets);
    for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)) {
      const target = join(dirname(path), specifier!);
      if (target.startsWith(beginning)) targets.add(nameOf(target));
    }
  }
  return imports;
}

/** The folders that import themselves by way of others. */
function circlesIn(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...imports.keys()].filter((start) => {
    const reached = new Set<string>();
    const open = [...imports.get(start)!].filter((name) => name !== start);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (name === start) return true;
      if (reached.has(name)) continue;
      reached.add(name);
      open.push(...(imports.get(name) ?? []));
    }
    return false;
  });
}
