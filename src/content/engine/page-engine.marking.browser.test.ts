import packJson from 'sidelight:pack';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NameIndex } from '../../core/names/name-index.ts';
import {
  DEFAULT_MARKING as DEFAULT,
  MARK_STRENGTHS,
  MARK_STYLES,
  type MarkingSettings,
} from '../../core/settings/marking.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { watchEngine, type SeenOfEngine } from '../../../test/support/watched-engine.ts';
import { PageEngine } from './page-engine.ts';
import { eventually } from '../../../test/support/eventually.ts';

const pack = loadPack(packJson);
/** Names of places are enough for these pages. */
const PLAIN: MarkingSettings = { ...DEFAULT, quietPlaces: false };
const main = document.body.appendChild(document.createElement('main'));
let life: AbortController;
let engine: PageEngine;
let seen: SeenOfEngine;

function start(html: string, marking: Partial<MarkingSettings> = {}): void {
  main.innerHTML = html;
  life = new AbortController();
  const watched = watchEngine();
  ({ seen } = watched);
  const options = { ...watched.options, marking: { ...PLAIN, ...marking } };
  engine = new PageEngine(document, [pack], life.signal, options);
  engine.start();
}

function set(marking: Partial<MarkingSettings>): void {
  engine.setMarking({ ...PLAIN, ...marking });
}

/** The numbers of the paragraphs in which the browser has a mark registered. */
function markedParagraphs(): (string | undefined)[] {
  const highlight = CSS.highlights.get('sl-name') ?? new Set();
  return engine.mentions
    .marked()
    .filter(({ range }) => highlight.has(range))
    .map(({ nodes }) => nodes[0]!.parentElement!.id);
}

async function untilMarked(ids: string): Promise<void> {
  await eventually(() => expect(markedParagraphs().join(' ')).toBe(ids));
}

const TWO_SECTIONS = `<h2 id="h1">One</h2><p id="a">Minsk</p><p id="b">Minsk</p><p id="c">Moscow</p>
  <h3 id="h2">Moscow</h3><p id="d">Minsk</p><p id="e">Moscow</p>`;

afterEach(() => {
  life.abort();
  main.replaceChildren();
  const [failure] = seen.failures;
  if (failure !== undefined) throw failure;
});

it('asks for the names of the pack only when the page is to be read', () => {
  const names = vi.fn<() => NameIndex>(() => pack.names);
  const { content, entities } = pack;
  const lazy = {
    content,
    entities,
    get names() {
      return names();
    },
  };
  life = new AbortController();
  const watched = watchEngine();
  ({ seen } = watched);
  engine = new PageEngine(document, [lazy], life.signal, watched.options);
  set({});
  expect(names).not.toHaveBeenCalled();
  engine.start();
  expect(names).toHaveBeenCalled();
});

describe('which occurrences are marked', () => {
  it('is changed on a page that is marked already', async () => {
    start(TWO_SECTIONS);
    await untilMarked('a b c h2 d e');
    set({ occurrence: 'first-in-section' });
    await untilMarked('a c h2 d');
    set({ occurrence: 'first-on-page' });
    await untilMarked('a c');
    set({ occurrence: 'all' });
    await untilMarked('a b c h2 d e');
  });

  it('follows the page: the next one is marked when the first is removed', async () => {
    start(TWO_SECTIONS, { occurrence: 'first-on-page' });
    await untilMarked('a c');
    main.querySelector('#a')!.remove();
    await untilMarked('b c');
    main.prepend(Object.assign(document.createElement('p'), { id: 'z', textContent: 'Moscow' }));
    await untilMarked('z b');
  });

  it('follows the headings, which begin sections only while they are visible', async () => {
    start(TWO_SECTIONS, { occurrence: 'first-in-section' });
    await untilMarked('a c h2 d');
    main.querySelector('#h2')!.remove();
    await untilMarked('a c');
    const heading = Object.assign(document.createElement('h4'), { textContent: 'Two' });
    main.querySelector('#b')!.before(heading);
    await untilMarked('a b c');
    const hidden = Object.assign(document.createElement('h4'), { textContent: 'Three' });
    hidden.style.display = 'none';
    main.querySelector('#e')!.before(hidden);
    await eventually(() => expect(seen.isAtRest).toBe(true));
    expect(markedParagraphs().join(' ')).toBe('a b c');
  });

  it('still lists all names for counting', async () => {
    start(TWO_SECTIONS, { occurrence: 'first-on-page' });
    await untilMarked('a c');
    expect(engine.mentions.wanted()).toHaveLength(6);
  });
});

describe('which kinds are marked', () => {
  it('is changed on a page that is marked already', async () => {
    start('<p id="a">Minsk</p><p id="b">Boris Nemtsov</p>');
    await untilMarked('a b');
    set({ kinds: ['person'] });
    await untilMarked('b');
    expect(engine.mentions.wanted()).toHaveLength(1);
    set({ kinds: ['place'] });
    await untilMarked('a');
  });
});

describe('quiet places', () => {
  const { entities, keys } = pack.content.quiet;
  const quiet = pack.content.entities.find(
    ({ id, kind }) => kind === 'place' && entities.includes(id),
  )!;

  it('are marked away from the subject only if the reader wants it', async () => {
    expect(keys).not.toContain(quiet.id);
    start(`<p id="a">${quiet.label}</p>`, { quietPlaces: true });
    await eventually(() => expect(seen.isAtRest).toBe(true));
    expect(markedParagraphs()).toEqual([]);
    set({ quietPlaces: false });
    await untilMarked('a');
  });
});

describe('how marks are drawn', () => {
  const drawn = (): string => {
    const { textDecoration, backgroundColor } = getComputedStyle(
      main.firstElementChild!,
      '::highlight(sl-name)',
    );
    return `${textDecoration} ${backgroundColor}`;
  };

  it('differs for each style and strength, without a change to the page', async () => {
    start('<p id="a">Minsk</p>');
    await untilMarked('a');
    const before = document.documentElement.outerHTML;
    const looks = new Set<string>();
    for (const style of MARK_STYLES)
      for (const strength of MARK_STRENGTHS) {
        set({ style, strength });
        looks.add(drawn());
      }
    expect(looks.size).toBe(MARK_STYLES.length * MARK_STRENGTHS.length);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});
