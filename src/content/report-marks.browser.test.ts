import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MarksChanged } from '../platform/messages.ts';
import type { Mention } from './engine/mention.ts';
import { reportMarks } from './report-marks.ts';

let life: AbortController;
let entities: readonly string[];
let badge: boolean;
let sent: MarksChanged[];
/** Whether the worker hears what is sent. */
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

it('tells how many entities are marked, whenever that changes', () => {
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

it('says it once more where a worker was ended that should have heard it', async () => {
  const change = report();
  entities = ['a', 'b'];
  isHeard = false;
  change();
  isHeard = true;
  await vi.waitFor(() => expect(sent.map((marks) => marks.entities)).toEqual([2, 2]));
  change();
  expect(sent).toHaveLength(2);
});

it('does not repeat what is no longer so', async () => {
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

it('gathers changes that come together', () => {
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

it('wakes nobody for a page without names', () => {
  report()();
  life.abort();
  expect(sent).toEqual([]);
});

it('tells when the reader wants no count any more', () => {
  const change = report();
  entities = ['a'];
  change();
  badge = false;
  change();
  expect(sent.at(-1)).toEqual({ entities: 1, badge: false });
});

it('takes the count back when the run ends', () => {
  const change = report();
  entities = ['a'];
  change();
  life.abort();
  expect(sent.at(-1)?.entities).toBe(0);
});

it('tells again when the page comes back from the browser’s cache', () => {
  const change = report();
  entities = ['a'];
  change();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  vi.runAllTimers();
  expect(sent).toHaveLength(2);
});
