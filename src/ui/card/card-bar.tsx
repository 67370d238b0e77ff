import { useTranslate } from '../i18n.ts';
import { CloseIcon, GripIcon, PinIcon, SidelightMark } from '../notes/icons.tsx';
import { trusted } from '../trusted.ts';

/** Whether the popover is pinned, and the actions of the bar. */
export interface CardBarProps {
  /** Whether the popover is pinned; undefined if it cannot be. */
  readonly pinned: boolean | undefined;
  readonly onPin: (pin: boolean) => void;
  readonly onClose: () => void;
}

/** The bar at the top of the popover: the brand, and buttons to move, pin and close it. */
export function CardBar({ pinned, onPin, onClose }: CardBarProps) {
  const t = useTranslate();
  const pinLabel = t(pinned ? 'popover_unpin' : 'popover_pin');
  return (
    <div class="bar" data-movable={pinned ? '' : undefined}>
      <span class="brand">
        <SidelightMark />
        {t('extension_name')}
      </span>
      {pinned && (
        <button
          type="button"
          class="icon-button grip"
          aria-label={t('popover_move')}
          title={t('popover_move')}
        >
          <GripIcon />
        </button>
      )}
      {pinned !== undefined && (
        <button
          type="button"
          class="icon-button pin"
          aria-label={pinLabel}
          aria-pressed={pinned}
          title={pinLabel}
          onClick={trusted(() => onPin(!pinned))}
        >
          <PinIcon holds={pinned} />
        </button>
      )}
      <button
        type="button"
        class="icon-button close"
        aria-label={t('popover_close')}
        title={t('popover_close')}
        onClick={trusted(onClose)}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
