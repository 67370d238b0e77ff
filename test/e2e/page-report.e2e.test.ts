import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage, type ServedDocument } from '../../tools/cli/browser/open-page.ts';
import { bundledPack } from '../../tools/cli/annotate-text.ts';
import { reportOnPage } from '../../tools/cli/page-report.ts';
import { browsersFor, inShort } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { newsPage } from './harness/shared-pages.ts';

const nemtsov = { surface: 'Boris Nemtsov', entity: 'belarus-russia-2020:person/nemtsov' };

describe.each(browsersFor('firefox'))('the report on a page in %s', (name) => {
  let running: RunningBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-report-'));
    running = await sharedBrowser(name);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await running?.close();
  });

  const reportOn = async (document: ServedDocument) => {
    const opened = await openPage(running, document);
    try {
      return {
        ...(await reportOnPage(running, opened.page, folder, () => [bundledPack()])),
        refused: opened.refused,
      };
    } finally {
      await opened.page.close();
    }
  };

  it('has names far below the fold, and opens one that is in no link', async () => {
    const space = '<div style="height: 9000px">News</div>';
    const html = `${space}<p>On <a href="#">Boris Nemtsov</a></p>${space}<p>On Boris Nemtsov</p>`;
    const { marked, why, popover, screenshots } = await reportOn(newsPage(html));
    expect(marked).toEqual([{ ...nemtsov, count: 2, linked: 1 }]);
    expect(why).toBeNull();
    expect(popover?.entity).toBe('belarus-russia-2020:person/nemtsov');
    expect(screenshots).toHaveLength(2);
  });

  it('has names in a box that scrolls by itself', async () => {
    const html = `<div style="height: 300px; overflow: auto"><div style="height: 9000px"></div>
      <p>On Boris Nemtsov</p></div>`;
    const { marked, popover } = await reportOn(newsPage(html));
    expect(marked).toEqual([{ ...nemtsov, count: 1, linked: 0 }]);
    expect(popover?.entity).toBe('belarus-russia-2020:person/nemtsov');
  });

  it('takes a picture of a name that is only in links, and opens nothing', async () => {
    const html = '<div style="height: 9000px">News</div><a href="#">Boris Nemtsov</a>';
    const { marked, why, popover, screenshots } = await reportOn(newsPage(html));
    expect(marked).toEqual([{ ...nemtsov, count: 1, linked: 1 }]);
    expect(why).toBeNull();
    expect(popover).toBeNull();
    expect(screenshots).toHaveLength(1);
  });

  it('has the names of a page whose other requests are all refused', async () => {
    const html = `<link rel="stylesheet" href="/none.css"><script src="/none.js"></script>
      <img src="/none.png"><iframe src="/none.html"></iframe><p>On Boris Nemtsov</p>
      <script src="https://other.example/none.js"></script>`;
    const { marked, popover, refused } = await reportOn(newsPage(html));
    expect(marked).toEqual([{ ...nemtsov, count: 1, linked: 0 }]);
    expect(popover?.entity).toBe('belarus-russia-2020:person/nemtsov');
    const asked = refused.map(({ url, kind }) => `${kind} ${new URL(url).pathname}`);
    expect(asked).toEqual(
      expect.arrayContaining([
        'script /none.js',
        'image /none.png',
        expect.stringContaining('css'),
      ]),
    );
  });

  const json = { contentType: 'application/json', body: '{"name": "Boris Nemtsov"}' };
  const plain = { contentType: 'text/plain; charset=utf-8', body: 'Boris Nemtsov' };
  const reasons: [string, ServedDocument][] = [
    ['unlisted-site', newsPage('<p>Boris Nemtsov</p>', 'https://example.org/')],
    ['opted-out', newsPage('<meta name="sidelight" content="off"><p>Boris Nemtsov</p>')],
    ['quiet-names', newsPage('<p>It rains in Moscow, in Russia.</p>')],
    ['uncertain-names', newsPage('<p>Nemtsov is a baker.</p>')],
    ['hidden-names', newsPage('<p style="display: none">Boris Nemtsov</p>')],
    ['hidden-names', newsPage('<code>Boris Nemtsov</code>')],
    [
      'quiet-names',
      newsPage('<p style="display: none">Boris Nemtsov</p><p>It rains in Moscow.</p>'),
    ],
    ['nothing-named', newsPage('<p>It rains.</p>')],
    ['not-html', { ...newsPage(''), ...json }],
    ['not-html', { ...newsPage(''), ...plain }],
  ];
  it.each(inShort(reasons, 5))('says %s', async (why, document) => {
    const page = await reportOn(document);
    expect(page).toMatchObject({ marked: [], why, popover: null });
    expect(page.screenshots).toHaveLength(1);
  });
});
