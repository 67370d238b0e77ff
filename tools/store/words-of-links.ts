import { posix } from 'node:path';

/** A link of Markdown: its words, and its address without a title. */
const LINK = /\[([^\][]+)\]\(([^()\s]+)\)/g;

/**
 * Markdown whose links to files of the project are words, for a place where those files are not: each
 * is followed by the file’s path in the repository. Links to the web stay.
 * @param folder in which the text is, from the project’s folder
 */
export function wordsOfLinks(markdown: string, folder: string): string {
  return markdown.replace(LINK, (link, words: string, address: string, at: number) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return link;
    const [file] = address.split('#');
    if (!file) return words;
    const path = posix.join(folder, file);
    if (words === posix.basename(path)) return path;
    // No brackets in brackets.
    return markdown[at - 1] === '(' ? `${words}: ${path}` : `${words} (${path})`;
  });
}
