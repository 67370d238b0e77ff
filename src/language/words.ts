/** What a language knows of the words around a surname, shared by all packs. */
export interface LanguageWords {
  /** Letters that tell a text of this language where nothing else does. */
  readonly letters?: string;
  /** Words before a surname that are not given names, in small letters. */
  readonly titles?: readonly string[];
  /** Beginnings of common given names, before any case ending, in small letters. */
  readonly givenStems?: readonly string[];
}

/** The words of a text, parted by spaces and line ends. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/[ \n]+/);
}
