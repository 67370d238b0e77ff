import type { Shortcut } from '../../platform/shortcuts.ts';
import { useTranslate } from '../i18n.ts';

/** The keyboard's commands with their keys, which only the browser itself can change; nothing without any. */
export function Shortcuts({
  shortcuts,
  onChange,
}: {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; without it, words say where that is. */
  readonly onChange: (() => void) | undefined;
}) {
  const t = useTranslate();
  // Phones have no keys.
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{t('options_shortcuts')}</h2>
      <ul class="rows shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            {/* Chrome gives its own command for the toolbar button no words. */}
            <span>{description || t('options_shortcut_action')}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="hint">{t('options_shortcuts_none')}</span>}
          </li>
        ))}
      </ul>
      {onChange ? (
        <p>
          <button type="button" class="choice change-shortcuts" onClick={onChange}>
            {t('options_shortcuts_change')}
          </button>
        </p>
      ) : (
        <p class="hint">{t('options_shortcuts_where')}</p>
      )}
    </section>
  );
}
