import { EASTERN_TEXTS } from './eastern.ts';
import { NORTHERN_TEXTS } from './northern.ts';
import { SOUTHERN_TEXTS } from './southern.ts';
import { WESTERN_TEXTS } from './western.ts';

/** All plain texts, by primary language. */
export const SAMPLE_TEXTS: Readonly<Record<string, string>> = {
  ...WESTERN_TEXTS,
  ...EASTERN_TEXTS,
  ...NORTHERN_TEXTS,
  ...SOUTHERN_TEXTS,
};
