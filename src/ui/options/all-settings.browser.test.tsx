import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { exportSettings, type ExportedSettings } from '../../core/settings/export-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { SyncProblem } from '../../platform/settings-items.ts';
import { TranslateContext } from '../i18n.ts';
import { AllSettings, type AllSettingsProps } from './all-settings.tsx';

const own: ExportedSettings = { settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, corrections: [] };
const theirs: ExportedSettings = {
  settings: { ...DEFAULT_SETTINGS, badge: false },
  corrections: [],
};

const onReplace = vi.fn<AllSettingsProps['onReplace']>();
const onPutBack = vi.fn<AllSettingsProps['onPutBack']>();

function show(syncProblem?: SyncProblem): void {
  onReplace.mockReset().mockResolvedValue(own);
  onPutBack.mockReset().mockResolvedValue(undefined);
  const props = { all: own, syncProblem, onReplace, onPutBack };
  render(
    <TranslateContext.Provider value={english}>
      <AllSettings {...props} />
    </TranslateContext.Provider>,
    document.body,
  );
}

afterEach(() => render(null, document.body));

/** Gives a file to the section, as if the reader had chosen it. */
function give(content: BlobPart): void {
  const files = new DataTransfer();
  files.items.add(new File([content], 'IMG_2041.jpg'));
  const input = document.querySelector<HTMLInputElement>('[name="import-settings"]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const button = (name: string) => page.getByRole('button', { name });
const problems = () => [...document.querySelectorAll('.problem')].map((one) => one.textContent);

it('an imported file replaces all settings, and undo restores them', async () => {
  show();
  give(exportSettings(theirs));
  await expect.element(page.getByText('Settings imported.')).toBeVisible();
  expect(onReplace).toHaveBeenCalledExactlyOnceWith(theirs);
  await button('Undo').click();
  await expect.element(page.getByText('Your previous settings are back.')).toBeVisible();
  expect(onPutBack).toHaveBeenCalledExactlyOnceWith(own);
  expect(document.body.textContent).not.toContain('Settings imported.');
  expect(document.activeElement?.className).toContain('reset');
});

it('an imported file with faults gives what is valid, and what is not is listed', async () => {
  show();
  const correction = { surface: 'minsk', entityId: 'a:place/b', scope: 'everywhere', addedAt: 1 };
  const hostnames = Array.from({ length: 30 }, (_, i) => `https://${i}.org/`);
  give(
    JSON.stringify({
      ...(JSON.parse(exportSettings(theirs)) as object),
      settings: { badge: false, theme: 'pink', sites: { added: ['a.org', ...hostnames] } },
      corrections: [correction, { ...correction, surface: 7 }],
      more: 1,
    }),
  );
  const told = 'Settings imported. 33 entries of the file cannot be used';
  await expect.element(page.getByText(told)).toBeVisible();
  expect(onReplace).toHaveBeenCalledExactlyOnceWith({
    settings: { ...theirs.settings, sites: { off: [], added: ['a.org'] } },
    corrections: [correction],
  });
  const listed = [...document.querySelectorAll('.left-out li')].map((item) => item.textContent);
  expect(listed).toHaveLength(21);
  expect(listed.slice(0, 2)).toEqual(['more', 'Added by you https://0.org/']);
  expect(listed.at(-1)).toBe('and 13 more');
});

it('a value of an imported file that cannot be used is listed under its name here', async () => {
  show();
  give(
    exportSettings(theirs)
      .replace('"auto"', '"pink"')
      .replace('"notesLanguage": "auto"', '"notesLanguage": "Welsh"')
      .replace('"corrections": []', '"corrections": [7]'),
  );
  await expect.element(page.getByText('3 entries of the file')).toBeVisible();
  const listed = [...document.querySelectorAll('.left-out li')].map((item) => item.textContent);
  expect(listed).toEqual(['Colours pink', 'Language of notes Welsh', 'Corrections 7']);
});

it('a photo is refused with a message on what was expected, and nothing is replaced', async () => {
  show();
  give(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]));
  await expect
    .element(page.getByText('This is not a file that “Export all settings” has saved.'))
    .toBeVisible();
  expect(onReplace).not.toHaveBeenCalled();
  await expect.element(button('Undo')).not.toBeInTheDocument();
  // The next step clears the message about the photo.
  await button('Reset all settings').click();
  await expect.element(page.getByText('All settings reset.')).toBeVisible();
  expect(problems()).toEqual(['', '']);
});

it('a reset applies at once and can be undone, even after a failed undo', async () => {
  show();
  await button('Reset all settings').click();
  expect(onReplace).toHaveBeenCalledExactlyOnceWith({
    settings: DEFAULT_SETTINGS,
    corrections: [],
  });
  onPutBack.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await button('Undo').click();
  await expect
    .element(page.getByText('Could not be saved: QUOTA_BYTES quota exceeded'))
    .toBeVisible();
  await button('Undo').click();
  expect(onPutBack).toHaveBeenCalledTimes(2);
  await expect.element(button('Undo')).not.toBeInTheDocument();
  expect(problems()).toEqual(['', '']);
});

it('says that other devices are out of date, and why', async () => {
  show({ message: 'no room' });
  await expect.element(page.getByText(english('options_sync_problem', 'no room'))).toBeVisible();
  show({ kind: 'newer-version', message: 'settings: found settings of version 99' });
  await expect.element(page.getByText('Update Sidelight here.')).toBeVisible();
  expect(document.body.textContent).not.toContain('found settings of version 99');
});
