import { escapeOf, hasOwnOverflow, isContaining, type Escape } from './containing-block.ts';
import { flatParentOf } from './flat-tree.ts';
import { taskMemory } from './task-memory.ts';
import { isShownBy, scrollingOf } from './unshadowed/element.ts';

/** Text that is moved this far or farther (CSS px) is outside every view. */
const MAX_FAR_PX = -999;

/** What an element's style does to the text in it. */
interface Clip {
  /** Nothing in it is visible, wherever it is laid out. */
  readonly isTotal: boolean;
  /** It shows nothing of the content laid out in it. */
  readonly isEmptyWindow: boolean;
  /** How its content escapes from the boxes around it. */
  readonly escape: Escape;
}

/** Kept for a task, because most names share their ancestors. */
const clips = taskMemory<Element, Clip>();
/** Whether the boxes from an element up show the content that is laid out in it and does not escape. */
const showing = taskMemory<Element, boolean>();

/**
 * Whether the text directly in an element, which has a box, is hidden by clipping, position or
 * size: text for screen readers, closed folds, text replaced by a picture.
 */
export function isClippedAway(element: Element): boolean {
  const { textIndent, fontSize, contentVisibility } = getComputedStyle(element);
  if (Number.parseFloat(fontSize) < 1 || Number.parseFloat(textIndent) <= MAX_FAR_PX) return true;
  if (contentVisibility === 'hidden') return true;
  return !isShownFrom(element, showing());
}

/** Asks each box once: those around a box that does not escape are the same for all in it. */
function isShownFrom(element: Element, known: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let isShown = true;
  for (let at: Element | undefined = element; at; at = flatParentOf(at)) {
    const answer = known.get(at);
    if (answer !== undefined) {
      isShown = answer;
      break;
    }
    asked.push(at);
    const { isTotal, isEmptyWindow, escape } = clipOf(at);
    isShown = !isTotal && !isEmptyWindow;
    if (!isShown) break;
    if (escape === 'none') continue;
    isShown = !hidesEscaped(flatParentOf(at), escape);
    break;
  }
  for (const one of asked) known.set(one, isShown);
  return isShown;
}

/** Whether a box, or one around it, hides what escapes from the boxes below its containing block. */
function hidesEscaped(from: Element | undefined, escaped: Escape): boolean {
  let escape = escaped;
  for (let at = from; at; at = flatParentOf(at)) {
    const clip = clipOf(at);
    if (clip.isTotal) return true;
    if (escape !== 'none' && !isContaining(getComputedStyle(at), escape)) continue;
    if (clip.isEmptyWindow) return true;
    escape = clip.escape;
  }
  return false;
}

/**
 * Whether an element's own style hides the text directly in it from everybody but screen readers,
 * however the boxes around it are shown.
 */
export function isClippedByItself(element: Element): boolean {
  const { isTotal, isEmptyWindow } = clipOf(element);
  // Where nothing is laid out, every window is empty.
  return isTotal || (isEmptyWindow && isShownBy(element));
}

function clipOf(element: Element): Clip {
  const known = clips();
  let clip = known.get(element);
  if (!clip) known.set(element, (clip = readClip(element)));
  return clip;
}

function readClip(element: Element): Clip {
  const style = getComputedStyle(element);
  const escape = escapeOf(style);
  const isTotal =
    (escape !== 'none' && (isFar(style) || isEmptyRect(style.clip))) ||
    isEmptyInset(style.clipPath);
  return {
    isTotal,
    isEmptyWindow: hidesOverflow(element, style),
    escape,
  };
}

function isFar({ left, top, right, bottom }: CSSStyleDeclaration): boolean {
  return [left, top, right, bottom].some((length) => Number.parseFloat(length) <= MAX_FAR_PX);
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

function hidesOverflow(element: Element, style: CSSStyleDeclaration): boolean {
  const { overflowX, overflowY } = style;
  const hidesX = overflowX === 'hidden' || overflowX === 'clip';
  const hidesY = overflowY === 'hidden' || overflowY === 'clip';
  if (!hidesX && !hidesY) return false;
  if (!hasOwnOverflow(element, style)) return false;
  const { clientWidth, clientHeight } = scrollingOf(element);
  return (hidesX && clientWidth <= 1) || (hidesY && clientHeight <= 1);
}

function numbersIn(text: string): number[] {
  return (text.match(/-?[\d.]+(?=px)|auto/g) ?? []).map(Number);
}
