import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    predsjednik predsjednika predsjedniku predsjednikom premijer premijera premijeru premijerom
    diktator diktatora diktatoru diktatorom gospodin gospodina gospodinu gospođa vođa vođe vođi
    vođu političar političara lider lidera lideru drug druga tiranin tiranina maršal
    generalisimus novinarka urednica oporbenjak oporbenjaka
  `),
  givenStems: listed(`
    viktor nikolaj mikalaj dmitrij dmitri dzmitri žana žann ljudmil svetlan sergej sjarhej
    mihail mihajl mihael anatolij jevgenij andrej andrija aleksej igor oleg jurij ivan ivana
    ivic jank jadrank jakov jelen josipa juraj jure jurica kata katarin krešimir kristin ksenij
    ljilj marija marij marin marko marta martin matej mato mihovil mila milan milanka miljenk
    milorad mirko miroslav mirjan mislav monik neven nevenk nikš nina oksan pavao pavl petar
    predrag rajk ratk renat robert roman ruslan sandr sanj silvij siniš slavk snježan sonj
    stanislav stjepan stip tamar tanj tatjan tihomir tomislav toni vadim valentin valerij vasil
    vedran vesn vinko vjeran vjekoslav vladislav zdenk zdravk zlatk zoran zvonimir žarko željk
    anton antun anja bojan branimir branko brank bruno damir daniel danijel dario darko davor
    domagoj dragan dražen dubravk duško edvard elena emil filip franjo frano goran gordan grgur
    helena hrvoje irena irina ines konstantin leonid maksim nicu albert aleksand alojz ančic
    anđel anđelk antonij biljan blaženk boris borislav božen božidar dalib danic darij darink
    denis diana dinko dominik dražan edita elizabet gabrijel ingrid ivica ivona jagod janko
    jasmin josip karmen kolind kristijan krunosl krunoslav ladislav lidij ljerk ljubic ljubomir
    lucij lovro marijan marink marjan mateja matij miljan mladen natalij nikic ninoslav ognjen
    ozren radovan ranko sebastijan slaven slavko smilj spomenk stipan stipe suzan šimun teodor
    tereza tihan tvrtk valent verica veronik vesna višnj vladimir vlatk vlatko zdenko zlatko
    zrink zvonko željko
  `),
};
