import { seededRandom } from '../../support/random.ts';

/** Choices that a seed decides. */
export interface Chance {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the keys, each as often as its number says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** The choices of a seed; neighbouring seeds have nothing in common. */
export function chanceOf(seed: number): Chance {
  const random = seededRandom(Math.imul(seed + 1, 0x9e3779b1));
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)]!,
    weighted: (weights) => {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      let left = below(keys.reduce((sum, key) => sum + weights[key], 0));
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      throw new Error('no weight is above 0');
    },
  };
}
