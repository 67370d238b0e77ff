import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Latvian declension: nominative, genitive, dative, accusative (and instrumental), locative.
 * Source: Latviešu valodas gramatika (Latvian Language Institute, University of Latvia).
 */
export const latvian: ParadigmTable = {
  // Masculine: Vladimirs; Kremlis; surnames: Putins
  'm-s': paradigm('s', 's a am u ā'),
  'm-kremlis': paradigm('lis', 'lis ļa lim li lī'),
  surname: paradigm('s', 's a am u ā', 'a as ai u ā'),
  // Feminine: Krievija, Minska; Karaliste, dome; surnames: Radina
  'f-a': paradigm('a', 'a as ai u ā'),
  'f-e': paradigm('e', 'e es ei i ē'),
  'surname-f': paradigm('a', 'a as ai u ā', 's a am u ā'),
  'm-a': paradigm('a', 'a as am u ā'),
  'f-charter': paradigm("a'97", "a'97/a-97 as'97/as-97 ai'97/ai-97 u'97/u-97 ā'97/ā-97"),
  // Definite adjectives: Apvienotā; Tālie. Plural: Austrumi; vēlēšanas
  'adj-def-f': paradigm('ā', 'ā ās ajai o ajā'),
  'adj-def-pl': paradigm('ie', 'ie o ajiem os ajos'),
  'pl-i': paradigm('i', 'i u iem us os'),
  'pl-as': paradigm('as', 'as u ām as ās'),

  // Given names and surnames: Andris; Alnis; Lācis; Krastītis; Ingus
  'm-ris': paradigm('ris', 'ris ra rim ri rī'),
  'm-nis': paradigm('nis', 'nis ņa nim ni nī'),
  'm-cis': paradigm('cis', 'cis ča cim ci cī'),
  'm-tis': paradigm('tis', 'tis ša tim ti tī'),
  'm-us': paradigm('us', 'us us um u ū'),
  // Surnames: Bērziņš, Bērziņa; Kovaļevskis, Kovaļevska
  'surname-sh': paradigm('š', 'š a am u ā', 'a as ai u ā'),
  'surname-sh-f': paradigm('a', 'a as ai u ā', 'š a am u ā'),
  'surname-skis': paradigm('is', 'is a im i ī', 'a as ai u ā'),
  'surname-ska': paradigm('a', 'a as ai u ā', 'is a im i ī'),
};
