import type { PageSource } from '../../platform/page-source.ts';

/**
 * The document of a page that nothing is loaded or run in: it has no window, so that pictures, frames,
 * styles and scripts stay text. It is read from, and never shown.
 */
export function inertPage({ html, base, language, direction }: PageSource): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  takeNames(page);
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  flattenShadows(page);
  makeAbsolute(page, base);
  return page;
}

/**
 * Takes the names away that would hide properties: an input named “children” hides those of its form.
 * They have no text, and nothing is sent from here.
 */
function takeNames(within: Document | DocumentFragment): void {
  const select =
    within instanceof Document
      ? Document.prototype.querySelectorAll
      : DocumentFragment.prototype.querySelectorAll;
  for (const element of select.call(within, NAMED)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  for (const template of select.call(within, 'template'))
    takeNames((template as HTMLTemplateElement).content);
}

/** Elements by whose name or id a document or a form has properties. */
const NAMED =
  ':is(form, input, button, select, textarea, output, fieldset, object, embed, img, iframe):is([name], [id])';

/** Puts what open shadow trees show in the place of their hosts' content, slots filled. */
function flattenShadows(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shown = template.content;
    template.remove();
    flattenShadows(shown);
    const waiting = [...host.childNodes];
    for (const slot of shown.querySelectorAll('slot')) {
      const name = slot.getAttribute('name') ?? '';
      const own = waiting.filter((node) => slotOf(node) === name);
      slot.replaceWith(...(own.length > 0 ? own : slot.childNodes));
    }
    host.replaceChildren(shown);
  }
}

function slotOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('slot') ?? '') : '';
}

/** Addresses of links as they are on the page; here they would be relative to our own. */
function makeAbsolute(page: Document, base: string): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
    else link.removeAttribute('href');
  }
}

/** A text in which pages wrote letters as references, such as `&uuml;`, where that is not markup. */
export function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi,
    (reference) =>
      new DOMParser().parseFromString(reference, 'text/html').documentElement.textContent,
  );
}
