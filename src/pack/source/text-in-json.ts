/** Something in a file that JSON does not allow, at an offset. */
export interface TextFault {
  readonly at: number;
  readonly message: string;
}

const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/y;

/** The offset after a text in quotation marks that begins at an offset, or what is wrong in it. */
export function endOfText(text: string, start: number): number | TextFault {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') return at + 1;
    if (char === '\n' || char === '\r')
      return {
        at: start,
        message:
          'this text has no closing quotation mark (") on its line; a new line inside a text is written \\n',
      };
    if (char === '\t') return { at, message: 'a tab inside a text; write a space' };
    if (char < ' ') return { at, message: 'a character that cannot be seen; delete it' };
    if (char !== '\\') continue;
    ESCAPE.lastIndex = at + 1;
    if (ESCAPE.test(text)) at = ESCAPE.lastIndex - 1;
    else if (at + 1 < text.length)
      return {
        at,
        message: 'a backslash that means nothing here; inside a text it is written \\\\',
      };
  }
  return {
    at: start,
    message: 'this text is never closed; expected a quotation mark (") at its end',
  };
}
