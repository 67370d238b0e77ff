/** Work in short steps; the page may run between two steps. */
export type Work = Iterator<unknown, unknown>;

/** The function that does each kind of work: at once, or in steps. */
export type Works<Items> = { readonly [Kind in keyof Items]: (item: Items[Kind]) => Work | void };

/** The pending work of one kind. */
interface Pending {
  /** Items not yet begun, oldest first. */
  readonly waiting: Queue<unknown>;
  /** The work on the item begun last, until it is done. */
  inHand: Work | undefined;
}

/**
 * All pending work, by urgency. Within a kind, the item that has waited longest comes first. Work
 * in hand pauses as soon as more urgent work arrives, or when the time of a run is up.
 *
 *               add             begin               last step
 *     (nothing) ────> waiting ────────> in hand ────────────────> done
 *                      │  ▲              │    ▲
 *                 lose │  │ add again    │    │ resume: nothing more urgent is left
 *                      ▼  │        pause ▼    │
 *                   (nothing)           paused
 *
 * An item in hand can be added again and is then done again. Work that throws is reported and
 * dropped; the rest continues.
 */
export class Agenda<Items extends object> {
  private readonly pending = new Map<keyof Items, Pending>();
  private works: Works<Items> | undefined;
  private isTimeOver: () => boolean = () => true;

  /** @param urgency the kinds of work, the most urgent first */
  constructor(
    private readonly urgency: readonly (keyof Items)[],
    private readonly onFailure: (error: unknown) => void,
  ) {
    for (const kind of urgency) this.pending.set(kind, { waiting: new Queue(), inHand: undefined });
  }

  /** Sets how the work is done; must be called before the first run. */
  does(works: Works<Items>): void {
    this.works = works;
  }

  /** Whether no work is left. */
  get isEmpty(): boolean {
    for (const pending of this.pending.values()) if (isPending(pending)) return false;
    return true;
  }

  /** Whether the time of the current run is up; work checks this before it prepares for a pause. */
  get isOver(): boolean {
    return this.isTimeOver();
  }

  /** Whether any item of a kind is waiting or in hand. */
  has(kind: keyof Items): boolean {
    return isPending(this.pending.get(kind)!);
  }

  /** Queues an item; one that is already waiting keeps its place. */
  add<Kind extends keyof Items>(kind: Kind, item: Items[Kind]): void {
    this.pending.get(kind)!.waiting.add(item);
  }

  /** Removes a waiting item; work already in hand continues. */
  lose<Kind extends keyof Items>(kind: Kind, item: Items[Kind]): void {
    this.pending.get(kind)!.waiting.delete(item);
  }

  /**
   * Works, the most urgent first, until nothing is left or the time is up; at least one step.
   * @param isOver whether the time is up; called after each step
   * @param kinds the kinds of work to do, the most urgent first; all by default
   */
  run(isOver: () => boolean, kinds: readonly (keyof Items)[] = this.urgency): void {
    this.isTimeOver = isOver;
    for (let kind = this.nextOf(kinds); kind !== undefined; kind = this.nextOf(kinds)) {
      this.step(kind);
      if (isOver()) return;
    }
  }

  private nextOf(kinds: readonly (keyof Items)[]): keyof Items | undefined {
    return kinds.find((kind) => this.has(kind));
  }

  private step<Kind extends keyof Items>(kind: Kind): void {
    const pending = this.pending.get(kind)!;
    try {
      pending.inHand ??= this.works![kind](pending.waiting.take() as Items[Kind]) ?? undefined;
      if (pending.inHand?.next().done) pending.inHand = undefined;
    } catch (error) {
      pending.inHand = undefined;
      this.onFailure(error);
    }
  }
}

function isPending({ waiting, inHand }: Pending): boolean {
  return waiting.size > 0 || inHand !== undefined;
}

/** A queue of distinct items; removing any of them takes constant time. */
class Queue<Item> {
  private readonly items = new Set<Item>();
  /** Kept between calls: a new iterator would step over all places emptied before. */
  private turn = this.items.values();

  get size(): number {
    return this.items.size;
  }

  add(item: Item): void {
    this.items.add(item);
  }

  delete(item: Item): void {
    this.items.delete(item);
  }

  /** Removes and returns the first item; the queue must not be empty. */
  take(): Item {
    let next = this.turn.next();
    // An iterator that has reached the end does not see later items; a new one does.
    if (next.done) next = (this.turn = this.items.values()).next();
    this.items.delete(next.value!);
    return next.value!;
  }
}
