import type { RefObject, VNode } from 'preact';
import type { PackContent } from '../../core/model.ts';
import { ageBetween, type Age } from '../../core/text/age-between.ts';
import { readDate, type PlainDate } from '../../core/text/page-date.ts';
import { cardFor } from '../../core/notes/card.ts';
import { previousEntity, shownEntity } from '../../core/popover/popover-state.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import { PopoverCard, type CardActions } from '../../ui/card/popover-card.tsx';
import type { NotesSurroundings } from '../../ui/notes/notes-context.ts';
import { notesSurroundings } from '../../ui/notes/notes-surroundings.ts';
import type { Shown } from './transition.ts';

/**
 * Makes the card that a state shows.
 * @param isOnPage false where it is drawn before it is shown
 */
export type CardView = (state: Shown, isOnPage: boolean) => VNode;

/**
 * Creates the function that makes the popover's cards.
 * @param nameRef gets the element that takes the focus
 */
export function createCardView(
  packNow: () => PackContent,
  nameRef: RefObject<HTMLHeadingElement | null>,
  actions: CardActions,
): CardView {
  let notes: { readonly pack: PackContent; readonly value: NotesSurroundings } | undefined;
  return (state, isOnPage) => {
    const pack = packNow();
    // Kept as long as the pack: with a new value, all notes would be drawn again.
    if (notes?.pack !== pack) notes = { pack, value: notesSurroundings(pack, actions.onCopy) };
    const { request, facts } = state.mention;
    const shown = shownEntity(state);
    const previous = previousEntity(state);
    return (
      <PopoverCard
        card={cardFor(
          pack,
          shown,
          facts.context && contextFor(shown, request.entityId, facts.context),
        )}
        notes={notes.value}
        points={pack.timeline}
        age={ageOf(pack, facts.pageDate)}
        theme={facts.theme}
        isOnPage={isOnPage}
        previous={previous === undefined ? undefined : notes.value.entity(previous)}
        mention={previous === undefined ? request : undefined}
        pinned={facts.canPin ? state.name === 'pinned' : undefined}
        rejected={state.rejected}
        nameRef={nameRef}
        actions={actions}
      />
    );
  };
}

function ageOf({ origin }: PackContent, page: PlainDate | undefined): Age | undefined {
  const written = readDate(origin.date.to ?? origin.date.from);
  return written && page && ageBetween(written, page);
}

/** The context for an entity other than the mention's own, which then counts among the others. */
function contextFor(shown: string, own: string, context: NoteContext): NoteContext {
  if (shown === own) return context;
  const inParagraph = [own, ...context.inParagraph].filter((id) => id !== shown);
  return { ...context, inParagraph };
}
