import { useId, useState } from 'preact/hooks';
import type { Entity } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { WhyMarked, type MarkedName } from './why-marked.tsx';

/** The mention that the card is about, and the actions of the footer. */
export interface CardFooterProps {
  readonly entity: Entity;
  readonly mention: MarkedName;
  /** If undefined, there is no “Not this person” button. */
  readonly onReject: (() => void) | undefined;
  /** If undefined, there is no button for the options. */
  readonly onOptions: (() => void) | undefined;
}

/**
 * The footer of the card of a mention: why it is marked, and buttons to reject it and to open the
 * options.
 */
export function CardFooter({ entity, mention, onReject, onOptions }: CardFooterProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="footer">
      {open && (
        <div id={id}>
          <WhyMarked mention={mention} entity={entity.label} />
        </div>
      )}
      <div class="footer-actions">
        <button
          type="button"
          class="text-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={trusted(() => setOpen(!open))}
        >
          {t('why_heading')}
        </button>
        {onReject && (
          <button type="button" class="text-button reject" onClick={trusted(onReject)}>
            {t(`reject_${entity.kind}`)}
          </button>
        )}
        {onOptions && (
          <button type="button" class="text-button options" onClick={trusted(onOptions)}>
            {t('toolbar_options')}
          </button>
        )}
      </div>
    </div>
  );
}
