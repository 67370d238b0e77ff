/**
 * The number of a tab or window that a development build's page was opened for, as in `?tab=7`:
 * a driver can open the popup and the panel only in tabs of their own.
 */
export function givenNumber(name: 'tab' | 'window'): number | undefined {
  const given = __DEV__ ? new URLSearchParams(location.search).get(name) : null;
  return given === null ? undefined : Number(given);
}
