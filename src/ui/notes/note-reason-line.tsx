import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { LeadTo } from './lead-to.tsx';
import { useNotes } from './notes-context.ts';
import { reasonText, type ReasonWords } from './reason-words.ts';

/** Why a note stands where it does; a theme in it leads to all notes on that theme. */
export function NoteReasonLine({ reason }: { reason: ReasonWords }) {
  const t = useTranslate();
  const { pack, text } = useNotes();
  const { key, parts, theme } = reason;
  // A page's language is not known here.
  const attributes = { pack: text, page: { lang: '', dir: 'auto' } } as const;
  const shown = parts.map(({ words, of }, i) => {
    const part = of ? <span {...attributes[of]}>{words}</span> : words;
    return theme !== undefined && i === parts.length - 1 ? (
      <LeadTo route={{ view: 'theme', pack, theme }}>{part}</LeadTo>
    ) : (
      part
    );
  });
  return (
    <p class="note-reason" title={reasonText(reason, t)}>
      {messageWith(t, key, ...shown)}
    </p>
  );
}
