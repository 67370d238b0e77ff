import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles components for the server, or for a page. */
export function sveltePlugin(generate: 'server' | 'client'): Plugin {
  return {
    name: 'svelte-components',
    transform(source, filename) {
      if (!filename.endsWith('.svelte')) return undefined;
      const { code, map } = compile(source, { filename, generate, dev: true }).js;
      return { code, map: map as unknown as string };
    },
  };
}
