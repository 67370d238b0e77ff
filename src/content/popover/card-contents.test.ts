import { expect, it, vi } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { withInterfaceWords, type AskWords } from './card-contents.ts';

const inLanguages = (...languages: readonly string[]) =>
  languages.map((language) => ({ ...samplePack, language }));

it('asks for the words of each language of notes but the interface’s own', async () => {
  const ask = vi.fn<AskWords>(async (language) => ({ locale_tag: language }));
  const packs = inLanguages('es', 'ru', 'es-MX', 'en');
  const { words } = await withInterfaceWords(packs, 'ru', ask);
  expect(ask.mock.calls).toEqual([['es'], ['en']]);
  expect([...words.values()]).toEqual([{ locale_tag: 'es' }, { locale_tag: 'en' }]);
});

it('asks for nothing where the notes are in the interface’s language, or in one that it has not', async () => {
  const ask = vi.fn<AskWords>();
  await withInterfaceWords(inLanguages('en-GB', 'ja'), 'en', ask);
  expect(ask).not.toHaveBeenCalled();
});

it('leaves out what cannot be had', async () => {
  const packs = inLanguages('es');
  const contents = await withInterfaceWords(packs, 'ru', async () => undefined);
  expect(contents).toEqual({ packs, words: new Map() });
});
