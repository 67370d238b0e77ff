import { startBundleChecks } from '../../test/fuzz/bundles/bundle-faults.ts';
import { mutatedBundle } from '../../test/fuzz/bundles/mutated-bundle.ts';
import { wholeNumbers } from './form-options.ts';

/** The form and its options, for the usage of the command. */
export const BUNDLES_USAGE = `bundles [--count N] [--from SEED]
  Imports changed bundles of the project’s packs: other bytes, bombs and strange paths in the zip
  file, other encodings, other values. Each is refused in plain words or is a pack that works.
  --count N     how many bundles (10000)
  --from SEED   the first seed (0)`;

/** Changed bundles; resolves to the exit code. */
export async function soakBundles(args: readonly string[]): Promise<number> {
  const { count, from } = wholeNumbers(args, { count: 10_000, from: 0 });
  const checks = startBundleChecks();
  let failed = 0;
  for (let seed = from; seed < from + count; seed++) {
    const bundle = mutatedBundle(seed);
    const fault = await checks.faultOf(bundle);
    if ((seed - from + 1) % 500 === 0) console.error(`… seed ${seed}`);
    if (fault === undefined) continue;
    failed++;
    console.log(
      `seed ${seed}, ${bundle.what}\n  ${fault}\n  again: npm run soak -- bundles --count 1 --from ${seed}`,
    );
  }
  checks.close();
  const { sound, unsound, passesPerByte, bytes } = checks.tally;
  console.log(
    `${count - failed} of ${count} bundles passed: ${sound} gave a pack, ${unsound} were refused; ` +
      `at most ${Math.round(passesPerByte)} passes a byte, and ${bytes} bytes of memory for unpacking`,
  );
  return failed > 0 ? 1 : 0;
}
