import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'òì',
  titles: listed(`
    presidente dittatore autocrate leader premier signor signora sig. compagno zar oppositore
    despota tiranno capo segretario maresciallo generalissimo vicepremier ex-premier
  `),
  givenStems: listed(`
    viktor nikolaj nikolai kolja mikola dmitrij dmitri ljudmila galina zhanna žanna irina elena
    svetlana olga tatiana julija marina mikhail michail sergej andrej anton pavel pëtr ivan igor
    jurij oleg maksim konstantin evgenij aleksej vasilij nikita ekaterina maria anna giuseppe
    giovanni mario luigi antonio francesco carlo paolo pietro marco matteo andrea luca stefano
    alessandro roberto giorgio sergio silvio enrico massimo claudio fabio davide simone lorenzo
    riccardo federico emanuele salvatore vincenzo angelo franco gianni gianluca michele daniele
    giulia chiara laura francesca valentina sara paola silvia elisa martina alessia federica
    roberta luisa gaetano nicu veronika jakov
  `),
};
