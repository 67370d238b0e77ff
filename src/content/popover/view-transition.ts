/**
 * Whether the browser shows pictures of the page in the place of the page itself. They lie above
 * everything, an open popover too, and the page's style sheets decide whether they can be seen.
 */
export function isInTransition(document: Document): boolean {
  return document.documentElement?.matches(':active-view-transition') ?? false;
}
