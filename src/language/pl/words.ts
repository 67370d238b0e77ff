import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    prezydent prezydenta prezydentowi prezydentem prezydencie premier premiera premierowi
    premierem dyktator dyktatora dyktatorowi dyktatorem dyktatorze pan pana panu panem pani
    panią polityk polityka politykowi politykiem wicepremier wicepremiera wicepremierem
    eks-premier przywódca przywódcy przywódcę przywódcą lider lidera liderowi liderem towarzysz
    towarzysza tyran tyrana tyranem generalissimus marszałek marszałka opozycjonista
    opozycjonisty opozycjonistę redaktor redaktorka dziennikarka car cara carowi carem pułkownik
    pułkownika król króla cesarz cesarza kanclerz kanclerza senator senatora
  `),
  givenStems: listed(`
    wiktor viktor nikoł kolja kolę kolą mikołaj dzmitr dmitr dymitr żann zhann ludmił ljudmił
    swietłan światłan siarhiej siergiej siergie sergiej serge michaił michał mikhail anatol
    jewgien jauhen jaugien andriej andrej andrzej aleksiej igor ihar oleg aleh jurij jury iwan
    janusz jacek jerz tomasz paweł pawł piotr pavel wital witali wasil wasyl walentin walery
    waler wadim wiacz wiktori kiryll kirył cyryl leonid maksim marek marci maciej mateusz marzen
    anna agnieszk alicj barbar bożen cezar czesław damian daniel dari dariusz dawid doroth dorot
    ewel filip franciszek franciszk grażyn grzegorz halin helen henryk irin iren iryn izabel
    jakub jarosław joann julia kamil karol katarzyn kazimierz krystyn krzyszt leszek lech ludwik
    łukasz magdalen małgorzat maryn marij monik oksan paulin radosław rafał robert roman ryszard
    sławomir stanisław stefan szymon swiatłan tadeusz tatian tacian teres tymot urszul wald
    wacław wojciech zbigniew zdzisław zofi zenon kaciaryn katerin ksen nikit pawieł raman ruslan
    rusłan gennad hienadz giennad nicu valentin elen jakow adam adolf agat albert aleksand
    alfons alfred ambroż anastazj aniel antoni arkadiusz artur aurel balbin bartłomiej bartosz
    benedykt beniamin bernard bogdan bogumił bogusław bolesław bronisław brunon cecyl dagmar
    danut dionizy dobrosław domicel dominik donald edmund edward edyt eleonor eliz elżbiet emil
    emili ernest eugeni eustach fabian felicj feliks ferdynand florian fryderyk gabriel genowef
    georg gerard gertrud gracjan gustaw helg herman hieronim hipolit hubert ignac igna ireneusz
    izaak jadwig janin jeremi joachim jolant józef józefin judyt julian juliusz justyn kacper
    kajetan kalikst karolin kinga klaudi klemens konrad konstancj kornel krystian laur leokadi
    leonard leopold longin lucjan lucyn ludomir maksymilian manuel marcel marcelin mariusz
    marzann matyld maurycy melchior mieczysław milen miłosz mirosław natali nikodem norbert
    olgierd oliwi otyli patryk patrycj petronel rajmund regin remigiusz renat rozali rudolf
    sabin samuel sandr sebastian seweryn stefani sylwester sylwi teodor teofil tobiasz tytus
    walerian wawrzyn wawrzyniec wiesław wilhelm wincent witold władysław włodzimierz woodrow
    zenobi zygmunt zuzann żanet harold herbert winston franklin theodor richard charles george
    henry john james
  `),
};
