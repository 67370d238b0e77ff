import { beforeEach, describe, expect, it } from 'vitest';
import { TextWalk } from './text-walk.ts';

let root: HTMLElement;
let walk: TextWalk;

/** Walks to the given text and pauses there. */
function pauseAt(text: string): void {
  while (walk.next()!.data !== text);
  walk.pause();
}

function rest(): string[] {
  const texts: string[] = [];
  for (let text = walk.next(); text; text = walk.next()) texts.push(text.data);
  return texts;
}

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = '<p id="1">a<b>b</b></p><p id="2">c<b id="d">d</b>e</p><p id="3">f</p>';
  walk = new TextWalk(root);
});

describe('TextWalk', () => {
  it('continues where it paused', () => {
    pauseAt('c');
    expect(rest()).toEqual(['d', 'e', 'f']);
  });

  it('misses nothing when the node it paused at is removed', () => {
    pauseAt('d');
    root.querySelector('#d')!.remove();
    expect(rest()).toEqual(expect.arrayContaining(['e', 'f']));
  });

  it('misses nothing when the node it paused at is moved', () => {
    pauseAt('d');
    root.append(root.querySelector('#d')!);
    expect(rest()).toEqual(['c', 'e', 'f', 'd']);
  });

  it('misses nothing when the node it paused at is moved among its siblings', () => {
    pauseAt('d');
    const d = root.querySelector('#d')!;
    d.parentElement!.append(d);
    walk.lose(new Set([d]));
    expect(rest()).toEqual(['c', 'e', 'd', 'f']);
  });

  it('misses nothing when the parent of the node it paused at is moved among its siblings', () => {
    pauseAt('d');
    const p = root.children[1]!;
    root.append(p);
    walk.lose(new Set([p]));
    expect(rest()).toEqual(['a', 'b', 'f', 'c', 'd', 'e']);
  });

  it('restarts when the node it should begin at was moved away', () => {
    const [, second] = root.children;
    const late = new TextWalk(root, second);
    root.append(second!);
    late.lose(new Set([second!]));
    expect(late.next()!.data).toBe('a');
  });

  it('misses nothing when everything around it is replaced', () => {
    pauseAt('d');
    root.innerHTML = '<p>x</p>';
    expect(rest()).toEqual(['x']);
  });

  it('continues after the given node', () => {
    walk.next();
    walk.skipTo(root.querySelector('#d')!.firstChild!);
    expect(rest()).toEqual(['e', 'f']);
  });
  it('ends when the given node is outside its root', () => {
    const around = document.createElement('div');
    around.append(root, 'outside');
    walk.next();
    walk.skipTo(around.lastChild!);
    walk.pause();
    expect(rest()).toEqual([]);
  });
});
