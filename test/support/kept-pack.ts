import { strToU8 } from 'fflate';
import type { WholeKeptPack } from '../../src/pack/format/kept.ts';
import { compileBundle } from '../../src/pack/import/compile-bundle.ts';
import { digestOf } from '../../src/pack/import/digest-of.ts';
import { summaryOf } from '../../src/pack/import/summary-of.ts';
import { zipFiles } from '../../src/pack/import/zip-files.ts';
import { smallPack, type SmallNames } from './small-pack.ts';

/** Changes of the `pack.json` of a small pack. */
export interface PackIdentity {
  readonly id: string;
  readonly version?: string;
  readonly title?: string;
}

/** The zip file of a small pack. */
export function smallBundle(
  identity: PackIdentity,
  names: SmallNames = { en: { 'place/grodno': { names: ['Grodno'] } } },
): Uint8Array<ArrayBuffer> {
  const files = smallPack(names);
  const pack = { ...(JSON.parse(files['pack.json']!) as object), ...identity };
  return bundleOf({ ...files, 'pack.json': JSON.stringify(pack) });
}

/** A zip file of the source files of a pack. */
export function bundleOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipFiles(new Map(bytes)));
}

/** A small pack as it is kept, compiled by a build. */
export async function keptPack(
  identity: PackIdentity,
  build: string,
  names?: SmallNames,
): Promise<WholeKeptPack> {
  const bundle = smallBundle(identity, names);
  const { pack, json } = compileBundle('small.zip', bundle);
  return {
    pack: { summary: summaryOf(pack), digest: await digestOf(bundle), addedAt: 1 },
    bundle,
    compiled: { build, json },
  };
}
