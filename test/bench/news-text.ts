import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const gold = fileURLToPath(new URL('../../../shared/gold', import.meta.url));

/** Real news text by script: about as many UTF-16 units as asked for, repeated where there is less. */
export function newsText(script: 'latin' | 'cyrillic', units: number): string {
  if (!existsSync(gold))
    throw new Error('../shared/gold: is not there; the benchmark needs real news text');
  const wanted = script === 'latin' ? /^(de|en|fr|it|nl|pt|pl|cs)$/ : /^(ru|uk|bg|be)$/;
  const texts = readdirSync(gold)
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('elevant'))
    .flatMap((file) => readFileSync(`${gold}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { lang: string; text: string })
    .filter(({ lang }) => wanted.test(lang))
    .map(({ text }) => text);
  let joined = texts.join('\n');
  while (joined.length < units) joined += `\n${joined}`;
  return joined.slice(0, units);
}
