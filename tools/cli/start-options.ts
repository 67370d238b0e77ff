/** The command line of `npm start`. */
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';
import { PACK_OPTION } from './given-packs.ts';
import { browserNamed, UsageError } from './options.ts';
import { isWebUrl } from './saved-page.ts';

/** The options of `npm start`. */
export interface StartOptions {
  /** A saved page; undefined for the sample article. */
  readonly file: string | undefined;
  /** The URL to show the saved page under. */
  readonly url: string | undefined;
  readonly browser: BrowserName;
  /** Folders of packs to bundle beside the project’s own, as typed. */
  readonly packs: readonly string[];
  readonly headless: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const START_USAGE = `Usage: npm start -- [FILE] [options]

Opens a browser with a throw-away profile and the extension on the sample article,
or on FILE, a saved page, shown under its canonical URL. Requests of a saved page for
anything else are refused, and its own scripts do not run.
Without a display it runs headless, prints what was marked and what the popover said,
and saves screenshots; with one it opens a window and stays until the window is closed.

Options:
  --url URL            show FILE under this URL instead of its canonical one
  --browser NAME       chromium (default) or firefox
  --pack DIR           the extension also has this pack; can be repeated
  --headless           no window
  --json               print one JSON object and end (npm start -s -- --json); where
                       nothing is marked, its "why" is one of not-html, unlisted-site,
                       opted-out, quiet-names, uncertain-names, hidden-names, nothing-named
  --help               print this`;

/** Reads the arguments after the command's name; throws a UsageError, or what `parseArgs` throws. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      browser: { type: 'string' },
      ...PACK_OPTION,
      headless: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [file, ...further] = positionals;
  if (further.length > 0) throw new UsageError(`one FILE expected, got ${positionals.length}`);
  const browser = browserNamed(values.browser ?? 'chromium');
  if (values.url !== undefined && file === undefined)
    throw new UsageError('--url needs a FILE that is to be shown under it');
  if (values.url !== undefined && !isWebUrl(values.url))
    throw new UsageError(`--url ${values.url}: expected an absolute http or https URL`);
  const { url, pack: packs = [], headless = false, json = false, help = false } = values;
  return { file, url, browser, packs, headless, json, help };
}
