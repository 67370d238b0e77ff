import { OTHER_QUOTES, strangeCharacters } from './strange-characters.ts';
import { endOfText, type TextFault } from './text-in-json.ts';
import { shortened, UNSEEN } from './wording.ts';

/** Maximum nesting, more than any pack needs; deeper text is refused before anything recurses into it. */
const MAX_DEPTH = 32;
/** Maximum number of values in a file: problems with more could exhaust the memory. */
const MAX_VALUES = 1_000_000;

/** Where a list or an object begins, and what has to end it. */
interface Opening {
  readonly at: number;
  readonly end: string;
}

const BLANKS = ' \t\r\n';
const COMMENT = /(?:\/\/|#)[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const WORDS = new Set(['true', 'false', 'null']);
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
/** A run of characters up to what can follow a value. */
const RUN = /[^\s,:[\]{}"]+/y;

/**
 * Says in plain words why a text is no JSON, or more than a pack needs. Commas and comments are told one
 * by one; any other fault ends the reading, because what follows it would be guessed.
 * @param lineOf the line of an offset
 */
export function jsonFaults(text: string, lineOf: (offset: number) => number): TextFault[] {
  const faults: TextFault[] = [];
  let at = 0;
  let depth = 0;
  let values = 0;

  const stop = (where: number, message: string): false => {
    faults.push({ at: where, message });
    return false;
  };

  const skip = (): void => {
    for (;;) {
      while (at < text.length && BLANKS.includes(text[at]!)) at++;
      COMMENT.lastIndex = at;
      const found = text[at] === '/' || text[at] === '#' ? COMMENT.exec(text)?.[0] : undefined;
      if (found === undefined) return;
      faults.push({ at, message: 'a comment; JSON has none, so delete it' });
      at += found.length;
    }
  };

  const value = (after: string): boolean => {
    const char = text[at];
    if (char === '{' || char === '[') return nested({ at, end: char === '{' ? '}' : ']' });
    if (char === '"') return quoted();
    if (char === undefined || ',:]}'.includes(char))
      return stop(at, `a value is missing after ${after}`);
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0] ?? '';
    const run = rest();
    if (run === number || WORDS.has(run)) {
      at += run.length;
      return true;
    }
    return stop(at, strangeCharacters(run));
  };

  const quoted = (): boolean => {
    const end = endOfText(text, at);
    if (typeof end !== 'number') return stop(end.at, end.message);
    at = end;
    return true;
  };

  const nested = (opening: Opening): boolean => {
    if (depth === MAX_DEPTH) return stop(at, `more than ${MAX_DEPTH} brackets inside one another`);
    depth++;
    at++;
    skip();
    const isRead = text[at] === opening.end ? at++ > 0 : entries(opening);
    depth--;
    return isRead;
  };

  /** All entries of a list or an object, and what ends it. */
  const entries = (opening: Opening): boolean => {
    const isObject = opening.end === '}';
    for (;;) {
      if (++values > MAX_VALUES) return stop(at, `more than ${MAX_VALUES} values; expected fewer`);
      if (text[at] === ',') return stop(at, 'a comma with nothing before it; delete it');
      if (!(isObject ? property(opening) : item(opening))) return false;
      const end = at;
      skip();
      const next = text[at];
      if (next === opening.end) {
        at++;
        return true;
      }
      if (next === ',') {
        const comma = at++;
        skip();
        if (text[at] !== opening.end) continue;
        const message = `a comma before “${opening.end}” with nothing in between; delete the comma`;
        faults.push({ at: comma, message });
        at++;
        return true;
      }
      if (!separated(opening, end)) return false;
    }
  };

  /** What is between two values that have no comma between them. */
  const separated = (opening: Opening, end: number): boolean => {
    const next = text[at];
    if (next === undefined || next === ']' || next === '}') return unclosed(opening);
    const isNew = text.slice(end, at).includes('\n');
    if (next === '"' || (next === '{' && opening.end === ']') || (next === '[' && isNew) || isNew) {
      faults.push({ at: end, message: 'a comma is missing here' });
      return true;
    }
    if (text[end - 1] === '"')
      return stop(
        end - 1,
        'this quotation mark ends the text, but more text follows; inside a text write “ and ”, or \\"',
      );
    return stop(at, strangeCharacters(rest()));
  };

  const rest = (): string => {
    RUN.lastIndex = at;
    return RUN.exec(text)?.[0] ?? text[at] ?? '';
  };

  const unclosed = (opening: Opening): false => {
    const open = opening.end === '}' ? '{' : '[';
    if (text[at] === undefined)
      return stop(opening.at, `this “${open}” is never closed; expected “${opening.end}”`);
    return stop(
      at,
      `“${text[at]}” where “${opening.end}” is expected, which closes “${open}” of line ${lineOf(opening.at)}`,
    );
  };

  const item = (opening: Opening): boolean =>
    text[at] === undefined || text[at] === '}' ? unclosed(opening) : value('the comma');

  const property = (opening: Opening): boolean => {
    const char = text[at];
    if (char === undefined || char === ']') return unclosed(opening);
    const start = at;
    if (char !== '"') {
      const run = rest();
      return stop(
        at,
        OTHER_QUOTES.test(run[0]!) || UNSEEN.test(run[0]!)
          ? strangeCharacters(run)
          : `“${shortened(run)}” where a key is expected; a key stands in quotation marks ("), as in "id"`,
      );
    }
    if (!quoted()) return false;
    const key = shortened(text.slice(start, at));
    const end = at;
    skip();
    if (text[at] !== ':') return stop(end, `a colon and a value are missing after the key ${key}`);
    at++;
    skip();
    return value(`the key ${key}`);
  };

  skip();
  if (!'{["'.includes(text[at] ?? '{'))
    stop(
      at,
      `“${shortened(rest())}” where “{” is expected, with which every file of a pack begins`,
    );
  else if (value('the beginning')) {
    skip();
    if (at < text.length) stop(at, 'more text after the end; expected nothing after the last “}”');
  }
  return faults;
}
