import type { StoredPack } from '../format/stored.ts';

/** Reads something of each pack; one of which it cannot be had is left out. */
export async function ofEachPack<Value>(
  packs: readonly StoredPack[],
  read: (pack: StoredPack) => Promise<Value | undefined>,
  onProblem: (error: unknown) => void,
): Promise<readonly Value[]> {
  const orNone = async (pack: StoredPack): Promise<Value | undefined> => {
    try {
      return await read(pack);
    } catch (error) {
      onProblem(error);
      return undefined;
    }
  };
  const values = await Promise.all(packs.map(orNone));
  return values.filter((value) => value !== undefined);
}
