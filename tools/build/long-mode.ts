/** Vitest’s mode in which property tests have their long form. */
export const LONG_MODE = 'long';
