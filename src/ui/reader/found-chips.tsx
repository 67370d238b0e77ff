import type { FoundName } from '../../core/tab/found-names.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFold } from '../notes/fold.ts';
import type { NotesSurroundings } from '../notes/notes-context.ts';
import { UnfoldButton } from '../notes/unfold-button.tsx';

/** Maximum number of names before the list is unfolded. */
const MAX_INITIAL_NAMES = 24;

/** The names found on a page, in rows; a press on one jumps to its next mention. */
export function FoundChips({
  names,
  textOf,
  onJump,
}: {
  names: readonly FoundName[];
  /** Attributes for texts of the pack of an entity. */
  textOf: (entity: string) => NotesSurroundings['text'] | undefined;
  onJump: (entity: string) => void;
}) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFold(names, MAX_INITIAL_NAMES, 'names');
  return (
    <section class="section later page-names">
      <h3 class="heading">{translatePlural(t, 'toolbar_names', names.length)}</h3>
      <ul ref={list} class="found-chips">
        {shown.map(({ entity, label, count }) => (
          <li key={entity}>
            <button
              type="button"
              class="choice"
              data-entity={entity}
              onClick={() => onJump(entity)}
            >
              <span class="found-name" {...textOf(entity)}>
                {label}
              </span>{' '}
              <span class="count" aria-hidden="true">
                {count}
              </span>
              <span class="sl-unseen">{translatePlural(t, 'toolbar_jump', count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_names', left)}</UnfoldButton>
      )}
    </section>
  );
}
