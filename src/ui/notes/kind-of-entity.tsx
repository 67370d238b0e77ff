import type { Entity } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import type { NotesSurroundings } from './notes-context.ts';

/** The kind of an entity: the pack's own word for it if it has one, otherwise the interface's. */
export function KindOfEntity({
  entity: { kind, kindLabel },
  text,
}: {
  entity: Pick<Entity, 'kind' | 'kindLabel'>;
  /** Attributes for texts of the pack. */
  text: NotesSurroundings['text'];
}) {
  const t = useTranslate();
  return kindLabel === undefined ? <>{t(`entity_${kind}`)}</> : <span {...text}>{kindLabel}</span>;
}
