// The traits of a name, a bit each.

/** The entity's full name, beyond doubt. */
export const OWN = 1;
/** The surname with another person's given name. */
export const OTHER = 2;
/** An entity of the pack's subject, beyond doubt. */
export const CERTAIN = 4;
/** A surname alone. */
export const BARE = 8;
/** An acronym among words in capitals. */
export const CAPITALS = 16;
/** A key entity of the pack. */
export const KEY = 32;
/** A quiet entity of the pack. */
export const QUIET = 64;
/** A surname of several people, which the words around it leave open. */
export const SHARED = 128;
/** A surname beside a word for a relative, who is the one that the page names in full. */
export const RELATIVE = 256;
/** One whose relative of the same surname is named in the same sentence. */
export const RELATIVE_BESIDE = 512;
/** An entity for which words of the subject may speak. */
export const SPOKEN = 1024;
/** A name beside such a word, which is as good as a key entity. */
export const SPOKEN_FOR = 2048;
