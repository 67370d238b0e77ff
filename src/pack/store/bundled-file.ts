/** The bundled packs as a list in JSON, from the extension's root; the build writes it there. */
export const BUNDLED_PACK_FILE = 'packs/bundled.json';
