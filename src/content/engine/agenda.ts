/** A piece of work in short steps; between two of them, the page may have its turn. */
export type Work = Iterator<unknown, unknown>;

/** How each kind of work is done: at once, or in steps. */
export type Works<Items> = { readonly [Kind in keyof Items]: (item: Items[Kind]) => Work | void };

/** What is pending of one kind. */
interface Pending {
  /** Items that wait for their turn. */
  readonly waiting: Queue<unknown>;
  /** The work on the item that was begun last, until it is done. */
  inHand: Work | undefined;
}

/**
 * All work that is still to be done, by urgency. What waits longest comes first within a kind. Work
 * in hand pauses as soon as more urgent work is there, or when the time of a run is over.
 *
 *               add             begin               last step
 *     (nothing) ────> waiting ────────> in hand ────────────────> done
 *                      │  ▲              │    ▲
 *                 lose │  │ add again    │    │ resume: nothing more urgent is left
 *                      ▼  │        pause ▼    │
 *                   (nothing)           paused
 *
 * An item in hand can be added again and is then done again. Work that throws is reported and given
 * up; the rest goes on.
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

  /** Says how the work is done; comes before the first run. */
  does(works: Works<Items>): void {
    this.works = works;
  }

  /** Whether nothing is left to be done. */
  get isEmpty(): boolean {
    for (const pending of this.pending.values()) if (isPending(pending)) return false;
    return true;
  }

  /** Whether the present run has had its time: work asks this before it prepares for a pause. */
  get isOver(): boolean {
    return this.isTimeOver();
  }

  /** Whether anything of a kind waits or is in hand. */
  has(kind: keyof Items): boolean {
    return isPending(this.pending.get(kind)!);
  }

  /** Has an item wait for its turn; one that waits already keeps its place. */
  add<Kind extends keyof Items>(kind: Kind, item: Items[Kind]): void {
    this.pending.get(kind)!.waiting.add(item);
  }

  /** Takes away an item that waits. */
  lose<Kind extends keyof Items>(kind: Kind, item: Items[Kind]): void {
    this.pending.get(kind)!.waiting.delete(item);
  }

  /**
   * Works, the most urgent first, until nothing is left or the time is over; one step at least.
   * @param isOver asked after each step
   * @param kinds those to be done, the most urgent first; all of them unless given
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

/** A queue of different items, from which each can be taken out; of any length. */
class Queue<Item> {
  private readonly items = new Set<Item>();
  /** Stays where it is: a new one would pass over all places that were emptied before. */
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

  /** The first item, taken out; there must be one. */
  take(): Item {
    let next = this.turn.next();
    // What was added after the end was reached is seen by a new one only.
    if (next.done) next = (this.turn = this.items.values()).next();
    this.items.delete(next.value!);
    return next.value!;
  }
}
