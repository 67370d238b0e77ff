import type { KeptPacks } from '../../../platform/kept-packs.ts';
import { saveFile } from '../save-file.ts';

/** Saves the file of a pack as it came. @throws Error if it is not there any more */
export async function saveBundle(kept: Pick<KeptPacks, 'whole'>, id: string): Promise<void> {
  const whole = await kept.whole(id);
  if (!whole) throw new Error(`the file of the pack “${id}” is not there any more`);
  const { version } = whole.pack.summary;
  saveFile(`${id}-${version}.zip`, new Uint8Array(whole.bundle), 'application/zip');
}
