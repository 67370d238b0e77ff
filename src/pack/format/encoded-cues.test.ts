import { expect, it } from 'vitest';
import { encodeCues, decodeCues } from './encoded-cues.ts';

it('gives back the cues of each language and theme', () => {
  const cues = {
    en: { media: 'journalis|press.|~paper', strikes: 'picket|strike' },
    ru: { strikes: '80 процент|забаст|~завод' },
  };
  const themes = ['strikes', 'media', 'weather'];
  expect(decodeCues(encodeCues(cues, themes), themes)).toEqual(cues);
});
