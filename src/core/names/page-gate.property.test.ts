import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largePack } from '../../../tools/bench/packs/large-pack.ts';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { BUNDLED_PACK } from '../../../tools/build/bundled-pack.ts';
import { readPackFolder } from '../../../tools/build/read-pack.ts';
import { compileGate } from '../../pack/compile/compile-gate.ts';
import { compileSources } from '../../pack/compile/compile.ts';
import { loadGate } from '../../pack/load/load-gate.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { detect } from '../people/detect.ts';
import { createPageGate } from './page-gate.ts';

const ENTITIES = 200;
const compiled = [
  compileSources(readPackFolder(BUNDLED_PACK)),
  compileSources(largePack('one', ENTITIES)),
  compileSources(largePack('two', ENTITIES, ENTITIES)),
];
const packs = [
  bundledPack(),
  ...compiled.slice(1).map(({ pack }) => loadPack(JSON.stringify(pack))),
];
const rules = loadGate(compileGate(compiled.map(({ pack }) => pack.beginnings)));

/** Forms of all names, as they are written. */
const forms = compiled.flatMap(({ names }) =>
  names.flatMap(({ formLists }) => formLists.flatMap((list) => list.forms)),
);

/** Whether the engine marks anything in a line that is always marked. */
function isMarked(line: string): boolean {
  return packs.some((pack) => {
    const quiet = new Set(pack.content.quiet.entities);
    return detect(pack.names, pack.content.quiet, [line]).some(({ entity }) => !quiet.has(entity));
  });
}

const writing = fc.constantFrom<(form: string) => string>(
  (form) => form,
  (form) => form.toUpperCase(),
  (form) => form.normalize('NFD'),
  (form) => form.split('').join('\u00ad'),
  (form) => form.replaceAll(' ', '  \u00a0'),
  (form) => `${form}s`,
  (form) => `${form[0]!.toUpperCase()}${form.slice(1)}`,
);
const sentence = fc
  .record({ form: fc.constantFrom(...forms), write: writing, before: fc.constantFrom(...forms) })
  .map(({ form, write, before }) => `In ${before.slice(0, 5)} sprach ${write(form)}, gestern`);

/** Where a text is divided, in shares of its length. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });
/** Several for each case: many forms are marked only near other names. */
const divided = fc.array(fc.tuple(sentence, cuts), { minLength: 10, maxLength: 10 });

it('the gate of several packs lets every text pass in which the engine marks something, wherever it is divided', () => {
  let tried = 0;
  let marked = 0;
  fc.assert(
    fc.property(divided, (texts) => {
      tried += texts.length;
      for (const [text, shares] of texts.filter(([one]) => isMarked(one))) {
        marked++;
        const ends = [0, ...shares.map((share) => Math.round(share * text.length)), text.length];
        ends.sort((a, b) => a - b);
        const gate = createPageGate(rules);
        const passed = ends.slice(1).map((end, i) => gate.passes(text.slice(ends[i], end)));
        expect([text, ends, passed.includes(true)]).toEqual([text, ends, true]);
      }
    }),
  );
  expect(marked).toBeGreaterThan(tried / 8);
});
