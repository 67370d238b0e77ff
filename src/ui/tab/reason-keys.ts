import type { PanelState } from '../../core/tab/panel-state.ts';
import type { MessageKey } from '../i18n.ts';

/** The message for each reason why names are marked in a tab or not. */
export const REASON_KEYS = {
  looking: 'toolbar_reason_looking',
  gone: 'toolbar_reason_gone',
  unloaded: 'toolbar_reason_unloaded',
  untold: 'toolbar_reason_untold',
  'not-web-page': 'toolbar_reason_not_web_page',
  'closed-page': 'toolbar_reason_closed_page',
  unreadable: 'toolbar_reason_unreadable',
  'opted-out': 'toolbar_reason_opted_out',
  'no-permission': 'toolbar_reason_no_permission',
  'not-loaded': 'toolbar_reason_not_loaded',
  once: 'toolbar_reason_once',
  'nothing-found': 'toolbar_reason_nothing_found',
  'nothing-outside-frames': 'toolbar_reason_nothing_outside_frames',
  off: 'toolbar_reason_off',
  forbidden: 'toolbar_reason_forbidden',
  listed: 'toolbar_reason_listed',
  added: 'toolbar_reason_added',
  'all-sites': 'toolbar_reason_all_sites',
  unlisted: 'toolbar_reason_unlisted',
} as const satisfies Record<PanelState['reason'], MessageKey>;
