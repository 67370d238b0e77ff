import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'äö',
  titles: listed(`
    presidentti diktaattori itsevaltias pääministeri johtaja herra rouva toveri oppositiojohtaja
    oppositiopoliitikko poliitikko varapääministeri marsalkka päätoimittaja yksinvaltias
    valtionpäämies
  `),
  givenStems: listed(`
    viktor nikolai kolja mikalaj dmitri ljudmila galina žanna zhanna irina jelena svetlana
    svjatlana olga tatjana julia marina mihail sergei andrei anton pavel pjotr ivan igor juri
    oleg maksim konstantin jevgeni aleksei vasili nikita jekaterina maria anna sauli pekka juha
    matti jussi timo kari antti mikko jukka petri jari heikki hannu tuomas ville janne sami
    teemu tarja sanna päivi marja leena riikka paula minna satu kirsi tuula pirjo anne eeva
    elina laura emilia veikko aino elisabeth nicu
  `),
};
