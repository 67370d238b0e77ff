import { primaryLanguage } from '../text/primary-language.ts';
import { isHeadline } from '../text/words.ts';

/**
 * Streets, squares, bridges and schools named after a person or place: the words before or after
 * the name, by language. Regular expressions as text, in small letters unless a capital is part of
 * the rule.
 */
interface NamedThings {
  /** Words before a person's name. */
  readonly before?: string;
  /** Words before a name in the genitive: “на площади Путин сказал” does not match. */
  readonly beforeGenitive?: string;
  /** Words after a person's name. */
  readonly behind?: string;
  /** Whether they also apply to a place's name; if not, “streets of Moscow” may be meant. */
  readonly ofPlaces?: 'before' | 'behind';
  /** Whether the words mean something else in other languages, so the language must be known. */
  readonly onlyTold?: boolean;
}

const THINGS: Readonly<Record<string, readonly NamedThings[]>> = {
  en: [
    {
      behind:
        ' (?:Street|Road|Avenue|Boulevard|Square|Plaza|Bridge|Lane|Alley|Crescent|Terrace|Highway|Embankment|Prospekt|Prospect|(?:St|Rd|Ave|Blvd|Sq)\\.?(?= |,|$))',
      ofPlaces: 'behind',
    },
    {
      behind:
        ' (?:bridge|street|square|avenue|School|High School|Primary School|University|Academy|Airport|Stadium|Museum|Library|Institute|Hospital|Peak|Park)',
    },
  ],
  de: [
    {
      behind:
        '-(?:Stra(?:ß|ss)e|Str\\.|Allee|Platz|Weg|Br(?:ü|ue)cke|Gasse|Ring|Ufer|Damm|Promenade|Chaussee|Schule|Gymnasium|Universität|Museum|Park|Stadion|Flughafen)| (?:Stra(?:ß|ss)e|Str\\.|Allee)',
      ofPlaces: 'behind',
    },
  ],
  nl: [{ behind: '[- ](?:straat|laan|plein|brug|kade|dreef|school)', ofPlaces: 'behind' }],
  fr: [
    {
      before: 'rue|avenue|av\\.|boulevard|bd|(?<!en )place|square|quai|impasse|allée|esplanade',
      ofPlaces: 'before',
      onlyTold: true,
    },
    {
      before: 'pont|école|lycée|collège|université|stade|aéroport|musée|parc|station',
      onlyTold: true,
    },
    { before: '[Rr]ue|Boulevard' },
  ],
  it: [
    { before: 'viale|vicolo|piazza|piazzale|largo|Via|(?:in|di|la|della) via', ofPlaces: 'before' },
    { before: 'corso|ponte|scuola|stadio|lungomare', onlyTold: true },
  ],
  es: [
    { before: 'calle|c\\/|avenida|avda\\.|paseo|glorieta', ofPlaces: 'before' },
    { before: 'plaza|puente|escuela|colegio|parque|estadio', onlyTold: true },
  ],
  pt: [
    { before: 'rua|travessa|alameda|praça|avenida|av\\.', ofPlaces: 'before' },
    { before: 'ponte|escola|largo', onlyTold: true },
  ],
  ca: [{ before: "carrer|avinguda|plaça|passeig(?: d['’])?", ofPlaces: 'before' }],
  ro: [
    {
      before: 'strada|străzii|str\\.|bulevardul|bulevardului|bd\\.|aleea|șoseaua',
      ofPlaces: 'before',
    },
    { before: 'piața|pieței|podul|școala', onlyTold: true },
  ],
  pl: [
    { before: 'ul\\.|pl\\.|al\\.|im\\.', onlyTold: true },
    { before: 'ulica|ul\\.' },
    {
      beforeGenitive:
        'ulic[yęąo]|plac(?:u|em|owi)?|alej[aęąei]|most(?:u|em)?|moście|rond(?:o|a|em|zie)|skwer(?:u|em|ze)?|szkoł[ayęą]|szkole',
    },
  ],
  cs: [
    {
      beforeGenitive:
        'ulic[eií]|náměstí(?:m)?|nám\\.|tříd[auěy]|nábřeží|most(?:u|em|ě)?|škol[ayue]|škole',
    },
  ],
  sk: [{ beforeGenitive: 'námesti[eau]|námestím?|tried[auye]|nábreži[eau]' }],
  sl: [{ beforeGenitive: 'trg(?:u|a|om)?|cest[aieo]' }],
  hr: [
    {
      beforeGenitive: 'ulic[aeiuo]|ulicom|bulevar(?:a|u|om)?|avenij[aeiu]|šetališt[eau]|škol[aeiu]',
    },
  ],
  ru: [
    { before: 'ул\\.|пл\\.|пр-т|просп\\.|пер\\.|бул\\.|им\\.|бульвар|проспект' },
    {
      beforeGenitive:
        'улиц[аыеу]|улицей|площад[ьи]|площадью|проспект(?:а|у|е|ом)|бульвар(?:а|у|е|ом)|переул(?:ок|ка|ке|ку)|набережн(?:ая|ой|ую)|шоссе|алле[яеию]|мост(?:а|у|е|ом)?|сквер(?:а|у|е|ом)?|парк(?:а|у|е|ом)?|школ[аыеу]|школой|аэропорт(?:а|у|е|ом)?|университет(?:а|у|е|ом)?',
    },
  ],
  uk: [
    { before: 'вул\\.|просп\\.|ім\\.|пров\\.' },
    {
      beforeGenitive:
        'вулиц[яіюі]|вулицею|площ[аіу]|площею|проспект(?:у|і|ом)?|бульвар(?:у|і|ом)?|провул(?:ок|ку)|набережн(?:а|ій|у|ої)|міст|мост[уіа]|але[яїю]|школ[аиуі]|скверу',
    },
  ],
  be: [
    { before: 'вул\\.|пр\\.|зав\\.' },
    {
      beforeGenitive:
        'вуліц[аыу]|вуліцай|плошч[аыу]|праспек(?:т|та|це|ту)|бульвар(?:а|ы|у)?|завулак|завулку|школ[аыу]|сквер(?:а|ы|у)?',
    },
  ],
  bg: [
    {
      before: '(?:ул|бул|пл)\\. ?|улица(?:та)?|булевард(?:а|ът)?|площад(?:а|ът)?|квартал',
      ofPlaces: 'before',
    },
    { before: 'мост(?:а|ът)?|училище(?:то)?', onlyTold: true },
  ],
  mk: [{ before: 'булеварот|плоштад(?:от)?|улицата', ofPlaces: 'before' }],
  'sr-cyrl': [
    { beforeGenitive: 'улиц[аеиу]|улицом|трг(?:а|у|ом)?|булевар(?:а|у|ом)?|шеталишт[еау]' },
  ],
  hu: [
    {
      behind:
        '[- ](?:utc(?:a|á\\p{L}*)|tér(?:en|re|ről|nek|ig)?|körút\\p{L}*|híd(?:on|ja|nál)?|sétány\\p{L}*|rakpart\\p{L}*)',
      ofPlaces: 'behind',
    },
  ],
  tr: [
    {
      behind: ' (?:Caddesi|Sokağı|Sokak|Bulvarı|Meydanı|Köprüsü|Okulu|Parkı|Havalimanı)\\p{L}*',
      ofPlaces: 'behind',
    },
  ],
  lt: [
    {
      behind:
        ' (?:gatv(?:ė|ės|ę|e|ei|ėje)|aikšt(?:ė|ės|ę|ėje)|prospekt(?:as|o|e|ą)|alėj(?:a|os|oje)|skver(?:as|o|e)|tilt(?:as|o|ą))',
    },
  ],
  lv: [
    {
      behind:
        ' (?:iel(?:a|ā|as|u|ai)|laukum(?:s|a|ā|u)|bulvār(?:is|ī|a)|prospekt(?:s|ā|a)|gatv(?:e|ē|es)|tilts)',
    },
  ],
  et: [
    {
      behind:
        '[- ]?(?: |-)(?:tänav(?:a|al|at|ale|alt)?|väljak(?:u|ul|ut|ule|ult)?|puiestee(?:l|d)?|plats(?:il)?)',
    },
  ],
  fi: [{ behind: '[- ](?:kat[ua]\\p{L}*|kadu\\p{L}*|aukio\\p{L}*|puistikko|puistotie\\p{L}*)' }],
  sv: [{ behind: ' (?:gat[aa]n?|torg(?:et)?|allén?|bron)' }],
  el: [{ before: 'οδ(?:ός|ό|ού)|πλατεία(?:ς)?|λεωφόρο(?:ς|υ)?|γέφυρα(?:ς)?|σχολείο' }],
  ka: [{ behind: ' (?:ქუჩა|ქუჩის|ქუჩაზე|მოედან|გამზირ|ხიდ|სკოლა)\\p{L}*' }],
  ar: [{ before: 'شارع|ساحة|ميدان|جسر|جادة|مدرسة' }],
  fa: [{ before: 'خیابان|میدان|بلوار|پل|کوچه' }],
  he: [{ before: 'רחוב|ברחוב|כיכר|בכיכר|שדרות|גשר|סמטת' }],
  ja: [{ behind: '(?:大通り|通り|広場|大橋)' }],
  zh: [
    {
      behind: '(?:大街|大道|广场|廣場|大桥|大橋|路(?=[0-9０-９]+[号號]))',
    },
  ],
  ko: [{ behind: ' ?(?:거리|광장|대로|다리|대교|학교)(?:에|에서|의|는|가|를)?(?![\\p{L}])' }],
};

