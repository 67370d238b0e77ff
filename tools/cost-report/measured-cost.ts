import type { Estimate } from './interval.ts';

/** What pages of one kind pay for one extension, over a browser without any. */
export interface ExtensionCost {
  readonly name: string;
  /** CPU time of the page’s main thread, in ms. */
  readonly cpu: Estimate;
  /** Heap of the page, in MB. */
  readonly heap: Estimate;
}

/** What pages of one kind pay. */
export interface PagesCost {
  readonly kind: 'quiet' | 'marked';
  readonly pages: readonly string[];
  /** Median CPU time of these pages without an extension, in ms. */
  readonly bareMs: number;
  readonly extensions: readonly ExtensionCost[];
}

/** A public benchmark of a page’s speed, with the extension ÷ without; 1 is no loss. */
export interface BenchmarkLoss {
  readonly browser: string;
  /** What is compared with the bare browser. */
  readonly name: string;
  /** Time with ÷ time without. */
  readonly ratio: Estimate;
  readonly runs: number;
}

/** All that a report tells. */
export interface CostReport {
  /** The day of the measurement, as 2026-11-30. */
  readonly date: string;
  readonly version: string;
  readonly machine: string;
  readonly browsers: readonly string[];
  readonly rounds: number;
  readonly costs: readonly PagesCost[];
  /** Undefined if it was not run. */
  readonly benchmark:
    { readonly title: string; readonly losses: readonly BenchmarkLoss[] } | undefined;
}
