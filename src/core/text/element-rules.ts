/**
 * Which elements hold text for a reader, and which break a line (what is read as one run of text):
 * tables of tag names and attributes, shared by the page reader and the command for saved HTML.
 */

/** Elements whose text is not part of the article, or that hold no text at all. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'object',
  'embed',
  'head',
  'title',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'map',
  'datalist',
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'textarea',
  'input',
  'select',
  'option',
  'optgroup',
  'button',
  'nav',
  'footer',
  'rt',
  'rp',
]);

/** Landmark and widget roles that are equivalent to skipped tags. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'contentinfo',
  'textbox',
  'searchbox',
  'combobox',
  'code',
  'menu',
  'menubar',
  'toolbar',
  'button',
]);

/**
 * Elements that do not break the line that they are in: inline elements, and those that show
 * nothing there. All others begin a line of their own.
 */
export const INLINE_TAGS: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'output',
  'q',
  'ruby',
  'rb',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
  'slot',
  'img',
  'picture',
  'source',
  'track',
  'rt',
  'rp',
  'script',
  'style',
  'template',
]);

/** Reads an attribute of an element; `null` if it is absent. */
export type AttributeReader = (name: string) => string | null;

/** Whether an element's text is left out, by its tag (in small letters) and attributes alone. */
export function isSkippedElement(tag: string, attribute: AttributeReader): boolean {
  if (SKIPPED_TAGS.has(tag)) return true;
  const role = attribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (attribute('hidden') !== null && attribute('hidden') !== 'until-found') return true;
  if (attribute('aria-hidden') === 'true') return true;
  const editable = attribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return (
    attribute('translate') === 'no' &&
    /(^|[\s-])(code|hljs|highlight)/.test(attribute('class') ?? '')
  );
}

/** Whether an element breaks the line around it, by its tag; custom elements do not. */
export function breaksLine(tag: string): boolean {
  return !INLINE_TAGS.has(tag) && !tag.includes('-');
}
