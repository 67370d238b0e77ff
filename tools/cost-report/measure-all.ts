import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { BROWSER_NAMES } from '../cli/browsers.ts';
import { buildExtension } from '../cli/build-extension.ts';
import { UsageError } from '../cli/options.ts';
import {
  copyOf,
  idleExtension,
  timedExtension,
  type ExtensionFolder,
} from '../bench/browser/extension-copy.ts';
import { inBrowsers, type MakeExtension } from '../bench/browser/in-browser.ts';
import { regexpExtension } from '../bench/browser/regexp-extension.ts';
import type { Plan } from '../bench/browser/plan.ts';
import { IN_ALL_FRAMES } from './benchmark-words.ts';
import type { CostReport } from './measured-cost.ts';
import { measurePages } from './measure-pages.ts';
import { measureSpeedometer, titleOf } from './measure-speedometer.ts';

/** What is measured beside Sidelight, and how thoroughly. */
export interface WhatToMeasure {
  /** Folders of other extensions, by name. */
  readonly others: ReadonlyMap<string, string>;
  /** A checkout of Speedometer 3; undefined if it is not run. */
  readonly speedometer: string | undefined;
  readonly quick: boolean;
}

type Measured = Pick<CostReport, 'browsers' | 'rounds' | 'costs' | 'benchmark'>;

/** Builds the extension and measures everything. @throws UsageError if there is no Speedometer */
export async function measureAll(
  root: string,
  { others, speedometer, quick }: WhatToMeasure,
): Promise<Measured> {
  if (speedometer !== undefined && !existsSync(join(speedometer, 'resources/main.mjs')))
    throw new UsageError(`${speedometer}: is no checkout of Speedometer 3`);
  const plan: Plan = { rounds: quick ? 3 : 9, quick, only: [] };
  const browsers: string[] = [];
  const built = await buildExtension(root, 'chromium');
  const costs = await inBrowsers(
    'chromium',
    new Map<string, MakeExtension>([
      ['bare', () => undefined],
      ['timed', () => timedExtension(built)],
      ['an extension that does nothing', () => idleExtension(built)],
      ['one regular expression', () => regexpExtension(built)],
      ['Sidelight', () => copyOf(built, () => {})],
      ...[...others].map(([name, folder]) => [name, () => copyOf(folder, () => {})] as const),
    ]),
    async (running) => {
      const { bare, timed, extended } = apart(running);
      browsers.push(await bare.browser.version());
      return measurePages(bare, extended, timed!, plan);
    },
  );
  const losses = [];
  if (speedometer !== undefined)
    for (const name of BROWSER_NAMES) {
      const folder = await buildExtension(root, name);
      const found = await inBrowsers(
        name,
        new Map<string, MakeExtension>([
          ['bare', () => undefined],
          ['Sidelight', () => copyOf(folder, () => {})],
          [IN_ALL_FRAMES, () => inAllFrames(folder)],
        ]),
        async (running) => {
          const { bare, extended } = apart(running);
          const version = await bare.browser.version();
          if (!browsers.includes(version)) browsers.push(version);
          return measureSpeedometer(speedometer, name, bare, extended, quick ? 1 : 8);
        },
      );
      losses.push(...found);
    }
  return {
    browsers,
    rounds: plan.rounds,
    costs,
    benchmark: speedometer === undefined ? undefined : { title: titleOf(speedometer), losses },
  };
}

function inAllFrames(built: string): ExtensionFolder {
  return copyOf(built, (folder, manifest) => {
    const scripts = manifest.content_scripts.map((script) => ({ ...script, all_frames: true }));
    const changed = { ...manifest, content_scripts: scripts };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed));
  });
}

interface Apart {
  readonly bare: RunningBrowser;
  /** Ours with a performance mark for its first mark. */
  readonly timed: RunningBrowser | undefined;
  readonly extended: ReadonlyMap<string, RunningBrowser>;
}

function apart(running: ReadonlyMap<string, RunningBrowser>): Apart {
  const extended = new Map(running);
  extended.delete('bare');
  extended.delete('timed');
  return { bare: running.get('bare')!, timed: running.get('timed'), extended };
}
