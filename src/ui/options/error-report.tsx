import { useState } from 'preact/hooks';
import { errorReportText, type ReportedError } from '../../core/error-report.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';

/** Shows Sidelight's own errors since the browser started, as text to copy into a report. */
export function ErrorReport({
  errors,
  about,
  onForget,
}: {
  readonly errors: readonly ReportedError[];
  /** The first line of the report: which extension in which browser. */
  readonly about: string;
  readonly onForget: () => void;
}) {
  const t = useTranslate();
  const [said, setSaid] = useState<MessageKey>();
  const text = errorReportText(errors, about);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('options_errors_copied');
    } catch {
      setSaid('options_errors_not_copied');
    }
  };
  return (
    <section class="errors">
      <h2>{t('options_errors')}</h2>
      <p class="hint">{t('options_errors_hint')}</p>
      {errors.length === 0 ? (
        <p class="no-errors">{t('options_errors_none')}</p>
      ) : (
        <>
          <pre class="report" tabIndex={0} role="group" aria-label={t('options_errors_report')}>
            {text}
          </pre>
          <p>
            <button type="button" class="choice copy-report" onClick={() => void copy()}>
              {t('options_errors_copy')}
            </button>{' '}
            <button type="button" class="choice forget" onClick={onForget}>
              {t('options_errors_forget')}
            </button>
          </p>
          <p class="hint" role="status">
            {said && t(said)}
          </p>
        </>
      )}
    </section>
  );
}
