/** The engine's script: injected into a page by the worker when the watch asks for it. */
import { runOnPage } from './run-on-page.ts';
import { loadStoredNames } from '../pack/load/load-stored.ts';
import { provideStage } from './stages.ts';

provideStage(__BUILD__, 'engine', (life, deps, stored) =>
  runOnPage(stored.map(loadStoredNames), life, deps),
);
