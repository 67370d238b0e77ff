import type { PackContent } from '../../core/model.ts';
import type { SourceDifference } from '../../core/notes/source-difference.ts';
import type { ComponentChildren } from 'preact';
import { textAttributes, translateMonth, useTranslate, type Translate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';

/** A line that says where two sources stand apart; nothing where that is not known. */
export function SourceDifferenceLine({ difference }: { difference: SourceDifference | undefined }) {
  const t = useTranslate();
  return difference ? <p class="difference">{differenceInWords(difference, t)}</p> : null;
}

function differenceInWords(difference: SourceDifference, t: Translate): ComponentChildren {
  if (difference.kind === 'dates') {
    const [one, other] = difference.sides;
    return messageWith(
      t,
      'difference_dates',
      ofPack(one.pack, one.pack.title),
      ofPack(one.pack, one.when.label),
      ofPack(other.pack, other.pack.title),
      ofPack(other.pack, other.when.label),
    );
  }
  const { kind, month, fact, other } = difference;
  return messageWith(
    t,
    `difference_${kind}`,
    translateMonth(t, month),
    ofPack(fact, fact.title),
    ofPack(other, other.title),
  );
}

function ofPack({ language }: PackContent, words: string): ComponentChildren {
  return <span {...textAttributes(language)}>{words}</span>;
}
