/** The ids of the bundled packs, which no imported pack may have. */
export const BUNDLED_PACK_IDS: readonly string[] = __BUNDLED_PACKS__;
