import { askAgain, pause, type Wait } from './ask-again.ts';
import type { LaterStages, Stages } from '../stages.ts';

/**
 * Has the worker inject a stage, unless it is there already. Undefined if that fails: the browser
 * refuses, the extension is gone, or the stage that came is of another build.
 * @param ask asks the worker; resolves to undefined if it does not answer
 */
export async function loadStage<Name extends keyof LaterStages>(
  stages: Stages,
  name: Name,
  ask: (name: Name) => Promise<boolean | undefined>,
  wait: Wait = pause,
): Promise<LaterStages[Name] | undefined> {
  const { there, arrivals } = stages;
  if (there[name]) return there[name];
  let hear = (_arrived: keyof LaterStages): void => {};
  const arrival = new Promise<void>((resolve) => {
    hear = (arrived) => arrived === name && resolve();
  });
  arrivals.add(hear);
  try {
    // A refusal may be lifted, so that it is asked again.
    const answer = askAgain(async () => !!there[name] || (await ask(name)) || undefined, wait);
    await Promise.race([answer, arrival]);
  } finally {
    arrivals.delete(hear);
  }
  return there[name];
}
