import { createHash } from 'node:crypto';

/** A paragraph of news that exists, one name in it, and the notes that readers should see first. */
export interface RealParagraph {
  readonly id: string;
  readonly lang: string;
  /** The part of the collection: `train`, `tune`, `test` or `dev`. */
  readonly split: string;
  /** The document that it comes from: paragraphs of one document are much alike. */
  readonly doc: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly mention: {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly entity: string;
  };
  /** Ids of the notes that should come first; empty where no note fits. */
  readonly best: readonly string[];
  /** Ids of the others that fit. */
  readonly alsoGood: readonly string[];
  /** Undefined where the licence keeps it out of the repository and no copy was given. */
  readonly text?: string;
  readonly headline?: string;
}

/** What is kept of a text outside the repository. */
interface KeptText {
  readonly text: string;
  readonly headline?: string;
}

/** A line of a file of labelled paragraphs. */
type LabelledLine = Omit<RealParagraph, 'split' | 'doc'> &
  Partial<Pick<RealParagraph, 'split' | 'doc'>> & { readonly digest?: string };

/**
 * Reads labelled paragraphs, one JSON object a line. Those without `split` or `doc` get `dev` and
 * their id. @param texts the texts by id of those that have none
 * @throws Error naming the paragraph whose text is not the labelled one
 */
export function parseParagraphs(
  content: string,
  texts: ReadonlyMap<string, KeptText> = new Map(),
): RealParagraph[] {
  return jsonLines<LabelledLine>(content).map((line) => {
    const paragraph = { split: 'dev', doc: line.id, ...texts.get(line.id), ...line };
    const { id, text, digest, mention } = paragraph;
    if (text !== undefined) {
      if (digest !== undefined && digestOf(text) !== digest)
        throw new Error(`${id}: the text is not the labelled one: its digest is not ${digest}`);
      if (text.slice(mention.start, mention.end) !== mention.surface)
        throw new Error(`${id}: “${mention.surface}” is not at ${mention.start} of the text`);
    }
    return paragraph;
  });
}

/** Reads texts by id, one `{id, text, headline?}` a line. */
export function parseTexts(content: string): Map<string, KeptText> {
  return new Map(
    jsonLines<KeptText & { readonly id: string }>(content).map(({ id, ...text }) => [id, text]),
  );
}

/** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function jsonLines<Line>(content: string): Line[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
