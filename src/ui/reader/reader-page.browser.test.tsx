import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { TranslateContext } from '../i18n.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { ReaderPage } from './reader-page.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it.each([
  { isUnread: true, said: 'The notes cannot be read from the browser’s storage.' },
  { isUnread: false, said: 'All packs are switched off.' },
])('says why there is nothing to read: “$said”', ({ isUnread, said }) => {
  render(
    <TranslateContext.Provider value={english}>
      <ReaderPage
        library={createLibrary([])}
        isUnread={isUnread}
        argumentOf={() => []}
        notesOf={surroundingsOnce()}
        route={{ view: 'essay' }}
        search={() => ({ entities: [], notes: [] })}
        beside={undefined}
        onRoute={() => {}}
        onBack={undefined}
        onOptions={() => {}}
      />
    </TranslateContext.Provider>,
    root,
  );
  expect(root.querySelector('[role="alert"]')!.textContent).toContain(said);
});
