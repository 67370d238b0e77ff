import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'åäö',
  titles: listed(`
    president presidenten diktator diktatorn ledaren ledare premiärminister herr fru kamrat
    oppositionsledaren oppositionspolitikern despot statschef statschefen makthavaren autokraten
  `),
  givenStems: listed(`
    viktor nikolaj kolja mikola dmitrij ljudmila galina zjanna irina jelena svetlana svjatlana
    olga tatjana julia marina michail sergej andrej anton pavel pjotr ivan igor jurij oleg
    maksim konstantin jevgenij aleksej vasilij nikita jekaterina maria anna erik lars karl
    anders johan nils carl mikael michael hans peter gunnar sven fredrik bengt bo daniel gustav
    göran magnus stefan olof per björn mats thomas ulf christer leif eva kristina karin
    elisabeth birgitta marie ingrid kerstin margareta lena linnéa emma sara malin helena ulla
    johanna sofia nicu agneta albert albin alexander alfred alice amanda andreas anita
    ann-christin annika ann-marie anneli arvid astrid barbro beatrice berit bernhard bertil
    birger birgit bodil britt britta carin carl-henrik carola carolina caroline catarina cecilia
    charlotta charlotte christian christina christoffer claes claes-göran conny dagmar david
    edith edvard einar elisabet ellen emilia erica erika erland ernst eskil estelle evelina
    evert fabian felicia filip fredrika frida gabriel gabriella georg gerhard germund gottfrid
    greger greta gudrun gunhild gunilla gunvor gustaf gösta hampus hannes harald harriet harry
    hedvig helene helge henning henrik herbert hilda hilding hjalmar holger håkan inga-lill
    ingegerd ingela ingemar inger ingmar ingvar irene isabella jakob jan-erik jenny jesper
    jessica joakim johannes jonas jonathan josef josefin jörgen karl-erik karolina katarina
    kjell klara konrad kristian kristoffer lars-erik lasse lennart leonard liselott lotta louise
    lovisa ludvig magdalena maj-britt marianne markus marta martin mathias matilda mattias
    monica märta nathalie niklas olivia oscar patrik paulina pernilla pontus ragnar ragnhild
    rasmus rebecka rickard roland ronja sanna selma sigge sigrid sigurd sigvard simon sixten
    sofie sonja sture susanna susanne svante sören tekla teresa thorbjörn tobias tomas tommy
    torbjörn torgny torsten ulla-britt ulrica ulrik ulrika valdemar veronica vilgot vilhelm
    viveka wilhelm yngve örjan östen
  `),
};
