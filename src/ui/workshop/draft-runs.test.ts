import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleOf } from '../../../test/support/kept-pack.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { checkDraft, type DraftResult } from '../../pack/import/check-draft.ts';
import type { ChosenPack } from '../../pack/import/import-files.ts';
import type { CheckMessage } from '../chosen-pack/check-in-worker.ts';
import { chosenPlace, type DraftPlace } from './draft-place.ts';
import { createDraftRuns, type DraftRuns } from './draft-runs.ts';

const zip = bundleOf(smallPack({ en: { 'place/brest': { names: ['Brest'] } } }));
const chosen: ChosenPack = {
  name: 'small.zip',
  isFolder: false,
  files: [{ path: 'small.zip', file: new Blob([zip]) }],
};
const sound = await checkDraft(chosen, () => {});
const unsound: DraftResult = {
  is: 'unsound',
  problems: [{ file: 'notes.json', line: 1, column: 2, message: 'is wrong' }],
  warnings: [],
  id: 'small',
};

/** A check that was begun; the test says how it goes on. */
interface BegunCheck {
  readonly say: (message: CheckMessage<DraftResult>) => void;
  readonly life: AbortSignal;
}
let begun: BegunCheck[];
let runs: DraftRuns;
let clock: number;

beforeEach(() => {
  begun = [];
  clock = 0;
  runs = createDraftRuns({
    check: (_, say, life) => begun.push({ say, life }),
    now: () => ++clock,
    onProblem: (error) => {
      throw error;
    },
  });
});

/** The latest check, once it has begun. */
async function check(number: number): Promise<BegunCheck> {
  await vi.waitUntil(() => begun.length >= number);
  return begun[number - 1]!;
}

