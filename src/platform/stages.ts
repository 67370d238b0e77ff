/** The stages of the content script that the worker injects; see `src/content/stages.ts`. */
export const STAGES = ['engine', 'card', 'taking'] as const;
/** One of `STAGES`. */
export type StageName = (typeof STAGES)[number];

/** The script of a stage, from the extension's root; the build writes it there. */
export function stageFile(name: StageName): string {
  return `src/content/${name}-main.js`;
}
