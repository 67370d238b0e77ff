import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { swedish } from './paradigms.ts';

// Written out by Svenska Akademiens språklära (genitive).
it.each([
  ['Putin', 's', ['Putin', 'Putins']],
  ['Ryssland', 's', ['Ryssland', 'Rysslands']],
  ['Sovjetunionen', 's', ['Sovjetunionen', 'Sovjetunionens']],
  ['Europeiska unionen', '- s', ['Europeiska unionen', 'Europeiska unionens']],
])('gives the genitive of %s', (name, paradigms, forms) => {
  expect(inflect(name, paradigms, swedish)).toEqual(forms);
});
