import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import { median } from '../../../../test/support/medians.ts';
import { type CostPage, costPages, type PageOrigin } from '../cost-pages.ts';
import { type Measured, medianOf } from '../figures.ts';
import { isWanted, type NamedPage, type Plan } from '../plan.ts';
import { type TracedPage, tracePage } from './cost-trace.ts';
import { costsByTurns, hasMarks } from './page-cost.ts';

const BYTES_PER_MEGABYTE = 1e6;
const BYTES_PER_KILOBYTE = 1e3;
const TRACES = 3;
const TRACED = ['compile', 'run', 'message', 'style'] as const;

/** The browsers to compare: one without an extension, the others with one each. */
export interface CostBrowsers {
  readonly bare: RunningBrowser;
  readonly idle: RunningBrowser;
  readonly regexp: RunningBrowser;
  readonly ours: RunningBrowser;
  /** Ours, with a performance mark for its first mark. */
  readonly timed: RunningBrowser;
}

type Compared = Exclude<keyof CostBrowsers, 'timed'>;

/**
 * What the extension adds to a page, over one that does nothing; only Chromium measures this.
 * cost.quiet, cost.marked: CPU time on pages without and with marks ÷ what one regular expression
 * adds; heap.quiet, heap.marked: MB. Those are collected pages; cost.own.quiet and so on are the
 * project's own. cost.compile.quiet, .run, .message, .style: ms by a trace, which slows everything.
 */
export async function measureCost(browsers: CostBrowsers, plan: Plan): Promise<Measured> {
  const { timed, ...compared } = browsers;
  const measured: MeasuredPage[] = [];
  const remarks: string[] = [];
  for (const page of costPages(plan)) {
    const kind = (await hasMarks(timed, page.document)) ? 'marked' : 'quiet';
    const wantsCost = isWanted(plan, ...namesOf(page.origin, kind));
    const added = wantsCost ? await addedBy(compared, page, plan) : undefined;
    const traced = isWanted(plan, ...TRACED.map((part) => `cost.${part}.${kind}`))
      ? await tracePage(browsers.ours, page.document, plan.quick ? 1 : TRACES)
      : undefined;
    const one = { ...page, kind, added, traced } as const;
    measured.push(one);
    remarks.push(...remarksOn(one));
    // A run takes long, and may be ended before it is over.
    console.error(remarksOn(one).join('\n'));
  }
  return { figures: { ...figuresOf(measured), ...traceFigures(measured) }, remarks };
}

type PageKind = 'quiet' | 'marked';

interface MeasuredPage extends CostPage {
  readonly kind: PageKind;
  readonly added: Added | undefined;
  readonly traced: TracedPage | undefined;
}

/** CPU time in ms and heap in MB: of a bare page, and what each extension adds to the one before. */
interface Added {
  readonly bare: readonly [ms: number, megabytes: number];
  /** Over the bare page. */
  readonly idle: readonly [ms: number, megabytes: number];
  /** Over the extension that does nothing. */
  readonly regexp: readonly [ms: number, megabytes: number];
  readonly ours: readonly [ms: number, megabytes: number];
}

function namesOf(origin: PageOrigin, kind: PageKind): [cost: string, heap: string] {
  const group = origin === 'own' ? `own.${kind}` : kind;
  return [`cost.${group}`, `heap.${group}`];
}

async function addedBy(
  browsers: Readonly<Record<Compared, RunningBrowser>>,
  { document }: NamedPage,
  { rounds }: Plan,
): Promise<Added> {
  const list = Object.entries(browsers) as [Compared, RunningBrowser][];
  const costs = await costsByTurns(list, document, rounds);
  const of = (name: Compared, over?: Compared): [number, number] => {
    const difference = (figure: 'cpu' | 'heap'): number =>
      medianOf(costs, (cost) => cost[name][figure]) -
      (over ? medianOf(costs, (cost) => cost[over][figure]) : 0);
    return [difference('cpu'), difference('heap') / BYTES_PER_MEGABYTE];
  };
  return {
    bare: of('bare'),
    idle: of('idle', 'bare'),
    regexp: of('regexp', 'idle'),
    ours: of('ours', 'idle'),
  };
}

function figuresOf(pages: readonly MeasuredPage[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const origin of ['collected', 'own'] as const)
    for (const kind of ['quiet', 'marked'] as const) {
      const added = pages.flatMap((page) =>
        page.origin === origin && page.kind === kind && page.added ? [page.added] : [],
      );
      if (added.length === 0) continue;
      const [cost, heap] = namesOf(origin, kind);
      // Sums, because the difference on a single page is within the noise.
      const sum = (who: 'ours' | 'regexp') => added.reduce((all, one) => all + one[who][0], 0);
      figures[cost] = sum('ours') / sum('regexp');
      figures[heap] = medianOf(added, ({ ours: [, megabytes] }) => megabytes);
    }
  return figures;
}

function traceFigures(pages: readonly MeasuredPage[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const kind of ['quiet', 'marked'] as const) {
    const traced = pages.flatMap((page) => (page.kind === kind && page.traced) || []);
    if (traced.length === 0) continue;
    for (const part of TRACED)
      figures[`cost.${part}.${kind}`] = median(traced.map(({ times }) => times[part]));
  }
  return figures;
}

function remarksOn({ name, origin, kind, added, traced }: MeasuredPage): string[] {
  const [cost] = namesOf(origin, kind);
  const said = ([ms, megabytes]: readonly [number, number]): string =>
    `${ms.toFixed(1)} ms, ${megabytes.toFixed(2)} MB`;
  const remarks: string[] = [];
  if (added)
    remarks.push(
      `${cost} ${name}: bare ${said(added.bare)}; does nothing +${said(added.idle)}; over that: ` +
        `regexp +${said(added.regexp)}; ours +${said(added.ours)}`,
    );
  if (traced) {
    const { times, scripts } = traced;
    const parts = [...TRACED, 'world' as const].map((part) => `${part} ${times[part].toFixed(1)}`);
    remarks.push(
      `${cost} ${name}, traced: ${parts.join(', ')} ms; ` +
        `${(times.received / BYTES_PER_KILOBYTE).toFixed(0)} kB of messages; ${scripts.join(', ')}`,
    );
  }
  return remarks;
}
