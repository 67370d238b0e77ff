import type { Parting } from './line.ts';
import { isPartedByStyle } from './style-parting.ts';

interface Joint {
  readonly before: Text;
  readonly isParted: boolean;
}

/**
 * Where it hangs on style alone whether a line goes on: two words that touch only in the markup.
 * The browser does not tell when that changes, so it is asked again when a page has to be known
 * exactly.
 */
export class StyledJoints {
  /** By the text that the second word stands in. */
  private readonly known = new Map<Text, Joint>();
  /** Texts on both sides of joints that were found to be others than when they were read. */
  readonly turned = new Set<Text>();

  /** Answers whether style parts two texts whose words touch, and remembers it. */
  readonly isParted: Parting = (before, after) => {
    const isParted = isPartedByStyle(before, after);
    const last = this.known.get(after);
    if (last?.before === before && last.isParted !== isParted) this.turned.add(before).add(after);
    this.known.set(after, { before, isParted });
    return isParted;
  };

  forget(after: Text): void {
    this.known.delete(after);
  }

  /** The texts on both sides of each joint that is another now; `undefined` as a place to pause. */
  *changed(): Generator<Text | undefined> {
    let passed = 0;
    for (const [after, { before, isParted }] of this.known) {
      if (++passed % 64 === 0) yield undefined;
      const isThere = before.isConnected && after.isConnected;
      if (isThere && isPartedByStyle(before, after) === isParted) continue;
      this.known.delete(after);
      if (!isThere) continue;
      yield before;
      yield after;
    }
  }
}
