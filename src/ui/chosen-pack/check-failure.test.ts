import { expect, it } from 'vitest';
import { failureOf } from './check-failure.ts';

it.each<[string, unknown, string]>([
  ['a file that is gone', new DOMException('A requested file', 'NotFoundError'), 'gone'],
  ['a file that has changed', new DOMException('state cached', 'InvalidStateError'), 'unreadable'],
  ['a file that is locked', new DOMException('', 'NotReadableError'), 'unreadable'],
  ['a refusal', new DOMException('', 'NotAllowedError'), 'forbidden'],
  ['another error of the browser', new DOMException('', 'DataError'), 'program'],
  ['an error of the program', new TypeError('x is undefined'), 'program'],
  ['what is no error', undefined, 'program'],
])('%s has words of its own', (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
