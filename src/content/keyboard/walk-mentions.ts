import type { Command, Jumped } from '../../platform/messages.ts';
import { listen } from '../page/listen.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { rectsOf } from '../pointing/hit-test.ts';
import { bringIntoView } from './bring-into-view.ts';
import { CurrentMark } from './current-mark.ts';
import { mentionInFocus } from './mention-in-focus.ts';
import { createWayBack } from './way-back.ts';
import { viewOf } from '../page/unshadowed/document.ts';

/** What the keyboard's walk needs from the page and the popover. */
export interface MentionWalkDeps {
  readonly document: Document;
  readonly mentions: MentionIndex;
  readonly open: (mention: Mention) => void;
  /** Closes the popover; returns false if none is open. */
  readonly close: () => boolean;
  /** Announces the keyboard's place; undefined if there is no mention to go to. */
  readonly announce: (at: MentionPlace | undefined) => void;
}

/** The keyboard's place among mentions. */
export interface MentionPlace {
  readonly mention: Mention;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** The keyboard's walk through the mentions of a page. */
export interface MentionWalk {
  readonly run: (command: Command) => void;
  /** Goes to the next mention of an entity, marked or not; numbered among those of the entity. */
  readonly jump: (entity: string) => Jumped | undefined;
  /** Whether `goBack` has a place to return to. */
  readonly hasWayBack: boolean;
  /** Scrolls back to where the reader was before the jumps. */
  readonly goBack: () => void;
}

/**
 * Leads the keyboard through the marked mentions in page order, in a cycle. It starts at the first
 * one in or below the view, so that the text being read comes first. Ends when the signal aborts.
 */
export function walkMentions(deps: MentionWalkDeps, signal: AbortSignal): MentionWalk {
  const { document, mentions } = deps;
  const ring = new CurrentMark();
  const wayBack = createWayBack(document, signal);
  let current: Mention | undefined;

  /** The index of the current mention, or of the one at its place if its text was replaced. */
  function numberOf(marked: readonly Mention[]): number {
    if (!current) return -1;
    const same = marked.indexOf(current);
    if (same >= 0) return same;
    const { startContainer, startOffset } = current.range;
    const now = mentions.at(startContainer, startOffset);
    return now ? marked.indexOf(now) : -1;
  }

  function step(
    way: 1 | -1,
    among: readonly Mention[],
    onLeave?: (to: Node) => void,
  ): MentionPlace | undefined {
    if (among.length === 0) {
      ring.set((current = undefined));
      deps.announce(undefined);
      return undefined;
    }
    const at = numberOf(among);
    const next = at < 0 ? startOf(among, way) : (at + way + among.length) % among.length;
    current = among[next]!;
    deps.close();
    ring.set(current);
    bringIntoView(current, onLeave);
    const place = { mention: current, number: next + 1, count: among.length };
    deps.announce(place);
    return place;
  }

  function toggle(): void {
    if (deps.close()) return;
    if (!current) ring.set((current = mentionInFocus(document, mentions)));
    if (numberOf(mentions.marked()) < 0) step(1, mentions.marked());
    if (!current) return;
    // The reader may have scrolled it out of view since.
    bringIntoView(current);
    deps.open(current);
  }

  const leave = (event: Event): void => {
    if (!event.isTrusted || !current) return;
    ring.set((current = undefined));
  };
  const view = viewOf(document)!;
  const options = { capture: true, passive: true, signal };
  // A reader who uses the pointer again, or goes on to another link, has left the walk's place.
  listen(view, 'pointerdown', leave, options);
  listen(view, 'keydown', (event: KeyboardEvent) => event.key === 'Tab' && leave(event), options);
  signal.addEventListener('abort', () => ring.set(undefined));

  return {
    run: (command) => {
      if (command === 'open-mention') toggle();
      else step(command === 'next-mention' ? 1 : -1, mentions.marked());
    },
    jump: (entity) => {
      const own = mentions.wanted().filter(({ annotation }) => annotation?.entity === entity);
      const place = step(1, own, wayBack.leave);
      return place && { number: place.number, count: place.count, hasWayBack: wayBack.isThere };
    },
    get hasWayBack() {
      return wayBack.isThere;
    },
    goBack: () => {
      if (wayBack.go()) ring.set((current = undefined));
    },
  };
}

/** Index to start at: forwards the first mention not above the view, backwards the last above. */
function startOf(marked: readonly Mention[], way: 1 | -1): number {
  const below = marked.findIndex((mention) => {
    const last = rectsOf(mention).at(-1);
    return last !== undefined && last.bottom > 0;
  });
  if (way === 1) return Math.max(0, below);
  return below > 0 ? below - 1 : marked.length - 1;
}
