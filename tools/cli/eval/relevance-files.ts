import { fileURLToPath } from 'node:url';

const pathOf = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The labelled paragraphs, with their texts where the licence lets them be passed on. */
export const LABELLED_PARAGRAPHS = pathOf('test/relevance/paragraphs.jsonl');

/** The file beside the repository that may have the other texts. */
export const KEPT_TEXTS = pathOf('../relevance/texts.jsonl');

/** The project's own paragraphs, in folders named after their sets. */
export const OWN_PARAGRAPHS = pathOf('test/ranking');
