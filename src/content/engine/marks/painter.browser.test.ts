import { afterEach, expect, it } from 'vitest';
import type { Mention } from '../mention.ts';
import { Painter } from './painter.ts';

const lives: AbortController[] = [];

function mentionOf(name: string): Mention {
  const text = document.body.appendChild(document.createTextNode(name));
  const range = new StaticRange({
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: name.length,
  });
  return { nodes: [text], range } as unknown as Mention;
}

function paintedWith(...mentions: readonly Mention[]): { painter: Painter; life: AbortController } {
  const life = new AbortController();
  lives.push(life);
  const painter = new Painter(life.signal);
  for (const mention of mentions) painter.add(mention);
  painter.commit();
  return { painter, life };
}

function paint(): AbortController {
  return paintedWith(mentionOf('Minsk')).life;
}

/** The names that have the stronger style. */
function current(): string[] {
  return [...(CSS.highlights.get('sl-current') ?? [])].map(
    ({ startContainer }) => (startContainer as Text).data,
  );
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
  const [old, present] = [mentionOf('Minsk'), mentionOf('Minsk')];
  const orphan = paintedWith(old);
  orphan.painter.hold(old);
  paintedWith(present).painter.hold(present);
  const marks = [...CSS.highlights.values()];
  orphan.life.abort();
  expect(marks).toHaveLength(2);
  expect([...CSS.highlights.values()]).toEqual(marks);
});

it('removes its own marks when it ends', () => {
  paint().abort();
  expect(CSS.highlights.size).toBe(0);
});

it('keeps the stronger style of the open card’s name while the pointer is elsewhere', () => {
  const [minsk, putin] = [mentionOf('Minsk'), mentionOf('Putin')];
  const { painter } = paintedWith(minsk, putin);
  painter.point(minsk);
  painter.hold(minsk);
  expect(current()).toEqual(['Minsk']);
  painter.point(undefined);
  expect(current()).toEqual(['Minsk']);
  painter.point(putin);
  expect(current().sort()).toEqual(['Minsk', 'Putin']);
  painter.hold(undefined);
  expect(current()).toEqual(['Putin']);
});

it('shows the stronger style of the open card’s name again when the name is painted again', () => {
  const minsk = mentionOf('Minsk');
  const { painter, life } = paintedWith(minsk);
  painter.hold(minsk);
  painter.remove(minsk);
  expect(current()).toEqual([]);
  painter.add(minsk);
  expect(current()).toEqual(['Minsk']);
  life.abort();
  expect(CSS.highlights.size).toBe(0);
});
