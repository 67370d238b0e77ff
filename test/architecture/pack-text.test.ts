import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { projectFiles } from '../support/project-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What makes elements, styles or code of text. */
const MAKES_MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|parseFromString|document\.write|new Function|eval\()/;

/** Reads the text of a page into a document that nothing is run or loaded in, and that is never shown. */
const INERT = 'src/ui/reading/inert-page.ts';

it('nothing in the extension makes markup or code of a text, but for a document that is never shown', () => {
  const scripts = projectFiles(root).filter(
    (path) => /^src\/.+\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  expect(scripts.length).toBeGreaterThan(300);
  const making = scripts.filter((path) =>
    MAKES_MARKUP.test(readFileSync(`${root}${path}`, 'utf8')),
  );
  expect(making).toEqual([INERT]);
});
