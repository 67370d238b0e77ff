import { listen } from '../page/listen.ts';
import { runCommand, viewOf } from '../page/unshadowed/document.ts';

/** What is copied, as plain text and, where it has one, in another form. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts something on the clipboard; resolves to whether that succeeded. */
export type WriteClipboard = (copied: Copied) => Promise<boolean>;

/**
 * Returns a function that writes to the clipboard. If the page is not a secure context or its policy
 * forbids the clipboard, the old copy command is used: a listener, which must run before the page's
 * own, decides what it copies. Listens until the signal aborts.
 */
export function clipboardOf(document: Document, signal: AbortSignal): WriteClipboard {
  let waiting: Copied | undefined;
  let isWritten = false;

  const onCopy = (event: ClipboardEvent): void => {
    if (!waiting || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', waiting.text);
    if (waiting.html !== undefined) event.clipboardData.setData('text/html', waiting.html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isWritten = true;
  };
  listen(viewOf(document)!, 'copy', onCopy, { capture: true, first: true, signal });

  const copyByCommand = (copied: Copied): boolean => {
    waiting = copied;
    isWritten = false;
    // There is no other way on an insecure page.
    runCommand(document, 'copy');
    waiting = undefined;
    return isWritten;
  };

  return async (copied) => {
    const { clipboard } = viewOf(document)!.navigator;
    try {
      if (!clipboard) return copyByCommand(copied);
      const item = new ClipboardItem({
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
        ...(copied.html !== undefined && {
          'text/html': new Blob([copied.html], { type: 'text/html' }),
        }),
      });
      await clipboard.write([item]);
      return true;
    } catch {
      return copyByCommand(copied);
    }
  };
}
