import type { CompactPack } from '../pack/format/compact.ts';
import { unusableReason, type KeptPack } from '../pack/format/kept.ts';
import { compileBundle } from '../pack/import/compile-bundle.ts';
import type { KeptPacks } from '../platform/kept-packs.ts';

/** Where imported packs are kept, and the build that has to have compiled them. */
export interface UsablePacksDeps {
  readonly kept: Pick<KeptPacks, 'bundle' | 'compiled' | 'putCompiled' | 'putUnusable'>;
  readonly build: string;
}

/**
 * An imported pack as this build has compiled it. What another build has compiled is compiled again;
 * if that fails, the reason is kept for the options, and the pack is left out.
 */
export async function usablePack(
  pack: KeptPack,
  { kept, build }: UsablePacksDeps,
): Promise<CompactPack | undefined> {
  if (unusableReason(pack, build) !== undefined) return undefined;
  const { id } = pack.summary;
  const compiled = await kept.compiled(id);
  if (compiled?.build === build) return JSON.parse(compiled.json) as CompactPack;
  const bundle = await kept.bundle(id);
  try {
    if (!bundle) throw new Error('its file is missing in the browser’s database');
    const { pack: made, json } = compileBundle(id, bundle);
    await kept.putCompiled(pack, { build, json });
    return made;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await kept.putUnusable({ ...pack, unusable: { build, reason } });
    return undefined;
  }
}
