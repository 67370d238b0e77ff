import { getter } from './getter.ts';
import { isElement } from './node.ts';

const ofElement = Element.prototype;

const localName = getter(ofElement, 'localName');
const shadowRoot = getter(ofElement, 'shadowRoot');
const scrollHeight = getter(ofElement, 'scrollHeight');
const scrollWidth = getter(ofElement, 'scrollWidth');
const clientHeight = getter(ofElement, 'clientHeight');
const clientWidth = getter(ofElement, 'clientWidth');
const clientLeft = getter(ofElement, 'clientLeft');
const clientTop = getter(ofElement, 'clientTop');
const scrollLeft = getter(ofElement, 'scrollLeft');
const scrollTop = getter(ofElement, 'scrollTop');
const firstElementChild = getter(ofElement, 'firstElementChild');
const previousElementSibling = getter(ofElement, 'previousElementSibling');
const nextElementSibling = getter(ofElement, 'nextElementSibling');
const currentCSSZoom = getter(ofElement, 'currentCSSZoom');
const {
  matches: elementMatches,
  closest: elementClosest,
  getAttribute,
  checkVisibility,
  getBoundingClientRect,
  scrollTo: elementScrollTo,
  scrollBy: elementScrollBy,
  append: elementAppend,
  querySelector: elementQuery,
} = ofElement;

/** The tag of an element, in lower case in HTML. */
export const tagOf = (element: Element): string => localName.call(element);

/** The first element in an element. */
export const firstElementOf = (element: Element): Element | null => firstElementChild.call(element);

/** The element before another in the same parent. */
export const previousElementOf = (element: Element): Element | null =>
  previousElementSibling.call(element);

/** The element after another in the same parent. */
export const nextElementOf = (element: Element): Element | null => nextElementSibling.call(element);

/** The open shadow root of an element. */
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);

const slotOfElement = getter(ofElement, 'assignedSlot');
const slotOfText = getter(Text.prototype, 'assignedSlot');

/** The slot that an element or a text is shown in. */
export const assignedSlotOf = (node: Node): HTMLSlotElement | null => {
  if (isElement(node)) return slotOfElement.call(node);
  return node instanceof Text ? slotOfText.call(node) : null;
};

/** Whether an element matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  elementMatches.call(element, selector);

/** The nearest element, from the given one up, that matches a selector. */
export const closest = (element: Element, selector: string): Element | null =>
  elementClosest.call(element, selector);

/** The first element inside another that matches a selector. */
export const firstIn = (element: Element, selector: string): Element | null =>
  elementQuery.call(element, selector);

/** The value of an attribute; null if the element does not have it. */
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** The result of `checkVisibility` for an element. */
export const isShownBy = (element: Element, options?: CheckVisibilityOptions): boolean =>
  checkVisibility.call(element, options);

/** The box of an element in the viewport. */
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** The size of an element and of its content, its border, and its scroll position (CSS px). */
export const scrollingOf = (element: Element) => ({
  scrollHeight: scrollHeight.call(element),
  scrollWidth: scrollWidth.call(element),
  clientHeight: clientHeight.call(element),
  clientWidth: clientWidth.call(element),
  clientLeft: clientLeft.call(element),
  clientTop: clientTop.call(element),
  left: scrollLeft.call(element),
  top: scrollTop.call(element),
});

/** Scrolls an element. */
export const scrollElement = (element: Element, to: ScrollToOptions): void =>
  (elementScrollTo as (this: Element, to: ScrollToOptions) => void).call(element, to);

/** Scrolls an element by a distance (CSS px). */
export const scrollElementBy = (element: Element, by: ScrollToOptions): void =>
  (elementScrollBy as (this: Element, by: ScrollToOptions) => void).call(element, by);

const { focus } = HTMLElement.prototype;

/** Focuses an element, if it can have the focus. */
export const focusElement = (element: Element, options: FocusOptions): void => {
  if (element instanceof HTMLElement) focus.call(element, options);
};

/** The CSS zoom that applies to an element. */
export const zoomOf = (element: Element): number => currentCSSZoom.call(element);

/** Appends a node to an element or a shadow tree. */
export const appendTo = (parent: Element | ShadowRoot, node: Node): void =>
  parent instanceof ShadowRoot ? parent.append(node) : elementAppend.call(parent, node);
