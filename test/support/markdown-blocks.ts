import { Parser, type Node } from 'commonmark';

/** A block of Markdown as a parser of CommonMark reads it, with its text. */
export type MarkdownBlock =
  | { readonly heading: number; readonly text: string }
  | { readonly paragraph: string }
  /** Each item by its paragraphs. */
  | { readonly list: readonly (readonly string[])[] }
  /** Anything else, by its type. */
  | { readonly other: string };

/** The blocks of a text in Markdown, in order. */
export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  return childrenOf(new Parser().parse(markdown)).map(blockOf);
}

function blockOf(node: Node): MarkdownBlock {
  switch (node.type) {
    case 'heading':
      return { heading: node.level, text: textOf(node) };
    case 'paragraph':
      return { paragraph: textOf(node) };
    case 'list':
      return { list: childrenOf(node).map((item) => childrenOf(item).map(textOf)) };
    default:
      return { other: node.type };
  }
}

/** Its plain, strong and linked text; anything else is told by its type, since a text has none of it. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.literal ?? '';
  if (!['paragraph', 'heading', 'strong', 'link'].includes(node.type)) return `{${node.type}}`;
  return childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
}
