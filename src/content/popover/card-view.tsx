import type { RefObject } from 'preact';
import type { Signal } from '../../core/people/annotation.ts';
import type { PackContent } from '../../core/model.ts';
import { cardFor } from '../../core/notes/card.ts';
import { ageBetween, type Age } from '../../core/text/age-between.ts';
import { readDate, type PlainDate } from '../../core/text/page-date.ts';
import type { Theme } from '../../core/popover/page-theme.ts';
import {
  previousEntity,
  shownEntity,
  type ShownPopover,
} from '../../core/popover/popover-state.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';

import type { NotesSurroundings } from '../../ui/notes/notes-context.ts';
import { PopoverCard, type PopoverActions } from '../../ui/popover/popover-card.tsx';

/** What a card is drawn from besides the pack and the state. */
export interface CardSetting {
  /** What stands around the mention. */
  readonly context: NoteContext | undefined;
  readonly pageDate: PlainDate | undefined;
  readonly signals: readonly Signal[];
  readonly theme: Theme;
  readonly canPin: boolean;
}

/**
 * The card of the entity that a popover shows.
 * @param isOnPage false where it is drawn before it is shown
 */
export function cardView(
  pack: PackContent,
  state: ShownPopover,
  setting: CardSetting,
  isOnPage: boolean,
  notes: NotesSurroundings,
  nameRef: RefObject<HTMLHeadingElement | null>,
  actions: PopoverActions,
) {
  const shown = shownEntity(state);
  const previous = previousEntity(state);
  const { mention, trail } = state;
  const { pageDate } = setting;
  const isOwn = trail.length === 1;
  return (
    <PopoverCard
      card={cardFor(
        pack,
        shown,
        setting.context && contextFor(shown, mention.entityId, setting.context),
      )}
      notes={notes}
      points={pack.timeline}
      age={ageOf(pack, pageDate)}
      theme={setting.theme}
      isOnPage={isOnPage}
      previous={previous === undefined ? undefined : notes.entity(previous)}
      grounds={
        isOwn
          ? {
              surface: mention.surface,
              entity: notes.entity(shown)?.label ?? shown,
              signals: setting.signals,
            }
          : undefined
      }
      pinned={setting.canPin ? state.name === 'pinned' : undefined}
      rejected={state.rejected}
      nameRef={nameRef}
      actions={actions}
    />
  );
}

function ageOf({ origin }: PackContent, page: PlainDate | undefined): Age | undefined {
  const written = readDate(origin.date.to ?? origin.date.from);
  return written && page && ageBetween(written, page);
}

/** To another entity, the one of the mention is one of those that the paragraph names. */
function contextFor(shown: string, own: string, context: NoteContext): NoteContext {
  if (shown === own) return context;
  const inParagraph = [own, ...context.inParagraph].filter((id) => id !== shown);
  return { ...context, inParagraph };
}
