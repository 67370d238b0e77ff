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
    mari kristiina katrin eva ülle sirje anne piret riina keit yana nicu aarne ainar aivar
    aleksander allar andre andres anneli annika arnold artur astrid birgit dagmar edgar eduard
    eerik ellen elmar endel endla erich eriko erkki ernst evald evelin georg gerli gunnar gustav
    heiki heino helga helge helgi helje helle helmut hendrik henno herbert herman hilja hillar
    hindrek ilmar ingrid ingvar irene jaagup jaana jaanika jaanus janar janek janne jarmo
    jelisaveta johan johanna johannes joosep juhan jürgen kaarel kaidi kaido kaili kaimo kaire
    kaisa kalev kaljo kalju kalmer karin karmen katri kaupo kirsti kristel kristi kristina
    krista küllike küllo lagle laine lauri leelo leena lehte leida lembit lemme liisa liivi
    linda luule maarja maire malle margo mariann marie mariliis marika marju markus marta marti
    mattias meelis meeli mihkel mirjam moonika niina paavo raimond risto robert roland rünno
    sander siiri sille silver sulev taavet taimi tanel tarmo tarvo teele terje tiina toivo
    triinu tuuli vahur vaike valdek valdur valeri veiko veljo viive viivi viljar virve üllar
  `),
};
