import { RadioGroup } from '../choice.tsx';
import { translatePlural, useTranslate } from '../i18n.ts';
import { Sample } from './sample.tsx';

const CHOICES = ['listed', 'all'] as const;

export interface WelcomePageProps {
  /** How many sites the bundled list has. */
  readonly listed: number;
  readonly allSites: boolean;
  /** Whether the reader has just said no to the browser's question. */
  readonly isRefused: boolean;
  /** Keys for the next marked name and for its popover; undefined or '' where there are none. */
  readonly nextKeys: string | undefined;
  readonly openKeys: string | undefined;
  readonly onAllSites: (allSites: boolean) => void;
  readonly onOptions: () => void;
}

/** What a new reader sees first: what it does, where it may, and what it keeps to itself. */
export function WelcomePage(props: WelcomePageProps) {
  const { listed, allSites, isRefused, nextKeys, openKeys, onAllSites, onOptions } = props;
  const t = useTranslate();
  return (
    <>
      <header>
        <p class="page-brand">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">
          {t('welcome_what')} {t('welcome_how')} {t('welcome_where')}
        </p>
      </header>
      <Sample />
      {nextKeys && openKeys && <p class="hint keys">{t('welcome_keys', nextKeys, openKeys)}</p>}
      <section>
        <h2>{t('welcome_choice')}</h2>
        <RadioGroup
          title={t('welcome_choice_now')}
          name="where"
          values={CHOICES}
          value={allSites ? 'all' : 'listed'}
          labelOf={(choice) =>
            choice === 'all'
              ? t('options_sites_all')
              : translatePlural(t, 'welcome_choice_listed', listed)
          }
          hintOf={(choice) => t(`welcome_choice_${choice}_hint`)}
          onChoose={(choice) => onAllSites(choice === 'all')}
        />
        <p class="refused" role="alert">
          {isRefused && t('toolbar_refused')}
        </p>
        <p>
          {t('welcome_choice_later')}{' '}
          <button type="button" class="choice options" onClick={onOptions}>
            {t('welcome_options')}
          </button>
        </p>
      </section>
      <section>
        <h2>{t('welcome_privacy')}</h2>
        <ul class="privacy">
          <li>{t('welcome_privacy_network')}</li>
          <li>{t('welcome_privacy_pages')}</li>
          <li>{t('welcome_privacy_kept')}</li>
        </ul>
      </section>
    </>
  );
}
