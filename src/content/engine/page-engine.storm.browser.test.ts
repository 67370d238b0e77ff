import packJson from 'sidelight:pack';
import { afterEach, describe, expect, it } from 'vitest';
import { loadPack } from '../../pack/load/load-pack.ts';
import { watchEngine, type SeenOfEngine } from '../../../test/support/watched-engine.ts';
import type { Mention } from './mention.ts';
import { PageEngine } from './page-engine.ts';
import { eventually } from '../../../test/support/eventually.ts';

const pack = loadPack(packJson);
const lives: AbortController[] = [];

function startEngine(): { readonly engine: PageEngine; readonly seen: SeenOfEngine } {
  const life = new AbortController();
  lives.push(life);
  const { seen, options } = watchEngine();
  const engine = new PageEngine(document, [pack], life.signal, options);
  engine.start();
  return { engine, seen };
}

/** What an engine knows, in page order: each name, its place and whether it is marked. */
function known({ mentions }: PageEngine): readonly unknown[] {
  const articles: unknown[] = [];
  const numberOf = (article: unknown): number => {
    if (!articles.includes(article)) articles.push(article);
    return articles.indexOf(article);
  };
  return mentions
    .inOrder()
    .map(({ surface, shown, range, line }: Mention) => [
      surface,
      shown,
      range.startOffset,
      range.endOffset,
      line.text,
      numberOf(line.place.article),
      numberOf(line.place.article?.within),
      line.place.isBody,
      line.place.isHeadline,
      line.place.leadsAway,
    ]);
}

function random(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 0x1000000) * below);
  };
}

const WORDS = [
  'Minsk',
  'Vladimir Putin',
  'Putin',
  'European',
  'Union',
  'Mi',
  'nsk',
  'EU',
  'and',
  'Boris',
  'Nemtsov',
  'Lukashenko',
  'In',
  'Andrei Lukashenko',
  'Belarus',
  '.',
];
const TAGS = 'p div span b a br li em nav code x-tag button article article aside h1'.split(' ');

/** Attributes that decide where in the articles of a page a line is. */
const PLACING: readonly (readonly [string, string])[] = [
  ['role', 'article'],
  ['class', 'related'],
  ['id', 'comments'],
];

function storm(main: Element, seed: number, steps: number): void {
  const pick = random(seed);
  const words = (): string =>
    Array.from({ length: 1 + pick(3) }, () => WORDS[pick(WORDS.length)]!).join(pick(4) ? ' ' : '');
  const make = (depth: number): Node => {
    if (depth === 0 || pick(3) === 0)
      return document.createTextNode((pick(2) ? ' ' : '') + words());
    const element = document.createElement(TAGS[pick(TAGS.length)]!);
    if (element.localName === 'br') return element;
    for (let i = pick(4); i > 0; i--) element.append(make(depth - 1));
    if (pick(12) === 0 && element.localName === 'x-tag') {
      const root = element.attachShadow({ mode: 'open' });
      for (let i = pick(3); i > 0; i--) root.append(make(depth - 1));
    }
    return element;
  };
  const places = (): Node[] => {
    const found: Node[] = [];
    const add = (root: Node): void => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        found.push(node);
        const shadow = (node as Element).shadowRoot;
        if (shadow) add(shadow);
      }
    };
    add(main);
    return found;
  };
  for (let step = 0; step < steps; step++) {
    const all = places();
    const node = all[pick(all.length)] ?? main.appendChild(make(3));
    const parent = node.parentNode!;
    switch (pick(9)) {
      case 0:
      case 1:
        parent.insertBefore(make(3), pick(3) ? node : null);
        break;
      case 2:
        if (all.length > 30) (node as ChildNode).remove();
        break;
      case 3:
      case 4: {
        const target = all[pick(all.length)];
        if (!target) break;
        if (
          !node.contains(target) &&
          !(target.getRootNode() !== node.getRootNode() && contains(node, target))
        )
          target.parentNode!.insertBefore(node, pick(3) ? target : null);
        break;
      }
      case 5:
        if (node instanceof Text) node.data = words();
        else node.appendChild(make(1));
        break;
      case 6:
        if (node instanceof Text && node.length > 2) node.splitText(1 + pick(node.length - 1));
        else node.normalize();
        break;
      case 7:
        if (!(node instanceof Element)) break;
        if (node instanceof HTMLElement && isUnseenCopy(node) && pick(2)) {
          const { style } = node;
          if (pick(2)) style.clipPath = style.clipPath ? '' : 'inset(50%)';
          else style.display = style.display ? '' : 'none';
        } else if (pick(4) === 0) toggle(node, ...PLACING[pick(PLACING.length)]!);
        else if (pick(2)) node.toggleAttribute(['hidden', 'contenteditable'][pick(2)]!);
        else {
          const isHidden = pick(2) > 0;
          node.setAttribute('aria-hidden', String(isHidden));
          if (isHidden) (pick(2) ? node : node.nextElementSibling)?.before(unseenCopyOf(node));
        }
        break;
      default:
        if (node instanceof Text) node.replaceWith(make(2));
        else if (node instanceof Element && pick(4) === 0) node.replaceChildren(make(2), make(1));
    }
  }
}

function toggle(element: Element, name: string, value: string): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** An element that says the same to screen readers alone. */
function unseenCopyOf(node: Element): HTMLElement {
  const copy = document.createElement('em');
  copy.style.cssText = 'position: absolute; clip-path: inset(50%)';
  copy.textContent = node.textContent;
  return copy;
}

function isUnseenCopy({ style }: HTMLElement): boolean {
  return style.position === 'absolute';
}

function contains(node: Node, target: Node): boolean {
  for (let at: Node | null = target; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (at === node) return true;
  return false;
}

afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  document.body.replaceChildren();
});

describe('after a storm of changes', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'the names are those of a fresh reading, seed %i',
    async (seed) => {
      const main = document.createElement('main');
      document.body.append(main);
      storm(main, seed, 60);
      const followed = startEngine();
      const pick = random(seed + 1000);
      for (let burst = 0; burst < 10; burst++) {
        storm(main, seed * 100 + burst, 1 + pick(30));
        if (pick(2)) await new Promise((resolve) => requestAnimationFrame(resolve));
        else await Promise.resolve();
      }
      // The engine notices changes of style at once only when it is asked to settle.
      await followed.engine.settle();
      const fresh = startEngine();
      await eventually(() => {
        expect(followed.seen.isAtRest && fresh.seen.isAtRest).toBe(true);
        expect(known(followed.engine)).toEqual(known(fresh.engine));
      });
      expect([...followed.seen.failures, ...fresh.seen.failures]).toEqual([]);
    },
  );
});
