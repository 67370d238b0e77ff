import { expect, it, vi } from 'vitest';
import type { Taking, TakingDeps } from '../../ui/export/taking.ts';
import { createLateTaking, type BringTaking } from './late-taking.ts';
import type { StartTaking, TakingAtMention } from './taking-at-mention.ts';

const onCopy = vi.fn<Taking['onCopy']>(async () => true);
const all: TakingAtMention = { card: () => ({ onCopy }), note: () => ({ onCopy }) };
const start: StartTaking = () => all;
const takingWith = (bring: BringTaking): Taking =>
  createLateTaking({} as Document, bring, {} as TakingDeps).card(
    [],
    {} as Parameters<TakingAtMention['card']>[1],
    () => undefined,
  );

it('brings the stage when the choice is shown, once', async () => {
  const bring = vi.fn<BringTaking>(async () => start);
  const taking = takingWith(bring);
  expect(bring).not.toHaveBeenCalled();
  taking.prepare!();
  await vi.waitFor(() => expect(bring).toHaveBeenCalledOnce());
  expect(await taking.onCopy('markdown')).toBe(true);
  expect(await taking.onCopy('csl')).toBe(true);
  expect(onCopy.mock.calls).toEqual([['markdown'], ['csl']]);
  expect(bring).toHaveBeenCalledOnce();
});

it('asks once for a stage that is on its way', async () => {
  let arrive = (_: StartTaking): void => {};
  const bring = vi.fn<BringTaking>(() => new Promise((resolve) => (arrive = resolve)));
  const taking = takingWith(bring);
  const copies = [taking.onCopy('markdown'), taking.onCopy('csl')];
  arrive(start);
  expect(await Promise.all(copies)).toEqual([true, true]);
  expect(bring).toHaveBeenCalledOnce();
});

it('copies nothing where the stage cannot be had, and tries again at the next press', async () => {
  const bring = vi.fn<BringTaking>(async () => undefined);
  const taking = takingWith(bring);
  expect(await taking.onCopy('text')).toBe(false);
  bring.mockResolvedValue(start);
  expect(await taking.onCopy('text')).toBe(true);
});

it('does not let a failure ahead of the press go unnoticed by the press', async () => {
  const taking = takingWith(() => Promise.reject(new Error('gone')));
  taking.prepare!();
  await expect(taking.onCopy('text')).rejects.toThrow('gone');
});
