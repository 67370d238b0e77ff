import { chooseOccurrences } from '../../core/detect/occurrences.ts';
import { ENTITY_KINDS, type Entity } from '../../core/model.ts';
import type { MarkingSettings } from '../../core/settings/marking.ts';
import type { Mention } from './mention.ts';
import { sectionsOf } from './sections.ts';

/** Which of the names on a page a reader wants marked. */
export type MarkWish = Pick<MarkingSettings, 'occurrence' | 'kinds'>;

/** Whether the reader has said that a mention does not stand for its entity. */
export type IsCorrected = (mention: Mention) => boolean;

/** Chooses among a page's names by the reader's wish. */
export class MarkChoice {
  /** Ids of the entities that are left out, by their kind. */
  private readonly leftOut: ReadonlySet<string>;

  /** @param entities the pack's */
  constructor(
    private readonly document: Document,
    entities: readonly Entity[],
    private readonly wish: MarkWish,
    private readonly isCorrected: IsCorrected = () => false,
  ) {
    const unwanted = ENTITY_KINDS.filter((kind) => !wish.kinds.includes(kind));
    this.leftOut =
      unwanted.length === 0
        ? new Set()
        : new Set(entities.filter(({ kind }) => unwanted.includes(kind)).map(({ id }) => id));
  }

  /** Whether the choice changes with the page's headings. */
  get dependsOnHeadings(): boolean {
    return this.wish.occurrence === 'first-in-section';
  }

  /** Those that a reader may want to see, whichever of them are marked. */
  wanted(mentions: readonly Mention[]): Mention[] {
    return mentions.filter((mention) => this.isWanted(mention));
  }

  /** Chooses among a page's names, in page order; tells of each that comes out otherwise. */
  apply(mentions: readonly Mention[], changed: (mention: Mention) => void): void {
    const chosen = this.wish.occurrence === 'all' ? undefined : this.firsts(mentions);
    for (const mention of mentions) {
      const marked = chosen ? chosen.has(mention) : this.isWanted(mention);
      if (marked === mention.marked) continue;
      mention.marked = marked;
      changed(mention);
    }
  }

  private isWanted(mention: Mention): boolean {
    return mention.shown && !this.leftOut.has(mention.entity) && !this.isCorrected(mention);
  }

  private firsts(mentions: readonly Mention[]): Set<Mention> {
    const wanted = this.wanted(mentions);
    const sections = this.dependsOnHeadings
      ? sectionsOf(
          this.document,
          wanted.map(({ nodes }) => nodes[0]!),
        )
      : [];
    const entities = wanted.map(({ entity }) => entity);
    const choice = chooseOccurrences(this.wish.occurrence, entities, sections);
    return new Set(wanted.filter((_mention, i) => choice[i]));
  }
}
