import { lazily } from './lazily.ts';

/** Frequent words of languages that hardly any other of the list has. */
const FREQUENT: Readonly<Record<string, string>> = {
  be: 'што гэта якія таксама было яго пасля праз паводле які калі але гэтага',
  bg: 'който която които като беше след което тази през според този както още',
  cs: 'že jsem jako jeho podle však jsou byl také který která které při když až',
  de: 'und der die das nicht ist mit von auf dem sich auch wird den eine nach',
  el: 'και του της την από στο για είναι που στην ότι',
  en: 'the and of that with was for has his from which were have are been said',
  es: 'que los las una del por con para como pero más este según también el',
  et: 'ja ning ei see kui oli aga mis ka tema pärast oma kes selle',
  fi: 'ja että oli ovat myös kun mutta hän joka mukaan sekä kuin tämä ei',
  fr: 'les des est une dans pour qui que sur avec pas selon après été du aux',
  hr: 'je koji kako što nakon rekao također bio prema godine ali koje su će',
  hu: 'hogy az nem egy és volt is mint csak után szerint már azt ez meg',
  it: 'che di della del per una con non sono anche nel alla dei gli più dopo',
  lt: 'ir kad yra buvo tai bet kaip jis apie po iki taip pat savo metų',
  lv: 'un ka ir par tika ar arī bija kas gan viņš pēc no vai lai',
  mk: 'дека што како кој која се од беше според оваа тој овој',
  nl: 'het een van dat niet zijn voor met aan ook door naar bij heeft wordt',
  pl: 'się że jest nie oraz który przez jego także był jak które dla po przed',
  pt: 'que não uma com para os dos como mais foi pelo são também ao segundo',
  ro: 'și în că pe care din cu sunt pentru este mai fost după lui între',
  ru: 'что его как это был также после они который была если из для уже по',
  sk: 'že sa ako aj bol jeho podľa však ktorý ktorá ktoré pri keď sú aby',
  sl: 'je ki da so bil tudi kot po iz pri kar še pa zaradi v ni bila',
  sr: 'је који да су као што након рекао такође био према године али',
  sv: 'och att det som är för med den inte av har till på ett om från',
  tr: 've bir bu için ile olarak da ne olan daha çok sonra kadar gibi',
  uk: 'що та його це який також після він як про були року але від є',
};

/** Words of the text that a guess needs at least. */
const MIN_HITS = 3;

const languages = lazily(() =>
  Object.entries(FREQUENT).map(
    ([language, words]) => [language, new Set(words.split(' '))] as const,
  ),
);

/** Whether a language, by its primary tag, can be guessed. */
export function canBeGuessed(language: string): boolean {
  return Object.hasOwn(FREQUENT, language);
}

/**
 * The primary tag of the language that a text seems to be in; undefined if too little tells.
 * @param likely what it is in unless the words of another language are twice as many, and enough
 */
export function guessLanguage(words: readonly string[], likely?: string): string | undefined {
  let best: string | undefined;
  let most = 0;
  let second = 0;
  let ofLikely = 0;
  for (const [language, frequent] of languages()) {
    const hits = words.reduce((sum, word) => sum + (frequent.has(word) ? 1 : 0), 0);
    if (language === likely) ofLikely = hits;
    if (hits > most) {
      second = most;
      most = hits;
      best = language;
    } else second = Math.max(second, hits);
  }
  return most >= MIN_HITS && most > second && most >= 2 * ofLikely ? best : likely;
}
