import type { SourceDifference } from '../../core/notes/source-difference.ts';
import { translateMonth, useTranslate, type Translate } from '../i18n.ts';

/** A line that says where two sources stand apart; nothing where that is not known. */
export function SourceDifferenceLine({ difference }: { difference: SourceDifference | undefined }) {
  const t = useTranslate();
  return difference ? <p class="difference">{differenceInWords(difference, t)}</p> : null;
}

function differenceInWords(difference: SourceDifference, t: Translate): string {
  if (difference.kind === 'dates') {
    const [one, other] = difference.sides;
    return t(
      'difference_dates',
      one.pack.title,
      one.when.label,
      other.pack.title,
      other.when.label,
    );
  }
  const { kind, month, fact, other } = difference;
  return t(`difference_${kind}`, translateMonth(t, month), fact.title, other.title);
}
