import { BROWSER_NAMES, type BrowserName } from './browsers.ts';

/** An invalid command line; commands print their usage and exit with 2. */
export class UsageError extends Error {}

/** Runs a command: a UsageError prints the usage and exits with 2, any other error exits with 1. */
export async function runCommand(
  usage: string,
  command: () => Promise<number | void> | number | void,
): Promise<void> {
  // A closed pipe (`| head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      console.error(`${(error as Error).message}\n\n${usage}`);
      process.exitCode = 2;
    } else {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}

/** The browser that `--browser` names. @throws UsageError for any other name */
export function browserNamed(value: string): BrowserName {
  const browser = BROWSER_NAMES.find((name) => name === value);
  if (!browser) throw new UsageError(`--browser ${value}: expected ${BROWSER_NAMES.join(' or ')}`);
  return browser;
}

/** What `parseArgs` of Node throws for an unknown or malformed option. */
function isParseArgsError(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}
