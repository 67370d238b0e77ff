import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFolder, BUNDLED_PACK } from '../../tools/build/bundled-pack.ts';

interface Paragraph {
  readonly id: string;
  readonly lang: string;
  readonly split: string;
  readonly doc: string;
  readonly licence: string;
  readonly mention: { start: number; end: number; surface: string; entity: string };
  readonly best: readonly string[];
  readonly alsoGood: readonly string[];
  readonly digest: string;
  readonly text?: string;
}

const file = new URL('./paragraphs.jsonl', import.meta.url);
const paragraphs = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Paragraph);
const { notes } = compileFolder(BUNDLED_PACK).pack.content;
const about = new Map(notes.map((note) => [note.id, note.about]));

const countBy = (keyOf: (one: Paragraph) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of paragraphs) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
};

describe('labelled paragraphs', () => {
  it('are at least 600, in at least 12 languages with at least 20 each, every id once', () => {
    expect(paragraphs.length).toBeGreaterThanOrEqual(600);
    const languages = countBy(({ lang }) => lang);
    expect(languages.size).toBeGreaterThanOrEqual(12);
    expect(Math.min(...languages.values())).toBeGreaterThanOrEqual(20);
    expect(countBy(({ id }) => id).size).toBe(paragraphs.length);
  });

  it('of one document are in one part', () => {
    const parts = new Map<string, string>();
    for (const { doc, split } of paragraphs) {
      expect(parts.get(doc) ?? split, doc).toBe(split);
      parts.set(doc, split);
    }
    expect([...new Set(parts.values())].sort()).toEqual(['test', 'train', 'tune']);
  });

  it('have notes that are about their name', () => {
    for (const { id, mention, best, alsoGood } of paragraphs)
      for (const note of [...best, ...alsoGood])
        expect(about.get(note), `${id}: ${note}`).toContain(mention.entity);
  });

  it('have texts whose mention and digest are right, and only under a licence for passing on', () => {
    const withText = paragraphs.filter(({ text }) => text !== undefined);
    expect(withText.length).toBeGreaterThan(0);
    for (const { id, licence, mention, digest, text } of withText) {
      expect(licence, id).toMatch(/^CC BY(-SA)? /);
      expect(text!.slice(mention.start, mention.end), id).toBe(mention.surface);
      expect(createHash('sha256').update(text!).digest('hex').slice(0, 16), id).toBe(digest);
    }
  });
});
