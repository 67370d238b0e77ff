import { root } from './complaints.ts';
import { hydrate } from 'svelte';
import Story from '../story.svelte';

hydrate(Story, { target: root, recover: false });
