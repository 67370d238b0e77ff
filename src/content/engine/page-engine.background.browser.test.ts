import { afterEach, expect, it, vi } from 'vitest';
import { isShown } from '../page/slices.ts';
import { engine, known, main, start, useMarkedPage } from '../../../test/support/marked-page.ts';

vi.mock('../page/slices.ts', { spy: true });

useMarkedPage();
afterEach(() => void vi.mocked(isShown).mockRestore());

/** More changes than are kept for a page in the background. */
const TOO_MANY = 2001;

it('a page that changed too often in the background has its names in the order of now', async () => {
  start('<p id="one">Minsk</p><p>Moscow</p><p>Belarus</p>');
  expect(await known()).toEqual(['Minsk', 'Moscow', 'Belarus']);
  vi.mocked(isShown).mockReturnValue(false);
  for (let i = 0; i < TOO_MANY; i++) main.toggleAttribute('hidden');
  main.removeAttribute('hidden');
  main.append(main.querySelector('#one')!);
  await Promise.resolve();
  vi.mocked(isShown).mockRestore();
  await engine.settle();
  expect(await known()).toEqual(['Moscow', 'Belarus', 'Minsk']);
});
