import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  nextPopoverState,
  previousEntity,
  shownEntity,
  type PopoverEvent,
  type PopoverState,
  type ShownPopover,
} from './popover-state.ts';

const ada = { entityId: 'person/ada', surface: 'Mill' };
const bo = { entityId: 'person/bo', surface: 'Lund' };
const open: ShownPopover = { name: 'open', mention: ada, trail: ['person/ada'] };
const previewing: ShownPopover = { ...open, name: 'previewing' };
const pinned: ShownPopover = { ...open, name: 'pinned' };
const atCove: ShownPopover = { ...open, trail: ['person/ada', 'place/cove'] };
const rejected: ShownPopover = { ...open, rejected: 'mention' };

const activate: PopoverEvent = { type: 'activate', mention: bo };
const rest: PopoverEvent = { type: 'rest', mention: bo };
const visit: PopoverEvent = { type: 'visit', entityId: 'place/cove' };
const reject: PopoverEvent = { type: 'reject', scope: 'mention' };
const of = (
  type: 'stray' | 'engage' | 'back' | 'pin' | 'unpin' | 'restore' | 'outside' | 'lost' | 'dismiss',
): PopoverEvent => ({ type });
const ALL: readonly PopoverEvent[] = [
  activate,
  rest,
  visit,
  reject,
  ...(
    ['stray', 'engage', 'back', 'pin', 'unpin', 'restore', 'outside', 'lost', 'dismiss'] as const
  ).map(of),
];

const atBo = (name: ShownPopover['name']): ShownPopover => ({
  name,
  mention: bo,
  trail: ['person/bo'],
});

/** Every drawn transition: from, event, to. Any other event leaves the state unchanged. */
const DRAWN: readonly (readonly [PopoverState, PopoverEvent, PopoverState])[] = [
  [CLOSED, activate, atBo('open')],
  [CLOSED, rest, atBo('previewing')],
  [previewing, activate, atBo('open')],
  [previewing, rest, atBo('previewing')],
  [previewing, of('engage'), open],
  [previewing, visit, atCove],
  [previewing, reject, rejected],
  [previewing, of('pin'), pinned],
  [previewing, of('stray'), CLOSED],
  [previewing, of('outside'), CLOSED],
  [previewing, of('lost'), CLOSED],
  [previewing, of('dismiss'), CLOSED],
  [open, activate, atBo('open')],
  [open, visit, atCove],
  [open, reject, rejected],
  [open, of('pin'), pinned],
  [open, of('outside'), CLOSED],
  [open, of('lost'), CLOSED],
  [open, of('dismiss'), CLOSED],
  [pinned, activate, atBo('pinned')],
  [pinned, visit, { ...atCove, name: 'pinned' }],
  [pinned, reject, { ...rejected, name: 'pinned' }],
  [pinned, of('unpin'), open],
  [pinned, of('dismiss'), CLOSED],
  [atCove, of('back'), open],
  [{ ...atCove, name: 'pinned' }, of('back'), pinned],
  [{ ...atCove, name: 'previewing' }, of('back'), open],
  [rejected, of('restore'), open],
  [rejected, { type: 'reject', scope: 'site' }, { ...rejected, rejected: 'site' }],
  [{ ...rejected, name: 'pinned' }, of('restore'), pinned],
];

describe('the popover', () => {
  it.each(DRAWN)('goes from %o by %o to %o', (from, event, to) => {
    expect(nextPopoverState(from, event)).toEqual(to);
  });

  it.each([CLOSED, previewing, open, pinned])(
    'stays %o on every event that is not drawn',
    (from) => {
      const drawn = new Set(DRAWN.filter(([state]) => state === from).map(([, { type }]) => type));
      const others = ALL.filter(({ type }) => !drawn.has(type));
      expect(others.length).toBeGreaterThan(0);
      for (const event of others) expect(nextPopoverState(from, event)).toBe(from);
    },
  );

  it('forgets a rejection when the mention changes', () => {
    expect(nextPopoverState(rejected, activate)).toEqual(atBo('open'));
  });

  it('ignores a visit to the entity already shown', () => {
    expect(nextPopoverState(atCove, visit)).toBe(atCove);
  });

  it('goes back step by step, also through an entity seen twice', () => {
    const again = nextPopoverState(atCove, { type: 'visit', entityId: 'person/ada' });
    expect(again).toMatchObject({ trail: ['person/ada', 'place/cove', 'person/ada'] });
    const once = nextPopoverState(again, of('back'));
    expect(once).toEqual(atCove);
    expect(nextPopoverState(once, of('back'))).toEqual(open);
  });

  it('knows the entity shown and the one before', () => {
    expect([shownEntity(atCove), previousEntity(atCove)]).toEqual(['place/cove', 'person/ada']);
    expect([shownEntity(open), previousEntity(open)]).toEqual(['person/ada', undefined]);
  });
});
