import { parseArgs } from 'node:util';
import { runCommand } from '../../src/cli/options.ts';
import { benchDetection } from './detect.ts';

const USAGE = `Usage: npm run bench -- [--json]

Measures speed as ratios within one run (medians of 9, tasks interleaved).
detect.NAME.node: whole detection ÷ a bare charCodeAt loop over the same text
detect.growth: 100,000 names ÷ 1,000; detect.regexp, detect.ahocorasick: theirs ÷ ours at 1,000 names
--json  prints one flat object`;

await runCommand(USAGE, () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void console.log(USAGE);
  const figures = benchDetection();
  if (values.json) return void console.log(JSON.stringify(figures));
  for (const [name, figure] of Object.entries(figures))
    console.log(`${name.padEnd(34)}${figure.toFixed(2).padStart(10)}`);
});
