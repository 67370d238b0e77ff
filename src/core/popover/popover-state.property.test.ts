import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CLOSED,
  nextPopoverState,
  previousEntity,
  shownEntity,
  type PopoverEvent,
  type PopoverState,
} from './popover-state.ts';

const entityId = fc.constantFrom('person/ada', 'person/bo', 'place/cove');
const mention = fc.record({ entityId, surface: fc.string({ maxLength: 4 }) });
const only = <Type extends string>(...types: Type[]) =>
  fc.constantFrom(...types.map((type) => ({ type })));
const event: fc.Arbitrary<PopoverEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('activate' as const, 'rest' as const), mention }),
  only('stray', 'engage', 'back', 'pin', 'unpin', 'restore', 'outside', 'lost', 'dismiss'),
  fc.record({ type: fc.constant('visit' as const), entityId }),
  fc.record({
    type: fc.constant('reject' as const),
    scope: fc.constantFrom('mention' as const, 'site' as const, 'everywhere' as const),
  }),
);

it('for any events, only the reader’s request or a rest opens, and each state is complete', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      events.reduce<PopoverState>((state, one) => {
        const next = nextPopoverState(state, one);
        expectWhole(next);
        expectAllowed(state, one, next);
        return next;
      }, CLOSED);
    }),
  );
});

it('the same events lead to the same state, and each state survives being kept as JSON', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const after = events.reduce(nextPopoverState, CLOSED as PopoverState);
      const kept = events.reduce(
        (state, one) => nextPopoverState(JSON.parse(JSON.stringify(state)) as PopoverState, one),
        CLOSED as PopoverState,
      );
      expect(kept).toEqual(after);
    }),
  );
});

it('“back” takes back each visit, up to the mention’s own card', () => {
  const visits = fc.array(entityId, { maxLength: 10 });
  fc.assert(
    fc.property(mention, visits, (at, ids) => {
      const opened = nextPopoverState(CLOSED, { type: 'activate', mention: at });
      const states = [opened];
      for (const id of ids) {
        const next = nextPopoverState(states.at(-1)!, { type: 'visit', entityId: id });
        if (next !== states.at(-1)) states.push(next);
      }
      let state = states.at(-1)!;
      for (const before of states.slice(0, -1).toReversed()) {
        state = nextPopoverState(state, { type: 'back' });
        expect(state).toEqual(before);
      }
      expect(nextPopoverState(state, { type: 'back' })).toBe(state);
    }),
  );
});

function expectWhole(state: PopoverState): void {
  if (state.name === 'closed') return expect(state).toEqual(CLOSED);
  expect(['previewing', 'open', 'pinned']).toContain(state.name);
  expect(state.trail[0]).toBe(state.mention.entityId);
  expect(shownEntity(state)).toBe(state.trail.at(-1));
  // No card leads to itself.
  expect(previousEntity(state)).not.toBe(shownEntity(state));
  if (state.name === 'previewing') expect(state.trail).toHaveLength(1);
}

function expectAllowed(before: PopoverState, { type }: PopoverEvent, after: PopoverState): void {
  if (before.name === 'closed' && after.name !== 'closed')
    expect(['activate', 'rest']).toContain(type);
  if (before.name === 'pinned' && after.name === 'closed') expect(type).toBe('dismiss');
  if (before.name !== 'pinned' && after.name === 'pinned') expect(type).toBe('pin');
  if (after.name === 'previewing')
    expect(['rest', before.name]).toContain(type === 'rest' ? type : after.name);
  if (type === 'dismiss') expect(after.name).toBe('closed');
}
