import type { ComponentChildren } from 'preact';
import type { Jumped } from '../../platform/messages.ts';
import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { BackIcon } from '../notes/icons.tsx';

/** The bar at the bottom of the panel, with the mention jumped to and a button for going back. */
export function JumpBar({
  label,
  to,
  hasWayBack,
  onBack,
}: {
  /** Label of the entity whose mention was jumped to. */
  readonly label: ComponentChildren;
  /** Undefined if there was no mention any more. */
  readonly to: Jumped | undefined;
  readonly hasWayBack: boolean;
  readonly onBack: () => void;
}) {
  const t = useTranslate();
  const place =
    to && label && messageWith(t, 'mention_at', label, String(to.number), String(to.count));
  return (
    <div class={place || hasWayBack ? 'jump-bar' : 'sl-unseen'}>
      <p class="jump-place" role="status">
        {place}
      </p>
      {hasWayBack && (
        <button type="button" class="text-button jump-back" onClick={onBack}>
          <BackIcon />
          {t('page_back')}
        </button>
      )}
    </div>
  );
}
