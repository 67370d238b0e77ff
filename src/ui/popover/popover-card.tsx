import type { RefObject } from 'preact';
import type { Entity } from '../../core/model.ts';
import type { Card } from '../../core/popover/card.ts';
import { textDirection } from '../../core/text-direction.ts';
import { useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { EditorNotes } from './editor-notes.tsx';
import { BackIcon, CloseIcon, SidelightMark } from './icons.tsx';
import { NoteList } from './note-list.tsx';
import { RelatedList } from './related-list.tsx';

export interface PopoverCardProps {
  readonly card: Card;
  /** The entity that the way back leads to, if there is one. */
  readonly previous: Entity | undefined;
  /** Takes the focus when a card is shown. */
  readonly nameRef: RefObject<HTMLHeadingElement | null>;
  readonly onVisit: (entityId: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The popover's whole content: one entity and what the source says of it. */
export function PopoverCard({
  card,
  previous,
  nameRef,
  onVisit,
  onBack,
  onClose,
}: PopoverCardProps) {
  const t = useTranslate();
  const { entity } = card;
  return (
    <div
      class="sl-root card"
      role="dialog"
      aria-labelledby="sl-name"
      lang={card.language}
      dir={textDirection(card.language)}
      data-entity={entity.id}
    >
      <div class="bar">
        <span class="brand">
          <SidelightMark />
          {t('extension_name')}
        </span>
        <button
          type="button"
          class="icon-button"
          aria-label={t('popover_close')}
          title={t('popover_close')}
          onClick={trusted(onClose)}
        >
          <CloseIcon />
        </button>
      </div>
      {/* A key for each entity: a new card starts at its top, with its lists folded. */}
      <div class="body" key={entity.id}>
        {previous && (
          <button type="button" class="text-button back" onClick={trusted(onBack)}>
            <BackIcon />
            {t('popover_back', previous.label)}
          </button>
        )}
        <p class="kind">{t(`entity_${entity.kind}`)}</p>
        <h2 class="name" id="sl-name" tabIndex={-1} ref={nameRef}>
          {entity.label}
        </h2>
        <p class="description">{entity.description}</p>
        <NoteList notes={card.notes} attribution={card.attribution} />
        <EditorNotes notes={entity.editorial?.notes ?? []} />
        <RelatedList related={card.related} onVisit={onVisit} />
      </div>
    </div>
  );
}
