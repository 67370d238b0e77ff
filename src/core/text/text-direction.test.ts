import { expect, it } from 'vitest';
import { textDirection } from './text-direction.ts';

it.each(['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'pa-Arab-PK'])('%s runs from the right', (tag) => {
  expect(textDirection(tag)).toBe('rtl');
});

it.each(['en', 'ru', 'be-Latn', 'ara-Latn', 'az', 'her'])('%s runs from the left', (tag) => {
  expect(textDirection(tag)).toBe('ltr');
});
