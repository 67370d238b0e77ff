import { isLowerCode } from '../text/characters.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { wordSet } from '../text/word-list.ts';
import {
  isHeadline,
  isSentenceStart,
  seenWord,
  wordAfter,
  wordBefore,
  type Word,
} from '../text/words.ts';
import type { NameIndex } from '../names/name-index.ts';
import { hasCourtesyBefore } from './gender.ts';
import { isGivenName } from './name-neighbours.ts';

/**
 * Words before a place’s name that make it the name of a team, firm, public body or contest, in the
 * languages that write them so: “Dynamo Moscow”, “Skate Canada”, “Greenpeace Russia”.
 */
const BODIES = wordSet(
  'Dynamo Dinamo Spartak CSKA ZSKA Lokomotiv Lokomotive Torpedo FC FK HC HK BC BK VC VK SC',
  'Динамо Спартак ЦСКА Локомотив Торпедо ФК ХК БК ВК МФК МХК',
  'Skate Hockey Rugby Cricket Tennis Athletics Basketball Volleyball Swimming Cycling Gymnastics Rowing Curling Golf',
  'Soccer Judo Triathlon Badminton Baseball Softball Lacrosse Bobsleigh Biathlon Paralympics Olympics Sport Sports',
  'Team Miss Mister Air Radio Invest Business Digital Statistics Health Environment Transport Elections Parks Revenue',
  'Greenpeace Amnesty International Group Motors Airlines Motor Coca-Cola Volkswagen Toyota Ford Honda Nissan Renault',
  'Hyundai Kia Siemens Samsung Huawei Xiaomi IKEA Ikea Microsoft Google Apple Amazon Nestlé Nestle Danone Unilever',
  'PepsiCo McDonald’s Shell Bell Bombardier Raiffeisen Telecom Energy Hydro Music Vogue GQ Forbes Playboy Newsweek',
);
/** Firms whose branch in a country is named with “of”, and the words for it. */
const BRANCHES =
  /(?:\bGM|\bFord|\bMotors|\bMotor Company|\bChrysler|\bHonda|\bToyota|\bNissan|\bVoice|\bMiss|\bMister) (?:of|de|du|del|do) $/;
/** Words behind a place’s name, where each has a capital: contests, missions, geese and the post. */
const BEHIND = wordSet('Cup Open Masters Classic Clipper Goose Geese geese Post');

/** Given names that are other words beside a place: “Christian Europe”, «Вера России». */
const NO_GIVEN_NAMES =
  /^(?:christian|roman|romain|romano|norman|german|вер|надежд|любов|слав|роз|мир|виктори|victoria)/iu;
/** Languages that put the surname first. */
const SURNAME_FIRST = new Set(['hu']);
/** Endings of places in a case that says where: a given name before them is somebody there. */
const WHERE = /(?:[oyuė]je|[āēī]|ss[aä]|ll[aäe]|st[aä]|lt[aä]|kse|['’]\p{L}+)$/u;
/** Words before a given name after which no surname follows. */
const RULERS = wordSet(
  'King Queen Prince Princess Pope Emperor Tsar Saint Król König Papst Papież Король Папа Царь Принц',
);
const MAX_REACH_UNITS = 40;
/** Maximum length of “of” in the languages of `BRANCHES`. */
const MAX_OF_UNITS = 3;

/**
 * Whether the name of a place is a person’s surname (“David Canada”, “Mr. Canada”), or part of the
 * name of a team, firm, public body or contest.
 * @param language BCP 47 tag of the text, if it is known
 */
export function isOtherThanPlace(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  language: string | undefined,
): boolean {
  const before = wordBefore(text, start);
  const comesFirst = SURNAME_FIRST.has(primaryLanguage(language ?? ''));
  // Most places come after a word in small letters.
  if (before && isLowerCode(text.charCodeAt(before.start))) {
    if (before.end - before.start <= MAX_OF_UNITS && isBranch(text, start)) return true;
  } else if (before && isPartOfName(index, text, before, start, end, comesFirst)) return true;
  else if (hasCourtesyBefore(text, start)) return true;
  const after = wordAfter(text, end);
  if (!after) return false;
  const behind = seenWord(text, after);
  if (BEHIND().has(behind)) return !isHeadline(text, start);
  return comesFirst && isGiven(index, behind);
}

function isBranch(text: string, start: number): boolean {
  return BRANCHES.test(text.slice(Math.max(0, start - MAX_REACH_UNITS), start));
}

function isPartOfName(
  index: NameIndex,
  text: string,
  word: Word,
  start: number,
  end: number,
  surnameComesFirst: boolean,
): boolean {
  // In lists, names are parted by lines or dots.
  if (!/^[^\S\n]+$/.test(text.slice(word.end, start))) return false;
  // “J. Canada”, but not “in the U.S. Canada” nor “A. Canada” in a list.
  if (word.kind === 'initial')
    return text[word.start - 1] === ' ' && !isSentenceStart(text, word.start);
  const written = seenWord(text, word);
  if (BODIES().has(written)) return true;
  // “Orbán Viktor Moszkvában járt”
  if (surnameComesFirst || !isGiven(index, written)) return false;
  // “Popiežius Pranciškus Rusijoje”
  if (WHERE.test(text.slice(start, end)) || /^['’]\p{Ll}/u.test(text.slice(end, end + 2)))
    return false;
  // “King Charles Canada visit” is a headline's way to say it.
  const first = wordBefore(text, word.start);
  return !first || !RULERS().has(seenWord(text, first));
}

/** Whether a word is a common given name and nothing else. */
function isGiven(index: NameIndex, written: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(written) &&
    !NO_GIVEN_NAMES.test(written) &&
    isGivenName(index, written, 3)
  );
}
