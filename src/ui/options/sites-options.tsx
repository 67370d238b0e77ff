import { missingOrigins } from '../../core/settings/grants.ts';
import { isForbidden, type SettingsInForce } from '../../core/settings/managed-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { withSiteOff, withSiteOn, withSites } from '../../core/settings/site-choice.ts';
import {
  ALL_SITES,
  hostnameOfPattern,
  isForAllSites,
  isGranted,
  patternOf,
} from '../../core/settings/site-patterns.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { AddSite } from './add-site.tsx';
import { BundledSites } from './bundled-sites.tsx';
import { Checkbox } from '../choice.tsx';
import { SiteList } from './site-list.tsx';
import { SitesFile, type ImportSites } from './sites-file.tsx';

/** Changes settings if the browser grants the match patterns; must be called in the click. */
export type ChangeWith = (
  patterns: readonly string[],
  update: (settings: Settings) => Settings,
) => void;

/** The settings about sites, the granted permissions, and callbacks that change them. */
export interface SitesOptionsProps {
  readonly settings: SettingsInForce;
  /** Hostnames of the bundled list. */
  readonly listed: ReadonlySet<string>;
  /** Match patterns that the browser grants. */
  readonly origins: readonly string[];
  readonly onChangeWith: ChangeWith;
  readonly onImportSites: ImportSites;
}

/** The options for the sites where names are marked. */
export function SitesOptions({
  settings,
  listed,
  origins,
  onChangeWith,
  onImportSites,
}: SitesOptionsProps) {
  const t = useTranslate();
  const { sites, pages, managed } = settings;
  const nameOf = (pattern: string): string =>
    isForAllSites(pattern) ? t('options_sites_all') : hostnameOfPattern(pattern);
  const missing = missingOrigins(settings, listed, origins);
  const change = (update: (all: Settings) => Settings): void => onChangeWith([], update);
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      {missing.listed.length > 0 && (
        <p class="missing">
          {translatePlural(t, 'options_sites_missing_listed', missing.listed.length)}{' '}
          <Allow name="listed" onAllow={() => onChangeWith(missing.listed, (all) => all)} />
        </p>
      )}
      {missing.own.length > 0 && (
        <div class="missing">
          {t('options_sites_missing_own')}
          <ul class="wanted">
            {missing.own.map((pattern) => (
              <li key={pattern}>{nameOf(pattern)}</li>
            ))}
          </ul>
          <Allow name="own" onAllow={() => onChangeWith(missing.own, (all) => all)} />
        </div>
      )}
      <Checkbox
        name="all-sites"
        label={t('options_sites_all')}
        hint={t('options_sites_all_hint')}
        checked={pages.allSites}
        onChange={(allSites) =>
          onChangeWith(allSites ? [ALL_SITES] : [], (all) => ({
            ...all,
            pages: { ...all.pages, allSites },
          }))
        }
      />
      <BundledSites
        isOff={(hostname) => sites.off.includes(hostname)}
        isForbidden={(hostname) => isForbidden(managed, hostname)}
        onToggle={(hostname, isOn) =>
          change((all) =>
            isOn ? withSiteOn(all, hostname, listed) : withSiteOff(all, hostname, listed),
          )
        }
      />
      <SiteList
        title={t('options_sites_added')}
        name="added"
        hostnames={sites.added}
        action={t('options_sites_remove')}
        actionOf={(hostname) => t('options_sites_remove_of', hostname)}
        waiting={new Set(missing.own.map(hostnameOfPattern))}
        onAct={(hostname) =>
          change((all) =>
            withSites(all, { added: all.sites.added.filter((one) => one !== hostname) }),
          )
        }
      >
        <AddSite
          onAdd={(hostname) =>
            onChangeWith(isGranted(origins, hostname) ? [] : [patternOf(hostname)], (all) =>
              withSiteOn(all, hostname, listed),
            )
          }
        />
      </SiteList>
      <SiteList
        title={t('options_sites_off')}
        name="off"
        hostnames={sites.off}
        action={t('options_sites_switch_on')}
        actionOf={(hostname) => t('options_sites_switch_on_of', hostname)}
        onAct={(hostname) =>
          change((all) => withSites(all, { off: all.sites.off.filter((one) => one !== hostname) }))
        }
      />
      <SitesFile sites={sites} onImport={onImportSites} />
    </section>
  );
}

function Allow({ name, onAllow }: { readonly name: string; readonly onAllow: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class={`choice allow-${name}`} onClick={onAllow}>
      {t('options_sites_allow')}
    </button>
  );
}
