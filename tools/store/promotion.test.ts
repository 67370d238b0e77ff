import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/settings/interface-languages.ts';
import { readListing } from './listing.ts';
import { promotionPage } from './promotion.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each(INTERFACE_LANGUAGES)(
  'the promotional picture has icon, name and summary: %s',
  (language) => {
    const { name, summary } = readListing(root, language);
    const page = promotionPage(root, language);
    expect(page).toContain(`<h1>${name}</h1>`);
    expect(page).toContain(`<p>${summary}</p>`);
    expect(page).toContain('<svg xmlns=');
    expect(page).toContain(`lang="${language}"`);
  },
);

it('the promotional picture has its colours and lengths from the design tokens', () => {
  const page = promotionPage(root, 'en');
  const used = [...page.matchAll(/var\((--sl-[\w-]+)\)/g)].map(([, name]) => name!);
  for (const name of used) expect(page).toContain(`${name}: `);
});
