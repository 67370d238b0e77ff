/** The formats in which readers take something along. */
export const EXPORT_FORMATS = ['markdown', 'text', 'annotation', 'csl'] as const;
/** One of `EXPORT_FORMATS`. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
