import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { dutch } from './paradigms.ts';

// Written out by the Leidraad of the Woordenlijst Nederlandse Taal (genitive of names).
it.each([
  ['Poetin', ['Poetin', 'Poetins']],
  ['Rusland', ['Rusland', 'Ruslands']],
  ['Roemenië', ['Roemenië', 'Roemeniës']],
])('adds the genitive to %s', (name, forms) => {
  expect(inflect(name, 's', dutch)).toEqual(forms);
});
