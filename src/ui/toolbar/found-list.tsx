import type { FoundName } from '../../core/toolbar/found-names.ts';
import { translatePlural, useTranslate } from '../i18n.ts';

/** The names found on the page, each a way to its next mention. */
export function FoundList({
  names,
  onJump,
}: {
  readonly names: readonly FoundName[];
  readonly onJump: (entity: string) => void;
}) {
  const t = useTranslate();
  return (
    <section class="found">
      <h2>{translatePlural(t, 'toolbar_names', names.length)}</h2>
      <ul>
        {names.map(({ entity, label, count }) => (
          <li key={entity}>
            <button type="button" data-entity={entity} onClick={() => onJump(entity)}>
              <span class="name">{label}</span>
              <span class="count" aria-hidden="true">
                {count}
              </span>
              <span class="sl-unseen">{translatePlural(t, 'toolbar_jump', count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
