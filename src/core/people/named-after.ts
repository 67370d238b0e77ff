import { lazily } from '../text/lazily.ts';
import { isUpperCode, isWordCode } from '../text/characters.ts';
import { isHeadline } from '../text/words.ts';
import type { NamedThings } from './named-things.ts';
import { BEGINNING_UNITS, thingWords, type ThingWords, type WordBehind } from './thing-words.ts';

/** Maximum distance searched before and after the name (UTF-16 units). */
const REACH_UNITS = 56;
/** Maximum number of spaces and hyphens between a name and a word behind it. */
const MAX_JOINT_UNITS = 2;

/** Articles, titles and the words “named after” between a thing and a person's name. */
const ARTICLES = 'du|de la|del|della|do|des';
const TITLES =
  'имени|им.|імені|ім.|імя|imienia|im.|президента|маршала|генерала|prezydenta|marszałka|président|général|presidente|marechal|de|del|do|da|di|du|des|lui';
const QUOTES = '„“”"«‘\'';
const SMALL_WORDS = lazily(() => new Set(`${ARTICLES}|${TITLES}`.split('|')));
/** All of what may be there, with other given names and a quotation mark. */
const BETWEEN_PERSON = lazily(
  () =>
    new RegExp(
      `^ *(?:(?:${ARTICLES}) )?(?:(?:${TITLES.replaceAll('.', '\\.')}) +)?(?:\\p{Lu}[\\p{L}\\p{M}]*[-. ]{1,2}){0,2}[${QUOTES}]?$`,
      'u',
    ),
);
const BETWEEN_PLACE = lazily(() => new RegExp(`^ *[${QUOTES}]?$`));
const GENITIVE = /[аяыиіїуюьaąiyueěů]$/iu;
/** Nominatives that end like genitives (Лукашенка, Łukaszenka), and names that never change. */
const NOT_GENITIVE = /(?:нк[аa]|nka|ко|ko)$/iu;

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}-]$/u;
/** In scripts without spaces, any letter may follow. */
const GOES_ON_AS_WORD =
  /^(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{M}\p{N}])/u;

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
  const words = thingWords(isPerson, language);
  const behind = mayFollow(text, end) ? wordsBehind(words, text, end) : undefined;
  if (behind) {
    const after = plainSpaces(text.slice(end, end + REACH_UNITS));
    const thingEnd = endOfThing(behind, after);
    if (thingEnd !== undefined) {
      // “Minsk Street Protests Grow”: in a headline every word has a capital.
      const goesOn = /^ \p{Lu}/u.test(after.slice(thingEnd));
      if (isPerson || !goesOn || !isHeadline(text, start)) return true;
    }
  }
  const till = plainSpaces(text.slice(Math.max(0, start - REACH_UNITS), start));
  for (const thing of thingsBefore(words, till, isPerson)) {
    const between = till.slice(thing.end);
    if (!(isPerson ? BETWEEN_PERSON : BETWEEN_PLACE)().test(between)) continue;
    if (!thing.needsGenitive || isGenitive(text.slice(start, end))) return true;
  }
  return false;
}

/** The same text with plain spaces alone, which most have. */
function plainSpaces(text: string): string {
  return OTHER_SPACE.test(text) ? text.replace(/\s/g, ' ') : text;
}

const OTHER_SPACE = /[^\S ]/;

/** Whether another word, or the second half of a compound, can follow. */
function mayFollow(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 0x20 || code === 0xa0 || code === 0x2d || code === 0x0a || code >= 0x2000;
}

/** The words that may be behind a name, by what parts it from them and by their first units. */
function wordsBehind(
  { behind }: ThingWords,
  text: string,
  end: number,
): readonly WordBehind[] | undefined {
  const after = plainSpaces(text.slice(end, end + MAX_JOINT_UNITS + BEGINNING_UNITS));
  return behind.get(after.slice(0, jointOf(after) + BEGINNING_UNITS));
}

