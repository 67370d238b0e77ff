import bundledJson from 'sidelight:pack';
import { afterEach, expect, it } from 'vitest';
import { PageEngine } from '../../src/content/engine/page-engine.ts';
import { popoverRequest } from '../../src/content/popover/request.ts';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { loadPack, type Pack } from '../../src/pack/load/load-pack.ts';
import { eventually } from '../support/eventually.ts';

const sources = import.meta.glob<string>('../fixtures/packs/*/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A pack of tests, compiled in this browser. */
function packOf(id: string): Pack {
  const folder = `../fixtures/packs/${id}/`;
  const files = Object.entries(sources)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]) => [path.slice(folder.length), text]);
  return loadPack(JSON.stringify(compilePack(Object.fromEntries(files))));
}

const packs = [loadPack(bundledJson), packOf('council-of-four'), packOf('politik-als-beruf')];

const PAGE = `
  <h1>Three books on one table</h1>
  <p>The first tells how Vladimir Putin and Alexander <b>Lukashenko</b> came to power.</p>
  <p>The second is about the Council of Four and the Treaty of Versailles: Woodrow Wilson meant
    well, Georges Clemenceau wanted safety from Germany.</p>
  <p>In the third, Max Weber tells students that Tammany Hall lives by the spoils system.</p>
  <p>A shop in Paris sells all three.</p>`;

let life: AbortController;
let main: HTMLElement;

function mark(html: string): PageEngine {
  main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = html;
  life = new AbortController();
  const engine = new PageEngine(document, packs, life.signal);
  engine.start();
  return engine;
}

afterEach(() => {
  life.abort();
  main.remove();
});

it('three packs mark what each has to say on one page, and a shared name once', async () => {
  const engine = mark(PAGE);
  const marked = () =>
    engine.mentions
      .marked()
      .map(({ surface, pack, entity }) => `${surface} = ${packs[pack]!.content.id}:${entity}`);
  await eventually(() =>
    expect(marked()).toEqual([
      'Vladimir Putin = belarus-russia-2020:person/putin',
      'Alexander Lukashenko = belarus-russia-2020:person/lukashenko',
      'Council of Four = council-of-four:org/council-of-four',
      'Treaty of Versailles = council-of-four:event/treaty-of-versailles',
      'Woodrow Wilson = council-of-four:person/wilson',
      'Georges Clemenceau = council-of-four:person/clemenceau',
      'Germany = council-of-four:place/germany',
      'Max Weber = politik-als-beruf:person/weber',
      'Tammany Hall = politik-als-beruf:org/tammany-hall',
      'spoils system = politik-als-beruf:idea/spoils-system',
      'Paris = council-of-four:place/paris',
    ]),
  );
  expect(CSS.highlights.get('sl-name')?.size).toBe(11);
  const germany = engine.mentions.marked().find(({ surface }) => surface === 'Germany')!;
  // Both packs have the id in their own files; the worker stores each with its pack in front.
  expect(popoverRequest(germany, engine, 'keyboard')).toMatchObject({
    entityId: 'place/germany',
    others: ['place/germany'],
  });
});

it('a page that only one pack speaks of has no marks of the others', async () => {
  const engine = mark('<p>Vladimir Putin flew from Paris to Germany and England.</p>');
  await eventually(() =>
    expect(engine.mentions.marked().map(({ surface }) => surface)).toEqual(['Vladimir Putin']),
  );
});
