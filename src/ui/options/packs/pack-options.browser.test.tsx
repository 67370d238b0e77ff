import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../../../test/support/english.ts';
import { keptPack } from '../../../../test/support/kept-pack.ts';
import { fakeKeptPacks } from '../../../../test/support/fake-kept-packs.ts';
import type { ChosenPack } from '../../../pack/import/import-files.ts';
import { TranslateContext } from '../../i18n.ts';
import { offerOf } from './import-offer.ts';
import type { ImportMessage } from './import-run.ts';
import { PackOptions, type PackOptionsProps } from './pack-options.tsx';
import type { ListedPack } from './reader-packs.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const mine = await keptPack({ id: 'mine', title: `Mine ${MARKUP}` }, 'b1');
const { summary } = mine.pack;
const listed: readonly ListedPack[] = [
  {
    summary: { ...summary, id: 'own', title: 'Own' },
    on: true,
    addedAt: undefined,
    unusable: undefined,
  },
  { summary, on: false, addedAt: 1, unusable: 'too old' },
];

let say: (message: ImportMessage) => void;
let life: AbortSignal;
let chosen: ChosenPack;
const does = {
  onMove: vi.fn<PackOptionsProps['onMove']>(),
  onSwitch: vi.fn<PackOptionsProps['onSwitch']>(),
  takingOf: vi.fn<PackOptionsProps['takingOf']>(() => ({ onCopy: async () => true })),
  onExport: vi.fn<PackOptionsProps['onExport']>(),
  onRemove: vi.fn<PackOptionsProps['onRemove']>(),
  onPutBack: vi.fn<PackOptionsProps['onPutBack']>(),
  onAdd: vi.fn<PackOptionsProps['onAdd']>(),
  onProblem: vi.fn<PackOptionsProps['onProblem']>(),
};

function show(changes: Partial<PackOptionsProps> = {}): void {
  render(
    <TranslateContext.Provider value={english}>
      <main>
        <h1>Options</h1>
        <PackOptions
          isPossible
          workshop="workshop.html"
          packs={listed}
          removed={undefined}
          isAllowed={() => true}
          {...does}
          onImport={(given, onMessage, signal) => {
            chosen = given;
            say = onMessage;
            life = signal;
          }}
          offerOf={(pack) => offerOf(pack, fakeKeptPacks(), 'b1')}
          {...changes}
        />
      </main>
    </TranslateContext.Provider>,
    document.body,
  );
}

beforeEach(() => Object.values(does).forEach((one) => one.mockReset()));
afterEach(() => render(null, document.body));

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.querySelector('main')!);
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

