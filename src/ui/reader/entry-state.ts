import { useState } from 'preact/hooks';

/** What the page's history keeps with the entry that is shown; whoever wrote it, it may be anything. */
export function readEntry(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

/** Keeps more with the entry that is shown. */
export function writeEntry(part: Readonly<Record<string, unknown>>): void {
  history.replaceState({ ...readEntry(), ...part }, '');
}

/** A text of a component's state ('' at first) that is still there when the reader comes back. */
export function useEntryText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => {
    const kept = readEntry()[key];
    return typeof kept === 'string' ? kept : '';
  });
  return [
    text,
    (next) => {
      writeEntry({ [key]: next });
      setText(next);
    },
  ];
}
