import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Estonian declension: nominative, genitive, partitive, illative, inessive, elative, allative,
 * adessive, ablative, translative, terminative, essive, abessive, comitative.
 * Source: Eesti keele käsiraamat (EKI), on the declension of names.
 */
export const estonian: ParadigmTable = {
  // A consonant takes -i-: Putin, Minsk, Kreml, Belarus
  i: paradigm('', '- i it/i isse/i is ist ile il ilt iks ini ina ita iga'),
  // The same without the genitive, if it looks like an adjective of another language: Minski
  'i-ambiguous': paradigm('', '- - it isse is ist ile il ilt iks ini ina ita iga'),
  // A vowel stays: Moskva, Lukašenko, Kanada, Valgevene
  vowel: paradigm('', '- - t sse s st le l lt ks ni na ta ga'),
  // Countries in -maa take the outer cases: Venemaal
  maa: paradigm('', '- - d sse/le s/l st/lt le l lt ks ni na ta ga'),
  // parlament, parlamendi
  'nt-ndi': paradigm('t', 't di ti ti/disse dis dist dile dil dilt diks dini dina dita diga'),
  // Changes of the stem: Liit, Liidu; kuningriik, kuningriigi; Ida; föderatsioon
  liit: paradigm(
    'it',
    'it idu itu itu/idusse idus idust idule idul idult iduks iduni iduna iduta iduga',
  ),
  riik: paradigm('k', 'k gi ki ki/gisse gis gist gile gil gilt giks gini gina gita giga'),
  ida: paradigm('', '- - - sse s st le l lt ks ni na ta ga'),
  'i-noun': paradigm('', '- i i i/isse is ist ile il ilt iks ini ina ita iga'),
  // Plural: presidendivalimised
  'pl-ised': paradigm(
    'sed',
    'sed ste si stesse stes stest stele stel stelt steks steni stena steta stega',
  ),

  // One of a people: sakslane; a people has pl-ised: sakslased
  ne: paradigm('ne', 'ne se st sesse ses sest sele sel selt seks seni sena seta sega'),
};
