/** Real news pages as they were published; they are not the project's, and may be missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedDocument } from '../../../tools/cli/browser/open-page.ts';
import { sharedPath } from '../../../tools/cli/shared-folder.ts';

/** A page of the collection. */
export interface SharedPage {
  readonly file: string;
  readonly url: string;
  readonly encoding: string;
}

const folder = sharedPath('pages');

/** The pages of the collection; none where it is missing or hidden. */
export const sharedPages: readonly SharedPage[] =
  folder === undefined
    ? []
    : (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as SharedPage[]);

/** The page's bytes. */
export function readSharedPage({ file }: SharedPage): Buffer {
  return readFileSync(join(folder!, file));
}

/** A small page made by the test, on a listed news site by default. */
export function newsPage(body: string, url = 'https://www.bbc.co.uk/news/1'): ServedDocument {
  return {
    url,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,"><body>${body}`,
    contentType: 'text/html; charset=utf-8',
  };
}
