import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { SettingsError } from '../../core/settings/settings-error.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { TranslateContext } from '../i18n.ts';
import { SitesOptions } from './sites-options.tsx';
import type { ImportSites } from './sites-file.tsx';

const onImportSites = vi.fn<ImportSites>();

function show(added: readonly string[] = [], allSites = false): void {
  onImportSites.mockReset();
  const settings = { ...DEFAULT_SETTINGS, sites: { off: [], added }, pages: { allSites } };
  render(
    <TranslateContext.Provider value={english}>
      <SitesOptions
        settings={settings}
        listed={new Set()}
        origins={[]}
        onChangeWith={() => undefined}
        onImportSites={onImportSites}
      />
    </TranslateContext.Provider>,
    document.body,
  );
}

afterEach(() => render(null, document.body));

/** Gives the section a file with added sites. */
function give(...added: readonly string[]): void {
  const files = new DataTransfer();
  files.items.add(new File([JSON.stringify({ sidelight: 'sites', version: 1, added })], 'a.json'));
  const input = document.querySelector<HTMLInputElement>('[name="import-sites"]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

it('the number of imported sites is shown only after they were saved', async () => {
  show();
  let keep = (_: { added: number; off: number }): void => undefined;
  onImportSites.mockReturnValue(new Promise((done) => (keep = done)));
  give('a.org', 'b.org');
  await expect
    .poll(() => onImportSites.mock.calls)
    .toEqual([[{ off: [], added: ['a.org', 'b.org'] }]]);
  expect(document.body.textContent).not.toContain('Imported:');
  keep({ added: 1, off: 0 });
  await expect
    .element(page.getByText('Imported: 1 newly added, 0 newly switched off'))
    .toBeVisible();
});

it.each([
  [
    new SettingsError('too-many-sites', { place: 'p', found: 'f', expected: 'e' }),
    'The file has more sites than can be kept. Nothing was changed.',
  ],
  [new Error('the disk is full'), 'the disk is full'],
])('sites that cannot be saved are not reported as imported', async (error, words) => {
  show();
  onImportSites.mockRejectedValue(error);
  give(...Array.from({ length: 30_000 }, (_, i) => `site-${i}.org`));
  await expect.element(page.getByText(words)).toBeVisible();
  expect(document.body.textContent).not.toContain('Imported:');
});

it('what is no hostname is left out, and listed', async () => {
  show();
  onImportSites.mockResolvedValue({ added: 1, off: 0 });
  give('a.org', '*.com');
  await expect.element(page.getByText('1 entry of the file cannot be used')).toBeVisible();
  expect(onImportSites).toHaveBeenCalledExactlyOnceWith({ off: [], added: ['a.org'] });
  expect(document.querySelector('.left-out')?.textContent).toBe('Added by you *.com');
});

it('the request for permission names every site', () => {
  const wanted = (): unknown[] =>
    [...document.querySelectorAll('.wanted li')].map((one) => one.textContent);
  show(['a.org', 'b.co.uk']);
  expect(wanted()).toEqual(['a.org', 'b.co.uk']);
  show([], true);
  expect(wanted()).toEqual(['On all sites']);
});
