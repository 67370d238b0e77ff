/** A labelled mention in a text: UTF-16 offsets, end exclusive. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A text with its expected mentions. */
export interface LabelledText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** Must be found, with this entity. */
  readonly mentions: readonly Label[];
  /** Not scored. */
  readonly ignore: readonly { readonly start: number; readonly end: number }[];
  /** Looks like an entity but is another person or thing: must not be found as that entity. */
  readonly not: readonly {
    readonly start: number;
    readonly end: number;
    readonly looksLike: string;
  }[];
  /** If present, only mentions of these entities are scored. */
  readonly entities?: ReadonlySet<string>;
  /** If present, only these spans of the text are labelled. */
  readonly evalSpans?: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads JSON Lines of labelled texts.
 * @param entities those that are labelled, where not all are
 * @throws Error naming file and line of an invalid one
 */
export function parseGold(
  file: string,
  content: string,
  entities?: ReadonlySet<string>,
): LabelledText[] {
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = JSON.parse(line) as Partial<LabelledText>;
    if (typeof value.text !== 'string' || !Array.isArray(value.mentions)) {
      throw new Error(
        `${file}:${i + 1}: not a labelled text; expected {"id", "lang", "text", "mentions", "ignore", "not"}`,
      );
    }
    const defaults = {
      id: `${file}:${i + 1}`,
      lang: 'und',
      ignore: [],
      not: [],
      ...(entities && { entities }),
    };
    return [{ ...defaults, ...value } as LabelledText];
  });
}

/** `[[surface=entity]]` must be found, `[[!surface=entity]]` must not, `[[?surface=entity]]` may. */
const MARKUP = /\[\[([!?]?)([^\]=]+)=([a-z]+\/[a-z0-9-]+)\]\]/g;

/**
 * Reads a file of labelled sentences, one per line; `#` begins a comment. The language comes before
 * a tab, or else is that of the file.
 */
export function parseSentences(
  file: string,
  content: string,
  fileLanguage: string | undefined,
): LabelledText[] {
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const tab = line.indexOf('\t');
    const lang = tab < 0 ? fileLanguage : line.slice(0, tab);
    if (!lang)
      throw new Error(`${file}:${i + 1}: no language; expected LANGUAGE, a tab and the sentence`);
    return [{ id: `${file}:${i + 1}`, lang, ...parseMarkup(line.slice(tab + 1)) }];
  });
}

function parseMarkup(marked: string): Pick<LabelledText, 'text' | 'mentions' | 'ignore' | 'not'> {
  const mentions: Label[] = [];
  const ignore: { start: number; end: number }[] = [];
  const not: { start: number; end: number; looksLike: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKUP)) {
    text += marked.slice(at, match.index);
    const [whole, kind, surface, entity] = match as unknown as [string, string, string, string];
    const span = { start: text.length, end: text.length + surface.length };
    if (kind === '!') not.push({ ...span, looksLike: entity });
    else if (kind === '?') ignore.push(span);
    else mentions.push({ ...span, entity });
    text += surface;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), mentions, ignore, not };
}
