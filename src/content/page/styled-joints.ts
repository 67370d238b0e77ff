import type { Parting } from './line.ts';
import { isPartedByStyle } from './style-parting.ts';

interface Joint {
  readonly before: Text;
  readonly isParted: boolean;
}

/**
 * The places where style alone decides whether a line continues: two words that touch in the
 * markup. The browser does not report when that changes, so all are checked again when the mentions
 * must match the page exactly.
 */
export class StyledJoints {
  /** The joints, by the text of the second word. */
  private readonly known = new Map<Text, Joint>();
  /** Texts on both sides of joints that have changed since they were read. */
  readonly turned = new Set<Text>();

  /** Whether style separates two texts whose words touch; remembers the answer. */
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

  /** The texts on both sides of each joint that has changed; `undefined` as a place to pause. */
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
