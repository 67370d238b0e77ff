import { useState } from 'preact/hooks';
import type { Entity } from '../../core/model.ts';
import { KindOfEntity } from '../notes/kind-of-entity.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { trusted } from '../trusted.ts';
import { Description } from './description.tsx';

/**
 * Kind and description of an entity on one line. A press unfolds it, and every line of the card that
 * is cut off (see card.css).
 */
export function AboutEntity({ entity }: { entity: Entity }) {
  const { text } = useNotes();
  const [isWhole, setWhole] = useState(false);
  return (
    <button
      type="button"
      class="about"
      aria-expanded={isWhole}
      title={isWhole ? undefined : entity.description}
      onClick={trusted(() => setWhole(!isWhole))}
    >
      <span class="kind">
        <KindOfEntity entity={entity} text={text} />
      </span>
      {' · '}
      <span class="description">
        <Description entity={entity} text={text} />
      </span>
    </button>
  );
}
