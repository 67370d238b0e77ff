import type { ServedDocument } from '../../cli/browser/open-page.ts';
import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { detect } from '../../../src/core/people/detect.ts';

/** What stands in for a name: a word that begins with a capital too, where the script has them. */
const STAND_INS = [
  [/\p{Script=Latin}/u, 'Somebody'],
  [/\p{Script=Cyrillic}/u, 'Некто'],
] as const;

/** The same page with another word for each name of the pack, sent as UTF-8. */
export function namelessTwin(pack: Pack, document: ServedDocument): ServedDocument {
  const encoding = /charset=([\w-]+)/.exec(document.contentType)?.[1];
  const html = new TextDecoder(encoding).decode(Buffer.from(document.body));
  return {
    ...document,
    body: withoutNames(pack, html.replace(/(charset=["']?)[\w-]+/, '$1utf-8')),
    contentType: 'text/html; charset=utf-8',
  };
}

/** An HTML source with another word for each name of the pack between its tags. */
export function withoutNames(pack: Pack, html: string): string {
  const pieces = html.split(/(<[^>]*>)/);
  const mentions = detect(pack.names, pack.content.quiet, pieces);
  for (const { line, start, end } of mentions.toReversed()) {
    const piece = pieces[line]!;
    if (piece.startsWith('<')) continue;
    const standIn = STAND_INS.find(([script]) => script.test(piece.slice(start, end)))?.[1] ?? '…';
    pieces[line] = piece.slice(0, start) + standIn + piece.slice(end);
  }
  return pieces.join('');
}
