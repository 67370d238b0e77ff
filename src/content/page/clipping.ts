import { isElement, parentOf, hostOf, scrollingOf, tagOf } from './unshadowed.ts';

/** Text is out of every view from here on (CSS px). */
const FAR = -999;

/** What an element's style does to the text in it. */
interface Clip {
  /** Nothing in it can be seen, wherever it is laid out. */
  readonly isTotal: boolean;
  /** It shows nothing of what is laid out in it. */
  readonly isEmptyWindow: boolean;
  readonly position: string;
}

/** What was asked in the present task: names have most of their ancestors in common. */
let known: Map<Element, Clip> | undefined;

/**
 * Whether the text directly in an element, which has a box, is kept out of sight by clipping, by
 * its place or by its size: text for screen readers, closed folds, text behind a picture.
 */
export function isClippedAway(element: Element): boolean {
  const { textIndent, fontSize, contentVisibility } = getComputedStyle(element);
  if (Number.parseFloat(fontSize) < 1 || Number.parseFloat(textIndent) <= FAR) return true;
  if (contentVisibility === 'hidden') return true;
  // What is positioned is clipped only by the boxes that it is positioned in.
  let position = 'static';
  for (let at: Node | undefined = element; at; at = above(at)) {
    if (!isElement(at)) continue;
    const clip = clipOf(at);
    if (clip.isTotal) return true;
    const isInside =
      position !== 'fixed' && (position !== 'absolute' || clip.position !== 'static');
    if (!isInside) continue;
    if (clip.isEmptyWindow) return true;
    position = clip.position;
  }
  return false;
}

function above(node: Node): Node | undefined {
  return parentOf(node) ?? hostOf(node);
}

function clipOf(element: Element): Clip {
  if (!known) {
    known = new Map();
    queueMicrotask(() => (known = undefined));
  }
  let clip = known.get(element);
  if (!clip) known.set(element, (clip = readClip(element)));
  return clip;
}

function readClip(element: Element): Clip {
  const style = getComputedStyle(element);
  const { position, display } = style;
  const isOut = position === 'absolute' || position === 'fixed';
  const isTotal =
    (isOut && (isFar(style) || isEmptyRect(style.clip))) || isEmptyInset(style.clipPath);
  return {
    isTotal,
    isEmptyWindow: display !== 'inline' && hidesOverflow(element, style),
    position,
  };
}

function isFar({ left, top, right, bottom }: CSSStyleDeclaration): boolean {
  return [left, top, right, bottom].some((length) => Number.parseFloat(length) <= FAR);
}

/** `rect(0px, 0px, 0px, 0px)` and the like; an edge that is `auto` is no number. */
function isEmptyRect(clip: string): boolean {
  const [top, right, bottom, left] = numbersIn(clip);
  return bottom! - top! <= 1 || right! - left! <= 1;
}

/** `inset(50%)` and the like. */
function isEmptyInset(clipPath: string): boolean {
  if (!clipPath.startsWith('inset(')) return false;
  const edges = clipPath.slice('inset('.length).split(/[ )]/);
  const shares = edges
    .slice(
      0,
      edges.findIndex((edge) => !/^-?[\d.]/.test(edge)),
    )
    .map((edge) => (edge.endsWith('%') ? Number.parseFloat(edge) : 0));
  const [top = 0, right = top, bottom = top, left = right] = shares;
  return top + bottom >= 100 || left + right >= 100;
}

function hidesOverflow(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  const hidesX = overflowX === 'hidden' || overflowX === 'clip';
  const hidesY = overflowY === 'hidden' || overflowY === 'clip';
  if (!hidesX && !hidesY) return false;
  // The overflow of these is the window's.
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html') return false;
  const { clientWidth, clientHeight } = scrollingOf(element);
  return (hidesX && clientWidth <= 1) || (hidesY && clientHeight <= 1);
}

function numbersIn(text: string): number[] {
  return (text.match(/-?[\d.]+(?=px)|auto/g) ?? []).map(Number);
}
