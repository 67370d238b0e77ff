import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  engine,
  life,
  main,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { walkMentions, type MentionWalk } from './walk-mentions.ts';

useMarkedPage();

const opened: string[] = [];

async function startWalk(html: string, marks: readonly string[]): Promise<MentionWalk> {
  opened.length = 0;
  start(html);
  await untilMarked(marks);
  return walkMentions(
    {
      document,
      mentions: engine.mentions,
      open: ({ surface }) => opened.push(surface),
      close: () => false,
      announce: () => {},
    },
    life.signal,
  );
}

const LINKS = `<p>Minsk.</p><p><a href="#1">About <b>Moscow</b></a> <a href="#2">News</a></p>
  <p><b role="tab" tabindex="0">Vladimir Putin</b></p>`;
const MARKS = ['Minsk', 'Moscow', 'Vladimir Putin'];
const focus = (selector: string) => main.querySelector<HTMLElement>(selector)!.focus();

it('opens the card of the name in the link or control that has the focus', async () => {
  const walk = await startWalk(LINKS, MARKS);
  focus('[href="#1"]');
  walk.run('open-mention');
  expect(opened).toEqual(['Moscow']);
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement?.localName).toBe('b');
  walk.run('open-mention');
  expect(opened).toEqual(['Moscow', 'Vladimir Putin']);
});

it('opens the name that the walk has come to since', async () => {
  const walk = await startWalk(LINKS, MARKS);
  focus('[href="#1"]');
  walk.run('next-mention');
  walk.run('open-mention');
  expect(opened).toEqual(['Minsk']);
});

it.each(['[href="#2"]', 'article'])(
  'goes to the first name in view where the focus is on %s, which points at no name',
  async (selector) => {
    const walk = await startWalk(`<p>Minsk.</p><article tabindex="0">${LINKS}</article>`, [
      'Minsk',
      ...MARKS,
    ]);
    focus(selector);
    walk.run('open-mention');
    expect(opened).toEqual(['Minsk']);
    expect(engine.mentions.marked()[0]!.nodes[0]!.parentElement!.parentElement).toBe(main);
  },
);

it('opens the name of a link in a shadow tree', async () => {
  const walk = await startWalk('<p>Minsk.</p><div id="host"></div>', ['Minsk']);
  const root = main.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<a href="#1">Moscow</a>';
  await untilMarked(['Minsk', 'Moscow']);
  root.querySelector('a')!.focus();
  walk.run('open-mention');
  expect(opened).toEqual(['Moscow']);
});
