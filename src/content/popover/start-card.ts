import { createLibrary, type Library } from '../../core/notes/library.ts';
import type { InterfaceLanguage, InterfaceWords } from '../../core/settings/interface-languages.ts';
import { translate } from '../../platform/i18n.ts';
import { translateInOf } from '../../ui/translate-in.ts';
import { placeInWords } from '../keyboard/place-in-words.ts';
import type { StartCard } from './late-popover.ts';
import { createPopover } from './popover.ts';

/** The card's stage, which shows what it is given of the packs. */
export const startCard: StartCard = (deps, signal) => {
  const libraries = new Map<string | undefined, Library>();
  let latest = createLibrary([]);
  const interfaceWords = new Map<InterfaceLanguage, InterfaceWords>();
  let count = 0;
  const libraryIn = (language?: string): Library => libraries.get(language) ?? latest;
  const translateIn = translateInOf(translate, interfaceWords);
  const popover = createPopover({ ...deps, library: libraryIn, t: translate, translateIn }, signal);
  return {
    get isOpen() {
      return popover.isOpen;
    },
    prepare: popover.prepare,
    open: popover.open,
    close: popover.close,
    announce: (at) => popover.announce(placeInWords(at, latest, translate)),
    isOwnEvent: popover.isOwnEvent,
    // Where the language of a text is not known, no words rank its notes.
    canRank: (language) =>
      libraries.size > 0 && (language === undefined || libraries.has(language)),
    take: ({ packs, words }, language) => {
      for (const [of, found] of words) interfaceWords.set(of, found);
      const library = createLibrary(packs);
      libraries.set(language, library);
      // A pack that cannot be read any more stays where it was read before.
      if (packs.length < count) return;
      latest = library;
      count = packs.length;
    },
  };
};
