import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ėųūįą',
  titles: listed(`
    prezidentas prezidento prezidentui prezidentą prezidentu premjeras premjero premjerui
    premjerą premjeru diktatorius diktatoriaus diktatoriui diktatorių diktatoriumi ponas pono
    ponui poną ponia ponios lyderis lyderio lyderiui lyderį lyderiu politikas politiko vadovas
    vadovo vadovui vadovą draugas draugo tironas tirono autokratas autokrato maršalas
    generalisimas žurnalistė redaktorė opozicionierius opozicionieriaus opozicionierių
  `),
  givenStems: listed(`
    viktor nikolaj mikalaj mikalo kolia dmitrij dzmitrij dmitrijus žana liudmil svetlan sviatlan
    sergej siarhej michail michai mykol anatolij jevgenij jauhen andrej andri andrius aleksej
    aliaksej igor ihar oleg aleh jurij juri ivan joan juoz jurg justin kazim kęst kristin
    kšyštof linas leonid liud liudvik maksim marij marius mindaug nerij nerijus oksan onut pavel
    paul petras povil ramūn raimond robert roland roman romas ruslan sauli sigit simon stasys
    stanislav stefan šarūn tatjan tomas vadim vaid vait valdas valdem valentin valerij vasil
    vikt violet virgini vytaut vytenis zigm žilvin živil žygimant aidas aist algird aloyz andriu
    antan angel arnold artūr arūn audron aurelij aušr darius dari deivid eduard edgar elen
    emilij evald gabriel gedimin giedr gintar gitan gražin gytis ieva inga irena iren irin
    jadvyg jolant jūrat kamil karol konstantin nicu vincas vinc zoja adolf albert albin aldon
    alfred alfons algimant alvyd anastaz antanin arvyd audri aurim balys benedikt bernard birut
    česlov dangir dariu deimant domant domin donat donald edmund edvard egidij elvyr eugenij
    evelin fausta feliks gabij gediminas genovait giedri gintaut henrik ignas ignot ingrid
    irmant jokūb jonas juozap jurat jurgis jurgi kazimier kazys kęstut kęstučio kornelij ksaver
    leonard linut liuci loret mantas mantvyd marijon mečislov mečys milda modest monik narim
    nijol osvald paulius pranciš ramun rasma regimant remigij ričard rimant rimvyd rolan romuald
    sabin saulius skirmant stanislov tadas teodor vaclov vidas viktorij virgil virginij vykint
    vytas vyten zenon zigmant
  `),
};
