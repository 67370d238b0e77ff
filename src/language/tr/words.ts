import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ğış',
  titles: listed(`
    başkan başkanı cumhurbaşkanı devlet lider lideri diktatör diktatörü başbakan sayın bay bayan
    yoldaş muhalif siyasetçi eski mareşal gazeteci
  `),
  givenStems: listed(`
    viktor nikolay kolya mikola dmitri dmitriy lyudmila galina janna zhanna irina yelena
    svetlana olga tatyana yulia marina mihail sergey andrey anton pavel pyotr ivan igor yuri
    oleg maksim konstantin yevgeni aleksey vasili nikita yekaterina mariya anna mehmet mustafa
    ahmet hasan hüseyin ibrahim ismail osman recep tayyip kemal meral ekrem mansur süleyman
    mevlüt hakan hulusi binali abdullah ömer yusuf murat emre burak fatma ayşe emine hatice
    zeynep elif merve selin deniz cem nicu
  `),
};
