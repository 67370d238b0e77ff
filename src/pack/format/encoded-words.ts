/*
 * Words as text that gzip compresses well. Every letter of the common scripts takes one byte: a
 * Latin letter replaces it, and a mark shows where the script changes, so that “путин” is written
 * like “putin”. A list of words is sorted, and each word begins with a mark for the number of units
 * that it shares with the word before; the same mark ends the word before.
 */

/** The marks of the scripts, and per script its letters, each after the Latin letter that replaces it. */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['#', 'AáBäCčDđEéFėGğHåIíJêKķLłMūNńOóPöQąRřSšTţUúVěWęXýYāZž'],
  [
    '$',
    'aаbбvвgгdдeеZжzзiиjйkкlлmмnнoоpпrрsсtтuуfфhхcцCчSшXщQъyыqьEэUюAяOёIіYїxєwўHґJјLљNњTћDђFџKќPѓWѕ',
  ],
  ['%', 'aαbβgγdδeεzζiηTθjιkκlλmμnνxξoοpπrρsσSςtτuυfφhχPψwωAάEέHήIίOόUύWώYϊ'],
  ['&', 'aაbბgგdდeეvვzზtთiიkკlლmმnნoოpპZჟrრsსTტuუfფKქGღqყSშCჩcცDძWწXჭxხjჯhჰ'],
  ['*', 'aאbבgגdדhהvוzזHחTטiיkכKךlלmמMםnנNןsסeעpפPףcצCץqקrרSשtת'],
  ['+', 'aاbبtتXثjجHحxخdدDذrرzزsسSشCصVضTطZظeعGغfفqقkكlلmمnنhهuوiيYىEةAأIإOآQءWئUؤpپcچJژgگKکyی'],
];
/** Marks for 0, 1, 2 … shared units; any further shared units are written out. */
const SHARED = '()/:;<=>?@[]^_{|}~,.';
const LIST_END = '!';
/** Precedes a unit that would otherwise be read as a mark or as another letter. */
const LITERAL = '`';

/** Values of `SCRIPT_UNITS` from here on are marks, not units; they are private use, so no word has them. */
export const FIRST_MARK = 0xe000;
/** The value of the mark for no shared units; those for 1, 2 … follow. */
export const SHARED_MARK = 0xe000;
export const LIST_END_MARK = 0xe100;
export const LITERAL_MARK = 0xe101;
/** The value of the mark of the first script; those of the others follow. */
export const SCRIPT_MARK = 0xe200;

/** Per script, the value of each unit below 0x80. */
export const SCRIPT_UNITS: readonly Uint16Array[] = SCRIPTS.map(([, letters]) => {
  const units = Uint16Array.from({ length: 0x80 }, (_, code) => code);
  for (let i = 0; i < letters.length; i += 2)
    units[letters.charCodeAt(i)] = letters.charCodeAt(i + 1);
  for (let i = 0; i < SHARED.length; i++) units[SHARED.charCodeAt(i)] = SHARED_MARK + i;
  SCRIPTS.forEach(([mark], i) => (units[mark.charCodeAt(0)] = SCRIPT_MARK + i));
  units[LIST_END.charCodeAt(0)] = LIST_END_MARK;
  units[LITERAL.charCodeAt(0)] = LITERAL_MARK;
  return units;
});

/** Encodes lists of words, each in its own order; similar neighbours are short. */
export function encodeLists(lists: readonly (readonly string[])[]): string {
  const writer = new WordWriter();
  return lists.map((words) => writer.list(words)).join(LIST_END);
}

/** Encodes the words of one list. */
export function encodeWords(words: readonly string[]): string {
  return encodeLists([words]);
}

/** Decodes what `encodeLists` wrote. */
export function decodeLists(text: string): string[][] {
  let words: string[] = [];
  const lists = [words];
  let units = SCRIPT_UNITS[0]!;
  let word = '';
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = code < 0x80 ? units[code]! : code;
    if (code >= 0x80 || unit < FIRST_MARK) {
      word += String.fromCharCode(unit);
    } else if (unit === LITERAL_MARK) {
      word += text[++i]!;
    } else if (unit >= SCRIPT_MARK) {
      units = SCRIPT_UNITS[unit - SCRIPT_MARK]!;
    } else {
      if (isOpen) words.push(word);
      isOpen = unit !== LIST_END_MARK;
      word = isOpen ? word.slice(0, unit - SHARED_MARK) : '';
      if (!isOpen) lists.push((words = []));
    }
  }
  if (isOpen) words.push(word);
  return lists;
}

/**
 * Decodes what `encodeLists` wrote, each list by its number when it is first asked for: a page needs
 * few of many lists. To find where they begin, only the marks are read.
 */
export function listReader(text: string): (number: number) => readonly string[] {
  const starts: number[] = [0];
  const scripts: string[] = [''];
  let script = '';
  const marks = /[!`#$%&*+]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === LITERAL) {
      marks.lastIndex++;
    } else if (mark[0] === LIST_END) {
      starts.push(mark.index + 1);
      scripts.push(script);
    } else {
      script = mark[0];
    }
  }
  const known: (readonly string[] | undefined)[] = [];
  return (number) =>
    (known[number] ??=
      number < starts.length
        ? decodeLists(
            scripts[number]! +
              text.slice(starts[number], (starts[number + 1] ?? text.length + 1) - 1),
          )[0]!
        : []);
}

/** Decodes what `encodeWords` wrote. */
export function decodeWords(text: string): string[] {
  return decodeLists(text)[0]!;
}

class WordWriter {
  private script = 0;
  private readonly letters = SCRIPTS.map(
    ([, pairs]) => new Map(Array.from(pairs.matchAll(/(.)(.)/gsu), ([, by, unit]) => [unit!, by!])),
  );

  list(words: readonly string[]): string {
    let before = '';
    let text = '';
    for (const word of words) {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < word.length && word[shared] === before[shared])
        shared++;
      text += SHARED[shared]!;
      for (const unit of word.slice(shared).split('')) text += this.unit(unit);
      before = word;
    }
    return text;
  }

  private unit(unit: string): string {
    const code = unit.charCodeAt(0);
    const isLatin = code >= 0x61 && code <= 0x7a;
    const script = isLatin ? 0 : this.letters.findIndex((letters) => letters.has(unit));
    if (script < 0)
      return code >= 0x80 || SCRIPT_UNITS[this.script]![code] === code ? unit : LITERAL + unit;
    const mark = script === this.script ? '' : SCRIPTS[script]![0];
    this.script = script;
    return mark + (isLatin ? unit : this.letters[script]!.get(unit)!);
  }
}
