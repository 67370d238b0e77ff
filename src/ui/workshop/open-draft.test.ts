import { beforeEach, expect, it, vi } from 'vitest';
import { chosenPlace, type DraftPlace } from './draft-place.ts';
import { createDraftOpening, type DraftOpening } from './open-draft.ts';

const place = chosenPlace({ name: 'a.zip', isFolder: false, files: [] });
const open = vi.fn<(place: DraftPlace) => void>();
const onProblem = vi.fn<(error: unknown) => void>();
let opening: DraftOpening;

beforeEach(() => {
  vi.resetAllMocks();
  opening = createDraftOpening(open, onProblem);
});

it('a choice is opened, and takes the former refusal away', async () => {
  await opening.open(Promise.resolve(undefined));
  expect(opening.refusal.value).toBe('nothing');
  await opening.open(Promise.resolve(place));
  expect(open).toHaveBeenCalledExactlyOnceWith(place);
  expect(opening.refusal.value).toBeUndefined();
});

it('a choice that was taken back says nothing', async () => {
  await opening.open(Promise.resolve(null));
  expect(open).not.toHaveBeenCalled();
  expect(opening.refusal.value).toBeUndefined();
});

it('a folder that the browser refuses says so', async () => {
  await opening.open(Promise.reject(new DOMException('', 'SecurityError')));
  expect(opening.refusal.value).toBe('forbidden');
  expect(onProblem).not.toHaveBeenCalled();
});

it('an error of the program says so, and is reported', async () => {
  const error = new TypeError('a fault');
  await opening.open(Promise.reject(error));
  expect(opening.refusal.value).toBe('program');
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(error);
});
