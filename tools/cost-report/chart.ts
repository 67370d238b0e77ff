import type { PagesCost } from './measured-cost.ts';

const WIDTH = 760;
const LABELS = 250;
const ROW = 26;
const HEAD = 34;
const GAP = 18;
const KINDS = { quiet: 'Pages that name nobody of the pack', marked: 'Pages with marks' } as const;

/**
 * A bar for each extension: the CPU time that it adds to a page, with its interval, as an SVG image.
 * Colours fit light and dark grounds.
 */
export function costChart(costs: readonly PagesCost[]): string {
  const highest = Math.max(
    ...costs.flatMap(({ extensions }) => extensions.map(({ cpu }) => cpu.high)),
    1,
  );
  const scale = (ms: number): number => (Math.max(ms, 0) / highest) * (WIDTH - LABELS - 90);
  let y = 0;
  const parts: string[] = [];
  for (const { kind, extensions } of costs) {
    parts.push(text(0, y + 20, `${KINDS[kind]}: CPU time added, ms`, 'font-weight="600"'));
    y += HEAD;
    for (const { name, cpu } of extensions) {
      const [end, low, high] = [cpu.value, cpu.low, cpu.high].map((ms) => LABELS + scale(ms));
      const middle = y + ROW / 2;
      parts.push(
        text(LABELS - 10, middle + 5, name, 'text-anchor="end"'),
        `<rect x="${LABELS}" y="${y + 5}" width="${round(end! - LABELS)}" height="${ROW - 10}" fill="#b5742b"/>`,
        `<path d="M${round(low!)} ${middle}H${round(high!)}M${round(low!)} ${middle - 5}v10M${round(high!)} ${middle - 5}v10" stroke="#777" fill="none"/>`,
        text(round(high!) + 8, middle + 5, cpu.value.toFixed(1), ''),
      );
      y += ROW;
    }
    y += GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-family="system-ui, sans-serif" font-size="14" role="img" aria-label="CPU time that extensions add to a page">\n${parts.join('\n')}\n</svg>\n`;
}

function text(x: number, y: number, words: string, attributes: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" fill="#777" ${attributes}>${escaped}</text>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
