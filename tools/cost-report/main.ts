/** `npm run cost-report`: what the extension costs, written for everybody to read. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import manifest from '../../manifest.json' with { type: 'json' };
import { runCommand } from '../cli/options.ts';
import { costChart } from './chart.ts';
import { measureAll } from './measure-all.ts';
import { parseOthers } from './others.ts';
import { reportText } from './report-text.ts';

const USAGE = `Usage: npm run cost-report -- [--other NAME=FOLDER]… [--speedometer FOLDER] [--quick]

Measures what pages pay for Sidelight, for an extension that does nothing, for one regular expression
and for others, and writes docs/cost.md with its chart, docs/cost.svg. It takes about an hour; nothing
else should run on the machine meanwhile.

--other NAME=FOLDER   also measures the extension built in this folder, for Chrome
--speedometer FOLDER  also runs Speedometer 3 from a checkout of github.com/WebKit/Speedometer
--quick               a few pages, few rounds, to try it; prints the report and writes nothing`;

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Paths are taken from where the command is typed. */
const here = process.env['INIT_CWD'] ?? process.cwd();
const BYTES_PER_GIGABYTE = 2 ** 30;

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      other: { type: 'string', multiple: true },
      speedometer: { type: 'string' },
      quick: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  const quick = values.quick ?? false;
  const measured = await measureAll(root, {
    others: parseOthers(values.other ?? [], here),
    speedometer: values.speedometer === undefined ? undefined : resolve(here, values.speedometer),
    quick,
  });
  const [cpu] = cpus();
  const machine = `${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / BYTES_PER_GIGABYTE)} GB, Node ${process.version}, ${process.platform}`;
  const date = new Date().toISOString().slice(0, 10);
  const text = await prettier.format(
    reportText({ ...measured, machine, date, version: manifest.version }),
    { parser: 'markdown', ...(await prettier.resolveConfig(join(root, 'docs/cost.md'))) },
  );
  if (quick) return void console.log(text);
  writeFileSync(join(root, 'docs/cost.md'), text);
  writeFileSync(join(root, 'docs/cost.svg'), costChart(measured.costs));
  console.log('docs/cost.md, docs/cost.svg');
});
