import type { Measured } from './figures.ts';

/** Runs one part of the benchmark; if it fails, a remark says so and the others continue. */
export async function withRemark(
  part: string,
  measure: () => Promise<Measured>,
): Promise<Measured> {
  try {
    return await measure();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { figures: {}, remarks: [`${part} failed: ${reason}`] };
  }
}
