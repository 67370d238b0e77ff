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
            <SizeIcon isLarger={false} />
          </button>
          <button
            type="button"
            class="choice larger"
            aria-label={t('reading_larger')}
            title={t('reading_larger')}
            aria-disabled={larger === undefined}
            onClick={() => larger && onLook({ size: larger })}
          >
            <SizeIcon isLarger />
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

/** A letter with a minus or a plus. */
function SizeIcon({ isLarger }: { readonly isLarger: boolean }) {
  return (
    <svg
      width="22"
      height="14"
      viewBox="0 0 22 14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      aria-hidden="true"
    >
      <path d="M1 13 6 1l5 12M3 9h6" />
      <path d={isLarger ? 'M14 7h7M17.5 3.5v7' : 'M14 7h7'} />
    </svg>
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
