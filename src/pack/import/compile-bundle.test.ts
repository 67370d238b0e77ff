import { describe, expect, it } from 'vitest';
import { bundleOf, smallBundle } from '../../../test/support/kept-pack.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compileBundle } from './compile-bundle.ts';
import { MAX_ENTITIES } from './import-limits.ts';
import { summaryOf } from './summary-of.ts';

describe('a bundle', () => {
  it('is compiled step by step', () => {
    const steps: string[] = [];
    const { pack, json } = compileBundle('a.zip', smallBundle({ id: 'mine' }), (step) =>
      steps.push(step),
    );
    expect(steps).toEqual(['unpack', 'compile', 'verify']);
    expect(JSON.parse(json)).toEqual(pack);
    expect(summaryOf(pack)).toEqual({
      id: 'mine',
      version: '1.0.0',
      title: 'A small pack',
      attribution: 'a test',
      date: { from: '2020-08', label: 'August 2020' },
      licence: 'MIT',
      language: 'en',
      names: ['en'],
      entities: 1,
      notes: 0,
    });
  });

  it('is refused with all problems of the pack, in its files', () => {
    expect(() => compileBundle('a.zip', smallBundle({ id: 'No Id' }))).toThrow('pack.json:');
  });

  it('is refused before it is compiled if it has more entities than can be kept', () => {
    const entities = JSON.stringify({
      entities: Array.from({ length: MAX_ENTITIES + 1 }, (_, i) => ({
        id: `place/number-${i}`,
        kind: 'place',
        label: `Number ${i}`,
        description: 'One of many.',
      })),
    });
    const files = { ...smallPack({}), 'entities.json': entities };
    expect(() => compileBundle('a.zip', bundleOf(files))).toThrow(
      `entities.json: has ${MAX_ENTITIES + 1} entities; expected at most ${MAX_ENTITIES}`,
    );
  });
});
