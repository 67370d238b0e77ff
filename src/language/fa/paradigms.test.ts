import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { persian } from './paradigms.ts';

// Written out by the orthography of the Academy of Persian Language and Literature: the ezafe.
it('writes the ezafe over a silent ه', () => {
  expect(inflect('روسیه', 'silent-h', persian)).toEqual(['روسیه', 'روسیۀ']);
});
