import type { Shortcut } from '../../platform/shortcuts.ts';
import { useTranslate } from '../i18n.ts';

/** Lists the keyboard shortcuts, if there are any; only the browser can change them. */
export function Shortcuts({
  shortcuts,
  onChange,
}: {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page for shortcuts; if undefined, a hint says where to find it. */
  readonly onChange: (() => void) | undefined;
}) {
  const t = useTranslate();
  // Browsers on phones have no shortcuts.
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{t('options_shortcuts')}</h2>
      <ul class="rows shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            {/* Chrome has no description for the command of the toolbar button. */}
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
