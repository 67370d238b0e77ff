import packJson from 'sidelight:pack';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctedOn, type Correction } from '../../core/settings/corrections.ts';
import type { MarkingSettings } from '../../core/settings/marking.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { PageEngine } from './page-engine.ts';
import { eventually } from '../../../test/support/eventually.ts';

const pack = loadPack(packJson);
let life: AbortController;
let engine: PageEngine;
let main: HTMLElement;

function show(html: string): void {
  main.innerHTML = html;
  life = new AbortController();
  engine = new PageEngine(document, [pack], life.signal);
}

function want(marking: Partial<MarkingSettings>, corrections: readonly Correction[] = []): void {
  const isCorrected = correctedOn(corrections, 'a.org');
  engine.setMarking({ ...DEFAULT_SETTINGS.marking, ...marking }, ({ surface, entity }) =>
    isCorrected(surface, entity),
  );
}

const untilMarked = (...phrases: string[]) =>
  eventually(() => expect(engine.mentions.marked().map(({ surface }) => surface)).toEqual(phrases));
const painted = () => CSS.highlights.get('sl-name')?.size ?? 0;

beforeEach(() => {
  main = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  life.abort();
  main.remove();
});

describe('PageEngine.setMarking', () => {
  it('applies from the start and can be changed at any time', async () => {
    show('<p>Vladimir Putin in Minsk</p>');
    want({ kinds: ['place'] });
    engine.start();
    await untilMarked('Minsk');
    want({});
    await untilMarked('Vladimir Putin', 'Minsk');
    await eventually(() => expect(painted()).toBe(2));
    want({ kinds: [] });
    await untilMarked();
    await eventually(() => expect(painted()).toBe(0));
  });

  it('marks places in any text if the reader wants that', async () => {
    show('<p>A fair in Minsk</p>');
    want({ quietPlaces: false });
    engine.start();
    await untilMarked('Minsk');
    want({ quietPlaces: true });
    await untilMarked();
  });

  it('applies to a line rewritten with another form of the name', async () => {
    const everywhere = { scope: 'everywhere', addedAt: 1 } as const;
    show('<p>Vladimir Putin in Minsk</p>');
    want({}, [{ ...everywhere, surface: 'vladimir putin', entityId: 'person/putin' }]);
    engine.start();
    await untilMarked('Minsk');
    main.querySelector('p')!.textContent = 'Vladimir  V. Putin in Minsk';
    await untilMarked('Vladimir  V. Putin', 'Minsk');
    main.querySelector('p')!.textContent = 'Vladimir Putin in Minsk';
    await untilMarked('Minsk');
  });
});
