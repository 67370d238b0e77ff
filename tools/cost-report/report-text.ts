import { benchmarkWords } from './benchmark-words.ts';
import type { Estimate } from './interval.ts';
import type { CostReport, ExtensionCost, PagesCost } from './measured-cost.ts';
import { PUBLIC_OTHERS } from './others.ts';

const KINDS = {
  quiet: 'Pages that name nobody of the pack',
  marked: 'Pages with marks',
} as const;

/** The report as Markdown; the chart is `cost.svg` beside it. */
export function reportText(report: CostReport): string {
  return `${[
    '# What Sidelight costs',
    `Written by \`npm run cost-report\` on ${report.date}, version ${report.version}. Change nothing here by hand: run it again.`,
    'A page pays for each extension that runs in it, whether it shows something there or not. These figures say how much, held against a browser without extensions, an extension that does nothing on the same sites, and the forty-line script that anyone would write first: one regular expression of the same names, without case endings, namesakes or cards.',
    '![CPU time that each extension adds to a page](cost.svg)',
    ...report.costs.map(costSection),
    benchmarkSection(report),
    method(report),
  ].join('\n\n')}\n`;
}

function costSection({ kind, pages, bareMs, extensions }: PagesCost): string {
  const rows = extensions.map(
    ({ name, cpu, heap }: ExtensionCost) =>
      `| ${cell(name)} | ${withInterval(cpu, 1)} | ${withInterval(heap, 2)} |`,
  );
  return [
    `## ${KINDS[kind]}`,
    `${pages.length} pages; the middle one takes ${bareMs.toFixed(0)} ms of CPU time without any extension, its own scripts left out.`,
    ['| extension | CPU time added, ms | heap added, MB |', '| --- | ---: | ---: |', ...rows].join(
      '\n',
    ),
    `Pages: ${pages.join(', ')}.`,
  ].join('\n\n');
}

function benchmarkSection({ benchmark }: CostReport): string {
  if (!benchmark)
    return '## A public benchmark\n\nSpeedometer was not run: no folder with it was given.';
  const rows = benchmark.losses.map(
    ({ browser, name, ratio, runs }) =>
      `| ${cell(browser)} | ${cell(name)} | ${withInterval(ratio, 3)} | ${runs} |`,
  );
  return [
    '## A public benchmark',
    `${benchmark.title}: time with the extension ÷ time without, so that 1 is no loss; in brackets is the interval of 95 %.`,
    [
      '| browser | extension | time with ÷ without | runs |',
      '| --- | --- | ---: | ---: |',
      ...rows,
    ].join('\n'),
    benchmarkWords(benchmark.losses),
  ].join('\n\n');
}

function method({ machine, browsers, rounds, costs }: CostReport): string {
  const hasCollected = costs.some(({ pages }) => pages.some((name) => /^\w\w-[a-z]+$/.test(name)));
  return [
    '## How it is measured',
    [
      `- ${machine}; ${browsers.join(', ')}. Figures of other machines differ; the relations between the rows are what counts.`,
      `- Each page is loaded ${rounds} times in each browser by turns, from memory, its own scripts off, and left alone for 2.5 seconds. CPU time is that of the page’s main thread (\`TaskDuration\` in thread time), heap what is left after a collection.`,
      '- A figure is the mean over the pages of the median difference to the bare browser; in brackets is the interval of 95 % of 2,000 resamples of the rounds.',
      hasCollected
        ? '- Pages are saved news pages and pages of the project’s own, each of these also with all names replaced.'
        : '- Pages are the project’s own, each also with all names replaced.',
      '- Only Chromium tells the CPU time of a page. What Firefox’s own profiler says is in [measurements](measurements.md).',
      '- Other extensions are measured where a folder with their build is given: `npm run cost-report -- --other NAME=FOLDER`. Such a folder is what a store’s package unpacks to, or what the project’s own build makes.',
      ...originsOfOthers(costs),
      '- Speedometer 3 is run from a checkout of [its repository](https://github.com/WebKit/Speedometer) (BSD licence), which is not part of this project: `--speedometer FOLDER`.',
    ].join('\n'),
  ].join('\n\n');
}

/** Where the builds of other extensions come from, of those that were measured. */
function originsOfOthers(costs: readonly PagesCost[]): readonly string[] {
  const measured = (costs[0]?.extensions ?? []).map(({ name }) => name);
  const known = [...PUBLIC_OTHERS].filter(([name]) => measured.some((one) => one.startsWith(name)));
  if (known.length === 0) return [];
  const list = known.map(([name, repository]) => `[${name}](https://${repository})`).join(', ');
  return [`- Builds of these come from their public repositories: ${list}.`];
}

function withInterval({ value, low, high }: Estimate, digits: number): string {
  return `${value.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
}

/** Text for a table’s cell. */
function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
