/** The same names on the same page, layout forced: theirs ÷ ours. */
import type { Page } from 'puppeteer-core';
import { compilePack } from '../../../../src/pack/compile/compile.ts';
import { PackError } from '../../../../src/pack/source/pack-error.ts';
import { smallPack } from '../../../../test/support/small-pack.ts';
import { manyNames } from '../../many-names.ts';
import { median } from '../../../../test/support/medians.ts';
import type { BenchBrowser } from '../bench-browser.ts';
import { interleaved, type Measured, medianOf, times } from '../figures.ts';
import type { Contender } from '../in-page/peers.ts';
import { isWanted, type NamedPage, type Plan, realPages } from '../plan.ts';

const NAMES = 1_000;
/** Count of invented names beyond these, because some are common words. */
const SPARE = 20;
/** Count of names that are words of the page itself. */
const OF_THE_PAGE = 60;
/** mark.js with a list takes seconds a run on larger pages. */
const FOR_MARKJS = /^(de-dw|de-nuxt)/;

/** page.markjs, page.markregexp, page.findreplace: medians over the pages. */
export async function measurePeers(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const ratios: Record<string, number[]> = {};
  const remarks: string[] = [];
  for (const named of realPages('sample', plan)) {
    const withList = FOR_MARKJS.test(named.name) && isWanted(plan, 'page.markjs');
    if (!withList && !isWanted(plan, 'page.markregexp', 'page.findreplace')) continue;
    const results = await compare(browser, named, withList, plan.rounds);
    const ours = medianOf(results.ours!, ({ ms }) => ms);
    for (const [peer, runs] of Object.entries(results)) {
      const ratio = medianOf(runs, ({ ms }) => ms) / ours;
      if (peer !== 'ours') (ratios[`page.${peer}`] ??= []).push(ratio);
      remarks.push(
        `page.${peer} ${named.name}: ${times(ratio)} (${times(ratio * ours)} ms, ${runs[0]!.marks} marks)`,
      );
    }
  }
  return {
    figures: Object.fromEntries(Object.entries(ratios).map(([name, list]) => [name, median(list)])),
    remarks,
  };
}

async function compare(browser: BenchBrowser, named: NamedPage, withList: boolean, rounds: number) {
  const page = await browser.open(named.document);
  try {
    await prepare(page);
    const contend = (contender: Contender) => () =>
      page.evaluate((who) => window.sidelightBench!.contend(who), contender);
    const tasks: Partial<Record<Contender, ReturnType<typeof contend>>> = {
      ours: contend('ours'),
      markregexp: contend('markregexp'),
      findreplace: contend('findreplace'),
    };
    await interleaved(tasks, 3);
    if (withList) tasks.markjs = contend('markjs');
    return await interleaved(tasks, rounds);
  } finally {
    await page.close();
  }
}

/** Whether a pack may have a word as a name: common words are refused. */
function canBeName(word: string): boolean {
  try {
    compilePack(smallPack({ en: { 'org/n': { names: [word] } } }));
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
}

/** Gives the page a pack, and the others a list, of the same 1,000 names. */
async function prepare(page: Page): Promise<void> {
  const own = await page.evaluate(
    (count) => window.sidelightBench!.capitalisedWords(count),
    OF_THE_PAGE,
  );
  const invented = manyNames(NAMES + SPARE);
  const names = [...new Set([...own, ...invented])].filter(canBeName).slice(0, NAMES);
  const entities = Object.fromEntries(names.map((name, i) => [`org/n${i}`, { names: [name] }]));
  const json = JSON.stringify(compilePack(smallPack({ en: entities })));
  await page.evaluate(
    (list, pack) => {
      window.sidelightBench!.usePack(pack);
      window.sidelightBench!.preparePeers(list);
    },
    names,
    json,
  );
}