/** Maximum distance searched before and after the name (UTF-16 units). */
const REACH_UNITS = 56;
/** A title, the words “named after” or another given name, and a quotation mark, before the name. */
const BETWEEN =
  '(?:(?:du|de la|del|della|do|des) )?(?:(?:имени|им\\.|імені|ім\\.|імя|imienia|im\\.|президента|маршала|генерала|prezydenta|marszałka|président|général|presidente|marechal|de|del|do|da|di|du|des|lui) +)?(?:\\p{Lu}[\\p{L}\\p{M}]*[-. ]{1,2}){0,2}[„“”"«‘\']?';
const GENITIVE = /[аяыиіїуюьaąiyueěů]$/iu;
/** Nominatives that end like genitives (Лукашенка, Łukaszenka), and names that never change. */
const NOT_GENITIVE = /(?:нк[аa]|nka|ко|ko)$/iu;

/** In scripts without spaces, any letter may follow. */
const WORD_END =
  '(?![^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]|[\\p{M}\\p{N}])';

interface Compiled {
  readonly before: RegExp | undefined;
  readonly beforeGenitive: RegExp | undefined;
  readonly behind: RegExp | undefined;
}

const compiled = new Map<string, Compiled>();

/**
 * Whether a name is part of the name of a street, square, bridge or school: “Putin Street”, “улица
 * Путина”, “rue de Poutine”, “Moscow Road”.
 * @param isPerson whether it is a surname; its own given names are between the offsets
 * @param language BCP 47 tag of the text, if it is known
 */
