import ahocorasick from 'ahocorasick';
import { bundledPack } from '../../src/cli/annotate-text.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { loadPack, type Pack } from '../../src/pack/load.ts';
import { smallPack } from '../support/small-pack.ts';
import { manyNames } from './many-names.ts';
import { interleavedMedians } from './medians.ts';
import { newsText } from './news-text.ts';

const UNITS = 3_000_000;
/** The alternatives are slow: they get a piece of the text, and their time is scaled up. */
const PIECE = 300_000;

/** Named ratios of detection in Node; every figure from one interleaved run. */
export function benchDetection(): Record<string, number> {
  const figures: Record<string, number> = {};
  const bundled = bundledPack();
  const small = packOf(manyNames(1_000));
  const large = packOf(manyNames(100_000));
  for (const script of ['latin', 'cyrillic'] as const) {
    const text = newsText(script, UNITS);
    const blocks = text.split('\n');
    const piece = text.slice(0, PIECE);
    const scale = UNITS / PIECE;
    const names = manyNames(1_000);
    const alternation = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const automaton = new ahocorasick(names);
    const medians = interleavedMedians({
      loop: () => codeSum(text),
      pack: () => run(bundled, blocks),
      '1k': () => run(small, blocks),
      '100k': () => run(large, blocks),
      regexp: () => piece.match(alternation)?.length ?? 0,
      ahocorasick: () => automaton.search(piece).length,
    });
    const ratio = (name: keyof typeof medians, to: keyof typeof medians): number =>
      medians[name] / medians[to];
    figures[`detect.pack.${script}.node`] = ratio('pack', 'loop');
    figures[`detect.1k.${script}.node`] = ratio('1k', 'loop');
    figures[`detect.100k.${script}.node`] = ratio('100k', 'loop');
    figures[`detect.growth.${script}.node`] = ratio('100k', '1k');
    figures[`detect.regexp.${script}.node`] = ratio('regexp', '1k') * scale;
    figures[`detect.ahocorasick.${script}.node`] = ratio('ahocorasick', '1k') * scale;
  }
  for (const name of ['pack', '100k', 'growth']) {
    figures[`detect.${name}.node`] = Math.max(
      figures[`detect.${name}.latin.node`]!,
      figures[`detect.${name}.cyrillic.node`]!,
    );
  }
  for (const name of ['regexp', 'ahocorasick']) {
    figures[`detect.${name}.node`] = Math.min(
      figures[`detect.${name}.latin.node`]!,
      figures[`detect.${name}.cyrillic.node`]!,
    );
  }
  return figures;
}

function run({ names, content }: Pack, blocks: readonly string[]): number {
  return detect(names, content.quiet, blocks).length;
}

/** The bare loop that everything is measured against. */
function codeSum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function packOf(names: readonly string[]): Pack {
  const entities = Object.fromEntries(
    names.map((name, i) => [`person/n${i}`, { surnames: [name] }]),
  );
  return loadPack(JSON.stringify(compilePack(smallPack({ en: entities }))));
}
