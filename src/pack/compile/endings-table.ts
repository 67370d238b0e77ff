import { classReference } from '../format/endings-classes.ts';
import { encodeLists } from '../format/encoded-words.ts';
import type { EndingsGroup } from './stems.ts';

/** Collects endings classes, each kept once; plain lists are numbered before the unions of lists. */
export class EndingsTable {
  private readonly groups = new Map<string, readonly string[]>();
  private readonly unions = new Map<string, readonly EndingsGroup[]>();

  /** Adds the class of all endings of the groups; `undefined` if the only ending is an empty one. */
  add(groups: readonly EndingsGroup[]): EndingsClass | undefined {
    const single = new Set<string>();
    const shared = new Map<string, EndingsGroup>();
    for (const { rest, endings } of groups) {
      if (endings.length === 1) single.add(rest + endings[0]!);
      else shared.set(`${rest}#${endings.join('|')}`, { rest, endings });
    }
    if (shared.size === 0) {
      if (single.size === 1 && single.has('')) return undefined;
      return this.group([...single].sort());
    }
    for (const { rest, endings } of shared.values())
      for (const ending of endings) single.delete(rest + ending);
    const only = [...shared.values()][0]!;
    if (shared.size === 1 && single.size === 0 && only.rest === '') return this.group(only.endings);
    for (const { endings } of shared.values()) this.group(endings);
    const union = [
      ...[...single].map((ending) => ({ rest: ending, endings: [] })),
      ...shared.values(),
    ];
    const key = union
      .map(({ rest, endings }) => `${rest}#${endings.join('|')}`)
      .sort()
      .join('+');
    if (!this.unions.has(key)) this.unions.set(key, union);
    return { key, isUnion: true };
  }

  private group(endings: readonly string[]): EndingsClass {
    const key = endings.join('|');
    if (!this.groups.has(key)) this.groups.set(key, endings);
    return { key, isUnion: false };
  }

  /** Numbers the classes: their encoded text, and the number (from 1) of each. */
  finish(): { encoded: string; numberOf: (endings: EndingsClass | undefined) => number } {
    const groupNumbers = new Map([...this.groups.keys()].map((key, i) => [key, i]));
    const unionNumbers = new Map([...this.unions.keys()].map((key, i) => [key, i]));
    const unions = [...this.unions.values()].map((union) => {
      const words: string[] = [];
      const references = new Map<string, string>();
      for (const { rest, endings } of union) {
        const number = groupNumbers.get(endings.join('|'));
        if (number === undefined) words.push(rest);
        else references.set(rest, (references.get(rest) ?? '') + classReference(number));
      }
      for (const [rest, behind] of references) words.push(rest + behind);
      return words.sort();
    });
    return {
      encoded: encodeLists([...this.groups.values(), ...unions]),
      numberOf: (endings) => {
        if (!endings) return 0;
        const { key, isUnion } = endings;
        return 1 + (isUnion ? groupNumbers.size + unionNumbers.get(key)! : groupNumbers.get(key)!);
      },
    };
  }
}

/** A class of an `EndingsTable`. */
export interface EndingsClass {
  readonly key: string;
  readonly isUnion: boolean;
}
