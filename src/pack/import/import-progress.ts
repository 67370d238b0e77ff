/**
 * The steps of an import, in order, each with its share of the time. They were measured with 4,000
 * names; of a small pack, no step takes long.
 */
const SHARES = {
  read: 0.07,
  unpack: 0.05,
  parse: 0.2,
  check: 0.13,
  names: 0.5,
  verify: 0.05,
} as const;

/** A step of an import. */
export type ImportStep = keyof typeof SHARES;

/**
 * Called when a step begins, and again while a long one goes on.
 * @param done how much of the step is done, from 0 (also if it is left out) to 1
 */
export type OnStep<Step extends ImportStep = ImportStep> = (step: Step, done?: number) => void;

/** How far an import is: its step, and how much of that is done, from 0 to 1. */
export interface ImportProgress {
  /** “begin” before anything is read: the files of a folder are looked for, a worker is started. */
  readonly step: ImportStep | 'begin';
  readonly done: number;
}

/** How an import begins. */
export const BEGIN: ImportProgress = { step: 'begin', done: 0 };

/** How much of an import is done, from 0 to 1. */
export function shareDone({ step, done }: ImportProgress): number {
  if (step === 'begin') return 0;
  const steps = Object.keys(SHARES) as ImportStep[];
  const before = steps.slice(0, steps.indexOf(step));
  return before.reduce((sum, one) => sum + SHARES[one], 0) + done * SHARES[step];
}
