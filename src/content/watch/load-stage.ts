import { ANSWER_LIMIT_MS, pause, RETRY_DELAYS_MS, type Wait } from './ask-again.ts';
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
  const { there } = stages;
  for (const delay of [0, ...RETRY_DELAYS_MS]) {
    if (there[name]) break;
    if (delay > 0) await wait(delay);
    if (!there[name] && (await answerOrArrival(stages, name, ask(name), wait))) break;
  }
  return there[name];
}

/** The worker's answer, true as soon as the stage is there, or undefined after the limit. */
async function answerOrArrival(
  { arrivals }: Stages,
  name: keyof LaterStages,
  answer: Promise<boolean | undefined>,
  wait: Wait,
): Promise<boolean | undefined> {
  let hear = (_arrived: keyof LaterStages): void => {};
  const arrival = new Promise<true>((resolve) => {
    hear = (arrived) => arrived === name && resolve(true);
  });
  arrivals.add(hear);
  try {
    return await Promise.race([answer, arrival, wait(ANSWER_LIMIT_MS).then(() => undefined)]);
  } finally {
    arrivals.delete(hear);
  }
}
