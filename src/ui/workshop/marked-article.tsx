import type { ComponentChild } from 'preact';
import type { ArticleMention, ReadArticle } from '../../core/notes/read-article.ts';

/** An article with its names as buttons, which choose the mention whose notes are shown. */
export function MarkedArticle({
  article: { lines, hasHeadline, mentions },
  language,
  chosen,
  notes,
  onChoose,
}: {
  readonly article: ReadArticle;
  readonly language: string | undefined;
  readonly chosen: ArticleMention;
  /** The id of the element that shows the notes. */
  readonly notes: string;
  readonly onChoose: (mention: ArticleMention) => void;
}) {
  const byLine = lines.map((): ArticleMention[] => []);
  for (const mention of mentions) byLine[mention.line]!.push(mention);
  return (
    <article class="marked-article" lang={language} dir="auto">
      {lines.map((text, line) => {
        const content = withMarks(text, byLine[line]!, (mention) => (
          <button
            key={mention.start}
            type="button"
            class={mention.shown ? 'mark' : 'mark unmarked'}
            aria-pressed={mention === chosen}
            aria-controls={notes}
            onClick={() => onChoose(mention)}
          >
            {mention.surface}
          </button>
        ));
        return line === 0 && hasHeadline ? (
          <h3 key={line}>{content}</h3>
        ) : (
          <p key={line}>{content}</p>
        );
      })}
    </article>
  );
}

/** A text whose names are drawn otherwise. */
function withMarks(
  text: string,
  mentions: readonly ArticleMention[],
  draw: (mention: ArticleMention) => ComponentChild,
): ComponentChild[] {
  let from = 0;
  const parts = mentions.flatMap((mention) => {
    const before = text.slice(from, mention.start);
    from = mention.end;
    return [before, draw(mention)];
  });
  return [...parts, text.slice(from)];
}
