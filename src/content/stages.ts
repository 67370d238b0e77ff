/**
 * The content script comes in four stages, each a script of its own in the same isolated world:
 *
 *     watch    on every page of a listed site, from the start of the document
 *       │      a name may be on the page, or the reader gives a command
 *       ▼
 *     engine   finds and marks names
 *       │      the pointer is on a mark, the reader touches the page or gives a command
 *       ▼
 *     card     draws and places the popover, with the notes
 *       │      the reader wants to take a card or a note along
 *       ▼
 *     taking   writes it in a format
 *
 * The worker injects the later ones when the one before asks for them. The stages meet in one global
 * object, which the watch creates. They must be of the same build: after an update, a page may hold
 * the watch of the version before.
 */
import type { PackContent } from '../core/model.ts';
import type { PartName } from '../pack/format/compact.ts';
import type { StoredNames, StoredParts } from '../pack/format/stored.ts';
import type { ReadingLanguages } from '../pack/store/pack-reader.ts';
import type { PageTeller } from '../platform/page-port.ts';
import type { PageAnswers } from './answer-extension.ts';
import type { StartCard } from './popover/late-popover.ts';
import type { BringTaking } from './popover/late-taking.ts';
import type { StartTaking } from './popover/taking-at-mention.ts';
import type { PageRun } from './run-while-wanted.ts';

/** The engine at work on a page, and its answers to the extension. */
export interface EngineRun extends PageRun {
  readonly answers: PageAnswers;
}

/**
 * Reads the names of all packs for further scripts; undefined if that fails.
 * @param areDamaged whether those read before cannot be used, so that they are stored again first
 */
export type ReadMoreNames = (
  parts: readonly PartName[],
  areDamaged: boolean,
) => Promise<readonly StoredParts[] | undefined>;

/** What the engine gets from the watch. */
export interface EngineDeps {
  /** Tells the extension's pages that the marks may have changed. */
  readonly teller: PageTeller;
  /** Brings the card to this page; undefined if that fails. */
  readonly card: () => Promise<StartCard | undefined>;
  /** Brings what cards are taken along with. */
  readonly taking: BringTaking;
  /** What cards show of all packs; undefined if that cannot be had. */
  readonly contents: (languages: ReadingLanguages) => Promise<readonly PackContent[] | undefined>;
  readonly moreNames: ReadMoreNames;
}

/**
 * Starts the engine on the page.
 * @param life aborted when the page is no longer wanted
 * @param leavesOut whether a pack whose names cannot be decoded is left out, and reported
 * @throws Error if the names of a pack cannot be decoded; with `leavesOut`, if that is true of all
 */
export type StartEngine = (
  life: AbortController,
  deps: EngineDeps,
  names: readonly StoredNames[],
  leavesOut: boolean,
) => EngineRun;

/** The later stages, by name. */
export interface LaterStages {
  readonly engine: StartEngine;
  readonly card: StartCard;
  readonly taking: StartTaking;
}

/** What the stages have in common. */
export interface Stages {
  /** The build of the watch. */
  readonly build: string;
  /** The stages that are there. */
  readonly there: { -readonly [Name in keyof LaterStages]?: LaterStages[Name] };
  /** Called when a stage has come, with its name. */
  readonly arrivals: Set<(name: keyof LaterStages) => void>;
}

declare global {
  /** Set by the watch in the content script's own world; a second watch finds it and does nothing. */
  var sidelightStages: Stages | undefined;
}

/** Called by the watch. @returns undefined if there is a watch on this page already */
export function createStages(build: string): Stages | undefined {
  if (globalThis.sidelightStages) return undefined;
  return (globalThis.sidelightStages = { build, there: {}, arrivals: new Set() });
}

/** Called by a later stage; without effect on a page whose watch is missing or of another build. */
export function provideStage<Name extends keyof LaterStages>(
  build: string,
  name: Name,
  start: LaterStages[Name],
): void {
  const stages = globalThis.sidelightStages;
  if (stages?.build !== build || stages.there[name]) return;
  stages.there[name] = start;
  for (const hear of stages.arrivals) hear(name);
}
