import type { Signs } from './context-signs.ts';
import { whereFactor } from './signal-weights.ts';

/** What a cue counts that often means something else, beside others. */
const HINT_FACTOR = 0.5;

/** A sign of a text that has weights for notes, and how strong it is there: 1 beside the mention. */
export type WeighedSign = { readonly strength: number } & (
  | { readonly kind: 'theme'; readonly theme: string; readonly isHint: boolean }
  | { readonly kind: 'together'; readonly entity: string }
  /** `word`: as the text has it. */
  | { readonly kind: 'word'; readonly stem: string; readonly word: string }
);

/** The signs of a text with their strength; the same ones are learned from and judged by. */
export function weighedSigns({ where, entities, themes, words }: Signs): readonly WeighedSign[] {
  const factor = whereFactor(where);
  return [
    ...[...themes].map(([theme, { cues, nearness }]): WeighedSign => {
      const isHint = cues < 1;
      const strength = factor * nearness * (isHint ? HINT_FACTOR : 1);
      return { kind: 'theme', theme, isHint, strength };
    }),
    ...[...entities].map(([entity, nearness]): WeighedSign => ({
      kind: 'together',
      entity,
      strength: factor * nearness,
    })),
    ...[...words].map(([stem, { word, nearness }]): WeighedSign => ({
      kind: 'word',
      stem,
      word,
      strength: factor * nearness,
    })),
  ];
}
