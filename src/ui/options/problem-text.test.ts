import { describe, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { SettingsError, type SettingsErrorKind } from '../../core/settings/settings-error.ts';
import type { Outcome } from '../live/changes.ts';
import { notImportedInWords, notSyncedInWords } from './error-in-words.ts';
import { NoRoomError } from './packs/no-room-error.ts';
import { problemText } from './problem-text.ts';

const error = (kind: SettingsErrorKind): SettingsError =>
  new SettingsError(kind, { place: 'a place', found: 'a value', expected: 'another' });

it.each<[Outcome, string | undefined]>([
  [{ is: 'fine' }, undefined],
  [{ is: 'refused' }, english('toolbar_refused')],
  [{ is: 'not-kept', error: new Error('no room') }, english('options_not_kept', 'no room')],
  [{ is: 'not-kept', error: error('not-saved') }, english('options_error_not_saved')],
  [{ is: 'not-kept', error: error('too-many-sites') }, english('options_error_too_many_sites')],
  [{ is: 'not-kept', error: new NoRoomError() }, english('options_packs_full')],
  [{ is: 'not-read', error: 'no answer' }, english('options_not_read', 'no answer')],
  [{ is: 'not-read', error: error('newer-version') }, english('options_error_newer')],
  [{ is: 'not-read', error: error('wrong-value') }, english('options_error_damaged')],
  [{ is: 'not-read', error: error('unknown-key') }, english('options_error_damaged')],
])('says in words what is wrong: %o', (outcome, text) => {
  expect(problemText(outcome, english)).toBe(text);
});

describe('a refused import', () => {
  it.each<[SettingsErrorKind, string]>([
    ['not-json', english('options_error_other_file', 'Save')],
    ['wrong-value', english('options_error_other_file', 'Save')],
    ['newer-version', english('options_error_newer_file')],
    ['too-many-sites', english('options_sites_too_many')],
    ['not-saved', english('options_error_not_saved')],
  ])('says what to do: %s', (kind, text) => {
    expect(notImportedInWords(error(kind), 'Save', english)).toBe(text);
  });

  it('for an unknown reason has the reason', () => {
    expect(notImportedInWords(new Error('gone'), 'Save', english)).toContain('gone');
  });
});

it('settings that were not passed on to other devices: why, and what to do', () => {
  expect(notSyncedInWords({ kind: 'too-many-sites', message: '' }, english)).toBe(
    english('options_sync_too_many'),
  );
  expect(notSyncedInWords({ kind: 'newer-version', message: '' }, english)).toBe(
    english('options_sync_newer'),
  );
  expect(notSyncedInWords({ message: 'offline' }, english)).toContain('offline');
});
