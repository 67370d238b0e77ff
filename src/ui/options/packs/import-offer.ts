import type { PackContent } from '../../../core/model.ts';
import type { CompactPack } from '../../../pack/format/compact.ts';
import { unusableReason, type PackSummary, type WholeKeptPack } from '../../../pack/format/kept.ts';
import type { ImportedPack } from '../../../pack/import/import-files.ts';
import { MAX_PACKS } from '../../../pack/import/import-limits.ts';
import { packChanges, type PackChanges } from '../../../pack/import/pack-changes.ts';
import { summaryOf } from '../../../pack/import/summary-of.ts';
import { versionOrder, type VersionOrder } from '../../../pack/import/version-order.ts';
import type { Problem } from '../../../pack/source/pack-error.ts';
import { BUNDLED_PACK_IDS } from '../../../pack/store/bundled-packs.ts';
import type { KeptPacks } from '../../../platform/kept-packs.ts';

/**
 * Why a sound pack cannot be added: it is Sidelight's own, it is there already, there is no room, or an
 * organisation does not allow it.
 */
export type Refusal = 'own' | 'same' | 'full' | 'forbidden';

/** A version of a pack that the reader has, and how another one differs. */
export interface VersionBefore {
  readonly version: string;
  /** How the other one stands to it. */
  readonly order: VersionOrder;
  /** Undefined if the two cannot be compared. */
  readonly changes: PackChanges | undefined;
}

/** A sound pack that the reader can look at, and add. */
export interface ImportOffer {
  readonly content: PackContent;
  readonly summary: PackSummary;
  /** What may be a mistake in it. */
  readonly warnings: readonly Problem[];
  /** If undefined, it can be added. */
  readonly refusal: Refusal | undefined;
  /** The version that it would replace; undefined if there is none, or if it is the same file. */
  readonly before: VersionBefore | undefined;
  /** What would be kept. */
  readonly whole: WholeKeptPack;
}

/**
 * Compares an imported pack with those that are kept.
 * @param isAllowed whether a pack with an id may be used
 */
export async function offerOf(
  { bundle, digest, json, warnings }: ImportedPack,
  kept: Pick<KeptPacks, 'all' | 'compiled'>,
  build: string,
  isAllowed: (id: string) => boolean = () => true,
): Promise<ImportOffer> {
  const compact = JSON.parse(json) as CompactPack;
  const { content } = compact;
  const summary = summaryOf(compact);
  const there = await kept.all();
  const old = there.find((pack) => pack.summary.id === content.id);
  const isSame = old?.digest === digest;
  const isUsable = old && unusableReason(old, build) === undefined;
  const before =
    old && !isSame ? await versionBefore(old.summary, compact, kept, build) : undefined;
  const isFull = !old && BUNDLED_PACK_IDS.length + there.length >= MAX_PACKS;
  const isOwn = BUNDLED_PACK_IDS.includes(content.id);
  return {
    content,
    summary,
    warnings,
    refusal: refusalOf([
      ['forbidden', !isAllowed(content.id)],
      ['own', isOwn],
      ['same', isSame && isUsable === true],
      ['full', isFull],
    ]),
    before,
    whole: {
      pack: { summary, digest, addedAt: Date.now() },
      bundle,
      compiled: { build, json },
    },
  };
}

/** The first reason that holds. */
function refusalOf(reasons: readonly (readonly [Refusal, boolean])[]): Refusal | undefined {
  return reasons.find(([, holds]) => holds)?.[0];
}

async function versionBefore(
  { version }: PackSummary,
  after: CompactPack,
  kept: Pick<KeptPacks, 'compiled'>,
  build: string,
): Promise<VersionBefore> {
  const order = versionOrder(version, after.content.version);
  return { version, order, changes: await changesTo(after, kept, build) };
}

/** Undefined if what is kept is damaged, or if another build has compiled it. */
async function changesTo(
  after: CompactPack,
  kept: Pick<KeptPacks, 'compiled'>,
  build: string,
): Promise<PackChanges | undefined> {
  try {
    const compiled = await kept.compiled(after.content.id);
    if (compiled?.build !== build) return undefined;
    return packChanges(JSON.parse(compiled.json) as CompactPack, after);
  } catch {
    return undefined;
  }
}
