import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    predsednik predsednika predsedniku predsednikom premier premiera premieru premierom diktator
    diktatorja diktatorju diktatorjem gospod gospoda gospodu gospa voditelj voditelja politik
    politika politiku politikom tovariš tovariša tiran tirana maršal generalisimus novinarka
    urednica opozicijski
  `),
  givenStems: listed(`
    viktor nikolaj mikalaj miklavž kolj dmitrij dmitri dzmitri žana ljudmil svetlan sergej
    sjarhej mihail mihael anatolij jevgenij andrej aleksej igor ihar oleg ivan ivank janez janko
    jože jurij lojze marko marija marij martin matej matevž matjaž miha milan miran mitja monika
    mojca nina nataš neža andreja anton barbara blaž bojan boštjan borut branko bronislav cvetka
    damjan daniel danilo darja darko david drago dušan edvard elena elizabet franci gašper
    gregor helena irena irina ivica jakob jasna jerne jernej jolanda karel karl katarin katja
    kirill klemen konstantin leonid leon ljubo majda maksim marjan marta metka milena milica
    miroslav oksan olga oton pavel pavl peter primož rajko robert roman rudi ruslan sabina saša
    silvo simon slavko sonja stanislav stefan štefan tadej tanja tatjan tina tomaž tone urška
    uroš vadim valentin vasilij valerij vesna vinko vojko zdenka zoran žiga nicu mirjam albin
    aleks aleksand alenk alojz alojzij andraž bernard bogdan bogomir brank brigit ciril cvetk
    damijan danil darij darink davor dragic ernest ferdinand filip franček frančišk gabrijel
    goraz gorazd ignac iztok jerom jožef jožic kajetan karmen klara klavdij konrad kristin
    ksenij ladislav lidij lovrenc lucij ludvik lukas magdalen marijan marin marjet markus maruš
    mateja mateji matic matij maksimiljan milen mirjan mirko monik natalij nives patricij polon
    radovan rafael rebek rudolf sabin sandi sebastjan silvest slavk stanko stojan teodor terezij
    tilen tomislav urban urošu valent valter veronik viljem vincenc vladimir vladislav zdenk
    zinka zlatk zvone
  `),
};
