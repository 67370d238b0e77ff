import { readPackFolder } from '../../src/build/read-pack.ts';
import { readSources } from '../../src/pack/sources.ts';
import { expandNames } from '../../src/pack/compile/name-forms.ts';
import { anchorForms } from '../../src/pack/compile/anchor-forms.ts';
const s = readSources(readPackFolder('assets/packs/belarus-russia-2020'));
const pr: any[] = [];
const t = performance.now();
const n = expandNames(s, pr);
console.log(
  'expand',
  performance.now() - t,
  n.length,
  n.reduce((a, x) => a + x.spellings.reduce((b, l) => b + l.forms.length, 0), 0),
);
for (const x of n) {
  if (x.role === 'given' || x.role === 'patronymic') continue;
  const f = anchorForms(x.spellings.flatMap((l) => l.forms))
    .flatMap((a) => a.forms)
    .filter((f) => /^\p{Ll}/u.test(f));
  if (f.length)
    console.log(x.source.text.file, x.entity, x.role, x.rule, f.slice(0, 3).join(' | '), f.length);
}
