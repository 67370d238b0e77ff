import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateText, bundledPack } from '../../../tools/cli/annotate-text.ts';
import { parseSentences } from '../../../tools/cli/eval/labelled-text.ts';
import { BUNDLED_PACK } from '../../../tools/build/bundled-pack.ts';
import { readPackFolder } from '../../../tools/build/read-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { compileGate } from '../../pack/compile/compile-gate.ts';
import { loadGate } from '../../pack/load/load-gate.ts';
import { createPageGate, type GateRules } from './page-gate.ts';

const pack = bundledPack();
const { content } = pack;
/**
 * The gate for the bundled pack, with other quiet entities if they are given.
 * @param isSpoken whether words may speak for some of them
 */
function gateFor(quietEntities?: readonly string[], isSpoken = false): GateRules {
  const files = readPackFolder(BUNDLED_PACK);
  const sources = JSON.parse(String(files['pack.json'])) as {
    quiet: { entities: readonly string[]; spoken?: object };
  };
  if (!isSpoken) delete sources.quiet.spoken;
  if (quietEntities) sources.quiet = { ...sources.quiet, entities: quietEntities };
  const changed = { ...files, 'pack.json': JSON.stringify(sources) };
  return loadGate(compileGate([compilePack(changed).beginnings]));
}

const rules = gateFor();
const rulesEverywhere = gateFor([]);
const quiet = new Set(content.quiet.entities);

const folder = new URL('../../../test/labelled/', import.meta.url);
const sentences = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const language = file.startsWith('traps') ? undefined : file.replace('.txt', '');
    return parseSentences(file, readFileSync(new URL(file, folder), 'utf8'), language);
  });

/** Whether the gate lets texts pass that are read one after the other. */
function passes(texts: readonly string[], given = rules): boolean {
  const gate = createPageGate(given);
  return texts.map((text) => gate.passes(text)).includes(true) || gate.isOpen;
}

/** The surfaces of names in labelled sentences, of quiet entities or of all others. */
function surfacesOf(isQuiet: boolean): string[] {
  const surfaces = sentences.flatMap(({ text, mentions }) =>
    mentions
      .filter(({ entity }) => quiet.has(entity) === isQuiet)
      .map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(surfaces)];
}

describe('the gate of a page', () => {
  it('lets every labelled sentence pass that names an entity which is always marked', () => {
    const wanted = sentences.filter(({ text, lang }) =>
      annotateText([pack], text, lang).some(({ entity }) => !quiet.has(entity)),
    );
    expect(wanted.length).toBeGreaterThan(600);
    expect(wanted.filter(({ text }) => !passes([text])).map(({ text }) => text)).toEqual([]);
  });

  it('lets a country or city pass only for a reader who wants them everywhere', () => {
    const places = surfacesOf(true);
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((place) => !passes([place], rulesEverywhere))).toEqual([]);
    const passing = places.filter((place) => passes([`In ${place}.`]));
    // Hungarian names of the election in Belarus begin as the country does.
    expect(passing.length).toBeLessThan(places.length / 100);
  });

  it('lets the names of quiet entities pass for which words may speak', () => {
    const spoken = gateFor(undefined, true);
    expect(passes(['An opposition politician in Belarus.'], spoken)).toBe(true);
    expect(passes(['An opposition politician in Russia.'], spoken)).toBe(false);
  });

  it('lets a name that begins with small letters pass, wherever the texts are divided', () => {
    expect(passes(['Las elecciones presidenciales en Belarus.'])).toBe(true);
    expect(passes(['Las elecciones ', 'presidenciales', ' en ', 'Belarus', '.'])).toBe(true);
    expect(passes(['Un paseo en Belarus.'])).toBe(false);
  });

  it('lets a name pass that is spread over texts, wherever it is cut', () => {
    const surface = fc.constantFrom(...surfacesOf(false));
    fc.assert(
      fc.property(surface, fc.array(fc.nat(30), { maxLength: 3 }), (name, cuts) => {
        const ends = [0, ...cuts.map((cut) => Math.min(cut, name.length)), name.length];
        ends.sort((a, b) => a - b);
        const parts = ends.slice(1).map((end, i) => name.slice(ends[i]!, end));
        expect(passes(['In ', ...parts, ' today'])).toBe(true);
      }),
    );
  });

  it('lets every name pass that is cut in two, at each place', () => {
    const stopped = surfacesOf(false).flatMap((name) =>
      Array.from(name, (_, at) => [name.slice(0, at), name.slice(at)]).filter(
        (parts) => !passes(['In ', ...parts, ' today']),
      ),
    );
    expect(stopped).toEqual([]);
  });

  it('lets the open end of a country’s name pass only after the beginning of a name', () => {
    expect(passes(['Στη Λευκ'])).toBe(false);
    expect(passes(['προεδρικές εκλογές στη Λευκ'])).toBe(true);
  });

  it('lets a name pass with invisible units, marks of its own and many spaces', () => {
    expect(passes(['Luka\u00adshen\u00adko'])).toBe(true);
    expect(passes(['Лукаше\u0301нко'])).toBe(true);
    expect(passes(['Charter  \u00a0 97'.normalize('NFD')])).toBe(true);
    expect(passes(['LUKASHENKO'])).toBe(true);
    expect(passes(['Нямцоў'.normalize('NFD')])).toBe(true);
    expect(passes(['Лука\u0301', 'шенко'])).toBe(true);
  });

  it.each([
    '',
    '\n   ',
    'Nothing of note happened in London, Paris, Lublin or Putney.',
    'The Russian team won; Belarusian potash is sold again.',
    'Karten, Markus, Nemesis, Stallone, Puttnam, Lukas.',
    '1234, 1999, 2020.',
  ])('stops a text without such a name: %j', (text) => expect(passes([text])).toBe(false));

  it('is open as long as the texts so far may go on as a name', () => {
    expect(passes(['A letter from Pu', 'tney'])).toBe(false);
    const gate = createPageGate(rules);
    expect(gate.passes('A letter from Pu')).toBe(false);
    expect(gate.isOpen).toBe(true);
    expect(gate.passes('t')).toBe(false);
    expect(gate.isOpen).toBe(true);
    expect(gate.passes('ney')).toBe(false);
    expect(gate.isOpen).toBe(false);
  });

  it('is compiled to the same data each time', () => {
    const compiled = () =>
      JSON.stringify(compileGate([compilePack(readPackFolder(BUNDLED_PACK)).beginnings]));
    expect(compiled()).toBe(compiled());
  });
});
