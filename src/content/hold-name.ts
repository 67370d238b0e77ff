import type { Mention } from './engine/mention.ts';
import type { PopoverRequest } from './popover/request.ts';

/** The name of the open card, which keeps the stronger style. */
export interface HeldName {
  readonly opened: (request: PopoverRequest) => void;
  readonly closed: () => void;
  /** The marks have changed: the page may have rendered the name again. */
  readonly marksChanged: () => void;
}

/** Holds the name of the open card, also when the page puts another in its place. */
export function holdName(hold: (mention: Mention | undefined) => void): HeldName {
  let request: PopoverRequest | undefined;
  return {
    opened: (opened) => hold((request = opened).mention),
    closed: () => hold((request = undefined)),
    marksChanged: () => {
      if (!request) return;
      // Looking for the name finds the one that the page has put in its place.
      request.rects();
      hold(request.mention);
    },
  };
}
