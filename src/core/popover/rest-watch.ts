/** The timers of a rest watch, passed in so that tests can control them. */
export interface Timers {
  readonly set: (callback: () => void, delay: number) => unknown;
  readonly clear: (timer: unknown) => void;
}

/** How long the pointer must rest on a name before its preview opens (ms). */
export const REST_MS = 400;
/** Maximum time for the pointer to travel between a name and its preview (ms). */
export const MAX_TRAVEL_MS = 350;

/** What a rest watch needs. */
export interface RestWatchDeps<Mention> {
  readonly timers: Timers;
  readonly onRest: (mention: Mention) => void;
  readonly onStray: () => void;
}

/** Distinguishes a resting pointer from a moving one. */
export interface RestWatch<Mention> {
  /** The pointer is now on this mention; `hasMoved` is false if the page moved below it. */
  readonly point: (mention: Mention | undefined, hasMoved?: boolean) => void;
  /** The pointer entered or left the popover. */
  readonly inside: (isInside: boolean) => void;
  /** Cancels the pending timers: the popover was opened in another way, or has closed. */
  readonly forget: () => void;
}

/**
 * Watches the pointer for rests: a pointer that moves on within `REST_MS` never counts, however many
 * names it crosses; one that leaves has `MAX_TRAVEL_MS` to reach the popover or the same name. A
 * name that the page moves below the pointer was not pointed at by the reader.
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
    forget: () => {
      rest = stop(rest);
      stray = stop(stray);
      shown = undefined;
      isInside = false;
    },
  };
}
