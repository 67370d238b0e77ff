import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { estonian } from './paradigms.ts';

// Written out by Eesti keele käsiraamat: nominative, genitive, partitive, illative, inessive, elative,
// allative, adessive, ablative, translative, terminative, essive, abessive, comitative; the nouns were
// compared with the Estonian Hunspell dictionary.
const TABLES: readonly [string, string, string][] = [
  [
    'Putin',
    'i',
    'Putin Putini Putinit Putinisse Putinis Putinist Putinile Putinil Putinilt Putiniks Putinini Putinina Putinita Putiniga',
  ],
  [
    'Moskva',
    'vowel',
    'Moskva Moskva Moskvat Moskvasse Moskvas Moskvast Moskvale Moskval Moskvalt Moskvaks Moskvani Moskvana Moskvata Moskvaga',
  ],
  [
    'Venemaa',
    'maa',
    'Venemaa Venemaa Venemaad Venemaale Venemaal Venemaalt Venemaaks Venemaani Venemaana Venemaata Venemaaga',
  ],
  [
    'Liit',
    'liit',
    'Liit Liidu Liitu Liidusse Liidus Liidust Liidule Liidul Liidult Liiduks Liiduni Liiduna Liiduta Liiduga',
  ],
  [
    'Ühendkuningriik',
    'riik',
    'Ühendkuningriik Ühendkuningriigi Ühendkuningriiki Ühendkuningriigisse Ühendkuningriigis Ühendkuningriigist Ühendkuningriigile Ühendkuningriigil Ühendkuningriigilt Ühendkuningriigiks Ühendkuningriigini Ühendkuningriigina Ühendkuningriigita Ühendkuningriigiga',
  ],
  [
    'parlament',
    'nt-ndi',
    'parlament parlamendi parlamenti parlamendisse parlamendis parlamendist parlamendile parlamendil parlamendilt parlamendiks parlamendini parlamendina parlamendita parlamendiga',
  ],
  [
    'Kaug-Ida',
    'ida',
    'Kaug-Ida Kaug-Idasse Kaug-Idas Kaug-Idast Kaug-Idale Kaug-Idal Kaug-Idalt Kaug-Idaks Kaug-Idani Kaug-Idana Kaug-Idata Kaug-Idaga',
  ],
  [
    'valimised',
    'pl-ised',
    'valimised valimiste valimisi valimistesse valimistes valimistest valimistele valimistel valimistelt valimisteks valimisteni valimistena valimisteta valimistega',
  ],
];

it.each(TABLES)('declines %s', (name, paradigm, forms) => {
  expect(inflect(name, paradigm, estonian)).toEqual(expect.arrayContaining(forms.split(' ')));
});

it('keeps an attribute in the genitive unchanged', () => {
  expect(inflect('Nõukogude Liit', '- liit', estonian)).toContain('Nõukogude Liidus');
});

it('gives no form beyond the fourteen cases and their short illative', () => {
  const known = new Set(TABLES[0]![2].split(' '));
  expect(inflect('Putin', 'i', estonian).filter((form) => !known.has(form))).toEqual([]);
});
