import { expect, it } from 'vitest';
import { furtherPacks, withFurtherPacks } from './pack-folders.ts';

it('a build bundles no further packs unless it is told to', () =>
  expect(furtherPacks({})).toEqual([]));

it('hands the folders of further packs to a build, and keeps the rest of its environment', () => {
  const env = withFurtherPacks(['/home/ada/mine', '/srv/a b'], { PATH: '/bin' });
  expect(env['PATH']).toBe('/bin');
  expect(furtherPacks(env)).toEqual(['/home/ada/mine', '/srv/a b']);
});

it('a build without packs does not inherit those of another', () =>
  expect(furtherPacks(withFurtherPacks([], withFurtherPacks(['/mine'], {})))).toEqual([]));
