import type { ToolbarReason, ToolbarState } from '../../core/toolbar/toolbar-state.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';
import { SidelightMark } from '../notes/icons.tsx';
import { FoundList } from './found-list.tsx';

const REASON_KEYS = {
  looking: 'toolbar_reason_looking',
  gone: 'toolbar_reason_gone',
  'not-web-page': 'toolbar_reason_not_web_page',
  'closed-page': 'toolbar_reason_closed_page',
  unreadable: 'toolbar_reason_unreadable',
  'opted-out': 'toolbar_reason_opted_out',
  'no-permission': 'toolbar_reason_no_permission',
  'not-loaded': 'toolbar_reason_not_loaded',
  once: 'toolbar_reason_once',
  'nothing-found': 'toolbar_reason_nothing_found',
  off: 'toolbar_reason_off',
  listed: 'toolbar_reason_listed',
  added: 'toolbar_reason_added',
  'all-sites': 'toolbar_reason_all_sites',
  unlisted: 'toolbar_reason_unlisted',
} as const satisfies Record<ToolbarReason, MessageKey>;

export interface ToolbarPageProps {
  readonly state: ToolbarState;
  readonly allSites: boolean;
  /** Whether the reader has just said no to the browser's question. */
  readonly isRefused: boolean;
  readonly onSite: (isOn: boolean) => void;
  readonly onAllSites: (isOn: boolean) => void;
  readonly onRestore: () => void;
  readonly onMarkOnce: () => void;
  readonly onJump: (entity: string) => void;
  readonly onSidePanel: () => void;
  readonly onOptions: () => void;
}

/** What the toolbar button opens: how things stand on this page, and what can be done about it. */
export function ToolbarPage({ state, allSites, isRefused, ...act }: ToolbarPageProps) {
  const t = useTranslate();
  const { reason, site, names } = state;
  return (
    <>
      <header>
        <h1>
          <SidelightMark /> {t('extension_name')}
        </h1>
        <button type="button" class="text-button side-panel" onClick={act.onSidePanel}>
          {t('toolbar_side_panel')}
        </button>
        <button type="button" class="text-button options" onClick={act.onOptions}>
          {t('toolbar_options')}
        </button>
      </header>
      {site && (
        <label class="switch">
          <span>{t('toolbar_always', site.host)}</span>
          <input
            type="checkbox"
            role="switch"
            name="site"
            checked={site.isOn}
            onChange={({ currentTarget }) => act.onSite(currentTarget.checked)}
          />
        </label>
      )}
      <p class="reason" role="status" data-reason={reason}>
        {t(REASON_KEYS[reason])}
      </p>
      {(reason === 'no-permission' || state.canMarkOnce) && (
        <p class="actions">
          {reason === 'no-permission' && (
            <button type="button" class="choice restore" onClick={act.onRestore}>
              {t('toolbar_restore')}
            </button>
          )}
          {state.canMarkOnce && (
            <button type="button" class="choice once" onClick={act.onMarkOnce}>
              {t('toolbar_mark_once')}
            </button>
          )}
        </p>
      )}
      <p class="refused" role="alert">
        {isRefused && t('toolbar_refused')}
      </p>
      {names && names.length > 0 && <FoundList names={names} onJump={act.onJump} />}
      <label class="option">
        <input
          type="checkbox"
          name="all-sites"
          checked={allSites}
          onChange={({ currentTarget }) => act.onAllSites(currentTarget.checked)}
        />
        <span>
          {t('toolbar_all_sites')}
          <span class="hint">{t('toolbar_all_sites_hint')}</span>
        </span>
      </label>
    </>
  );
}
