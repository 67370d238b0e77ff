import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const alone = fileURLToPath(new URL('./detect-alone.ts', import.meta.url));

/** Named ratios of detection in Node, each pack and the bare loop in a separate process. */
export function benchDetection(): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const script of ['latin', 'cyrillic'] as const) {
    const [bundled, small, large] = (['bundled', '1k', '100k'] as const).map((pack) =>
      mediansOf(pack, script),
    ) as [Medians, Medians, Medians];
    figures[`detect.pack.${script}.node`] = bundled.ours / bundled.loop;
    figures[`detect.1k.${script}.node`] = small.ours / small.loop;
    figures[`detect.100k.${script}.node`] = large.ours / large.loop;
    figures[`detect.growth.${script}.node`] = large.ours / large.loop / (small.ours / small.loop);
    figures[`detect.regexp.${script}.node`] = small.regexp! / small.ours;
    figures[`detect.ahocorasick.${script}.node`] = small.ahocorasick! / small.ours;
  }
  for (const name of ['pack', '100k', 'growth']) {
    figures[`detect.${name}.node`] = Math.max(
      figures[`detect.${name}.latin.node`]!,
      figures[`detect.${name}.cyrillic.node`]!,
    );
  }
  for (const name of ['regexp', 'ahocorasick']) {
    figures[`detect.${name}.node`] = Math.min(
      figures[`detect.${name}.latin.node`]!,
      figures[`detect.${name}.cyrillic.node`]!,
    );
  }
  return figures;
}

/** Median times in ms. */
interface Medians {
  readonly loop: number;
  readonly ours: number;
  /** Only with the pack of a thousand names. */
  readonly regexp?: number;
  readonly ahocorasick?: number;
}

function mediansOf(pack: 'bundled' | '1k' | '100k', script: 'latin' | 'cyrillic'): Medians {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, alone, pack, script],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`detection with the pack “${pack}” (${script}): ${stderr}`);
  return JSON.parse(stdout) as Medians;
}
