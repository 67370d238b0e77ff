import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { hebrew } from './paradigms.ts';

// Written out by Glinert, The Grammar of Modern Hebrew: ו, ב, ל, מ, ש, כ are written onto the word; the
// article ה is swallowed by ב, ל, כ and stays behind מ, ש, ו.
it('writes particles onto a name', () => {
  expect(inflect('רוסיה', 'name', hebrew)).toEqual(
    expect.arrayContaining([
      'רוסיה',
      'ורוסיה',
      'ברוסיה',
      'לרוסיה',
      'מרוסיה',
      'שרוסיה',
      'כרוסיה',
      'וברוסיה',
      'ולרוסיה',
      'ומרוסיה',
      'שברוסיה',
    ]),
  );
});

it('drops the article after “in”, “to” and “as” only', () => {
  const forms = inflect('הקרמלין', 'article', hebrew);
  expect(forms).toEqual(
    expect.arrayContaining(['הקרמלין', 'בקרמלין', 'לקרמלין', 'מהקרמלין', 'שהקרמלין', 'והקרמלין']),
  );
  expect(forms).not.toContain('בהקרמלין');
});
