import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ăâîșțşţ',
  titles: listed(`
    președintele președintelui președinte premierul premierului dictatorul dictatorului dictator
    domnul domnului doamna liderul liderului lider politicianul politicianului tovarășul
    tovarășului tiranul mareșalul jurnalista redactoarea fostul opozantul lui soții regimul
  `),
  givenStems: listed(`
    viktor mihail mihai mikhail dmitri dumitru dimitri janna ludmila liudmila lyudmila svetlana
    serghei sergiu anatol anatoli evghen evgheni eugen andrei alexei igor oleg iuri iurii ivan
    ioan ioana ionel iulia iulian konstantin constantin kiril leonid liviu luca lucian ludovic
    magdalena marcel marian mariana marina marius mirela mircea monica nadia narcis natașa nicu
    nicușor octavian oana oksana olga ovidiu pavel petre petru petrișor raluca răzvan robert
    roman roxana ruslan sabina sebastian silvia simona sorin sorina ștefan ștefania tatiana
    teodor teodora traian tudor vadim valentin valentina valeri valeriu vasile vasili vera
    veronica violeta virgil elena adela adina adrian adriana alin alina andreea anca anton aurel
    aurelia bianca bogdan camelia carmen catalin cătălin cătălina călin ciprian claudia claudiu
    corina cornel cosmin crin cristina crina dacian daniel daniela daria david denis diana doina
    dorin dragoș eduard elisabeta emil emilia eugenia felicia felix filip florentina florin
    florina gabriel gabriela george georgiana gheorghe grigore horia iancu ilie ileana ilinca
    irina klaus laura laurențiu lavinia lidia liana adelina alexandra alexandru alexe ambrozie
    amelia ana-maria anastasia anghel antoneta antonia aurelian aurica barbu camil carol
    carolina cecilia cezar constantina constanța cornelia cornelius corneliu costel costin
    damian dan-mihai dănuț dariu decebal delia denisa dominic dorina ecaterina eleonora
    elisabeth emanuel emilian ernest eufrosina filofteia flavius floare florea florentin florian
    florica georgeta gheorghiță ghiță grațiela haralambie henri horațiu iacob ioachim ionela
    ionescu ionuț iosif iuliana iuliu izabela lăcrămioara leonard letiția liliana livia loredana
    luciana lucia lucreția luminița mădălina magda manuela marcela margareta maria-luiza
    marilena marin marinela mario marta matei mihaela mihaiță mihnea miron mirona narcisa
    natalia neculai nicolae nicoleta octavia olivia otilia pamfil patricia paula paulina petra
    petronela petruța pompiliu ramona rebeca remus rodica romeo romulus ruxandra sabin sanda
    septimiu sidonia silviu silviana simion sofia sorana stelian suzana teofil teresa tiberiu
    titus tudora valer valeria vasilica vicențiu viorel viorica virginia vladimir voicu zaharia
    zamfir
  `),
};
