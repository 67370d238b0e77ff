import { expect, it } from 'vitest';
import { placesOf } from '../../../test/support/find-anchor.ts';
import { eventually } from '../../../test/support/eventually.ts';
import {
  engine,
  main,
  marked,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { anchoredPage, createAnchorOf } from './anchored-page.ts';

useMarkedPage();

it('finds each name again in the text of the page, also the second of two that look the same', async () => {
  start(`<style>p { color: black }</style><p>😀 In Mi<b>nsk</b>, and in Minsk.</p>
    <ul>${'<li>News of Moscow</li>'.repeat(4)}</ul>`);
  await untilMarked(['Minsk', 'Minsk', 'Moscow', 'Moscow', 'Moscow', 'Moscow']);
  const text = document.body.textContent;
  const anchorOf = createAnchorOf(document);
  const anchors = engine.mentions.marked().map(anchorOf);
  const places = anchors.map((anchor) => placesOf(anchor, text));
  expect(places).toEqual(anchors.map(({ start: from, end: to }) => [{ from, to }]));
  const letters = [...text];
  for (const { exact, start: from, end: to } of anchors)
    expect(letters.slice(from, to).join('')).toBe(exact);
  expect(new Set(anchors.map(({ start: from }) => from)).size).toBe(6);
});

it('tells a page’s title, address and language, and the first name of each entity', async () => {
  document.title = ' News \n of today ';
  document.documentElement.lang = 'en-GB';
  start('<p>Minsk, Moscow, Minsk</p>');
  await untilMarked(['Minsk', 'Moscow', 'Minsk']);
  const page = anchoredPage(document, engine.mentions.wanted());
  expect(page).toMatchObject({
    title: 'News of today',
    address: location.href.replace(/#.*/, ''),
    language: 'en-GB',
  });
  expect(page.anchors.map(({ anchor }) => anchor.exact)).toEqual(['Minsk', 'Moscow']);
  expect(page.anchors[0]!.anchor.start).toBe(document.body.textContent.indexOf('Minsk'));
});

it('knows names in shadow trees by the words of their line alone', async () => {
  start('');
  const root = main.appendChild(document.createElement('x-card')).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>News of Minsk today</p>';
  await eventually(() => expect(marked()).toEqual(['Minsk']));
  const [mention] = engine.mentions.marked();
  expect(createAnchorOf(document)(mention!)).toEqual({
    exact: 'Minsk',
    prefix: 'News of ',
    suffix: ' today',
  });
});
