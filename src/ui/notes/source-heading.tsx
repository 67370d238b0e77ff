import { translateMonth, useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { TranslatedIcon } from './icons.tsx';
import { useNotes } from './notes-context.ts';

/** Where notes come from: the source as its pack describes it or, beside others, what tells it apart. */
export function SourceHeading({
  isOneOfSeveral,
  aside,
}: {
  /** Whether notes of other sources are shown beside these. */
  isOneOfSeveral: boolean;
  /** What is said of the notes as a whole. */
  aside?: string | undefined;
}) {
  const t = useTranslate();
  const { title, text, origin, translation } = useNotes();
  return (
    <h3 class="heading attribution">
      <span class="from" title={isOneOfSeveral ? undefined : origin.attribution}>
        {translation && (
          <span class="translated-mark" title={t('notes_translation')}>
            <TranslatedIcon />
            <span class="sl-unseen">{t('notes_translation')} </span>
          </span>
        )}
        {isOneOfSeveral ? (
          <>
            <strong {...text}>{title}</strong>
            {` · ${t(`source_name_${origin.kind}`)} · ${translateMonth(t, origin.date)}`}
          </>
        ) : (
          messageWith(t, 'attribution', <span {...text}>{origin.attribution}</span>)
        )}
      </span>
      {aside && (
        <span class="age">
          <span class="sl-unseen">, </span>
          {aside}
        </span>
      )}
    </h3>
  );
}
