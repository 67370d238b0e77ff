import type { Label, LabelledText } from './labelled-text.ts';

/** Right, wrong and missing finds. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A mistake of detection. */
export interface Mistake {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'missed' | 'wrong' | 'namesake';
  readonly entity: string;
  /** The place with a little text around it, the surface in brackets. */
  readonly excerpt: string;
}

/** Scores of a set of texts. */
export interface Score {
  readonly byLanguage: ReadonlyMap<string, Counts>;
  readonly byEntity: ReadonlyMap<string, Counts>;
  readonly mistakes: readonly Mistake[];
}

/** Precision, recall and F1; `undefined` if the divisor is 0. */
export function rates({ right, wrong, missed }: Counts): {
  precision?: number;
  recall?: number;
  f1?: number;
} {
  return {
    ...(right + wrong > 0 && { precision: right / (right + wrong) }),
    ...(right + missed > 0 && { recall: right / (right + missed) }),
    ...(right + wrong + missed > 0 && { f1: (2 * right) / (2 * right + wrong + missed) }),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Scores detection against labelled texts. A found mention is right if it overlaps a label of the
 * same entity, and wrong if it also overlaps no span to be ignored.
 */
export function score(
  texts: readonly LabelledText[],
  detect: (text: string, lang: string) => readonly Label[],
): Score {
  const byLanguage = new Map<string, Counts>();
  const byEntity = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  const count = (text: LabelledText, entity: string, what: keyof Counts): void => {
    for (const [map, key] of [
      [byLanguage, text.lang],
      [byEntity, entity],
    ] as const) {
      const counts = map.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      map.set(key, { ...counts, [what]: counts[what] + 1 });
    }
  };
  for (const text of texts) {
    const within = (span: Span): boolean =>
      !text.evalSpans || text.evalSpans.some((one) => overlap(one, span));
    const scored = ({ entity }: Label): boolean => text.entities?.has(entity) ?? true;
    const finds = detect(text.text, text.lang).filter(within).filter(scored);
    for (const mention of text.mentions.filter(within)) {
      if (finds.some((find) => find.entity === mention.entity && overlap(find, mention))) {
        count(text, mention.entity, 'right');
      } else {
        count(text, mention.entity, 'missed');
        mistakes.push(mistake(text, 'missed', mention));
      }
    }
    for (const find of finds) {
      if (text.mentions.some((mention) => mention.entity === find.entity && overlap(find, mention)))
        continue;
      const namesake = text.not.some((not) => not.looksLike === find.entity && overlap(not, find));
      if (!namesake && text.ignore.some((span) => overlap(span, find))) continue;
      count(text, find.entity, 'wrong');
      mistakes.push(mistake(text, namesake ? 'namesake' : 'wrong', find));
    }
  }
  return { byLanguage, byEntity, mistakes };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function mistake(
  { id, lang, text }: LabelledText,
  kind: Mistake['kind'],
  { start, end, entity }: Label,
): Mistake {
  const before = text.slice(Math.max(0, start - 45), start);
  const excerpt = `${before}[${text.slice(start, end)}]${text.slice(end, end + 45)}`.replace(
    /\s+/g,
    ' ',
  );
  return { id, lang, kind, entity, excerpt };
}
