import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');

const DIRECTIONS = 'eslint(no-restricted-imports)';
const CYCLES = 'import(no-cycle)';

/** One seeded file each: what it is in, what it says. */
const FORBIDDEN: [file: string, source: string][] = [
  ['src/core/a1.ts', "import { x } from '../pack/x.ts';"],
  ['src/core/deep/a2.ts', "import { x } from '../../content/x.ts';"],
  ['src/core/deep/a3.ts', "import type { x } from '../../platform/x.ts';"],
  ['src/core/a4.ts', "import * as x from 'valibot';"],
  ['src/core/a5.ts', "import x from 'node:path';"],
  ['src/core/a6.ts', "export { x } from '../ui/x.ts';"],
  ['src/core/a7.ts', "import { x } from '../language/x.ts';"],
  ['src/language/l1.ts', "import { x } from '../pack/x.ts';"],
  ['src/language/ru/l2.ts', "import { x } from '../../ui/x.ts';"],
  ['src/language/l3.ts', "import * as x from 'valibot';"],
  ['src/pack/b1.ts', "import { x } from '../platform/x.ts';"],
  ['src/pack/b2.ts', "import { x } from '../../tools/build/x.ts';"],
  ['src/pack/b3.ts', "import x from 'node:fs';"],
  ['src/platform/c1.ts', "import { x } from '../pack/x.ts';"],
  ['src/platform/c2.ts', "import { x } from '../ui/x.ts';"],
  ['src/platform/c3.ts', "import x from 'node:fs';"],
  ['src/platform/c4.ts', "import { x } from '../language/x.ts';"],
  ['src/content/d1.ts', "import { x } from '../background/x.ts';"],
  ['src/content/d2.ts', "import { x } from '../ui/options/x.ts';"],
  ['src/content/deep/d3.tsx', "import { x } from '../../ui/side-panel/x.ts';"],
  ['src/content/d4.ts', "import { x } from '../ui/toolbar/x.ts';"],
  ['src/content/d9.ts', "import { x } from '../ui/tab/x.ts';"],
  ['src/content/d5.ts', "import { x } from '../ui/welcome/x.ts';"],
  ['src/content/d11.ts', "import { x } from '../ui/reader/x.ts';"],
  ['src/content/d12.ts', "import { x } from '../ui/workshop/x.ts';"],
  ['src/content/d13.ts', "import { x } from '../ui/chosen-pack/x.ts';"],
  ['src/content/d6.ts', "import x from 'webextension-polyfill';"],
  ['src/content/d7.ts', "import x from 'node:fs';"],
  ['src/content/d8.ts', "import { x } from '../../tools/cli/x.ts';"],
  ['src/content/d10.ts', "import { x } from '../language/x.ts';"],
  ['src/content/watch/w7.ts', "import { x } from '../../language/x.ts';"],
  ['src/content/watch/w1.ts', "import { x } from '../../pack/load/load-pack.ts';"],
  ['src/content/watch/w2.ts', "import { x } from '../../ui/card/x.ts';"],
  ['src/content/watch/w3.ts', "import { x } from '../engine/x.ts';"],
  ['src/content/watch/w4.ts', "import { x } from '../../background/x.ts';"],
  ['src/content/watch/w5.ts', "import x from 'webextension-polyfill';"],
  ['src/content/watch/w6.ts', "import x from 'node:fs';"],
  ['src/ui/e1.ts', "import { x } from '../content/x.ts';"],
  ['src/ui/deep/e2.tsx', "import { x } from '../../background/x.ts';"],
  ['src/ui/e3.ts', "import x from 'webextension-polyfill';"],
  ['src/ui/e4.ts', "import x from 'node:fs';"],
  ['src/ui/e5.ts', "import { x } from '../language/x.ts';"],
  ['src/background/f5.ts', "import { x } from '../language/x.ts';"],
  ['src/background/f1.ts', "import { x } from '../content/x.ts';"],
  ['src/background/f2.ts', "import { x } from '../ui/x.ts';"],
  ['src/background/f3.ts', "import x from 'webextension-polyfill';"],
  ['src/background/f4.ts', "import x from 'node:fs';"],
  ['tools/cli/g1.ts', "import { x } from '../../src/content/x.ts';"],
  ['tools/cli/g2.ts', "import { x } from '../../src/platform/x.ts';"],
  ['tools/build/h1.ts', "import { x } from '../../src/ui/x.ts';"],
  ['tools/build/h2.ts', "import x from 'webextension-polyfill';"],
];

