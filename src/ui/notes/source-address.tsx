import { useTranslate } from '../i18n.ts';
import { useNotes } from './notes-context.ts';

/**
 * Where the source can be read: the whole address, which opens in a new tab by a click of the reader
 * and is never loaded otherwise. Nothing if the pack has none.
 */
export function SourceAddress() {
  const t = useTranslate();
  const { address } = useNotes().origin;
  if (address === undefined) return null;
  return (
    <p class="source-address">
      {t('source_address')}{' '}
      <a
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        dir="ltr"
        onClick={(event) => {
          // A page's script must not lead the reader anywhere.
          if (!event.isTrusted) event.preventDefault();
        }}
      >
        {address}
      </a>
    </p>
  );
}
