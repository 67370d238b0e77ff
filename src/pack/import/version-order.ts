/** How a version of a pack stands to the one that it would replace. */
export type VersionOrder = 'older' | 'same' | 'newer';

/** Compares the versions of two packs, each of three numbers. */
export function versionOrder(before: string, after: string): VersionOrder {
  const [old, others] = [before, after].map((version) => version.split('.').map(BigInt));
  const at = old!.findIndex((number, i) => number !== others![i]);
  if (at === -1) return 'same';
  return others![at]! > old![at]! ? 'newer' : 'older';
}
