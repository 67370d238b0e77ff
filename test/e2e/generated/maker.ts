/** What the parts of a generated page are made with: chance, names and text. */
import { seededRandom } from '../../support/random.ts';
import { packNames } from './pack-names.ts';

/** Makes one page; the same seed makes the same one. */
export interface Maker {
  /** A whole number from 0 up to, not including, the given one. */
  below(end: number): number;
  /** True so often, from 0 to 1. */
  chance(share: number): boolean;
  pick<Value>(list: readonly Value[]): Value;
  /** An id; some are given more than once. */
  id(): string;
  name(): string;
  /** Some words, often with a name in them, as markup. */
  text(): string;
}

/** A part of a page: its markup. @param inside makes its content, up to the depth that is left */
export type Part = (maker: Maker, inside: () => string) => string;

const NAMES = packNames();
const WORDS =
  'the a said that on Monday after talks in with rain over Somebody Minister Anna Peter and президент сказал что в на среду wrote new “quoted” — 2020 €5 &amp; &lt;b&gt; العربية עברית 记者 نص 😀'.split(
    ' ',
  );

export function makerOf(seed: number): Maker {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const chance = (share: number): boolean => random() < share;
  const pick = <Value>(list: readonly Value[]): Value => list[below(list.length)]!;
  const name = (): string => pick(NAMES).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const words = (): string => Array.from({ length: below(6) }, () => pick(WORDS)).join(' ');
  return {
    below,
    chance,
    pick,
    name,
    id: () => `id-${below(40)}`,
    text: () => `${words()} ${chance(0.7) ? name() : ''} ${words()}`,
  };
}
