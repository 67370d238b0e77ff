import type { ComponentChildren, RefObject } from 'preact';
import type { Entity } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { CloseIcon, GripIcon, PinIcon, SidelightMark } from '../notes/icons.tsx';
import type { NotesSurroundings } from '../notes/notes-context.ts';
import { trusted } from '../trusted.ts';

/** What the bar shows, whether the popover is pinned, and the actions of the bar. */
export interface CardBarProps {
  readonly entity: Entity;
  /** Attributes for texts of the pack. */
  readonly text: NotesSurroundings['text'];
  /** The heading that gets the focus when a card is shown. */
  readonly nameRef: RefObject<HTMLHeadingElement | null>;
  /** Whether the popover is pinned; undefined if it cannot be. */
  readonly pinned: boolean | undefined;
  readonly onPin: (pin: boolean) => void;
  readonly onClose: () => void;
  /** Opens the entity in the reader; without it, the name leads nowhere. */
  readonly onReader: (() => void) | undefined;
  /** The button of the menu. */
  readonly children: ComponentChildren;
}

/** The bar at the top of the popover: the name, and buttons to move and pin it, for more, to close it. */
export function CardBar(props: CardBarProps) {
  const { entity, text, nameRef, pinned, onPin, onClose, onReader, children } = props;
  const t = useTranslate();
  const pinLabel = t(pinned ? 'popover_unpin' : 'popover_pin');
  return (
    <div class="bar" data-movable={pinned ? '' : undefined}>
      <span class="brand" title={t('extension_name')}>
        <SidelightMark />
        <span class="sl-unseen">{t('extension_name')}</span>
      </span>
      <h2 class="name" id="sl-name" ref={nameRef} tabIndex={-1} {...text}>
        {onReader ? (
          <button
            type="button"
            class="name-link"
            title={t('card_open_reader')}
            onClick={trusted(onReader)}
          >
            {entity.label}
          </button>
        ) : (
          entity.label
        )}
      </h2>
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
      {children}
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
