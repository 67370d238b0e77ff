import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { arabic } from './paradigms.ts';

// Written out by Ryding, A Reference Grammar of Modern Standard Arabic: و, ف, ب, ل, ك are written onto
// the word; the article loses its alif behind ل.
it('writes conjunctions and prepositions onto a name', () => {
  expect(inflect('روسيا', 'name', arabic).sort()).toEqual(
    ['روسيا', 'وروسيا', 'بروسيا', 'لروسيا', 'فروسيا', 'وبروسيا', 'ولروسيا'].sort(),
  );
});

it('merges “to” with the article', () => {
  const forms = inflect('الكرملين', 'article', arabic);
  expect(forms).toEqual(
    expect.arrayContaining(['الكرملين', 'للكرملين', 'بالكرملين', 'والكرملين', 'وللكرملين']),
  );
  expect(forms).not.toContain('لالكرملين');
});

it('changes the first word of a name only', () => {
  expect(inflect('الاتحاد الأوروبي', 'article -', arabic)).toContain('للاتحاد الأوروبي');
});

it('says why a word without the article does not fit', () => {
  expect(() => inflect('روسيا', 'article', arabic)).toThrow(
    '“روسيا” does not begin with “ال”, which “article” cuts off',
  );
});
