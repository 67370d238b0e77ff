import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    prezydent prezydenta prezydentowi prezydentem prezydencie premier premiera premierowi
    premierem dyktator dyktatora dyktatorowi dyktatorem dyktatorze pan pana panu panem pani
    panią polityk polityka politykowi politykiem wicepremier wicepremiera wicepremierem
    eks-premier przywódca przywódcy przywódcę przywódcą lider lidera liderowi liderem towarzysz
    towarzysza tyran tyrana tyranem generalissimus marszałek marszałka opozycjonista
    opozycjonisty opozycjonistę redaktor redaktorka dziennikarka car cara carowi carem
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
    rusłan gennad hienadz giennad nicu valentin elen jakow
  `),
};
