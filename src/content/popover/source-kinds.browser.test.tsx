import { beforeEach, describe, expect, it } from 'vitest';
import {
  control,
  controlBelow,
  element,
  makePopover,
  noteKinds,
  open,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../../core/notes/library.ts';
import type { PackContent } from '../../core/model.ts';

usePopoverPage();

const address = 'https://example.org/the-book?edition=2';
/** The sample pack as one made from a book, its places by page. */
const book: PackContent = {
  ...samplePack,
  title: 'The book of Cove',
  origin: {
    ...samplePack.origin,
    kind: 'book',
    attribution: 'a book of May 2001',
    locator: { unit: 'page', count: 320 },
    address,
  },
  entities: samplePack.entities.map((entity) =>
    entity.id === 'org/dock' ? { ...entity, kind: 'thing', kindLabel: 'Trade union' } : entity,
  ),
};

describe('the card of a pack that was made from a book', () => {
  beforeEach(() => void makePopover({}, book));

  it('speaks of the book and its pages', async () => {
    open();
    await controlBelow('.related');
    const line = element('[data-note="F03"] .note-line .note-place', root());
    expect(line.textContent).toBe('p. 3page 3');
    expect(noteKinds()).toEqual(['Quotation', 'Book’s view', 'Allegation', 'Forecast of May 2001']);
    const text = control('.card').textContent;
    for (const part of [
      'From a book of May 2001',
      'general knowledge, not in the book',
      'reported in the book, not proven there',
      'Also in the book',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/essay|paragraph|¶/);
  });

  it('says so where the book only mentions a name', () => {
    open({ entityId: 'idea/lonely' });
    expect(control('.card').textContent).toContain('This name is only mentioned in the book.');
  });

  it('names a kind of its own in the words of the pack', () => {
    open({ entityId: 'org/dock' });
    const kind = control('.kind');
    expect(kind.textContent).toBe('Trade union');
    expect(kind.querySelector('[lang="en"]')).not.toBeNull();
  });

  it('shows where the address of the source leads, and opens it in a new tab that learns nothing', async () => {
    open();
    const link = (await controlBelow('.source-address a')) as unknown as HTMLAnchorElement;
    expect([link.textContent, link.href]).toEqual([address, address]);
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('does not follow the address for a script', async () => {
    open();
    const link = await controlBelow('.source-address a');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});

describe('the card of a pack that brings markup', () => {
  const MARKUP = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
  /** The sample pack with markup in all that readers see of it. */
  const hostile: PackContent = {
    ...samplePack,
    title: MARKUP,
    origin: { ...samplePack.origin, attribution: MARKUP },
    entities: samplePack.entities.map((entity) => ({
      ...entity,
      kindLabel: MARKUP,
      label: `${MARKUP} ${entity.label}`,
      description: MARKUP,
      editorial: { notes: [MARKUP] },
    })),
    notes: samplePack.notes.map((note) => ({ ...note, text: MARKUP })),
    timeline: samplePack.timeline.map((point) => ({ ...point, text: MARKUP })),
  };

  it('shows it as text, and has no picture and no link for it', async () => {
    makePopover({}, hostile);
    open();
    await controlBelow('.related');
    expect(control('.card').textContent.split(MARKUP).length).toBeGreaterThan(5);
    expect([...root().querySelectorAll('img, script, iframe, [onerror]')]).toEqual([]);
    expect([...root().querySelectorAll('a')].map(({ href }) => href)).toEqual([]);
  });
});

describe('the card of several sources', () => {
  const inBook = (id: string): string => `book:${id}`;
  const other: PackContent = {
    ...book,
    id: 'book',
    entities: book.entities.map((entity) => ({ ...entity, id: inBook(entity.id) })),
    notes: book.notes.map((note) => ({
      ...note,
      id: inBook(note.id),
      about: note.about.map(inBook),
    })),
    parallels: [],
    timeline: [],
  };
  const headings = () =>
    [...root().querySelectorAll('.attribution')].map((heading) => heading.textContent);

  it('has a section for each, with the title, kind and date of the source', () => {
    makePopover({ library: () => createLibrary([samplePack, other]) });
    open({ pageDate: () => ({ year: 2007, month: 6 }) });
    expect(headings()).toEqual([
      'Sample · Essay · May 2001, 6 years before this article',
      'The book of Cove · Book · May 2001, 6 years before this article',
    ]);
    expect(control('.source').textContent).toContain('p. 3');
  });

  it('tells the source in the words of the pack where only one has the name', () => {
    makePopover({
      library: () => createLibrary([samplePack, { ...other, entities: [], notes: [] }]),
    });
    open();
    expect(headings()).toEqual(['From an invented essay of May 2001']);
  });
});
