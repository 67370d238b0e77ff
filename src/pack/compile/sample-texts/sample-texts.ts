import { EASTERN_TEXTS } from './eastern.ts';
import { WESTERN_TEXTS } from './western.ts';

/** All plain texts, by primary language. */
export const SAMPLE_TEXTS: Readonly<Record<string, string>> = {
  ...WESTERN_TEXTS,
  ...EASTERN_TEXTS,
};
