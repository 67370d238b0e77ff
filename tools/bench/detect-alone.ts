/**
 * Detection with one pack, in a separate process: a page has one pack, and what V8 learns from
 * several at once would slow all of them down. Prints the medians as JSON.
 */
import ahocorasick from 'ahocorasick';
import { bundledPack } from '../cli/annotate-text.ts';
import { detect } from '../../src/core/people/detect.ts';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { loadPack, type Pack } from '../../src/pack/load/load-pack.ts';
import { smallPack } from '../../test/support/small-pack.ts';
import { manyNames } from './many-names.ts';
import { interleavedMedians } from '../../test/support/medians.ts';
import { newsText } from './news-text.ts';

const TEXT_UNITS = 3_000_000;
/** The alternatives are slow, so they get a piece of the text, and their time is scaled up. */
const PIECE_UNITS = 300_000;

const [pack, script] = process.argv.slice(2);
if ((pack !== 'bundled' && pack !== '1k' && pack !== '100k') || !isScript(script))
  throw new Error(`${pack} ${script}: not “bundled”, “1k” or “100k” and “latin” or “cyrillic”`);
const text = newsText(script, TEXT_UNITS);
const lines = text.split('\n');
const { names, content } = packOf(pack);
const medians = interleavedMedians<string>({
  loop: () => codeSum(text),
  ours: () => detect(names, content.quiet, lines).length,
  ...(pack === '1k' && peers()),
});
for (const peer of ['regexp', 'ahocorasick'])
  if (peer in medians) medians[peer]! *= TEXT_UNITS / PIECE_UNITS;
console.log(JSON.stringify(medians));

function isScript(name: string | undefined): name is 'latin' | 'cyrillic' {
  return name === 'latin' || name === 'cyrillic';
}

/** The bare loop that everything is compared with. */
function codeSum(units: string): number {
  let sum = 0;
  for (let i = 0; i < units.length; i++) sum = (sum + units.charCodeAt(i)) | 0;
  return sum;
}

/** Other methods of finding the thousand names. */
function peers(): Record<string, () => unknown> {
  const piece = text.slice(0, PIECE_UNITS);
  const known = manyNames(1_000);
  const alternation = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const automaton = new ahocorasick(known);
  return {
    regexp: () => piece.match(alternation)?.length ?? 0,
    ahocorasick: () => automaton.search(piece).length,
  };
}

function packOf(name: 'bundled' | '1k' | '100k'): Pack {
  if (name === 'bundled') return bundledPack();
  const entities = Object.fromEntries(
    manyNames(name === '1k' ? 1_000 : 100_000).map((surname, i) => [
      `person/n${i}`,
      { surnames: [surname] },
    ]),
  );
  return loadPack(JSON.stringify(compilePack(smallPack({ en: entities }))));
}
