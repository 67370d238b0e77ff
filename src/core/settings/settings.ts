import { DEFAULT_MARKING, type MarkingSettings } from './marking.ts';

/** The possible colours of the popover. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Colours of the popover: chosen to fit the page, or always the same. */
export type ThemeChoice = (typeof THEMES)[number];

/** The possible colours of the reading view. */
export const READING_THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
/** Colours of the reading view: as the system has them, or always the same. */
export type ReadingTheme = (typeof READING_THEMES)[number];

/** The sizes of text in the reading view, the smallest first. */
export const TEXT_SIZES = ['smallest', 'small', 'medium', 'large', 'largest'] as const;
/** A size of text in the reading view. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** Stands for the language of the interface. */
export const INTERFACE_LANGUAGE = 'auto';

/** Everything that a reader can set; hostnames are in lower case and sorted. */
export interface Settings {
  readonly sites: {
    /** Hostnames switched off, subdomains included, whatever other list they are on. */
    readonly off: readonly string[];
    /** Hostnames added to the bundled list. */
    readonly added: readonly string[];
  };
  readonly pages: {
    /** Whether every site is marked unless it is switched off. */
    readonly allSites: boolean;
  };
  readonly marking: MarkingSettings;
  readonly theme: ThemeChoice;
  /** Whether a resting pointer opens a preview. */
  readonly preview: boolean;
  /** Whether the toolbar button shows a count. */
  readonly badge: boolean;
  /** The language of notes: a BCP 47 tag, or `INTERFACE_LANGUAGE`. */
  readonly notesLanguage: string;
  /** How the reading view looks. */
  readonly reading: {
    readonly theme: ReadingTheme;
    readonly size: TextSize;
  };
}

/** The settings of a new installation. */
export const DEFAULT_SETTINGS: Settings = {
  sites: { off: [], added: [] },
  pages: { allSites: false },
  marking: DEFAULT_MARKING,
  theme: 'auto',
  preview: false,
  badge: true,
  notesLanguage: INTERFACE_LANGUAGE,
  reading: { theme: 'auto', size: 'medium' },
};
