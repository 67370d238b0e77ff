import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createWayBack, type WayBack } from './way-back.ts';

let life: AbortController;
let wayBack: WayBack;
let box: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <div style="height: 3000px">Above</div>
    <div id="box" style="height: 100px; overflow: auto">
      <p id="in-box" style="margin-top: 900px">In the box</p>
    </div>
    <div style="height: 3000px"><p id="below">Below</p></div>`;
  box = document.querySelector('#box')!;
  scrollTo(0, 0);
  life = new AbortController();
  wayBack = createWayBack(document, life.signal);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function jump(id: string): void {
  const text = document.querySelector(id)!.firstChild!;
  wayBack.leave(text);
  text.parentElement!.scrollIntoView({ block: 'center' });
}

it('leads back to where the page and a box in it were scrolled to', () => {
  scrollTo(0, 300);
  box.scrollTop = 20;
  jump('#in-box');
  expect(scrollY).toBeGreaterThan(2000);
  expect(box.scrollTop).toBeGreaterThan(500);
  expect(wayBack.go()).toBe(true);
  expect([scrollY, box.scrollTop]).toEqual([300, 20]);
});

it('leads back over several jumps, once', () => {
  scrollTo(0, 300);
  jump('#below');
  jump('#in-box');
  expect(wayBack.isThere).toBe(true);
  wayBack.go();
  expect(scrollY).toBe(300);
  expect(wayBack.isThere).toBe(false);
  scrollTo(0, 500);
  expect(wayBack.go()).toBe(false);
  expect(scrollY).toBe(500);
});

it('saves the new place if the reader has scrolled since', async () => {
  scrollTo(0, 300);
  jump('#below');
  await userEvent.keyboard('{Shift}');
  scrollTo(0, 1000);
  jump('#in-box');
  wayBack.go();
  expect(scrollY).toBe(1000);
});

it('ignores events that the page dispatches itself', () => {
  scrollTo(0, 300);
  jump('#below');
  dispatchEvent(new KeyboardEvent('keydown'));
  jump('#in-box');
  wayBack.go();
  expect(scrollY).toBe(300);
});
