import { seededRandom } from '../../../support/random.ts';
import { nextFrame } from '../../harness/in-page/work-clock.ts';

const PHRASES = [
  'Alexander Lukashenko',
  'Lukashenko',
  'Vladimir Putin',
  'Putin',
  'Boris',
  'Nemtsov',
  'Minsk',
  'Belarus',
  'European',
  'Union',
  'Лукашенко',
  'Владимир Путин',
  'Минск',
  'Mi',
  'nsk',
  'the weather',
  'и погода',
  '.',
  ' ',
];
const TAGS = 'p div span b a li font br nav code x-card article article aside h1'.split(' ');
const FLIPS: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['contenteditable', 'true'],
  ['role', 'navigation'],
  ['style', 'display: none'],
  ['role', 'article'],
  ['class', 'stormy'],
  ['class', 'related'],
];
/** Subtrees of more nodes are neither removed nor moved: there has to be a page left. */
const LARGEST = 60;
const BURST = 50;

/**
 * Changes the page at random, always the same for a seed: inserts, removes and moves subtrees,
 * edits, splits and wraps texts, flips attributes; a frame passes after each fifty changes.
 */
export async function storm(seed: number, changes: number): Promise<void> {
  const weather = new Weather(seed);
  for (let done = 0; done < changes; done += BURST) {
    weather.look();
    for (let i = 0; i < Math.min(BURST, changes - done); i++) weather.change();
    await nextFrame();
  }
}

class Weather {
  private readonly random: () => number;
  private elements: Element[] = [];
  private texts: Text[] = [];

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** Takes the page's present nodes in. */
  look(): void {
    this.elements = [];
    this.texts = [];
    const visit = (root: Node): void => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) this.texts.push(node);
        else if (node instanceof Element) {
          this.elements.push(node);
          if (node.shadowRoot) visit(node.shadowRoot);
        }
      }
    };
    visit(document.body);
  }

  change(): void {
    const kind = this.below(10);
    if (kind < 3) this.place().append(this.something());
    else if (kind === 3) this.small()?.remove();
    else if (kind < 6) this.move();
    else if (kind < 8) this.edit();
    else this.flip();
  }

  private move(): void {
    const moved = this.below(3) ? this.small() : this.pick(this.texts);
    const place = this.place();
    if (!moved || isWithin(place, moved)) return;
    place.insertBefore(moved, this.pick([...place.childNodes]) ?? null);
  }

  private edit(): void {
    const text = this.pick(this.texts);
    if (!text) return;
    const at = this.below(text.length + 1);
    switch (this.below(5)) {
      case 0:
        text.data = this.phrases();
        break;
      case 1:
        text.insertData(at, this.phrases());
        break;
      case 2:
        text.deleteData(at, 5);
        break;
      case 3:
        this.texts.push(text.splitText(at));
        break;
      default: {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    }
  }

  private flip(): void {
    const element = this.small();
    const [name, value] = this.pick(FLIPS)!;
    if (!element) return;
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  /** A text or a small subtree with names. */
  private something(depth = 2): Node {
    if (depth === 0 || this.below(3) === 0) return document.createTextNode(this.phrases());
    const element = document.createElement(this.pick(TAGS)!);
    for (let i = this.below(4); i > 0; i--) element.append(this.something(depth - 1));
    if (element.localName === 'x-card' && this.below(2))
      element.attachShadow({ mode: 'open' }).append(this.something(depth - 1));
    return element;
  }

  private phrases(): string {
    const phrases = Array.from({ length: 1 + this.below(4) }, () => this.pick(PHRASES)!);
    return phrases.join(this.below(5) ? ' ' : '');
  }

  /** An element that takes anything in. */
  private place(): Element {
    const element = this.pick(this.elements);
    return element?.isConnected && !/^(script|style|template|br|img|svg)$/.test(element.localName)
      ? element
      : document.body;
  }

  private small(): Element | undefined {
    const element = this.pick(this.elements);
    return element && element.getElementsByTagName('*').length <= LARGEST ? element : undefined;
  }

  private pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  private below(end: number): number {
    return Math.floor(this.random() * end);
  }
}

/** Whether a node is inside another, shadow trees included. */
function isWithin(node: Node, other: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (at === other) return true;
  return false;
}
