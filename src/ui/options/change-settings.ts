import type { Settings } from '../../core/settings/settings.ts';

/** Changes settings; refused changes come back as the page's `problem`. */
export type ChangeSettings = (update: (settings: Settings) => Settings) => void;
