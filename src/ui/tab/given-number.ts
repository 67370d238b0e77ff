/**
 * Returns the id of the tab or window that a page of a development build is about, as in `?tab=7`.
 * End-to-end tests need it, since they can open the popup and the panel only in tabs.
 */
export function givenNumber(name: 'tab' | 'window'): number | undefined {
  const given = __DEV__ ? new URLSearchParams(location.search).get(name) : null;
  return given === null ? undefined : Number(given);
}
