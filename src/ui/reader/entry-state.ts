import { useState } from 'preact/hooks';
import type { Unfolded } from '../notes/unfolded.ts';

/** Returns the state of the current history entry; its values may be of any type. */
export function readEntry(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

/** Adds values to the state of the current history entry. */
export function writeEntry(part: Readonly<Record<string, unknown>>): void {
  history.replaceState({ ...readEntry(), ...part }, '');
}

/** Like `useState` for a text, which is kept in the history entry. */
export function useEntryText(key: string, first = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => {
    const kept = readEntry()[key];
    return typeof kept === 'string' ? kept : first;
  });
  return [
    text,
    (next) => {
      writeEntry({ [key]: next });
      setText(next);
    },
  ];
}

/** Whether a list of the view is unfolded, kept in the history entry. */
export function useEntryUnfolded(list: string, first = false): Unfolded {
  const [text, setText] = useEntryText(`unfolded-${list}`, first ? 'yes' : '');
  return [text !== '', (open) => setText(open ? 'yes' : '')];
}
