import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'õ',
  titles: listed(`
    president presidendi diktaator peaminister juht liider härra proua seltsimees
    opositsiooniliider opositsioonipoliitik poliitik asepeaminister marssal riigipea
    peatoimetaja valitseja
  `),
  givenStems: listed(`
    viktor nikolai kolja mikola dmitri ljudmilla ljudmila galina žanna zhanna irina jelena
    svetlana svjatlana olga tatjana julia marina mihhail sergei andrei anton pavel pjotr ivan
    igor juri oleg maksim konstantin jevgeni aleksei vassili nikita jekaterina maria anna kaja
    kersti alar jüri taavi mart urmas andrus toomas priit margus siim rein jaan tõnis peeter
    indrek martin kristjan marko raivo ants arvo lennart hannes tiit kalle liina kadri triin
    mari kristiina katrin eva ülle sirje anne piret riina keit yana nicu
  `),
};
