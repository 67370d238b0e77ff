import { describe, expect, it } from 'vitest';
import { UsageError } from '../cli/options.ts';
import { costChart } from './chart.ts';
import type { CostReport, PagesCost } from './measured-cost.ts';
import { parseOthers } from './others.ts';
import { reportText } from './report-text.ts';

const exact = (value: number) => ({ value, low: value - 1, high: value + 1 });
const costs: readonly PagesCost[] = [
  {
    kind: 'quiet',
    pages: ['de-nuxt', 'own-page', 'own-page (names replaced)'],
    bareMs: 120.4,
    extensions: [
      { name: 'nothing', cpu: exact(2), heap: exact(0.5) },
      { name: 'A | B <c>', cpu: exact(20), heap: exact(1.25) },
    ],
  },
];
const report: CostReport = {
  date: '2026-11-30',
  version: '1.0.0',
  machine: '2 cores',
  browsers: ['Chrome/1'],
  rounds: 9,
  costs,
  benchmark: undefined,
};

describe('the report', () => {
  it('has a row for each extension, with its intervals', () => {
    const text = reportText(report);
    expect(text).toContain('| nothing | 2.0 [1.0, 3.0] | 0.50 [-0.50, 1.50] |');
    expect(text).toContain('| A \\| B <c> | 20.0 [19.0, 21.0] | 1.25 [0.25, 2.25] |');
    expect(text).toContain('3 pages; the middle one takes 120 ms');
    expect(text).toContain('Pages: de-nuxt, own-page, own-page (names replaced).');
    expect(text).toContain('Speedometer was not run');
  });

  it('tells where the builds of public extensions come from, if they were measured', () => {
    const sentence = 'Builds of these come from';
    expect(reportText(report)).not.toContain(sentence);
    const extensions = [{ name: 'Vimium 2.4.2', cpu: exact(1), heap: exact(1) }];
    expect(reportText({ ...report, costs: [{ ...costs[0]!, extensions }] })).toContain(
      `${sentence} their public repositories: [Vimium](https://github.com/philc/vimium).`,
    );
  });

  it('has the public benchmark where it was run', () => {
    const losses = [{ browser: 'firefox', name: 'Sidelight', ratio: exact(1), runs: 5 }];
    expect(reportText({ ...report, benchmark: { title: 'Speedometer 3', losses } })).toContain(
      '| firefox | Sidelight | 1.000 [0.000, 2.000] | 5 |',
    );
    expect(reportText({ ...report, benchmark: { title: 'Speedometer 3', losses } })).toContain(
      '- Sidelight in firefox: no measurable loss.',
    );
  });
});

describe('the chart', () => {
  it('has a bar for each extension, as long as its cost', () => {
    const widths = [...costChart(costs).matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(2);
    expect(widths[1]! / widths[0]!).toBeCloseTo(10, 1);
  });

  it('escapes names', () => {
    expect(costChart(costs)).toContain('A | B &lt;c>');
  });
});

describe('other extensions', () => {
  it('are given by name and folder', () => {
    expect(parseOthers(['One=.'], `${import.meta.dirname}/../..`)).toEqual(
      new Map([['One', expect.stringMatching(/[^/.]$/)]]),
    );
  });

  it.each(['One', '=.', 'One=no-such-folder'])('are refused: %s', (given) => {
    expect(() => parseOthers([given], '.')).toThrow(UsageError);
  });
});
