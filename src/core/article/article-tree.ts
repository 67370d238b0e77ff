/**
 * The text of an article as data: what the reading view draws, and nothing else. Only these elements
 * and attributes can be said, so that nothing of a page can run, load or send anything.
 */

/** Elements in a line of text. */
export const INLINE = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
] as const;

/** Blocks that hold a line of text and no other block. */
export const LINES = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'pre'] as const;

/** Blocks that hold either a line of text or other blocks. */
export const EITHER = ['li', 'dd', 'td', 'th', 'caption', 'blockquote', 'figcaption'] as const;

/** Blocks that hold other blocks alone. */
export const GROUPS = [
  'ul',
  'ol',
  'dl',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'figure',
  'div',
  'hr',
] as const;

/** The name of an element of an article; `picture` stands for one that is left out, and holds its words. */
export type ArticleTag =
  | (typeof INLINE)[number]
  | (typeof LINES)[number]
  | (typeof EITHER)[number]
  | (typeof GROUPS)[number]
  | 'picture';

/** What an element of an article can have beside its content. */
export interface ArticleAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** The address of a link, with `http:` or `https:`. */
  readonly href?: string;
  /** The number of the first item of a list. */
  readonly start?: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** An element of an article. */
export interface ArticleElement {
  readonly tag: ArticleTag;
  readonly attributes: ArticleAttributes;
  readonly children: readonly ArticleNode[];
  /** The number of its text among the lines of the article; undefined if it holds blocks or no text. */
  readonly line?: number;
}

/** A part of an article: text, or an element. */
export type ArticleNode = string | ArticleElement;

/** An article as the reading view shows it. */
export interface Article {
  /** Empty if the page tells none. */
  readonly title: string;
  readonly byline?: string;
  readonly site?: string;
  /** When it was published, as the page writes it. */
  readonly published?: string;
  /** The language that the page declares (BCP 47). */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl' | 'auto';
  readonly blocks: readonly ArticleElement[];
  /** The texts of its lines, in order. */
  readonly lines: readonly string[];
}

const BLOCKS: ReadonlySet<string> = new Set([...LINES, ...EITHER, ...GROUPS]);

/** An element that is not a part of a line. */
export interface ArticleBlock extends ArticleElement {
  readonly tag: (typeof LINES | typeof EITHER | typeof GROUPS)[number];
}

/** Whether a part of an article is a block, not a part of a line. */
export function isBlock(node: ArticleNode): node is ArticleBlock {
  return typeof node !== 'string' && BLOCKS.has(node.tag);
}

/** The text of parts of an article, without words for pictures; line breaks and blocks part words. */
export function textOf(nodes: readonly ArticleNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.tag === 'br') return ' ';
      if (node.tag === 'picture') return '';
      return isBlock(node) ? ` ${textOf(node.children)} ` : textOf(node.children);
    })
    .join('');
}

/** Numbers the lines of an article, and gives their texts. */
export function numberLines(blocks: readonly ArticleElement[]): Pick<Article, 'blocks' | 'lines'> {
  const lines: string[] = [];
  const numbered = (block: ArticleElement): ArticleElement => {
    if (block.children.some(isBlock))
      return {
        ...block,
        children: block.children.map((child) => (isBlock(child) ? numbered(child) : child)),
      };
    const text = textOf(block.children).replace(/\s+/g, ' ').trim();
    if (text === '' || block.tag === 'pre') return block;
    lines.push(text);
    return { ...block, line: lines.length - 1 };
  };
  return { blocks: blocks.map(numbered), lines };
}
