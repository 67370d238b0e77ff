import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  nextPopoverState,
  previousEntity,
  shownEntity,
  type OpenPopover,
  type PopoverEvent,
} from './popover-state.ts';

const ada = { entityId: 'person/ada', surface: 'Mill' };
const bo = { entityId: 'person/bo', surface: 'Lund' };
const atAda: OpenPopover = { name: 'open', mention: ada, trail: ['person/ada'] };
const atCove: OpenPopover = { name: 'open', mention: ada, trail: ['person/ada', 'place/cove'] };

const activate: PopoverEvent = { type: 'activate', mention: bo };
const visit: PopoverEvent = { type: 'visit', entityId: 'place/cove' };
const back: PopoverEvent = { type: 'back' };
const dismiss: PopoverEvent = { type: 'dismiss' };

describe('a closed popover', () => {
  it('opens at the mention that is activated', () => {
    expect(nextPopoverState(CLOSED, activate)).toEqual({
      name: 'open',
      mention: bo,
      trail: ['person/bo'],
    });
  });

  it.each([visit, back, dismiss])('stays closed on $type', (event) => {
    expect(nextPopoverState(CLOSED, event)).toBe(CLOSED);
  });
});

describe('an open popover', () => {
  it('starts anew when another mention is activated', () => {
    expect(nextPopoverState(atCove, activate)).toEqual({
      name: 'open',
      mention: bo,
      trail: ['person/bo'],
    });
  });

  it('goes on to a related entity and stays with its mention', () => {
    expect(nextPopoverState(atAda, visit)).toEqual(atCove);
  });

  it('does not visit the entity that it shows already', () => {
    expect(nextPopoverState(atCove, visit)).toBe(atCove);
  });

  it('comes back step by step, also through an entity seen twice', () => {
    const again = nextPopoverState(atCove, { type: 'visit', entityId: 'person/ada' });
    expect(again).toMatchObject({ trail: ['person/ada', 'place/cove', 'person/ada'] });
    const once = nextPopoverState(again, back);
    expect(once).toEqual(atCove);
    expect(nextPopoverState(once, back)).toEqual(atAda);
  });

  it('has no way back from the entity of its mention', () => {
    expect(nextPopoverState(atAda, back)).toBe(atAda);
  });

  it.each([atAda, atCove])('closes when dismissed, however long its trail', (state) => {
    expect(nextPopoverState(state, dismiss)).toBe(CLOSED);
  });

  it('knows the entity shown and the one before', () => {
    expect([shownEntity(atCove), previousEntity(atCove)]).toEqual(['place/cove', 'person/ada']);
    expect([shownEntity(atAda), previousEntity(atAda)]).toEqual(['person/ada', undefined]);
  });
});
