import type { Library } from '../../core/notes/library.ts';
import { sourceCards } from '../../core/notes/source-cards.ts';
import { sourceDifference } from '../../core/notes/source-difference.ts';
import type { Viewpoints } from '../../core/notes/time-line.ts';
import { SourceCards } from '../card/source-cards.tsx';
import { cardBrief } from '../export/note-brief.ts';
import { TakeAlongButton } from '../export/take-along.tsx';
import type { MakeTaking } from '../export/taking.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { BackButton } from './back-button.tsx';

/** The view with the card of one entity, from all packs that have it. */
export function EntityView({
  library,
  notesOf,
  makeTaking,
  id,
  viewpoints,
  onVisit,
  onBack,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  makeTaking: MakeTaking;
  id: string;
  /** Drawn on the timeline. */
  viewpoints: Viewpoints;
  onVisit: (id: string) => void;
  onBack: (() => void) | undefined;
}) {
  const cards = sourceCards(library, id);
  const [first, ...others] = cards.map(({ pack, card }) => ({
    card,
    notes: notesOf(pack),
    points: pack.timeline,
    viewpoints,
  }));
  if (!first) return null;
  return (
    <article key={id} data-entity={id}>
      <BackButton onBack={onBack} />
      <SourceCards
        source={first}
        others={others}
        difference={sourceDifference(library, cards)}
        onVisit={onVisit}
      />
      <TakeAlongButton taking={makeTaking((translateIn) => cardBrief(cards, translateIn))} />
    </article>
  );
}
