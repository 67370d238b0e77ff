import type { CopiedNote } from '../../ui/notes/copied-note.ts';
import { runCommand, viewOf } from '../page/unshadowed.ts';

/**
 * Puts a note on the clipboard as plain text and as HTML. Where the page has no secure context, or
 * its policy keeps the clipboard shut, the old command does it.
 * @returns whether it is there
 */
export async function writeClipboard(document: Document, copied: CopiedNote): Promise<boolean> {
  const { clipboard } = viewOf(document)?.navigator ?? {};
  try {
    if (!clipboard) return copyByCommand(document, copied);
    const item = new ClipboardItem({
      'text/plain': new Blob([copied.text], { type: 'text/plain' }),
      'text/html': new Blob([copied.html], { type: 'text/html' }),
    });
    await clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(document, copied);
  }
}

function copyByCommand(document: Document, { text, html }: CopiedNote): boolean {
  let isWritten = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isWritten = true;
  };
  const view = viewOf(document)!;
  view.addEventListener('copy', onCopy, true);
  try {
    // There is no other way on an insecure page.
    runCommand(document, 'copy');
  } finally {
    view.removeEventListener('copy', onCopy, true);
  }
  return isWritten;
}
