/** `npm run store-pictures`: the pictures for the stores alone. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { INTERFACE_LANGUAGES } from '../../src/core/settings/interface-languages.ts';
import { runCommand, UsageError } from '../cli/options.ts';
import { takePictures } from './pictures.ts';

const USAGE = `Usage: npm run store-pictures -- [--language LANGUAGE]

Takes the five pictures of each store into dist/packages/STORE/pictures/LANGUAGE, and draws the small
promotional picture of Chrome's.

--language LANGUAGE  only in this language of the interface, such as de`;

const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: { language: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void console.log(USAGE);
  const languages: readonly string[] = INTERFACE_LANGUAGES;
  const { language } = values;
  if (language !== undefined && !languages.includes(language))
    throw new UsageError(`--language ${language}: expected ${languages.join(', ')}`);
  await takePictures(root, join(root, 'dist/packages'), language ? [language] : languages);
});
