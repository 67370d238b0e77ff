import type { DateSpan, PackOrigin, SourceKind } from '../model.ts';
import type { TextAnchor } from './text-anchor.ts';

/*
 * A brief is what a reader takes along: a note, a card, a page’s names and notes, or a whole pack. All
 * words of the interface are in it, so that each format is a function of the brief alone.
 */

/** What a reader takes along, in the order in which it is written. */
export interface Brief {
  /** Empty for a single note, which needs none. */
  readonly title: string;
  readonly facts: readonly BriefFact[];
  /** The page that the notes are taken from; undefined if they are about no page. */
  readonly page?: BriefPage | undefined;
  readonly sources: readonly SourceBrief[];
}

/** A line such as “Date: 2026-11-30”. */
export interface BriefFact {
  readonly label: string;
  readonly value: string;
}

/** The page whose text is annotated. */
export interface BriefPage {
  /** Begins with “http://” or “https://”, or is that of a file. */
  readonly address: string;
  /** BCP 47 tag, if it is known. */
  readonly language?: string;
}

/** What is taken of one source. */
export interface SourceBrief {
  readonly source: CitedSource;
  /** Who and what the source is, and how its notes were made. */
  readonly facts: readonly BriefFact[];
  /** A line about it, or about what is taken of it. */
  readonly about?: string | undefined;
  readonly sections: readonly BriefSection[];
}

/** A source as others cite it. */
export interface CitedSource {
  /** The id of its pack. */
  readonly pack: string;
  /** The title of its pack. */
  readonly title: string;
  readonly kind: SourceKind;
  /** As in “an opinion essay of August 2020”. */
  readonly attribution: string;
  /** What it is called, who made it and who published it, as far as its pack tells. */
  readonly named?: NamedSource | undefined;
  readonly date: DateSpan;
  readonly address?: string | undefined;
  /** BCP 47 tag of the pack’s texts as they are taken. */
  readonly language: string;
}

/** What only some packs tell of their source. */
export type NamedSource = Pick<PackOrigin, 'title' | 'authors' | 'publisher'>;

/** Statements that belong together. */
export interface BriefSection {
  /** What they are; a format may leave it out where there is nothing else that they could be. */
  readonly heading: string;
  readonly items: readonly BriefItem[];
}

/** A statement with what it is: a note, a dated point, a side of a parallel. */
export interface BriefItem {
  /** What it is, such as “Allegation”; stands first. */
  readonly lead: string;
  /** Its place, dates and names, in this order. */
  readonly asides: readonly string[];
  readonly text: string;
  /** Words of the source that the text does not contain. */
  readonly quotes: readonly string[];
  /** Undefined for what is no note. */
  readonly note?: BriefNote | undefined;
}

/** What a note is in a format that keeps notes apart. */
export interface BriefNote {
  readonly id: string;
  /** The kind in words, and the names that it is about. */
  readonly tags: readonly string[];
  /** BCP 47 tag of those words. */
  readonly tagLanguage: string;
  /** Where it comes from, in a sentence. */
  readonly credit: string;
  /** Where in the page its name stands; undefined if that is not known. */
  readonly anchor?: TextAnchor | undefined;
}

/** All items of a source, in order. */
export function itemsOf({ sections }: SourceBrief): readonly BriefItem[] {
  return sections.flatMap(({ items }) => items);
}
