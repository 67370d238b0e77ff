import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import type { ReportedError } from '../../core/error-report.ts';
import { TranslateContext } from '../i18n.ts';
import { ErrorReport } from './error-report.tsx';

const onForget = vi.fn<() => void>();

function show(errors: readonly ReportedError[]): void {
  onForget.mockReset();
  render(
    <TranslateContext.Provider value={english}>
      <ErrorReport errors={errors} about="Sidelight 1" onForget={onForget} />
    </TranslateContext.Provider>,
    document.body,
  );
}

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

it('says that there are no errors', async () => {
  show([]);
  await expect.element(page.getByText('Nothing has gone wrong.')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

it('copies the report as shown, and forgets the errors', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show([{ place: 'worker', message: 'TypeError at main.js:1:2', count: 2 }]);
  const text = 'Sidelight 1\n2 × worker: TypeError at main.js:1:2\n';
  expect(document.querySelector('.report')?.textContent).toBe(text);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  expect(write).toHaveBeenCalledExactlyOnceWith(text);
  await expect.element(page.getByText('Copied.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear errors' }).click();
  expect(onForget).toHaveBeenCalledOnce();
});

it('reports that the browser refused the clipboard', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  show([{ place: 'worker', message: 'TypeError', count: 1 }]);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect.element(page.getByText('did not let it be copied')).toBeVisible();
});
