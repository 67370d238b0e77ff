import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/settings/interface-languages.ts';
import { pictureArticle } from './picture-article.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each(INTERFACE_LANGUAGES)('the article in the pictures is on nobody’s site: %s', (language) => {
  const { url, body } = pictureArticle(root, language);
  expect(new URL(url).hostname).toMatch(/\.example$/);
  expect(body).toContain(`lang="${language}"`);
});
