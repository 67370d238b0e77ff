import type { ParadigmTable } from './paradigm.ts';
import { russian } from './russian.ts';

/** Paradigms by language tag; a language without a table only has names that never change. */
export const PARADIGMS: Readonly<Record<string, ParadigmTable>> = {
  ru: russian,
};
