import type { IntroductionLimit } from '../../core/settings/introduction-limit.ts';
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
  const { limit } = ways;
  const t = useTranslate();
  /** Whether a page may have marks. */
  const hasMarks = limit !== 'off' && limit !== 'no-notes';
  return (
    <>
      <header>
        <p class="page-brand">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        {limit && <LimitLine limit={limit} />}
        {hasMarks && (
          <p class="lead">
            {t('welcome_what')} {limit === undefined && t('welcome_how')}
          </p>
        )}
      </header>
      {limit === undefined && <Sample />}
      {limit !== 'no-notes' && <MoreWays {...ways} />}
      {hasMarks && (
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
      )}
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

/** What an organisation has taken away; what would be untrue then is left out below. */
function LimitLine({ limit }: { limit: IntroductionLimit }) {
  const t = useTranslate();
  return (
    <p class="limit">
      {limit === 'off' ? (
        <>
          <strong>{t('managed_title')}</strong> {t('managed_off')}
        </>
      ) : (
        t('welcome_no_notes')
      )}
    </p>
  );
}
