/**
 * What the content script does on its page: marks because of the settings; marks because the reader
 * asked for this page; nothing, because the page opted out; nothing, because it is not wanted;
 * nothing, because the page is not a text document.
 */
export type PageStatus = 'running' | 'once' | 'opted-out' | 'idle' | 'unreadable';
