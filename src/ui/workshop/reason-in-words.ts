import type { PackContent } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { isHint, type NoteReason } from '../../core/notes/rank-notes.ts';
import { translateList, type Translate } from '../i18n.ts';
import { signalOfDate, textDateInWords } from '../notes/reason-words.ts';

/** What speaks for a note in an article, and whether it is only a hint. */
export function reasonInWords(reason: NoteReason, content: PackContent, t: Translate): string {
  const signal = reason.signal === 'date' ? signalOfDate(reason) : reason.signal;
  const words = t(`workshop_reason_${signal}_${reason.where}`, subjectOf(reason, content, t));
  return isHint(reason) ? t('workshop_reason_hint', words) : words;
}

/** A weight with its sign, e.g. “+1.25”. */
export function weightInWords(weight: number, t: Translate): string {
  return new Intl.NumberFormat(t('locale_tag'), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'always',
  }).format(weight);
}

function subjectOf(reason: NoteReason, content: PackContent, t: Translate): string {
  switch (reason.signal) {
    case 'together': {
      const { entities } = packLookup(content);
      return translateList(
        t,
        reason.entities.map((id) => entities.get(id)?.label ?? id),
      );
    }
    case 'theme':
      return content.themes[reason.theme] ?? reason.theme;
    case 'date':
      return textDateInWords(reason, t);
    case 'words':
      return translateList(t, reason.words);
  }
}
