import { chooseOccurrences } from '../../core/people/occurrences.ts';
import { ENTITY_KINDS, type Entity } from '../../core/model.ts';
import type { MarkingSettings } from '../../core/settings/marking.ts';
import { freeMentions } from './free-mentions.ts';
import type { Mention } from './mention.ts';
import { sectionsOf } from './sections.ts';

/** The settings that say which names on a page the reader wants marked. */
export type MarkWish = Pick<MarkingSettings, 'occurrence' | 'kinds'>;

/** Whether the reader has said that a mention does not mean its entity. */
export type IsCorrected = (mention: Mention) => boolean;

/** Chooses the names to mark by the reader's settings. */
export class MarkChoice {
  /** Ids of the entities whose kind the reader does not want marked. */
  private readonly leftOut: ReadonlySet<string>;

  /** @param entities the entities of all packs */
  constructor(
    private readonly document: Document,
    entities: readonly Pick<Entity, 'id' | 'kind'>[],
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

  /** Whether a reader may want to see a mention, marked or not. */
  isWanted(mention: Mention): boolean {
    return mention.shown && !this.leftOut.has(mention.entity) && !this.isCorrected(mention);
  }

  /** Chooses among names given in page order; calls `changed` for each one marked or unmarked. */
  apply(mentions: readonly Mention[], changed: (mention: Mention) => void): void {
    const chosen = this.areAllMarked(mentions) ? undefined : this.choose(mentions);
    for (const mention of mentions) {
      const marked = chosen ? chosen.has(mention) : this.isWanted(mention);
      if (marked === mention.marked) continue;
      mention.marked = marked;
      changed(mention);
    }
  }

  /** Whether each wanted name is marked: nothing overlaps within a pack. */
  private areAllMarked(mentions: readonly Mention[]): boolean {
    const pack = mentions[0]?.pack;
    return this.wish.occurrence === 'all' && mentions.every((mention) => mention.pack === pack);
  }

  private choose(mentions: readonly Mention[]): ReadonlySet<Mention> {
    const free = freeMentions(mentions.filter((mention) => this.isWanted(mention)));
    return new Set(this.wish.occurrence === 'all' ? free : this.firsts(free));
  }

  private firsts(wanted: readonly Mention[]): readonly Mention[] {
    const sections = this.dependsOnHeadings
      ? sectionsOf(
          this.document,
          wanted.map(({ nodes }) => nodes[0]!),
        )
      : [];
    const entities = wanted.map(({ entity }) => entity);
    const choice = chooseOccurrences(this.wish.occurrence, entities, sections);
    return wanted.filter((_mention, i) => choice[i]);
  }
}
