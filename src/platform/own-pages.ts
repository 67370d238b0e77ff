/** The extension's pages that others lead to, from the extension's root. */
export const WELCOME_PAGE = 'src/ui/welcome/index.html';
export const READER_PAGE = 'src/ui/reader/index.html';
