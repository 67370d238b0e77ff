import bundledJson from 'sidelight:pack';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { eventually } from '../../../test/support/eventually.ts';
import {
  control,
  makePopover,
  open,
  openMenu,
  placed,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { wordsIn } from '../../../test/support/words-in.ts';
import type { PackContent } from '../../core/model.ts';
import type { CompactPack } from '../../pack/format/compact.ts';
import { parseCompact } from '../../pack/load/parse-compact.ts';
import { packIn } from '../../pack/store/pack-in.ts';
import { translateInOf } from '../../ui/translate-in.ts';

usePopoverPage();

const pack = parseCompact('bundled pack', bundledJson) as CompactPack;
const spanish = packIn(pack, 'es').content;
const words = new Map(['ru', 'es'].map((language) => [language, wordsIn(language)]));
const russian = translateInOf(english, words)('ru');
const translateIn = translateInOf(russian, words);

/** A note whose quotation stands in its text, about one entity that others share notes with. */
const quoting = spanish.notes.find(({ quotes }) => quotes?.[0]?.original !== undefined)!;
const [entityId = ''] = quoting.about;

const openCard = async (content: PackContent = spanish): Promise<void> => {
  makePopover(
    {
      t: russian,
      translateIn,
      onReject: () => undefined,
      onOptions: () => undefined,
      onReader: () => undefined,
    },
    content,
  );
  open({
    entityId,
    surface: 'Łukaszenka',
    context: () => ({ paragraph: '', inParagraph: quoting.about.slice(1) }),
    pageDate: () => ({ year: 2026, month: 7 }),
  });
  await placed();
  await eventually(() => expect(root().querySelector('.related')).not.toBeNull());
  for (const unfold of root().querySelectorAll<HTMLElement>('.unfold'))
    await userEvent.click(unfold);
};

/** What the card shows or says, each with the language that it is told to be in. */
function told(): [text: string, language: string | undefined][] {
  const languageOf = (element: Element | null) =>
    element?.closest<HTMLElement>('[lang]')?.getAttribute('lang') ?? undefined;
  const found: [string, string | undefined][] = [];
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (/\p{L}/u.test(data)) found.push([data, languageOf(parentElement)]);
  }
  for (const element of root().querySelectorAll('[title], [aria-label]'))
    for (const name of ['title', 'aria-label']) {
      const text = element.getAttribute(name);
      if (text) found.push([text, languageOf(element)]);
    }
  return found;
}

const original = (): HTMLElement | null => root().querySelector('.original q');

describe('a card with notes in another language than the interface', () => {
  it('has no word of the interface’s language', async () => {
    await openCard();
    await openMenu();
    await userEvent.click(control('.why-button'));
    const all = told();
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(([text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
    // The name in the page is in the page's language, which is not known.
    const others = all.filter(([, language]) => language !== 'es');
    expect(others).toEqual([['Łukaszenka', '']]);
    const shown = all.map(([text]) => text).join('\n');
    for (const key of ['why_heading', 'toolbar_options', 'time_heading'] as const)
      expect(shown).toContain(translateIn('es')(key));
  });

  it('says that they are a translation, by whom, and from which language', async () => {
    await openCard();
    expect(control('.translation').textContent).toBe(
      'Traducido por Sidelight. Idioma original: inglés.',
    );
    expect(control('.attribution').textContent).toContain('Estas notas son una traducción.');
  });

  it('shows the original of a quotation on a press, and hides it on another', async () => {
    await openCard();
    const [{ text, original: own } = { text: '', original: '' }] = quoting.quotes ?? [];
    const button = `[data-note="${quoting.id}"] .original-button`;
    expect(control(button).getAttribute('aria-label')).toContain(text);
    expect(original()).toBeNull();
    await userEvent.click(control(button));
    expect(original()).toMatchObject({ textContent: own, lang: 'en' });
    expect(control(button).ariaExpanded).toBe('true');
    await userEvent.click(control(button));
    expect(original()).toBeNull();
  });

  it('shows it by keyboard, too: the arrows lead from control to control of the note', async () => {
    await openCard();
    const note = `[data-note="${quoting.id}"]`;
    control(`${note} .note-kind`).focus();
    for (let press = 0; press < 5; press++) {
      if (root().activeElement?.matches('.original-button')) break;
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(root().activeElement).toBe(control(`${note} .original-button`));
    await userEvent.keyboard('{Enter}');
    expect(original()?.lang).toBe('en');
  });

  it('tells the language of both where the interface has not that of the notes', async () => {
    await openCard({ ...spanish, language: 'ja' });
    const languages = new Set(told().map(([, language]) => language));
    expect([...languages].sort()).toEqual(['ja', 'ru']);
  });
});

describe('a card with notes in the pack’s own language', () => {
  it('neither says that they are translated nor leads to originals', async () => {
    await openCard(pack.content);
    expect(root().querySelector('.translation, .translated-mark, .original-button')).toBeNull();
  });
});
