import { afterEach, expect, it } from 'vitest';
import type { Mention } from '../mention.ts';
import { Painter } from './painter.ts';

const lives: AbortController[] = [];

function paint(): AbortController {
  const text = document.body.appendChild(document.createTextNode('Minsk'));
  const range = new StaticRange({
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: 5,
  });
  const life = new AbortController();
  lives.push(life);
  const painter = new Painter(life.signal);
  painter.add({ nodes: [text], range } as unknown as Mention);
  painter.commit();
  return life;
}

afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  CSS.highlights.clear();
  document.body.replaceChildren();
});

it('[fault 1] removes the marks of a painter that ended without removing them', () => {
  CSS.highlights.set('sl-name', new Highlight());
  CSS.highlights.set('sl-current', new Highlight());
  expect(new Painter(new AbortController().signal).size).toBe(0);
  expect(CSS.highlights.size).toBe(0);
});

it('[fault 1] leaves the marks of its successor when it ends', () => {
  const orphan = paint();
  paint();
  const marks = CSS.highlights.get('sl-name');
  orphan.abort();
  expect(CSS.highlights.get('sl-name')).toBe(marks);
});

it('removes its own marks when it ends', () => {
  paint().abort();
  expect(CSS.highlights.size).toBe(0);
});
