/** Copies from one of the extension's own pages; rejects where the browser does not allow it. */
export async function writeClipboard({
  text,
  html,
}: {
  readonly text: string;
  readonly html?: string;
}): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  });
  await navigator.clipboard.write([item]);
}

/** Copies a text; resolves to whether that succeeded. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await writeClipboard({ text });
    return true;
  } catch {
    return false;
  }
}
