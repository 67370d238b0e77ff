import type { DateSpan, Entity, Note, PackTexts, Place, Quotation } from '../model.ts';

/** What has texts in a pack, as it is written or as it is compiled. */
export interface WithTexts {
  readonly title: string;
  readonly origin: {
    readonly attribution: string;
    readonly date: DateSpan;
    readonly statement: string;
  };
  readonly themes: Readonly<Record<string, string>>;
  readonly entities: readonly Pick<
    Entity,
    'id' | 'label' | 'description' | 'kindLabel' | 'editorial'
  >[];
  readonly notes: readonly Pick<Note, 'id' | 'text' | 'when' | 'quotes'>[];
  readonly parallels: readonly {
    readonly id: string;
    readonly title: string;
    readonly sides: readonly { readonly text: string }[];
  }[];
  readonly timeline: readonly {
    readonly id: string;
    readonly text: string;
    readonly when: DateSpan;
  }[];
}

/** The parts of an argument, each with its place. */
export type PlacedSentences = readonly {
  readonly place: Place;
  readonly sentences: readonly string[];
}[];

/** The texts of a pack in its own language. */
export function textsOf(pack: WithTexts, argument: PlacedSentences): PackTexts {
  const { title, origin, themes } = pack;
  const { attribution, date, statement } = origin;
  return {
    title,
    origin: { attribution, date: date.label, statement },
    themes,
    entities: byId(pack.entities, ({ label, description, kindLabel, editorial }) => ({
      label,
      description,
      ...(kindLabel !== undefined && { kindLabel }),
      ...(editorial?.notes && { editorial: editorial.notes }),
    })),
    notes: byId(pack.notes, ({ text, when, quotes }) => ({
      text,
      ...(when && { when: when.label }),
      ...(quotes && { quotes: quotes.map(quotationTexts) }),
    })),
    parallels: byId(pack.parallels, (parallel) => ({
      title: parallel.title,
      sides: parallel.sides.map(({ text }) => text),
    })),
    timeline: byId(pack.timeline, ({ text, when }) => ({ text, when: when.label })),
    argument: Object.fromEntries(argument.map(({ place, sentences }) => [place, sentences])),
  };
}

function quotationTexts({ text, speaker }: Quotation): { text: string; speaker?: string } {
  return { text, ...(speaker !== undefined && { speaker }) };
}

function byId<Item extends { readonly id: string }, Texts>(
  items: readonly Item[],
  textsOfItem: (item: Item) => Texts,
): Readonly<Record<string, Texts>> {
  return Object.fromEntries(items.map((item) => [item.id, textsOfItem(item)]));
}
