import type { ReadManagedSettings } from '../../core/settings/managed-settings.ts';
import { translateList, useTranslate, type MessageKey } from '../i18n.ts';
import { LeftOutList } from './left-out-list.tsx';

/** What an organisation has set, and what of it cannot be used; nothing where nothing is managed. */
export function ManagedNotice({ managed, leftOut }: ReadManagedSettings) {
  const t = useTranslate();
  if (!managed && leftOut.length === 0) return null;
  return (
    <section class="managed">
      <h2>{t('managed_title')}</h2>
      <p class="hint">{t('managed_lead')}</p>
      {managed && (
        <ul>
          {managed.off && <li>{t('managed_off')}</li>}
          <Values heading="managed_sites_off" values={managed.sitesOff} />
          <Values heading="managed_sites_only" none="managed_no_sites" values={managed.sitesOnly} />
          <Values heading="managed_sites_added" values={managed.sitesAdded} />
          <Values
            heading="options_packs_managed"
            none="options_packs_managed_none"
            values={managed.packs}
          />
          {!managed.welcomePage && <li>{t('managed_no_welcome')}</li>}
        </ul>
      )}
      {leftOut.length > 0 && (
        <div class="missing">
          <p>{t('managed_left_out')}</p>
          <LeftOutList entries={leftOut} keyOf={(place) => place.split('.')[0]!} />
        </div>
      )}
    </section>
  );
}

/** @param props.none said of an empty list; without it, nothing is */
function Values({
  heading,
  none,
  values,
}: {
  readonly heading: MessageKey;
  readonly none?: MessageKey;
  readonly values: readonly string[] | undefined;
}) {
  const t = useTranslate();
  if (values === undefined) return null;
  if (values.length === 0) return none ? <li>{t(none)}</li> : null;
  return (
    <li>
      {t(heading)} <span translate={false}>{translateList(t, values)}</span>
    </li>
  );
}
