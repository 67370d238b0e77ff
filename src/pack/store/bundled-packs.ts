import type { PackSummary } from '../format/kept.ts';

/** What lists show of the bundled packs, in the order of the build. */
export const BUNDLED_PACKS: readonly PackSummary[] = __BUNDLED_PACKS__;

/** The ids of the bundled packs, which no imported pack may have. */
export const BUNDLED_PACK_IDS: readonly string[] = BUNDLED_PACKS.map(({ id }) => id);
