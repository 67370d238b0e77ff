import type { FoundName } from '../../core/tab/found-names.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFold } from '../notes/fold.ts';
import { UnfoldIcon } from '../notes/icons.tsx';

/**
 * Lists the names found on the page; a click on one jumps to its next mention.
 * @param limit number of names shown before the list is unfolded
 */
export function FoundList({
  names,
  onJump,
  limit = Infinity,
}: {
  readonly names: readonly FoundName[];
  readonly onJump: (entity: string) => void;
  readonly limit?: number;
}) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFold(names, limit, 'names');
  return (
    <section class="cast">
      <h2>{translatePlural(t, 'toolbar_names', names.length)}</h2>
      <ul ref={list}>
        {shown.map(({ entity, label, count }) => (
          <li key={entity}>
            <button type="button" data-entity={entity} onClick={() => onJump(entity)}>
              <span class="found-name">{label}</span>
              <span class="count" aria-hidden="true">
                {count}
              </span>
              <span class="sl-unseen">{translatePlural(t, 'toolbar_jump', count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="text-button unfold" onClick={unfold}>
          <UnfoldIcon />
          {translatePlural(t, 'more_names', left)}
        </button>
      )}
    </section>
  );
}
