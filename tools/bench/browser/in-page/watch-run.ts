/** The watch on a page, without the rest of the content script. */
import { watchForNames } from '../../../../src/content/watch/watch-for-names.ts';
import type { GateRules } from '../../../../src/core/names/page-gate.ts';
import { compileGate } from '../../../../src/pack/compile/compile-gate.ts';
import type { CompactPack } from '../../../../src/pack/format/compact.ts';
import { loadGate } from '../../../../src/pack/load/load-gate.ts';
import { parseCompact } from '../../../../src/pack/load/parse-compact.ts';
import { runTimed, untilQuiet } from '../../../../test/e2e/harness/in-page/work-clock.ts';

/** The rules of the gate for one compiled pack. */
export function rulesOf(json: string): GateRules {
  const pack = parseCompact('compact pack', json) as CompactPack;
  return loadGate(compileGate([pack.beginnings]));
}

/**
 * Starts the watch, and waits until it has looked at the whole page.
 * @throws when it is stopped, if it has met what may be a name: then it has not watched until then
 */
export async function startWatch(rules: GateRules): Promise<{ stop(): void }> {
  const life = new AbortController();
  let met: string | undefined;
  runTimed(() => watchForNames(document, rules, (text) => (met = text), life.signal));
  await untilQuiet();
  return {
    stop: () => {
      life.abort();
      if (met !== undefined) throw new Error(`The watch takes this for a name: “${met}”`);
    },
  };
}
