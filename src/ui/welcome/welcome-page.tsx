import { RadioGroup } from '../choice.tsx';
import { translatePlural, useTranslate } from '../i18n.ts';
import { MoreWays, type MoreWaysProps } from './more-ways.tsx';
import { Sample } from './sample.tsx';

const CHOICES = ['listed', 'all'] as const;

/** What the introduction shows, and callbacks for the reader's choices. */
export interface WelcomePageProps extends MoreWaysProps {
  /** Number of sites on the bundled list. */
  readonly listed: number;
  readonly allSites: boolean;
  /** Whether the reader has just refused the browser's request for permission. */
  readonly isRefused: boolean;
  readonly onAllSites: (allSites: boolean) => void;
  readonly onOptions: () => void;
}

/** The introduction for new readers: what Sidelight does, on which sites, and its privacy. */
export function WelcomePage(props: WelcomePageProps) {
  const { listed, allSites, isRefused, onAllSites, onOptions, ...ways } = props;
  const t = useTranslate();
  return (
    <>
      <header>
        <p class="page-brand">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">
          {t('welcome_what')} {t('welcome_how')}
        </p>
      </header>
      <Sample />
      <MoreWays {...ways} />
      <section>
        <h2>{t('welcome_choice')}</h2>
        <p>{t('welcome_where')}</p>
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
        <ul class="lines">
          <li>{t('welcome_privacy_network')}</li>
          <li>{t('welcome_privacy_pages')}</li>
          <li>{t('welcome_privacy_kept')}</li>
        </ul>
      </section>
    </>
  );
}
