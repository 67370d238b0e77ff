/** Tells the other parts of the extension, in this browser, that something has changed. */
export interface ToldElsewhere {
  tell(): void;
  /** Calls back whenever another part has told, until the signal aborts. */
  follow(onTold: () => void, signal: AbortSignal): void;
}

/** @param name of what changes, the same in all parts */
export function createToldElsewhere(name: string): ToldElsewhere {
  let channel: BroadcastChannel | undefined;
  const open = (): BroadcastChannel => (channel ??= new BroadcastChannel(name));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tell: () => open().postMessage(null),
    follow: (onTold, signal) => open().addEventListener('message', onTold, { signal }),
  };
}