export function isNamedAfter(
  text: string,
  start: number,
  end: number,
  isPerson: boolean,
  language: string | undefined,
): boolean {
  const { before, beforeGenitive, behind } = rulesFor(isPerson, language);
  if (behind && mayFollow(text, end)) {
    const after = text.slice(end, end + REACH_UNITS).replace(/\s/g, ' ');
    const [thing] = behind.exec(after) ?? [];
    if (thing !== undefined) {
      // “Minsk Street Protests Grow”: in a headline every word has a capital.
      const goesOn = /^ \p{Lu}/u.test(after.slice(thing.length));
      if (isPerson || !goesOn || !isHeadline(text, start)) return true;
    }
  }
  if (start === 0) return false;
  const till = text.slice(Math.max(0, start - REACH_UNITS), start).replace(/\s/g, ' ');
  if (before?.test(till)) return true;
  if (!beforeGenitive) return false;
  const name = text.slice(start, end);
  return GENITIVE.test(name) && !NOT_GENITIVE.test(name) && beforeGenitive.test(till);
}

/** Whether another word, or the second half of a compound, can follow. */
function mayFollow(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 0x20 || code === 0xa0 || code === 0x2d || code === 0x0a || code >= 0x2000;
}

function rulesFor(isPerson: boolean, language = ''): Compiled {
  const primary = primaryLanguage(language);
  const told = Object.hasOwn(THINGS, primary) ? primary : '';
  const key = `${told} ${isPerson}`;
  const known = compiled.get(key);
  if (known) return known;
  const wanted = Object.entries(THINGS).flatMap(([tag, things]) =>
    things.filter(({ onlyTold }) => !onlyTold || tag === told),
  );
  const words = (part: 'before' | 'beforeGenitive' | 'behind'): string =>
    wanted
      .filter(({ ofPlaces }) => isPerson || ofPlaces === part)
      .flatMap((things) => things[part] ?? [])
      .join('|');
  const made = {
    before: beforePattern(words('before'), isPerson),
    beforeGenitive: beforePattern(words('beforeGenitive'), isPerson),
    behind: behindPattern(words('behind')),
  };
  compiled.set(key, made);
  return made;
}

function beforePattern(words: string, isPerson: boolean): RegExp | undefined {
  if (words === '') return undefined;
  const between = isPerson ? BETWEEN : '[„“”"«‘\']?';
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${bothCases(words)}) *${between}$`, 'u');
}

function behindPattern(words: string): RegExp | undefined {
  return words === '' ? undefined : new RegExp(`^(?:${words})${WORD_END}`, 'u');
}

/** The words with a small first letter or a capital. */
function bothCases(words: string): string {
  return words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  );
}
