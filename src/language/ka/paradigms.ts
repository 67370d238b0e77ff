import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Georgian declension: nominative, ergative, dative, genitive, instrumental, adverbial, vocative,
 * each with its postpositions; -ც is “too”.
 * Source: Hewitt, Georgian: A Structural Reference Grammar, 2.2 (nouns), 2.3 (postpositions).
 */
export const georgian: ParadigmTable = {
  // Consonant stems: პუტინი, მინსკი, რუსეთი, ევროკავშირი
  consonant: paradigm(
    'ი',
    'ი/იც/ივით მა/მაც ს/სა/ში/ზე/თან/საც/შიც/ზეც ' +
      'ის/ისა/ისთვის/ისგან/ისკენ/ისადმი/ისაც ით/ითა/იდან/იდანაც ად/ამდე ო',
  ),
  // Stems in -ა lose it in the genitive and instrumental: კანადა, ევროპა, ბელორუსია
  a: paradigm(
    'ა',
    'ა/აც ამ/ამაც ას/ასა/ასთან/აში/აზე/ასაც/აშიც/აზეც ' +
      'ის/ისა/ისთვის/ისგან/ისკენ/ისადმი/ისაც ით/იდან/იდანაც ად/ამდე აო',
  ),
  // Stems in -ო, -უ, and surnames in -ა keep it: ლუკაშენკო, ჩაუშესკუ, რადინა, სამეფო
  vowel: paradigm(
    '',
    '-/ც/სავით მ/მაც ს/სა/სთან/ში/ზე/საც/შიც/ზეც ' +
      'ს/სი/სთვის/სგან/სკენ/სადმი/საც თი/დან/დანაც დ/მდე ვ',
  ),
  // Adjectives before a noun: გაერთიანებული, დიდი, შორეული
  adjective: paradigm('ი', 'ი მა - ი ი - ო'),
};
