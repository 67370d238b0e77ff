import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from '../cli/browsers.ts';
import { browserNamed, runCommand } from '../cli/options.ts';
import { benchBrowsers } from './browser/run.ts';
import { isWanted, namesAskedFor, type Plan } from './browser/plan.ts';
import { benchDetection } from './detect.ts';

const USAGE = `Usage: npm run bench -- [--json] [--quick] [--browser NAME] [NAME...]

Measures speed within one run (medians of 9, tasks interleaved) in Node, Chromium and Firefox.
detect.NAME.node: whole detection ÷ a bare charCodeAt loop over the same text
detect.growth: 100,000 names ÷ 1,000; detect.regexp, detect.ahocorasick: theirs ÷ ours at 1,000 names
page.scan: the engine's work until the last mark ÷ a TreeWalker pass that reads every nodeValue
page.zero: the same without names; page.markjs, page.markregexp, page.findreplace: theirs ÷ ours
frame.tax, page.tax: what a changing page pays; update.NAME: our ms for a second of changes
cost.quiet, cost.marked: CPU that a page pays, over an extension that does nothing ÷ one RegExp's;
cost.own.NAME: on the project's own pages; cost.compile.NAME, .run, .message, .style: ms by a trace
pack.import.NAME, pack.reader.NAME: seconds until a large pack is checked, until the reader shows it
pack.workshop.NAME: seconds until the workshop shows it; .find, .article: until it finds, marks
pack.NAME.memory: MB of the extension's process at most (Chromium on Linux)
pack.quiet: CPU that quiet pages pay with twenty packs ÷ with two
slice.NAME, pointer.NAME, click.NAME, start.first, heap.NAME: see tools/bench/browser/figures
--json          prints one flat object
NAME            only figures whose names begin so; “cost” also gives heap.quiet, .marked, .own
--only NAME     the same
--browser NAME  only chromium or only firefox, and nothing in Node
--quick         a few pages and three rounds, to try it`;

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean' },
      browser: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  const browsers = values.browser === undefined ? BROWSER_NAMES : [browserNamed(values.browser)];
  const quick = values.quick ?? false;
  const plan: Plan = {
    rounds: quick ? 3 : 9,
    quick,
    only: namesAskedFor([...(values.only ?? []), ...positionals]),
  };
  const inNode = isWanted(plan, 'detect') && !values.browser ? benchDetection() : {};
  const inBrowsers = await benchBrowsers(plan, browsers);
  const figures = { ...inNode, ...inBrowsers.figures };
  if (values.json) return void console.log(JSON.stringify(figures));
  for (const [name, figure] of Object.entries(figures))
    console.log(`${name.padEnd(34)}${figure.toFixed(2).padStart(10)}`);
  if (inBrowsers.remarks?.length) console.log(`\n${inBrowsers.remarks.join('\n')}`);
});
