import { READING_THEMES, TEXT_SIZES, type Settings } from '../../core/settings/settings.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';

type Look = Settings['reading'];

const THEME_KEYS: Readonly<Record<Look['theme'], MessageKey>> = {
  auto: 'reading_theme_auto',
  light: 'options_theme_light',
  sepia: 'reading_theme_sepia',
  dark: 'options_theme_dark',
};

/** What stands above the article: the way to its page, and how it looks. Not printed. */
export function ReadingBar({
  look,
  address,
  canPrint,
  onLook,
  onPrint,
}: {
  readonly look: Look;
  /** The address of the page, if it is known. */
  readonly address: string | undefined;
  readonly canPrint: boolean;
  readonly onLook: (look: Partial<Look>) => void;
  readonly onPrint: () => void;
}) {
  const t = useTranslate();
  const at = TEXT_SIZES.indexOf(look.size);
  const [smaller, larger] = [TEXT_SIZES[at - 1], TEXT_SIZES[at + 1]];
  return (
    <header class="reading-bar">
      <nav>
        <span class="page-brand">{t('extension_name')}</span>
        {address !== undefined && (
          <a class="to-page" href={address} rel="noreferrer" title={address}>
            {t('reading_page', hostOf(address))}
          </a>
        )}
      </nav>
      <div class="look">
        <div class="sizes" role="group" aria-label={t('reading_size')}>
          <button
            type="button"
            class="choice smaller"
            aria-label={t('reading_smaller')}
            title={t('reading_smaller')}
            aria-disabled={smaller === undefined}
            onClick={() => smaller && onLook({ size: smaller })}
          >
            <span aria-hidden="true">A−</span>
          </button>
          <button
            type="button"
            class="choice larger"
            aria-label={t('reading_larger')}
            title={t('reading_larger')}
            aria-disabled={larger === undefined}
            onClick={() => larger && onLook({ size: larger })}
          >
            <span aria-hidden="true">A+</span>
          </button>
        </div>
        <div class="themes" role="group" aria-label={t('options_theme')}>
          {READING_THEMES.map((theme) => (
            <button
              key={theme}
              type="button"
              class="choice"
              data-choice={theme}
              aria-pressed={theme === look.theme}
              onClick={() => onLook({ theme })}
            >
              {t(THEME_KEYS[theme])}
            </button>
          ))}
        </div>
        {canPrint && (
          <button type="button" class="choice print" onClick={onPrint}>
            {t('reading_print')}
          </button>
        )}
      </div>
    </header>
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
