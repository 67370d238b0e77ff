import { SettingsError, type SettingsErrorKind } from '../../core/settings/settings-error.ts';
import type { SyncProblem } from '../../platform/settings-items.ts';
import type { MessageKey, Translate } from '../i18n.ts';
import { NoRoomError } from './packs/no-room-error.ts';

type Words = Partial<Record<SettingsErrorKind, MessageKey>>;

const NOT_KEPT: Words = {
  'too-many-sites': 'options_error_too_many_sites',
  'not-saved': 'options_error_not_saved',
};
const NOT_READ: Words = {
  'wrong-value': 'options_error_damaged',
  'unknown-key': 'options_error_damaged',
  'newer-version': 'options_error_newer',
};
const NOT_IMPORTED: Words = {
  'not-json': 'options_error_other_file',
  'wrong-value': 'options_error_other_file',
  'newer-version': 'options_error_newer_file',
  'too-many-sites': 'options_sites_too_many',
  'not-saved': 'options_error_not_saved',
};
const NOT_SYNCED: Words = {
  'newer-version': 'options_sync_newer',
  'too-many-sites': 'options_sync_too_many',
};

/** What happened and what to do where a change could not be kept. */
export function notKeptInWords(error: unknown, t: Translate): string {
  if (error instanceof NoRoomError) return t('options_packs_full');
  return inWords(error, NOT_KEPT, t) ?? t('options_not_kept', messageOf(error));
}

/** The same where something stored could not be read. */
export function notReadInWords(error: unknown, t: Translate): string {
  return inWords(error, NOT_READ, t) ?? t('options_not_read', messageOf(error));
}

/** The same for the import of a file. @param button label of the button that saves such files */
export function notImportedInWords(error: unknown, button: string, t: Translate): string {
  return inWords(error, NOT_IMPORTED, t, button) ?? notKeptInWords(error, t);
}

/** The same where settings could not be passed on to the reader's other devices. */
export function notSyncedInWords({ kind, message }: SyncProblem, t: Translate): string {
  const key = kind && NOT_SYNCED[kind];
  return key ? t(key) : t('options_sync_problem', message);
}

function inWords(
  error: unknown,
  words: Words,
  t: Translate,
  ...substitutions: readonly string[]
): string | undefined {
  const key = error instanceof SettingsError ? words[error.kind] : undefined;
  return key && t(key, ...substitutions);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
