import { restWatch, type RestWatch, type Timers } from '../../core/popover/rest-watch.ts';
import type { Popover } from './popover.ts';
import type { PopoverRequest } from './request.ts';

export interface PreviewDeps<Mention> {
  readonly popover: Pick<Popover, 'open' | 'close'>;
  readonly timers: Timers;
  /** Whether the reader wants previews at all. */
  readonly enabled: () => boolean;
  /** The request to open at a mention; undefined if there is nothing to show. */
  readonly request: (mention: Mention) => PopoverRequest | undefined;
}

/**
 * Opens a preview when the pointer rests on a name, and closes it when the pointer has left, until
 * the signal aborts.
 */
export function previewOnRest<Mention>(
  { popover, timers, enabled, request }: PreviewDeps<Mention>,
  signal: AbortSignal,
): RestWatch<Mention> {
  const watch = restWatch<Mention>({
    timers,
    onRest: (mention) => {
      const preview = request(mention);
      if (preview) popover.open(preview);
    },
    onStray: () => popover.close('stray'),
  });
  signal.addEventListener('abort', () => watch.forget());
  return {
    ...watch,
    point: (mention, hasMoved) => enabled() && watch.point(mention, hasMoved),
  };
}