/** How many spaces and hyphens a text begins with, at most `MAX_JOINT_UNITS`. */
function jointOf(after: string): number {
  let joint = 0;
  while (joint < MAX_JOINT_UNITS && (after[joint] === ' ' || after[joint] === '-')) joint++;
  return joint;
}

/** The end of the thing that a text after a name begins with, if it does. */
function endOfThing(words: readonly WordBehind[], after: string): number | undefined {
  const joint = jointOf(after);
  for (const { word, isStem, things } of words) {
    if (!after.startsWith(word, joint)) continue;
    let end = joint + word.length;
    if (isStem) end += /^\p{L}*/u.exec(after.slice(end))![0].length;
    const rest = after.slice(end);
    if (things.only?.test(rest) ?? !GOES_ON_AS_WORD.test(rest)) return end;
  }
  return undefined;
}

interface ThingBefore {
  readonly end: number;
  readonly needsGenitive: boolean;
}

/**
 * The words for things in a text before a name, the last first, as far as what is behind them can
 * be part of the name.
 */
function thingsBefore(
  { before }: ThingWords,
  till: string,
  isPerson: boolean,
): readonly ThingBefore[] {
  const found: ThingBefore[] = [];
  for (let end = till.length; end > 0;) {
    const start = till.lastIndexOf(' ', end - 1) + 1;
    addThings(before, till, start, end, found);
    if (start === 0 || !mayBeBetween(till, start, end, isPerson)) break;
    end = start - 1;
  }
  return found;
}

/** Whether what is between two spaces may be between a thing and the name. */
function mayBeBetween(till: string, start: number, end: number, isPerson: boolean): boolean {
  if (end - start <= 1 && (start === end || `${QUOTES}-.`.includes(till[start]!))) return true;
  return (
    isPerson && (isUpperCode(till.charCodeAt(start)) || SMALL_WORDS().has(till.slice(start, end)))
  );
}

/** Adds the things in the part of a text from `from` to `until`, which has no spaces. */
function addThings(
  words: ThingWords['before'],
  till: string,
  from: number,
  until: number,
  found: ThingBefore[],
): void {
  let end = from;
  for (let start = from; start < until; start = Math.max(end, start + 1)) {
    if (!isLetter(till.charCodeAt(start)) || isInWord(till.charCodeAt(start - 1))) continue;
    end = start + 1;
    while (end < until && continuesWord(till.charCodeAt(end))) end++;
    // Abbreviations have a full stop, and “c/” a stroke.
    for (const to of [end, end + 1]) {
      const things = lookUp(words, till.slice(start, to));
      if (!things || isWithinWord(till, start)) continue;
      if (things.only?.test(till.slice(0, to)) ?? true)
        found.push({ end: to, needsGenitive: things.beforeGenitive !== undefined });
    }
  }
}

/** Whether a unit belongs to a word, as a letter or digit. */
function isLetter(code: number): boolean {
  return code !== 0x5f && isWordCode(code);
}

/** Whether a word that a unit belongs to goes on after it. */
function isInWord(code: number): boolean {
  return code === 0x2d || isLetter(code);
}

/** Whether a unit can be in a word but not begin it: a small letter or a hyphen. */
function continuesWord(code: number): boolean {
  return isInWord(code) && !isUpperCode(code);
}

function lookUp(words: ReadonlyMap<string, NamedThings>, word: string): NamedThings | undefined {
  const known = words.get(word);
  if (known || !isUpperCode(word.charCodeAt(0))) return known;
  return words.get(word[0]!.toLowerCase() + word.slice(1));
}

function isWithinWord(text: string, at: number): boolean {
  return at > 0 && text[at - 1] !== ' ' && ENDS_IN_WORD.test(text.slice(0, at));
}

function isGenitive(name: string): boolean {
  return GENITIVE.test(name) && !NOT_GENITIVE.test(name);
}
