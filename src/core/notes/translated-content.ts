import type { Entity, Note, PackContent, PackTexts, Quotation } from '../model.ts';

/**
 * The content of a pack with its texts in another language: nothing is left in its own but the
 * quotations’ `original` and the entities’ `ownLabel`.
 * @param texts of everything that has a text
 */
export function translatedContent(
  content: PackContent,
  language: string,
  texts: PackTexts,
): PackContent {
  const { origin } = content;
  const { attribution, date, statement } = texts.origin;
  return {
    ...content,
    title: texts.title,
    language,
    translatedFrom: content.language,
    ...(texts.translator !== undefined && { translatedBy: texts.translator }),
    origin: { ...origin, attribution, statement, date: { ...origin.date, label: date } },
    themes: texts.themes,
    entities: content.entities.map((entity) => entityWith(entity, texts)),
    notes: content.notes.map((note) => noteWith(note, texts)),
    parallels: content.parallels.map((parallel) => {
      const { title, sides } = texts.parallels[parallel.id]!;
      const [one, other] = parallel.sides;
      return {
        ...parallel,
        title,
        sides: [
          { ...one, text: sides[0]! },
          { ...other, text: sides[1]! },
        ],
      };
    }),
    timeline: content.timeline.map((point) => {
      const { text, when } = texts.timeline[point.id]!;
      return { ...point, text, when: { ...point.when, label: when } };
    }),
  };
}

function entityWith(entity: Entity, texts: PackTexts): Entity {
  const { editorial: notes, ...told } = texts.entities[entity.id]!;
  return {
    ...entity,
    ...told,
    ownLabel: entity.label,
    ...(notes && { editorial: { ...entity.editorial, notes } }),
  };
}

function noteWith(note: Note, texts: PackTexts): Note {
  const { text, when, quotes } = texts.notes[note.id]!;
  return {
    ...note,
    text,
    ...(note.when && when !== undefined && { when: { ...note.when, label: when } }),
    ...(quotes &&
      note.quotes && { quotes: note.quotes.map((own, i) => quoteWith(own, quotes[i]!)) }),
  };
}

function quoteWith({ text: original }: Quotation, told: Quotation): Quotation {
  return { ...told, original };
}
