import type { Node } from 'jsonc-parser';
import type { TextFault } from './text-in-json.ts';
import { shortened, UNSEEN } from './wording.ts';

/** Keys that every object has; data under them would be lost or change the prototype. */
const OWN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Number of letters that tell where in a text something is. */
const LETTERS_BEFORE = 20;
/** The longest text or key (UTF-16 units); expressions that look at more could use up the stack. */
const MAX_TEXT_UNITS = 100_000;
/** Stands where a program has lost a letter. */
const LOST = '\ufffd';

/** Faults that JSON allows but a pack may not have: unseen or lost characters, endless texts, keys used twice. */
export function unreadableParts(tree: Node, lineOf: (offset: number) => number): TextFault[] {
  const faults: TextFault[] = [];
  const look = (node: Node): void => {
    const { type, value, children = [] } = node;
    if (type === 'string') {
      const message = textFault(String(value));
      if (message !== undefined) faults.push({ at: node.offset, message });
    }
    if (type === 'object') {
      const seen = new Map<unknown, number>();
      for (const { offset, value: key } of children.flatMap(
        ({ children: [one] = [] }) => one ?? [],
      )) {
        const first = seen.get(key);
        if (first !== undefined) {
          const message = `the key “${shortened(String(key))}” is already used in line ${lineOf(first)}; expected each key once`;
          faults.push({ at: offset, message });
        } else seen.set(key, offset);
        if (OWN_KEYS.has(String(key)))
          faults.push({ at: offset, message: `a pack may not have the key “${String(key)}”` });
      }
    }
    children.forEach(look);
  };
  look(tree);
  return faults;
}

function textFault(text: string): string | undefined {
  if (text.length > MAX_TEXT_UNITS)
    return `this text has ${text.length} letters; expected at most ${MAX_TEXT_UNITS}`;
  const lost = text.indexOf(LOST);
  if (lost >= 0)
    return `this text has “${LOST}” ${whereIn(text, lost)}, where a letter was lost; type the text again`;
  const unseen = UNSEEN.exec(text);
  if (!unseen) return undefined;
  return `this text has a character that cannot be seen ${whereIn(text, unseen.index)}; delete it`;
}

function whereIn(text: string, at: number): string {
  // A letter may be two units, and half a letter cannot be seen.
  const [...letters] = text.slice(Math.max(0, at - 2 * LETTERS_BEFORE), at);
  const before = shortened(letters.slice(-LETTERS_BEFORE).join(''));
  return before === '' ? 'at its beginning' : `after “${before}”`;
}