/** Chooses a file, as the browser's dialog would. */
function give(...names: readonly string[]): void {
  const files = new DataTransfer();
  for (const name of names) files.items.add(new File(['x'], name));
  const input = document.querySelector<HTMLInputElement>('[name="import-pack"]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function offer(button = 'Add this pack', whole = mine): Promise<void> {
  give('mine.zip');
  const { bundle, compiled, pack } = whole;
  const result = {
    is: 'sound',
    pack: {
      bundle: new Uint8Array(bundle),
      digest: pack.digest,
      json: compiled.json,
      warnings: [],
    },
  } as const;
  say({ is: 'end', result });
  await expect.element(page.getByRole('button', { name: button, exact: true })).toBeVisible();
}

describe('the list of packs', () => {
  it('says of each what it is, and whose', async () => {
    show();
    const rows = [...document.querySelectorAll('.pack-list li')].map((row) => row.textContent);
    expect(rows[0]).toContain('Comes with Sidelight.');
    expect(rows[1]).toContain('Not Sidelight’s own: you added it on January 1, 1970.');
    expect(rows[1]).toContain('Version 1.0.0, source of August 2020.');
    expect(rows[1]).toContain('cannot use the pack, so it is left out: too old');
    expect(await violations()).toEqual([]);
  });

  it('moves, switches, saves and removes; what comes with Sidelight stays', async () => {
    show();
    await userEvent.click(document.querySelector('[name="down-own"]')!);
    expect(does.onMove).toHaveBeenCalledExactlyOnceWith('own', 1);
    await userEvent.click(document.querySelector('[name="pack-mine"]')!);
    expect(does.onSwitch).toHaveBeenCalledExactlyOnceWith('mine', true);
    await userEvent.click(document.querySelector('[name="export-mine"]')!);
    expect(does.onExport).toHaveBeenCalledExactlyOnceWith('mine');
    await userEvent.click(document.querySelector('[name="remove-mine"]')!);
    expect(does.onRemove).toHaveBeenCalledExactlyOnceWith('mine');
    expect(document.querySelector('[name="remove-own"]')).toBeNull();
  });

  it('tells of a move once it is stored, and nothing if that fails', async () => {
    show();
    const said = () => document.querySelector('.packs [role="status"]')!.textContent;
    await userEvent.click(document.querySelector('[name="down-own"]')!);
    await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('down-own');
    expect(said()).toBe('');
    show({ packs: [...listed] });
    await userEvent.click(document.querySelector('[name="up-mine"]')!);
    expect(said()).toBe('');
    show({ packs: listed.toReversed() });
    await expect.poll(said).toContain('is now number 1 of 2.');
    expect(document.activeElement?.getAttribute('name')).toBe('up-mine');
  });

  it('does nothing with a pack that is at the end already', () => {
    show();
    document.querySelector<HTMLElement>('[name="up-own"]')!.click();
    document.querySelector<HTMLElement>('[name="down-mine"]')!.click();
    expect(does.onMove).not.toHaveBeenCalled();
  });

  it('is ordered by dragging', async () => {
    show();
    const row = (id: string) => document.querySelector<HTMLElement>(`[data-pack="${id}"]`)!;
    const dataTransfer = new DataTransfer();
    row('mine').dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
    await expect.poll(() => row('mine').className).toBe('dragged');
    row('mine').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    expect(does.onMove).not.toHaveBeenCalled();
    row('own').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    expect(does.onMove).toHaveBeenCalledExactlyOnceWith('mine', 0);
  });

  it('puts a removed pack back', async () => {
    const removed = { whole: mine, on: true, place: 1 };
    show({ removed });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(does.onPutBack).toHaveBeenCalledExactlyOnceWith(removed);
  });

  it('switches nothing on that an organisation does not allow', () => {
    show({ isAllowed: (id) => id !== listed[0]!.summary.id });
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.pack-list input')];
    expect(inputs.map(({ disabled }) => disabled)).toEqual(listed.map((_, i) => i === 0));
    expect(inputs[0]!.checked).toBe(false);
    expect(document.querySelector('.pack-list li')!.textContent).toContain('does not allow');
  });

  it('is not there in a private window', () => {
    show({ isPossible: false });
    expect(document.querySelector('.pack-list, .pack-import')).toBeNull();
    expect(document.body.textContent).toContain('in a private window');
  });
});

describe('the import of a pack', () => {
  it('tells how far it is, and can be stopped', async () => {
    show();
    give('mine.zip');
    expect(chosen).toMatchObject({ name: 'mine.zip', isFolder: false });
    const bar = page.getByRole('progressbar');
    const value = () => (bar.element() as HTMLProgressElement).value;
    await expect.element(page.getByText('Looking at what you chose')).toBeVisible();
    expect(value()).toBe(0);
    say({ is: 'step', progress: { step: 'names', done: 0 } });
    await expect.element(page.getByText('Preparing the names')).toBeVisible();
    const before = value();
    expect(before).toBeGreaterThan(0);
    say({ is: 'step', progress: { step: 'names', done: 0.5 } });
    await expect.poll(value).toBeGreaterThan(before);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(life.aborted).toBe(true);
    await expect.element(page.getByText('Stopped. Nothing was kept.')).toBeVisible();
    expect(does.onAdd).not.toHaveBeenCalled();
  });

  it('says that it looks at a dropped folder while its files are listed, and can be stopped', async () => {
    show();
    const dataTransfer = new DataTransfer();
    let list = (_entries: readonly FileSystemEntry[]): void => {};
    const folder = {
      isDirectory: true,
      fullPath: '/mine',
      name: 'mine',
      createReader: () => ({ readEntries: (found: typeof list) => (list = found) }),
    };
    Object.defineProperty(dataTransfer, 'types', { value: ['Files'] });
    Object.defineProperty(dataTransfer, 'items', { value: [{ webkitGetAsEntry: () => folder }] });
    document
      .querySelector('.drop')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    await expect.element(page.getByText('Looking at what you chose')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    const before = chosen;
    list([]);
    await expect.element(page.getByText('Stopped. Nothing was kept.')).toBeVisible();
    expect(chosen).toBe(before);
  });

  it('takes several files for a folder', () => {
    show();
    give('pack.json', 'notes.json');
    expect(chosen.isFolder).toBe(true);
    expect(chosen.files.map(({ path }) => path)).toEqual(['pack.json', 'notes.json']);
  });

  it('lists what is wrong, with its place', async () => {
    show();
    give('mine.zip');
    const problems = [{ file: 'notes.json', line: 3, column: 5, message: 'is wrong' }];
    say({ is: 'end', result: { is: 'unsound', problems, warnings: [] } });
    await expect.element(page.getByText('notes.json:3:5: is wrong')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('shows what a pack is before it is added, and text of the pack as text', async () => {
    show();
    await offer();
    const preview = document.querySelector('.pack-preview')!;
    expect(preview.textContent).toContain('1 card');
    expect(preview.querySelector('.sample-card .imported')?.textContent).toContain(MARKUP);
    expect(document.querySelector('img')).toBeNull();
    expect(await violations()).toEqual([]);
    expect(does.onAdd).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Add this pack', exact: true }).click();
    expect(does.onAdd.mock.calls[0]![0].whole.bundle).toEqual(mine.bundle);
    await expect.element(page.getByText('was added. Pages that you open')).toBeVisible();
  });

  it.each([
    ['1.1.0', 'Replace version 1.0.0 with 1.1.0', 'It is newer than the one you have'],
    ['0.9.0', 'Replace version 1.0.0 with 0.9.0', 'It is older than the one you have'],
    ['1.0.0', 'Replace it with this file', 'the same version as the one you have, version 1.0.0'],
  ])('says how version %s stands to the one that is there', async (version, button, words) => {
    const other = await keptPack({ id: 'mine', version, title: 'Another' }, 'b1');
    show({ offerOf: (pack) => offerOf(pack, fakeKeptPacks([mine]), 'b1') });
    await offer(button, other);
    const said = document.querySelector('.pack-differences')!.textContent;
    expect(said).toContain(words);
    expect(said).toContain('your corrections stay');
    await page.getByRole('button', { name: 'Keep the pack you have' }).click();
    await expect.element(page.getByRole('button', { name: button })).not.toBeInTheDocument();
    expect(does.onAdd).not.toHaveBeenCalled();
  });

  it('says that an organisation does not allow the pack', async () => {
    show({ offerOf: (pack) => offerOf(pack, fakeKeptPacks(), 'b1', () => false) });
    await offer('Close');
    expect(document.querySelector('.add-pack')).toBeNull();
    expect(document.querySelector('.pack-preview')!.textContent).toContain('does not allow');
  });

  it('can only be closed if it cannot be added', async () => {
    show({ offerOf: (pack) => offerOf(pack, fakeKeptPacks([mine]), 'b1') });
    await offer('Close');
    expect(document.querySelector('.add-pack')).toBeNull();
    expect(document.querySelector('.pack-preview')!.textContent).toContain('exactly this file');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => document.querySelector('.pack-preview')).toBeNull();
  });

  it('adds a pack once, says so meanwhile, and puts the focus where another can be added', async () => {
    show();
    let end = (): void => {};
    does.onAdd.mockReturnValue(new Promise((resolve) => (end = resolve)));
    await offer();
    const button = page.getByRole('button', { name: 'Add this pack', exact: true });
    await button.click();
    await expect.element(page.getByText('Adding the pack')).toBeVisible();
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    expect(await violations()).toEqual([]);
    (button.element() as HTMLElement).click();
    (page.getByRole('button', { name: 'Do not add' }).element() as HTMLElement).click();
    give('other.zip');
    expect(does.onAdd).toHaveBeenCalledOnce();
    expect(chosen.name).toBe('mine.zip');
    end();
    await expect.element(page.getByText('was added. Pages that you open')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Add a pack');
  });

  it.each(['Stop', 'Do not add'])('keeps the focus near when “%s” goes', async (name) => {
    show();
    if (name === 'Stop') give('mine.zip');
    else await offer();
    await page.getByRole('button', { name }).click();
    await expect.element(page.getByRole('button', { name })).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Add a pack');
  });

  it('says that a pack could not be kept, and it can be added again', async () => {
    show();
    does.onAdd.mockRejectedValueOnce(new Error('the disk is full'));
    await offer();
    const button = page.getByRole('button', { name: 'Add this pack', exact: true });
    await button.click();
    const problem = page.getByText('Could not be saved: the disk is full');
    await expect.element(problem).toBeVisible();
    expect(document.activeElement).toBe(button.element());
    await button.click();
    await expect.element(page.getByText('was added. Pages that you open')).toBeVisible();
    await expect.element(problem).not.toBeInTheDocument();
    expect(does.onAdd).toHaveBeenCalledTimes(2);
    expect(does.onAdd.mock.calls[1]).toEqual(does.onAdd.mock.calls[0]);
  });

  it('says that what was dropped is nothing, and that a file cannot be read', async () => {
    show();
    const dataTransfer = new DataTransfer();
    Object.defineProperty(dataTransfer, 'types', { value: ['Files'] });
    document
      .querySelector('.drop')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    await expect.element(page.getByText('neither a file nor a folder')).toBeVisible();
    give('mine.zip');
    say({ is: 'failed', failure: 'unreadable' });
    await expect.element(page.getByText('A file could not be read.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('says that the program failed where no check can begin, and reports why', async () => {
    const error = new Error('no worker');
    show({
      onImport: () => {
        throw error;
      },
    });
    give('mine.zip');
    await expect.element(page.getByText('Sidelight itself has failed')).toBeVisible();
    expect(does.onProblem).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('says that the program failed', async () => {
    show();
    give('mine.zip');
    say({ is: 'failed', failure: 'program' });
    await expect.element(page.getByText('Sidelight itself has failed')).toBeVisible();
  });
});
