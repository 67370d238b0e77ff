/**
 * Wraps an event handler so that it runs only for the reader's own actions: a page's script may find
 * the popover's controls and click them, which must have no effect.
 */
export function trusted(handler: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handler();
  };
}
