import type { Annotation } from '../../core/people/annotation.ts';
import type { FoundName } from '../../core/people/found-name.ts';
import type { ArticlePlace } from '../../core/text/article-places.ts';
import { verdictOf } from '../../core/people/judge-page.ts';
import { unjudged } from '../../core/people/judged-name.ts';
import type { PageRules } from '../../core/people/page-rules.ts';
import { articleOfLine } from '../page/article-of-line.ts';
import { placeInLine, type LineText } from '../page/line-text.ts';
import type { Mention, NamedLine } from './mention.ts';

/** A mention at its place; its annotation is computed on demand. */
class PlacedMention implements Mention {
  readonly surface: string;
  readonly nodes: readonly Text[];
  readonly startOffset: number;
  readonly endOffset: number;
  readonly traits: number;
  readonly ownWeight: number;
  meaning: number;
  evidence: number;
  shown: boolean;
  marked = false;
  private made: StaticRange | undefined;

  constructor(
    rules: PageRules,
    readonly pack: number,
    /** Ids of the pack's entities, by number. */
    private readonly entities: readonly string[],
    readonly name: FoundName,
    readonly line: NamedLine,
  ) {
    const start = placeInLine(line, name.start, 'start');
    const end = placeInLine(line, name.end, 'end');
    this.surface = line.text.slice(name.start, name.end);
    this.nodes = line.nodes.slice(start.number, end.number + 1);
    this.startOffset = start.offset;
    this.endOffset = end.offset;
    ({
      traits: this.traits,
      ownWeight: this.ownWeight,
      meaning: this.meaning,
      evidence: this.evidence,
      shown: this.shown,
    } = unjudged(rules, name, line.text, line.place));
  }

  get place(): ArticlePlace {
    return this.line.place;
  }

  get entity(): string {
    return this.entities[this.meaning]!;
  }

  get range(): StaticRange {
    return (this.made ??= new StaticRange({
      startContainer: this.nodes[0]!,
      startOffset: this.startOffset,
      endContainer: this.nodes.at(-1)!,
      endOffset: this.endOffset,
    }));
  }

  get annotation(): Annotation | undefined {
    const { meant, shown, signals } = verdictOf(this);
    if (!meant || this.evidence < 0) return undefined;
    const { start, end } = this.name;
    return { start, end, surface: this.surface, entity: this.entity, shown, signals };
  }
}

/** The names that a pack has in a line. */
export interface PackNames {
  /** Number of the pack, from 0. */
  readonly pack: number;
  readonly rules: PageRules;
  /** Ids of the pack's entities, by number. */
  readonly entities: readonly string[];
  readonly names: readonly FoundName[];
}

/** Makes a line with the names found in it, in the order of their beginnings and then of their packs. */
export function namedLine(line: LineText, found: readonly PackNames[]): NamedLine {
  const mentions: Mention[] = [];
  const named: NamedLine = { ...line, place: articleOfLine(line.nodes), mentions };
  for (const { pack, rules, entities, names } of found)
    for (const name of names) mentions.push(new PlacedMention(rules, pack, entities, name, named));
  if (found.length > 1) mentions.sort((a, b) => a.name.start - b.name.start || a.pack - b.pack);
  return named;
}
