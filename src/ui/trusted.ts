/**
 * A handler that acts only on what the reader did: a page can find the popover's controls and
 * click them with script, and nothing may come of it.
 */
export function trusted(handler: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handler();
  };
}
