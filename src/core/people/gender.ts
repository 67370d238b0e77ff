import { OF_A_MAN, OF_A_WOMAN } from '../names/name-index.ts';
import type { Signal } from './annotation.ts';
import { isSpaceCode, isUpperCode, isWordCode } from '../text/characters.ts';
import { wordSet } from '../text/word-list.ts';
import { seenWord, wordBefore, wordAfter } from '../text/words.ts';

/** A title is clear whatever else the page says; a verb may have another subject. */
const TITLE_WEIGHT = -6;
const WORD_WEIGHT = -4;

/** Titles before a woman's surname, in small letters, in their cases. */
const WOMANS_TITLES = wordSet(
  'ms mrs miss madam lady dame mme mmes mlle madame mademoiselle frau fräulein mevrouw mevr mej fru frøken fröken',
  'sra srta señora señorita dña doña dona senhora signora signorina sig.ra sig.na dott.ssa senyora doamna doamnei d-na dna',
  'pan:i,ią,í,ia,ia slečna slečny gosp:a,e,o,ođa,ođe,ođi,ođu gđa gdja gđica gospođica',
  'rouva rva neiti proua preili poni:a,os,ai,ą panelė kundz:e,es,ei,i jaunkundze kisasszony hanımefendi',
  'г-ж:а,и,е,у,ой госпож:а,и,е,у,ой мадам пан:і,i,на,ни спадарын:я,і,ю',
  'госпођ:а,е,и,у гђа гђица пани гражданк:а,и товарка κυρία κα κας δεσποινίς κυρίας ქალბატონ:ი,მა,ს',
  'السيدة סיידה גברת הגברת خانم',
);

/** Titles before a man's surname, in small letters, in their cases. */
const MANS_TITLES = wordSet(
  'mr mister sir monsieur messieurs herr herrn señor senhor signor sig senyor domnul domnului dl mijnheer dhr meneer',
  'pan:,a,u,em pána pánovi gospod:in,ina,inu,,a,u ponas pono ponui kung:s,a,am',
  'herra härra úr beyefendi г-н:,а,у,ом господин:,а,у,ом,е пан:,а,у,ом,ові спадар',
  'спадар:а,у κύριο:ς, κυρίου מר السيد آقای ბატონ:ი,მა,ს',
);

/** Titles after a woman's surname, and after a man's. */
const WOMANS_TITLE_BEHIND =
  /^(?:女士|夫人|太太|小姐| ?(?:여사|부인)| (?:asszony|hanım|kundz(?:e|es|ei|i)(?![a-zà-ž])))/iu;
const MANS_TITLE_BEHIND = /^(?:先生| (?:úr|bey|kung(?:s|a|am|u))(?![a-zà-ž]))/iu;

/** Words for a woman before her surname in the nominative. */
const WOMANS_ROLES = wordSet('журналистка актриса певица депутатка');

/** Past tense of East Slavic verbs with a woman as their subject, and the adjectives “she is …”. */
const WOMANS_VERB = /^(?:\p{Ll}{2,}(?:ла|лась|лася|ўла)|она|яна|вона)$/u;
const PREPOSITION = /^(?:у|от|для|про|за|без|против|супраць|проти|из-за|в|с|з|о|об|к|при)$/u;

/**
 * The title of a person of the other gender beside a bare surname: “Mrs Putina” and “Mrs Lukashenko”
 * are not the men, whatever the form; nor is “Mr Radina” the woman.
 * @param flags of the surname
 */
export function titleOfOther(
  text: string,
  start: number,
  end: number,
  flags: number,
): Signal | undefined {
  if ((flags & (OF_A_MAN | OF_A_WOMAN)) === 0) return undefined;
  const isMan = (flags & OF_A_MAN) !== 0;
  const bearer = isMan ? 'woman' : 'man';
  const before = titleBefore(text, start);
  if (before && (isMan ? WOMANS_TITLES : MANS_TITLES)().has(before.toLowerCase())) {
    // “Die Frau Putins” is Putin's wife: the genitive means him.
    if (/^frau$/i.test(before) && text[end - 1] === 's') return undefined;
    return otherGender(`“${before}” stands before a ${bearer}'s name`, TITLE_WEIGHT);
  }
  const behind = isMan ? WOMANS_TITLE_BEHIND : MANS_TITLE_BEHIND;
  const [title] = behind.exec(text.slice(end, end + 10)) ?? [];
  if (title === undefined) return undefined;
  return otherGender(`“${title.trim()}” stands behind a ${bearer}'s name`, TITLE_WEIGHT);
}

/**
 * Words around a form that a woman's surname has too (“Путина” is the man's genitive and the woman's
 * nominative): a word for a woman before it, or a woman's verb after it, is evidence against a man.
 */
export function womansSignal(text: string, start: number, end: number): Signal | undefined {
  const before = titleBefore(text, start)?.toLowerCase();
  if (before !== undefined && (WOMANS_TITLES().has(before) || WOMANS_ROLES().has(before)))
    return otherGender(`“${before}” stands before a woman's name`);
  const after = wordAfter(text, end);
  const verb = after && seenWord(text, after);
  if (verb && WOMANS_VERB.test(verb) && !(before && PREPOSITION.test(before)))
    return otherGender(`“${verb}” has a woman as its subject`);
  return undefined;
}

/** Whether “Mr”, “Mrs” or the like, with a capital, is before an offset: a person’s name follows. */
export function hasCourtesyBefore(text: string, start: number): boolean {
  const before = titleBefore(text, start);
  if (before === undefined || !isUpperCode(before.charCodeAt(0))) return false;
  const title = before.toLowerCase();
  return MANS_TITLES().has(title) || WOMANS_TITLES().has(title);
}

/** The word before an offset, abbreviations (“Mrs. ”) without their full stop. */
function titleBefore(text: string, start: number): string | undefined {
  const word = wordBefore(text, start);
  if (word?.kind === 'word') return seenWord(text, word);
  return abbreviationBefore(text, start);
}

/** Maximum length of an abbreviation with its full stop and the spaces after it (UTF-16 units). */
const MAX_ABBREVIATION_UNITS = 16;

/** The word with a full stop before an offset and the spaces there, without that stop. */
function abbreviationBefore(text: string, start: number): string | undefined {
  let stop = start - 1;
  while (stop >= 0 && isSpaceCode(text.charCodeAt(stop))) stop--;
  if (stop === start - 1 || text[stop] !== '.') return undefined;
  let begin = stop;
  while (begin > start - MAX_ABBREVIATION_UNITS && isInAbbreviation(text.charCodeAt(begin - 1)))
    begin--;
  return stop - begin > 1 ? text.slice(begin, stop) : undefined;
}

function isInAbbreviation(code: number): boolean {
  return code === 0x2e || code === 0x2d || isWordCode(code);
}

function otherGender(reason: string, weight = WORD_WEIGHT): Signal {
  return { name: 'other-gender', weight, reason };
}
