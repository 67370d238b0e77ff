/** At the latest, in ms after the pointer met the first mention. */
const LATEST = 300;

/** Work that is done ahead of its need. */
export interface IdleWork<Mention> {
  /** The pointer is on a mention, or on none. */
  readonly meet: (mention: Mention | undefined) => void;
  /** It has been done otherwise. */
  readonly cancel: () => void;
}

/**
 * At the first mention that the pointer meets, has the work done as soon as the page has nothing
 * else to do. Nothing is done after the signal.
 */
export function prepareWhenIdle<Mention>(
  view: Window,
  prepare: (mention: Mention) => void,
  signal: AbortSignal,
): IdleWork<Mention> {
  let isAsked = false;
  let idle: number | undefined;
  const cancel = (): void => {
    isAsked = true;
    if (idle !== undefined) view.cancelIdleCallback(idle);
  };
  signal.addEventListener('abort', cancel);
  return {
    meet: (mention) => {
      if (isAsked || mention === undefined) return;
      isAsked = true;
      idle = view.requestIdleCallback(() => prepare(mention), { timeout: LATEST });
    },
    cancel,
  };
}
