import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly optionalDependencies?: Readonly<Record<string, string>>;
        readonly integrity?: string;
      }
    >
  >;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lockfile;

// npm leaves out what it could not look up when it wrote the file; `npm ci` then refuses it.
it('the lockfile holds the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

it('the lockfile names no registry', () => {
  expect(JSON.stringify(packages)).not.toContain('"resolved"');
});

it('the lockfile has a checksum of every package', () => {
  const without = Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && !/^sha512-\S{88}$/.test(integrity ?? ''))
    .map(([path]) => path);
  expect(without).toEqual([]);
});

it('no package runs a script when it is installed', () => {
  expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toMatch(
    /^ignore-scripts=true$/m,
  );
});
