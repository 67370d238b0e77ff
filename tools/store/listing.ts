import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a store shows of the extension in one language. */
export interface Listing {
  readonly name: string;
  /** One line, also shown by the browsers; at most 132 characters, the limit of Chrome’s store. */
  readonly summary: string;
  /** Plain text of several paragraphs. */
  readonly description: string;
  /** A caption for each picture, in their order. */
  readonly captions: readonly string[];
}

const SECTIONS = ['Description', 'Pictures'] as const;

/**
 * Reads the listing of a language: the name and the summary are messages of the extension, the rest is
 * `docs/store/listing/LANGUAGE.md`. @throws Error that names the file and what it lacks
 */
export function readListing(root: string, language: string): Listing {
  const messages = JSON.parse(
    readFileSync(join(root, `assets/public/_locales/${language}/messages.json`), 'utf8'),
  ) as Readonly<Record<string, { message: string }>>;
  const path = `docs/store/listing/${language}.md`;
  const sections = sectionsOf(readFileSync(join(root, path), 'utf8'));
  for (const title of SECTIONS)
    if (!sections.get(title)) throw new Error(`${path}: no text under “## ${title}”`);
  return {
    name: messages['extension_name']!.message,
    summary: messages['extension_description']!.message,
    description: sections.get('Description')!,
    captions: sections
      .get('Pictures')!
      .split('\n')
      .map((line) => line.replace(/^\d+\.\s+/, '')),
  };
}

/** The texts below the headings of the second level, by heading. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const [, ...parts] = markdown.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}