const ALLOWED: [file: string, source: string][] = [
  ['src/core/deep/k1.ts', "import { x } from '../x.ts';"],
  ['src/core/k2.test.ts', "import { x } from '../pack/x.ts'; import y from 'node:fs';"],
  ['src/language/ru/k11.ts', "import { x } from '../../core/x.ts'; import { y } from '../y.ts';"],
  ['src/pack/k3.ts', "import { x } from '../core/x.ts'; import * as v from 'valibot';"],
  ['src/pack/compile/k12.ts', "import { x } from '../../language/x.ts';"],
  [
    'src/platform/k4.ts',
    "import type { x } from '../pack/x.ts'; import y from 'webextension-polyfill';",
  ],
  [
    'src/content/k5.tsx',
    "import { x } from '../ui/card/x.ts'; import { y } from '../platform/x.ts';",
  ],
  [
    'src/content/watch/k10.ts',
    "import { x } from '../page/x.ts'; import { y } from '../../platform/x.ts';",
  ],
  [
    'src/ui/options/k6.tsx',
    "import { x } from '../../platform/x.ts'; import { y } from '../../pack/x.ts';",
  ],
  [
    'src/background/k7.ts',
    "import { x } from '../platform/x.ts'; import { y } from '../core/x.ts';",
  ],
  ['tools/cli/k8.ts', "import { x } from '../../src/pack/x.ts'; import y from 'node:fs';"],
  ['tools/cli/k9.ts', "import type { x } from '../../src/platform/x.ts';"],
];

const CYCLE: [file: string, source: string][] = [
  ['src/core/type-1.ts', "import type { Two } from './type-2.ts'; export type One = Two;"],
  ['src/core/type-2.ts', "import type { One } from './type-1.ts'; export type Two = One;"],
  ['src/core/cycle-1.ts', "import { two } from './cycle-2.ts'; export const one = () => two;"],
  ['src/core/cycle-2.ts', "import { one } from './cycle-1.ts'; export const two = () => one;"],
];

/** Uses of the browser's extension API without an import. */
const GLOBALS = [
  ['src/content/g1.ts', 'export const id = chrome.runtime.id;'],
  ['src/ui/g2.ts', 'export const id = browser.runtime.id;'],
] as const;

describe('import directions', () => {
  let folder: string;
  let found: Map<string, string[]>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-directions-'));
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [file, source] of [...FORBIDDEN, ...ALLOWED, ...CYCLE, ...GLOBALS]) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${source}\n`);
    }
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FORBIDDEN)('%s must not say: %s', (file) => {
    expect(found.get(file) ?? []).toContain(DIRECTIONS);
  });

  it.each(ALLOWED)('%s may say: %s', (file) => {
    expect(found.get(file) ?? []).not.toContain(DIRECTIONS);
  });

  it.each(GLOBALS)('%s must not use the API of the browser: %s', (file) => {
    expect(found.get(file) ?? []).toContain('eslint(no-restricted-globals)');
  });

  it('finds cycles, of types too', () => {
    for (const [file] of CYCLE) expect(found.get(file)).toContain(CYCLES);
  });
});

/** File (from the folder) → the rules that it breaks. */
function lint(folder: string): Map<string, string[]> {
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[];
  };
  const found = new Map<string, string[]>();
  for (const { code, filename } of diagnostics)
    found.set(filename, [...(found.get(filename) ?? []), code]);
  return found;
}
