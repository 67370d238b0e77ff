import { describe, expect, it } from 'vitest';
import { bundleOf, smallBundle } from '../../../test/support/kept-pack.ts';
import { seededRandom } from '../../../test/support/random.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compileBundle } from './compile-bundle.ts';
import { MAX_ENTITIES } from './import-limits.ts';
import { summaryOf } from './summary-of.ts';

describe('a bundle', () => {
  it('is compiled step by step', () => {
    const steps: string[] = [];
    const { pack, json } = compileBundle('a.zip', smallBundle({ id: 'mine' }), (step, done) =>
      steps.push(done === undefined ? step : `${step} ${done}`),
    );
    expect(steps).toEqual(['unpack', 'parse', 'check 0', 'names 0', 'names 1', 'verify']);
    expect(JSON.parse(json)).toEqual(pack);
    expect(summaryOf(pack)).toEqual({
      id: 'mine',
      version: '1.0.0',
      title: 'A small pack',
      attribution: 'a test',
      date: { from: '2020-08', label: 'August 2020' },
      licence: 'MIT',
      language: 'en',
      translations: [],
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

  it('is refused if it is too large once it is compiled', () => {
    const random = seededRandom(1);
    const note = { kind: 'fact', paragraph: 1, about: ['place/grodno'], themes: ['elections'] };
    const notes = Array.from({ length: 90 }, (_, i) => ({
      id: `F${i + 10}`,
      ...note,
      text: Array.from({ length: 12_000 }, () => random().toString(36).slice(2, 9)).join(' '),
    }));
    const files = {
      ...smallPack({ en: { 'place/grodno': { names: ['Grodno'] } } }),
      'notes.json': JSON.stringify({ notes }),
    };
    expect(() => compileBundle('a.zip', bundleOf(files))).toThrow(
      /^a\.zip: is too large when compiled: [89]\.\d MB; expected at most 8 MB$/,
    );
  });
});
