import type { RefObject, VNode } from 'preact';
import type { Note } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import { previousEntity, shownEntity } from '../../core/popover/popover-state.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import {
  PopoverCard,
  type CardActions,
  type Innermost,
  type PreviousCard,
} from '../../ui/card/popover-card.tsx';
import type { LeadTo } from '../../ui/notes/notes-context.ts';
import type { TranslateIn } from '../../ui/translate-in.ts';
import { surroundingsOnce } from '../../ui/notes/notes-surroundings.ts';
import { trusted } from '../../ui/trusted.ts';
import type { Mention } from '../engine/mention.ts';
import { shownSourcesOnce } from './shown-sources.ts';
import type { TakingAtMention } from './taking-at-mention.ts';
import type { Shown } from './transition.ts';

/**
 * Makes the card that a state shows.
 * @param isOnPage false where it is drawn before it is shown
 */
export type CardView = (state: Shown, isOnPage: boolean) => VNode;

/**
 * Creates the function that makes the popover's cards.
 * @param nameRef gets the element that takes the focus
 * @param innermost gets what Escape closes before the popover
 * @param today the date on which the card is read
 * @param translateIn gives the words of a card in the language of its notes
 * @param take makes cards and notes that can be taken along
 */
export function createCardView(
  libraryIn: (language?: string) => Library,
  nameRef: RefObject<HTMLHeadingElement | null>,
  innermost: Innermost,
  take: TakingAtMention | undefined,
  actions: CardActions,
  today: () => PlainDate,
  translateIn?: TranslateIn,
): CardView {
  const { onCopy, onReader } = actions;
  const leadTo: LeadTo | undefined =
    onReader && ((route) => ({ onClick: trusted(() => onReader(route)) }));
  /** The name that the card is about, if that is the one on the page. */
  let mentionNow: () => Mention | undefined = () => undefined;
  const takeNote = take && ((note: Note) => take.note(note, libraryIn(), mentionNow));
  const sourcesOf = shownSourcesOnce(surroundingsOnce({ onCopy, takeNote, leadTo, translateIn }));
  return (state, isOnPage) => {
    const { request, facts } = state.mention;
    const library = libraryIn(facts.context?.language);
    const shown = shownEntity(state);
    const isOwn = shown === request.entityId;
    mentionNow = () => (isOwn ? request.mention : undefined);
    const { sources, difference } = sourcesOf(library, {
      entityId: shown,
      others: isOwn ? (request.others ?? []) : [],
      context: facts.context && contextFor(shown, request.entityId, facts.context),
      pageDate: facts.pageDate,
      today: today(),
    });
    const [source, ...others] = sources;
    const previous = previousEntity(state);
    return (
      <PopoverCard
        source={source}
        others={others}
        difference={difference}
        theme={facts.theme}
        isOnPage={isOnPage}
        previous={previous === undefined ? undefined : previousCard(previous, library)}
        mention={previous === undefined ? request : undefined}
        pinned={facts.canPin ? state.name === 'pinned' : undefined}
        rejected={state.rejected}
        nameRef={nameRef}
        innermost={innermost}
        taking={take?.card(sources, library, mentionNow)}
        actions={actions}
      />
    );
  };
}

/** What the back button leads to; another pack may be in another language. */
function previousCard(id: string, library: Library): PreviousCard | undefined {
  const entity = library.entity(id);
  const pack = library.packOf(id);
  return entity && pack && { label: entity.label, language: pack.language };
}

/** The context for an entity other than the mention's own, which then counts among the others. */
function contextFor(shown: string, own: string, context: NoteContext): NoteContext {
  if (shown === own) return context;
  const inParagraph = [own, ...context.inParagraph].filter((id) => id !== shown);
  return { ...context, inParagraph };
}
