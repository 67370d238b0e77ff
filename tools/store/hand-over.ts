import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Target } from '../build/target.ts';
import { readListing } from './listing.ts';
import { wordsOfLinks } from './words-of-links.ts';

/** A store: whose package it takes, and the folder for it. */
export interface Store {
  readonly browser: Target['browser'];
  readonly folder: string;
  readonly packages: readonly string[];
}

/** The two stores; addons.mozilla.org also wants the sources. */
export const STORES: readonly Store[] = [
  { browser: 'chrome', folder: 'chrome-web-store', packages: ['sidelight-chrome.zip'] },
  {
    browser: 'firefox',
    folder: 'addons-mozilla-org',
    packages: ['sidelight-firefox.zip', 'sidelight-source.zip'],
  },
];

/** What both stores ask for beside the listing, from the project’s folder. */
const DOCUMENTS = ['docs/store/answers.md', 'docs/privacy.md'];
const COPIED = ['LICENSE', 'assets/public/icons/icon-128.png'];

/** Where the pictures of a store are, below the folder of the packages. */
export function picturesOf(out: string, { folder }: Store): string {
  return join(out, folder, 'pictures');
}

/**
 * Writes a folder for each store that holds all that its forms ask for but the pictures: packages,
 * icon, answers, and the listing in each language as plain text. Returns the folders’ names.
 */
export function writeHandOver(
  root: string,
  out: string,
  languages: readonly string[],
): readonly string[] {
  for (const { folder, packages } of STORES) {
    const place = join(out, folder);
    mkdirSync(join(place, 'listing'), { recursive: true });
    for (const name of packages) copyFileSync(join(out, name), join(place, name));
    for (const path of COPIED) copyFileSync(join(root, path), join(place, basename(path)));
    for (const path of DOCUMENTS)
      writeFileSync(join(place, basename(path)), handedOver(root, path));
    for (const language of languages)
      writeFileSync(join(place, 'listing', `${language}.txt`), listingText(root, language));
    writeFileSync(join(place, 'notes-on-this-version.md'), notesOnVersion(root));
  }
  return STORES.map(({ folder }) => folder);
}

/** A document as it is where the project’s other files are not. */
function handedOver(root: string, path: string): string {
  return wordsOfLinks(readFileSync(join(root, path), 'utf8'), dirname(path));
}

function listingText(root: string, language: string): string {
  const { name, summary, description, captions } = readListing(root, language);
  const pictures = captions.map((caption, i) => `${i + 1}. ${caption}`).join('\n');
  return `${[name, summary, description, pictures].join('\n\n')}\n`;
}

/**
 * What the changelog tells readers of the version in package.json. @throws Error if it has no section
 * for that version
 */
export function notesOnVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`));
  if (!section) throw new Error(`CHANGELOG.md: no section “## [${version}]”`);
  const [forReaders] = section.slice(section.indexOf('\n')).split(/^### For those who /m);
  return `${wordsOfLinks(forReaders!.trim(), '')}\n`;
}
