import { expect, it } from 'vitest';
import { classReference, endingsClasses } from './endings-classes.ts';
import { encodeLists } from './encoded-words.ts';

it('puts the text before a reference before each ending of the class', () => {
  const endingsOf = endingsClasses(
    encodeLists([
      ['', 's'],
      ['и', 'ы'],
      ['e', `a${classReference(0)}${classReference(1)}`],
    ]),
  );
  expect(endingsOf(1)).toEqual(['и', 'ы']);
  expect(endingsOf(2)).toEqual(['e', 'a', 'as', 'aи', 'aы']);
});

it('refers to classes of any number', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => [`x${i}`]);
  const last = [classReference(3199) + classReference(3200) + classReference(9999)];
  expect(endingsClasses(encodeLists([...many, last]))(10_000)).toEqual(['x3199', 'x3200', 'x9999']);
});
