/** A story as the server of each framework sends it, and the script that takes it over in a page. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { render as renderSvelte } from 'svelte/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { bundleForPage } from '../harness/bundle.ts';
import { Story as ReactStory } from './react-story.ts';
import SvelteStory from './story.svelte';
import { sveltePlugin } from './svelte-plugin.ts';
import { Story as VueStory } from './vue-story.ts';

/** A framework at work in a page. */
export interface FrameworkStory {
  readonly framework: 'react' | 'vue' | 'svelte';
  /** The story as HTML. */
  render(): Promise<string> | string;
}

export const STORIES: readonly FrameworkStory[] = [
  { framework: 'react', render: () => renderToString(createElement(ReactStory)) },
  { framework: 'vue', render: () => renderVue(createSSRApp(VueStory)) },
  { framework: 'svelte', render: () => renderSvelte(SvelteStory).body },
];

/** The script that hydrates a framework’s story; in development form, which complains of more. */
export function hydration(framework: FrameworkStory['framework']): Promise<string> {
  return bundleForPage(new URL(`./in-page/${framework}.ts`, import.meta.url), {
    plugins: [sveltePlugin('client')],
    mode: 'development',
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
}
