/** How the names of a pack begin that are always marked, in plain letters (see `plainUnit`). */
export interface NameBeginnings {
  /** Of names that always begin with a capital. Sorted; none begins with another one of three letters. */
  readonly capital: readonly string[];
  /** Of all other names, apart from those with prefixes. */
  readonly any: readonly string[];
  /**
   * Of names that begin with small letters, such as “the rally in Minsk”: the beginning of what
   * follows them, which is found first, and the words before it (see `NameIndex.prefixes`). Sorted.
   */
  readonly prefixed: readonly PrefixedBeginning[];
}

/** A beginning that only counts after certain words. */
export interface PrefixedBeginning {
  readonly beginning: string;
  readonly prefixes: readonly string[];
}

/** The gate of a page, as it is stored: columns for the arrays of `GateRules`. */
export interface StoredGate {
  /** The entries of the table, each after its unit. */
  readonly table: string;
  readonly starts: string;
  /** Bits of the lengths of beginnings. */
  readonly lengths: number;
  /** How many keys each bucket has. */
  readonly buckets: string;
  readonly keys: string;
  readonly marks: string;
  readonly ways: string;
  readonly prefixed: readonly PrefixedBeginning[];
}
