import type { Settings } from '../../core/settings/settings.ts';
import { wantedLanguages } from '../../core/settings/wanted-languages.ts';
import { translate } from '../../platform/i18n.ts';

/** The languages in which the reader wants notes, the best first. */
export function notesLanguages(settings: Settings): readonly string[] {
  return wantedLanguages(settings, translate('locale_tag'));
}
