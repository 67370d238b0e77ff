import type { CompactPack } from '../pack/format/compact.ts';
import { unusableReason, type KeptPack } from '../pack/format/kept.ts';
import { compileBundle } from '../pack/import/compile-bundle.ts';
import { CompactPackError } from '../pack/load/compact-pack-error.ts';
import { PackError } from '../pack/source/pack-error.ts';
import type { KeptPacks } from '../platform/kept-packs.ts';

interface UsablePacksDeps {
  /** Where imported packs are kept. */
  readonly kept: Pick<KeptPacks, 'bundle' | 'compiled' | 'putCompiled' | 'putUnusable'>;
  /** The build that has to have compiled them. */
  readonly build: string;
  /** Called with what could not be read or written; the other packs are not affected. */
  readonly report: (error: unknown) => void;
}

/**
 * An imported pack as this build has compiled it. What another build has compiled, or what cannot be
 * read, is compiled again from the bundle. A pack of which that shows that it cannot be used is left
 * out, and the reason is kept for the options; after any other error it is left out this time only.
 */
export async function usablePack(
  pack: KeptPack,
  deps: UsablePacksDeps,
): Promise<CompactPack | undefined> {
  const { kept, build, report } = deps;
  if (unusableReason(pack, build) !== undefined) return undefined;
  try {
    return (await compiledPack(pack, deps)) ?? (await compileAgain(pack, deps));
  } catch (error) {
    if (error instanceof PackError || error instanceof CompactPackError) {
      const unusable = { build, reason: error.message };
      await kept.putUnusable({ ...pack, unusable }).catch(report);
    } else report(error);
    return undefined;
  }
}

/** What this build has compiled; undefined if there is none that can be read. */
async function compiledPack(
  { summary: { id } }: KeptPack,
  { kept, build }: UsablePacksDeps,
): Promise<CompactPack | undefined> {
  try {
    const compiled = await kept.compiled(id);
    return compiled?.build === build ? (JSON.parse(compiled.json) as CompactPack) : undefined;
  } catch {
    return undefined;
  }
}

async function compileAgain(
  pack: KeptPack,
  { kept, build, report }: UsablePacksDeps,
): Promise<CompactPack> {
  const { id } = pack.summary;
  const bundle = await kept.bundle(id);
  const message = 'its file is missing in the browser’s database';
  if (!bundle) throw new PackError([{ file: id, message }]);
  const { pack: made, json } = compileBundle(id, bundle);
  await kept.putCompiled(pack, { build, json }).catch(report);
  return made;
}
