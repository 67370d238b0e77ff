import { createLibrary, type Library } from '../../core/notes/library.ts';
import { translate } from '../../platform/i18n.ts';
import { placeInWords } from '../keyboard/place-in-words.ts';
import type { StartCard } from './late-popover.ts';
import { createPopover } from './popover.ts';

/** The card's stage, which shows what it is given of the packs. */
export const startCard: StartCard = (deps, signal) => {
  const libraries = new Map<string | undefined, Library>();
  let latest = createLibrary([]);
  let packs = 0;
  const libraryIn = (language?: string): Library => libraries.get(language) ?? latest;
  const popover = createPopover({ ...deps, library: libraryIn, t: translate }, signal);
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
    take: (contents, language) => {
      const library = createLibrary(contents);
      libraries.set(language, library);
      // A pack that cannot be read any more stays where it was read before.
      if (contents.length < packs) return;
      latest = library;
      packs = contents.length;
    },
  };
};
