import { existsSync, readFileSync } from 'node:fs';
import { sharedPath } from '../shared-folder.ts';
import { typedPath } from '../start-folder.ts';
import { parseParagraphs, parseTexts, type RealParagraph } from './real-paragraph.ts';
import { KEPT_TEXTS, LABELLED_PARAGRAPHS } from './relevance-files.ts';

/**
 * All labelled paragraphs that this machine has, with the texts that it has.
 * @param given a file of texts as it was typed, in place of the one beside the repository
 */
export function readRealParagraphs(given: string | undefined): RealParagraph[] {
  const kept = given === undefined ? KEPT_TEXTS : typedPath(given);
  const texts =
    given !== undefined || existsSync(kept) ? parseTexts(readFileSync(kept, 'utf8')) : undefined;
  const labelled = readFileSync(LABELLED_PARAGRAPHS, 'utf8');
  const dev = sharedPath('relevance/dev.jsonl');
  return [
    ...parseParagraphs(labelled, texts),
    ...(dev === undefined ? [] : parseParagraphs(readFileSync(dev, 'utf8'))),
  ];
}
