import { APOSTROPHES, isWordCode } from '../text/characters.ts';
import { wordSet } from '../text/word-list.ts';
import type { Signal } from './annotation.ts';
import type { FoundName } from './found-name.ts';

/** Words for relatives, in small letters, in their cases. */
const RELATIVES = wordSet(
  'son sons daughter:,s wife husband widow brother sister cousin nephew niece father mother grandson granddaughter',
  'ex-wife half-brother stepson sohn sohnes tochter frau ehefrau witwe bruder schwester vetter cousine neffe vater mutter',
  'enkel enkelin zoon dochter vrouw weduwe broer zus neef nicht vader moeder kleinzoon fils fille femme épouse veuve frère',
  'sœur neveu nièce père mère petit-fils hijo hija esposa mujer viuda hermano hermana primo prima sobrino padre madre nieto',
  'filho filha mulher viúva irmão irmã sobrinho pai mãe neto figlio figlia moglie vedova fratello sorella cugino nipote',
  'fiul fiica soția văduva fratele sora vărul nepotul tatăl mama fiului fiicei soției dotter hustru fru änka bror syster',
  'kusin brorson far mor barnbarn poika pojan tytär tyttären vaimo leski veli sisko serkku isä äiti poeg tütar naine lesk',
  'vend õde isa ema syn:,a,owi,em,u,ovi,om,y córk:a,i,ę,ą żon:a,y,ę,ą wdowa',
  'wdowy brat:,a,em siostra siostry kuzyn kuzyna bratanek ojciec matka wnuk wnuka dcer:a,y,u,ou manželka',
  'manželk:y,u vdova vdovy bratr bratra sestra sestry bratran:ec,ce synovec otec matka vnuk vnuka dcéra dcéry',
  'dcéru sin sina sinom hči hčere žena žene ženo kći kćer kćeri supruga supruge brata sestre nećak bratić rođak sūnus sūnaus',
  'sūnui sūnų duk:tė,ra,ros,terį žmon:a,os,ą našlė brolis brolio sesuo sesers pusbrolis anūkas dēls dēla',
  'dēlam dēlu meit:a,as,u siev:a,as,u atraitne brālis brāļa māsa māsas brālēns mazdēls fia fiát fiának lánya',
  'lányát feleség:e,ét özvegye testvére bátyja öccse nővére unokatestvére apja anyja unokája oğlu:,nu,nun kızı',
  'kızını eşi eşini karısı dul kardeşi ağabeyi kuzeni yeğeni babası annesi torunu',
  'сын:,а,у,ом,е,овья,овей доч:ь,ери,ерью жен:а,ы,е,у,ой супруг:а,и,у вдов:а,ы',
  'вдов:е,у брат:,а,у,ом сестр:а,ы,е,у,ой племянник:,а кузен:,а отец отца мать',
  'матери вну:к,ка,чка бывшая зять зятя тётя дядя син:,а,ові,ом дочк:а,и,у дружин:а,и,у брата',
  'сестри племінник двоюрідний батько мати онук:,а сынам сыне дачк:а,і,у жонк:а,і,у сястр:а,ы бацька',
  'маці ўнук удава пляменнік синът сина дъщеря:,та съпруга:,та жена:,та вдовица:,та брат:,ът,овчед',
  'братовчедът сестра:,та племенник баща майка внук:,ът синот ќерка сопруга:,та син ћерка кћи супруга рођак',
);

/** What may be between a relative and the surname: prepositions and articles, in small letters. */
const OF = wordSet('of the von vom van de di du do da del della dello dei des d на на lui а');

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
/** Maximum number of words between a relative and the surname, such as “of President”. */
const MAX_WORDS_BETWEEN = 2;
/** How far from each other two relatives of one surname may be named (UTF-16 units). */
const MAX_UNITS_BETWEEN = 90;
/** How far from a surname a word for a relative may be (UTF-16 units). */
const REACH_UNITS = 40;

/** Whether a surname stands beside a word for a relative: “Putin’s cousin”, “сын президента Лукашенко”. */
export function hasRelative(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH_UNITS);
  // The possessive of English, Dutch and Turkish is parted by an apostrophe.
  const behind = after.replace(POSSESSIVE, '');
  if (/^\s/.test(behind) && isRelativeAmong(behind.trimStart().split(/\s+/))) return true;
  const before = text.slice(Math.max(0, start - REACH_UNITS), start);
  return /\s$/.test(before) && isRelativeAmong(before.trimEnd().split(/\s+/).reverse());
}

const POSSESSIVE = new RegExp(`^[${APOSTROPHES}]\\p{Ll}{0,4}(?=\\s)`, 'u');

/** Whether one of the first words is a relative, up to one that ends a part of a sentence. */
function isRelativeAmong(nearest: readonly string[]): boolean {
  let between = 0;
  for (const word of nearest) {
    const bare = withoutMarks(word.toLowerCase());
    const own = ANY_APOSTROPHE.test(bare) ? bare.split(ANY_APOSTROPHE).at(-1)! : bare;
    if (RELATIVES().has(own)) return true;
    if (/[.,;:!?()]/.test(word) || (!OF().has(own) && ++between > MAX_WORDS_BETWEEN)) return false;
  }
  return false;
}

/** A word without the punctuation around it, which most have not. */
function withoutMarks(word: string): string {
  const isPlain = isWordCode(word.charCodeAt(0)) && isWordCode(word.charCodeAt(word.length - 1));
  return isPlain ? word : word.replace(/^\p{P}+|\p{P}+$/gu, '');
}

/** The signal of a surname beside a word for a relative. */
export const RELATIVE: Signal = {
  name: 'relative',
  weight: 0,
  reason: 'a relative of the person is spoken of',
};
const RELATIVE_BESIDE: Signal = {
  name: 'relative-beside',
  weight: 1,
  reason: 'a relative of this surname is named in the same sentence',
};

/**
 * The names of a line, in order, with a signal for each whose relative of the same surname is named
 * in its sentence: of “Lukashenko’s son Viktor Lukashenko” the first is the president.
 */
export function withRelatives(text: string, names: readonly FoundName[]): readonly FoundName[] {
  if (!names.some(({ signals }) => signals.includes(RELATIVE))) return names;
  return names.map((name, i) => {
    if (!name.signals.includes(RELATIVE)) return name;
    const neighbours = [names[i - 1], names[i + 1]];
    const isBeside = neighbours.some((other) => other && isBesideOther(text, name, other));
    return isBeside ? { ...name, signals: [...name.signals, RELATIVE_BESIDE] } : name;
  });
}

/** Whether another bearer of a surname is named in the same sentence. */
function isBesideOther(text: string, name: FoundName, other: FoundName): boolean {
  if (other.entity !== name.entity || !other.signals.some(isOfOther)) return false;
  const [first, second] = other.start < name.start ? [other, name] : [name, other];
  const between = text.slice(first.end, second.start);
  return between.length <= MAX_UNITS_BETWEEN && !/[.!?]\s|\n/.test(between);
}

function isOfOther({ name }: { readonly name: string }): boolean {
  return name === 'other-given-name' || name === 'other-initial';
}
