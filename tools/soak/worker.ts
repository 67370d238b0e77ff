import { ACTIONS, startWorkerKills } from '../../test/e2e/endurance/worker-kills.ts';
import { formOptions, withExtension } from './form-options.ts';

/** The form and its options, for the usage of the command. */
export const WORKER_USAGE = `worker [--kills N] [--browser NAME]
  Kills the extension’s background again and again; after each kill a reader does something that
  needs it. Fails where anything of that is not done.
  --kills N     how many (1000)
  --browser     chromium (the default) or firefox`;

/** Kills and actions; resolves to the exit code. */
export async function soakWorker(args: readonly string[]): Promise<number> {
  const { browser, numbers } = formOptions(args, { kills: 1000 });
  let lost = 0;
  await withExtension(browser, async (running) => {
    const kills = await startWorkerKills(running);
    for (let round = 0; round < numbers.kills; round++) {
      await kills.killAndAct(round).catch((error: unknown) => {
        lost++;
        console.log(String(error));
      });
    }
    console.log(
      `${numbers.kills} kills in ${browser}, ${lost} actions lost of: ${ACTIONS.join(', ')}`,
    );
    await kills.close();
  });
  return lost > 0 ? 1 : 0;
}
