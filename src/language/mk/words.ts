import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ѓќѕ',
  titles: listed(`
    претседател претседателот премиер премиерот диктатор диктаторот лидер лидерот господин
  `),
};
