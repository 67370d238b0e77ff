import type { PackContent } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { placeInWords } from '../keyboard/place-in-words.ts';
import type { StartCard } from './late-popover.ts';
import { createPopover } from './popover.ts';

/** The card's stage over a pack, which is read when a card is first drawn. */
export function startCardWith(loadPack: () => PackContent): StartCard {
  let content: PackContent | undefined;
  const pack = (): PackContent => (content ??= loadPack());
  return (deps, signal) => {
    const popover = createPopover({ ...deps, pack, t: translate }, signal);
    return {
      get isOpen() {
        return popover.isOpen;
      },
      prepare: popover.prepare,
      open: popover.open,
      close: popover.close,
      announce: (at) => popover.announce(placeInWords(at, pack(), translate)),
      isOwnEvent: popover.isOwnEvent,
    };
  };
}
