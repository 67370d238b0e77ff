import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entity } from '../../core/model.ts';
import { TakeAlong } from '../export/take-along.tsx';
import type { Taking } from '../export/taking.ts';
import { useTranslate } from '../i18n.ts';
import type { NotesSurroundings } from '../notes/notes-context.ts';
import { trusted } from '../trusted.ts';
import { WhyMarked, type MarkedName } from './why-marked.tsx';

/** What the menu is about, and what it can do. */
export interface CardMenuProps {
  readonly id: string;
  readonly entity: Entity;
  /** Attributes for texts of the pack. */
  readonly text: NotesSurroundings['text'];
  /** The name in the page; undefined where the card is not about one. */
  readonly mention: MarkedName | undefined;
  /** Opens the card's entity in the reader; without it, the menu has no such row. */
  readonly onReader: (() => void) | undefined;
  /** How the card can be taken along; without it, the menu has no such row. */
  readonly taking: Taking | undefined;
  /** If undefined, there is no “Not this person” button. */
  readonly onReject: (() => void) | undefined;
  /** If undefined, there is no button for the options. */
  readonly onOptions: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What is rarely used, one below the other: the reader, why the name is marked, and the like. */
export function CardMenu({
  id,
  entity,
  text,
  mention,
  taking,
  onClose,
  ...actions
}: CardMenuProps) {
  const { onReader, onReject, onOptions } = actions;
  const t = useTranslate();
  const [isExplained, setExplained] = useState(false);
  const why = useId();
  const [isTaken, setTaken] = useState(false);
  const formats = useId();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  const choose = (action: () => void) =>
    trusted(() => {
      onClose();
      action();
    });
  return (
    <div class="menu" id={id} ref={menu} data-roving="">
      {onReader && (
        <button type="button" class="text-button reader" onClick={choose(onReader)}>
          {t('card_open_reader')}
        </button>
      )}
      {mention && (
        <button
          type="button"
          class="text-button why-button"
          aria-expanded={isExplained}
          aria-controls={isExplained ? why : undefined}
          onClick={trusted(() => setExplained(!isExplained))}
        >
          {t('why_heading')}
        </button>
      )}
      {mention && isExplained && (
        <div id={why}>
          <WhyMarked mention={mention} entity={entity.label} text={text} />
        </div>
      )}
      {taking && (
        <button
          type="button"
          class="text-button take-button"
          aria-expanded={isTaken}
          aria-controls={isTaken ? formats : undefined}
          onClick={trusted(() => setTaken(!isTaken))}
        >
          {t('take_card')}
        </button>
      )}
      {taking && isTaken && (
        <div id={formats}>
          <TakeAlong taking={taking} />
        </div>
      )}
      {onReject && (
        <button type="button" class="text-button reject" onClick={choose(onReject)}>
          {t(`reject_${entity.kind}`)}
        </button>
      )}
      {onOptions && (
        <button type="button" class="text-button options" onClick={choose(onOptions)}>
          {t('toolbar_options')}
        </button>
      )}
    </div>
  );
}
