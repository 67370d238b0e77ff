import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { type PageChecks, startPageChecks } from './generated/page-checks.ts';
import { isFull } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

describe.each([
  ['chromium', seeds(isFull ? 24 : 6)],
  ['firefox', seeds(isFull ? 12 : 4)],
] as const)('generated pages in %s', (name, chosen) => {
  let running: RunningBrowser;
  let checks: PageChecks;
  beforeAll(async () => {
    running = await sharedBrowser(name);
    checks = await startPageChecks(running);
  });
  afterAll(async () => {
    await checks?.close();
    await running?.close();
  });

  it.each(chosen)('the page of seed %i is what it is without the extension', async (seed) => {
    expect(await checks.faultOf(seed)).toBeUndefined();
  });

  it('many names are marked in total', () => {
    expect(checks.marks()).toBeGreaterThan(chosen.length * 5);
  });
});

describe.runIf(isFull)('the checks of generated pages', () => {
  const tampered = async (markup: string): Promise<string | undefined> => {
    const running = await sharedBrowser('chromium');
    const checks = await startPageChecks(running, (page) => page.replace('<body>', markup));
    try {
      return await checks.faultOf(0);
    } finally {
      await checks.close();
      await running.close();
    }
  };

  it('report an added attribute', async () => {
    expect(await tampered('<body data-x>')).toMatch(/BODY data-x=/);
  });

  it('report a change that is undone', async () => {
    const script = `document.body.toggleAttribute('data-x'); document.body.toggleAttribute('data-x')`;
    expect(await tampered(`<body onload="${script}">`)).toBe(
      'the page saw 2 changes, without the extension 0',
    );
  });
});
