import { INTERFACE_LANGUAGE, type Settings } from '../../core/settings/settings.ts';
import { translateLanguage, useTranslate } from '../i18n.ts';
import type { ChangeSettings } from './change-settings.ts';

/** The choice of the language of notes; nothing where there is only one. */
export function NotesLanguage({
  settings: { notesLanguage },
  languages,
  onChange,
}: {
  readonly settings: Settings;
  /** BCP 47 tags of the languages that the packs have. */
  readonly languages: readonly string[];
  readonly onChange: ChangeSettings;
}) {
  const t = useTranslate();
  // What was chosen before stays to be seen where no pack has it any more.
  const chosen = notesLanguage === INTERFACE_LANGUAGE ? [] : [notesLanguage];
  const offered = [...new Set([...languages, ...chosen])];
  if (offered.length < 2) return null;
  const named = offered
    .map((tag) => ({ tag, name: translateLanguage(t, tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, t('locale_tag')));
  return (
    <p>
      <label class="notes-language">
        {t('options_notes_language')}{' '}
        <select
          name="notes-language"
          value={notesLanguage}
          onChange={({ currentTarget: { value } }) =>
            onChange((all) => ({ ...all, notesLanguage: value }))
          }
        >
          <option value={INTERFACE_LANGUAGE}>{t('options_notes_language_auto')}</option>
          {named.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
