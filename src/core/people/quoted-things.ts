import { primaryLanguage } from '../text/primary-language.ts';
import { wordSet } from '../text/word-list.ts';
import { beginsWithOne } from './name-neighbours.ts';

/** Beginnings of words for ships, trains, plants and foundations, which are named after people too. */
const NAMED_AFTER_PEOPLE = wordSet(
  'ship steamer icebreaker cruiser frigate destroyer submarine tanker ferry yacht vessel liner tank train factory foundation',
  'schiff dampfer eisbrecher kreuzer fregatte zerstörer u-boot fähre kreuzfahrtschiff panzer zug fabrik stiftung',
  'navire paquebot brise-glace croiseur frégate pétrolier bateau cuirassé usine fondation barco buque rompehielos crucero fragata',
  'submarino petrolero tanque fábrica fundación nave rompighiaccio incrociatore l’incrociatore fregata traghetto piroscafo fabbrica',
  'fondazione statek statk lodołamacz krążownik okręt prom parowiec jacht czołg pociąg fabryk fundacj loď lodi ledoborec křižník',
  'krížnik ponork parník vlak továrn nadac nadáci laiv ledlauž kreiser garlaiv kelt traukin gamykl kuģi kuģa ledlauz prām tvaikon',
  'vilcien rūpnīc schip kruiser ijsbreker veerboot stoomschip onderzeeër fartyg isbrytare kryssare färja ångare risteilijä',
  'jäänmurtaja lautta höyrylaiva säätiö cirkáló hajó jégtörő alapítvány kruvazör gemi vakf',
  'корабл корабел судн суд крейсер ледокол теплоход пароход парусник фрегат подлодк танкер паром яхт броненос линкор танк поезд',
  'завод комбинат фабрик колхоз совхоз шахт фонд криголам човен теплоплав пароплав потяг поїзд колгосп ледакол караб цягнік завад',
  'калгас кораб крайцер ледоразбивач параход влак фондация язовир връх линия',
);

/** Beginnings of words for media, works, houses, firms and goods, which are named after places. */
const NAMED_AFTER_PLACES = wordSet(
  'channel station radio newspaper magazine agency programme program show series film movie book novel song album hotel restaurant',
  'café cafe cinema theatre theater mall airline club team sender fernsehsender kanal zeitung zeitschrift magazin agentur',
  'nachrichtenagentur sendung serie buch roman lied kino klub firma chaîne journal agence émission série livre chanson',
  'hôtel l’hôtel cinéma théâtre compagnie canal cadena emisora periódico diario revista agencia programa película libro novela canción',
  'restaurante cine teatro aerolínea canale emittente giornale quotidiano rivista agenzia romanzo canzone albergo ristorante caffè bar',
  'compagnia zender kanaal krant tijdschrift persbureau boek bioscoop tidning nyhetsbyrå bok hotell restaurang kafé biograf teater',
  'kanava tv-kanava lehti lehden uutistoimisto ohjelma sarja elokuva kirja hotelli ravintola kahvila kanał stacj telewizj gazet',
  'czasopism agencj serial książk powieś piosenk restauracj kawiarni kin klub stadion spółk sklep kanál stanic televiz televíz',
  'rádi rozhlas noviny deník denník časopis agentúr pořad relác seriál knih restaurac reštaurác kavárn kaviar divadl',
  'televizij radij laikrašt žurnal agentūr laid knyg viešbut l’hotel restoran kavin kinoteatr teatras centr kanāl telekanāl televīzij avīz',
  'laikrakst žurnāl aģentūr raidījum seriāl grāmat viesnīc restorān kafejnīc kinoteātr szálló szálloda csatorn mozi étterem áruház',
  'otel kanalı sinema gazete телеканал канал телекомпани радио радиостанц газет журнал агентств программ передач шоу сериал фильм',
  'картин книг роман песн альбом гостиниц отел ресторан кафе бар кинотеатр театр магазин универмаг универсам центр автосалон',
  'авиакомпани компани фирм концерн холдинг издательств эфир санатор пансионат стадион клуб команд холодильник пылесос трактор',
  'мотоцикл автомобил часы конфет водк пив бренд ансамбл портал студи типографи бассейн готел ресторац кінотеатр агенц програм',
  'радіо телекомпані видавництв фільм пісн крамниц тэлеканал тэлекампані гатэл гасцініц кінатэатр рэстаран агенцтв перадач кніг',
  'фільм універмаг часопіс радыё цэнтр вестник списани агенци предаван филм хотел ресторант телевизи',
);

