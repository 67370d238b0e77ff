import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { hostileArticle } from '../../../test/fixtures/hostile-article.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { wordsIn } from '../../../test/support/words-in.ts';
import type { Article } from '../../core/article/article-tree.ts';
import type { MarginNote } from '../../core/article/margin-notes.ts';
import { unranked } from '../../core/notes/rank-notes.ts';
import { TranslateContext } from '../i18n.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { translateInOf } from '../translate-in.ts';
import tokens from '../tokens.css?inline';
import controls from '../controls.css?inline';
import notesCss from '../notes/notes.css?inline';
import reading from './reading.css?inline';
import articleCss from './article.css?inline';
import { extractArticle } from './extract-article.ts';
import { ReadingPage, type ReadingPageProps } from './reading-page.tsx';
import { page } from 'vitest/browser';

let root: HTMLElement;
let style: HTMLStyleElement;

beforeEach(() => {
  style = document.createElement('style');
  style.textContent = [tokens, controls, notesCss, reading, articleCss].join('\n');
  document.head.append(style);
  root = document.createElement('div');
  root.className = 'sl-root';
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  style.remove();
});

const SHORT = 'A short line.';
const article: Article = {
  title: 'A story',
  language: 'he',
  direction: 'rtl',
  lines: [SHORT, SHORT, SHORT],
  blocks: [0, 1, 2].map((line) => ({ tag: 'p', attributes: {}, children: [SHORT], line })),
};
const noteAt = (line: number, number: number, isAgain = false): [number, MarginNote] => [
  line,
  {
    pack: samplePack,
    entity: 'person/ada',
    ranked: unranked(samplePack.notes[number - 1]!),
    number,
    isAgain,
  },
];

