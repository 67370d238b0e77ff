import type { NoteContext } from '../../src/core/notes/note-context.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { annotateLines } from './annotate-text.ts';

/** A single paragraph, optionally with the headline of its page. */
export interface LoneParagraph {
  readonly paragraph: string;
  readonly headline?: string;
  readonly lang?: string;
}

/** The context for each name of the paragraph, and the entities that it names. */
export function noteContext(
  pack: Pack,
  { paragraph, headline, lang }: LoneParagraph,
): { readonly context: NoteContext; readonly named: ReadonlySet<string> } {
  const lines = headline === undefined ? [paragraph] : [headline, paragraph];
  const mentions = annotateLines([pack], lines, lang);
  const namedIn = (line: number): string[] => [
    ...new Set(mentions.filter((one) => one.line === line).map(({ entity }) => entity)),
  ];
  const inParagraph = namedIn(lines.length - 1);
  return {
    context: {
      paragraph,
      inParagraph,
      ...(headline !== undefined && { headline, inHeadline: namedIn(0) }),
      ...(lang !== undefined && { language: lang }),
    },
    named: new Set(inParagraph),
  };
}
