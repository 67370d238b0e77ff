/** The path of the introduction, from the extension's root. */
export const WELCOME_PAGE = 'src/ui/welcome/index.html';
/** The path of the reader page, from the extension's root. */
export const READER_PAGE = 'src/ui/reader/index.html';
/** The path of the reading view, from the extension's root. */
export const READING_PAGE = 'src/ui/reading/index.html';
/** The path of the workshop for packs, from the extension's root. */
export const WORKSHOP_PAGE = 'src/ui/workshop/index.html';
