/** The bundled pack as JSON, from the extension's root; the build writes it there. */
export const BUNDLED_PACK_FILE = 'packs/bundled.json';

/** The id of the bundled pack, which no imported pack may have. */
export const BUNDLED_PACK_ID = 'belarus-russia-2020';
