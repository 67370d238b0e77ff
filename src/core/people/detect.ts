import type { NameIndex } from '../names/name-index.ts';
import type { QuietRule } from '../model.ts';
import type { ArticlePlace } from '../text/article-places.ts';
import type { Annotation } from './annotation.ts';
import { findNames } from './find-names.ts';
import { judgeNames, verdictOf } from './judge-page.ts';
import { unjudged, type JudgedName } from './judged-name.ts';
import { pageRules } from './page-rules.ts';

/** An annotation in one of several lines. */
export interface LineAnnotation extends Annotation {
  /** Index of its line. */
  readonly line: number;
}

/**
 * Annotates the lines of one page: every name that means an entity, in page order, `shown` if a
 * reader would see it marked. Offsets count from the beginning of each line.
 * @param language BCP 47 tag of the page, if it is known
 * @param places where on the page each line is; absent in a text without structure
 */
export function detect(
  index: NameIndex,
  quiet: QuietRule,
  lines: readonly string[],
  language?: string,
  places?: readonly ArticlePlace[],
): LineAnnotation[] {
  const rules = pageRules(index, quiet);
  const names: JudgedName[] = [];
  const lineOf: number[] = [];
  for (let line = 0; line < lines.length; line++) {
    for (const name of findNames(index, lines[line]!, language)) {
      names.push(unjudged(rules, name, lines[line]!, places?.[line]));
      lineOf.push(line);
    }
  }
  judgeNames(rules, names);
  const annotations: LineAnnotation[] = [];
  for (let i = 0; i < names.length; i++) {
    const { meant, shown, signals } = verdictOf(names[i]!);
    if (!meant) continue;
    const { name, meaning } = names[i]!;
    const { start, end } = name;
    const line = lineOf[i]!;
    annotations.push({
      start,
      end,
      surface: lines[line]!.slice(start, end),
      entity: index.entities[meaning]!,
      shown,
      signals,
      line,
    });
  }
  return annotations;
}
