import { expect, it } from 'vitest';
import type { DateSpan, TimelinePoint } from '../model.ts';
import { pointOfNote } from './point-of-note.ts';

const span = (from: string, to?: string): DateSpan => ({ from, ...(to && { to }), label: from });
const point = (id: string, when: DateSpan, ...notes: string[]): TimelinePoint => ({
  id,
  when,
  text: id,
  places: [],
  notes,
  entities: [],
});

const points = [
  point('nineties', span('1991', '1999')),
  point('vote', span('1994-06'), 'F01'),
  point('summer', span('1994-06', '1994-08')),
  point('later', span('2001'), 'F01'),
];
const idFor = (id: string, when?: DateSpan) =>
  pointOfNote({ id, ...(when && { when }) }, points)?.id;

it('is the point of that time that the note belongs to', () => {
  expect(idFor('F01', span('1994'))).toBe('vote');
  expect(idFor('F01', span('2001-05'))).toBe('later');
});

it('is else one that begins with the date of the note, or has it', () => {
  expect(idFor('F02', span('1994-06', '1994-08'))).toBe('vote');
  expect(idFor('F02', span('1994-08-31'))).toBe('nineties');
  expect(idFor('F02', span('1994-09'))).toBe('nineties');
});

it.each([
  ['has no date', undefined],
  ['is of another time', span('2000')],
])('is none where a note %s', (_, when) => {
  expect(idFor('F01', when)).toBeUndefined();
});
