import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    president dictator leider machthebber autocraat premier meneer mevrouw heer kameraad
    oppositieleider oppositiepoliticus politicus tiran vicepremier ex-premier partijleider
    despoot
  `),
  givenStems: listed(`
    viktor nikolaj nikolai kolja mikola dmitri ljoedmila ludmila galina zjanna irina jelena
    svetlana olga tatjana joelia marina michail sergej andrej anton pavel pjotr ivan igor joeri
    oleg maksim konstantin jevgeni aleksej vasili nikita jekaterina maria anna pieter peter jan
    johan johannes hendrik willem cornelis gerrit dirk piet kees wim hans mark geert bart joost
    thijs daan sander jeroen rutger maarten marieke annelies ingrid esther linda monique sophie
    emma lotte sanne femke eva marjolein petra wendy frank erik robert paul thomas michel guy
    charles yves nicu
  `),
};
