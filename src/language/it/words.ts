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
    roberta luisa gaetano nicu veronika jakov adele adolfo agnese agostino alberto aldo
    alessandra alessio alfredo alice amedeo amelia angela annalisa antonella antonia antonino
    armando arturo attilio bartolomeo beatrice benedetto benito bernardo bettino bianca bruno
    camilla carla carlotta carmela carmine caterina cecilia cesare claudia corrado cosimo
    costantino damiano daniela dario diego domenico donatella donato edoardo eleonora elisabetta
    emilia emilio emma enrica enzo ermanno ernesto ettore eugenio fabrizio felice ferdinando
    fernanda filippo flavia flavio gabriele gabriella gaspare gennaro gerardo giacinto giacomo
    gianfranco gilberto gina giordano giorgia girolamo giuditta giuliana giuliano giulio
    giuseppina giustino goffredo graziella gregorio guglielmo guido ignazio ilaria ippolito
    isabella italo jacopo lamberto lavinia leonardo leone letizia lucia luciana luciano ludovica
    ludovico luigia maddalena manlio manuela marcello margherita marianna mariano marta
    massimiliano matilde maurizio michela michelangelo monica natale nicola nicoletta nino noemi
    norberto orazio orlando ottavio palmiro pasquale patrizia pierluigi piero raffaele raffaella
    raimondo renata renato renzo rinaldo rocco rodolfo romeo rosalia rosanna rosaria rosario
    ruggero sabrina samuele sandro sebastiano serena silvana silvano simona sonia stefania
    susanna tancredi teresa tiziano tommaso umberto valeria valerio virgilio virginia viviana
  `),
};
