import { expect, it, vi } from 'vitest';
import { handClock } from '../../../test/support/hand-clock.ts';
import type { ChosenPack } from '../../pack/import/import-files.ts';
import type { PackHandle } from './draft-place.ts';
import { followHandle, type FollowDeps } from './follow-handle.ts';

const handle = {} as PackHandle;
const SECOND = 1000;

/** A folder with one file, which the test changes. */
function folder() {
  let lastModified = 1;
  return {
    change: () => void lastModified++,
    read: async (): Promise<ChosenPack> => ({
      name: 'folder',
      isFolder: true,
      files: [{ path: 'notes.json', file: new File(['{}'], 'notes.json', { lastModified }) }],
    }),
  };
}

/** An observer as a browser has it; the test says what it tells. */
function observer(observe: () => Promise<void> = async () => {}) {
  let tell: (records: readonly { readonly type: string }[]) => void = () => {};
  const disconnect = vi.fn<() => void>();
  const Observer = class {
    constructor(onChange: typeof tell) {
      tell = onChange;
    }
    readonly observe = observe;
    readonly disconnect = disconnect;
  } as unknown as FollowDeps['Observer'];
  return { Observer, disconnect, tell: (type: string) => tell([{ type }]) };
}

async function follow(Observer: FollowDeps['Observer'], { read, change } = folder()) {
  const clock = handClock();
  const onChange = vi.fn<() => void>();
  const life = new AbortController();
  await followHandle(handle, read, onChange, life.signal, { Observer, wait: clock.wait });
  await clock.turn(0);
  return { clock, change, onChange, life };
}

it('the browser tells of changes', async () => {
  const { Observer, disconnect, tell } = observer();
  const { onChange, life } = await follow(Observer);
  tell('modified');
  expect(onChange).toHaveBeenCalledOnce();
  life.abort();
  expect(disconnect).toHaveBeenCalled();
});

it.each([
  ['begins', () => {}],
  [
    'refuses',
    () => {
      throw new Error('no');
    },
  ],
])('a change is noticed that was made before the browser %s to tell of any', async (_, end) => {
  const changed = folder();
  const { Observer } = observer(async () => {
    changed.change();
    end();
  });
  const { clock, onChange } = await follow(Observer, changed);
  await clock.turn(SECOND);
  expect(onChange).toHaveBeenCalledOnce();
});

it.each<[string, () => FollowDeps['Observer']]>([
  ['has no observer', () => undefined],
  ['refuses to observe', () => observer(() => Promise.reject(new Error('no'))).Observer],
])('where the browser %s, the times of the files are looked at', async (_, make) => {
  const { clock, change, onChange, life } = await follow(make());
  await clock.turn(SECOND);
  expect(onChange).not.toHaveBeenCalled();
  change();
  await clock.turn(SECOND);
  expect(onChange).toHaveBeenCalledOnce();
  await clock.turn(SECOND);
  expect(onChange).toHaveBeenCalledOnce();
  life.abort();
  change();
  await clock.turn(SECOND);
  expect(onChange).toHaveBeenCalledOnce();
});

it('where the browser ceases to tell, the times of the files are looked at from then on', async () => {
  const { Observer, tell } = observer();
  const { clock, change, onChange } = await follow(Observer);
  tell('errored');
  await clock.turn(0);
  onChange.mockClear();
  change();
  await clock.turn(SECOND);
  expect(onChange).toHaveBeenCalledOnce();
});

it('the files are looked at once a second, however often the browser says that it has ceased', async () => {
  let refuse: (error: Error) => void = () => {};
  const { Observer, tell } = observer(() => new Promise((_, reject) => (refuse = reject)));
  const clock = handClock();
  const { read } = folder();
  const readOften = vi.fn<() => Promise<ChosenPack>>(read);
  const life = new AbortController();
  const begun = followHandle(handle, readOften, () => {}, life.signal, {
    Observer,
    wait: clock.wait,
  });
  tell('errored');
  tell('errored');
  refuse(new Error('gone'));
  await begun;
  await clock.turn(0);
  readOften.mockClear();
  await clock.turn(SECOND);
  expect(readOften).toHaveBeenCalledOnce();
});
