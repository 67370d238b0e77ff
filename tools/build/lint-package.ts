import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from './target.ts';

/** What the linter says, and where. */
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
  /** Part of what stands at the place, for findings in scripts. */
  readonly near?: string;
}

/** What the linter may find; docs/packages.md tells why each is right. */
export const EXPLAINED: Readonly<Record<Target['browser'], readonly Explained[]>> = {
  firefox: [{ code: 'UNSAFE_VAR_ASSIGNMENT', about: 'innerHTML', near: '__html' }],
  chrome: [
    { code: 'UNSAFE_VAR_ASSIGNMENT', about: 'innerHTML', near: '__html' },
    { code: 'MANIFEST_PERMISSIONS', about: '"sidePanel"' },
    { code: 'ADDON_ID_REQUIRED', about: 'add-on ID' },
    { code: 'MISSING_DATA_COLLECTION_PERMISSIONS', about: 'data_collection_permissions' },
    { code: 'BACKGROUND_SERVICE_WORKER_NOFALLBACK', about: '/background/service_worker' },
  ],
};

/** Characters before and after the place of a finding that are looked at for `near`. */
const NEAR_REACH_UNITS = 160;

/**
 * Runs over a built extension what `web-ext lint` runs, and gives what is not explained, in lines.
 * @throws Error where the linter cannot read the folder
 */
export async function lintPackage(
  folder: string,
  browser: Target['browser'],
): Promise<readonly string[]> {
  // It takes seconds to load, and no one else needs it.
  const { default: linter } = await import('addons-linter');
  const config = { _: [folder], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings, notices } = await linter
    .createInstance({ config, runAsBinary: false })
    .run();
  return unexplained([...errors, ...warnings, ...notices], EXPLAINED[browser], (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
}

/** Of what the linter found, what no explanation covers. */
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
