/** Pages that no author would write: the same one for the same seed. */
import { NASTY_BLOCKS, READABLE_BLOCKS } from './block-parts.ts';
import { NASTY_INLINE, READABLE_INLINE } from './inline-parts.ts';
import { makerOf, type Maker, type Part } from './maker.ts';
import { BROKEN, ELEMENTS, ENDINGS, TREES } from './tree-parts.ts';

const DEEPEST = 6;
const STYLE =
  '<style>.letter::first-letter { font-size: 2em } .counted { counter-reset: c } .counted li::before { counter-increment: c; content: counter(c) "Minsk" } :host { display: block }</style>';

/** Every third page is made of plain parts only: its marks are known without the engine. */
export function isPlain(seed: number): boolean {
  return seed % 3 === 0;
}

/** The page's markup; its scripts count on the watch that runs before them. */
export function nastyPage(seed: number): string {
  const maker = makerOf(seed);
  const inline = isPlain(seed) ? READABLE_INLINE : [...READABLE_INLINE, ...NASTY_INLINE];
  const blocks = isPlain(seed)
    ? READABLE_BLOCKS
    : [...READABLE_BLOCKS, ...NASTY_BLOCKS, ...TREES, ...BROKEN];
  const parts = Array.from({ length: 6 + maker.below(20) }, () => part(maker, blocks, inline, 0));
  const [doctype, ending] = isPlain(seed)
    ? ['<!doctype html>', '']
    : [
        maker.pick(['<!doctype html>', '', '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">']),
        maker.pick(ENDINGS),
      ];
  const language = maker.pick([
    '',
    ' lang="en"',
    ' lang="ru"',
    ' lang="ar" dir="rtl"',
    ' lang="zh"',
  ]);
  return [
    `${doctype}<html${language}><head><meta charset="utf-8"><link rel="icon" href="data:,">`,
    `<script>${ELEMENTS}</script>`,
    `<title>${maker.name()}</title>${STYLE}</head><body>`,
    parts.join(maker.pick(['', '\n', ' '])),
    // At least this one is marked, unless something before has swallowed it.
    `<p>Vladimir Putin and Alexander Lukashenko</p>${ending}${maker.name()}`,
  ].join('');
}

function part(
  maker: Maker,
  blocks: readonly Part[],
  inline: readonly Part[],
  depth: number,
): string {
  const inside = (): string => {
    if (depth < DEEPEST && maker.chance(0.3)) return part(maker, blocks, inline, depth + 1);
    return Array.from({ length: 1 + maker.below(3) }, () =>
      maker.pick(inline)(maker, () => (depth < DEEPEST ? maker.text() : '')),
    ).join(maker.pick([' ', '', ', ']));
  };
  return maker.pick(blocks)(maker, inside);
}
