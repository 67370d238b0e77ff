/** The two clocks that a rest needs, passed in so that tests can turn them by hand. */
export interface Timers {
  readonly set: (callback: () => void, delay: number) => unknown;
  readonly clear: (timer: unknown) => void;
}

/** How long the pointer rests on a name before its preview opens (ms). */
export const REST_MS = 400;
/** How long the pointer may be under way between a name and its preview (ms). */
export const MAX_TRAVEL_MS = 350;

export interface RestWatchDeps<Mention> {
  readonly timers: Timers;
  readonly onRest: (mention: Mention) => void;
  readonly onStray: () => void;
}

/** Tells resting from moving. */
export interface RestWatch<Mention> {
  /** The pointer is on this mention now; `hasMoved` is false where the page moved below it. */
  readonly point: (mention: Mention | undefined, hasMoved?: boolean) => void;
  /** The pointer went into the popover, or out of it. */
  readonly inside: (isInside: boolean) => void;
  /** Forgets what was under way. */
  readonly cancel: () => void;
}

/**
 * Watches the pointer for rests: one that moves on within `REST` never counts, however many
 * names it crosses; one that leaves has `TRAVEL` to arrive in the popover or at the same name. A name
 * that the page moves below the pointer is not one that the reader has pointed at.
 */
export function restWatch<Mention>(deps: RestWatchDeps<Mention>): RestWatch<Mention> {
  const { timers } = deps;
  let rest: unknown;
  let awaited: Mention | undefined;
  let stray: unknown;
  let shown: Mention | undefined;
  let isInside = false;

  const stop = (timer: unknown): undefined => {
    if (timer !== undefined) timers.clear(timer);
  };
  const strayLater = (): void => {
    stray ??= timers.set(() => {
      stray = shown = undefined;
      deps.onStray();
    }, MAX_TRAVEL_MS);
  };

  return {
    point: (mention, hasMoved = true) => {
      if (!hasMoved && rest !== undefined && mention === awaited) return;
      rest = stop(rest);
      if (isInside) return;
      if (mention !== undefined && mention === shown) {
        stray = stop(stray);
        return;
      }
      if (shown !== undefined) strayLater();
      if (mention === undefined || !hasMoved) return;
      awaited = mention;
      rest = timers.set(() => {
        rest = undefined;
        stray = stop(stray);
        shown = mention;
        deps.onRest(mention);
      }, REST_MS);
    },
    inside: (now) => {
      isInside = now;
      rest = stop(rest);
      if (now) stray = stop(stray);
      else if (shown !== undefined) strayLater();
    },
    cancel: () => {
      rest = stop(rest);
      stray = stop(stray);
      shown = undefined;
      isInside = false;
    },
  };
}
