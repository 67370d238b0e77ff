import type { LaterStages, Stages } from '../stages.ts';

/** The delays before each new attempt, in ms: the worker may be killed while it injects. */
const RETRY_DELAYS_MS = [250, 1000, 4000] as const;

type Wait = (ms: number) => Promise<void>;

const pause: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Has the worker inject a stage, unless it is there already. Undefined if that fails: the browser
 * refuses, the extension is gone, or the stage that came is of another build.
 * @param ask asks the worker; resolves to undefined if it does not answer
 */
export async function loadStage<Name extends keyof LaterStages>(
  { there }: Stages,
  name: Name,
  ask: (name: Name) => Promise<boolean | undefined>,
  wait: Wait = pause,
): Promise<LaterStages[Name] | undefined> {
  for (const delay of [0, ...RETRY_DELAYS_MS]) {
    if (there[name]) break;
    if (delay > 0) await wait(delay);
    if (!there[name] && (await ask(name))) break;
  }
  return there[name];
}
