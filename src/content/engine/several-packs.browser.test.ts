import { afterEach, expect, it } from 'vitest';
import { eventually } from '../../../test/support/eventually.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadPack, type Pack } from '../../pack/load/load-pack.ts';
import { popoverRequest } from '../popover/request.ts';
import { PageEngine } from './page-engine.ts';

const packOf = (names: Readonly<Record<string, readonly string[]>>): Pack =>
  loadPack(
    JSON.stringify(
      compilePack(
        smallPack({
          en: Object.fromEntries(Object.entries(names).map(([id, list]) => [id, { names: list }])),
        }),
      ),
    ),
  );

const first = packOf({ 'place/minsk': ['Minsk'], 'person/ada': ['Ada Mill'] });
const second = packOf({
  'event/minsk-conference': ['Minsk Conference'],
  'person/countess': ['Ada Mill'],
});

let life: AbortController;
let engine: PageEngine;
let main: HTMLElement;

function mark(packs: readonly Pack[], html: string): void {
  main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = html;
  life = new AbortController();
  engine = new PageEngine(document, packs, life.signal);
  engine.start();
}
afterEach(() => {
  life.abort();
  main.remove();
});

const marked = () => engine.mentions.marked();
const untilMarked = (...found: string[]) =>
  eventually(() =>
    expect(marked().map(({ surface, entity }) => `${surface} ${entity}`)).toEqual(found),
  );

it('names of all packs are marked; of overlapping ones the longest', async () => {
  mark([first, second], '<p>From Minsk to the Minsk Conference.</p>');
  await untilMarked('Minsk place/minsk', 'Minsk Conference event/minsk-conference');
});

it('a name that several packs have is one mark, with the others as its sources', async () => {
  mark([second, first], '<p>Ada Mill spoke.</p>');
  await untilMarked('Ada Mill person/countess');
  expect(CSS.highlights.get('sl-name')?.size).toBe(1);
  const request = popoverRequest(marked()[0]!, engine, 'keyboard');
  expect(request).toMatchObject({ entityId: 'person/countess', others: ['person/ada'] });
});

it('a name that the reader has rejected is no source of another', async () => {
  mark([second, first], '<p>Ada Mill spoke.</p>');
  await untilMarked('Ada Mill person/countess');
  engine.setMarking(DEFAULT_SETTINGS.marking, ({ entity }) => entity === 'person/ada');
  const others = () => popoverRequest(marked()[0]!, engine, 'keyboard')?.others;
  expect(others()).toEqual([]);
  engine.setMarking(DEFAULT_SETTINGS.marking);
  expect(others()).toEqual(['person/ada']);
});

it('a shorter name is marked where the longer one is not wanted', async () => {
  mark([first, second], '<p>The Minsk Conference.</p>');
  await untilMarked('Minsk Conference event/minsk-conference');
  engine.setMarking(DEFAULT_SETTINGS.marking, ({ entity }) => entity.startsWith('event/'));
  await untilMarked('Minsk place/minsk');
});

it('a changed line loses and gets the names of each pack', async () => {
  mark([first, second], '<p>Ada Mill in Minsk.</p>');
  await untilMarked('Ada Mill person/ada', 'Minsk place/minsk');
  main.querySelector('p')!.firstChild!.nodeValue = 'At the Minsk Conference.';
  await untilMarked('Minsk Conference event/minsk-conference');
});
