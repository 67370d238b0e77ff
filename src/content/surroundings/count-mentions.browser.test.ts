import { expect, it } from 'vitest';
import {
  engine,
  main,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { countMentions } from './count-mentions.ts';

useMarkedPage();
const putin = { surface: 'Vladimir Putin', entity: 'person/putin' };
const nemtsov = { surface: 'Boris Nemtsov', entity: 'person/nemtsov' };

it('counts names, and those in links and controls, in order of appearance', async () => {
  start(`<p>Vladimir Putin, <a href="#a">Boris Nemtsov</a></p>
    <p><a href="#b">On <em>Vladimir Putin</em></a> and <span onclick="return 0">Boris Nemtsov</span></p>
    <p><a name="c">Vladimir\n Putin</a></p>`);
  await untilMarked([
    'Vladimir Putin',
    'Boris Nemtsov',
    'Vladimir Putin',
    'Boris Nemtsov',
    'Vladimir\n Putin',
  ]);
  expect(countMentions(engine.mentions.wanted())).toEqual([
    { ...putin, count: 3, linked: 1 },
    { ...nemtsov, count: 2, linked: 2 },
  ]);
});

it('sees a link around a shadow tree, and one in it around what is shown there', async () => {
  start('<a href="#a"><span></span></a><i>Boris Nemtsov</i>');
  main.querySelector('span')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Vladimir Putin</p>';
  const slotted = document.createElement('div');
  main.append(slotted);
  slotted.append(main.querySelector('i')!);
  slotted.attachShadow({ mode: 'open' }).innerHTML = '<a href="#b"><slot></slot></a>';
  await expect
    .poll(() => countMentions(engine.mentions.wanted()))
    .toEqual([
      { ...putin, count: 1, linked: 1 },
      { ...nemtsov, count: 1, linked: 1 },
    ]);
});
