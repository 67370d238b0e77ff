import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'őű',
  titles: listed(`
    elnök diktátor miniszterelnök vezető ellenzéki politikus úr asszony elvtárs generalisszimusz
    marsall pártfőtitkár főtitkár exminiszterelnök államfő főszerkesztő
  `),
  givenStems: listed(`
    viktor nyikolaj kolja mikalaj dmitrij ljudmila galina zsanna irina jelena szvetlana
    szvjatlana olga tatjana julija marina mihail szergej andrej anton pavel pjotr ivan igor
    jurij oleg makszim konsztantyin jevgenyij alekszej vaszilij nyikita jekatyerina marija anna
    jános istván lászló péter zoltán gábor tamás attila zsolt csaba ferenc sándor andrás györgy
    miklós imre gergely bence ádám dávid márk balázs katalin judit éva erzsébet ágnes zsuzsa
    ildikó krisztina mária nicu
  `),
};
