import { bundledPack } from '../../src/cli/annotate-text.ts';
import { matchNames } from '../../src/core/match/match-names.ts';
import { findNames } from '../../src/core/detect/find-names.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { newsText } from './news-text.ts';
import { interleavedMedians } from './medians.ts';
import { manyNames } from './many-names.ts';
import { smallPack } from '../support/small-pack.ts';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { loadPack } from '../../src/pack/load.ts';
let t = performance.now();
const p = bundledPack();
console.log('bundled', performance.now() - t);
let starts = '';
for (let i = 0; i < 65536; i++) if (p.names.table[i]! >= 0x8000) starts += String.fromCharCode(i);
console.log(starts.length, starts.slice(0, 400), p.names.base.length, p.names.senseFlags.length);
for (const s of ['latin', 'cyrillic'] as const) {
  const text = newsText(s, 3_000_000);
  const blocks = text.split('\n');
  let hits = 0;
  for (let i = 0; i < text.length; i++) if (p.names.table[text.charCodeAt(i)]! >= 0x4000) hits++;
  let matches = 0;
  for (const b of blocks) matches += matchNames(p.names, b).matches.length;
  console.log(s, 'blocks', blocks.length, 'hits', hits / text.length, 'matches', matches);
  console.log(
    interleavedMedians(
      {
        loop: () => {
          let x = 0;
          for (let i = 0; i < text.length; i++) x = (x + text.charCodeAt(i)) | 0;
          return x;
        },
        matchOne: () => matchNames(p.names, text).matches.length,
        match: () => {
          let n = 0;
          for (const b of blocks) n += matchNames(p.names, b).matches.length;
          return n;
        },
        find: () => {
          let n = 0;
          for (const b of blocks) n += findNames(p.names, b).length;
          return n;
        },
        detect: () => detect(p.names, p.content.quiet, blocks).length,
      },
      5,
    ),
  );
}
t = performance.now();
const names = manyNames(3000);
const files = smallPack({
  en: Object.fromEntries(names.map((n, i) => [`person/n${i}`, { surnames: [n] }])),
});
console.log('files', performance.now() - t);
t = performance.now();
const c = compilePack(files);
console.log('compile 20k', performance.now() - t);
t = performance.now();
const j = JSON.stringify(c);
loadPack(j);
console.log('load', performance.now() - t, j.length);
