import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { unkeptSpaces } from '../../test/support/unkept-spaces.ts';
import { EXPECTED_RIGHTS } from '../../test/manifest/expected-rights.ts';
import { notesOnVersion, STORES, writeHandOver } from './hand-over.ts';
import { readListing, sectionsOf } from './listing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const languages = readdirSync(join(root, 'assets/public/_locales')).sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, readonly unknown[]>;
const PACK = 'assets/packs/belarus-russia-2020';

/** Limits of the Chrome Web Store, which are the narrower ones (UTF-16 units). */
const LIMITS = { name: 75, summary: 132, description: 16_000 };

it('has a listing in each language of the interface, and in no other', () => {
  const files = readdirSync(join(root, 'docs/store/listing')).sort();
  expect(files).toEqual(languages.map((language) => `${language}.md`));
});

describe.each(languages)('the listing in %s', (language) => {
  const listing = readListing(root, language);

  it('keeps within the limits of the stores', () => {
    for (const key of ['name', 'summary', 'description'] as const) {
      expect(listing[key], key).not.toBe('');
      expect(listing[key].length, key).toBeLessThanOrEqual(LIMITS[key]);
    }
  });

  it('has a caption for each of five pictures', () => {
    expect(listing.captions).toHaveLength(5);
  });

  it('keeps together what one line must hold', () => {
    const texts = [listing.description, ...listing.captions];
    expect(texts.flatMap((text) => unkeptSpaces(language, text))).toEqual([]);
  });

  it('names as many notes, cards and sites as there are', () => {
    const counts = [
      json(`${PACK}/notes.json`)['notes']!.length,
      json(`${PACK}/entities.json`)['entities']!.length,
      new Set(json('assets/news-sites.json')['sites']).size,
    ];
    for (const count of counts)
      expect(listing.description).toMatch(new RegExp(String.raw`\b${count}\b`));
  });

  it('has as many paragraphs and points as the English one', () => {
    const shape = (text: string) => text.split('\n').map((line) => line.slice(0, 2) === '- ');
    expect(shape(listing.description)).toEqual(shape(readListing(root, 'en').description));
  });
});

describe('the answers for the stores', () => {
  const answers = read('docs/store/answers.md');

  it('give a reason for each permission, and for no other', () => {
    const reasons = [...answers.matchAll(/^### (.+)$/gm)].map(([, title]) => title!);
    const permissions = new Set<string>(
      Object.values(EXPECTED_RIGHTS).flatMap((rights) => [...rights.permissions]),
    );
    expect(reasons.sort()).toEqual(
      [...permissions, 'Listed news sites', 'Other sites (optional)'].sort(),
    );
  });

  it('have a text under each heading', () => {
    for (const [title, text] of sectionsOf(answers)) expect(text, title).not.toBe('');
  });
});

it('hands in texts without links to files that are not there', () => {
  const out = mkdtempSync(join(tmpdir(), 'sidelight-store-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  for (const { packages } of STORES)
    for (const name of packages) writeFileSync(join(out, name), '');
  for (const folder of writeHandOver(root, out, languages)) {
    const texts = readdirSync(join(out, folder)).filter((name) => name.endsWith('.md'));
    expect(texts).toEqual(['answers.md', 'notes-on-this-version.md', 'privacy.md']);
    for (const name of texts)
      expect(readFileSync(join(out, folder, name), 'utf8'), name).not.toMatch(/\]\((?!https?:)/);
  }
});

it('hands in what the changelog says of this version to readers', () => {
  const notes = notesOnVersion(root);
  expect(notes).toMatch(/^- /m);
  expect(notes).not.toContain('npm run');
});