function show(props: Partial<ReadingPageProps>): void {
  render(
    <TranslateContext.Provider value={english}>
      <ReadingPage
        state={{ is: 'article', article, address: 'https://www.news.example/story' }}
        notes={new Map([noteAt(0, 1), noteAt(1, 2), noteAt(2, 1, true)])}
        notesOf={surroundingsOnce()}
        look={{ theme: 'auto', size: 'medium' }}
        onLook={() => {}}
        onPrint={() => {}}
        onAgain={() => {}}
        {...props}
      />
    </TranslateContext.Provider>,
    root,
  );
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const boxes = (selector: string) => all(selector).map((element) => element.getBoundingClientRect());

describe('on a wide screen', () => {
  beforeEach(() => page.viewport(1300, 900));

  it('each note stands beside its line, below the one before it, and a second time only in short', async () => {
    show({});
    await vi.waitFor(() => {
      const [first, second, third] = boxes('.margin-note');
      const [line] = boxes('[data-line="0"]');
      expect(first!.left).toBeGreaterThan(line!.right);
      expect(Math.abs(first!.top - line!.top)).toBeLessThan(1);
      expect(second!.top).toBeGreaterThanOrEqual(first!.bottom + 15);
      expect(third!.top).toBeGreaterThanOrEqual(second!.bottom + 15);
      expect(boxes('.with-margin')[0]!.bottom).toBeGreaterThanOrEqual(third!.bottom - 1);
    });
    expect(all('.margin-note .note').map((note) => note.dataset['note'])).toEqual(['F01', 'F02']);
    expect(all('.margin-note.again')[0]!.textContent).toContain('see above');
    const numbers = boxes('.margin-name .number, .again .number').map(({ left }) => left);
    expect(new Set(numbers).size).toBe(1);
    expect(all('.note-number').every((number) => number.checkVisibility())).toBe(true);
  });

  it('has the words of the notes’ language, beside the text and in print', () => {
    const words = wordsIn('es');
    const translateIn = translateInOf(english, new Map([['es', words]]));
    const [, note] = noteAt(0, 1);
    show({
      notes: new Map([[0, { ...note, pack: { ...samplePack, language: 'es' } }]]),
      notesOf: surroundingsOnce({ translateIn }),
    });
    const [kind] = all('.margin-note .note-kind');
    expect(Object.values(words)).toContain(kind!.textContent);
    expect(Object.values(words)).not.toContain(english('note_fact'));
    const [printed] = all('.end-notes li');
    expect(printed!.textContent).toContain(kind!.textContent);
    expect([kind, printed].map((one) => one!.closest('[lang]')!.getAttribute('lang'))).toEqual([
      'es',
      'es',
    ]);
  });

  it('follows the size of the text', async () => {
    show({});
    const top = () => boxes('.margin-note')[0]!.top - boxes('[data-line="0"]')[0]!.top;
    const before = boxes('[data-line="0"]')[0]!.height;
    show({ look: { theme: 'auto', size: 'largest' } });
    expect(boxes('[data-line="0"]')[0]!.height).toBeGreaterThan(before);
    await vi.waitFor(() => expect(Math.abs(top())).toBeLessThan(1));
  });
});

describe('on a narrow screen', () => {
  beforeEach(() => page.viewport(390, 800));

  it('a note opens below its line at a press', async () => {
    show({});
    const text = () => all('.margin-note .note-text')[0]!.checkVisibility();
    expect(text()).toBe(false);
    const [opener] = all('.opener');
    expect(opener!.getAttribute('aria-expanded')).toBe('false');
    opener!.click();
    await vi.waitFor(() => expect(text()).toBe(true));
    expect(opener!.getAttribute('aria-expanded')).toBe('true');
    expect(boxes('.margin-note')[0]!.top).toBeGreaterThanOrEqual(
      boxes('[data-line="0"]')[0]!.bottom - 20,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});

describe('the article', () => {
  it('has its own language and direction, its notes those of the interface', () => {
    show({});
    const [drawn] = all('.article');
    expect([drawn!.lang, drawn!.dir]).toEqual(['he', 'rtl']);
    expect([all('.margin-note')[0]!.lang, all('.margin-note')[0]!.dir]).toEqual(['en', 'ltr']);
  });

  it('has the numbers of its notes, and the notes once more for print', () => {
    show({});
    expect(all('.note-number').map(({ dataset }) => dataset['number'])).toEqual(['1', '2', '1']);
    // They are no part of the text, by which the engine knows the place of a name.
    expect(all('[data-line]').map(({ textContent }) => textContent)).toEqual([SHORT, SHORT, SHORT]);
    const [end] = all('.end-notes');
    expect(end!.checkVisibility()).toBe(false);
    expect(all('.end-notes li').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Text of F01.'),
      expect.stringContaining('Text of F02.'),
    ]);
  });

  it('of a hostile page has only text elements, and of their attributes only harmless ones', () => {
    const address = 'https://news.example/';
    const hostile = extractArticle({
      address,
      base: address,
      language: 'en',
      direction: '',
      html: hostileArticle,
    })!;
    show({ state: { is: 'article', article: hostile, address }, notes: new Map() });
    const elements = all('.article-text *');
    expect(elements.length).toBeGreaterThan(20);
    const names = new Set(elements.map(({ localName }) => localName));
    for (const name of names) expect('p h2 a span div b bdo table tbody tr td').toContain(name);
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...attributes].toSorted()).toEqual([
      'class',
      'data-line',
      'dir',
      'href',
      'lang',
      'rel',
    ]);
    const links = elements.flatMap((element) => element.getAttribute('href') ?? []);
    expect(links).toEqual(['https://example.org/fine']);
    expect(root.querySelector('#reading')).toBeNull();
    expect(Object.hasOwn(globalThis, 'trapped')).toBe(false);
  });
});

describe('the bar', () => {
  it('changes size and colours, and ends at the smallest and the largest size', () => {
    const onLook = vi.fn<ReadingPageProps['onLook']>();
    show({ onLook });
    all('.larger')[0]!.click();
    all('.smaller')[0]!.click();
    all('[data-choice="sepia"]')[0]!.click();
    expect(onLook.mock.calls).toEqual([
      [{ size: 'large' }],
      [{ size: 'small' }],
      [{ theme: 'sepia' }],
    ]);
    show({ onLook, look: { theme: 'sepia', size: 'largest' } });
    all('.larger')[0]!.click();
    expect(onLook).toHaveBeenCalledTimes(3);
    expect(all('.larger')[0]!.getAttribute('aria-disabled')).toBe('true');
    expect(all('[data-choice="sepia"]')[0]!.getAttribute('aria-pressed')).toBe('true');
  });

  it('leads to the page', () => {
    show({});
    const [link] = all('a.to-page');
    expect(link!.getAttribute('href')).toBe('https://www.news.example/story');
    expect(link!.textContent).toContain('news.example');
  });
});

describe('without an article', () => {
  it.each([
    [{ is: 'none', address: 'https://a.org/' } as const, 'found no article', true],
    [{ is: 'closed' } as const, 'does not let Sidelight into', true],
    [{ is: 'gone', address: 'https://a.org/' } as const, 'no longer open', false],
    [{ is: 'gone', address: undefined } as const, 'no longer open', false],
  ])('%j says why', (state, words, canAsk) => {
    const onAgain = vi.fn<() => void>();
    show({ state, onAgain });
    expect(all('[role="status"]')[0]!.textContent).toContain(words);
    expect(all('a.to-page')).toHaveLength('address' in state && state.address ? 1 : 0);
    expect(all('.print')).toHaveLength(0);
    expect(all('.look-again')).toHaveLength(canAsk ? 1 : 0);
    all('.look-again')[0]?.click();
    expect(onAgain).toHaveBeenCalledTimes(canAsk ? 1 : 0);
  });
});
