import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WAIT_LIMIT } from './harness/within-limit.ts';
import { sveltePlugin } from './frameworks/svelte-plugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [sveltePlugin('server')],
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.e2e.test.ts'],
    // Files in one process share browsers. Most of the time is waiting, so that even a machine with
    // two cores gains by two at a time; more browsers at once would keep each other waiting.
    maxWorkers: 2,
    isolate: false,
    // Each wait has its own limit with a message; these limits only end a test that hangs without one.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Vitest itself gives up after one second.
    expect: { poll: { timeout: WAIT_LIMIT } },
    // Tests expect English text, so the language of the machine must not matter.
    env: { LANGUAGE: 'en' },
  },
});
