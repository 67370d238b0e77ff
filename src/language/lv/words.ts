import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'āēīūģķļņ',
  titles: listed(`
    prezidents prezidenta prezidentam prezidentu premjers premjera premjeram premjeru diktators
    diktatora diktatoram diktatoru kungs kungam kungu kundze līderis līdera līderim līderi
    vadītājs vadītāja politiķis politiķa politiķim politiķi biedrs biedra tirāns tirāna
    autokrāts maršals ģenerālisims žurnāliste redaktore opozicionārs opozicionāra opozicionāru
  `),
  givenStems: listed(`
    viktor nikolaj mikalaj kolj kolja dmitrij dzmitrij žann ļudmil ludmil svetlan sergej sjarhej
    mihail mihai anatolij jevgēnij jevgeņij jevgenij andrej andr andris aleksej igor oleg jurij
    juris ivan ivar jāni janīn jēkab jekaterin juri kārl katrīn krišjān kristap kristīn larisa
    leonid lienīt lidij maksim marij mārtiņ mārīt mārti mihal miks normund oksan oļeg pāvel
    pāvil pauls pēter pētera raimond raivi ritvar robert roberts roland romān roman ruslan sandr
    silvij silv sofij solvit stanislav stefan tatjan toms uldi vadim vaira valdi valentīn
    valentin valērij vasil vija viest vineta ziedoni zigfrīd zigmār agit agnes aivar anda andž
    anit artūr atis baib benit daig dāvi edgar edmund edvīn egil elīn elin elīz elza eduard evij
    gund gunt guntar guntis harij ieva imant indr inguna inār inese irēn irin irīn konstantīn
    zane nicu agris aldis alfred alfrēd alise alvis anete ansis armand arnis arnold arvīd asnat
    astrīd augst austr bernard biruta bruno dagnij dainis daiga dāvid dāvis didzis dzintar
    dzintr edvard egija eleonor ernest fricis gatis girts gints gundar gunār harald helēn
    herbert igaun ilgvar ilmār imants ināra indulis ineta ingūn inguss iveta ivars jānis jānas
    jāzep karlīn kārlis krist laimon laimdot laura lauris leonīd liene linda lolit ludis mairis
    māris matīs milda modris oļģert osvald rainis raits ričard rihard rolands rūdolf sanita
    santa sarmīt sigit sigurd tālivald teodor uldis ulvis valdemār valdis valija velta vilhelm
    viktorij vilis visvald zigmar zigmund zinaīd
  `),
};
