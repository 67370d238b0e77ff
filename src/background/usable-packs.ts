import type { CompactPack } from '../pack/format/compact.ts';
import { unusableReason, type KeptPack } from '../pack/format/kept.ts';
import { compileBundle } from '../pack/import/compile-bundle.ts';
import type { KeptPacks } from '../platform/kept-packs.ts';

interface UsablePacksDeps {
  /** Where imported packs are kept. */
  readonly kept: Pick<KeptPacks, 'bundle' | 'compiled' | 'putCompiled' | 'putUnusable'>;
  /** The build that has to have compiled them. */
  readonly build: string;
  /** Called with what could not be written; the other packs are not affected. */
  readonly report: (error: unknown) => void;
}

/**
 * An imported pack as this build has compiled it. What another build has compiled, or what cannot be
 * read, is compiled again from the bundle; if that fails, the reason is kept for the options, and the
 * pack is left out.
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
    const reason = error instanceof Error ? error.message : String(error);
    await kept.putUnusable({ ...pack, unusable: { build, reason } }).catch(report);
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
  if (!bundle) throw new Error('its file is missing in the browser’s database');
  const { pack: made, json } = compileBundle(id, bundle);
  await kept.putCompiled(pack, { build, json }).catch(report);
  return made;
}
