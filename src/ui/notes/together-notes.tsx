import { useState } from 'preact/hooks';
import type { Together } from '../../core/notes/notes-together.ts';
import { useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { FoldedNotes } from './folded-notes.tsx';
import { useNotes } from './notes-context.ts';

/** Maximum number of shared notes before the list is unfolded. */
const MAX_INITIAL_SHARED = 2;
/** Maximum number of other entities to choose from: a line with more is a list without a subject. */
const MAX_OTHERS = 3;

/** Notes that the entity shares with another entity of the same line; the reader can choose which. */
export function TogetherNotes({ groups, first }: { groups: readonly Together[]; first: boolean }) {
  const t = useTranslate();
  const { text } = useNotes();
  const [chosen, choose] = useState(groups[0]?.entity.id);
  const offered = groups.slice(0, MAX_OTHERS);
  const group = offered.find(({ entity }) => entity.id === chosen) ?? groups[0];
  if (!group) return null;
  return (
    <div class="together">
      <div class="together-line">
        <h4 class="heading">
          {t('together_heading')}{' '}
          {offered.length === 1 && <strong {...text}>{group.entity.label}</strong>}
        </h4>
        {offered.length > 1 && (
          <div class="choices" role="group" aria-label={t('together_choose')} data-roving="">
            {offered.map(({ entity }) => (
              <button
                key={entity.id}
                type="button"
                class="choice"
                {...text}
                aria-pressed={entity === group.entity}
                onClick={trusted(() => choose(entity.id))}
              >
                {entity.label}
              </button>
            ))}
          </div>
        )}
      </div>
      <FoldedNotes
        key={group.entity.id}
        notes={group.notes}
        limit={MAX_INITIAL_SHARED}
        first={first}
      />
    </div>
  );
}
