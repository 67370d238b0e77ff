import { bundledPack } from '../../src/cli/annotate-text.ts';
import { matchNames } from '../../src/core/match/match-names.ts';
import { newsText } from './news-text.ts';
import { interleavedMedians } from './medians.ts';
const p = bundledPack();
const { table, base, check } = p.names;
for (const s of ['latin', 'cyrillic'] as const) {
  const text = newsText(s, 3_000_000);
  const flat = (' ' + text).slice(1);
  const S = 0x8000;
  const t2 = new Uint8Array(65536);
  for (let i = 0; i < 65536; i++)
    t2[i] = (table[i]! & 0x8000 ? 1 : 0) | (table[i]! & 0x4000 ? 2 : 0);
  const first = new Uint8Array(65536);
  for (let i = 0; i < 65536; i++)
    first[i] =
      table[i]! & 0x8000 && String.fromCharCode(i) !== String.fromCharCode(i).toLowerCase() ? 1 : 0;
  const r = interleavedMedians(
    {
      loop: () => {
        let x = 0;
        for (let i = 0; i < text.length; i++) x = (x + text.charCodeAt(i)) | 0;
        return x;
      },
      tab: () => {
        let x = 0;
        for (let i = 0; i < text.length; i++) x = (x + table[text.charCodeAt(i)]!) | 0;
        return x;
      },
      tab8: () => {
        let x = 0;
        for (let i = 0; i < text.length; i++) x = (x + t2[text.charCodeAt(i)]!) | 0;
        return x;
      },
      begins: () => {
        let x = 0,
          b = 0;
        for (let i = 0; i < text.length; i++) {
          const e = table[text.charCodeAt(i)]!;
          const g = e & ~(b << 1) & 0x8000;
          b = e;
          if (g === 0) continue;
          x++;
        }
        return x;
      },
      caps: () => {
        let x = 0;
        for (let i = 0; i < text.length; i++) {
          if (first[text.charCodeAt(i)] === 0) continue;
          x++;
        }
        return x;
      },
      full: () => matchNames(p.names, text).matches.length,
    },
    7,
  );
  console.log(
    s,
    Object.fromEntries(Object.entries(r).map(([k, v]) => [k, (v / r.loop).toFixed(2)])),
    r.loop,
  );
}
