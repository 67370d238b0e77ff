import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../cli/build-extension.ts';
import type { BrowserName } from '../cli/browsers.ts';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { browserNamed, UsageError } from '../cli/options.ts';
import { launchWithExtension } from '../../test/e2e/harness/extension-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The options of a soak test. */
export interface FormOptions<Key extends string> {
  readonly browser: BrowserName;
  readonly numbers: Readonly<Record<Key, number>>;
}

/**
 * Reads `--browser NAME` and a form's own whole numbers.
 * @param defaults the option of each number with its default value. @throws UsageError
 */
export function formOptions<Key extends string>(
  args: readonly string[],
  defaults: Readonly<Record<Key, number>>,
): FormOptions<Key> {
  const { browser, numbers } = read(args, defaults, ['browser']);
  return { browser: browserNamed(browser ?? 'chromium'), numbers };
}

/** Reads a form's whole numbers where it needs no browser. @throws UsageError */
export function wholeNumbers<Key extends string>(
  args: readonly string[],
  defaults: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  return read(args, defaults, []).numbers;
}

function read<Key extends string>(
  args: readonly string[],
  defaults: Readonly<Record<Key, number>>,
  others: readonly 'browser'[],
): { readonly browser: string | undefined; readonly numbers: Record<Key, number> } {
  const keys = Object.keys(defaults) as Key[];
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...others, ...keys].map((key) => [key, { type: 'string' as const }]),
    ),
  });
  const numbers = Object.fromEntries(
    keys.map((key) => [key, values[key] === undefined ? defaults[key] : Number(values[key])]),
  ) as Record<Key, number>;
  for (const key of keys)
    if (!Number.isSafeInteger(numbers[key]) || numbers[key] < 0)
      throw new UsageError(`--${key} is a whole number`);
  return { browser: values['browser'] as string | undefined, numbers };
}

/** Builds the extension if needed, and runs a task in a browser with it. */
export async function withExtension<Result>(
  browser: BrowserName,
  task: (running: RunningBrowser) => Promise<Result>,
): Promise<Result> {
  const extensionDir = await buildExtension(root, browser);
  const running = await launchWithExtension(browser, { extensionDir });
  try {
    return await task(running);
  } finally {
    await running.close();
  }
}
