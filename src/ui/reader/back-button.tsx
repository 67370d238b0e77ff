import { useTranslate } from '../i18n.ts';

/** Leads to the view before; the side panel has no Back button of the browser. */
export function BackButton({ onBack }: { onBack: (() => void) | undefined }) {
  const t = useTranslate();
  if (!onBack) return null;
  return (
    <button type="button" class="text-button back" onClick={onBack}>
      {t('reader_back')}
    </button>
  );
}
