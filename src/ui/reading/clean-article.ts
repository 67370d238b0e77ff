import {
  EITHER,
  GROUPS,
  INLINE,
  isBlock,
  LINES,
  type ArticleAttributes,
  type ArticleElement,
  type ArticleNode,
  type ArticleTag,
} from '../../core/article/article-tree.ts';

const INLINE_TAGS: ReadonlySet<string> = new Set(INLINE);
const LINE_TAGS: ReadonlySet<string> = new Set(LINES);
const EITHER_TAGS: ReadonlySet<string> = new Set(EITHER);
const GROUP_TAGS: ReadonlySet<string> = new Set(GROUPS);

/** Elements whose content is not text for readers; all others that are not known give their content. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style template noembed noframes iframe frame frameset object embed applet param ' +
    'video audio source track canvas map area head title meta link base ' +
    'input select textarea button option optgroup datalist progress meter dialog nav'
  ).split(' '),
);

/** Unknown elements in the line of a text; all other unknown ones begin a line of their own. */
const UNKNOWN_INLINE =
  /^(?:font|tt|big|strike|acronym|nobr|label|data|output|slot|picture|noscript|.*-.*)$/;

/** What the parts of a list or table may hold; anything else there is put into the first of them. */
const PARTS: Readonly<Partial<Record<ArticleTag, readonly ArticleTag[]>>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
  table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};

/** Maximum depth that is read; what lies deeper is its text alone. */
const MAX_DEPTH = 200;

/**
 * The blocks of an article, made anew of what may be shown: text, and elements of a short list with
 * attributes of a short list. Everything else of the page stays behind.
 */
export function cleanArticle(content: Element): readonly ArticleElement[] {
  return blocksOf(cleanChildren(content, 0));
}

function cleanChildren(parent: Node, depth: number): ArticleNode[] {
  return [...parent.childNodes].flatMap((child) => clean(child, depth + 1));
}

function clean(node: Node, depth: number): readonly ArticleNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (!(node instanceof HTMLElement)) return [];
  const tag = node.localName;
  if (DROPPED.has(tag) || isHidden(node)) return [];
  if (tag === 'img') return pictureOf(node);
  if (depth > MAX_DEPTH) return [node.textContent];
  const children = cleanChildren(node, depth);
  if (tag === 'h1') return [element('h2', node, inlineOf(children))];
  // Parsers and pages put blocks even into paragraphs.
  if (tag === 'p' && children.some(isBlock)) return blocksOf(children);
  if (LINE_TAGS.has(tag)) return [element(tag as ArticleTag, node, inlineOf(children))];
  if (EITHER_TAGS.has(tag))
    return [
      element(tag as ArticleTag, node, children.some(isBlock) ? blocksOf(children) : children),
    ];
  if (INLINE_TAGS.has(tag))
    return children.some(isBlock) ? children : [element(tag as ArticleTag, node, children)];
  if (GROUP_TAGS.has(tag) && tag !== 'div')
    return [element(tag as ArticleTag, node, partsOf(tag as ArticleTag, children))];
  const { lang, dir } = attributesOf(node);
  if (UNKNOWN_INLINE.test(tag) && lang === undefined && dir === undefined) return children;
  const blocks = blocksOf(children);
  return blocks.length > 0 && (lang !== undefined || dir !== undefined)
    ? [element('div', node, blocks)]
    : blocks;
}

function isHidden(node: HTMLElement): boolean {
  return node.hidden === true || node.getAttribute('aria-hidden') === 'true';
}

/** A picture's words in its place; nothing is loaded. Ornaments have none. */
function pictureOf(picture: HTMLElement): readonly ArticleNode[] {
  const words = picture.getAttribute('alt')?.replace(/\s+/g, ' ').trim();
  if (!words || isCaption(words, picture)) return [];
  return [{ tag: 'picture', attributes: {}, children: [words] }];
}

function isCaption(words: string, picture: Element): boolean {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent;
  return caption?.replace(/\s+/g, ' ').includes(words) ?? false;
}

/** Blocks of what may be a mixture: each run of text between blocks becomes a paragraph. */
function blocksOf(nodes: readonly ArticleNode[]): readonly ArticleElement[] {
  const blocks: ArticleElement[] = [];
  let run: ArticleNode[] = [];
  const endRun = (): void => {
    if (isSaying(run)) blocks.push({ tag: 'p', attributes: {}, children: run });
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    if (node.tag === 'hr' || isSaying(node.children)) blocks.push(node);
  }
  endRun();
  return blocks;
}

/** Whether there is a text or a picture in these. */
function isSaying(nodes: readonly ArticleNode[]): boolean {
  return nodes.some((node) =>
    typeof node === 'string'
      ? node.trim() !== ''
      : node.tag === 'picture' || isSaying(node.children),
  );
}

/** The content of a line: blocks in it give theirs. */
function inlineOf(nodes: readonly ArticleNode[]): readonly ArticleNode[] {
  return nodes.flatMap((node) => (isBlock(node) ? [' ', ...inlineOf(node.children), ' '] : node));
}

/** The content of a group of blocks. */
function partsOf(tag: ArticleTag, children: readonly ArticleNode[]): readonly ArticleElement[] {
  if (tag === 'hr') return [];
  const blocks = blocksOf(children);
  const parts = PARTS[tag];
  if (!parts) return blocks;
  // Empty cells keep the others in their columns.
  const kept = tag === 'tr' ? children.filter(isBlock) : blocks;
  return kept.map((block) =>
    parts.includes(block.tag)
      ? block
      : parts[0] === 'tr'
        ? { tag: 'tr', attributes: {}, children: [inPart('td', block)] }
        : inPart(parts[0]!, block),
  );
}

function inPart(tag: ArticleTag, block: ArticleElement): ArticleElement {
  return { tag, attributes: {}, children: block.tag === 'p' ? block.children : [block] };
}

function element(
  tag: ArticleTag,
  node: HTMLElement,
  children: readonly ArticleNode[],
): ArticleElement {
  return { tag, attributes: attributesOf(node, tag), children };
}

function attributesOf(node: HTMLElement, tag?: ArticleTag): ArticleAttributes {
  const lang = /^[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i.exec(node.getAttribute('lang') ?? '')?.[0];
  const dir = /^(?:ltr|rtl|auto)$/i.exec(node.getAttribute('dir') ?? '')?.[0]?.toLowerCase();
  const href = tag === 'a' ? webAddress(node.getAttribute('href')) : undefined;
  const start = tag === 'ol' ? wholeNumber(node, 'start', 1_000_000) : undefined;
  const isCell = tag === 'td' || tag === 'th';
  const colSpan = isCell ? wholeNumber(node, 'colspan', 100) : undefined;
  const rowSpan = isCell ? wholeNumber(node, 'rowspan', 1000) : undefined;
  return {
    ...(lang !== undefined && { lang }),
    ...(dir !== undefined && { dir: dir as 'ltr' | 'rtl' | 'auto' }),
    ...(href !== undefined && { href }),
    ...(start !== undefined && { start }),
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
  };
}

/** An address that leads to the web, and nowhere else. */
export function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function wholeNumber(node: Element, name: string, most: number): number | undefined {
  const digits = /^\d{1,7}$/.exec(node.getAttribute(name) ?? '')?.[0];
  return digits !== undefined && Number(digits) <= most ? Number(digits) : undefined;
}
