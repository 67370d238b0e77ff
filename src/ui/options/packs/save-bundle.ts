import type { PackSummary } from '../../../pack/format/kept.ts';
import type { KeptPacks } from '../../../platform/kept-packs.ts';
import { saveFile } from '../../save-file.ts';

/** Saves the file of a pack as it came. @throws Error if it is not there any more */
export async function saveBundle(
  kept: Pick<KeptPacks, 'bundle'>,
  { id, version }: Pick<PackSummary, 'id' | 'version'>,
): Promise<void> {
  const bundle = await kept.bundle(id);
  if (!bundle) throw new Error(`the file of the pack “${id}” is not there any more`);
  saveFile(`${id}-${version}.zip`, new Uint8Array(bundle), 'application/zip');
}
