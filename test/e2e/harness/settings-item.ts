/** Settings as an item of the extension's storage, with what a test sets in them. */
export const settingsItem = (set: object) => ({ settings: { version: 1, settings: set } });
