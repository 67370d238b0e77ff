/** The engine's script: injected into a page by the worker when the watch asks for it. */
import { reportError } from '../platform/report-error.ts';
import { loadPacks } from './load-packs.ts';
import { runOnPage } from './run-on-page.ts';
import { provideStage } from './stages.ts';

const onProblem = (error: unknown): void => reportError('content: packs', error);

provideStage(__BUILD__, 'engine', (life, deps, stored, leavesOut) =>
  runOnPage(loadPacks(stored, leavesOut, onProblem), life, deps),
);
