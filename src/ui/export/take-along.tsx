import { useEffect, useId, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export/export-format.ts';
import { useTranslate } from '../i18n.ts';
import { Disclosure } from '../notes/disclosure.tsx';
import { trusted } from '../trusted.ts';
import type { Taking } from './taking.ts';

/** A choice of formats, each to copy and, where that is possible, to save as a file. */
export function TakeAlong({ taking: { prepare, onCopy, onSave } }: { taking: Taking }) {
  const t = useTranslate();
  const id = useId();
  const [said, setSaid] = useState('');
  useEffect(() => prepare?.(), []);
  const run = (action: NonNullable<Taking['onSave']>, format: ExportFormat, done: string) =>
    trusted(() => {
      setSaid('');
      const failed = (): false => false;
      void action(format)
        .catch(failed)
        .then((isDone) => setSaid(isDone ? done : t('take_failed')));
    });
  return (
    <div class="take-along">
      <div class="take-formats">
        {EXPORT_FORMATS.map((format) => (
          <div key={format}>
            <span id={`${id}-${format}`}>{t(`take_format_${format}`)}</span>
            <button
              type="button"
              class="choice"
              id={`${id}-copy-${format}`}
              name={`copy-${format}`}
              aria-labelledby={`${id}-copy-${format} ${id}-${format}`}
              onClick={run(onCopy, format, t('take_copied'))}
            >
              {t('take_copy')}
            </button>
            {onSave && (
              <button
                type="button"
                class="choice"
                id={`${id}-save-${format}`}
                name={`save-${format}`}
                aria-labelledby={`${id}-save-${format} ${id}-${format}`}
                onClick={run(onSave, format, '')}
              >
                {t('take_save')}
              </button>
            )}
          </div>
        ))}
      </div>
      <p class="take-result" role="status">
        {said}
      </p>
    </div>
  );
}

/**
 * The button that opens the choice.
 * @param of what is taken along, for screen readers, where several such buttons are on the page
 */
export function TakeAlongButton({ taking, of }: { taking: Taking; of?: string }) {
  const t = useTranslate();
  return (
    <section class="section take-along-section">
      <Disclosure
        name={of === undefined ? 'take' : `take-${of}`}
        label={
          <>
            {t('take_along')}
            {of !== undefined && <span class="sl-unseen"> {of}</span>}
          </>
        }
      >
        {() => <TakeAlong taking={taking} />}
      </Disclosure>
    </section>
  );
}
