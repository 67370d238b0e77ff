/**
 * What the content script says of its page: at work because of the settings; at work because the
 * reader asked for this page; told by the page to stay away; not wanted; not a text to read.
 */
export type PageStatus = 'running' | 'once' | 'opted-out' | 'idle' | 'unreadable';