describe('a draft', () => {
  it('is checked when it is opened, and shown once it is sound', async () => {
    runs.open(chosenPlace(chosen));
    const { say } = await check(1);
    expect(runs.state.value).toMatchObject({
      place: { name: 'small.zip' },
      progress: { step: 'begin' },
    });
    say({ is: 'step', progress: { step: 'names', done: 0.5 } });
    expect(runs.state.value?.progress).toEqual({ step: 'names', done: 0.5 });
    say({ is: 'end', result: sound });
    expect(runs.state.value).toMatchObject({
      progress: undefined,
      outcome: { is: 'sound', at: 1 },
      draft: { at: 1, pack: { content: { id: 'small' } } },
    });
  });

  it('stays as it was last sound while it is checked again, and while it has mistakes', async () => {
    runs.open(chosenPlace(chosen));
    (await check(1)).say({ is: 'end', result: sound });
    const before = runs.state.value?.draft;
    runs.readAgain();
    const { say } = await check(2);
    expect(runs.state.value?.draft).toBe(before);
    say({ is: 'end', result: unsound });
    expect(runs.state.value).toMatchObject({ outcome: { is: 'unsound', at: 2 } });
    expect(runs.state.value?.draft).toBe(before);
  });

  it('ends an older check when a newer one begins', async () => {
    runs.open(chosenPlace(chosen));
    const older = await check(1);
    runs.readAgain();
    expect(older.life.aborted).toBe(true);
    expect((await check(2)).life.aborted).toBe(false);
  });

  it('can be stopped while it is checked', async () => {
    runs.open(chosenPlace(chosen));
    const { life } = await check(1);
    runs.stop();
    expect(life.aborted).toBe(true);
    expect(runs.state.value).toMatchObject({ progress: undefined, outcome: undefined });
  });

  it('that cannot be read says so, and so does a program that fails', async () => {
    const read = () => Promise.reject(new DOMException('not found', 'NotFoundError'));
    runs.open({ name: 'gone', again: 'button', read });
    await vi.waitUntil(() => runs.state.value?.outcome);
    expect(runs.state.value?.outcome).toMatchObject({ is: 'failed', failure: 'gone' });
    runs.open(chosenPlace(chosen));
    (await check(1)).say({ is: 'failed', failure: 'program' });
    expect(runs.state.value?.outcome).toMatchObject({ is: 'failed', failure: 'program' });
  });

  it('whose result cannot be loaded says so too, and the reason is reported', async () => {
    const problems: unknown[] = [];
    runs = createDraftRuns({
      check: (_, say, life) => begun.push({ say, life }),
      now: () => ++clock,
      onProblem: (error) => problems.push(error),
    });
    runs.open(chosenPlace(chosen));
    if (sound.is !== 'sound') throw new Error('not sound');
    const damaged: DraftResult = { is: 'sound', draft: { ...sound.draft, json: '{' } };
    (await check(1)).say({ is: 'end', result: damaged });
    expect(runs.state.value).toMatchObject({
      progress: undefined,
      outcome: { is: 'failed', failure: 'program' },
    });
    expect(problems).toHaveLength(1);
  });

  it('is followed until another one is opened', async () => {
    let change = (): void => {};
    let followed: AbortSignal | undefined;
    const place: DraftPlace = {
      ...chosenPlace(chosen),
      again: 'watched',
      follow: async (onChange, life) => {
        change = onChange;
        followed = life;
      },
    };
    runs.open(place);
    await check(1);
    change();
    await check(2);
    expect(followed?.aborted).toBe(false);
    runs.open({ ...chosenPlace(chosen), name: 'other.zip' });
    expect(followed?.aborted).toBe(true);
  });

  it('of another name does not leave the former one in sight', async () => {
    runs.open(chosenPlace(chosen));
    (await check(1)).say({ is: 'end', result: sound });
    runs.open({ ...chosenPlace(chosen), name: 'other.zip' });
    expect(runs.state.value?.draft).toBeUndefined();
  });

  it.each<[string, CheckMessage<DraftResult>, boolean]>([
    ['the same pack', { is: 'end', result: unsound }, true],
    ['another pack', { is: 'end', result: { ...unsound, id: 'other' } }, false],
    ['nobody knows what', { is: 'end', result: { ...unsound, id: undefined } }, false],
    ['what cannot be read', { is: 'failed', failure: 'unreadable' }, false],
  ])('of the same name is %s, if the browser cannot tell', async (_, message, stays) => {
    runs.open(chosenPlace(chosen));
    (await check(1)).say({ is: 'end', result: sound });
    const before = runs.state.value?.draft;
    runs.open(chosenPlace(chosen));
    (await check(2)).say(message);
    expect(runs.state.value?.draft).toBe(stays ? before : undefined);
    expect(runs.state.value?.outcome).toMatchObject({ at: 2 });
  });

  it('of the same name goes out of sight if its check is stopped and nobody knows what it is', async () => {
    runs.open(chosenPlace(chosen));
    (await check(1)).say({ is: 'end', result: sound });
    const before = runs.state.value!.draft!;
    runs.readAgain();
    await check(2);
    runs.stop();
    expect(runs.state.value?.draft).toBe(before);
    runs.open(chosenPlace(chosen));
    await check(3);
    runs.stop();
    expect(runs.state.value).toMatchObject({ draft: undefined, outcome: undefined });
  });

  it('stays in sight while it is read again from where it was, whatever is wrong with it', async () => {
    runs.open(chosenPlace(chosen));
    (await check(1)).say({ is: 'end', result: sound });
    const before = runs.state.value!.draft!;
    runs.readAgain();
    (await check(2)).say({ is: 'end', result: { ...unsound, id: undefined } });
    runs.readAgain();
    (await check(3)).say({ is: 'failed', failure: 'unreadable' });
    expect(runs.state.value?.draft).toBe(before);
  });

  it('of another folder of the same name does not leave the former one in sight', async () => {
    const placeOf = (folder: string): DraftPlace => {
      const handle = { folder, isSameEntry: async (other: unknown) => isOf(folder, other) };
      return { ...chosenPlace(chosen), handle: handle as unknown as FileSystemDirectoryHandle };
    };
    const isOf = (folder: string, other: unknown): boolean =>
      (other as { readonly folder: string }).folder === folder;
    runs.open(placeOf('one'));
    (await check(1)).say({ is: 'end', result: sound });
    const before = runs.state.value?.draft;
    expect(before?.pack.content.id).toBe('small');
    runs.open(placeOf('one'));
    (await check(2)).say({ is: 'end', result: unsound });
    expect(runs.state.value?.draft).toBe(before);
    runs.open(placeOf('two'));
    (await check(3)).say({ is: 'end', result: unsound });
    await vi.waitUntil(() => runs.state.value?.draft === undefined);
    expect(runs.state.value?.outcome).toMatchObject({ is: 'unsound' });
  });
});
