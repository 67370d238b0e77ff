import packJson from 'sidelight:pack';
import { afterEach, expect, it } from 'vitest';
import { eventually } from '../../../test/support/eventually.ts';
import { watchEngine } from '../../../test/support/watched-engine.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { PageEngine } from './page-engine.ts';

const pack = loadPack(packJson);
const main = document.body.appendChild(document.createElement('main'));
let life: AbortController;
let engine: PageEngine;

function start(html: string): void {
  main.innerHTML = html;
  life = new AbortController();
  engine = new PageEngine(document, [pack], life.signal, watchEngine().options);
  engine.start();
}

const marked = (): string =>
  engine.mentions
    .marked()
    .map(({ surface }) => surface)
    .join(', ');

afterEach(() => {
  life.abort();
  main.replaceChildren();
});

it('a teaser beside an article lights nothing in it', async () => {
  start(
    `<article><h1>Canada beats Russia</h1><p>In Moscow, Britain lost.</p></article>
     <aside><p>Vladimir Putin spoke.</p></aside>`,
  );
  await eventually(() => expect(marked()).toBe('Vladimir Putin'));
});

it('each article is judged by itself, also when the key name moves from one to the other', async () => {
  start(
    `<article id="one"><p>Canada won.</p><p id="key">Vladimir Putin spoke.</p></article>
     <article id="two"><p>Romania lost.</p></article>`,
  );
  await eventually(() => expect(marked()).toBe('Canada, Vladimir Putin'));
  main.querySelector('#two')!.append(main.querySelector('#key')!);
  await eventually(() => expect(marked()).toBe('Romania, Vladimir Putin'));
  main.querySelector('#key')!.remove();
  await eventually(() => expect(marked()).toBe(''));
});

it('an article that becomes a plain box, or a box an article, is judged as what it is now', async () => {
  start(
    `<div id="one"><p>Canada won.</p><p>Vladimir Putin spoke.</p></div>
     <article id="two"><p>Romania lost.</p></article>`,
  );
  await eventually(() => expect(marked()).toBe('Canada, Vladimir Putin'));
  const two = main.querySelector('#two')!;
  const box = document.createElement('div');
  box.append(...two.childNodes);
  two.replaceWith(box);
  await eventually(() => expect(marked()).toBe('Canada, Vladimir Putin, Romania'));
  box.setAttribute('role', 'article');
  await eventually(() => expect(marked()).toBe('Canada, Vladimir Putin'));
  box.removeAttribute('role');
  await eventually(() => expect(marked()).toBe('Canada, Vladimir Putin, Romania'));
});

it('knows what a box has become by its class or its title, when asked to settle', async () => {
  start('<p>Canada won.</p><div id="box"><p>Vladimir Putin spoke.</p></div>');
  const box = main.querySelector('#box')!;
  await eventually(() => expect(marked()).toBe('Canada, Vladimir Putin'));
  box.className = 'teaser';
  await engine.settle();
  expect(marked()).toBe('Vladimir Putin');
  box.prepend(document.createElement('h1'));
  await engine.settle();
  expect(marked()).toBe('Canada, Vladimir Putin');
});

it('a live blog is one article, also while posts come and its headline changes', async () => {
  const post = (text: string): string => `<li><article><h2>News</h2>${text}</article></li>`;
  start(
    `<h1>Live: Russia</h1><ul>${['Canada won.', 'Romania lost.', 'Britain waits.'].map(post).join('')}</ul>`,
  );
  main.querySelector('ul')!.insertAdjacentHTML('afterbegin', post('Vladimir Putin spoke.'));
  await eventually(() => expect(marked()).toBe('Russia, Vladimir Putin, Canada, Romania, Britain'));
  main.querySelector('h1')!.textContent = 'Live: Britain';
  await eventually(() => expect(marked()).toBe('Vladimir Putin'));
});
