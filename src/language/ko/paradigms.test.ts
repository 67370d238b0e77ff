import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { korean } from './paradigms.ts';

// Written out by the entries of the particles in 표준국어대사전: 은/는, 이/가, 을/를, 과/와, 으로/로 ….
it.each([
  [
    '루카셴코',
    'vowel',
    '루카셴코는 루카셴코가 루카셴코를 루카셴코의 루카셴코와 루카셴코에게 루카셴코로 루카셴코보다',
  ],
  [
    '러시아',
    'vowel',
    '러시아는 러시아가 러시아를 러시아에 러시아에서 러시아와 러시아로 러시아까지 러시아부터',
  ],
  ['푸틴', 'consonant', '푸틴은 푸틴이 푸틴을 푸틴의 푸틴과 푸틴에게 푸틴으로 푸틴보다'],
])('adds the particles to %s', (name, paradigm, forms) => {
  expect(inflect(name, paradigm, korean)).toEqual(
    expect.arrayContaining([name, ...forms.split(' ')]),
  );
});

it('chooses the particle by the last sound', () => {
  expect(inflect('푸틴', 'consonant', korean)).not.toContain('푸틴는');
  expect(inflect('러시아', 'vowel', korean)).not.toContain('러시아은');
});

it('has neither the people nor the language among the forms', () => {
  const forms = inflect('러시아', 'vowel', korean);
  expect(forms).not.toContain('러시아인');
  expect(forms).not.toContain('러시아어');
});
