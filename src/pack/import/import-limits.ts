/** How many packs a reader can have, the bundled one among them. */
export const MAX_PACKS = 20;
/** How many entities an imported pack may have. */
export const MAX_ENTITIES = 10_000;
/** How large an imported pack may be once it is compiled (bytes of JSON). */
export const MAX_COMPILED_BYTES = 8_000_000;

/** How large the file of a pack may be (bytes). */
export const MAX_BUNDLE_BYTES = 16_000_000;
/** How many files a bundle or a folder may have. */
export const MAX_FILES = 1000;
/** How long the path of a file may be (UTF-16 units). */
export const MAX_PATH_UNITS = 200;
/** How large all files of a pack may be together, once they are unpacked (bytes). */
export const MAX_UNPACKED_BYTES = 64_000_000;
/** How many times larger than its packed bytes a file may be: texts of packs are 3 to 40 times. */
export const MAX_RATIO = 200;
/** A file up to this size may have any ratio (bytes). */
export const SMALL_FILE_BYTES = 100_000;
