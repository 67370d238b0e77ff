import { useMemo, useState } from 'preact/hooks';
import type { PackContent } from '../../core/model.ts';
import type { ArticleMention } from '../../core/notes/read-article.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { rankNotes, type RankedNote } from '../../core/notes/rank-notes.ts';
import { WhyMarked } from '../card/why-marked.tsx';
import { PreviewCard } from '../chosen-pack/preview-card.tsx';
import { textAttributes, useTranslate } from '../i18n.ts';
import { Disclosure } from '../notes/disclosure.tsx';
import { DraftNote } from './draft-note.tsx';
import { reasonInWords, weightInWords } from './reason-in-words.ts';

/** Why a name of the article is marked or not, and the order of its notes there with the reasons. */
export function MentionNotes({
  id,
  content,
  mention,
}: {
  readonly id: string;
  readonly content: PackContent;
  readonly mention: ArticleMention;
}) {
  const t = useTranslate();
  const { entity, context, line, start } = mention;
  const ranked = useMemo(() => rankNotes(content, entity, context), [content, entity, context]);
  const { label } = packLookup(content).entities.get(entity)!;
  return (
    <div class="mention-notes" id={id}>
      <h3>{t('workshop_order', label)}</h3>
      {(mention.shown || mention.signals.length > 0) && (
        <WhyMarked mention={mention} entity={label} text={textAttributes(content.language)} />
      )}
      {!mention.shown && <p class="missing">{t('workshop_not_marked')}</p>}
      <p class="hint">{t('workshop_order_hint')}</p>
      <ol>
        {ranked.map((one) => (
          <RankedDraftNote key={one.note.id} content={content} ranked={one} />
        ))}
      </ol>
      <Disclosure key={`${line} ${start}`} name="card-here" label={t('workshop_card_here')}>
        {() => <CardHere content={content} mention={mention} />}
      </Disclosure>
    </div>
  );
}

/** The card of a mention, and those that it leads to. */
function CardHere({
  content,
  mention: { entity, context },
}: {
  readonly content: PackContent;
  readonly mention: ArticleMention;
}) {
  const [visited, visit] = useState<string>();
  return (
    <PreviewCard
      key={visited}
      content={content}
      id={visited ?? entity}
      context={visited === undefined ? context : undefined}
      onVisit={visit}
    />
  );
}

function RankedDraftNote({
  content,
  ranked: { note, reasons, score },
}: {
  readonly content: PackContent;
  readonly ranked: RankedNote;
}) {
  const t = useTranslate();
  return (
    <DraftNote content={content} note={note}>
      <ul class="reasons">
        {reasons.length === 0 && <li>{t('workshop_reason_none')}</li>}
        {reasons.map((reason, i) => (
          <li key={i}>
            <span class="weight">{weightInWords(reason.weight, t)}</span>{' '}
            {reasonInWords(reason, content, t)}
          </li>
        ))}
        {reasons.length > 1 && (
          <li class="sum">
            <span class="weight">{weightInWords(score, t)}</span> {t('workshop_sum')}
          </li>
        )}
      </ul>
    </DraftNote>
  );
}
