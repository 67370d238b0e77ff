import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventually } from '../../../test/support/eventually.ts';
import {
  control,
  makePopover,
  open,
  placed,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackTexts } from '../../core/model.ts';
import { textsOf } from '../../core/notes/pack-texts.ts';
import { translatedContent } from '../../core/notes/translated-content.ts';

usePopoverPage();

/** Stands before every text of the pack. */
const SIGN = '¤';

function signed(value: unknown): unknown {
  if (typeof value === 'string') return `${SIGN}${value}`;
  if (Array.isArray(value)) return value.map(signed);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, signed(one)]),
  );
}

/** The texts of the pack that the card shows, each with the language that it is in. */
function shownTexts(): [text: string, language: string | undefined][] {
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  const found: [string, string | undefined][] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.includes(SIGN))
      found.push([data, parentElement?.closest<HTMLElement>('[lang]')?.lang]);
  }
  return found;
}

describe('a card of a pack in another language than the interface', () => {
  it('marks all texts of the pack with their language', async () => {
    const texts = signed(textsOf(samplePack, [])) as PackTexts;
    makePopover({}, translatedContent(samplePack, 'ru', texts));
    open();
    await placed();
    await eventually(() => expect(root().querySelector('.related')).not.toBeNull());
    await userEvent.click(control('[data-note="F04"] .unfold'));
    const words = (): string => shownTexts().join('\n');
    for (const text of [
      'Ada Mill',
      'Born in 1950.',
      'Bo Lund',
      'spring 1999',
      'By side',
      'One side',
    ])
      await eventually(() => expect(words()).toContain(`${SIGN}${text},`));
    expect(shownTexts().filter(([, language]) => language !== 'ru')).toEqual([]);
  });
});
