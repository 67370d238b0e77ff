import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ěřůďťň',
  titles: listed(`
    prezident prezidenta prezidentovi prezidentem prezidentu exprezident premiér premiéra
    premiérovi premiérem expremiér vicepremiér diktátor diktátora diktátorovi diktátorem pan
    pana panu pánem paní politik politika politikovi politikem vůdce vůdcem lídr lídra lídrovi
    lídrem soudruh soudruha tyran tyrana autokrat autokrata generalissimus generalissimo maršál
    novinářka šéfredaktorka redaktorka car cara opozičník opozičníka
  `),
  givenStems: listed(`
    petr viktor nikolaj mikalaj mikuláš kolj dmitrij dmitri dzmitr žann zhann ljudmil ludmil světlan
    svetlan svjatlan sergej sjarhej michail michal mikhail anatol jevgenij jevgenije jauhen
    andrej ondřej alexej aljaksej aleksej igor ihar oleg aleh jurij jury ivan jiří josefín
    jaroslav jakub pavel pavl vitalij valentin valerij vadim vjačeslav vasil konstantin kirill
    cyril leonid maxim marij marie martin marek markét miloš miroslav milan milada anna aneta
    adam antonín barbor bohumil bohuslav božen dagmar david dominik eduard eliš františ hana
    helen irina iren iryn ivet jitk kateřin kamil karel karl klár kristýn ladislav lenk libor
    luci lukáš marcel monik oldřich oksan olga pavlín radek radim roman rudolf ruslan simon
    stanislav štěpán tatjan tatian tereza terez tomáš václav věra vítězslav vojtěch zdeněk zuzan
    xeni elena elen nicu nikit jakov gennad adolf albert albín aleš alexandr alfréd alois alžbět
    ambrož andre anežk apolen arnošt artur bartoloměj bedřich benedikt bernard blahoslav blank
    bohdan boleslav bořivoj bronislav břetislav ctibor čeněk dalibor daniel drahomír dušan
    emanuel emil ervín eugen evžen felix ferdinand filip gabriel gustav hedvik herbert hubert
    hynek ignác irenej izabel jarmil jaromír jindřich jiřin johan josef julius justýn karol
    klement kryštof leopold leoš libuš lubomír luboš ludvík magdalen mariann matěj matouš
    maxmilián milad milen miloslav oldř otakar patrik přemysl radk radomír radoslav radovan
    richard robert rostislav růžen řehoř samuel slavomír soběslav svatopluk svatoslav šárk šimon
    štefan tadeáš teodor theodor valentýn vavřin viktori vilém vincenc vladislav vlastimil
    vlastislav vratislav zbyněk zdeňk zikmund žofi
  `),
};
