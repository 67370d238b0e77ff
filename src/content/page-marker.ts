import { findNames } from '../core/detect/find-names.ts';
import { judgePage } from '../core/detect/judge-page.ts';
import type { Pack } from '../pack/load.ts';
import { MentionIndex } from './marking/mention-index.ts';
import type { Mention } from './marking/mention.ts';
import { Painter } from './marking/painter.ts';
import { blockOwnerOf, isBlockOwner, SkipRules, type BlockOwner } from './reading/block-owner.ts';
import { readRuns } from './reading/read-runs.ts';
import { placeInRun, type TextRun } from './reading/text-run.ts';

/** Longest piece of work between two chances for the page to act, in ms. */
const SLICE = 4;
/** New text is gathered for this long before it is read, in ms. */
const GATHER = 50;

/**
 * Keeps a page's mentions: reads its text block by block, follows its changes, paints.
 *
 *     start ──> queue of roots ──walk──> owners ──read, find──> index ──judge──> painter
 *                    ▲                              ▲
 *     mutations ─────┴── owners that have names: at once
 *
 * Blocks that already have names are read again inside the observer's callback, that is, before
 * the next paint, so that no stale range is ever seen; new text waits for its turn.
 */
export class PageMarker {
  readonly mentions = new MentionIndex();
  private readonly painter: Painter;
  private readonly observer: MutationObserver;
  private readonly hidden: IntersectionObserver;
  private readonly pending = new Set<Node>();
  private readonly dirty = new Set<BlockOwner>();
  private working = false;
  private skip = new SkipRules();

  constructor(
    private readonly document: Document,
    private readonly pack: Pack,
    private readonly signal: AbortSignal,
  ) {
    this.painter = new Painter(document);
    this.observer = new MutationObserver((records) => this.onMutations(records));
    this.hidden = new IntersectionObserver((entries) => this.onAppeared(entries));
    signal.addEventListener('abort', () => this.destroy());
  }

  /** Reads the whole document and follows it from now on. */
  start(): void {
    this.observer.observe(this.document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'role'],
    });
    this.enqueue(this.document);
  }

  private enqueue(root: Node): void {
    this.pending.add(root);
    if (this.working) return;
    this.working = true;
    const wait = root === this.document ? 0 : GATHER;
    setTimeout(() => void this.work(), wait);
  }

  private async work(): Promise<void> {
    let sliceEnd = performance.now() + SLICE;
    this.skip = new SkipRules();
    for (const owner of this.owners()) {
      this.readOwner(owner);
      if (performance.now() < sliceEnd) continue;
      this.judge();
      await nextSlice();
      if (this.signal.aborted) return;
      this.skip = new SkipRules();
      sliceEnd = performance.now() + SLICE;
    }
    this.judge();
    this.working = false;
  }

  /** The blocks that wait to be read, each once, as long as more keep coming. */
  private *owners(): Iterable<BlockOwner> {
    while (this.pending.size > 0 || this.dirty.size > 0) {
      for (const owner of this.dirty) {
        this.dirty.delete(owner);
        yield owner;
      }
      const roots = [...this.pending];
      this.pending.clear();
      let walked: Node | undefined;
      for (const root of roots) {
        // A subtree built in place arrives as one record a level; the first of them covers all.
        if (walked?.contains(root)) continue;
        walked = root;
        yield* ownersBelow(root);
      }
    }
  }

  /** Reads one block and brings index and paint up to date with it. */
  private readOwner(owner: BlockOwner): void {
    const readable = owner.isConnected && !this.skip.isSkipped(owner);
    const found = readable ? readRuns(owner).flatMap((run) => this.mentionsOf(run, owner)) : [];
    if (found.length === 0 && !this.mentions.has(owner)) return;
    const isHidden = found.length > 0 && owner instanceof Element && !isVisible(owner);
    if (isHidden) this.hidden.observe(owner);
    for (const former of this.mentions.replace(owner, isHidden ? [] : found))
      this.painter.remove(former);
  }

  /** Lets the whole page judge its names, and paints what has changed. */
  private judge(): void {
    const mentions = this.mentions.inOrder();
    const { names, content } = this.pack;
    const verdicts = judgePage(
      names,
      content.quiet,
      mentions.map(({ name }) => name),
    );
    mentions.forEach((mention, i) => {
      const { meant, shown, signals } = verdicts[i]!;
      const { start, end, entity } = mention.name;
      mention.annotation = meant
        ? { start, end, surface: mention.surface, entity: names.entities[entity]!, shown, signals }
        : undefined;
      if (meant && shown) this.painter.add(mention);
      else this.painter.remove(mention);
    });
    this.painter.commit();
  }

  private mentionsOf(run: TextRun, owner: BlockOwner): Mention[] {
    const language = this.document.documentElement?.lang || undefined;
    return findNames(this.pack.names, run.text, language).map((name) => {
      const start = placeInRun(run, name.start, 'start');
      const end = placeInRun(run, name.end, 'end');
      return {
        name,
        surface: run.text.slice(name.start, name.end),
        annotation: undefined,
        owner,
        paragraph: run.text,
        nodes: run.nodes.slice(run.nodes.indexOf(start.node), run.nodes.indexOf(end.node) + 1),
        range: new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        }),
      };
    });
  }

  private onMutations(records: readonly MutationRecord[]): void {
    this.skip = new SkipRules();
    const now = new Set<BlockOwner>();
    let removed = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        this.enqueue(target);
        continue;
      }
      const owner = isBlockOwner(target) ? target : blockOwnerOf(target);
      if (owner) (this.mentions.has(owner) ? now : this.dirty).add(owner);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.enqueue(node);
      removed ||= removedNodes.length > 0;
    }
    if (removed) for (const owner of this.mentions.owners()) if (!owner.isConnected) now.add(owner);
    for (const owner of now) this.readOwner(owner);
    if (now.size > 0) this.judge();
    if (this.dirty.size > 0) this.enqueue(this.dirty.values().next().value!);
  }

  /** Text that was hidden when it was read is read again when it comes into view. */
  private onAppeared(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.hidden.unobserve(target);
      this.readOwner(target);
    }
    this.judge();
  }

  private destroy(): void {
    this.observer.disconnect();
    this.hidden.disconnect();
    this.painter.destroy();
    this.pending.clear();
    this.dirty.clear();
  }
}

/**
 * The owners of the text below a node, each once, in page order. The page may change while the
 * caller pauses: where the walk loses its footing, it begins again and passes what it had.
 */
function* ownersBelow(root: Node): Iterable<BlockOwner> {
  const seen = new Set<BlockOwner>();
  const document = root.ownerDocument ?? (root as Document);
  let walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = blockOwnerOf(node);
    if (!owner || seen.has(owner)) continue;
    seen.add(owner);
    yield owner;
    const lost = !walker.currentNode.isConnected && root.isConnected;
    if (lost) walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  }
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Lets input and painting go first. */
function nextSlice(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
