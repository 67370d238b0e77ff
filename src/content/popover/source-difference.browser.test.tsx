import { describe, expect, it } from 'vitest';
import { makePopover, open, root, usePopoverPage } from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { NoteKind, PackContent } from '../../core/model.ts';
import { createLibrary } from '../../core/notes/library.ts';

usePopoverPage();

const may = { from: '2001-05', label: 'May 2001' };

/** The sample pack under another id, with one note of May 2001 on Ada and Bo. */
function packOf(id: string, kind: NoteKind, fair: string): PackContent {
  const own = (entity: string): string => `${id}:${entity}`;
  return {
    ...samplePack,
    id,
    title: `<b>${id}</b>`,
    entities: samplePack.entities.map((entity) => ({ ...entity, id: own(entity.id) })),
    notes: [
      {
        id: own('F01'),
        kind,
        text: 'What it says.',
        about: [own('person/ada'), own('person/bo')],
        place: 1,
        when: may,
        themes: [],
      },
    ],
    parallels: [],
    timeline: [
      {
        id: own('fair'),
        when: { from: fair, label: `the year ${fair}` },
        text: 'Fair',
        places: [6],
        notes: [],
        entities: [own('event/fair')],
      },
    ],
  };
}

const lines = () => [...root().querySelectorAll('.difference')].map((line) => line.textContent);
const openWith = (entity: string, ...packs: readonly PackContent[]): void => {
  makePopover({ library: () => createLibrary(packs) });
  open({ entityId: `one:${entity}`, others: [] });
};

describe('the card of two sources', () => {
  it('says in one line, as text, where one alleges what the other states', () => {
    openWith('person/ada', packOf('one', 'allegation', '2000'), packOf('two', 'fact', '2000'));
    expect(lines()).toEqual([
      'Sources compared, May 2001: “<b>two</b>” states facts, “<b>one</b>” reports allegations.',
    ]);
    const [line] = root().querySelectorAll('.difference');
    expect(line!.previousElementSibling!.className).toBe('about');
  });

  it('says so of a forecast', () => {
    openWith('person/ada', packOf('one', 'fact', '2000'), packOf('two', 'forecast', '2000'));
    expect(lines()).toEqual([
      'Sources compared, May 2001: “<b>one</b>” states facts, “<b>two</b>” makes a forecast.',
    ]);
  });

  it('says where an event stands at different times', () => {
    openWith('event/fair', packOf('one', 'fact', '2000'), packOf('two', 'fact', '2002'));
    expect(lines()).toEqual([
      'Sources compared: on the timeline at the year 2000 in “<b>one</b>”, at the year 2002 in “<b>two</b>”.',
    ]);
  });

  it('says nothing where the sources agree, or where there is one', () => {
    openWith('person/ada', packOf('one', 'fact', '2000'), packOf('two', 'fact', '2002'));
    expect(lines()).toEqual([]);
    openWith('person/ada', packOf('one', 'allegation', '2000'));
    expect(lines()).toEqual([]);
  });
});
