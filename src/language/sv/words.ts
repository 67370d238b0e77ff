import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'åäö',
  titles: listed(`
    president presidenten diktator diktatorn ledaren ledare premiärminister herr fru kamrat
    oppositionsledaren oppositionspolitikern despot statschef statschefen makthavaren autokraten
  `),
  givenStems: listed(`
    viktor nikolaj kolja mikola dmitrij ljudmila galina zjanna irina jelena svetlana svjatlana
    olga tatjana julia marina michail sergej andrej anton pavel pjotr ivan igor jurij oleg
    maksim konstantin jevgenij aleksej vasilij nikita jekaterina maria anna erik lars karl
    anders johan nils carl mikael michael hans peter gunnar sven fredrik bengt bo daniel gustav
    göran magnus stefan olof per björn mats thomas ulf christer leif eva kristina karin
    elisabeth birgitta marie ingrid kerstin margareta lena linnéa emma sara malin helena ulla
    johanna sofia nicu
  `),
};
