import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventually } from '../../../test/support/eventually.ts';
import {
  engine,
  life,
  main,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { followPointer } from './follow-pointer.ts';
import { rectsOf } from './hit-test.ts';
import { followNameAtMenu, type NameAtMenu } from './name-at-menu.ts';

const PAGE = `<p>In <a id="link" href="#there">Minsk</a>, and <b id="plain">Moscow</b>.</p>
  <p><b id="tab" role="tab">Vladimir Putin</b> <i id="nothing">and nothing else</i></p>`;

let told: boolean[];
let held: string[];
let isOwn: boolean;
let menu: NameAtMenu<string>;

useMarkedPage();
afterEach(() => vi.restoreAllMocks());

async function startFollowing(): Promise<void> {
  start(PAGE);
  await untilMarked(['Minsk', 'Moscow', 'Vladimir Putin']);
  told = [];
  held = [];
  isOwn = false;
  menu = followNameAtMenu(
    document,
    engine.mentions,
    {
      tell: (is) => told.push(is),
      request: (mention) => mention.surface,
      onHold: (mention) => held.push(mention.surface),
      isOwnEvent: () => isOwn,
    },
    life.signal,
  );
  followPointer(document, engine.mentions, menu.point, life.signal);
}

const part = (id: string) => main.querySelector(id)!;
const AT = { position: { x: 8, y: 8 } };
const hover = (id: string) => userEvent.hover(part(id), AT);
const openMenu = (id: string) => userEvent.click(part(id), { ...AT, button: 'right' });
const untilTold = (expected: readonly boolean[]) =>
  eventually(() => expect(told).toEqual(expected));

it.each(['#link', '#tab'])(
  'tells when the pointer comes to a name in %s and leaves it',
  async (id) => {
    await startFollowing();
    await hover(id);
    await untilTold([true]);
    await hover('#nothing');
    await untilTold([true, false]);
  },
);

it('tells nothing of a name in plain text, where a click is enough', async () => {
  await startFollowing();
  await hover('#plain');
  await openMenu('#plain');
  expect(menu.take()).toBeUndefined();
  await hover('#link');
  await untilTold([true]);
});

it('remembers the name in a link that the menu opens over, once', async () => {
  await startFollowing();
  await openMenu('#link');
  expect(told).toEqual([true]);
  expect(menu.take()).toBe('Minsk');
  expect(menu.take()).toBeUndefined();
  expect(held).toEqual([]);
});

it.each(['#nothing', '#plain'])('forgets it when the menu opens over %s', async (id) => {
  await startFollowing();
  await openMenu('#link');
  await openMenu(id);
  expect(menu.take()).toBeUndefined();
  expect(told).toEqual([true, false]);
});

it('forgets it with the next press', async () => {
  await startFollowing();
  await openMenu('#link');
  await userEvent.click(part('#nothing'));
  expect(menu.take()).toBeUndefined();
});

it('hears neither presses, menus nor moves that a script makes', async () => {
  await startFollowing();
  const { left, top } = rectsOf(engine.mentions.marked()[0]!)[0]!;
  const at = { clientX: left + 5, clientY: top + 5, bubbles: true, button: 2 };
  for (const pointerType of ['mouse', 'touch'])
    for (const type of ['pointermove', 'pointerdown', 'contextmenu'])
      part('#link').dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
  expect(menu.take()).toBeUndefined();
  await openMenu('#nothing');
  await hover('#tab');
  await untilTold([true]);
  expect(held).toEqual([]);
});

it('hears no menu of the popover', async () => {
  await startFollowing();
  isOwn = true;
  await openMenu('#link');
  expect(menu.take()).toBeUndefined();
});

it.each([
  [
    'the page is hidden',
    () => {
      vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
  ['it ends', () => life.abort()],
])('takes back what it told when %s', async (_, happen) => {
  await startFollowing();
  await openMenu('#link');
  happen();
  expect(told).toEqual([true, false]);
});
