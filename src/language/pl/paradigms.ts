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
  // Things: Kreml; Mińsk; Wschód; Związek; most; parlament; plac; szwadron
  'm-thing': paradigm('', '- a owi - em u'),
  'm-minsk': paradigm('', '- a owi - iem u'),
  'm-od': paradigm('ód', 'ód odu odowi ód odem odzie'),
  'm-ek': paradigm('ek', 'ek ku kowi ek kiem ku'),
  'm-most': paradigm('st', 'st stu stowi st stem ście'),
  'm-parlament': paradigm('t', 't tu towi t tem cie'),
  'm-u': paradigm('', '- u owi - em u'),
  'm-thing-ie': paradigm('', '- u owi - em ie'),
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
  // Neuter: Królestwo; Zgromadzenie. Plural: wybory; strajki; mistrzostwa; porozumienia
  'n-o': paradigm('o', 'o a u o em ie'),
  'n-ie': paradigm('e', 'e a u e em u'),
  'pl-wybory': paradigm('y', 'y ów om y ami ach'),
  'pl-ki': paradigm('i', 'i ów om i ami ach'),
  'pl-a': paradigm('a', 'a - om a ami ach'),
  'pl-nia': paradigm('nia', 'nia ń niom nia niami niach'),

  // Given names: Marek; Paweł; Michał; Dominik; Robert; Dawid; Jerzy; Antoni; Barbara
  'm-person-ek': paradigm('ek', 'ek ka kowi ka kiem ku'),
  'm-person-el': paradigm('eł', 'eł ła łowi ła łem le'),
  'm-person-l': paradigm('ł', 'ł ła łowi ła łem le'),
  'm-person-k': paradigm('', '- a owi a iem u'),
  'm-person-t': paradigm('t', 't ta towi ta tem cie'),
  'm-person-d': paradigm('d', 'd da dowi da dem dzie'),
  'm-person-adj': paradigm('y', 'y ego emu ego ym ym'),
  'm-person-adj-i': paradigm('i', 'i iego iemu iego im im'),
  'f-ra': paradigm('ra', 'ra ry rze rę rą rze'),
  // With an apostrophe after a letter that is not spoken: George, George’a; and Kennedy, Kennedy’ego
  'm-person-apostrophe': paradigm('', "- 'a 'owi 'a 'em 'u"),
  'surname-apostrophe-y': paradigm('y', "y y'ego y'emu y'ego ym ym", 'y'),
  // Surnames of adjectives: Kowalski, Kowalska; Biały, Biała; Russian ones of women: Niemcowa
  'surname-adj': paradigm('i', 'i iego iemu iego im im', 'a iej ą'),
  'surname-adj-f': paradigm('a', 'a iej iej ą ą iej', 'i iego iemu im'),
  'surname-adj-y': paradigm('y', 'y ego emu ego ym ym', 'a ej ą'),
  'surname-adj-y-f': paradigm('a', 'a ej ej ą ą ej', 'y ego emu ym'),
  'surname-owa': paradigm('a', 'a ej ej ą ą ej', '- a owi em ie'),
  // Surnames in -o: Fredro; Jagiełło (Matejko has surname-ko); foreign ones: Picasso; Orlando
  'surname-ro': paradigm('ro', 'ro ry rze rę rą rze'),
  'surname-llo': paradigm('łło', 'łło łły lle łłę łłą lle'),
  'surname-foreign-o': paradigm('o', 'o a owi a em ie', 'o'),
  'surname-foreign-do': paradigm('do', 'do da dowi da dem dzie', 'do'),
  // Foreign surnames, which a woman does not decline: Wilson; Churchill, Bush; Blok; Schröder; Roosevelt; Macdonald
  'surname-foreign': paradigm('', '- a owi a em ie', '-'),
  'surname-foreign-soft': paradigm('', '- a owi a em u', '-'),
  'surname-foreign-k': paradigm('', '- a owi a iem u', '-'),
  'surname-foreign-r': paradigm('', '- a owi a em ze', '-'),
  'surname-foreign-t': paradigm('t', 't ta towi ta tem cie', 't'),
  'surname-foreign-d': paradigm('d', 'd da dowi da dem dzie', 'd'),
  // Countries in the plural: Niemcy; Włochy; Węgry; Czechy
  'pl-niemcy': paradigm('mcy', 'mcy miec mcom mcy mcami mczech'),
  'pl-wlochy': paradigm('chy', 'chy ch chom chy chami szech'),
  'pl-wegry': paradigm('gry', 'gry gier grom gry grami grzech'),
  'pl-czechy': paradigm('y', 'y - om y ami ach'),
  // Peoples: Niemcy; Polacy; Rosjanie; Amerykanie; Francuzi; Włosi
  'pl-people-y': paradigm('y', 'y ów om ów ami ach'),
  'pl-people-cy': paradigm('cy', 'cy ków kom ków kami kach'),
  'pl-people-anie': paradigm('ie', 'ie - om - ami ach'),
  'pl-people-ie': paradigm('ie', 'ie ów om ów ami ach'),
  'pl-people-zi': paradigm('zi', 'zi zów zom zów zami zach'),
  'pl-people-si': paradigm('si', 'si chów chom chów chami chach'),
};
