import { expect, it, vi } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../../core/notes/library.ts';
import type { CopiedNote } from '../notes/copied-note.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { createCopier } from './copy-note.ts';

const [note] = samplePack.notes;

function copier(write: (copied: CopiedNote) => Promise<void>) {
  return createCopier(createLibrary([samplePack]), surroundingsOnce(), english, write);
}

it('copies a note with its source, and says so', async () => {
  const write = vi.fn<(copied: CopiedNote) => Promise<void>>(async () => {});
  const { copy, said } = copier(write);
  expect(said.value).toBe('');
  expect(await copy(note!)).toBe(true);
  expect(write.mock.calls[0]![0].text).toContain('from an invented essay of May 2001');
  expect(said.value).toBe('Copied, with its source.');
});

it('says so where the browser does not allow it', async () => {
  const { copy, said } = copier(() => Promise.reject(new Error('NotAllowedError')));
  expect(await copy(note!)).toBe(false);
  expect(said.value).toBe(english('note_not_copied_here'));
});
