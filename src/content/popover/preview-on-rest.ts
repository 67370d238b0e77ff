import { restWatch, type Timers } from '../../core/popover/rest-watch.ts';
import type { PopoverHost, PopoverRequest } from './request.ts';

export interface PreviewDeps<Mention> {
  readonly popover: PopoverHost;
  readonly timers: Timers;
  /** Whether the reader wants previews at all. */
  readonly enabled: () => boolean;
  /** What to show at a mention; undefined where there is nothing. */
  readonly request: (mention: Mention) => PopoverRequest | undefined;
}

/** Opens a preview where the pointer rests on a name, and closes it when the pointer has left. */
export interface PreviewOnRest<Mention> {
  /** The pointer is on this mention now; `hasMoved` is false where the page moved below it. */
  readonly point: (mention: Mention | undefined, hasMoved?: boolean) => void;
  /** The pointer went into the popover, or out of it. */
  readonly inside: (isInside: boolean) => void;
  /** The popover was opened otherwise, or has closed. */
  readonly cancel: () => void;
}

export function previewOnRest<Mention>(deps: PreviewDeps<Mention>): PreviewOnRest<Mention> {
  const watch = restWatch<Mention>({
    timers: deps.timers,
    onRest: (mention) => {
      const request = deps.request(mention);
      // Not a copy: what is asked of the request later changes with the page.
      if (request) deps.popover.open(Object.assign(request, { openedBy: 'rest' as const }));
    },
    onStray: () => deps.popover.close('stray'),
  });
  return {
    point: (mention, hasMoved) => deps.enabled() && watch.point(mention, hasMoved),
    inside: (isInside) => watch.inside(isInside),
    cancel: () => watch.cancel(),
  };
}
