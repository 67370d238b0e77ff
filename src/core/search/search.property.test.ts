import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { createSearch } from './search-pack.ts';
import { nextRow, slipsAllowed, wordCloseness } from './typing.ts';

const { content, names } = bundledPack();
const search = createSearch([{ content, names, cues: content.cues }]);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'п', 'é', '-'), maxLength: 9 });

describe('searching the bundled pack', () => {
  it('finds only entries of the pack, each once and not too many, for any typed text', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...content.entities.map(({ label }) => label)),
    );
    fc.assert(
      fc.property(query, (typed) => {
        const { entities, notes } = search(typed);
        const all = new Set<unknown>([...content.entities, ...content.notes]);
        for (const found of [entities, notes] as (readonly unknown[])[]) {
          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBeLessThanOrEqual(20);
          for (const one of found) expect(all.has(one)).toBe(true);
        }
      }),
    );
  });

  it.each(content.entities)('finds $id by its label', ({ id, label }) => {
    expect(search(label).entities.map((entity) => entity.id)).toContain(id);
  });
});

describe('a typed word', () => {
  it('fits from 0 to 1, and fits itself best', () => {
    fc.assert(
      fc.property(word, word, (one, typed) => {
        const fit = wordCloseness(one, typed);
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(wordCloseness(typed, typed));
        expect(wordCloseness(typed, typed)).toBe(1);
      }),
    );
  });

  it('fits with up to the allowed number of slips, and not with more', () => {
    fc.assert(
      fc.property(word, word, (one, typed) => {
        fc.pre(typed !== '' && one !== '');
        const allowed = slipsAllowed(typed.length);
        const least = Math.min(...beginningsOf(one).map((start) => distance(start, typed)));
        const fits =
          one.startsWith(typed) || (allowed > 0 && one[0] === typed[0] && least <= allowed);
        expect(wordCloseness(one, typed) > 0).toBe(fits);
      }),
    );
  });

  it('is as close to a word as the word is to it', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, one)).toBe(0);
      }),
    );
  });
});

function beginningsOf(text: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const unit of one.split('')) row = nextRow(row, (at) => other[at] === unit);
  return row[other.length]!;
}
