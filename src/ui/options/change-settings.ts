import type { Settings } from '../../core/settings/settings.ts';

/** Changes settings; a change that cannot be saved is reported as the page's `problem`. */
export type ChangeSettings = (update: (settings: Settings) => Settings) => void;
