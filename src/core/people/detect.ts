import type { NameIndex } from '../names/name-index.ts';
import type { QuietRule } from '../model.ts';
import type { Annotation } from './annotation.ts';
import { findNames } from './find-names.ts';
import { judgeNames, pageRules, unjudged, verdictOf, type JudgedName } from './judge-page.ts';

/** An annotation in one of several blocks. */
export interface BlockAnnotation extends Annotation {
  /** Number of its block. */
  readonly block: number;
}

/**
 * Annotates the blocks of one page: every name that means an entity, in page order, `shown` where
 * a reader would see it marked. Offsets count from the beginning of each block.
 * @param language BCP 47 tag of the page, where it is told
 */
export function detect(
  index: NameIndex,
  quiet: QuietRule,
  blocks: readonly string[],
  language?: string,
): BlockAnnotation[] {
  const rules = pageRules(index, quiet);
  const names: JudgedName[] = [];
  const blockOf: number[] = [];
  for (let block = 0; block < blocks.length; block++) {
    for (const name of findNames(index, blocks[block]!, language)) {
      names.push(unjudged(rules, name));
      blockOf.push(block);
    }
  }
  judgeNames(rules, names);
  const annotations: BlockAnnotation[] = [];
  for (let i = 0; i < names.length; i++) {
    const { meant, shown, signals } = verdictOf(names[i]!);
    if (!meant) continue;
    const { start, end, entity } = names[i]!.name;
    const block = blockOf[i]!;
    annotations.push({
      start,
      end,
      surface: blocks[block]!.slice(start, end),
      entity: index.entities[entity]!,
      shown,
      signals,
      block,
    });
  }
  return annotations;
}
