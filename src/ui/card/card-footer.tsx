import type { EntityKind } from '../../core/model.ts';
import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { WhyMarked, type Grounds } from './why-marked.tsx';

export interface PopoverFooterProps {
  readonly kind: EntityKind;
  readonly grounds: Grounds;
  /** Without it, the reader cannot say that the name stands for somebody else. */
  readonly onReject: (() => void) | undefined;
  /** Without it, there is no way to the options. */
  readonly onOptions: (() => void) | undefined;
}

/**
 * Under the card of the mention's own entity: why it is marked, the way to say that it is wrong, and
 * the way to the options.
 */
export function PopoverFooter({ kind, grounds, onReject, onOptions }: PopoverFooterProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="footer">
      {open && (
        <div id={id}>
          <WhyMarked {...grounds} />
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
            {t(`reject_${kind}`)}
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
