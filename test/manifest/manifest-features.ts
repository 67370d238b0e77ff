import { BROWSERS, entryAt, isKnown, supportOf } from './compat-data.ts';

/** The keys of a manifest by their paths in MDN's data, as far as it has them. */
export function manifestFeatures(manifest: object): string[] {
  return Object.entries(manifest).flatMap(([key, value]) =>
    featuresBelow(`webextensions.manifest.${key}`, value),
  );
}

function featuresBelow(path: string, value: unknown): string[] {
  if (!entryAt(path)) return [];
  // What is inside a key that a browser lacks goes with the key.
  if (isKnown(path) && BROWSERS.some((browser) => supportOf(path, browser) === 'none'))
    return [path];
  const inside: unknown = Array.isArray(value) ? value[0] : value;
  const below =
    typeof inside === 'object' && inside !== null
      ? Object.entries(inside).flatMap(([key, one]) => featuresBelow(`${path}.${key}`, one))
      : [];
  return isKnown(path) ? [path, ...below] : below;
}
