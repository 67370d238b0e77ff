import { CHANGES_PER_SECOND, openTicker } from '../../test/e2e/endurance/ticker.ts';
import { UsageError } from '../cli/options.ts';
import { formOptions, withExtension } from './form-options.ts';

/** The form and its options, for the usage of the command. */
export const TICKER_USAGE = `ticker [--minutes N]
  A live page in Chromium that changes ${CHANGES_PER_SECOND} times a second. Fails where the extension’s scripts take
  a tenth of a core or more.
  --minutes N   how long (30)`;

/** The interval between readings of the profile; one of half an hour would not fit into memory. */
const SECONDS_PER_READING = 10;
/** Maximum share of one core that the extension's scripts may use. */
const MAX_CORE_SHARE = 0.1;

/** The ticker; resolves to the exit code. */
export async function soakTicker(args: readonly string[]): Promise<number> {
  const { browser, numbers } = formOptions(args, { minutes: 30 });
  if (browser !== 'chromium') throw new UsageError('Only Chromium reports whose script is running');
  return withExtension(browser, async (running) => {
    const ticker = await openTicker(running);
    const shares: number[] = [];
    let [ours, all, changes] = [0, 0, 0];
    while (all < numbers.minutes * 60_000) {
      const cost = await ticker.watch(SECONDS_PER_READING * CHANGES_PER_SECOND);
      shares.push(cost.ours / cost.all);
      ours += cost.ours;
      all += cost.all;
      changes += cost.changes;
    }
    await ticker.close();
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    console.log(
      `${(all / 60_000).toFixed(1)} minutes, ${changes} changes: ${percent(ours / all)} of one core, ` +
        `${percent(Math.max(...shares))} in the worst ${SECONDS_PER_READING} seconds`,
    );
    return ours / all < MAX_CORE_SHARE ? 0 : 1;
  });
}
