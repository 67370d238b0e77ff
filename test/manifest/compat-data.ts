import { readFileSync } from 'node:fs';
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import manifest from '../../manifest.json' with { type: 'json' };

/** The browsers that the manifest names a minimum version of. */
export const BROWSERS = ['chrome', 'firefox', 'firefox_android'] as const;
/** A browser that the manifest names a minimum version of. */
export type Browser = (typeof BROWSERS)[number];

/** A feature that is used though a supported browser lacks it, in whole or in part. */
export interface Lack {
  readonly path: string;
  readonly browser: Browser;
  /** What happens there. */
  readonly fallback: string;
}

/** The oldest versions that the extension can be installed in. */
export const MINIMUM: Readonly<Record<Browser, number>> = {
  chrome: Number.parseFloat(manifest.minimum_chrome_version),
  firefox: Number.parseFloat(manifest.browser_specific_settings.gecko.strict_min_version),
  firefox_android: Number.parseFloat(
    manifest.browser_specific_settings.gecko_android.strict_min_version,
  ),
};

/** MDN's table of which browser has what since when. */
export const compatData = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@mdn/browser-compat-data/data.json', import.meta.url),
    'utf8',
  ),
) as CompatData;

/** What the table has under this key says of a feature where it is supported. */
export const FEATURE = '__compat';

/** How well a browser's version supports a feature. */
export type Support = 'full' | 'partial' | 'none';

/** The entry of a feature by its path, such as “css.selectors.highlight”. */
export function entryAt(path: string): Identifier | undefined {
  let entry: unknown = compatData;
  for (const key of path.split('.'))
    entry =
      typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key)
        ? (entry as Record<string, unknown>)[key]
        : undefined;
  return entry as Identifier | undefined;
}

/** Whether the table has a feature of this path. */
export function isKnown(path: string): boolean {
  return compatAt(path) !== undefined;
}

function compatAt(path: string): CompatStatement | undefined {
  return entryAt(path)?.[FEATURE] as CompatStatement | undefined;
}

/** How well the browser's version supports the feature, without flags or other names. */
export function supportOf(
  path: string,
  browser: Browser,
  version: number = MINIMUM[browser],
): Support {
  const compat = compatAt(path);
  if (!compat) throw new Error(`MDN's compatibility data has no feature “${path}”`);
  const there = statementsOf(compat, browser).filter(
    ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
      !flags && !prefix && !other && numberOf(added) <= version && version < numberOf(removed),
  );
  if (there.length === 0) return 'none';
  return there.some(({ partial_implementation: isPartial }) => !isPartial) ? 'full' : 'partial';
}

function statementsOf(
  { support }: CompatStatement,
  browser: Browser,
): readonly SimpleSupportStatement[] {
  return [support[browser] ?? []].flat();
}

/** A version of the table; infinite where there is none. */
function numberOf(version: string | false | undefined): number {
  const number = Number.parseFloat(String(version).replace('≤', ''));
  return Number.isNaN(number) ? Infinity : number;
}
