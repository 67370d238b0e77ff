import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'ľĺŕďťňô',
  titles: listed(`
    prezident prezidenta prezidentovi prezidentom exprezident premiér premiéra premiérovi
    premiérom expremiér vicepremiér diktátor diktátora diktátorovi diktátorom pán pána pánovi
    pánom pani politik politika politikovi politikom vodca vodcu vodcovi vodcom líder lídra
    lídrovi lídrom súdruh tyran tyrana autokrat autokrata generalissimus maršal novinárka
    šéfredaktorka redaktorka cár cára opozičník opozičníka
  `),
  givenStems: listed(`
    viktor nikolaj mikalaj mikuláš kolj dmitrij dmitri dzmitr žann ľudmil ludmil svetlan
    sviatlan sergej siarhej michail michal anatolij anatol jevgenij jauhen andrej alexej
    aliaksej aleksej igor ihar oleg aleh jurij juraj ivan ivet jozefín jaroslav jakub jaro pavol
    pavl peter vitalij valentín valentin valerij vadim viačeslav vasiľ vasil konstantin
    konštantín kirill cyril leonid maxim mária marij marián martin marek miloš miroslav milan
    milica anna adam adrian anton barbora barbor beáta božen branislav dagmar daniel daniela
    dávid dominik dušan eduard elena elen emil ferdinand františ gabriel hana helena helen irina
    iryn iren iveta jarmil katarín kamil karol klár kristín ladislav lenka lenk ľubica ľubomír
    luci lukáš marcel matúš monik oksan oľga ondrej patrik pavlína radoslav rastislav robert
    roman rudolf ruslan samuel silvia slavomír šimon stanislav štefan tatiana tatian terézia
    tibor tomáš vladislav vojtech viera zdenk zuzan xénia nicu nikita adolf albert alexand
    alfonz alfréd alojz alžbet ambróz andre arpád bartolomej benedikt bernard blahoslav blažej
    bohdan bohumil bohuslav bonifác bystrík dalibor edmund emanuel ernest ervín eugen fedor
    filip gašpar gregor gustáv hedvig henrich hubert hugo ignác imrich izabel jaromír jozef
    július justín klement kliment koloman kornel krist krištof kvetoslav leopold libuš ľuboslav
    ľuboš ľudovít magdalén mari matej maximilián milen miloslav norbert oldrich oliver radomír
    radovan richard róbert ruben sebastián silvest silvi svetozar tadeáš teodor terézi timotej
    urban václav valent vavrin verón viktóri viliam vincent vratislav zdenko zoltán žigmund žofi
  `),
};
