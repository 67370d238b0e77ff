/** The figures that only the extension itself can give. */
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from '../../cli/browser/install-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../cli/browser/launch-browser.ts';
import type { BrowserName } from '../../cli/browsers.ts';
import { buildExtension } from '../../cli/build-extension.ts';
import { copyOf, type ExtensionFolder, idleExtension, timedExtension } from './extension-copy.ts';
import type { Measured } from './figures.ts';
import { measureCost } from './figures/cost.ts';
import { measureClicks } from './figures/clicks.ts';
import { measureLargePageClicks } from './figures/large-page-clicks.ts';
import { measureHeap } from './figures/heap.ts';
import { measureStart } from './figures/start.ts';
import { isWanted, type Plan } from './plan.ts';
import { regexpExtension } from './regexp-extension.ts';
import { withRemark } from './with-remark.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the extension and measures it: click, start and heap. */
export async function measureWithExtension(name: BrowserName, plan: Plan): Promise<Measured[]> {
  if (
    !isWanted(
      plan,
      'click.press',
      'click.script',
      'click.paint',
      'click.cold',
      'click.large',
      'start.first',
      'heap.tab',
      'heap.quiet',
      'heap.marked',
      'cost',
    )
  )
    return [];
  const built = await buildExtension(root, name);
  const measured: Measured[] = [];
  if (isWanted(plan, 'cost', 'heap.quiet', 'heap.marked') && name === 'chromium')
    await inBrowser(
      name,
      copyOf(built, () => {}),
      (ours) =>
        inBrowser(name, idleExtension(built), (idle) =>
          inBrowser(name, regexpExtension(built), async (regexp) => {
            const browsers = { ours, idle, regexp };
            measured.push(await withRemark('cost', () => measureCost(browsers, plan)));
          }),
        ),
    );
  await inBrowser(name, timedExtension(built), async (extended) => {
    measured.push(await withRemark('click', () => measureClicks(extended, plan)));
    measured.push(await withRemark('click.large', () => measureLargePageClicks(extended, plan)));
    if (isWanted(plan, 'start.first'))
      measured.push(await withRemark('start.first', () => measureStart(extended, plan)));
    if (!isWanted(plan, 'heap.tab')) return;
    if (name === 'chromium')
      await inBrowser(name, idleExtension(built), async (idle) => {
        measured.push(await withRemark('heap.tab', () => measureHeap(extended, idle, plan)));
      });
    else
      measured.push({
        figures: {},
        remarks: ['heap.tab: left out, Firefox tells no test what a tab’s heap holds'],
      });
  });
  return measured;
}

async function inBrowser(
  browser: BrowserName,
  extension: ExtensionFolder,
  task: (running: RunningBrowser) => Promise<void>,
): Promise<void> {
  try {
    const executablePath = await findOrInstallBrowser(browser);
    const running = await launchBrowser({
      browser,
      executablePath,
      extensionDir: extension.folder,
      headless: true,
    });
    try {
      await task(running);
    } finally {
      await running.close();
    }
  } finally {
    extension.remove();
  }
}
