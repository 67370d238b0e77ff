import type { Node } from 'jsonc-parser';
import type { TextFault } from './text-in-json.ts';
import { shortened } from './wording.ts';

/** Keys that every object has; data under them would be lost or change the prototype. */
const OWN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Unpaired surrogates, controls, bidi embeddings, overrides and isolates, and private-use units,
 * which the compact format uses itself.
 */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|\p{Surrogate}/u;
/** Number of letters that tell where in a text something is. */
const LETTERS_BEFORE = 20;
/** Stands where a program has lost a letter. */
const LOST = '\ufffd';

/** Faults that JSON allows but a pack may not have: unseen or lost characters, keys used twice. */
export function unreadableParts(tree: Node, lineOf: (offset: number) => number): TextFault[] {
  const faults: TextFault[] = [];
  const look = (node: Node): void => {
    const { type, value, children = [] } = node;
    if (type === 'string') {
      const message = characterFault(String(value));
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

function characterFault(text: string): string | undefined {
  const lost = text.indexOf(LOST);
  if (lost >= 0)
    return `this text has “${LOST}” ${whereIn(text, lost)}, where a letter was lost; type the text again`;
  const unseen = UNSEEN.exec(text);
  if (!unseen) return undefined;
  return `this text has a character that cannot be seen ${whereIn(text, unseen.index)}; delete it`;
}

function whereIn(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LETTERS_BEFORE), at);
  return before === '' ? 'at its beginning' : `after “${before}”`;
}
