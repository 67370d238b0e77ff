/**
 * The content script comes in two stages, each a script of its own in the same isolated world:
 *
 *     watch    on every page of a listed site, from the start of the document
 *       │      a name may be on the page, or the reader gives a command
 *       ▼
 *     worker   injects the engine
 *       ▼
 *     engine   finds and marks names, opens cards
 *
 * The stages meet in one global object, which the watch creates and the engine fills. They must be
 * of the same build: after an update, a page may hold the watch of the version before.
 */
import type { PageTeller } from '../platform/page-port.ts';
import type { PageAnswers } from './answer-extension.ts';
import type { PageRun } from './run-while-wanted.ts';

/** The engine at work on a page, and its answers to the extension. */
export interface EngineRun extends PageRun {
  readonly answers: PageAnswers;
}

/** Starts the engine on the page. @param teller tells the extension's pages of changed marks */
export type StartEngine = (life: AbortController, teller: PageTeller) => EngineRun;

/** What the stages have in common. */
export interface Stages {
  /** The build of the watch. */
  readonly build: string;
  /** Set by the engine, once it is there. */
  startEngine?: StartEngine;
}

declare global {
  /** Set by the watch in the content script's own world; a second watch finds it and does nothing. */
  var sidelightStages: Stages | undefined;
}

/** Called by the watch. @returns undefined if there is a watch on this page already */
export function createStages(build: string): Stages | undefined {
  if (globalThis.sidelightStages) return undefined;
  return (globalThis.sidelightStages = { build });
}

/** Called by the engine; without effect on a page whose watch is missing or of another build. */
export function provideEngine(build: string, startEngine: StartEngine): void {
  const stages = globalThis.sidelightStages;
  if (stages?.build === build) stages.startEngine ??= startEngine;
}
