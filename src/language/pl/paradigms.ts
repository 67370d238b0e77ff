import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Polish declension: nominative, genitive, dative, accusative, instrumental, locative.
 * Source: Z. Saloni, W. Gruszczyński, M. Woliński, R. Wołosz, D. Skowrońska, Grammatical
 * Dictionary of Polish (Słownik gramatyczny języka polskiego).
 */
export const polish: ParadigmTable = {
  // Surnames; the plural of the same stem (“Stalinów”) is used for families and epochs.
  'surname-in': paradigm('', '-/owie a/ów owi/om a/ów em/ami ie/ach', 'a y/ej ie/ej ę ą ie/ej'),
  'surname-in-f': paradigm('a', 'a y/ej ie/ej ę ą ie/ej', '- a owi em ie'),
  'surname-ow': paradigm('', '- a owi a em ie', 'a ej ą'),
  'surname-ka': paradigm('ka', 'ka ki ce kę ką ce'),
  'surname-ko': paradigm('ko', 'ko ki ce kę ką ce'),
  // Given names and patronymics: Borys; Władimir; Aleksander; Grigoriewicz
  'm-person': paradigm('', '- a owi a em ie'),
  'm-person-r': paradigm('', '- a owi a em ze'),
  'm-person-er': paradigm('er', 'er ra rowi ra rem rze'),
  'm-person-soft': paradigm('', '- a owi a em u'),
  // Things: Kreml; Mińsk; Wschód; Związek; most; parlament; plac
  'm-thing': paradigm('', '- a owi - em u'),
  'm-minsk': paradigm('', '- a owi - iem u'),
  'm-od': paradigm('ód', 'ód odu odowi ód odem odzie'),
  'm-ek': paradigm('ek', 'ek ku kowi ek kiem ku'),
  'm-most': paradigm('st', 'st stu stowi st stem ście'),
  'm-parlament': paradigm('t', 't tu towi t tem cie'),
  'm-u': paradigm('', '- u owi - em u'),
  // Feminine: Moskwa, Europa, Duma; Kanada; Karta; Rosja, Rumunia, Natalla; Republika; Liga; ulica; Białoruś
  'f-a': paradigm('a', 'a y ie ę ą ie'),
  'f-da': paradigm('da', 'da dy dzie dę dą dzie'),
  'f-ta': paradigm('ta', 'ta ty cie tę tą cie'),
  'f-ia': paradigm('a', 'a i i ę ą i'),
  'f-ka': paradigm('ka', 'ka ki ce kę ką ce'),
  'f-ga': paradigm('ga', 'ga gi dze gę gą dze'),
  'f-ica': paradigm('a', 'a y y ę ą y'),
  'f-bialorus': paradigm('ś', 'ś si si ś sią si'),
  'f-charter': paradigm(
    "ta'97",
    "ta'97/ta-97 ty'97/ty-97 cie'97/cie-97 tę'97/tę-97 tą'97/tą-97 cie'97/cie-97",
  ),
  // Adjectives: rosyjski; Radziecki; Europejska; Państwowa; Zjednoczone; rosyjskie; prezydenckie
  'adj-m-ki': paradigm('i', 'i iego iemu i im im'),
  'adj-f-ka': paradigm('a', 'a iej iej ą ą iej'),
  'adj-f': paradigm('a', 'a ej ej ą ą ej'),
  'adj-n': paradigm('e', 'e ego emu e ym ym'),
  'adj-n-kie': paradigm('e', 'e ego emu e m m'),
  'adj-pl-kie': paradigm('e', 'e ch m e mi ch'),
  // Neuter: Królestwo; Zgromadzenie. Plural: wybory; mistrzostwa; porozumienia
  'n-o': paradigm('o', 'o a u o em ie'),
  'n-ie': paradigm('e', 'e a u e em u'),
  'pl-wybory': paradigm('y', 'y ów om y ami ach'),
  'pl-a': paradigm('a', 'a - om a ami ach'),
  'pl-nia': paradigm('nia', 'nia ń niom nia niami niach'),
};
