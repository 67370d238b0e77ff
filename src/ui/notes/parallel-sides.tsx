import type { Parallel, ParallelSide } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { useNotes } from './notes-context.ts';

/** Two things that the source compares, side by side; one below the other if there is no room. */
export function ParallelSides({ parallel }: { parallel: Parallel }) {
  return (
    <div class="parallel-frame">
      <dl class="parallel">
        {parallel.sides.map((side, index) => (
          // Both sides may be about the same entity, so its id is no key.
          <Side key={index} side={side} />
        ))}
      </dl>
    </div>
  );
}

function Side({ side }: { side: ParallelSide }) {
  const t = useTranslate();
  const { entity, text } = useNotes();
  return (
    <div>
      <dt {...text}>{entity(side.entity)?.label}</dt>
      <dd>
        <span {...text}>{side.text}</span>
        {'\u00a0'}
        {side.paragraphs.map((paragraph) => (
          <span key={paragraph} class="note-place">
            <span aria-hidden="true">{t('note_paragraph_mark', String(paragraph))}</span>
            <span class="sl-unseen">{t('note_paragraph', String(paragraph))}</span>{' '}
          </span>
        ))}
      </dd>
    </div>
  );
}
