import { expect, it } from 'vitest';
import { introductionLimit, type IntroductionLimit } from './introduction-limit.ts';
import { readManagedSettings } from './managed-settings.ts';

it.each<[object, IntroductionLimit | undefined]>([
  [{}, undefined],
  [{ sitesOff: ['a.org'] }, undefined],
  [{ packs: ['own', 'talks'] }, undefined],
  [{ packs: ['talks'] }, 'no-sample'],
  [{ packs: [] }, 'no-notes'],
  [{ off: true, packs: ['own'] }, 'off'],
  [{ off: true, packs: [] }, 'off'],
])('of the policy %j is %s', (policy, expected) => {
  expect(introductionLimit(readManagedSettings(policy).managed, ['own'])).toBe(expected);
});
