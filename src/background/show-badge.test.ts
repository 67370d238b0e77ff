import { expect, it, vi } from 'vitest';
import { badgeText } from './show-badge.ts';

vi.mock('../platform/browser.ts', () => ({ browser: {} }));

it('the badge counts up to its maximum', () => {
  expect(badgeText({ entities: 7, badge: true })).toBe('7');
  expect(badgeText({ entities: 5000, badge: true })).toBe('999');
});

it('the badge is empty if nothing is marked, or the reader does not want it', () => {
  expect(badgeText({ entities: 0, badge: true })).toBe('');
  expect(badgeText({ entities: 7, badge: false })).toBe('');
});

it.each([undefined, null, 7, {}, { entities: '7', badge: true }, { entities: 1.5, badge: true }])(
  'an invalid message is ignored: %j',
  (data) => {
    expect(badgeText(data)).toBeUndefined();
  },
);