/**
 * The word before a quotation mark, and what may be between that and the name: the name of a place
 * within a longer one still means it («Эхо Москвы»), as a person’s hardly does.
 */
const OF_A_PLACE = /(?:^|[\s(])(?:(\S+)\s+)?[«„“”"‘‚'’]\s?(?:\p{Lu}{2,3}\s)?$/u;
const OF_A_PERSON = /(?:^|[\s(])(?:(\S+)\s+)?[«„“”"‘‚'’]\s?(?:[\p{L}.-]+\s){0,2}$/u;
const BEHIND = /^(?:[\s-]?\d+)?\s?[»“”"’']/u;
/** How far a quotation and the word before it are looked for (UTF-16 units). */
const REACH_UNITS = 70;
const MAX_ENDING_UNITS = 5;
const MIN_STEM_UNITS = 3;
/** Languages in which the word for the thing comes behind its name. */
const THING_BEHIND = new Set(['hu', 'tr']);

/**
 * Whether a name is that of a thing, in quotation marks after the word for it: «канал „Россия“»,
 * “the cruiser ‘Moscow’”, «ледокол „Сталин“».
 * @param isPlace whether it is a place’s, after which media, works and houses are named too
 * @param language BCP 47 tag of the text, if it is known
 */
export function isQuotedThing(
  text: string,
  start: number,
  end: number,
  isPlace: boolean,
  language: string | undefined,
): boolean {
  if (!hasQuoteNear(text, start, isPlace ? MAX_UNITS_BEFORE_PLACE : MAX_UNITS_BEFORE_PERSON))
    return false;
  const till = text.slice(Math.max(0, start - REACH_UNITS), start);
  const quoted = (isPlace ? OF_A_PLACE : OF_A_PERSON).exec(till);
  const behind = quoted && BEHIND.exec(text.slice(end, end + REACH_UNITS));
  if (!quoted || !behind) return false;
  if (quoted[1] !== undefined && isThing(quoted[1], isPlace)) return true;
  if (!THING_BEHIND.has(primaryLanguage(language ?? ''))) return false;
  const [next = ''] = text
    .slice(end + behind[0].length)
    .trimStart()
    .split(/\s/, 1);
  return isThing(next, isPlace);
}

/** Quotation marks that begin a quotation. */
const OPENING = '«„“”"‘‚\'’';
/** Maximum length of what may be between a quotation mark and the name (UTF-16 units). */
const MAX_UNITS_BEFORE_PLACE = 6;
const MAX_UNITS_BEFORE_PERSON = 24;

/** Whether a unit is a letter from “A” to “z” or a Cyrillic one, as most are. */
function isLetterCode(code: number): boolean {
  return (code >= 0x41 && code <= 0x7a) || (code >= 0x400 && code <= 0x4ff);
}

/** A look without a pattern, which rules out nearly all names. */
function hasQuoteNear(text: string, start: number, reach: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - reach; i--) {
    const code = text.charCodeAt(i);
    if (code !== 0x20 && !isLetterCode(code) && OPENING.includes(text[i]!)) return true;
  }
  return false;
}

function isThing(written: string, isPlace: boolean): boolean {
  // “В газете: «…»” is speech.
  if (/[,:;.!?]$/.test(written)) return false;
  const word = written
    .toLowerCase()
    .replace("'", '’')
    .replace(/^[^\p{L}]+/u, '');
  if (WHO_WRITES.test(word)) return false;
  const shortest = Math.max(MIN_STEM_UNITS, word.length - MAX_ENDING_UNITS);
  return (
    beginsWithOne(NAMED_AFTER_PEOPLE(), word, shortest) ||
    (isPlace && beginsWithOne(NAMED_AFTER_PLACES(), word, shortest))
  );
}

/** Those who work for media, whose words begin alike. */
const WHO_WRITES =
  /^(?:журнал[иі]ст|газетчик|программист|journalist|žurnalist|žurnālist|novelist|filmemacher)/u;
