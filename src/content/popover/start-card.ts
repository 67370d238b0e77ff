import { createLibrary } from '../../core/notes/library.ts';
import type { PackContent } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { placeInWords } from '../keyboard/place-in-words.ts';
import type { StartCard } from './late-popover.ts';
import { createPopover } from './popover.ts';

/** The card's stage over the contents of the packs, in the reader's order. */
export function startCardWith(contents: readonly PackContent[]): StartCard {
  const library = createLibrary(contents);
  return (deps, signal) => {
    const popover = createPopover({ ...deps, library: () => library, t: translate }, signal);
    return {
      get isOpen() {
        return popover.isOpen;
      },
      prepare: popover.prepare,
      open: popover.open,
      close: popover.close,
      announce: (at) => popover.announce(placeInWords(at, library, translate)),
      isOwnEvent: popover.isOwnEvent,
    };
  };
}
