import { DEFAULT_MARKING, type MarkingSettings } from './marking.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** Colours of the popover: as the page has them, or always the same. */
export type ThemeChoice = (typeof THEMES)[number];

/** Everything that a reader can set; hosts are in lower case and sorted. */
export interface Settings {
  readonly sites: {
    /** Hosts switched off with their subdomains, wherever else they are listed. */
    readonly off: readonly string[];
    /** Hosts added to the bundled list. */
    readonly added: readonly string[];
  };
  readonly pages: {
    /** Whether every site is marked that is not switched off. */
    readonly allSites: boolean;
  };
  readonly marking: MarkingSettings;
  readonly theme: ThemeChoice;
  /** Whether a resting pointer opens a preview. */
  readonly preview: boolean;
  /** Whether the toolbar button counts. */
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  sites: { off: [], added: [] },
  pages: { allSites: false },
  marking: DEFAULT_MARKING,
  theme: 'auto',
  preview: false,
  badge: true,
};
