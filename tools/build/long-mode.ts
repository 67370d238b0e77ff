/** The Vitest mode in which property tests run many more cases. */
export const LONG_MODE = 'long';
