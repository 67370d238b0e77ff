import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MarksChanged } from '../platform/messages.ts';
import type { Mention } from './engine/mention.ts';
import { reportMarks } from './report-marks.ts';
import { eventually } from '../../test/support/eventually.ts';

let life: AbortController;
let entities: readonly string[];
let badge: boolean;
let sent: MarksChanged[];
/** Whether the worker receives what is sent. */
let isHeard: boolean;
const send = async (marks: MarksChanged): Promise<boolean | undefined> => {
  sent.push(marks);
  return isHeard || undefined;
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  entities = [];
  badge = true;
  sent = [];
  isHeard = true;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function report(): () => void {
  const changed = reportMarks(
    {
      document,
      mentions: () => entities.map((entity) => ({ annotation: { entity } }) as unknown as Mention),
      badge: () => badge,
      send,
    },
    life.signal,
  );
  return () => {
    changed();
    vi.runAllTimers();
  };
}

it('reports how many entities are marked whenever that changes', () => {
  const change = report();
  entities = ['a', 'b', 'a'];
  change();
  change();
  entities = ['a', 'b', 'c'];
  change();
  entities = [];
  change();
  expect(sent.map((marks) => marks.entities)).toEqual([2, 3, 0]);
});

it('counts one of the names of several packs that overlap', () => {
  const line = {};
  const found = (pack: number, entity: string, start: number, end: number) =>
    ({ annotation: { entity }, pack, line, name: { start, end } }) as unknown as Mention;
  const changed = reportMarks(
    {
      document,
      mentions: () => [
        found(0, 'minsk', 0, 5),
        found(1, 'minsk-conference', 0, 16),
        found(0, 'ada', 20, 28),
        found(1, 'countess', 20, 28),
      ],
      badge: () => true,
      send,
    },
    life.signal,
  );
  changed();
  vi.runAllTimers();
  expect(sent).toEqual([{ entities: 2, badge: true }]);
});

it('reports again if the worker was ended before receiving it', async () => {
  const change = report();
  entities = ['a', 'b'];
  isHeard = false;
  change();
  isHeard = true;
  await eventually(() => expect(sent.map((marks) => marks.entities)).toEqual([2, 2]));
  change();
  expect(sent).toHaveLength(2);
});

it('does not repeat an outdated report', async () => {
  const change = report();
  entities = ['a'];
  isHeard = false;
  change();
  entities = ['a', 'b'];
  isHeard = true;
  change();
  await Promise.resolve();
  expect(sent.map((marks) => marks.entities)).toEqual([1, 2]);
});

it('gathers changes that are close together', () => {
  const changed = reportMarks(
    {
      document,
      mentions: () => entities.map((entity) => ({ annotation: { entity } }) as unknown as Mention),
      badge: () => true,
      send,
    },
    life.signal,
  );
  for (const entity of ['a', 'b', 'c']) {
    entities = [...entities, entity];
    changed();
  }
  vi.runAllTimers();
  expect(sent).toEqual([{ entities: 3, badge: true }]);
});

it('does not wake the worker for a page without names', () => {
  report()();
  life.abort();
  expect(sent).toEqual([]);
});

it('reports when the reader no longer wants a count', () => {
  const change = report();
  entities = ['a'];
  change();
  badge = false;
  change();
  expect(sent.at(-1)).toEqual({ entities: 1, badge: false });
});

it('resets the count when the run ends', () => {
  const change = report();
  entities = ['a'];
  change();
  life.abort();
  expect(sent.at(-1)?.entities).toBe(0);
});

it('reports again when the page comes back from the back/forward cache', () => {
  const change = report();
  entities = ['a'];
  change();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  vi.runAllTimers();
  expect(sent).toHaveLength(2);
});
