import type { ToolbarState } from '../../core/tab/toolbar-state.ts';
import { useTranslate } from '../i18n.ts';
import { SidelightMark } from '../notes/icons.tsx';
import { FoundList } from '../tab/found-list.tsx';
import { REASON_KEYS } from '../tab/reason-keys.ts';

/** Number of names shown before the list is unfolded: more would hide what is below. */
const MAX_NAMES_SHOWN = 7;

/** The state of the page, and callbacks for the reader's actions. */
export interface ToolbarPageProps {
  readonly state: ToolbarState;
  readonly allSites: boolean;
  /** The key that opens a name in a link, with a click. */
  readonly modifier: string;
  /** Whether the reader has just refused the browser's request for permission. */
  readonly isRefused: boolean;
  readonly onSite: (isOn: boolean) => void;
  readonly onAllSites: (isOn: boolean) => void;
  readonly onRestore: () => void;
  readonly onMarkOnce: () => void;
  readonly onJump: (entity: string) => void;
  /** If false, the reader of the pack opens in a tab. */
  readonly hasSidePanel: boolean;
  /** Leads to where the page's notes can be copied or saved. */
  readonly onTake: () => void;
  readonly onSidePanel: () => void;
  /** Undefined where there is no web page to read. */
  readonly onReading: (() => void) | undefined;
  /** Whether what is opened in a tab leaves the private window that the page is in. */
  readonly leavesPrivate: boolean;
  readonly onOptions: () => void;
}

/** The popup of the toolbar button: the state of the page, and what the reader can do about it. */
export function ToolbarPage({
  state,
  allSites,
  modifier,
  isRefused,
  hasSidePanel,
  leavesPrivate,
  ...act
}: ToolbarPageProps) {
  const t = useTranslate();
  const { reason, site, names } = state;
  return (
    <>
      <header>
        <h1>
          <SidelightMark /> {t('extension_name')}
        </h1>
        <button type="button" class="text-button options" onClick={act.onOptions}>
          {t('toolbar_options')}
        </button>
      </header>
      {site && (
        <label class="switch">
          <span>{t('toolbar_always', site.hostname)}</span>
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
      {names && names.length > 0 && (
        <FoundList names={names} onJump={act.onJump} limit={MAX_NAMES_SHOWN} />
      )}
      {state.areMostlyLinked && (
        <>
          <p class="hint linked with-pointer">{t('toolbar_linked_hint', modifier)}</p>
          <p class="hint linked with-touch">{t('toolbar_linked_touch')}</p>
        </>
      )}
      <button type="button" class="choice side-panel" onClick={act.onSidePanel}>
        {t(hasSidePanel ? 'toolbar_side_panel' : 'toolbar_reader')}
      </button>
      {act.onReading && (
        <button type="button" class="choice reading" onClick={act.onReading}>
          {t('reading_view')}
        </button>
      )}
      {leavesPrivate && act.onReading && <p class="hint">{t('reading_leaves_private')}</p>}
      {names && names.length > 0 && (
        <button type="button" class="text-button take" onClick={act.onTake}>
          {t('take_page')}
        </button>
      )}
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
