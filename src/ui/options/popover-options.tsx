import { THEMES, type Settings } from '../../core/settings/settings.ts';
import { altKey } from '../alt-key.ts';
import { useTranslate } from '../i18n.ts';
import { Checkbox, RadioGroup } from '../choice.tsx';
import type { ChangeSettings } from './change-settings.ts';

/** The options for how the popover opens and looks. */
export function PopoverOptions({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('options_popover')}</h2>
      <RadioGroup
        title={t('options_theme')}
        name="theme"
        values={THEMES}
        value={settings.theme}
        labelOf={(theme) => t(`options_theme_${theme}`)}
        onChoose={(theme) => onChange((all) => ({ ...all, theme }))}
      />
      <Checkbox
        name="preview"
        label={t('options_preview')}
        hint={t('options_preview_hint')}
        checked={settings.preview}
        onChange={(preview) => onChange((all) => ({ ...all, preview }))}
      />
      <p class="hint linked with-pointer">
        {t('options_linked_hint', altKey(navigator.platform))}{' '}
        {t('options_linked_menu', t('menu_linked_name'))}
      </p>
      <p class="hint linked with-touch">{t('options_linked_touch')}</p>
    </section>
  );
}
