import { expect, it } from 'vitest';
import { inflect } from './paradigm.ts';
import { persian } from './persian.ts';

// Source: Academy of Persian Language and Literature, Dastur-e Khatt: the ezafe behind a silent ه.
it('writes the ezafe over a silent ه', () => {
  expect(inflect('روسیه', 'silent-h', persian)).toEqual(['روسیه', 'روسیۀ']);
});
