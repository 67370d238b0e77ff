import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    presidente dictador autócrata mandatario líder opositor señor sr. sra. señora don doña
    camarada tirano gobernante premier primer exprimer viceprimer
  `),
  givenStems: listed(`
    viktor víktor víctor nikolái nikolai kolia mikola dmitri liudmila lyudmila ludmila galina
    zhanna yanna irina elena svetlana olga tatiana yulia marina mijaíl mijail sergu sergei
    andréi andrei antón pável piotr iván igor yuri oleg maxim konstantín yevgueni alexéi alekséi
    vasili nikita ekaterina maría anna juan josé luis carlos miguel manuel antonio francisco
    javier pedro pablo jorge fernando alberto rafael ángel diego sergio andrés ricardo eduardo
    roberto jesús ramón enrique gonzalo rodrigo álvaro ignacio mariano felipe santiago carmen
    ana laura marta lucía paula cristina isabel pilar teresa rosa raquel beatriz silvia patricia
    mónica gabriel hugo nicu yákov vasily verónica
  `),
};
