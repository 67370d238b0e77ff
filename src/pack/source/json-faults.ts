import { shortened } from './wording.ts';

/** Something in a text that JSON does not allow, at an offset. */
export interface TextFault {
  readonly at: number;
  readonly message: string;
}

/** Where a list or an object begins, and what has to end it. */
interface Opening {
  readonly at: number;
  readonly end: string;
}

const WORDS = new Set(['true', 'false', 'null']);
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const OTHER_QUOTES = /['‘’‚‛“”„‟«»`]/;
/** A run of characters up to what can follow a value. */
const RUN = /[^\s,:[\]{}"]+/y;

/**
 * Says in plain words what is wrong with a text that is no JSON. Commas and comments are told one
 * by one; any other fault ends the reading, because what follows it would be guessed.
 * @param lineOf the line of an offset
 */
export function jsonFaults(text: string, lineOf: (offset: number) => number): TextFault[] {
  const faults: TextFault[] = [];
  let at = 0;

  const stop = (where: number, message: string): false => {
    faults.push({ at: where, message });
    return false;
  };

  const skip = (): void => {
    for (;;) {
      while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
      const comment = /(?:\/\/|#)[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
      comment.lastIndex = at;
      const found = comment.exec(text)?.[0];
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
    return stop(at, strange(run));
  };

  const quoted = (): boolean => {
    const start = at++;
    for (; at < text.length; at++) {
      const char = text[at]!;
      if (char === '"') {
        at++;
        return true;
      }
      if (char === '\n')
        return stop(
          start,
          'this text has no closing quotation mark (") on its line; a new line inside a text is written \\n',
        );
      if (char === '\t') return stop(at, 'a tab inside a text; write a space');
      if (char !== '\\') continue;
      at++;
      const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
      escape.lastIndex = at;
      if (escape.test(text)) at = escape.lastIndex - 1;
      else if (at < text.length)
        return stop(
          at - 1,
          'a backslash that means nothing here; inside a text it is written \\\\',
        );
    }
    return stop(start, 'this text is never closed; expected a quotation mark (") at its end');
  };

  const nested = (opening: Opening): boolean => {
    const isObject = opening.end === '}';
    at++;
    skip();
    if (text[at] === opening.end) {
      at++;
      return true;
    }
    for (;;) {
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
    return stop(at, strange(rest()));
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
        OTHER_QUOTES.test(run[0]!)
          ? strange(run)
          : `“${shortened(run)}” where a key is expected; a key stands in quotation marks ("), as in "id"`,
      );
    }
    if (!quoted()) return false;
    const key = text.slice(start, at);
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

/** What to say of characters that begin no value. */
function strange(run: string): string {
  if (OTHER_QUOTES.test(run[0]!))
    return `${run[0]} where a text begins; a text stands in straight quotation marks (")`;
  // Other spaces are not blank to JSON.
  if (/^[\p{Zs}\u200b\ufeff]/u.test(run))
    return 'an unusual space, such as a no-break space; write a plain one';
  if (/^[-+.]?\d/.test(run))
    return `“${shortened(run)}” is not how JSON writes a number; expected digits alone, such as 12`;
  return `“${shortened(run)}” is no value; expected a text in quotation marks ("), a number, true or false`;
}
