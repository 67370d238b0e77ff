import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sveltePlugin } from './frameworks/svelte-plugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [sveltePlugin('server')],
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.e2e.test.ts'],
    // One file at a time is faster on a small machine, and files in one process share browsers.
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is expected to be said is English, whatever language the machine speaks.
    env: { LANGUAGE: 'en' },
  },
});
