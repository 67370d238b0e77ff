import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    président présidente dictateur autocrate despote monsieur madame m. mme maître premier chef
    leader opposant camarade généralissime tsar homme général maréchal secrétaire vice-premier
    ex-premier
  `),
  givenStems: listed(`
    viktor victor nicolas kolia nikolaï nikolai mikola dmitri dimitri lioudmila ludmila galina
    janna jeanne irina elena svetlana sviatlana olga tatiana julia ioulia marina mikhaïl mikhail
    sergueï sergei andreï anton pavel piotr ivan igor iouri oleg maxime maxim konstantin evgueni
    alexeï vassili nikita ekaterina maria anna emmanuel françois jacques jean pierre paul louis
    michel philippe laurent thierry olivier christophe sébastien frédéric julien nicole marie
    sophie isabelle catherine nathalie sylvie brigitte valérie sandrine céline claire juliette
    camille léa chloé hugo lucas théo mathieu matthieu guillaume antoine vincent bruno didier
    gérard bernard alain daniel david thomas édouard elisabeth élisabeth martin marine yannick
    yves nicu iakov vassily veronika
  `),
};
