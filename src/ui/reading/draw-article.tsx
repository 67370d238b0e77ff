import { Fragment, h, type ComponentChild } from 'preact';
import type { ArticleNode, ArticleTag } from '../../core/article/article-tree.ts';

/** What is drawn of an article beside its own text. */
export interface Drawing {
  /** What stands for a picture with these words. */
  readonly picture: (words: string) => string;
  /** The note beside a line of the article, and what refers to it at the end of the line. */
  readonly noteAt: (line: number) => LineNote | undefined;
}

/** A note beside a line. */
export interface LineNote {
  readonly reference: ComponentChild;
  readonly note: ComponentChild;
}

/** Lines that a note may follow; in headings, terms and titles of tables it would be in the way. */
const NOTE_AFTER: ReadonlySet<ArticleTag> = new Set(['p', 'pre']);
/** Lines whose note has to be inside them, because nothing else may stand between them. */
const NOTE_INSIDE: ReadonlySet<ArticleTag> = new Set([
  'li',
  'dd',
  'td',
  'th',
  'blockquote',
  'figcaption',
]);

/** Draws an article from its data; what is drawn has no other elements or attributes than they have. */
export function drawArticle(nodes: readonly ArticleNode[], drawing: Drawing): ComponentChild[] {
  return nodes.map((node, key) => draw(node, key, drawing));
}

function draw(node: ArticleNode, key: number, drawing: Drawing): ComponentChild {
  if (typeof node === 'string') return node;
  const { tag, attributes, children, line } = node;
  if (tag === 'picture')
    return (
      <span key={key} class="picture">
        {drawing.picture(String(children[0]))}
      </span>
    );
  const found = line === undefined ? undefined : drawing.noteAt(line);
  const given = {
    key,
    ...attributes,
    ...(attributes.href !== undefined && { rel: 'noreferrer' }),
    ...(line !== undefined && { 'data-line': line }),
  };
  const content = drawArticle(line === undefined ? children : withoutEnd(children), drawing);
  // A line stays the same element with the same text, whether it has a note or not.
  if (NOTE_INSIDE.has(tag)) return h(tag, given, ...content, found?.reference, found?.note);
  if (NOTE_AFTER.has(tag))
    return (
      <Fragment key={key}>
        {h(tag, given, ...content, found?.reference)}
        {found?.note}
      </Fragment>
    );
  const drawn = h(tag, given, ...content);
  return tag === 'table' ? (
    <div key={key} class="wide">
      {drawn}
    </div>
  ) : (
    drawn
  );
}

/** Without the space at the end of a line, which would part it from what refers to its note. */
function withoutEnd(children: readonly ArticleNode[]): readonly ArticleNode[] {
  const last = children.at(-1);
  return typeof last === 'string' ? [...children.slice(0, -1), last.trimEnd()] : children;
}
