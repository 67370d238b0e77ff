import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RejectionScope } from '../../core/popover/popover-state.ts';
import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { trusted } from '../trusted.ts';

/** The rejected name, the scope of its rejection, and the actions. */
export interface RejectionProps {
  /** The name as written in the page. */
  readonly surface: string;
  readonly scope: RejectionScope;
  readonly onReject: (scope: RejectionScope) => void;
  readonly onUndo: () => void;
}

const WIDER: Readonly<Record<RejectionScope, readonly Exclude<RejectionScope, 'mention'>[]>> = {
  mention: ['site', 'everywhere'],
  site: ['everywhere'],
  everywhere: [],
};

/** Says what “Not this person” did, and offers a wider scope and undo. */
export function Rejection({ surface, scope, onReject, onUndo }: RejectionProps) {
  const t = useTranslate();
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button was removed, so the focus moves to the undo button.
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), [scope]);
  const wider = WIDER[scope];
  return (
    <div class="rejection" role="group" aria-label={t(`rejected_${scope}`, surface)}>
      <p>{messageWith(t, `rejected_${scope}`, <bdi lang="">{surface}</bdi>)}</p>
      <button type="button" class="text-button undo" ref={undo} onClick={trusted(onUndo)}>
        {t('reject_undo')}
      </button>
      {wider.length > 0 && (
        <p class="rejection-more">
          {t('reject_more')}{' '}
          {wider.map((further) => (
            <button
              key={further}
              type="button"
              class="text-button"
              data-scope={further}
              onClick={trusted(() => onReject(further))}
            >
              {t(`reject_${further}`)}
            </button>
          ))}{' '}
          <span class="rejection-known">{t('reject_everywhere_known')}</span>
        </p>
      )}
    </div>
  );
}
