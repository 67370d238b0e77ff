import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { bundleOf } from '../../../test/support/kept-pack.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { checkDraft } from '../../pack/import/check-draft.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { TranslateContext } from '../i18n.ts';
import type { CheckFailure } from '../chosen-pack/check-failure.ts';
import type { Again } from './draft-place.ts';
import type { DraftState, ShownDraft } from './draft-runs.ts';
import { WorkshopPage, type WorkshopPageProps } from './workshop-page.tsx';

const MARKUP = '<img src=x onerror=alert(1)>';
const note = (id: string, themes: readonly string[] = []) => ({
  id,
  kind: 'fact',
  text: `Text of ${id} ${MARKUP}`,
  about: ['person/bo'],
  paragraph: 1,
  themes,
});
const zip = bundleOf(
  smallPack(
    {
      en: {
        names: {
          'person/bo': { surnames: ['Lund'], given: ['Bo'] },
          'place/cove': { names: ['Cove'] },
        },
      },
    },
    {
      'notes.json': {
        notes: [
          ...['F01', 'F02', 'F03', 'F04', 'F05'].map((id) => note(id)),
          note('F06', ['elections']),
        ],
      },
      'cues/en.json': { language: 'en', cues: { elections: ['vote'] } },
    },
  ),
);
const result = await checkDraft(
  { name: 'small.zip', isFolder: false, files: [{ path: 'small.zip', file: new Blob([zip]) }] },
  () => {},
);
if (result.is !== 'sound') throw new Error(JSON.stringify(result));
const { json, ...rest } = result.draft;
const draft: ShownDraft = { ...rest, pack: loadPack(json), at: 1 };
const stateWith = (again: Again, changes: Partial<DraftState> = {}): DraftState => ({
  place: { name: 'small.zip', again },
  progress: undefined,
  outcome: { is: 'sound', at: 1 },
  draft,
  ...changes,
});
const does = {
  onFiles: vi.fn<WorkshopPageProps['onFiles']>(),
  onDrop: vi.fn<WorkshopPageProps['onDrop']>(),
  onPickFolder: vi.fn<() => void>(),
  onReadAgain: vi.fn<() => void>(),
  onStop: vi.fn<() => void>(),
};

function show(state: DraftState | undefined, canWatch = true, refusal?: CheckFailure): void {
  render(
    <TranslateContext.Provider value={english}>
      <WorkshopPage state={state} refusal={refusal} canWatch={canWatch} {...does} />
    </TranslateContext.Provider>,
    document.body,
  );
}

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const ids = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(`${selector} [data-note]`)].map((one) =>
    one.getAttribute('data-note'),
  );

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body);
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

beforeEach(() => Object.values(does).forEach((one) => one.mockReset()));
afterEach(() => render(null, document.body));

describe('the workshop', () => {
  it('begins with a way to open a pack', async () => {
    show(undefined);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    expect(does.onPickFolder).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('section')).toHaveLength(0);
    expect(await violations()).toEqual([]);
  });

  it.each<[Again, boolean, string, boolean]>([
    ['watched', true, 'checked again after each change', true],
    ['button', false, 'does not notice changes', true],
    ['chosen', false, 'choose them again', false],
    ['chosen', true, 'changes are noticed', false],
  ])('says how a draft is read again: %s', (again, canWatch, words, hasButton) => {
    show(stateWith(again), canWatch);
    expect(text('.again')).toContain(words);
    expect(document.querySelector('.read-again') !== null).toBe(hasButton);
  });

  it('shows problems with their places, and what was there before as old', async () => {
    const problems = [{ file: 'notes.json', line: 3, column: 5, message: `is ${MARKUP}` }];
    show(
      stateWith('watched', {
        outcome: { is: 'unsound', problems, warnings: [], id: 'small', at: 2 },
      }),
    );
    expect(text('.pack-problems')).toContain(`notes.json:3:5: is ${MARKUP}`);
    expect(text('.outcome')).toContain('are still those of');
    expect(document.querySelectorAll('.entity-row')).toHaveLength(2);
    expect(document.querySelector('img')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says why what was chosen could not be opened, or could not be read later', async () => {
    show(undefined, true, 'forbidden');
    expect(text('[role="alert"]')).toContain('The browser does not let this page read it.');
    show(stateWith('watched', { outcome: { is: 'failed', failure: 'gone', at: 2 } }));
    expect(text('[role="alert"]')).toBe('');
    expect(text('.outcome')).toContain('is no longer where it was. Choose it again.');
    expect(text('.outcome')).toContain('are still those of');
    expect(await violations()).toEqual([]);
  });

  it('tells how far a check is, and can stop it', async () => {
    show(stateWith('watched', { progress: { step: 'names', done: 0.5 } }));
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(does.onStop).toHaveBeenCalledOnce();
  });

  it('lists the cards, with the names of the chosen one, and finds them by a form', async () => {
    show(stateWith('watched'));
    expect(text('.entity-names')).toContain('Lund');
    await userEvent.fill(page.getByRole('searchbox'), 'cov');
    await expect.poll(() => document.querySelectorAll('.entity-row')).toHaveLength(1);
    await page.getByRole('button', { name: 'place/cove' }).click();
    await expect.poll(() => text('.entity-card .name')).toBe('place/cove');
    expect(text('.entity-names')).toContain('Cove');
  });

  it('marks an article, and orders the notes of a mark with the reasons', async () => {
    show(stateWith('watched'));
    await userEvent.fill(
      page.getByRole('textbox', { name: 'Text of the article' }),
      'Bo Lund of the Cove.\nThe vote of Bo Lund.',
    );
    await expect.poll(() => document.querySelectorAll('.mark')).toHaveLength(3);
    expect(ids('.mention-notes')[0]).toBe('F01');
    const marks = [...document.querySelectorAll<HTMLElement>('.mark')];
    await userEvent.click(marks[2]!);
    await expect.poll(() => ids('.mention-notes')[0]).toBe('F06');
    expect(marks[2]!.ariaPressed).toBe('true');
    expect(text('.reasons')).toMatch(/\+\d\.\d\d this paragraph mentions “elections”/);
    expect(ids('.trial > .draft-notes')).toEqual(['F02', 'F03', 'F04', 'F05']);
    expect(await violations()).toEqual([]);
  });

  it('shows a name that is not marked, and why', async () => {
    show(stateWith('watched'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Text of the article' }), 'Lund.');
    await expect.poll(() => document.querySelectorAll('.mark.unmarked')).toHaveLength(1);
    expect(text('.mention-notes')).toContain('Found, but not marked');
    expect(document.querySelector('.why')).toBeNull();
  });

  it('lists the notes that no text brings forward', () => {
    show(stateWith('watched'));
    expect(ids('[aria-labelledby="unreached"]')).toEqual(['F05']);
  });
});
