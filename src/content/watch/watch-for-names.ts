import {
  createPageGate,
  MAX_PAST_UNITS,
  type GateRules,
  type PageGate,
} from '../../core/names/page-gate.ts';
import { whenRootsAreLate } from '../page/late-roots.ts';
import { isInScript, LONG_TEXT_UNITS } from '../page/script-text.ts';
import { shadowRootsBelow } from '../page/shadow-roots.ts';
import { isShown, Slices } from '../page/slices.ts';
import { TextWalk } from '../page/text-walk.ts';
import { walkerOver } from '../page/unshadowed/document.ts';
import { isElement, isInDocument, rootOf, typeOf } from '../page/unshadowed/node.ts';

/** How long changes are gathered before they are looked at, in ms. */
const GATHER_MS = 100;
/** Maximum changed nodes that are gathered; beyond it, the whole page is looked at again. */
const MAX_CHANGED_NODES = 2000;

/** Maximum texts after a changed one that are read to see whether a name goes on there. */
const MAX_TEXTS_AFTER = 16;

/** A watch over the text of a page; it ends with the first name or its signal. */
export interface NameWatch {
  /** Resolves once the page has been looked at as it is now: to whether a name may be on it. */
  settled(): Promise<boolean>;
  /** Takes it that there is a name. */
  letPass(): void;
}

/**
 * Looks for a name in the text of a page, as it is and as it changes. Hidden text counts, since it
 * may be shown later; scripts and style sheets do not.
 *
 *     begin ──> all text ──> shadow trees ──> at rest ──changes──> changed text ──> at rest
 *                  │              │                                    │
 *                  └──────────────┴────── a name may begin ────────────┴──> onName, end
 *
 * @param onName called once, with the text that a name may begin in; empty if it was let pass
 */
export function watchForNames(
  document: Document,
  rules: GateRules,
  onName: (text: string) => void,
  parent: AbortSignal,
): NameWatch {
  const life = new AbortController();
  const signal = AbortSignal.any([parent, life.signal]);
  const slices = new Slices(document, signal);
  const roots = new Set<Node>();
  /** Pieces of the page that are not read yet. */
  let pending = new Set<Node>();
  let walk: TextWalk | undefined;
  let isRunning = false;
  let hasPassed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: (() => void)[] = [];

  const pass = (text: string): void => {
    if (hasPassed || signal.aborted) return;
    hasPassed = true;
    life.abort();
    onName(text);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') pending.add(target);
      for (const node of addedNodes) pending.add(node);
      if (walk && removedNodes.length > 0) walk.lose(new Set(removedNodes));
    }
    if (pending.size > MAX_CHANGED_NODES) pending = new Set(roots);
    if (pending.size > 0) runSoon();
  });
  const follow = (root: Node): void => {
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };

  const runSoon = (): void => {
    if (!isRunning && !signal.aborted) timer ??= setTimeout(() => void run(), GATHER_MS);
  };
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (isRunning) return;
    isRunning = true;
    for (let isFirst = true; await slices.next(isFirst); isFirst = false)
      if (work(() => slices.isOver)) break;
    isRunning = false;
    release();
  };
  const release = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };

  let steps: Generator<undefined, void> | undefined;
  /** Works until the time is up; true once nothing is left. */
  const work = (isOver: () => boolean): boolean => {
    do {
      steps ??= readPending();
      if (steps.next().done) steps = undefined;
      if (hasPassed || (!steps && pending.size === 0)) return true;
    } while (!isOver());
    walk?.pause();
    return false;
  };

  /** Reads what is pending; yields where it may pause. */
  function* readPending(): Generator<undefined, void> {
    const nodes = pending;
    pending = new Set();
    for (const node of nodes) {
      if (!isInDocument(node)) continue;
      const gate = createPageGate(rules);
      // A name may have begun before a piece that was added or changed.
      if (!roots.has(node)) gate.passes(textBefore(node));
      if (typeOf(node) === Node.TEXT_NODE) {
        if (passes(gate, node as Text) || goesOn(gate, node as Text))
          return pass((node as Text).data);
      } else {
        yield* readTexts(node, gate);
        if (!hasPassed && (isElement(node) || roots.has(node))) yield* readShadowTrees(node);
      }
      if (hasPassed) return;
      yield undefined;
    }
  }

  function* readTexts(root: Node, gate: PageGate): Generator<undefined, void> {
    walk = new TextWalk(root);
    let read = 0;
    let last: Text | undefined;
    for (let text = walk.next(); text; text = walk.next()) {
      last = text;
      if (passes(gate, text)) return pass(text.data);
      if (++read % 64 === 0) yield undefined;
    }
    walk = undefined;
    if (last && !roots.has(root) && goesOn(gate, last)) pass(last.data);
  }

  const meet = (root: ShadowRoot | undefined): void => {
    if (!root || roots.has(root)) return;
    follow(root);
    pending.add(root);
  };

  function* readShadowTrees(below: Node): Generator<undefined, void> {
    for (const root of shadowRootsBelow(below)) {
      meet(root);
      yield undefined;
    }
  }

  const lookForRoots = (below: Node): void => {
    for (const root of shadowRootsBelow(below)) meet(root);
    if (pending.size > 0) runSoon();
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    release();
  });
  follow(document);
  pending.add(document);
  whenRootsAreLate(document, lookForRoots, signal);
  void run();

  return {
    settled: async () => {
      if (!hasPassed && !signal.aborted && isShown(document) && (isRunning || pending.size > 0)) {
        if (!isRunning) void run();
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      return hasPassed;
    },
    letPass: () => pass(''),
  };
}

function passes(gate: PageGate, text: Text): boolean {
  if (text.length >= LONG_TEXT_UNITS && isInScript(text)) return false;
  return gate.passes(text.data) && !isInScript(text);
}

/** Whether a name that may have begun in a text goes on in the texts after it, as far as can be told. */
function goesOn(gate: PageGate, last: Text): boolean {
  if (!gate.isOpen) return false;
  const walker = walkerOver(rootOf(last), NodeFilter.SHOW_TEXT);
  walker.currentNode = last;
  for (let left = MAX_TEXTS_AFTER; left > 0 && gate.isOpen; left--) {
    const text = walker.nextNode() as Text | null;
    if (!text) return false;
    if (passes(gate, text)) return true;
  }
  return gate.isOpen;
}

/** The text before a node, in its own tree. */
function textBefore(node: Node): string {
  const walker = walkerOver(rootOf(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let before = '';
  while (before.length < MAX_PAST_UNITS) {
    const text = walker.previousNode() as Text | null;
    if (!text) break;
    before = text.data + before;
  }
  return before.slice(-MAX_PAST_UNITS);
}
