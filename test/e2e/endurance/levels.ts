/** Whether a figure that is read repeatedly stays level. */
import { median } from '../../support/medians.ts';

/** The share of the readings at the start that is warming up, and that of each end compared. */
const WARMING = 0.2;
const END = 0.1;

/** Medians of the two ends of the readings, those of the warming left out. */
export interface Level {
  readonly before: number;
  readonly after: number;
  /** 0.05 for five per cent more than before. */
  readonly growth: number;
}

/** @param readings in order; throws if there are too few to compare beginning and end */
export function levelOf(readings: readonly number[]): Level {
  const warm = readings.slice(Math.ceil(readings.length * WARMING));
  const size = Math.max(1, Math.round(warm.length * END));
  if (warm.length < 2) throw new Error(`${readings.length} readings have no two ends`);
  const before = median(warm.slice(0, size));
  const after = median(warm.slice(-size));
  return { before, after, growth: before === 0 ? after : after / before - 1 };
}
