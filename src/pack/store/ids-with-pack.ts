import type { Note, PackContent, Parallel, TimelinePoint } from '../../core/model.ts';
import { idInPack } from '../../core/pack-ids.ts';
import { mapLinks } from '../../core/reader/argument.ts';
import type { CompactPack } from '../format/compact.ts';

type WithId = (id: string) => string;

/** A compiled pack whose ids name the pack, so that they can meet those of other packs. */
export function idsWithPack(pack: CompactPack): CompactPack {
  const { content, argument, names } = pack;
  const withPack: WithId = (id) => idInPack(content.id, id);
  const { common } = names;
  return {
    ...pack,
    content: contentWith(content, withPack),
    argument: argument.map(({ sentences, ...part }) => ({
      ...part,
      sentences: sentences.map((one) => mapLinks(one, withPack)),
    })),
    names: { ...names, common: { ...common, entities: common.entities.map(withPack) } },
  };
}

function contentWith(content: PackContent, withPack: WithId): PackContent {
  const { quiet, learned, entities, notes, parallels, timeline } = content;
  return {
    ...content,
    quiet: {
      ...quiet,
      entities: quiet.entities.map(withPack),
      keys: quiet.keys.map(withPack),
      subject: quiet.subject.map(withPack),
      ...(quiet.spoken && {
        spoken: { ...quiet.spoken, entities: quiet.spoken.entities.map(withPack) },
      }),
    },
    ...(learned && {
      learned: {
        ...learned,
        own: keysWith(learned.own, withPack),
        together: keysWith(learned.together, withPack),
      },
    }),
    entities: entities.map((entity) => ({ ...entity, id: withPack(entity.id) })),
    notes: notes.map((note) => noteWith(note, withPack)),
    parallels: parallels.map((parallel) => parallelWith(parallel, withPack)),
    timeline: timeline.map((point) => pointWith(point, withPack)),
  };
}

function noteWith(note: Note, withPack: WithId): Note {
  return { ...note, id: withPack(note.id), about: note.about.map(withPack) };
}

function parallelWith(parallel: Parallel, withPack: WithId): Parallel {
  const [one, other] = parallel.sides.map((side) => ({
    ...side,
    entity: withPack(side.entity),
    notes: side.notes.map(withPack),
  }));
  return { ...parallel, id: withPack(parallel.id), sides: [one!, other!] };
}

function pointWith(point: TimelinePoint, withPack: WithId): TimelinePoint {
  return {
    ...point,
    id: withPack(point.id),
    entities: point.entities.map(withPack),
    notes: point.notes.map(withPack),
  };
}

function keysWith<Value>(
  record: Readonly<Record<string, Value>>,
  withPack: WithId,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [withPack(id), value]));
}
