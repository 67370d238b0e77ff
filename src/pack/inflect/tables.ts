import { arabic } from './arabic.ts';
import { german } from './german.ts';
import { estonian } from './estonian.ts';
import { persian } from './persian.ts';
import { finnish } from './finnish.ts';
import { hebrew } from './hebrew.ts';
import { hungarian } from './hungarian.ts';
import { georgian } from './georgian.ts';
import { korean } from './korean.ts';
import { dutch } from './dutch.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { belarusian } from './belarusian.ts';
import { bulgarian, macedonian } from './bulgarian.ts';
import { serbianCyrillic, serbianLatin } from './serbian.ts';
import type { ParadigmTable } from './paradigm.ts';
import { russian } from './russian.ts';
import { ukrainian } from './ukrainian.ts';
import { polish } from './polish.ts';
import { czech } from './czech.ts';
import { slovak } from './slovak.ts';
import { slovene } from './slovene.ts';
import { croatian } from './croatian.ts';
import { lithuanian } from './lithuanian.ts';
import { latvian } from './latvian.ts';
import { romanian } from './romanian.ts';
import { greek } from './greek.ts';

/** Paradigms by language tag; names in a language without a table never change. */
export const PARADIGMS: Readonly<Record<string, ParadigmTable>> = {
  be: belarusian,
  'be-tarask': belarusian,
  bg: bulgarian,
  mk: macedonian,
  ru: russian,
  'sr-Cyrl': serbianCyrillic,
  'sr-Latn': serbianLatin,
  uk: ukrainian,
  pl: polish,
  cs: czech,
  sk: slovak,
  sl: slovene,
  hr: croatian,
  lt: lithuanian,
  lv: latvian,
  ro: romanian,
  el: greek,
  ar: arabic,
  de: german,
  et: estonian,
  fa: persian,
  fi: finnish,
  he: hebrew,
  hu: hungarian,
  ka: georgian,
  ko: korean,
  nl: dutch,
  sv: swedish,
  tr: turkish,
};
