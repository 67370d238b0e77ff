import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from './target.ts';

/** A finding of the linter. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Explained {
  readonly code: string;
  /** Part of the message. */
  readonly about: string;
  /** Part of the text at the place, for findings in scripts. */
  readonly near?: string;
}

/** Preact's code for a property that is never used, and two places of Readability. */
const MARKUP: readonly Explained[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', about: 'innerHTML', near: '__html' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', about: 'innerHTML', near: 'this._charThreshold' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', about: 'innerHTML', near: 'this._isSingleImage' },
];

/** Findings that are accepted; docs/packages.md explains why. */
export const EXPLAINED: Readonly<Record<Target['browser'], readonly Explained[]>> = {
  firefox: MARKUP,
  chrome: [
    ...MARKUP,
    { code: 'MANIFEST_PERMISSIONS', about: '"sidePanel"' },
    { code: 'ADDON_ID_REQUIRED', about: 'add-on ID' },
    { code: 'MISSING_DATA_COLLECTION_PERMISSIONS', about: 'data_collection_permissions' },
    { code: 'BACKGROUND_SERVICE_WORKER_NOFALLBACK', about: '/background/service_worker' },
  ],
};

/** How much text before and after a finding is searched for `near` (UTF-16 units). */
const NEAR_REACH_UNITS = 160;

/**
 * Lints a built extension like `web-ext lint`, and returns the findings that are not accepted, as
 * lines. @throws Error if the linter cannot read the folder
 */
export async function lintPackage(
  folder: string,
  browser: Target['browser'],
): Promise<readonly string[]> {
  // Loaded on demand, because it takes seconds.
  const { default: linter } = await import('addons-linter');
  const config = { _: [folder], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings, notices } = await linter
    .createInstance({ config, runAsBinary: false })
    .run();
  return unexplained([...errors, ...warnings, ...notices], EXPLAINED[browser], (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
}

/** The findings that no explanation covers. */
export function unexplained(
  findings: readonly Finding[],
  explained: readonly Explained[],
  read: (file: string) => string,
): string[] {
  return findings
    .filter(
      (finding) =>
        !explained.some(
          ({ code, about, near }) =>
            code === finding.code &&
            finding.message.includes(about) &&
            (near === undefined || around(finding, read).includes(near)),
        ),
    )
    .map(
      ({ code, message, file = 'package', line, column }) =>
        `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${code}: ${message}`,
    );
}

function around({ file, line, column }: Finding, read: (file: string) => string): string {
  if (file === undefined || line === undefined || column === undefined) return '';
  const text = read(file).split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - NEAR_REACH_UNITS), column + NEAR_REACH_UNITS);
}
