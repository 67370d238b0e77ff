import type { InterfaceLanguage, InterfaceWords } from '../../core/settings/interface-languages.ts';
import { translate } from '../../platform/i18n.ts';
import { translateInOf } from '../../ui/translate-in.ts';
import { placeInWords } from '../keyboard/place-in-words.ts';
import type { StartCard } from './late-popover.ts';
import { createLibraries } from './libraries.ts';
import { createPopover } from './popover.ts';

/** The card's stage, which shows what it is given of the packs. */
export const startCard: StartCard = (deps, signal) => {
  const libraries = createLibraries();
  const interfaceWords = new Map<InterfaceLanguage, InterfaceWords>();
  const translateIn = translateInOf(translate, interfaceWords);
  const popover = createPopover(
    { ...deps, library: libraries.in, t: translate, translateIn },
    signal,
  );
  return {
    get isOpen() {
      return popover.isOpen;
    },
    prepare: popover.prepare,
    open: popover.open,
    close: popover.close,
    announce: (at) => popover.announce(placeInWords(at, libraries.latest, translate)),
    isOwnEvent: popover.isOwnEvent,
    canRank: libraries.canRank,
    take: ({ packs, words }, language) => {
      for (const [of, found] of words) interfaceWords.set(of, found);
      libraries.take(packs, language);
    },
  };
};
