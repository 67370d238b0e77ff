import browser from 'webextension-polyfill';

/** The browser's extension API, promise-based in both browsers. */
export { browser };
