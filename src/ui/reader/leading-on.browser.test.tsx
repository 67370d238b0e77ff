import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { eventually } from '../../../test/support/eventually.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { hashOf, type Route } from '../../core/reader/route.ts';
import { TranslateContext } from '../i18n.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { ReaderPage } from './reader-page.tsx';

let root: HTMLElement;
beforeEach(() => {
  history.replaceState({}, '');
  root = document.createElement('div');
  root.className = 'sl-root';
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const notesOf = surroundingsOnce({ leadTo: (to) => ({ href: hashOf(to) }) });

function show(route: Route): void {
  render(
    <TranslateContext.Provider value={english}>
      <ReaderPage
        library={createLibrary([samplePack])}
        whyNone={undefined}
        argumentOf={() => []}
        notesOf={notesOf}
        makeTaking={() => ({ onCopy: async () => true })}
        route={route}
        search={undefined}
        beside={undefined}
        today={{ year: 2026 }}
        copied=""
        onSearchAgain={() => {}}
        onRoute={() => {}}
        onBack={undefined}
        onOptions={() => {}}
      />
    </TranslateContext.Provider>,
    root,
  );
}

const linksIn = (selector: string) =>
  [...root.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));
const press = (selector: string) => userEvent.click(root.querySelector(selector)!);

it('a card’s places, dates and parallels are links to the other views', async () => {
  show({ view: 'entity', id: 'person/bo' });
  expect(linksIn('[data-note="F03"] .note-line')).toEqual([
    '#time=sample/spring-1999',
    '#essay=sample/3',
  ]);
  expect(linksIn('[data-note="F01"] .note-more')).toEqual(['#essay=sample/P1']);
  await press('.section:has(.time) .unfold');
  await eventually(() =>
    expect(linksIn('.time-list')).toEqual(['#time=sample/spring-1999', '#essay=sample/3']),
  );
});

it('a parallel still unfolds, by a button that has its name', async () => {
  show({ view: 'entity', id: 'person/bo' });
  const button = root.querySelector('[data-note="F01"] .unfold')!;
  const label = document.getElementById(button.getAttribute('aria-labelledby')!);
  expect(label?.textContent).toBe('In parallel: By side');
  await userEvent.click(button);
  await eventually(() => expect(root.querySelectorAll('.parallel > div')).toHaveLength(2));
});

it('what was unfolded is unfolded when the reader comes back', async () => {
  show({ view: 'entity', id: 'person/ada' });
  const shown = () => root.querySelectorAll('.note').length;
  const folded = shown();
  await press('.notes > .more');
  await press('[data-note="F01"] .unfold');
  await eventually(() => expect(root.querySelector('.parallel')).not.toBeNull());
  const unfolded = shown();
  expect(unfolded).toBeGreaterThan(folded);
  render(null, root);
  show({ view: 'entity', id: 'person/ada' });
  expect(shown()).toBe(unfolded);
  expect(root.querySelector('.parallel')).not.toBeNull();
});
